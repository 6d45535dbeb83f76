from __future__ import annotations

import pytest

from .document import Document, read_document
from .service import Service


@pytest.fixture(scope="session")
def document() -> Document:
    return read_document()


@pytest.fixture(scope="session")
def service() -> Service:
    return Service()
