"""Files: uploads, analyses, what is found by which hash, downloads."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator, Callable
from urllib.parse import quote

import httpx
import pytest

from vtyped_mock import MockApp, Settings, create_app
from vtyped_mock.contents import EICAR
from vtyped_mock.handlers import uploads
from vtyped_mock.identifiers import EICAR_MD5, EICAR_SHA1, EICAR_SHA256

pytestmark = pytest.mark.anyio
Clients = Callable[..., httpx.AsyncClient]


def unknown_content() -> bytes:
    """Some bytes whose SHA-256 begins with four zeros, so that the service has never heard of them."""
    number = 0
    while not hashlib.sha256(b"%d" % number).hexdigest().startswith("0000"):
        number += 1
    return b"%d" % number


def md5(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


async def upload(api: httpx.AsyncClient, body: bytes, name: str = "sample.bin") -> str:
    answer = await api.post("files", files={"file": (name, body)})
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["type"] == "analysis"
    return str(answer.json()["data"]["id"])


def path_of(analysis: str) -> str:
    return f"analyses/{quote(analysis, safe='')}"


async def test_every_hash_finds_the_test_file(api: httpx.AsyncClient) -> None:
    reports = [(await api.get(f"files/{text}")).json() for text in (EICAR_MD5, EICAR_SHA1, EICAR_SHA256.upper())]
    assert reports[0] == reports[1] == reports[2]
    attributes = reports[0]["data"]["attributes"]
    assert reports[0]["data"]["id"] == attributes["sha256"] == EICAR_SHA256
    assert attributes["size"] == 68
    assert attributes["last_analysis_stats"]["malicious"] > 50
    assert "eicar" in attributes["popular_threat_classification"]["suggested_threat_label"]
    assert "eicar" in attributes["tags"]


async def test_an_invented_file_is_the_same_under_all_its_hashes(api: httpx.AsyncClient) -> None:
    report = (await api.get("files/" + "d" * 32)).json()["data"]
    assert report["attributes"]["md5"] == "d" * 32
    assert (await api.get(f"files/{report['id']}")).json()["data"] == report
    assert (await api.get(f"files/{report['attributes']['sha1']}")).json()["data"] == report


async def test_upload_is_analysed_as_time_goes_by(app: MockApp, api: httpx.AsyncClient) -> None:
    body = b"hello, world"
    analysis = await upload(api, body, "hello.txt")
    now = app.state.clock.timestamp()
    assert base64.b64decode(analysis).decode() == f"{md5(body)}:{now}"

    queued = (await api.get(path_of(analysis))).json()
    assert queued["data"]["attributes"]["status"] == "queued"
    assert queued["data"]["attributes"]["results"] == {}
    assert set(queued["data"]["attributes"]["stats"].values()) == {0}
    assert queued["meta"]["file_info"]["sha256"] == hashlib.sha256(body).hexdigest()
    assert queued["meta"]["file_info"]["size"] == len(body)

    app.state.clock.advance(3)
    running = (await api.get(path_of(analysis))).json()["data"]["attributes"]
    assert running["status"] == "in-progress"
    app.state.clock.advance(3)
    done = (await api.get(path_of(analysis))).json()["data"]["attributes"]
    assert done["status"] == "completed"
    assert 0 < len(running["results"]) < len(done["results"])
    assert sum(done["stats"].values()) == len(done["results"])

    item = (await api.get(f"{path_of(analysis)}/item")).json()["data"]
    assert item["id"] == hashlib.sha256(body).hexdigest()
    assert item["attributes"]["last_analysis_date"] == now
    assert item["attributes"]["size"] == len(body)
    assert item["attributes"]["meaningful_name"] == "hello.txt"
    assert item["attributes"]["type_tag"] == "text"
    for text in (md5(body), hashlib.sha1(body, usedforsecurity=False).hexdigest()):
        assert (await api.get(f"files/{text}")).json()["data"] == item


async def test_durations_of_an_analysis_can_be_chosen(client: Clients) -> None:
    app = create_app(Settings(speed=0, in_progress_after=0, completed_after=0))
    async with client(app) as api:
        analysis = await upload(api, b"x")
        assert (await api.get(path_of(analysis))).json()["data"]["attributes"]["status"] == "completed"


async def test_uploaded_test_string_comes_back_malicious(app: MockApp, api: httpx.AsyncClient) -> None:
    for body in (EICAR, EICAR + b"\r\n"):
        analysis = await upload(api, body)
        app.state.clock.advance(6)
        found = (await api.get(path_of(analysis))).json()["data"]["attributes"]
        assert found["stats"]["malicious"] > 50
        assert any("eicar" in (result["result"] or "").lower() for result in found["results"].values())


async def test_a_file_nobody_has_seen_is_not_found_until_it_is_uploaded(app: MockApp, api: httpx.AsyncClient) -> None:
    body = unknown_content()
    sha256 = hashlib.sha256(body).hexdigest()
    for path in (f"files/{sha256}", f"files/{sha256}/comments", f"files/{sha256}/relationships/votes"):
        answer = await api.get(path)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NotFoundError")
    analysis = await upload(api, body)
    new = (await api.get(f"files/{sha256}")).json()["data"]["attributes"]
    assert (new["times_submitted"], new["last_analysis_results"], new["total_votes"]["malicious"]) == (1, {}, 0)
    assert new["first_submission_date"] == new["last_submission_date"] == app.state.clock.timestamp()
    assert (await api.get(f"files/{sha256}/comments")).json()["data"] == []
    app.state.clock.advance(6)
    assert len((await api.get(f"files/{sha256}")).json()["data"]["attributes"]["last_analysis_results"]) > 70
    made = (await api.get(f"files/{sha256}/analyses")).json()["data"]
    assert [entry["id"] for entry in made] == [analysis]


async def test_md5_of_a_file_nobody_has_seen_is_not_found(api: httpx.AsyncClient) -> None:
    assert (await api.get("files/" + "0" * 32)).status_code == 404
    assert (await api.post("files/" + "0" * 40 + "/analyse")).status_code == 404


async def test_only_four_zeros_make_a_hash_unknown(app: MockApp, api: httpx.AsyncClient) -> None:
    assert (await api.get("files/0001" + "0" * 28)).status_code == 200
    md5 = next(
        text
        for text in (f"{number:032x}".replace("0", "a") for number in range(10**6))
        if app.state.world.digest("sha256", text).startswith("0000")
    )
    assert (await api.get(f"files/{md5}")).status_code == 200


async def test_uploading_a_known_file_adds_to_its_past(app: MockApp, api: httpx.AsyncClient) -> None:
    path = f"files/{EICAR_SHA256}"
    before = (await api.get(path)).json()["data"]["attributes"]
    await upload(api, EICAR, "again.com")
    after = (await api.get(path)).json()["data"]["attributes"]
    assert after["times_submitted"] == before["times_submitted"] + 1
    assert after["first_submission_date"] == before["first_submission_date"]
    assert after["last_submission_date"] == app.state.clock.timestamp()
    assert after["last_analysis_date"] == before["last_analysis_date"]
    assert after["names"] == ["again.com", *before["names"]]
    app.state.clock.advance(6)
    assert (await api.get(path)).json()["data"]["attributes"]["last_analysis_date"] > before["last_analysis_date"]


async def test_two_scans_in_one_second_have_different_ids(api: httpx.AsyncClient) -> None:
    first, second = await upload(api, b"same"), await upload(api, b"same")
    third = (await api.post(f"files/{hashlib.sha256(b'same').hexdigest()}/analyse")).json()["data"]["id"]
    assert len({first, second, third}) == 3
    for analysis in (first, second, third):
        assert (await api.get(path_of(analysis))).status_code == 200


async def test_past_analyses_of_a_file_can_be_read(api: httpx.AsyncClient) -> None:
    sha256 = "b" * 64
    listed = (await api.get(f"files/{sha256}/analyses", params={"limit": 40})).json()["data"]
    assert listed
    for entry in listed:
        read = (await api.get(path_of(entry["id"]))).json()["data"]
        assert read["attributes"] == entry["attributes"]
    assert (await api.get(path_of("u-" + "b" * 64 + "-1"))).status_code == 404
    assert (await api.get(path_of(base64.b64encode(b"c" * 32 + b":1").decode()))).status_code == 404


async def test_upload_address_works_once(api: httpx.AsyncClient) -> None:
    address = (await api.get("files/upload_url")).json()["data"]
    assert address.startswith("http://mock/_ah/upload/")
    assert address != (await api.get("files/upload_url")).json()["data"]
    without_key = {"x-apikey": ""}
    first = await api.post(address, files={"file": ("a", b"once")}, headers=without_key)
    assert first.status_code == 200
    assert (await api.get(path_of(first.json()["data"]["id"]))).status_code == 200
    assert (await api.post(address, files={"file": ("a", b"twice")})).status_code == 404
    assert (await api.post(address.replace("/upload/", "/upload/0"), files={"file": ("a", b"")})).status_code == 404


async def chunks(size: int, boundary: bytes) -> AsyncIterator[bytes]:
    yield b'--%b\r\nContent-Disposition: form-data; name="file"; filename="big"\r\n\r\n' % boundary
    left = size
    while left:
        piece = b"\0" * min(left, 1 << 16)
        left -= len(piece)
        yield piece
    yield b"\r\n--%b--\r\n" % boundary


async def test_direct_upload_ends_at_32_mebibytes_of_the_whole_request(api: httpx.AsyncClient) -> None:
    overhead = sum([len(chunk) async for chunk in chunks(0, b"b")])
    headers = {"content-type": "multipart/form-data; boundary=b"}
    fits = await api.post("files", content=chunks(33554432 - overhead, b"b"), headers=headers)
    assert fits.status_code == 200
    too_large = await api.post("files", content=chunks(33554432 - overhead + 1, b"b"), headers=headers)
    assert too_large.status_code == 413
    assert too_large.headers["content-type"].startswith("text/html")
    address = (await api.get("files/upload_url")).json()["data"]
    assert (await api.post(address, content=chunks(33554432, b"b"), headers=headers)).status_code == 200


async def test_an_upload_address_ends_at_650_mebibytes_of_the_file(
    api: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert uploads.LARGEST_FILE == 681_574_400
    monkeypatch.setattr(uploads, "LARGEST_FILE", 100_000)
    headers = {"content-type": "multipart/form-data; boundary=b"}
    for beyond, status in ((0, 200), (1, 413)):
        address = (await api.get("files/upload_url")).json()["data"]
        assert (await api.post(address, content=chunks(100_000 + beyond, b"b"), headers=headers)).status_code == status


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data; boundary=b", b""),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Disposition: form-data; name=file\r\n\r\ncut"),
        ("multipart/form-data; boundary=b", b"no boundary at all"),
        (
            "multipart/form-data; boundary=b",
            b"--b\r\nContent-Disposition: form-data; name=file\r\n\r\nwhole\r\n--b\r\nContent-",
        ),
        ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--b--\r\n'),
        ("multipart/form-data", b"--b\r\n"),
        ("multipart/form-data; boundary=b", b"--b\r\nContent-Type: text/plain\r\n\r\n1\r\n--b--\r\n"),
        (
            "multipart/form-data; boundary=b",
            b"--b\r\nContent-Disposition: form-data; name=file; filename*=UTF-8''a\r\n\r\n1\r\n--b--\r\n",
        ),
        ("application/json", b"{}"),
        ("application/x-www-form-urlencoded", b"file=x"),
    ],
)
async def test_broken_uploads_are_refused(api: httpx.AsyncClient, content_type: str, body: bytes) -> None:
    answer = await api.post("files", content=body, headers={"content-type": content_type})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


async def test_boundary_text_inside_a_file_does_not_cut_it(api: httpx.AsyncClient) -> None:
    body = b"before\r\n--b-not\r\n--\r\nafter\r\n"
    form = b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n%b\r\n--b--\r\n'
    headers = {"content-type": "multipart/form-data; boundary=b"}

    async def byte_by_byte() -> AsyncIterator[bytes]:
        for byte in form.replace(b"%b", body):
            yield bytes([byte])

    answer = await api.post("files", content=byte_by_byte(), headers=headers)
    assert base64.b64decode(answer.json()["data"]["id"]).decode().startswith(md5(body))


async def test_download_leads_to_the_storage_origin(app: MockApp, api: httpx.AsyncClient) -> None:
    answer = await api.get(f"files/{EICAR_MD5}/download")
    assert answer.status_code == 302
    address = answer.headers["location"]
    assert address == (await api.get(f"files/{EICAR_MD5}/download_url")).json()["data"]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app.storage)) as storage:
        whole = await storage.get(address)
        assert (whole.status_code, whole.content) == (200, EICAR)
        etag = whole.headers["etag"]
        part = await storage.get(address, headers={"range": "bytes=10-19", "if-range": etag})
        assert (part.status_code, part.content) == (206, EICAR[10:20])
        assert part.headers["content-range"] == "bytes 10-19/68"
        assert (await storage.get(address, headers={"range": "bytes=60-"})).content == EICAR[60:]
        assert (await storage.get(address, headers={"range": "bytes=-5"})).content == EICAR[-5:]
        changed = await storage.get(address, headers={"range": "bytes=10-", "if-range": '"other"'})
        assert (changed.status_code, changed.content) == (200, EICAR)
        assert (await storage.get(address, headers={"range": "bytes=68-"})).status_code == 416
        leaked = await storage.get(address, headers={"x-apikey": "secret"})
        assert leaked.status_code == 400
        assert "x-apikey" in leaked.text
        assert (await storage.get(address[:-1] + "x")).status_code == 403
        assert (await storage.get(address.replace("Expires=1", "Expires=2"))).status_code == 403
        app.state.clock.advance(3600)
        assert (await storage.get(address)).status_code == 200
        app.state.clock.advance(1)
        assert (await storage.get(address)).status_code == 403


async def test_small_uploads_can_be_downloaded_and_others_cannot(app: MockApp, api: httpx.AsyncClient) -> None:
    await upload(api, b"keep me")
    address = (await api.get(f"files/{md5(b'keep me')}/download_url")).json()["data"]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app.storage)) as storage:
        assert (await storage.get(address)).content == b"keep me"
    large = b"\1" * (1024 * 1024 + 1)
    await upload(api, large)
    for sha256 in ("d" * 64, hashlib.sha256(large).hexdigest()):
        assert (await api.get(f"files/{sha256}/download")).status_code == 404


async def test_network_capture_of_a_known_run(api: httpx.AsyncClient) -> None:
    answer = await api.get(f"file_behaviours/{EICAR_SHA256}_Zenbox/pcap")
    assert answer.headers["content-type"] == "application/vnd.tcpdump.pcap"
    assert answer.content[:4] == bytes.fromhex("d4c3b2a1")
    assert answer.content == (await api.get(f"file_behaviours/{EICAR_SHA256}_Zenbox/pcap")).content
    assert (await api.get(f"file_behaviours/{EICAR_SHA256}_Elsewhere/pcap")).status_code == 404
    assert (await api.get("file_behaviours/nonsense/pcap")).status_code == 400
    for run in (await api.get(f"files/{'b' * 64}/behaviours")).json()["data"]:
        status = (await api.get(f"file_behaviours/{quote(run['id'], safe='')}/pcap")).status_code
        assert status == (200 if run["attributes"]["has_pcap"] else 404)


async def test_attributes_can_be_left_out(api: httpx.AsyncClient) -> None:
    answer = await api.get(f"files/{EICAR_MD5}", params={"exclude_attributes": "last_analysis_results, trid"})
    attributes = answer.json()["data"]["attributes"]
    assert "last_analysis_results" not in attributes
    assert "trid" not in attributes
    assert "md5" in attributes
