"""How long the event loop stands still while 300 MB are uploaded and downloaded.

    python benchmarks/loop_pauses.py [--runs 5]

A task that wakes up each millisecond takes down when it does: by the wall clock, where every program of this machine
counts, and by the processor time of the loop's own thread, where only what runs in it does. The server is a process of
its own. Full garbage collections are counted apart: how long they take is up to the objects of the whole program.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from pathlib import Path

from vtyped import AsyncClient

SIZE = 300 * 1024 * 1024
LONGEST = 0.010
"""Seconds of processor time that the loop may be busy without a break."""
_PIECE = 1024 * 1024


def serve(port: Connection) -> None:
    """Take every upload, and give everybody a large file."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port.send(listener.getsockname()[1])
        while True:
            client, _ = listener.accept()
            threading.Thread(target=_answer, args=(client, listener.getsockname()[1]), daemon=True).start()


def _answer(client: socket.socket, port: int) -> None:
    with client, client.makefile("rb") as stream:
        while line := stream.readline():
            left = 0
            while header := stream.readline().strip():
                name, _, value = header.partition(b":")
                left = int(value) if name.lower() == b"content-length" else left
            while left:
                left -= len(stream.read(min(left, _PIECE)))
            if b"/pcap " in line:
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
                for _ in range(SIZE // _PIECE):
                    client.sendall(bytes(_PIECE))
                continue
            named = b'"http://127.0.0.1:%d/upload"' % port
            body = b'{"data": %s}' % (named if b"upload_url" in line else b'{"type": "analysis", "id": "a"}')
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


class Pauses:
    """Takes down how long the loop does not get to its next task."""

    def __init__(self) -> None:
        self.wall = self.own = 0.0
        self.full_collections = 0

    def collected(self, phase: str, info: dict[str, int]) -> None:
        self.full_collections += phase == "stop" and info["generation"] == 2

    async def watch(self) -> None:
        wall, own = time.monotonic(), time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            now, busy = time.monotonic(), time.thread_time()
            self.wall, self.own = max(self.wall, now - wall - 0.001), max(self.own, busy - own)
            wall, own = now, busy


async def measured(call: Callable[[], Awaitable[object]]) -> Pauses:
    """The pauses while a call is awaited."""
    pauses = Pauses()
    gc.callbacks.append(pauses.collected)
    watch = asyncio.create_task(pauses.watch())
    await call()
    watch.cancel()
    gc.callbacks.remove(pauses.collected)
    return pauses


async def run(port: int, runs: int, folder: Path) -> bool:
    """Measure; gives whether the loop was always free soon enough."""
    sample = folder / "sample"
    with sample.open("wb") as file:
        file.truncate(SIZE)
    longest = 0.0
    async with AsyncClient("loop-pauses", base_url=f"http://127.0.0.1:{port}/api/v3") as vt:
        calls: dict[str, Callable[[], Awaitable[object]]] = {
            "upload": lambda: vt.files.upload(sample),
            "download": lambda: vt.file_behaviours.pcap("a", folder / "traffic"),
        }
        for name, call in calls.items():
            for _ in range(runs):
                pauses = await measured(call)
                longest = max(longest, pauses.own)
                own, wall = f"{pauses.own * 1000:5.1f} ms", f"{pauses.wall * 1000:5.1f} ms"
                print(f"{name:<9} {own} busy, {wall} by the wall clock; full collections: {pauses.full_collections}")
    return longest < LONGEST


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    mine, its = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(its,), daemon=True)
    server.start()
    with tempfile.TemporaryDirectory() as folder:
        done = asyncio.run(run(mine.recv(), runs, Path(folder)))
    server.terminate()
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main())
