"""Ids: refused before anything is sent, or exactly one segment of the path."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.faces import Connect
from tests.faults.bodies import COMMENT, data
from tests.faults.conftest import Serve
from vtyped import InvalidInputError

IMPOSSIBLE: dict[str, Any] = {
    "F88-empty": "",
    "F88-space": " ",
    "F88-dot": ".",
    "F88-dots": "..",
    "F88-none": None,
    "F88-number": 5,
    "F88-bytes": b"abc",
    "F88-line-end": "abc\r\nX-Evil: 1",
    "F88-nul": "abc\0",
    "F88-surrogate": "abc\ud800",
    "F88-70-KB": "a" * 70_000,
}


@pytest.mark.parametrize("id_", IMPOSSIBLE.values(), ids=list(IMPOSSIBLE))
def test_what_cannot_be_an_id(connect: Connect, serve: Serve, tmp_path: Path, id_: Any) -> None:
    server = serve(COMMENT)
    client = connect(base_url=server.base_url)
    calls: list[Any] = [
        client.files.get,
        client.files.analyse,
        lambda id_: list(client.files.comments(id_)),
        lambda id_: client.files.add_comment(id_, "Lorem"),
        client.urls.get,
        client.domains.get,
        client.ip_addresses.get,
        client.analyses.get,
        client.analyses.item,
        client.analyses.wait,
        lambda id_: client.file_behaviours.pcap(id_, tmp_path / "traffic"),
    ]
    for call in calls:
        with pytest.raises(InvalidInputError, match="expected") as caught:
            call(id_)
        assert len(str(caught.value)) < 500
    assert server.connections == 0


@pytest.mark.parametrize(
    "id_",
    [
        pytest.param("../x", id="F89-up"),
        pytest.param("../../users/me", id="F89-far-up"),
        pytest.param("a/b", id="F89-slash"),
        pytest.param("a\\b", id="F89-backslash"),
        pytest.param("a?b=c", id="F89-query"),
        pytest.param("a#b", id="F89-fragment"),
        pytest.param("%2e%2e", id="F89-encoded-dots"),
        pytest.param("%2F", id="F89-encoded-slash"),
        pytest.param("...", id="F89-three-dots"),
        pytest.param("a;b", id="F89-semicolon"),
        pytest.param("a b", id="F89-space"),
        pytest.param("é日", id="F89-letters"),
        pytest.param("MTIz:456==", id="F89-base64"),
    ],
)
def test_one_segment(connect: Connect, serve: Serve, id_: str) -> None:
    found = data({"type": "analysis", "id": "x", "attributes": {}})
    server = serve(found)
    client = connect(base_url=server.base_url)
    client.analyses.get(id_)
    (seen,) = server.requests
    segment = seen.target.removeprefix("/api/v3/analyses/")
    assert segment.isascii()
    assert not set(segment) & set("/?#\\ ")
    assert unquote(segment) == id_
    for call in (client.files.get, client.ip_addresses.get):
        with pytest.raises(InvalidInputError):
            call(id_)
    assert len(server.requests) == 1
