"""Keys that cannot be, are revoked, or lack a privilege."""

from __future__ import annotations

import traceback
from itertools import islice

import pytest

from tests.faces import KEY, Connect
from tests.faults.bodies import FOUND, HASH, error, page
from tests.faults.conftest import Serve
from vtyped import AuthenticationError, ForbiddenError, InvalidInputError, WrongCredentialsError

IMPOSSIBLE = {
    "F97-empty": "",
    "F97-line-end": f"{KEY}\n",
    "F97-lines": f"{KEY}\r\nX-Evil: 1",
    "F97-space": f"{KEY} ",
    "F97-space-within": f"{KEY[:8]} {KEY[8:]}",
    "F97-not-ascii": f"{KEY}é",
    "F97-nul": f"{KEY}\0",
    "F97-500-characters": KEY[:10] * 50,
}


@pytest.mark.parametrize("key", IMPOSSIBLE.values(), ids=list(IMPOSSIBLE))
def test_what_cannot_be_a_key(connect: Connect, serve: Serve, key: str) -> None:
    server = serve(FOUND)
    with pytest.raises(InvalidInputError) as caught:
        connect(key, base_url=server.base_url)
    assert KEY[:8] not in "".join(traceback.format_exception(caught.value))
    assert server.connections == 0


def test_f98_revoked_in_the_middle(connect: Connect, serve: Serve, waits: list[float]) -> None:
    revoked = error(401, "WrongCredentialsError")
    server = serve(page(0, 1, cursor="a"), revoked, revoked, page(2))
    client = connect(base_url=server.base_url)
    comments = client.files.comments(HASH)
    walk = iter(comments)
    assert [each.id for each in islice(walk, 2)] == ["0", "1"]
    with pytest.raises(WrongCredentialsError):
        next(walk)
    with pytest.raises(AuthenticationError):
        client.files.get(HASH)
    assert len(server.requests) == 3
    assert waits == []
    assert [each.id for each in client.files.comments(HASH, cursor=comments.cursor)] == ["2"], "with a key again"


@pytest.mark.parametrize("name", ["get", "download", "upload"])
def test_f99_without_the_privilege(
    connect: Connect, serve: Serve, waits: list[float], tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    server = serve(error(403, "ForbiddenError"))
    files = connect(base_url=server.base_url).files
    target = tmp_path_factory.mktemp("target") / "sample"
    calls = {
        "get": lambda: files.get(HASH),
        "download": lambda: files.download(HASH, target),
        "upload": lambda: files.upload(b"content"),
    }
    with pytest.raises(ForbiddenError) as caught:
        calls[name]()
    assert (caught.value.status, caught.value.code) == (403, "ForbiddenError")
    assert len(server.requests) == 1
    assert waits == []
    assert list(target.parent.iterdir()) == []
