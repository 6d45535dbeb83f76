"""The mutants of the document, one after the other."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

from generator.bundle import Bundle, bundle
from generator.lint import RULES

from ...document import METHODS, Document, Json, Operation
from ...promises import broken
from ...runs import run
from ...service import Service
from ...workflows import run_workflows
from ..outcome import Outcome
from . import MISTAKES, Mistake
from .mistake import Edit, View, edited

SAMPLE = 4
SPEC = Path(__file__).parents[4] / "spec"
Task = tuple[str, str, list[Edit], int]


def tasks(seed: int) -> Iterator[Task]:
    """Every kind of mistake in some operations, other ones on other seeds."""
    service = Service(seed=seed)
    for made in MISTAKES.values():
        chance = random.Random(f"{seed} {made.kind}")  # noqa: S311  # no secret
        operations = list(document().operations.values())
        chance.shuffle(operations)
        for operation, edits in islice(_places(made, operations, service, chance), SAMPLE):
            yield made.kind, operation.id, edits, seed


def _places(
    made: Mistake, operations: list[Operation], service: Service, chance: random.Random
) -> Iterator[tuple[Operation, list[Edit]]]:
    for operation in operations:
        found = list(made.find(View(document(), operation, service)))
        if found:
            yield operation, chance.choice(found)


def work(task: Task) -> Outcome:
    """Make a mistake, and see what notices it."""
    kind, name, edits, seed = task
    started = time.monotonic()
    killed_by = next(_seen(name, edits, seed), "")
    place = f"{name} ({'/'.join(map(str, edits[0][0]))})"
    return Outcome("document", kind, kind, place, seed, killed_by, time.monotonic() - started, MISTAKES[kind].hidden)


def _seen(name: str, edits: list[Edit], seed: int) -> Iterator[str]:
    """The tests that see a mistake, the fastest first."""
    source = edited(document().source, edits)
    mistaken = Document(source)
    operation = mistaken.operations[name]
    service = Service(seed=seed)
    for message in broken(service, operation):
        yield f"promise {message.split(': ')[1]}"
    yield from _lint(source, name)
    record = run(mistaken, service, [operation], seed=seed, examples=10, first_failure=True)
    yield from (f"run {check}" for check, _, _ in record.failures)
    yield from ("run error" for _ in record.errors)
    record = run_workflows(mistaken, service, [operation], seed=seed, scenarios=20)
    yield from (f"workflow {check}" for check, _, _ in record.failures)


def _lint(source: Json, name: str) -> Iterator[str]:
    """The rules that the document breaks with a mistake and not without, looking at what is around the operation."""
    before = _problems(name)
    wrong = _around(source, name)
    for rule in RULES:
        if any((rule.__name__, problem.message) not in before for problem in rule(wrong)):
            yield f"lint {rule.__name__}"


@lru_cache(maxsize=1)
def _problems(name: str) -> set[tuple[str, str]]:
    """What the rules say of the right document, when it is cut down to what is around an operation."""
    right = _around(document().source, name)
    return {(rule.__name__, problem.message) for rule in RULES for problem in rule(right)}


def _around(source: Json, name: str) -> Bundle:
    """The bundle with the paths of an operation, of those that its links lead to, and of the same relationship."""
    whole = Document(source)
    operation = whole.operations[name]
    wanted = {name, *(link.get("operationId", "") for link in operation.links.values())}
    row = operation.row
    wanted |= {
        each.id
        for each in whole.operations.values()
        if row and each.row and (each.row["object"], each.row["name"]) == (row["object"], row["name"])
    }
    paths = {
        path: item
        for path, item in source["paths"].items()
        if any(method in item and item[method]["operationId"] in wanted for method in METHODS)
    }
    right = _bundle()
    return Bundle({**source, "paths": paths}, right._document, right._origins)


@cache
def _bundle() -> Bundle:
    return bundle(SPEC)


@cache
def document() -> Document:
    """The document of the project."""
    return Document(_bundle().content)
