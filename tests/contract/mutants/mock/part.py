"""The mutants of the mock, one after the other."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from functools import cache

from ... import scenarios
from ...document import Document, Operation, read_document
from ...promises import broken
from ...runs import run
from ...service import Service
from ...workflows import run_workflows
from ..outcome import Outcome
from . import DEFECTS, Defect
from .defect import Around

PLACES = 2
Task = tuple[str, str, int]


def tasks(seed: int) -> Iterator[Task]:
    """Every defect, each in some of the operations that can have it, other ones on other seeds."""
    clean = Service(seed=seed)
    for made in DEFECTS.values():
        places = [each for each in document().operations.values() if made.where.on(each)]
        random.Random(f"{seed} {made.name}").shuffle(places)  # noqa: S311  # no secret
        shown = (each.id for each in places if made.where.needs(clean, each))
        for _, place in zip(range(1 if made.where.everywhere else PLACES), shown, strict=False):
            yield made.name, place, seed


def work(task: Task) -> Outcome:
    """Put a defect in, and see what notices it."""
    name, place, seed = task
    made, operation = DEFECTS[name], document().operations[place]
    started = time.monotonic()
    killed_by = next(_seen(made, operation, seed), "")
    return Outcome("mock", made.kind, name, place, seed, killed_by, time.monotonic() - started)


def _seen(made: Defect, operation: Operation, seed: int) -> Iterator[str]:
    """The tests that see a defect, the fastest first."""
    service = Service(seed=seed)
    around = Around(service.mock, service.state, document(), operation, made.make(), made.where.everywhere)
    service.app = around
    tried = list(made.where.tried(operation))
    for each in tried:
        for message in broken(service, each):
            yield f"promise {message.split(': ')[1]}"
    for scenario in scenarios.SCENARIOS:
        if next(scenarios.broken(scenario, service), None) is not None:
            yield f"scenario {scenario.__name__}"
    record = run(document(), service, tried, seed=seed, examples=3, first_failure=True)
    if record.errors:
        raise RuntimeError(f"{made.name} in {operation.id} cannot be tested: {record.errors}")
    yield from (f"run {check}" for check, _, _ in record.failures)
    record = run_workflows(document(), service, tried, seed=seed, scenarios=20)
    yield from (f"workflow {check}" for check, _, _ in record.failures)


@cache
def document() -> Document:
    """The document of the project."""
    return read_document()
