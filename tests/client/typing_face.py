"""A program of a user. It is not run: the type checkers hold every line of it against the client."""

# pyright: strict

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, assert_type

import vtyped
from vtyped import AsyncClient, BrokenLine, Client, url_id
from vtyped.cache import Cache
from vtyped.downloads import Download
from vtyped.enrichment import Enriched
from vtyped.indicators import detect
from vtyped.models import (
    Analysis,
    Comment,
    CommentVotes,
    Domain,
    DtmAlertPage,
    DtmDocPage,
    File,
    IndicatorCollection,
    IpAddress,
    MitreTree,
    MonitorEvent,
    MonitorHashComment,
    PrivateAnalysis,
    PrivateFile,
    PrivateUrl,
    Url,
    Vote,
    ZipFile,
)
from vtyped.submission import Submitted
from vtyped.verdicts import VerdictValue, verdict
from vtyped_api.runtime.objects import ApiObject, Descriptor, MissingObject


def synchronous(sha256: str) -> None:
    with Client() as vt:
        report = vt.files.get("44d88612fea8a8f36de82e1278abb02f")
        assert_type(report, File)
        assert_type(report.id, str)
        assert_type(report.attributes.last_analysis_stats.malicious, int)
        assert_type(report.attributes.last_analysis_date, datetime)
        for domain in vt.files.contacted_domains(report.id):
            assert_type(domain, Domain | MissingObject)
            print(domain.id)
        for descriptor in vt.files.relationships.contacted_domains(report.id, limit=5):
            assert_type(descriptor, Descriptor)
        assert_type(vt.urls.get("https://example.com/a?b=c"), Url)
        assert_type(vt.urls.get(url_id("https://example.com/")), Url)
        assert_type(vt.urls.scan("https://example.com/"), Descriptor)
        analysis = vt.files.upload("sample.bin")
        assert_type(analysis, Descriptor)
        vt.files.upload(Path("a.zip"), name="a", password="infected", progress=lambda sent, size: print(sent / size))
        vt.files.upload(b"content", timeout=5)
        with Path("sample.bin").open("rb") as file:
            vt.files.upload(file)
        done = vt.analyses.wait(analysis.id, timeout=600)
        assert_type(done, Analysis)
        vt.analyses.wait(analysis, interval=20, progress=lambda state: print(state.attributes.status))
        assert_type(vt.files.add_comment(report.id, "Lorem #ipsum"), Comment)
        assert_type(vt.files.vote(report.id, "malicious"), Vote)
        assert_type(vt.files.download(report.id, "sample.zip"), Download)
        comments = vt.files.comments(sha256, limit=10)
        for page in comments.pages():
            for comment in page:
                assert_type(comment, Comment)
        assert_type(comments.cursor, str | None)


def found(vt: Client) -> None:
    for hit in vt.intelligence.search("type:peexe positives:5+", order="size-", limit=100):
        assert_type(hit, File | Url | Domain | IpAddress | IndicatorCollection | Descriptor)
        if hit.attributes:
            print(hit.attributes.to_dict())
    for item in vt.search("example.com"):
        assert_type(item, File | Url | Domain | IpAddress | Comment)
    assert_type(vt.metadata().engines, dict[str, dict[str, Any]])
    assert_type(vt.popular_threat_categories(), list[str])
    assert_type(vt.files.behaviour_mitre_trees("44d88612fea8a8f36de82e1278abb02f"), dict[str, MitreTree])
    saved = vt.saved_searches.create("Name", "type:text", tags=["a"])
    vt.saved_searches.share(saved.id, "viewers", [{"type": "user", "id": "somebody"}])
    assert_type(vt.comments.vote("f-1-2", "positive"), CommentVotes)


async def asynchronous(sha256: str) -> None:
    async with AsyncClient(base_url="http://127.0.0.1:8650/api/v3", api_key="k") as vt:
        report = await vt.files.get(sha256)
        assert_type(report, File)
        async for comment in vt.files.comments(sha256):
            assert_type(comment, Comment)
        async for domain in vt.files.contacted_domains(report.id):
            assert_type(domain, Domain | MissingObject)
        analysis = await vt.files.upload(b"content", name="sample.bin", password="infected")
        assert_type(await vt.analyses.wait(analysis, timeout=600), Analysis)
        assert_type(await vt.urls.get("https://example.com/a?b=c"), Url)
        assert_type(await vt.files.add_comment(report.id, "Lorem #ipsum"), Comment)
        assert_type(await vt.files.vote(report.id, "malicious"), Vote)
        assert_type(await vt.files.download(report.id, Path("sample.zip")), Download)


def premium(vt: Client) -> None:
    for item in vt.feeds.files("202603160700"):
        assert_type(item, File | BrokenLine)
        if item.attributes:
            assert_type(item.attributes.md5, str)
    walk = vt.feeds.urls_since(datetime.now(UTC), until="202603160700", wait=None)
    assert_type(walk.missing, list[datetime])
    assert_type(walk.cursor, str | None)
    queued = vt.private.files.upload("a.exe", locale="DE_DE", retention_period_days=1, timeout=5)
    assert_type(queued, Descriptor)
    done = vt.private.analyses.wait(queued, progress=lambda state: print(state.attributes.pending_stages))
    assert_type(done, PrivateAnalysis)
    assert_type(vt.private.files.get("a" * 64), PrivateFile)
    archive = vt.zip_files.create(["a" * 64], password="infected")
    assert_type(archive, ZipFile)
    assert_type(vt.private.zip_files.wait(archive), ZipFile)
    assert_type(vt.monitor.items.upload(b"content", "/folder/setup.exe"), Descriptor)
    for event in vt.monitor.events(filter="action:DETECTED"):
        assert_type(event, MonitorEvent)
    assert_type(vt.monitor_partner.comments.get("a"), MonitorHashComment)
    assert_type(vt.widgets.url("example.com").url, str)
    for alerts in vt.dtm.alerts.pages(severity="high", size=5):
        assert_type(alerts, DtmAlertPage)
    for documents in vt.dtm.docs.pages("body:example", timeout=5):
        assert_type(documents, DtmDocPage)


async def premium_awaited(vt: AsyncClient) -> None:
    async for item in vt.feeds.domains_since("202603160700", wait=60):
        assert_type(item, Domain | BrokenLine)
    queued = await vt.private.files.upload(b"content", disable_sandbox=True)
    assert_type(await vt.private.analyses.wait(queued), PrivateAnalysis)
    assert_type(await vt.zip_files.wait("1"), ZipFile)
    async for alerts in vt.dtm.alerts.pages(severity="high"):
        assert_type(alerts, DtmAlertPage)
    assert_type(await vt.monitor.items.create_folder("/folder/"), Descriptor)


def lists(vt: Client, folder: Path) -> None:
    found = detect("example[.]com")
    if found is not None:
        assert_type(found.value, str)
    cache = Cache("answers.sqlite", stale_ok=True)
    plan = vt.plan(["example.com"], cache=cache, max_lookups=10)
    assert_type(plan.duration, timedelta | None)
    for item in vt.enrich(["example.com"], cache=cache, checkpoint=folder / "run.jsonl", relationships=["resolutions"]):
        assert_type(item, Enriched)
        if isinstance(item.object, Domain):
            assert_type(item.object.attributes.reputation, int)
        assert_type(item.object, File | Url | Domain | IpAddress | None)
        assert_type(item.error, vtyped.VirusTotalError | None)
        assert_type(verdict(item).value, VerdictValue)
    done = vt.submit(folder / "sample.bin", visibility="public", older_than=timedelta(days=1))
    assert_type(done.report, File | Url | PrivateFile | PrivateUrl | None)
    for each in vt.submit_all(folder, visibility="private", skip="*.log"):
        assert_type(each, Submitted)


async def lists_awaited(vt: AsyncClient, folder: Path) -> None:
    async for item in vt.enrich(["example.com"]):
        assert_type(item, Enriched)
    assert_type((await vt.plan(["example.com"])).lookups, int)
    assert_type(await vt.submit("https://example.com/", visibility="public", wait=None), Submitted)
    async for each in vt.submit_all([folder], visibility="public"):
        assert_type(each, Submitted)


def every_option() -> Client:
    return Client("k", base_url=None, tool="example.1.0", timeout=5, retries=0, transport=None, proxy=None, verify=True)


def errors(vt: Client) -> None:
    try:
        vt.files.get("44d88612fea8a8f36de82e1278abb02f")
    except vtyped.NotFoundError as error:
        assert_type(error.status, int)
        assert_type(error.code, str)
        assert_type(error.message, str)
        assert_type(error.request, vtyped.RequestInfo)
        assert_type(error.response, vtyped.ResponseInfo)
    except vtyped.VirusTotalError:
        raise


def decoding(body: bytes) -> None:
    assert_type(vtyped.decode(body), vtyped.Answer | ApiObject)
    print(vtyped.decode(body).to_dict())
