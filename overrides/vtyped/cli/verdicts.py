"""Items with a verdict each, written while they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from .exits import Exit, code_of_all
from .output import Output, Record


def judged(
    items: Iterable[tuple[Record, BaseException | None]],
    output: Output,
    *,
    columns: Sequence[str],
    details: Sequence[str],
    what: str,
    total: Callable[[], int],
) -> Exit:
    """Write records that have a verdict, each with the error in its place; the exit code of them all.

    Interrupted, it writes what has come, and lets the interrupt go on.

    Args:
        items: The records, and the error of each or none.
        output: Where to.
        columns: As of `Output.write`.
        details: As of `Output.write`.
        what: What the bar calls them.
        total: How many there are to be; asked again with each.
    """
    verdicts: set[str] = set()
    errors: list[BaseException | None] = []
    interrupts: list[KeyboardInterrupt] = []

    def records() -> Iterator[Record]:
        with output.progress(what, total() or None) as advance:
            try:
                for record, error in items:
                    verdicts.add(str(record.own["verdict"]))
                    errors.append(error)
                    advance(len(errors), total())
                    yield record
            except KeyboardInterrupt as interrupt:
                interrupts.append(interrupt)

    output.write(records(), columns, details)
    if interrupts:
        raise interrupts[0]
    return code_of_all(verdicts, errors)
