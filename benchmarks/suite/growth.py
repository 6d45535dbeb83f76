"""What grows with the number of items, and with the number of operations, and what does not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .cells import MANY_COMMENTS
from .measuring import ROOT, Run, measured

if TYPE_CHECKING:
    from generator.bundle import Bundle

COUNTS = (10_000, 100_000, 1_000_000)
SIZES: tuple[int | None, ...] = (50, 100, 200, None)
_MEGABYTE = 1024 * 1024
_IMPORT = """
import sys, time
sys.path.insert(0, sys.argv[1])
start = time.process_time()
from vtyped_api.client import ApiClient
ApiClient(None).files
print(time.process_time() - start)
"""


def items(site: Mapping[str, str]) -> Iterator[str]:
    """A row for each number of comments that are iterated."""
    yield "| comments | client | wall µs an item | CPU µs an item | peak MB | added MB |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for count in COUNTS:
        runs = measured(replace(MANY_COMMENTS, count=count), site, 1, lambda _: None)
        for name, (run,) in runs.items():
            yield f"| {count:,} | {name} | {_of_items(run, count)} |"


def operations() -> Iterator[str]:
    """A row for each number of operations that are printed."""
    # Not before: what this process holds counts as held by those that it starts.
    from generator.bundle import bundle
    from generator.output import make

    yield "| operations | printing, CPU s | import and `client.files`, CPU ms | `mypy --strict`, CPU s | lines |"
    yield "| --- | --- | --- | --- | --- |"
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            document = part(bundle(ROOT / "spec"), size)
            start = time.process_time()
            make(document, folder, ROOT / "overrides")
            printing = time.process_time() - start
            lines = sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))
            found = len(document.operations())
            yield f"| {found} | {printing:.1f} | {_imported(folder):.0f} | {_checked(folder):.1f} | {lines:,} |"


def part(whole: Bundle, operations: int | None) -> Bundle:
    """The first operations of a document, and what they name; all of them for `None`."""
    from generator.bundle import METHODS

    if operations is None:
        return whole
    content = whole.content
    order = [(path, method) for path, item in content["paths"].items() for method in METHODS if method in item]
    kept = set(order[:operations])
    paths: dict[str, Any] = {}
    for path, item in content["paths"].items():
        rest = {key: value for key, value in item.items() if key not in METHODS or (path, key) in kept}
        if rest.keys() & set(METHODS):
            paths[path] = rest
    content["paths"] = paths
    components = content["components"]
    named: set[str] = set()
    rest_of_names = [*_references({key: value for key, value in content.items() if key != "components"})]
    while rest_of_names:
        reference = rest_of_names.pop()
        if reference not in named:
            named.add(reference)
            section, name = reference.split("/")[2:4]
            rest_of_names += _references(components[section][name])
    for section, entries in components.items():
        if section != "securitySchemes":
            components[section] = {
                name: value for name, value in entries.items() if f"#/components/{section}/{name}" in named
            }
    return whole


def _references(value: Any) -> Iterator[str]:
    inner: Iterable[Any] = ()
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        inner = value.values()
    elif isinstance(value, list):
        inner = value
    for each in inner:
        yield from _references(each)


def _of_items(run: Run, count: int) -> str:
    figures = (run.wall / count * 1e6, run.cpu / count * 1e6)
    return f"{figures[0]:.1f} | {figures[1]:.1f} | {run.peak / _MEGABYTE:.0f} | {run.memory / _MEGABYTE:.1f}"


def _imported(folder: Path) -> float:
    """Milliseconds of processor time, the modules being compiled."""
    seconds = []
    for _ in range(6):
        done = subprocess.run([sys.executable, "-c", _IMPORT, folder], capture_output=True, text=True, check=True)
        seconds.append(float(done.stdout))
    return min(seconds[1:]) * 1000


def _checked(folder: Path) -> float:
    """Seconds of processor time of a check from nothing."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "-p", "vtyped_api"]
    process = subprocess.Popen(
        [*command, "--config-file", ""], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"mypy refuses the part of the document in {folder}")
    return usage.ru_utime + usage.ru_stime
