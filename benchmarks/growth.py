"""What the number of operations costs: printed lines, and the import of the printed client.

    python -m benchmarks.growth [--runs 15]

The document is cut to its first operations, and printed. Every figure of time is processor time of a fresh
interpreter, from after its own start; the candidates take turns.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.bundle import bundle
from generator.output import make

ROOT = Path(__file__).parent.parent
SIZES = (50, 100, 200, 400, sys.maxsize)
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


def print_first(count: int, folder: Path) -> tuple[int, int]:
    """Print the client of the first operations; gives their number, and that of the lines printed for them."""
    made = bundle(ROOT / "spec")
    left = count
    paths = {}
    for path, item in made.content["paths"].items():
        paths[path] = dict(list(item.items())[:left])
        left -= len(paths[path])
    made.content["paths"] = {path: item for path, item in paths.items() if item}
    make(made, folder, ROOT / "overrides")
    files = [path for path in (folder / "vtyped_api").rglob("*.py") if path.parent.name != "runtime"]
    lines = sum(path.read_text(encoding="utf-8").count("\n") for path in files)
    return len(made.operations()), lines


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
            sizes[count] = print_first(count, folder)
        taken: dict[tuple[int, str], list[float]] = {}
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
