"""Collections that go in circles, end in the middle or change under the reader."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

import pytest

from tests.faces import Connect
from tests.faults.bodies import HASH, error, page
from tests.faults.conftest import Serve
from tests.faults.server import Conversation
from vtyped import CursorLoopError, InvalidArgumentError


def cursor_of(conversation: Conversation) -> str:
    """The service's cursor that was asked for."""
    query = conversation.seen.target.partition("?")[2].split("&")
    return next((part.removeprefix("cursor=") for part in query if part.startswith("cursor=")), "")


def ids(items: Any) -> list[int]:
    return [int(each.id) for each in items]


@pytest.mark.parametrize(
    ("cursors", "given"),
    [
        pytest.param({"": "a", "a": "a"}, 2, id="F73-itself"),
        pytest.param({"": "a", "a": "b", "b": "a"}, 3, id="F74-two"),
    ],
)
@pytest.mark.parametrize("by_page", [False, True])
def test_a_circle(connect: Connect, serve: Serve, cursors: dict[str, str], given: int, by_page: bool) -> None:
    server = serve(lambda conversation: page(conversation.number, cursor=cursors[cursor_of(conversation)]))
    comments = connect(base_url=server.base_url).files.comments(HASH)
    found: list[Any] = []
    with pytest.raises(CursorLoopError):
        found.extend(each for page in comments.pages() for each in page) if by_page else found.extend(comments)
    assert ids(found) == list(range(given)), "the items of every page are good"
    assert len(server.requests) == given


def test_f75_empty_pages_without_end(connect: Connect, serve: Serve) -> None:
    server = serve(lambda conversation: page(cursor=f"c{conversation.number}"))
    with pytest.raises(CursorLoopError):
        list(connect(base_url=server.base_url).files.comments(HASH))
    assert len(server.requests) == 100


def test_f75_items_without_end(connect: Connect, serve: Serve) -> None:
    def service(conversation: Conversation) -> bytes:
        first = 40 * conversation.number
        return page(*range(first, first + 40), cursor=f"c{first}")

    server = serve(service)
    comments = connect(base_url=server.base_url).files.comments(HASH)
    assert ids(islice(comments, 100)) == list(range(100))
    assert len(server.requests) == 3, "a page is asked for when it is needed"


def test_f76_a_cursor_that_is_refused(connect: Connect, serve: Serve) -> None:
    refused = [True]

    def service(conversation: Conversation) -> bytes:
        if cursor_of(conversation) == "":
            return page(0, 1, cursor="a")
        return error(400, "InvalidArgumentError") if refused[0] else page(2, 3)

    server = serve(service)
    client = connect(base_url=server.base_url)
    comments = client.files.comments(HASH)
    found: list[Any] = []
    with pytest.raises(InvalidArgumentError):
        found.extend(comments)
    assert ids(found) == [0, 1]
    assert len(server.requests) == 2
    token = json.loads(json.dumps(comments.cursor))
    refused[0] = False
    assert ids(client.files.comments(HASH, cursor=token)) == [2, 3]


def test_f77_an_item_that_is_listed_twice(connect: Connect, serve: Serve) -> None:
    def service(conversation: Conversation) -> bytes:
        return page(0, 1, 1, 2, cursor="a") if cursor_of(conversation) == "" else page(2, 3)

    client = connect(base_url=serve(service).base_url)
    assert ids(client.files.comments(HASH)) == [0, 1, 1, 2, 2, 3], "as the service lists them"
    for stop in range(1, 6):
        comments = client.files.comments(HASH)
        found = ids(islice(comments, stop))
        assert found + ids(client.files.comments(HASH, cursor=comments.cursor)) == [0, 1, 1, 2, 2, 3]


class Shrinking:
    """Items in pages of two; each cursor goes on behind an item, whether or not it is still there."""

    def __init__(self) -> None:
        self.ids = list(range(6))

    def __call__(self, conversation: Conversation) -> bytes:
        behind = int(cursor_of(conversation) or -1)
        left = [each for each in self.ids if each > behind]
        return page(*left[:2], cursor=str(left[1]) if len(left) > 2 else None)


@pytest.mark.parametrize("gone", [0, 1, 2, 3, 5])
@pytest.mark.parametrize("resumed", [False, True])
@pytest.mark.parametrize("stop", [1, 2, 3])
def test_f78_an_item_that_is_deleted(connect: Connect, serve: Serve, gone: int, resumed: bool, stop: int) -> None:
    service = Shrinking()
    client = connect(base_url=serve(service).base_url)
    comments = client.files.comments(HASH)
    walk = iter(comments)
    found = ids(islice(walk, stop))
    service.ids.remove(gone)
    token = comments.cursor
    found += ids(client.files.comments(HASH, cursor=token) if resumed else walk)
    assert len(found) == len(set(found))
    assert [each for each in found if each != gone] == [each for each in range(6) if each != gone]
