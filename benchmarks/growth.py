"""What the number of operations costs: printed lines, and the import of the printed client.

    python -m benchmarks.growth [--runs 15]

The document is cut to its first operations and what they name, and printed. Every figure of time is processor time of
a fresh interpreter, from after its own start; the candidates take turns.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.bundle import METHODS, Bundle, bundle
from generator.output import make

ROOT = Path(__file__).parent.parent
SIZES = (50, 100, 200, 400, None)
PROGRAMS = {
    "import": "import vtyped_api.client; vtyped_api.client.ApiClient(None)",
    "and files.get": "import vtyped_api.client; vtyped_api.client.ApiClient(None).files.get",
}
_TIMED = """
import sys, time
sys.path.insert(0, {folder!r})
import attrs, typing, collections.abc, datetime, enum, importlib
start = time.process_time()
{program}
print(time.process_time() - start)
"""


def part(whole: Bundle, operations: int | None) -> Bundle:
    """The first operations of a document, and what they name; all of them for `None`."""
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


def printed(document: Bundle, folder: Path) -> int:
    """Print the client of a document; gives the lines of its methods and models."""
    make(document, folder, ROOT / "overrides")
    files = [path for path in (folder / "vtyped_api").rglob("*.py") if path.parent.name != "runtime"]
    return sum(path.read_text(encoding="utf-8").count("\n") for path in files)


def seconds(folder: Path, program: str) -> float:
    """Processor time of a program with the client that stands in a folder."""
    code = _TIMED.format(folder=str(folder), program=program)
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    return float(done.stdout)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as temporary:
        folders = {count: Path(temporary) / str(count) for count in SIZES}
        sizes = {}
        for count, folder in folders.items():
            folder.mkdir()
            document = part(bundle(ROOT / "spec"), count)
            sizes[count] = len(document.operations()), printed(document, folder)
        taken: dict[tuple[int | None, str], list[float]] = {}
        for _ in range(runs + 1):  # one more, which compiles
            for count, folder in folders.items():
                for name, program in PROGRAMS.items():
                    taken.setdefault((count, name), []).append(seconds(folder, program))
    print(f"{'operations':>10}{'lines':>8}{'per operation':>15}" + "".join(f"{name:>16}" for name in PROGRAMS))
    for count, (operations, lines) in sizes.items():
        times = "".join(f"{min(taken[count, name]) * 1000:14.1f}ms" for name in PROGRAMS)
        print(f"{operations:>10}{lines:>8}{lines / operations:15.1f}{times}")


if __name__ == "__main__":
    main()
