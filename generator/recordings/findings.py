"""What recordings say of the document: valid or not, unknown, new, never seen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..bundle import Bundle
from ..lint.walk import JSON, Operation, Part, named_schemas, operations, resolved
from .matching import Matcher
from .schemas import Schemas, Seen, trimmed
from .sources import Recording


@dataclass(frozen=True)
class Fault:
    """A place in a recorded body that is not what the document says."""

    recording: str
    pointer: str
    message: str
    is_sample: bool


@dataclass
class Findings:
    """What a set of recordings has shown."""

    operations: Counter[str] = field(default_factory=Counter)
    """Recordings of each operation."""
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    """Faults of each operation's recordings."""
    unmatched: list[str] = field(default_factory=list)
    """Recordings of which no operation was found."""
    seen: Seen = field(default_factory=Seen)
    never_seen: list[str] = field(default_factory=list)


def examine(bundle: Bundle, recordings: list[Recording]) -> Findings:
    """Hold recordings against a document."""
    examined = _Examiner(bundle)
    for recording in recordings:
        examined.take(recording)
    found = examined.findings
    found.never_seen = [each.id for each in operations(bundle) if each.id not in found.operations]
    return found


class _Examiner:
    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._matcher = Matcher(bundle)
        named = named_schemas(bundle)
        self._schemas, self._schemas_of_trimmed = Schemas(named), Schemas(trimmed(named))
        self.findings = Findings()

    def take(self, recording: Recording) -> None:
        operation = self._matcher.find(recording)
        schema = self._schema(operation, recording) if operation else None
        # A line of a feed is one object with nothing around it; its operation answers with a file of such lines.
        schema = schema or self._object_schema(recording.body)
        if operation is None and schema is None:
            self.findings.unmatched.append(recording.name)
            return
        name = operation.id if operation else f"lines of {recording.body['type']} objects"
        self.findings.operations[name] += 1
        if schema is None:
            self._fault(name, recording, "/", f"a JSON answer with status {recording.status} is not described")
        else:
            self._hold(name, recording, schema)

    def _object_schema(self, body: Any) -> dict[str, Any] | None:
        is_object = isinstance(body, dict) and {"type", "id"} <= body.keys()
        return self._schemas.of_object(str(body["type"])) if is_object else None

    def _hold(self, operation: str, recording: Recording, schema: dict[str, Any]) -> None:
        schemas = self._schemas_of_trimmed if recording.is_trimmed else self._schemas
        for pointer, message in schemas.faults(schema, recording.body):
            self._fault(operation, recording, pointer, message)
        schemas.look(schema, recording.body, self.findings.seen)

    def _fault(self, operation: str, recording: Recording, pointer: str, message: str) -> None:
        fault = Fault(recording.name, pointer, message, recording.is_sample)
        self.findings.faults.setdefault(operation, []).append(fault)

    def _schema(self, operation: Operation, recording: Recording) -> dict[str, Any] | None:
        """The schema of the answer that was recorded."""
        answers = operation.content["responses"]
        status = str(recording.status or self._likely_status(answers, recording.body))
        if status not in answers:
            return None
        response = resolved(self._bundle, Part(operation.below("responses", status), answers[status])).content
        schema: dict[str, Any] | None = response.get("content", {}).get(JSON, {}).get("schema")
        return schema

    @staticmethod
    def _likely_status(answers: dict[str, Any], body: Any) -> str:
        """The status of an answer that was recorded without it."""
        is_error = isinstance(body, dict) and body.keys() == {"error"}
        return next((status for status in answers if (status[0] not in "23") == is_error), "")
