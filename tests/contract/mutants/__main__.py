"""`python -m tests.contract.mutants`: put defects in one by one, and show what has seen them."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from .document import part as document
from .mock import part as mock
from .outcome import Outcome, table, unexpected

PROCESSES = 2

Part = tuple[Callable[[int], Iterable[Any]], Callable[[Any], Outcome]]
"""The mutants of a seed, and what is done with one of them, in a process of its own."""

PARTS: dict[str, Part] = {
    "mock": (mock.tasks, mock.work),
    "document": (document.tasks, document.work),
}


def outcomes(part: Part, seeds: list[int]) -> Iterator[Outcome]:
    """What becomes of the mutants of a part."""
    make, work = part
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("fork")) as pool:
        yield from pool.map(work, [task for seed in seeds for task in make(seed)])


def main(argv: list[str] | None = None) -> int:
    """Run the command; gives the exit code: 0, or 1 where a mutant is not what it should have become."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract.mutants", description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--parts", nargs="+", choices=list(PARTS), default=list(PARTS))
    arguments = parser.parse_args(argv)
    logging.disable()
    started = time.monotonic()
    found = [each for name in arguments.parts for each in outcomes(PARTS[name], arguments.seeds)]
    print(*table(found), sep="\n")
    wrong = unexpected(found)
    for each in wrong:
        print(f"seen by {each.killed_by}, though nothing can see it: {each}" if each.hidden else f"not seen: {each}")
    print(f"{len(found)} mutants on {len(arguments.seeds)} seeds, {len(wrong)} not as expected")
    print(f"{time.monotonic() - started:.0f} seconds in {PROCESSES} processes")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
