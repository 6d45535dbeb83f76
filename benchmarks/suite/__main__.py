"""Measure everything, and write the tables and the picture of docs/performance.md.

    python -m benchmarks.suite [--quick] [--only lookups async] [--rounds 5]

Without `--quick` and `--only`, the results replace those on the page. The server and every client run on this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from . import growth, measuring, table
from .cells import WORKS
from .picture import picture

_PAGE = measuring.ROOT / "docs/performance.md"
_PICTURE = measuring.ROOT / "docs/performance.svg"
_QUICK_ROUNDS = 2
_OURS = ("httpx", "httpcore", "httpx2", "httpcore2", "h11", "anyio", "httptools", "msgspec", "orjson", "aiohttp")
_THEIRS = ("vt-py", "vtapi3", "virustotal-python", "aiohttp", "requests")


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--quick", action="store_true", help="the short form, under 3 minutes; writes nothing")
    parser.add_argument("--only", nargs="+", choices=[work.key for work in WORKS], help="these works; writes nothing")
    parser.add_argument("--rounds", type=int, help="runs of each cell")
    asked = parser.parse_args()
    began = time.monotonic()
    results: table.Results = []
    with measuring.server() as site:
        most = measuring.ceiling(site)
        limit = (
            f"The server can give {most['wall']:,.0f} answers of 45 KB in a second of the wall clock, to four"
            f" connections that read and drop them, and {most['cpu']:,.0f} in a second of its own processor time."
        )
        print(limit)
        for work in WORKS:
            if (asked.only and work.key not in asked.only) or (asked.quick and not work.quick):
                continue
            done = replace(work, count=work.quick, rounds=_QUICK_ROUNDS) if asked.quick else work
            results.append((done, measuring.measured(done, site, asked.rounds or done.rounds, _progress)))
            print("\n".join(["", *table.details([results[-1]])]))
        items = [] if asked.quick or asked.only else list(growth.items(site))
    print("\n".join(table.goals(results)))
    print(f"\n{time.monotonic() - began:.0f} s")
    if not asked.quick and not asked.only:
        table.write(_PAGE, "growth of items", items)
        table.write(_PAGE, "growth of operations", growth.operations())
        table.write(_PAGE, "machine", [*_machine(), "", limit])
        table.write(_PAGE, "goals", table.goals(results))
        table.write(_PAGE, "details", table.details(results))
        _PICTURE.write_text(picture(results), "utf-8")
    return 0


def _progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _machine() -> Iterator[str]:
    now = datetime.now(UTC)
    load = os.getloadavg()[0]
    yield f"Measured on {now:%Y-%m-%d} on {_processor()}, {os.cpu_count()} cores, {platform.system()}"
    yield f"{platform.release()}, Python {platform.python_version()}; load at the end {load:.1f}, its own included."
    yield ""
    yield f"Ours, and the libraries alone: {_versions({name: version(name) for name in _OURS})}."
    yield ""
    yield f"The other clients: {_versions(_of_peers())}."


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _versions(found: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {number}" for name, number in found.items())


def _of_peers() -> dict[str, str]:
    code = (
        "import importlib.metadata, json, sys; "
        "print(json.dumps({name: importlib.metadata.version(name) for name in sys.argv[1:]}))"
    )
    command = [measuring.ROOT / ".venv-peers/bin/python", "-c", code, *_THEIRS]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


if __name__ == "__main__":
    sys.exit(main())
