"""`python -m tests.contract`: hold the mock against the whole document, on several seeds, in two processes."""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache

from .accepted import ACCEPTED
from .document import Document, read_document
from .promises import broken
from .runs import PHASES, Record, run
from .service import Service
from .shards import shard
from .sockets import run_over_a_socket
from .workflows import run_workflows

PROCESSES = 2
SHARDS = 12


@dataclass(frozen=True)
class Task:
    """A part of the work."""

    kind: str
    seed: int
    number: int = 0


def tasks(seeds: list[int]) -> Iterator[Task]:
    """All the work, the longest parts first. Boundaries are the same on every seed, and so tried on the first one."""
    for number in range(SHARDS):
        yield Task("boundaries", seeds[0], number)
    for seed in seeds:
        yield Task("workflows", seed)
        for number in range(SHARDS):
            yield Task("random calls", seed, number)
            yield Task("promises", seed, number)
    yield Task("socket", seeds[0])


def work(task: Task) -> Record:
    """Do a part of the work."""
    document = _document()
    operations = list(document.operations.values())
    service = Service(seed=task.seed)
    part = shard(operations, task.number, SHARDS)
    if task.kind == "boundaries":
        return run(document, service, part, seed=task.seed, examples=1, phases=PHASES[:2])
    if task.kind == "random calls":
        return run(document, service, part, seed=task.seed, examples=4, phases=PHASES[2:])
    if task.kind == "workflows":
        return run_workflows(document, service, operations, seed=task.seed, scenarios=60)
    if task.kind == "socket":
        return run_over_a_socket(document, operations, seed=task.seed)
    record = Record()
    for operation in part:
        for message in broken(service, operation):
            record.failures.setdefault(("promise", operation.id, message.split(": ")[1]), message)
    record.cases["promises"] = service.asked
    return record


def faults(document: Document, record: Record) -> list[str]:
    """What must not be: failures, gaps, and what was passed over."""
    unreached = sorted(document.operations.keys() - record.reached)
    return [
        *(f"{' '.join(key)}\n    {text}" for key, text in record.failures.items()),
        *(f"error: {text}" for text in record.errors),
        *(f"never answered with success: {name}" for name in unreached),
        *(f"passed over: {name}: {reason}" for name, reason in record.skipped.items()),
    ]


def main(argv: list[str] | None = None) -> int:
    """Run the command; gives the exit code: 0, or 1 where something is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract", description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    arguments = parser.parse_args(argv)
    # What the parser of uploads and the server say of each broken request is no news here.
    logging.disable()
    document, started, record = _document(), time.monotonic(), Record()
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("fork")) as pool:
        for found in pool.map(work, tasks(arguments.seeds)):
            record.add(found)
    found_faults = faults(document, record)
    _print(document, record, arguments.seeds, time.monotonic() - started)
    print(*found_faults, sep="\n")
    return 1 if found_faults else 0


def _print(document: Document, record: Record, seeds: list[int], seconds: float) -> None:
    links = sum(len(operation.links) for operation in document.operations.values())
    broken_links = sum(name == "links_are_followed" for _, _, name in record.failures)
    print(f"operations reached  {len(record.reached)} of {len(document.operations)}")
    print(
        f"links followed      {links - broken_links} of {links} ({len(record.links)} of them in random chains as well)"
    )
    print(f"calls               {record.cases.total()}: {', '.join(f'{n} {p}' for p, n in record.cases.most_common())}")
    for each in ACCEPTED:
        print(f"accepted            {record.accepted[each.name]} times {each.name}: {each.reason}")
    print(f"broken              {len(record.failures)}")
    print(f"seeds               {', '.join(map(str, seeds))}; {seconds:.0f} seconds in {PROCESSES} processes")


@cache
def _document() -> Document:
    return read_document()


if __name__ == "__main__":
    sys.exit(main())
