"""Processes that share a key, and the file in which they count."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from tests.faces import Connect
from tests.faults.bodies import FOUND, HASH
from tests.faults.conftest import Serve

SCRIPT = """
import asyncio, os, sys
from vtyped import AsyncClient, Client, VirusTotalError
from vtyped.quota import Governor, Limits, QuotaExhausted, QuotaStoreError, SqliteStore

kind, base_url, path, count, user = sys.argv[1:]
HASH = "44d88612fea8a8f36de82e1278abb02f"

async def awaited(governor):
    async with AsyncClient("k", base_url=base_url, quota=governor) as client:
        return await client.files.get(HASH)

def call(path):
    store = SqliteStore(path)
    governor = Governor(Limits(minute=5, day=500), store=store, when_exhausted="raise")
    try:
        if kind == "async":
            asyncio.run(awaited(governor))
        else:
            with Client("k", base_url=base_url, quota=governor) as client:
                client.files.get(HASH)
    except VirusTotalError as error:
        return f"{type(error).__name__}: {error}"
    return "done"

if user:
    print(call(path + ".first"))  # so that everything is imported
    os.setuid(int(user))
for _ in range(int(count)):
    print(call(path))
"""


def start(kind: str, base_url: str, path: Path, count: int = 1, user: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, kind, base_url, str(path), str(count), user]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_f102_two_processes_share_a_key(serve: Serve, tmp_path: Path, kind: str) -> None:
    server = serve(FOUND)
    processes = [start(kind, server.base_url, tmp_path / "quota.sqlite", count=4) for _ in range(2)]
    lines = "".join(process.communicate()[0] for process in processes).splitlines()
    outcomes = Counter(line.partition(":")[0] for line in lines)
    assert outcomes == {"done": 5, "QuotaExhausted": 3}
    assert len(server.requests) == 5
    assert len({seen.connection for seen in server.requests}) == 5


@pytest.mark.parametrize(
    "content", [b"", b"no database" * 1000, b"SQLite format 3\0" + b"\xff" * 5000], ids=["empty", "text", "cut"]
)
def test_f104_a_damaged_file(connect: Connect, serve: Serve, tmp_path: Path, content: bytes) -> None:
    from vtyped.quota import Governor, Limits, QuotaStoreError, SqliteStore

    path = tmp_path / "quota.sqlite"
    path.write_bytes(content)
    server = serve(FOUND)
    client = connect(base_url=server.base_url, quota=Governor(Limits(minute=5), store=SqliteStore(path)))
    if not content:
        assert client.files.get(HASH).id == HASH
        return
    with pytest.raises(QuotaStoreError, match=r"quota\.sqlite"):
        client.files.get(HASH)
    assert server.connections == 0, "what cannot be counted is not sent"
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name != "posix", reason="no modes")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_f104_a_file_that_cannot_be_written(serve: Serve, kind: str) -> None:
    server = serve(FOUND)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quota.sqlite"
        assert start(kind, server.base_url, path).communicate()[0] == "done\n"
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        # Nothing is read-only to root.
        user = "65534" if os.geteuid() == 0 else ""
        try:
            lines = start(kind, server.base_url, path, user=user).communicate()[0].splitlines()
        finally:
            Path(folder).chmod(0o755)
    assert lines[-1].startswith("QuotaStoreError: ")
    assert "quota.sqlite" in lines[-1]
    assert len(server.requests) == 1 + bool(user)
