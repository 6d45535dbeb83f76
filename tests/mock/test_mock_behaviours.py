"""Sandbox reports, what they are put together to, and what the sandboxes have recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx
import pytest

from vtyped_mock import PUBLIC_KEY, MockApp
from vtyped_mock.identifiers import EICAR_SHA256

pytestmark = pytest.mark.anyio
Client = Callable[..., httpx.AsyncClient]
FILE = "e" * 64


async def reports(api: httpx.AsyncClient, id_: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await api.get(f"files/{id_}/behaviours")).json()["data"]
    return found


async def file_with_reports(api: httpx.AsyncClient, least: int = 2) -> str:
    for digit in "123456789abcdef":
        if len(await reports(api, digit * 64)) >= least:
            return digit * 64
    raise AssertionError("no file has so many reports")


async def test_each_report_is_found_by_its_id(api: httpx.AsyncClient) -> None:
    found = await reports(api, EICAR_SHA256)
    assert len(found) == 2
    for report in found:
        assert (await api.get(f"file_behaviours/{report['id']}")).json()["data"] == report
        about = (await api.get(f"file_behaviours/{report['id']}/file")).json()["data"]
        assert (about["type"], about["id"]) == ("file", EICAR_SHA256)


async def test_the_summary_puts_the_reports_together(api: httpx.AsyncClient) -> None:
    sha256 = await file_with_reports(api)
    summary = (await api.get(f"files/{sha256}/behaviour_summary")).json()["data"]
    for report in await reports(api, sha256):
        for name in ("modules_loaded", "files_opened", "mutexes_created", "dns_lookups"):
            assert [entry for entry in report["attributes"].get(name, []) if entry not in summary[name]] == []
    assert len(summary["modules_loaded"]) == len(set(summary["modules_loaded"]))
    assert not {"sandbox_name", "analysis_date", "behash", "has_pcap"} & summary.keys()


async def test_a_file_that_nobody_has_run_has_an_empty_summary(api: httpx.AsyncClient) -> None:
    body = next(body for number in count() if hashlib.sha256(body := b"%d" % number).hexdigest().startswith("0000"))
    made = (await api.post("files", files={"file": ("a.bin", body)})).json()["data"]["id"]
    item = (await api.get(f"analyses/{made}/relationships/item")).json()["data"]["id"]
    assert (await api.get(f"files/{item}/behaviour_summary")).json()["data"] == {}
    assert (await api.get(f"files/{item}/behaviour_mitre_trees")).json()["data"] == {}


async def test_the_trees_hold_the_techniques_of_the_reports(api: httpx.AsyncClient) -> None:
    sha256 = await file_with_reports(api)
    trees = (await api.get(f"files/{sha256}/behaviour_mitre_trees")).json()["data"]
    for report in await reports(api, sha256):
        attributes = report["attributes"]
        tactics = trees[attributes["sandbox_name"]]["tactics"]
        in_tree = {technique["id"] for tactic in tactics for technique in tactic["techniques"]}
        assert in_tree == {match["id"] for match in attributes["mitre_attack_techniques"]}
        related = (await api.get(f"file_behaviours/{report['id']}/attack_techniques")).json()["data"]
        assert {technique["id"] for technique in related} == in_tree
        assert all(technique["context_attributes"]["severity"] == "INFO" for technique in related)


@pytest.mark.parametrize(
    ("name", "flag", "start", "media_type"),
    [
        ("html", "has_html_report", b"<!doctype html>", "text/html; charset=utf-8"),
        ("evtx", "has_evtx", b"ElfFile\x00", "application/octet-stream"),
        ("pcap", "has_pcap", b"\xd4\xc3\xb2\xa1", "application/vnd.tcpdump.pcap"),
        ("memdump", "has_memdump", b"PK\x03\x04", "application/octet-stream"),
    ],
)
async def test_recordings_are_there_as_the_report_says(
    api: httpx.AsyncClient, name: str, flag: str, start: bytes, media_type: str
) -> None:
    seen = set()
    for digit in "123456789abcdef":
        for report in await reports(api, digit * 64):
            answer = await api.get(f"file_behaviours/{report['id']}/{name}")
            there = report["attributes"][flag]
            assert answer.status_code == (200 if there else 404)
            if there:
                assert answer.content.lower().startswith(start.lower())
                assert answer.headers["content-type"] == media_type
            seen.add(there)
    assert seen == {True, False}


async def test_recordings_need_a_privilege(app: MockApp, client: Client) -> None:
    async with client(app, PUBLIC_KEY) as public:
        report = (await reports(public, EICAR_SHA256))[0]["id"]
        statuses = {
            name: (await public.get(f"file_behaviours/{report}/{name}")).status_code
            for name in ("html", "evtx", "pcap", "memdump")
        }
    assert statuses == {"html": 200, "evtx": 403, "pcap": 403, "memdump": 403}


@pytest.mark.parametrize("id_", [f"{'0' * 64}_Zenbox", f"{EICAR_SHA256}_No Such Box"])
@pytest.mark.parametrize("end", ["", "/html", "/evtx", "/pcap", "/memdump", "/file", "/relationships/file"])
async def test_an_unknown_report_is_not_found(api: httpx.AsyncClient, id_: str, end: str) -> None:
    assert (await api.get(f"file_behaviours/{id_}{end}")).status_code == 404
