"""409: it was said before."""

from __future__ import annotations

import pytest

from tests.faces import Connect
from tests.faults.bodies import HASH, error
from tests.faults.conftest import Serve
from vtyped import AlreadyExistsError


@pytest.mark.parametrize("name", ["vote", "comment"])
def test_f100_said_before(connect: Connect, serve: Serve, waits: list[float], name: str) -> None:
    server = serve(error(409, "AlreadyExistsError"))
    files = connect(base_url=server.base_url).files
    with pytest.raises(AlreadyExistsError) as caught:
        files.vote(HASH, "harmless") if name == "vote" else files.add_comment(HASH, "Lorem")
    assert caught.value.status == 409
    assert len(server.requests) == 1
    assert waits == []
