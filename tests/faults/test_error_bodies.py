"""Failures whose bodies say nothing, or lie about their form: the status stays."""

from __future__ import annotations

import pytest

import vtyped
from tests.faces import Connect
from tests.faults.bodies import HASH
from tests.faults.conftest import Serve
from tests.faults.server import answer
from vtyped import ApiError

PAGE = b"<html><h1>Error</h1>" + b"<p>" * 1000 + b"</html>"


@pytest.mark.parametrize(
    ("status", "name", "body"),
    [
        pytest.param(404, "NotFoundError", PAGE, id="F38-html"),
        pytest.param(429, "TooManyRequestsError", b"", id="F39-empty"),
        pytest.param(503, "TransientError", PAGE, id="F40-html"),
        pytest.param(520, "ServerError", PAGE, id="F41-html"),
        pytest.param(520, "ServerError", b"", id="F41-empty"),
        pytest.param(999, "ServerError", b"", id="F42-empty"),
        *(
            pytest.param(404, "NotFoundError", body, id=f"F43-{number}")
            for number, body in enumerate(
                [
                    b'{"error": "text"}',
                    b'{"error": null}',
                    b'{"error": []}',
                    b'{"error": {"code": 5, "message": {"a": 1}}}',
                    b'{"error": {"code": "BrandNewError"}}',
                    b'{"data": {"type": "file", "id": "x", "attributes": {}}}',
                    b"[]",
                    b"null",
                    b"[" * 100_000,
                    b'{"error": {"code": "\xff"}}',
                ]
            )
        ),
    ],
)
def test_the_status_stays(
    connect: Connect, serve: Serve, waits: list[float], status: int, name: str, body: bytes
) -> None:
    server = serve(answer(status, body))
    with pytest.raises(ApiError) as caught:
        connect(base_url=server.base_url, retries=1).files.get(HASH)
    assert type(caught.value) is getattr(vtyped, name)
    assert caught.value.status == caught.value.response.status == status
    assert len(caught.value.response.excerpt) <= 500
    assert len(str(caught.value)) < 1000
    assert len(server.requests) == (2 if status in (429, 503) else 1)
    assert len(waits) == len(server.requests) - 1
