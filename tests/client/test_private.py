"""Private scanning: uploads with their settings, waiting, reports."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.client.conftest import Clock, Serve
from tests.client.raw import answer
from tests.client.test_uploads import parts
from tests.faces import Connect
from vtyped import (
    AnalysisTimeoutError,
    ForbiddenError,
    HashMismatchError,
    InvalidInputError,
    NotFoundError,
    OutcomeUnknownError,
)
from vtyped_api.models import PrivateAnalysis, PrivateFile, PrivateFileBehaviour, PrivateUrl
from vtyped_api.runtime.objects import Descriptor
from vtyped_mock import PUBLIC_KEY, MockServer

QUEUED = answer(200, b'{"data": {"type": "private_analysis", "id": "a"}}')
SETTINGS: dict[str, Any] = {
    "password": "infected \u00e9",
    "command_line": "/quiet --now",
    "disable_sandbox": True,
    "enable_internet": False,
    "intercept_tls": True,
    "retention_period_days": 28,
    "storage_region": "EU",
    "interaction_sandbox": "cape",
    "interaction_timeout": 60,
    "locale": "DE_DE",
}


def client_of(connect: Connect, mock: MockServer) -> Any:
    return connect(mock.api_key, base_url=mock.base_url)


def test_a_file_from_upload_to_reports(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    queued = client.private.files.upload(b"content", name="sample.bin", retention_period_days=2)
    assert (type(queued), queued.type) == (Descriptor, "private_analysis")
    looks: list[tuple[str, bool]] = []

    def look(analysis: PrivateAnalysis) -> None:
        looks.append((str(analysis.attributes.status), bool(analysis.attributes.pending_stages)))
        vt_mock.clock.advance(3)

    done = client.private.analyses.wait(queued, interval=0.001, progress=look)
    assert looks == [("queued", True), ("in-progress", True), ("completed", False)]
    assert type(done) is PrivateAnalysis
    assert (done.attributes.expiration - done.attributes.date).days == 2
    assert done.attributes.sandbox_status["Zenbox"].status == "finished"
    report = client.private.files.get(done.meta.file_info.sha256)
    assert type(report) is PrivateFile
    assert (report.attributes.size, report.attributes.names) == (7, ["sample.bin"])
    assert report.id in [each.id for each in client.private.files.list()]
    assert queued.id in [each.id for each in client.private.analyses.list()]
    assert client.private.analyses.item(queued.id).id == report.id
    for reports in (client.private.files.behaviours(report.id), client.private.files.published_behaviours(report.id)):
        assert {type(each) for each in reports} == {PrivateFileBehaviour}
    client.private.files.delete(report.id)
    with pytest.raises(NotFoundError):
        client.private.files.get(report.id)


def test_a_url_from_scan_to_report(connect: Connect, vt_mock: MockServer) -> None:
    client = client_of(connect, vt_mock)
    queued = client.private.urls.scan(
        "https://example.org/a", sandboxes=["chrome_headless_linux", "cape_win"], retention_period_days=1
    )
    vt_mock.clock.advance(60)
    assert client.private.analyses.wait(queued).meta.url_info.url == "https://example.org/a"
    report = client.private.urls.get("https://example.org/a")
    assert type(report) is PrivateUrl
    assert report.attributes.url == "https://example.org/a"
    assert client.private.urls.network_location(report.id).id == "example.org"


def test_every_setting_travels(connect: Connect, serve: Serve) -> None:
    server = serve(QUEUED)
    connect(base_url=server.base_url).private.files.upload(b"x", name="/secret/folder/a.bin", **SETTINGS)
    (seen,) = server.requests
    assert (seen.method, seen.target) == ("POST", "/api/v3/private/files")
    found = parts(seen.headers["content-type"], seen.body)
    assert found.pop("file").get_filename() == "a.bin"
    sent = {name: part.get_payload(decode=True).decode() for name, part in found.items()}
    assert sent == {
        **{name: value for name, value in SETTINGS.items() if isinstance(value, str)},
        "disable_sandbox": "true",
        "enable_internet": "false",
        "intercept_tls": "true",
        "retention_period_days": "28",
        "interaction_timeout": "60",
    }
    assert b"secret" not in seen.body


def test_no_setting_no_field(connect: Connect, serve: Serve) -> None:
    server = serve(QUEUED)
    connect(base_url=server.base_url).private.files.upload(b"x", password=None, retention_period_days=None)
    (seen,) = server.requests
    assert parts(seen.headers["content-type"], seen.body).keys() == {"file"}


@pytest.mark.parametrize(
    "settings",
    [
        {"password": ""},
        {"password": 5},
        {"command_line": "a\nb"},
        {"disable_sandbox": "false"},
        {"enable_internet": 1},
        {"retention_period_days": 0},
        {"retention_period_days": 29},
        {"retention_period_days": "7"},
        {"retention_period_days": True},
        {"interaction_timeout": 59},
        {"interaction_timeout": 1801},
        {"locale": "EN_GB"},
        {"storage_region": ""},
    ],
)
def test_a_setting_that_is_none_is_refused(connect: Connect, serve: Serve, settings: dict[str, Any]) -> None:
    server = serve(QUEUED)
    (name,) = settings
    with pytest.raises(InvalidInputError, match=f"^{name}"):
        connect(base_url=server.base_url).private.files.upload(b"x", **settings)
    assert server.requests == []


def test_a_password_is_not_in_the_message(connect: Connect) -> None:
    with pytest.raises(InvalidInputError) as caught:
        connect().private.files.upload(b"x", password="hush\n")
    assert "hush" not in str(caught.value)


def test_an_unknown_setting_is_refused(connect: Connect) -> None:
    with pytest.raises(TypeError, match="retention"):
        connect().private.files.upload(b"x", retention=7)


def test_a_large_form_goes_to_an_upload_url(
    connect: Connect, vt_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 1000)
    client = client_of(connect, vt_mock)
    steps: list[tuple[int, int]] = []
    client.private.files.upload(b"x" * 2000, progress=lambda sent, all_: steps.append((sent, all_)))
    assert [seen.operation_id for seen in vt_mock.requests] == ["private.files.upload_url", None]
    assert steps[-1] == (2000, 2000)
    assert [item.attributes.size for item in client.private.files.list() if item.attributes.size == 2000] == [2000]


@pytest.mark.usefixtures("clock")
def test_every_attempt_gets_a_fresh_upload_url(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vtyped.uploads.DIRECT_MOST", 1000)
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.method == "GET":
            return httpx.Response(200, json={"data": f"https://www.vt.example/_ah/upload/{len(asked)}/"})
        if len(asked) < 4:
            return httpx.Response(503)
        return httpx.Response(200, json={"data": {"type": "private_analysis", "id": "a"}})

    client = connect(base_url="https://www.vt.example/api/v3", transport=httpx.MockTransport(handle))
    client.private.files.upload(b"x" * 2000)
    assert asked == [
        "/api/v3/private/files/upload_url",
        "/_ah/upload/1/",
        "/api/v3/private/files/upload_url",
        "/_ah/upload/3/",
    ]


def test_a_lost_answer_is_not_asked_for_again(connect: Connect, serve: Serve) -> None:
    server = serve(None)
    with pytest.raises(OutcomeUnknownError):
        connect(base_url=server.base_url).private.files.upload(b"x")
    assert len(server.requests) == 1


def test_the_licence_is_missing(connect: Connect, vt_mock: MockServer) -> None:
    with pytest.raises(ForbiddenError):
        connect(PUBLIC_KEY, base_url=vt_mock.base_url).private.files.upload(b"x")


@pytest.mark.parametrize("hash_", ["a" * 32, "a" * 40, "a" * 63, "g" * 64, "", None])
def test_a_private_file_goes_by_its_sha256_alone(connect: Connect, serve: Serve, hash_: Any) -> None:
    server = serve(QUEUED)
    files = connect(base_url=server.base_url).private.files
    for call in (files.get, files.delete, files.analyse):
        with pytest.raises(InvalidInputError, match="expected the SHA-256 of a file"):
            call(hash_)
    assert server.requests == []


def test_rescanning_says_how_in_the_query(connect: Connect, serve: Serve) -> None:
    server = serve(QUEUED)
    connect(base_url=server.base_url).private.files.analyse(
        "a" * 64, disable_sandbox=True, command_line="/a b", interaction_timeout=1800
    )
    (seen,) = server.requests
    assert (seen.method, seen.body) == ("POST", b"")
    target = f"/api/v3/private/files/{'a' * 64}/analyse"
    assert seen.target == f"{target}?disable_sandbox=true&command_line=%2Fa+b&interaction_timeout=1800"


def private_state(status: str) -> bytes:
    data = {"type": "private_analysis", "id": "a", "attributes": {"status": status}}
    meta = {"file_info": {"sha256": "b" * 64}}
    # What was recorded of the service has `meta` within `data`.
    return answer(200, json.dumps({"data": {**data, "meta": meta}}).encode())


def test_waiting_takes_its_time(connect: Connect, serve: Serve, clock: Clock) -> None:
    client = connect(base_url=serve(private_state("queued"), private_state("in-progress")).base_url)
    with pytest.raises(AnalysisTimeoutError, match="analysis a is in-progress after 12 s") as caught:
        client.private.analyses.wait("a", timeout=12)
    assert type(caught.value.analysis) is PrivateAnalysis
    assert clock.sleeps == [5.0, 7.0]


def test_an_analysis_of_another_file(connect: Connect, serve: Serve) -> None:
    client = connect(base_url=serve(private_state("completed")).base_url)
    assert client.private.analyses.wait("a", sha256="B" * 64).id == "a"
    with pytest.raises(HashMismatchError):
        client.private.analyses.wait("a", sha256="c" * 64)


def test_a_public_analysis_is_not_waited_for(connect: Connect) -> None:
    with pytest.raises(InvalidInputError, match="private_analysis"):
        connect().private.analyses.wait(Descriptor(id="a", type="analysis"))
