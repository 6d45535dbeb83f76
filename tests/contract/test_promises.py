"""Every operation of the document keeps what VirusTotal promises."""

from __future__ import annotations

import pytest

from .document import read_document
from .promises import broken
from .service import Service

DOCUMENT = read_document()


@pytest.mark.parametrize("name", DOCUMENT.operations)
def test_operation(name: str, service: Service) -> None:
    assert not list(broken(service, DOCUMENT.operations[name]))
