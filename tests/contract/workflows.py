"""Random chains of calls along the links that the document declares, against one mock that remembers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote, urlsplit

import hypothesis
import schemathesis
from hypothesis import HealthCheck, Phase
from hypothesis.stateful import run_state_machine_as_test
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import FailureGroup

from . import checks  # noqa: F401  # registers them
from .document import Document, Operation
from .promises.analyses import STATES
from .runs import Record, accept, known_ids
from .service import BASE, DEFAULT_KEY, Service

STEPS = 8


def run_workflows(
    document: Document, service: Service, operations: Iterable[Operation], *, seed: int, scenarios: int
) -> Record:
    """Follow links at random: once from calls that read, once from calls that change something."""
    record = Record()
    chosen = list(operations)
    for sources in (
        [each for each in chosen if each.method == "get"],
        [each for each in chosen if each.method != "get"],
    ):
        linked = {each.id: each for each in sources if each.links}
        targets = {link["operationId"] for each in linked.values() for link in each.links.values()}
        together = {**linked, **{id_: document.operations[id_] for id_ in sorted(targets)}}
        if linked:
            _follow(document, service, together, record, seed=seed, scenarios=scenarios)
    return record


def _follow(
    document: Document,
    service: Service,
    operations: dict[str, Operation],
    record: Record,
    *,
    seed: int,
    scenarios: int,
) -> None:
    wanted = {(operation.path, operation.method) for operation in operations.values()}
    part = document.closed(lambda path, method: (path, method) in wanted)
    schema = schemathesis.openapi.from_dict(part, config=_config(operations, seed))
    schema.app = service.app

    accept(schema, record)

    class Workflow(schema.as_state_machine()):  # type: ignore[misc]  # made at run time
        """One chain of calls. Every call takes a second, so that jobs come along."""

        def setup(self) -> None:
            service.fresh()
            self.oracle = Oracle()

        def step(self, input: Any) -> Any:
            if input.transition is not None and input.is_applied:
                record.links.add(input.transition.id)
            return super().step(input)

        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return {"headers": {"x-apikey": DEFAULT_KEY}}

        def before_call(self, case: Any) -> None:
            service.state.clock.advance(1)

        def validate_response(self, response: Any, case: Any, **more: Any) -> None:
            record.cases["stateful"] += 1
            if 200 <= response.status_code < 400:
                record.reached.add(case.operation.definition.raw["operationId"])
            super().validate_response(response, case, **more)
            self.oracle.see(case.method, urlsplit(response.request.url).path, response)

    # Seen on a shared machine: a step may wait for its turn far longer than it takes.
    settings = hypothesis.settings(
        max_examples=scenarios,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
        print_blob=False,
    )
    try:
        run_state_machine_as_test(hypothesis.seed(seed)(Workflow), settings=settings)
    except FailureGroup as group:
        for failure in group.exceptions:
            record.failures.setdefault(("stateful", str(failure.operation), type(failure).__name__), str(failure))
    except AssertionError as failure:
        record.failures.setdefault(("stateful", "", "Oracle"), str(failure))


class Oracle:
    """What has to hold over a chain of calls, whatever they are."""

    def __init__(self) -> None:
        self._deleted: set[str] = set()
        self._states: dict[str, int] = {}

    def see(self, method: str, path: str, response: Any) -> None:
        """Hold an answer against those before it."""
        path = unquote(path.removeprefix(BASE))
        if method == "DELETE" and response.status_code < 300:
            self._deleted.add(path)
        if method == "GET" and path in self._deleted:
            assert response.status_code == 404, f"{path} was deleted, and answers {response.status_code}"
        if method == "GET" and response.status_code == 200:
            self._see_state(path, response)

    def _see_state(self, path: str, response: Any) -> None:
        if response.headers.get("content-type", [""])[0] != "application/json":
            return
        body = response.json()
        data = body.get("data") if isinstance(body, dict) else None
        attributes = data.get("attributes") if isinstance(data, dict) else None
        state = attributes.get("status") if isinstance(attributes, dict) else None
        if state in STATES:
            before, now = self._states.get(path, 0), STATES.index(state)
            assert now >= before, f"{path} was {STATES[before]}, and is {state} now"
            self._states[path] = now


def _config(operations: dict[str, Operation], seed: int) -> SchemathesisConfig:
    dictionaries, known = known_ids(operations)
    return SchemathesisConfig.from_dict(
        {
            "seed": seed,
            "max-redirects": 0,
            # Links that schemathesis would infer from names lead from analyses to files.
            "phases": {"stateful": {"inference": {"algorithms": []}}},
            "analysis": {"constants": {"enabled": False}},
            "generation": {"mode": "positive", "database": "none"},
            "dictionaries": dictionaries,
            "operations": known,
        }
    )
