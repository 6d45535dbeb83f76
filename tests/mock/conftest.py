from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from tests.faces import connect
from vtyped_mock import DEFAULT_KEY, MockApp, Settings, create_app, load_document
from vtyped_mock.document import Document

__all__ = ["connect"]

FROZEN = Settings(speed=0)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def document() -> Document:
    return load_document()


@pytest.fixture
def app(document: Document) -> MockApp:
    """A mock whose clock stands still."""
    return create_app(FROZEN, document=document)


@pytest.fixture
async def api(app: MockApp) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the API with every right."""
    async with client_of(app) as client:
        yield client


def client_of(app: MockApp, key: str = DEFAULT_KEY) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(
        transport=transport, base_url="http://mock/api/v3/", headers={"x-apikey": key} if key else {}
    )


@pytest.fixture
def client() -> Callable[..., httpx.AsyncClient]:
    """Makes a client of an application with a key."""
    return client_of


@pytest.fixture(scope="session")
def closed(document: Document) -> Document:
    """The document with every object schema closed, so that an attribute it does not name is an error."""
    return Document(
        {
            **document.source,
            "components": {
                **document.source["components"],
                "schemas": {name: _close(schema) for name, schema in document.source["components"]["schemas"].items()},
            },
        }
    )


def _close(node: Any) -> Any:
    if isinstance(node, list):
        return [_close(value) for value in node]
    if not isinstance(node, dict):
        return node
    shut = {key: _close(value) for key, value in node.items()}
    if node.get("type") == "object" and isinstance(node.get("properties"), dict):
        shut.setdefault("additionalProperties", False)
    return shut


@pytest.fixture(scope="session")
def check(closed: Document) -> Callable[[str, int, Any], None]:
    """Holds an answer against the document: operation, status, body."""
    validators: dict[tuple[str, int], Any] = {}

    def _check(operation_id: str, status: int, body: Any) -> None:
        key = operation_id, status
        if key not in validators:
            response = closed.operations[operation_id].responses[str(status)]
            validators[key] = closed.validator(response["content"]["application/json"]["schema"])
        errors = [
            f"{'.'.join(map(str, error.instance_path))}: {error.message[:300]}"
            for error in validators[key].iter_errors(body)
        ]
        assert not errors, f"{operation_id} {status}: {errors[:5]}"

    return _check
