"""What is said of recordings: for people, and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .findings import Fault, Findings
from .schemas import Schemas

Reasons = Mapping[str, str]
"""Why an attribute stays undescribed, by `Schema.attribute`."""


def is_drift(findings: Findings, reasons: Reasons) -> bool:
    """Whether the service has been seen to differ from the document in a way that nobody has explained."""
    faults = [fault for each in findings.faults.values() for fault in each if not fault.is_sample]
    unexplained = [each for each in findings.seen.undescribed if str(each) not in reasons]
    return bool(faults or unexplained or findings.unmatched)


def as_json(findings: Findings, schemas: Schemas, reasons: Reasons) -> dict[str, Any]:
    """The findings as JSON values."""
    seen = findings.seen
    return {
        "recordings": findings.operations.total(),
        "operations": {
            name: {"recordings": count, "faults": [_fault(each) for each in findings.faults.get(name, [])]}
            for name, count in sorted(findings.operations.items())
        },
        "unmatched": findings.unmatched,
        "attributes": seen.attributes,
        "undescribed": {
            str(each): {"count": count, "reason": reasons.get(str(each))}
            for each, count in sorted(seen.undescribed.items())
        },
        "types": {
            str(each): {"written": sorted(schemas.written_types(each)), "seen": dict(sorted(kinds.items()))}
            for each, kinds in sorted(seen.types.items())
        },
        "new_values": {name: dict(sorted(values.items())) for name, values in sorted(seen.new_values.items())},
        "never_seen": findings.never_seen,
    }


def as_text(findings: Findings, schemas: Schemas, reasons: Reasons) -> Iterator[str]:
    """The findings as lines."""
    seen = findings.seen
    yield f"{findings.operations.total()} recordings of {len(findings.operations)} operations"
    for name, count in sorted(findings.operations.items()):
        yield f"  {name:<44} {count:>5}  {_verdict(findings.faults.get(name, []))}"
    yield from _section("not what the document says", _faults(findings, is_sample=False))
    yield from _section("samples of a documentation that differ", _faults(findings, is_sample=True))
    yield from _section("of no operation", findings.unmatched)
    undescribed = seen.undescribed.total()
    share = f"{undescribed} of {seen.attributes} attributes, {undescribed / max(seen.attributes, 1):.2%}"
    lines = [
        f"{each}: {count}  {reasons.get(str(each), 'no reason is written down')}"
        for each, count in sorted(seen.undescribed.items())
    ]
    yield from _section(f"not described: {share}", lines)
    yield from _section("seen with other types than written", _types(findings, schemas))
    new = [f"{name}: {', '.join(sorted(values))}" for name, values in sorted(seen.new_values.items())]
    yield from _section("values that an enumeration does not list", new)
    yield from _section(f"never seen: {len(findings.never_seen)} operations", findings.never_seen)


def _verdict(faults: list[Fault]) -> str:
    recorded = sum(not fault.is_sample for fault in faults)
    if recorded:
        return f"{recorded} faults"
    return f"valid but for {len(faults)} faults of samples" if faults else "valid"


def _faults(findings: Findings, *, is_sample: bool) -> list[str]:
    return [
        f"{name}: {fault.recording} {fault.pointer}: {fault.message}"
        for name, faults in sorted(findings.faults.items())
        for fault in faults
        if fault.is_sample == is_sample
    ]


def _types(findings: Findings, schemas: Schemas) -> list[str]:
    lines = []
    for attribute, kinds in sorted(findings.seen.types.items()):
        written = schemas.written_types(attribute)
        if written and (others := _others(written, set(kinds))):
            lines.append(f"{attribute}: {', '.join(sorted(others))}; written: {' or '.join(sorted(written))}")
    return lines


def _others(written: set[str], seen: set[str]) -> set[str]:
    allowed = written | ({"integer"} if "number" in written else set())
    return seen - allowed


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"{title}:"
        yield from (f"  {line}" for line in lines)


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "recording": fault.recording,
        "pointer": fault.pointer,
        "message": fault.message,
        "sample": fault.is_sample,
    }
