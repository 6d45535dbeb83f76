"""Items with a verdict each, written while they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from .exits import Exit, code_of_all
from .output import Output, Record


def judged(
    items: Iterable[tuple[Record, BaseException | None]],
    columns: Sequence[str],
    output: Output,
    advance: Callable[[int], None],
) -> Exit:
    """Write records that have a verdict, each with the error in its place; the exit code of them all."""
    verdicts: set[str] = set()
    errors: list[BaseException | None] = []

    def records() -> Iterator[Record]:
        for record, error in items:
            verdicts.add(str(record.own["verdict"]))
            errors.append(error)
            advance(len(errors))
            yield record

    output.write(records(), columns)
    return code_of_all(verdicts, errors)
