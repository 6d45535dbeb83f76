"""What VirusTotal promises of every operation, asked of the mock one operation at a time.

Each promise is made of the document alone: it looks at an operation, asks what it needs to, and says what is broken.
Nothing here is written for one operation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..document import Operation
from ..service import Service
from . import analyses, answers, keys, lifecycle, links, pages, refusals, related

Promise = Callable[[Service, Operation], Iterator[str]]

PROMISES: tuple[Promise, ...] = (
    *answers.PROMISES,
    *keys.PROMISES,
    *refusals.PROMISES,
    *pages.PROMISES,
    *related.PROMISES,
    *links.PROMISES,
    *lifecycle.PROMISES,
    *analyses.PROMISES,
)


def broken(service: Service, operation: Operation) -> Iterator[str]:
    """What the service does not keep of its promises for an operation. Each promise begins with an empty mock."""
    service.fresh()
    asked = service.asked
    for promise in PROMISES:
        if service.asked != asked:
            service.fresh()
            asked = service.asked
        try:
            for message in promise(service, operation):
                yield f"{operation.id}: {promise.__name__}: {message}"
        except Exception as error:
            # An answer of another form than the promise reads is none that keeps it.
            yield f"{operation.id}: {promise.__name__}: {type(error).__name__}: {error}"
