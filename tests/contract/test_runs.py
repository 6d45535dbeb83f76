"""What schemathesis makes of the document, tried on the mock; the whole of it is `make contract`."""

from __future__ import annotations

import pytest

from .document import Document
from .runs import run
from .service import Service
from .shards import representatives, shard
from .workflows import run_workflows

# Every other part, so that this takes a minute; the promises are kept by every operation, in `test_promises`.
SHARDS = range(0, 16, 2)


@pytest.mark.parametrize("number", SHARDS)
def test_boundaries_and_random_calls(number: int, document: Document, service: Service) -> None:
    chosen = shard(representatives(document), number, SHARDS.stop)
    record = run(document, service, chosen, seed=1, examples=1)
    assert record.failures == {}
    assert record.errors == []
    assert record.skipped == {}
    assert {operation.id for operation in chosen} <= record.reached


def test_chains_of_calls(document: Document, service: Service) -> None:
    record = run_workflows(document, service, document.operations.values(), seed=1, scenarios=10)
    assert record.failures == {}
    assert record.links
