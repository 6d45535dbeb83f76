"""Keys, quotas, checks of requests, routing and the form of answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest

from vtyped_mock import DEFAULT_KEY, PUBLIC_KEY, Account, MockApp, Settings, create_app, load_document
from vtyped_mock.document import Document
from vtyped_mock.quotas import Quotas

pytestmark = pytest.mark.anyio
Clients = Callable[..., httpx.AsyncClient]


def code(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/json"
    assert set(answer.json()) == {"error"}
    return answer.status_code, answer.json()["error"]["code"]


async def test_keys(app: MockApp, client: Clients) -> None:
    async with client(app, "") as nobody, client(app, "wrong") as stranger, client(app, PUBLIC_KEY) as public:
        assert code(await nobody.get("domains/example.com")) == (401, "AuthenticationRequiredError")
        assert code(await stranger.get("domains/example.com")) == (401, "WrongCredentialsError")
        assert (await public.get("domains/example.com")).status_code == 200
        assert (await public.get("domains/example.com/subdomains")).status_code == 200
        for path in ("domains/example.com/mx_records", "files/" + "a" * 64 + "/download"):
            assert code(await public.get(path)) == (403, "ForbiddenError")


async def test_keys_can_be_chosen(client: Clients) -> None:
    app = create_app(Settings(speed=0, accounts=(Account("mine", "me"),)))
    async with client(app, "mine") as mine, client(app, DEFAULT_KEY) as default:
        assert (await mine.get("domains/example.com/mx_records")).status_code == 200
        assert code(await default.get("domains/example.com")) == (401, "WrongCredentialsError")


@pytest.mark.parametrize("path", ["nothing", "files/", "files//comments", "files/a/b/c", "domains/example.com/", ""])
async def test_unknown_paths(api: httpx.AsyncClient, path: str) -> None:
    assert code(await api.get(path)) == (404, "NotFoundError")


async def test_paths_outside_the_api(api: httpx.AsyncClient) -> None:
    for path in ("http://mock/", "http://mock/api/v3", "http://mock/api/v2/files"):
        assert code(await api.get(path)) == (404, "NotFoundError")


async def test_wrong_methods_name_the_right_ones(api: httpx.AsyncClient) -> None:
    answer = await api.delete("domains/example.com/comments")
    assert code(answer) == (405, "MethodNotAllowedError")
    assert answer.headers["allow"] == "GET, POST"
    assert (await api.put("files/upload_url")).headers["allow"] == "GET"


async def test_an_encoded_slash_stays_in_its_segment(api: httpx.AsyncClient) -> None:
    for path in ("domains/example.com%2Fcomments", "files/..%2F..%2Ffiles", "files/%2e%2e", "ip_addresses/1%2F2"):
        assert (await api.get(path)).status_code == 400


@pytest.mark.parametrize("limit", ["0", "41", "-1", "x", "1.5", "", "٣", "9" * 400])
async def test_limit_has_bounds(api: httpx.AsyncClient, limit: str) -> None:
    answer = await api.get("domains/example.com/subdomains", params={"limit": limit})
    assert code(answer) == (400, "InvalidArgumentError")
    assert "limit" in answer.json()["error"]["message"]


async def test_unknown_query_parameters_are_accepted(api: httpx.AsyncClient) -> None:
    assert (await api.get("domains/example.com", params={"anything": "x"})).status_code == 200


async def test_malformed_identifiers_are_named(api: httpx.AsyncClient) -> None:
    answer = await api.get("files/not-a-hash")
    assert code(answer) == (400, "InvalidArgumentError")
    assert "not-a-hash" in answer.json()["error"]["message"]


async def test_answers_are_compressed_for_those_who_ask(api: httpx.AsyncClient) -> None:
    answer = await api.get("domains/example.com", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.json()["data"]["id"] == "example.com"
    plain = await api.get("domains/example.com", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers


async def test_minute_slides(app: MockApp, api: httpx.AsyncClient) -> None:
    app.state.quotas.set({"minute": 2})
    for _ in range(2):
        assert (await api.get("domains/example.com")).status_code == 200
        app.state.clock.advance(20)
    assert code(await api.get("domains/example.com")) == (429, "QuotaExceededError")
    app.state.clock.advance(20)
    assert (await api.get("domains/example.com")).status_code == 200
    assert (await api.get("domains/example.com")).status_code == 429


@pytest.mark.parametrize(
    ("window", "last", "next_"),
    [
        ("hour", "2026-03-16T09:59:59", "2026-03-16T10:00:00"),
        ("day", "2026-03-16T23:59:59", "2026-03-17T00:00:00"),
        ("month", "2026-03-31T23:59:59", "2026-04-01T00:00:00"),
    ],
)
async def test_longer_windows_follow_the_calendar(
    app: MockApp, api: httpx.AsyncClient, window: str, last: str, next_: str
) -> None:
    app.state.quotas.set({window: 1})
    assert (await api.get("domains/example.com")).status_code == 200
    clock = app.state.clock
    clock.advance(datetime.fromisoformat(last).replace(tzinfo=UTC).timestamp() - clock.now())
    assert (await api.get("domains/example.com")).status_code == 429
    clock.advance(datetime.fromisoformat(next_).replace(tzinfo=UTC).timestamp() - clock.now())
    assert (await api.get("domains/example.com")).status_code == 200


async def test_each_key_has_its_own_quota(app: MockApp, api: httpx.AsyncClient, client: Clients) -> None:
    app.state.quotas.set({"day": 1})
    async with client(app, PUBLIC_KEY) as other:
        assert (await api.get("domains/example.com")).status_code == 200
        assert (await api.get("domains/example.com")).status_code == 429
        assert (await other.get("domains/example.com")).status_code == 200


async def test_requests_that_fail_cost_as_well(app: MockApp, api: httpx.AsyncClient) -> None:
    app.state.quotas.set({"day": 1})
    assert (await api.get("domains/a.invalid")).status_code == 404
    assert (await api.get("domains/example.com")).status_code == 429


@pytest.mark.parametrize("limits", [{"week": 1}, {"day": -1}, {"day": True}, {"day": "1"}])
def test_quotas_are_checked(app: MockApp, limits: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"quota"):
        Quotas(app.state.clock, limits, {})


def test_an_operation_without_a_handler_is_named() -> None:
    document = Document(
        {"paths": {"/new/{id}": {"get": {"operationId": "news.get", "responses": {"200": {"description": "-"}}}}}}
    )
    with pytest.raises(LookupError, match=r"news\.get"):
        create_app(document=document)


def test_the_document_is_read_once() -> None:
    assert load_document() is load_document()
