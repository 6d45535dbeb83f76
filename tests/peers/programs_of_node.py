"""Programs in JavaScript, at the versions of `node/package-lock.json`."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

NODE = Path(__file__).parent / "node"
BUNDLE = Path(__file__).parents[2] / "generated" / "openapi.yaml"
_STARTS_WITHIN = 120.0


def program(name: str) -> Path:
    """Path of a program."""
    return NODE / "node_modules" / ".bin" / name


needs_node = pytest.mark.skipif(not program("prism").exists(), reason="`make contract-prism` installs the programs")


@contextmanager
def prism(*arguments: str) -> Iterator[str]:
    """Prism as a server; gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [program("prism"), arguments[0], "--port", str(port), "--host", "127.0.0.1", "--verboseLevel", "error"]
    with subprocess.Popen([*command, *arguments[1:]], stdout=subprocess.DEVNULL) as process:  # noqa: S603  # of the lock
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(address, process)
            yield address
        finally:
            process.terminate()


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < end and process.poll() is None:
        try:
            httpx.get(f"{address}/files/upload_url", trust_env=False)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"Prism did not start: exit code {process.poll()}")
