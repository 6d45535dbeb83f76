"""URLs: ids, canonical form, scans; and which hosts are known."""

from __future__ import annotations

import base64
import hashlib
from contextlib import suppress
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock import MockApp
from vtyped_mock.errors import ApiError
from vtyped_mock.identifiers import canonical_url, never_seen, url_from_base64

pytestmark = pytest.mark.anyio


def url_id(url: str) -> str:
    return base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("HTTP://Example.COM", "http://example.com/"),
        ("https://example.com:443/a?b=c#d", "https://example.com/a?b=c"),
        ("http://example.com:80/", "http://example.com/"),
        ("http://example.com:8080", "http://example.com:8080/"),
        ("example.com/a b", "http://example.com/a%20b"),
        ("example.com:8080/x", "http://example.com:8080/x"),
        ("http://bücher.example/ü", "http://xn--bcher-kva.example/%C3%BC"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
        ("http://192.0.2.44", "http://192.0.2.44/"),
        ("https://user:secret@example.com", "https://user:secret@example.com/"),
        ("https://example.com/?q=%7Bx%7D&r=[1]", "https://example.com/?q=%7Bx%7D&r=[1]"),
    ],
)
def test_canonical_form(text: str, canonical: str) -> None:
    assert canonical_url(text) == canonical
    assert canonical_url(canonical) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "ftp://example.com/",
        "javascript:alert(1)",
        "mailto:a@example.com",
        "http://localhost/",
        "http://printer.local/",
        "http://example.123/",
        "http://example.c/",
        "http://exa mple.com/",
        "http://-a.com/",
        "http://a..com/",
        "http://[::1/",
        "http://example.com:99999/",
        "http://",
        "",
    ],
)
async def test_impossible_urls_are_refused(api: httpx.AsyncClient, text: str) -> None:
    with pytest.raises(ApiError, match="canonicalize"):
        canonical_url(text)
    if text:
        answer = await api.get(f"urls/{url_id(text)}")
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "InvalidArgumentError")


@given(st.text(max_size=40))
def test_any_text_is_canonical_or_refused(text: str) -> None:
    try:
        url = canonical_url(text)
    except ApiError:
        return
    assert canonical_url(url) == url


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=40))
def test_any_id_is_read_or_refused(text: str) -> None:
    with suppress(ApiError):
        assert url_from_base64(text).startswith("http")


@pytest.mark.parametrize("identifier", ["aHR0cHM6Ly9leGFtcGxlLmNvbQ==", "aHR0c", "a+b/", "____", "%%%"])
async def test_malformed_ids_are_refused(api: httpx.AsyncClient, identifier: str) -> None:
    answer = await api.get(f"urls/{quote(identifier, safe='')}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BadRequestError")


async def test_all_forms_of_an_id_give_one_report(api: httpx.AsyncClient) -> None:
    sha256 = hashlib.sha256(b"https://example.com/").hexdigest()
    forms = [sha256, url_id("https://example.com/"), url_id("HTTPS://EXAMPLE.com:443#x")]
    reports = [(await api.get(f"urls/{form}")).json()["data"] for form in forms]
    assert reports[0] == reports[1] == reports[2]
    assert reports[0]["id"] == sha256
    assert reports[0]["attributes"]["url"] == "https://example.com/"


async def test_a_hash_never_seen_stands_for_an_invented_url(api: httpx.AsyncClient) -> None:
    report = (await api.get("urls/" + "5" * 64)).json()["data"]
    assert report["id"] == "5" * 64
    assert report == (await api.get("urls/" + "5" * 64)).json()["data"]
    assert canonical_url(report["attributes"]["url"]) == report["attributes"]["url"]


