"""Runs of schemathesis over the document against the mock in this process."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import Status, events, from_schema
from schemathesis.hooks import HookContext
from schemathesis.schemas import BaseSchema
from starlette.types import Receive, Scope, Send

from . import checks  # noqa: F401  # registers them
from .accepted import accepted
from .document import Document, Operation
from .service import DEFAULT_KEY, Service

PHASES = ("examples", "coverage", "fuzzing")
_KNOWN = 0.7


@dataclass
class Record:
    """What a run has done and found."""

    cases: Counter[str] = field(default_factory=Counter)
    """Number of requests by phase."""
    reached: set[str] = field(default_factory=set)
    """Ids of the operations that have answered with success."""
    failures: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """Check, operation and kind of failure; the first example of each."""
    accepted: Counter[str] = field(default_factory=Counter)
    """Names of failures that are none, with how often each was met."""
    errors: list[str] = field(default_factory=list)
    """What kept schemathesis from testing."""
    links: set[str] = field(default_factory=set)
    """Links followed at random, by the name that schemathesis gives them."""
    skipped: dict[str, str] = field(default_factory=dict)
    """Operations that it passed over, with its reason."""

    def add(self, other: Record) -> None:
        """Take in what another run has done."""
        self.cases += other.cases
        self.reached |= other.reached
        self.failures = {**other.failures, **self.failures}
        self.accepted += other.accepted
        self.errors += other.errors
        self.skipped |= other.skipped
        self.links |= other.links


def run(
    document: Document,
    service: Service,
    operations: Iterable[Operation],
    *,
    seed: int,
    examples: int,
    phases: Iterable[str] = PHASES,
    first_failure: bool = False,
) -> Record:
    """Test operations one by one, and those of the same paths. Every request meets a mock with nothing in it yet.

    `examples` is the number of random calls an operation. With `first_failure` the run ends at the first one.
    """
    chosen = {operation.id: operation for operation in operations}
    schema = make_schema(document, chosen, seed=seed, examples=examples, phases=set(phases))
    schema.app = _Fresh(service)
    return carry_out(schema, first_failure=first_failure)


def carry_out(schema: BaseSchema, name: str | None = None, *, first_failure: bool = False) -> Record:
    """Run the tests of a schema. `name` stands for its phases in the record."""
    record = Record()
    accept(schema, record)
    stream = from_schema(schema).execute()
    for event in stream:
        if isinstance(event, events.ScenarioFinished):
            _record(record, name or event.phase.value, event)
            if first_failure and record.failures:
                stream.stop()
        elif isinstance(event, events.NonFatalError):
            record.errors.append(f"{event.label}: {event.info.title}: {event.info.message}")
        elif isinstance(event, events.EngineFinished):
            record.failures |= {("run", "", type(each).__name__): str(each) for each in event.failures}
    return record


class _Fresh:
    """The application of a service that forgets everything before each request."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._service.fresh()
        await self._service.app(scope, receive, send)


def make_schema(
    document: Document, chosen: dict[str, Operation], *, seed: int, examples: int, phases: set[str]
) -> BaseSchema:
    """The operations as schemathesis takes them, with the settings of every run."""
    config = SchemathesisConfig.from_dict(_settings(chosen, seed, examples, phases))
    # Paths are whole, as the methods that a path has not are tested as well.
    paths = {operation.path for operation in chosen.values()}
    return schemathesis.openapi.from_dict(document.closed(lambda path, method: path in paths), config=config)


def _settings(chosen: dict[str, Operation], seed: int, examples: int, phases: set[str]) -> dict[str, Any]:
    dictionaries, operations = known_ids(chosen)
    return {
        "seed": seed,
        "headers": {"x-apikey": DEFAULT_KEY},
        # A redirect of a download is the answer under test; what is behind it is tested with the client.
        "max-redirects": 0,
        "workers": 1,
        "generation": {"max-examples": examples, "no-shrink": True, "database": "none"},
        # Every call stands alone, so that it can be repeated: nothing is drawn from the answers before it.
        "phases": {
            **{name: {"enabled": name in phases, "extra-data-sources": {"responses": False}} for name in PHASES[:2]},
            "fuzzing": {
                "enabled": "fuzzing" in phases,
                "extra-data-sources": {"responses": False},
                "error-feedback": {"enabled": False},
            },
            "stateful": {"enabled": False},
        },
        # In one process with the mock, schemathesis would send texts that it finds in the mock's source.
        "analysis": {"constants": {"enabled": False}},
        "dictionaries": dictionaries,
        "operations": operations,
    }


def known_ids(chosen: dict[str, Operation]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Random ids meet nothing but 404, so most calls take those of the examples."""
    groups: defaultdict[tuple[tuple[str, Any], ...], list[str]] = defaultdict(list)
    for operation in chosen.values():
        known = {name: each["example"] for name, each in operation.named("path").items() if "example" in each}
        groups[tuple(known.items())].append(operation.id)
    dictionaries = {
        f"ids_{number}_{name}": {"values": [value]} for number, known in enumerate(groups) for name, value in known
    }
    operations = [
        {
            "include-operation-id": ids,
            "parameters": {
                f"path.{name}": {"dictionary": f"ids_{number}_{name}", "probability": _KNOWN} for name, _ in known
            },
        }
        for number, (known, ids) in enumerate(groups.items())
        if known
    ]
    return dictionaries, operations


def accept(schema: BaseSchema, record: Record) -> None:
    """Count failures that are none, and let them pass."""

    @schema.hook
    def filter_failure(context: HookContext, failure: Failure, case: Any, response: Any) -> bool:
        found = accepted(failure, case, response)
        if found is not None:
            record.accepted[found.name] += 1
        return found is None


def _record(record: Record, phase: str, event: events.ScenarioFinished) -> None:
    recorder = event.recorder
    if event.status == Status.SKIP and event.label and not _nothing_to_show(event):
        record.skipped[event.label] = str(event.skip_reason)
    record.cases[phase] += len(recorder.cases)
    for case_id, interaction in recorder.interactions.items():
        response = interaction.response
        if response is not None and 200 <= response.status_code < 400:
            record.reached.add(recorder.cases[case_id].value.operation.definition.raw["operationId"])
    for made in recorder.checks.values():
        for check in made:
            if check.status == Status.FAILURE and check.failure_info is not None:
                info = check.failure_info
                key = check.name, str(event.label), type(info.failure).__name__
                record.failures.setdefault(key, f"{info.failure.title}: {info.failure.message}\n{info.code_sample}")


def _nothing_to_show(event: events.ScenarioFinished) -> bool:
    """Whether an operation was passed over because it takes nothing that an example could show."""
    return event.phase.value == "examples"
