"""Bodies as they are on the wire, and answers at the borders of success."""

from __future__ import annotations

import httpx
import pytest

from tests.faces import KEY, Connect
from vtyped import ApiError, InvalidInputError
from vtyped.addresses import Address
from vtyped.calls import Policy, at_once, streamed, url_of
from vtyped_api.resources import files
from vtyped_api.runtime.operation import Call

BASE = "https://vt.example/api/v3"
HASH = "44d88612fea8a8f36de82e1278abb02f"
QUEUED = {"data": {"type": "analysis", "id": "u-1", "links": {"self": f"{BASE}/analyses/u-1"}}}


class Sent(httpx.MockTransport):
    """Answers always alike, and keeps the requests."""

    def __init__(self, status: int = 200, body: object = QUEUED) -> None:
        self.requests: list[httpx.Request] = []
        self._status = status
        self._body = body
        super().__init__(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, json=self._body)


def test_a_form_is_urlencoded(connect: Connect) -> None:
    sent = Sent()
    connect(KEY, base_url=BASE, transport=sent).urls.scan("https://example.com/a b?c=d&e=\u00e9")
    [request] = sent.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content == b"url=https%3A%2F%2Fexample.com%2Fa+b%3Fc%3Dd%26e%3D%C3%A9"


def test_json_is_utf_8(connect: Connect) -> None:
    sent = Sent(body={"data": {"type": "comment", "id": "c", "attributes": {}}})
    connect(KEY, base_url=BASE, transport=sent).files.add_comment(HASH, "caf\u00e9")
    [request] = sent.requests
    assert request.headers["content-type"] == "application/json"
    assert '"caf\u00e9"'.encode() in request.content


def test_half_a_character_is_refused_and_nothing_sent(connect: Connect) -> None:
    sent = Sent()
    with pytest.raises(InvalidInputError):
        connect(KEY, base_url=BASE, transport=sent).graphs.create(graph_data={"description": "\ud800"})
    assert sent.requests == []


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_json_has_no_word_for_is_refused_and_nothing_sent(connect: Connect, value: float) -> None:
    sent = Sent()
    with pytest.raises(InvalidInputError, match=r"^nodes=.*: expected"):
        connect(KEY, base_url=BASE, transport=sent).graphs.create(
            graph_data={"description": "Lorem"},
            nodes=[{"entity_id": "a", "type": "file", "index": 0, "x": value, "y": 0}],
        )
    assert sent.requests == []


@pytest.mark.parametrize("number", [0, -1, True, 1.5, "3"])
def test_a_number_of_things_at_once(connect: Connect, number: object) -> None:
    with pytest.raises(InvalidInputError, match=f"^concurrency={number!r}: expected"):
        connect(KEY, base_url=BASE, transport=Sent()).enrich([], concurrency=number)
    assert at_once(1) == 1


@pytest.mark.parametrize("is_api", [True, False])
def test_what_is_meant_for_the_api_is_not_told_to_others(is_api: bool) -> None:
    api = Address.parse(BASE)
    assert api is not None
    policy = Policy(api, "tool", 60, 0)
    call = Call(files.DOWNLOAD, {"id": HASH}, headers={"PROJECT-ID": "p"})
    url = url_of(policy, call) if is_api else "https://storage.example/file?Signature=s3cret"
    send = streamed(policy, call, url)
    assert send.url == url
    assert send.info.url == (url if is_api else "https://storage.example/...")
    assert ("PROJECT-ID" in send.headers) is is_api


@pytest.mark.parametrize("status", [300, 404])
def test_where_no_answer_is_needed_errors_are(connect: Connect, status: int) -> None:
    with pytest.raises(ApiError) as caught:
        connect(KEY, base_url=BASE, transport=Sent(status)).comments.delete("c")
    assert caught.value.status == status


@pytest.mark.parametrize("status", [200, 204, 299])
def test_an_answer_that_is_not_needed_may_be_anything(connect: Connect, status: int) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, text="<html>"))
    connect(KEY, base_url=BASE, transport=transport).comments.delete("c")


def test_success_ends_below_300(connect: Connect) -> None:
    body = {"data": {"type": "domain", "id": "example.com", "attributes": {}}}
    assert connect(KEY, base_url=BASE, transport=Sent(299, body)).domains.get("example.com").id == "example.com"
    with pytest.raises(ApiError) as caught:
        connect(KEY, base_url=BASE, transport=Sent(300, body)).domains.get("example.com")
    assert caught.value.response.status == 300