@pytest.mark.parametrize("form", ["urlencoded", "multipart"])
async def test_scan(app: MockApp, api: httpx.AsyncClient, form: str) -> None:
    url = "http://sub.example.com/path?x=1"
    fields: dict[str, object] = {"data": {"url": url}} if form == "urlencoded" else {"files": {"url": (None, url)}}
    answer = await api.post("urls", **fields)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    analysis = answer.json()["data"]["id"]
    sha256 = hashlib.sha256(url.encode()).hexdigest()
    assert analysis == f"u-{sha256}-{app.state.clock.timestamp()}"
    queued = (await api.get(f"analyses/{analysis}")).json()
    assert queued["data"]["attributes"]["status"] == "queued"
    assert queued["meta"]["url_info"] == {"id": sha256, "url": url}
    app.state.clock.advance(5)
    assert (await api.get(f"analyses/{analysis}")).json()["data"]["attributes"]["status"] == "completed"
    assert (await api.get(f"analyses/{analysis}/item")).json()["data"]["attributes"]["url"] == url
    again = (await api.post("urls", data={"url": url})).json()["data"]["id"]
    rescan = (await api.post(f"urls/{sha256}/analyse")).json()["data"]["id"]
    assert len({analysis, again, rescan}) == 3
    submissions = (await api.get(f"urls/{sha256}/submissions", params={"limit": 40})).json()["data"]
    assert [entry["attributes"]["name"] for entry in submissions[:2]] == [url, url]


async def test_scan_refuses_other_bodies(api: httpx.AsyncClient) -> None:
    refused = [
        await api.post("urls", json={"url": "http://example.com/"}),
        await api.post("urls", data={"other": "x"}),
        await api.post("urls"),
        await api.post("urls", data={"url": "gopher://example.com/"}),
    ]
    assert [answer.status_code for answer in refused] == [400] * 4


async def test_what_the_service_has_never_heard_of(api: httpx.AsyncClient) -> None:
    assert never_seen("domain", "a.invalid")
    unknown = [
        "domains/a.invalid",
        "ip_addresses/0.1.2.3",
        "ip_addresses/100::1",
        f"urls/{url_id('http://b.invalid/')}",
    ]
    for path in [*unknown, "domains/a.invalid/subdomains", "analyses/anything", "urls/" + url_id("http://0.0.0.1/")]:
        answer = await api.get(path)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NotFoundError"), path
    assert (await api.post("domains/a.invalid/votes", json=vote("harmless"))).status_code == 404


async def test_scanning_makes_a_url_and_its_host_known(app: MockApp, api: httpx.AsyncClient) -> None:
    url = "http://b.invalid/"
    assert (await api.post("urls", data={"url": url})).status_code == 200
    report = (await api.get(f"urls/{url_id(url)}")).json()["data"]["attributes"]
    assert (report["times_submitted"], report["last_analysis_results"]) == (1, {})
    assert "threat_severity" not in report
    host = (await api.get(f"urls/{url_id(url)}/network_location")).json()["data"]
    assert (host["type"], host["id"]) == ("domain", "b.invalid")
    assert (await api.get("domains/b.invalid")).status_code == 200
    app.state.clock.advance(6)
    analysed = (await api.get(f"urls/{url_id(url)}")).json()["data"]["attributes"]
    assert analysed["last_analysis_results"]
    assert "threat_severity" in analysed


def vote(verdict: str) -> dict[str, object]:
    return {"data": {"type": "vote", "attributes": {"verdict": verdict}}}


async def test_domains_and_addresses_have_one_spelling(api: httpx.AsyncClient) -> None:
    assert (await api.get("domains/EXAMPLE.com")).json()["data"]["id"] == "example.com"
    short = (await api.get("ip_addresses/2001:db8::1")).json()["data"]
    assert (await api.get("ip_addresses/2001:0DB8:0:0:0:0:0:1")).json()["data"] == short
    assert short["id"] == "2001:db8::1"
    for path in ("ip_addresses/256.1.1.1", "ip_addresses/nonsense", "domains/nonsense", "domains/a%20b.com"):
        assert (await api.get(path)).status_code == 400


async def test_host_of_a_url(api: httpx.AsyncClient) -> None:
    by_name = (await api.get(f"urls/{url_id('https://example.com/')}/network_location")).json()
    assert by_name["data"]["id"] == "example.com"
    by_address = (await api.get(f"urls/{url_id('http://192.0.2.44/x')}/network_location")).json()["data"]
    assert (by_address["type"], by_address["id"]) == ("ip_address", "192.0.2.44")
    serving = (await api.get(f"urls/{url_id('https://example.com/')}/last_serving_ip_address")).json()["data"]
    assert serving == (await api.get("ip_addresses/192.0.2.44")).json()["data"]
