"""What the pictures of the documentation show: commands, and the moment at which they are looked at."""

from __future__ import annotations

import hashlib
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from tests.guides import environment
from tests.terminals import Terminal
from vtyped_mock import MockServer, Settings

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "screens"
EICAR = "44d88612fea8a8f36de82e1278abb02f"
_IOCS = (EICAR, "hxxps://example[.]com/login", "192.0.2.44", "example.org", "setup.exe", "203.0.113.9", EICAR.upper())
_HOSTS = tuple(f"host{number}.example.com" for number in range(33))
# Wide enough for a SHA-256 and a sentence.
_COLUMNS = 108


@attrs.frozen
class Scene:
    """A command on a terminal."""

    command: str
    moment: str | None = None
    """What is shown at the moment to look at, while the program stands still; the end when left out."""
    paused_wait: int = 0


SCENES = {
    "file": Scene(f"vtyped file {EICAR}"),
    "enrich": Scene("vtyped enrich --list iocs.txt"),
    "enrich-waiting": Scene("vtyped enrich --list hosts.txt --public-quota", r" 24/33 .* waiting", paused_wait=6),
    "scan-waiting": Scene("vtyped scan attachments --public --concurrency 1", r" 2/3 0:00:11", paused_wait=60),
    "scan": Scene("vtyped scan attachments https://example.com/ --public"),
    "pivot": Scene("vtyped pivot example.com --budget 8 --limit 4"),
    "quota": Scene("vtyped quota"),
    "help": Scene("vtyped --help"),
}


@contextmanager
def shown(scene: Scene) -> Iterator[Terminal]:
    """The terminal on which a scene has come to its moment."""
    with MockServer(Settings(speed=0)) as mock, tempfile.TemporaryDirectory() as name:
        limits = {"minute": 60, "hour": 240, "day": 500, "month": 15_500}
        mock.set_quota(limits, limits)
        folder = Path(name)
        _fill(folder)
        program = [sys.executable, "-m", "tests.screens.program", mock.control_url, str(scene.paused_wait)]
        variables = environment(mock, folder) | {"PYTHONPATH": str(ROOT), "TZ": "UTC"}
        with Terminal([*program, *shlex.split(scene.command)[1:]], folder, variables, _COLUMNS) as terminal:
            if scene.moment is not None:
                terminal.read_until(scene.moment)
            else:
                terminal.read_to_end()
            yield terminal


def _fill(folder: Path) -> None:
    (folder / "iocs.txt").write_text("\n".join(_IOCS), encoding="utf-8")
    (folder / "hosts.txt").write_text("\n".join(_HOSTS), encoding="utf-8")
    (folder / "attachments").mkdir()
    for name in ("invoice.pdf", "letter.docx", "photo.jpg"):
        (folder / "attachments" / name).write_bytes(_unknown(name))


def _unknown(name: str) -> bytes:
    """Content that the mock does not know: nothing is, whose hash begins with zeros."""
    number = 0
    while not hashlib.sha256(content := f"{name} {number}".encode()).hexdigest().startswith("0000"):
        number += 1
    return content
