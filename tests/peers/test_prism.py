"""Prism, another reader of the document, between our client and the mock, and in the mock's place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.test_every_operation import OPERATIONS, check
from vtyped import Client
from vtyped_api.runtime.collection import Collection
from vtyped_api.runtime.model import Model
from vtyped_mock import MockServer

from .programs_of_node import BUNDLE, needs_node, prism

pytestmark = needs_node


class Listening(httpx.HTTPTransport):
    """Keeps what Prism says of each exchange."""

    def __init__(self) -> None:
        super().__init__()
        self.violations: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        for found in response.headers.get_list("sl-violations"):
            self.violations += json.loads(found)
        return response


@pytest.fixture(scope="module")
def checked() -> Iterator[tuple[MockServer, str]]:
    """A mock, and the address at which Prism hands requests on to it."""
    with MockServer() as mock, prism("proxy", str(BUNDLE), mock.base_url) as address:
        yield mock, address


@pytest.fixture(scope="module")
def static() -> Iterator[str]:
    """Prism, which answers with the examples of the document."""
    with prism("mock", str(BUNDLE)) as address:
        yield address


def call(client: Client, name: str, target: Path) -> Any:
    operation = OPERATIONS[name]
    path, others = operation.arguments()
    method: Any = client
    for part in name.split("."):
        method = getattr(method, part)
    if operation.is_streamed():
        return method(*path, target, **others)
    result = method(*path, **others)
    return next(iter(result.pages())).items if isinstance(result, Collection) else result


# Prism follows a redirect by itself, and with the key, which the storage refuses.
DIRECT = {name: each for name, each in OPERATIONS.items() if "302" not in each.source["responses"]}
# A file is no answer to be read.
WHOLE = {name: each for name, each in OPERATIONS.items() if not each.is_streamed()}
# One part of a form that may have several is no list to Prism.
LONE_PARTS = {"dtm.alerts.add_attachment"}


@pytest.mark.parametrize("name", sorted(DIRECT.keys() - LONE_PARTS))
def test_prism_finds_nothing_wrong_between_client_and_mock(
    checked: tuple[MockServer, str], name: str, tmp_path: Path
) -> None:
    mock, address = checked
    mock.state.reset()
    transport = Listening()
    with Client(mock.api_key, base_url=address, transport=transport) as client:
        call(client, name, tmp_path / "file")
    assert transport.violations == []


@pytest.mark.parametrize("name", sorted(WHOLE.keys() - LONE_PARTS))
def test_what_prism_makes_of_the_document_can_be_read(static: str, name: str, tmp_path: Path) -> None:
    with Client("0" * 64, base_url=static) as client:
        result = call(client, name, tmp_path / "file")
    check(OPERATIONS[name], result, None)
    for each in result if isinstance(result, list) else [result]:
        if isinstance(each, Model):
            repr(each)
            each.to_dict()
