"""Run tests on mutants of the client, and print how many they notice."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any

from .equivalents import EQUIVALENT
from .operators import Mutant, mutants, source_of
from .plan import TESTS, WHOLE
from .runs import Seen, Try, Watch, serve

_PROCESSES = 2
_SAMPLE = 10
_WIDTH = max(map(len, TESTS))
_HEAD = f"{'module':<{_WIDTH}}  mutants  equivalent  tried  killed  by time  survived"
_OUTCOMES = {True: "survived", False: "killed", None: "by time"}


class Workers:
    """Processes that run tests."""

    def __init__(self, files: list[str]) -> None:
        context = multiprocessing.get_context("spawn")
        self._free: SimpleQueue[Connection] = SimpleQueue()
        for _ in range(_PROCESSES):
            mine, its = context.Pipe()
            context.Process(target=serve, args=(its, files), daemon=True).start()
            self._free.put(mine)

    def watched(self, task: Watch) -> dict[str, Seen]:
        """What was seen of tests."""
        seen: dict[str, Seen] = self._done(task)
        return seen

    def tried(self, task: Try) -> str:
        """What became of a mutant."""
        return _OUTCOMES[self._done(task)]

    def _done(self, task: Watch | Try) -> Any:
        connection = self._free.get()
        connection.send(task)
        result = connection.recv()
        self._free.put(connection)
        if isinstance(result, Exception):
            raise result
        return result


def main() -> int:
    """Run from the command line; 1 where a mutant survives that is not known to be equivalent."""
    arguments = _arguments()
    modules = arguments.module or list(TESTS)
    found = {module: mutants(module, source_of(module)) for module in modules}
    if arguments.show:
        print(*(f"{module}: {mutant.name}" for module in modules for mutant in found[module]), sep="\n")
        return 0
    stale = _stale(found)
    if stale:
        print("no such mutants any more:", *stale, sep="\n  ")
        return 1
    files = sorted({file for module in modules for file in TESTS[module]})
    workers = Workers(files)
    total: Counter[str] = Counter()
    print(_HEAD)
    with ThreadPoolExecutor(_PROCESSES) as pool:
        halves = [Watch(files[number::_PROCESSES], modules) for number in range(_PROCESSES)]
        seen = {test: each for half in pool.map(workers.watched, halves) for test, each in half.items()}
        for module in modules:
            tried = _chosen(found[module], arguments.all or module in WHOLE, arguments.seed)
            tasks = [_try(mutant, seen) for mutant in tried]
            row = Counter(mutants=len(found[module]), equivalent=len(EQUIVALENT.get(module, {})))
            for task, outcome in zip(tasks, pool.map(workers.tried, tasks), strict=True):
                row[outcome] += 1
                if outcome == "survived":
                    print(f"{module}: {task.mutant.name}", flush=True)
            print(_row(module, row), flush=True)
            total += row
    print(_row("all", total))
    return 1 if total["survived"] else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants_client", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every mutant of every module")
    parser.add_argument("--module", action="append", choices=TESTS, help="only those of this one; may be repeated")
    parser.add_argument("--seed", type=int, default=0, help="of the choice")
    parser.add_argument("--show", action="store_true", help="list the mutants and run nothing")
    return parser.parse_args()


def _chosen(found: list[Mutant], all_: bool, seed: int) -> list[Mutant]:
    known = EQUIVALENT.get(found[0].module, {})
    left = [mutant for mutant in found if mutant.name not in known]
    if all_:
        return left
    # By name, so that the choice stays as it is where the module, or the list of equivalents, changes elsewhere.
    return sorted(left, key=lambda mutant: blake2b(f"{seed} {mutant.name}".encode()).digest())[:_SAMPLE]


def _try(mutant: Mutant, seen: dict[str, Seen]) -> Try:
    """The tests that call the function of a mutant, the quickest first; for one of a class or a module, all."""
    place = f"{mutant.module}:{mutant.function}"
    tests = [test for test, each in seen.items() if test.partition("::")[0] in TESTS[mutant.module]]
    if any(place in seen[test].functions for test in tests):
        tests = [test for test in tests if any(f"{each}.".startswith(f"{place}.") for each in seen[test].functions)]
    tests.sort(key=lambda test: seen[test].seconds)
    return Try(mutant, {test: 20 + round(10 * seen[test].seconds) for test in tests})


def _stale(found: dict[str, list[Mutant]]) -> list[str]:
    """Entries of the list of equivalents that name nothing."""
    names = {module: {mutant.name for mutant in each} for module, each in found.items()}
    return [f"{module}: {name}" for module in found for name in EQUIVALENT.get(module, {}) if name not in names[module]]


def _row(name: str, row: Counter[str]) -> str:
    tried = row["killed"] + row["by time"] + row["survived"]
    return (
        f"{name:<{_WIDTH}}  {row['mutants']:>7}  {row['equivalent']:>10}  {tried:>5}  {row['killed']:>6}"
        f"  {row['by time']:>7}  {row['survived']:>8}"
    )


if __name__ == "__main__":
    sys.exit(main())
