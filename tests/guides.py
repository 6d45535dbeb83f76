"""The examples of the documentation, run as they stand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from vtyped_mock import MockServer

DOCS = Path(__file__).parents[1] / "docs"


def examples(name: str, language: str = "python") -> list[str]:
    """The blocks of a document in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", (DOCS / name).read_text(encoding="utf-8"), re.M | re.S)


def commands(text: str) -> list[tuple[str, list[str]]]:
    """The commands in the console blocks of a text, each with the lines that it is shown to print."""
    blocks = re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S)
    parts = [part for block in blocks for part in re.split(r"^(?=\$ |PS> )", block, flags=re.M) if part]
    return [(lines[0], lines[1:]) for lines in (part.removeprefix("$ ").splitlines() for part in parts)]


def without_ports(lines: list[str]) -> list[str]:
    """Lines with addresses, of which the ports are those that were free."""
    return [re.sub(r":\d+", ":PORT", line) for line in lines]


def environment(vt_mock: MockServer, folder: Path) -> dict[str, str]:
    """That of a program which talks to the mock and is at home in a folder."""
    # Neither a proxy nor a key of this machine has anything to do with the examples.
    kept = {name: value for name, value in os.environ.items() if not re.search("proxy|^VT|PYTEST", name, re.I)}
    return kept | {"VT_API_KEY": vt_mock.api_key, "VT_BASE_URL": vt_mock.base_url, "HOME": str(folder)}


def run(example: str, vt_mock: MockServer, folder: Path) -> str:
    """What an example prints that has to succeed against the mock."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", example],
        cwd=folder,
        env=environment(vt_mock, folder),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{example}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout
