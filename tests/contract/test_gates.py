"""The run fails on what it has found, and on what it has not tried."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
import schemathesis
from schemathesis.openapi.checks import RejectedPositiveData

from .__main__ import faults
from .accepted import accepted
from .document import Document
from .runs import Record, run
from .service import Service


def whole(document: Document) -> Record:
    return Record(reached=set(document.operations))


def test_a_whole_run_without_failures_has_no_faults(document: Document) -> None:
    assert faults(document, whole(document)) == []


@pytest.mark.parametrize("gap", ["failures", "errors", "reached", "skipped"])
def test_every_gap_is_a_fault(document: Document, gap: str) -> None:
    record = whole(document)
    record.reached -= {"files.get"} if gap == "reached" else set()
    record.failures |= {("check", "files.get", "Failure"): "text"} if gap == "failures" else {}
    record.errors += ["files.get: text"] if gap == "errors" else []
    record.skipped |= {"GET /files/{id}": "text"} if gap == "skipped" else {}
    (fault,) = faults(document, record)
    assert "files" in fault or "check" in fault


def test_records_add_up(document: Document) -> None:
    record, other = Record(reached={"a"}), Record(reached={"b"}, errors=["x"], skipped={"y": "z"})
    other.failures["c", "a", "F"] = "text"
    record.add(other)
    assert record.reached == {"a", "b"}
    assert (record.errors, record.skipped, list(record.failures)) == (["x"], {"y": "z"}, [("c", "a", "F")])


def test_an_id_that_arrives_as_another_one_shows_nothing(document: Document) -> None:
    path = "/threat_actors/{id}"
    schema = schemathesis.openapi.from_dict(document.closed(lambda each, _: each == path))
    refused = RejectedPositiveData(operation=path, message="", status_code=400, allowed_statuses=["2xx"])
    names = {}
    for identifier in ("Z%EF%BF%BD", "Z%41"):
        case = schema[path]["GET"].Case(path_parameters={"id": identifier})
        response = Mock(json=lambda: {"error": {"code": "InvalidArgumentError", "message": 'Invalid "id"'}})
        found = accepted(refused, case, response)
        names[identifier] = found and found.name
    assert names == {"Z%EF%BF%BD": "escape in an id", "Z%41": None}


def test_a_run_is_repeatable(document: Document) -> None:
    chosen = [document.operations["domains.get"]]
    first, second = (run(document, Service(), chosen, seed=3, examples=3) for _ in range(2))
    assert first.cases == second.cases
    assert first.accepted == second.accepted
