"""A long run under constant trouble: nothing lost, nothing doubled, memory flat, the quota kept.

    python benchmarks/soak.py [--calls 200000]

Two processes share the calls and one quota, in an SQLite file. Between them and a server stands a proxy that breaks
connections off; the server itself refuses, fails and stalls. One call in twenty meets a fault. Reports are read,
comments are written and listed; the server keeps record of what arrived, and what arrived is held against what the
clients were told.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import resource
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import repeat
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.faults.proxies import ChaosProxy, Trouble
from vtyped import ApiError, Client, OutcomeUnknownError, VirusTotalError
from vtyped.quota import Governor, Limits, SqliteStore

HASH = "44d88612fea8a8f36de82e1278abb02f"
FAULTS = 0.05
THREADS = 16
PROCESSES = 2
QUOTA_MINUTE = 24_000
COMMENTS = 100
"""Length of the collection that is listed."""
_STATUSES = (500, 502, 503, 504, 429)


class Server(ThreadingHTTPServer):
    """Answers a few operations, remembers what arrived, and makes trouble."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.chance = random.Random(1)  # noqa: S311  # no secret
        self.stored: Counter[str] = Counter()
        self.arrivals: list[float] = []
        self.faults: Counter[str] = Counter()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Broken connections are what this is about."""


class Handler(BaseHTTPRequestHandler):
    """One connection of a client."""

    protocol_version = "HTTP/1.1"
    server: Server

    def handle_one_request(self) -> None:
        self.wfile = self.connection.makefile("wb", buffering=-1)
        super().handle_one_request()

    def do_GET(self) -> None:  # the name that http.server calls
        if self._fault() is not None:
            return
        if "/comments" in self.path:
            self._page()
        else:
            self._answer(200, {"data": {"type": "file", "id": HASH * 2, "attributes": {"md5": HASH, "size": 68}}})

    def do_POST(self) -> None:  # the name that http.server calls
        body = self.rfile.read(int(self.headers["content-length"]))
        if self._fault() is not None:
            return
        text = json.loads(body)["data"]["attributes"]["text"]
        with self.server.lock:
            self.server.stored[text] += 1
        self._answer(200, {"data": {"type": "comment", "id": "c", "attributes": {"text": text}}})

    def _page(self) -> None:
        query = dict(part.split("=") for part in self.path.partition("?")[2].split("&"))
        start, size = int(query.get("cursor", 0)), int(query["limit"])
        data = [{"type": "comment", "id": str(n), "attributes": {}} for n in range(start, min(start + size, COMMENTS))]
        meta = {"cursor": str(start + size)} if start + size < COMMENTS else {}
        self._answer(200, {"data": data, "meta": meta})

    def _fault(self) -> str | None:
        """Perhaps a failure in place of an answer; what it was."""
        with self.server.lock:
            self.server.arrivals.append(time.time())
            if self.server.chance.random() >= FAULTS:
                return None
            kind = self.server.chance.choice(["status", "status", "reset", "html"])
            status = self.server.chance.choice(_STATUSES)
            self.server.faults[kind] += 1
        if kind == "status":
            self._answer(status, {"error": {"code": "TransientError", "message": "injected"}})
        elif kind == "html":
            self._answer(503, None)
        else:
            self.close_connection = True
            self.connection.shutdown(2)
        return kind

    def _answer(self, status: int, content: object) -> None:
        body = b"<html>" if content is None else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Silent."""


def plan(number: int) -> Trouble:
    """Every other connection is cut after some answers."""
    chance = random.Random(number)  # noqa: S311  # no secret
    return Trouble(cut=chance.randint(2_000, 60_000)) if number % 2 else Trouble()


def work(worker: int, calls: int, base_url: str, store: str) -> tuple[dict[str, int], list[str], list[str], list[int]]:
    """The share of one process: outcomes, comments confirmed, comments unknown, memory on the way."""
    outcome: Counter[str] = Counter()
    memory: list[int] = []
    told: list[str] = []
    unknown: list[str] = []
    lock = threading.Lock()
    limits = Limits(minute=QUOTA_MINUTE, hour=None, day=None, month=None)
    governor = Governor(limits, store=SqliteStore(store))
    with Client("soak-key", base_url=base_url, quota=governor, retries=6) as vt:

        def one(number: int) -> None:
            kind = number % 20
            try:
                if kind == 0:
                    text = f"comment {worker} {number}"
                    try:
                        vt.files.add_comment(HASH, text)
                        told.append(text)
                    except OutcomeUnknownError:
                        unknown.append(text)
                elif kind == 1:
                    ids = [comment.id for comment in vt.files.comments(HASH)]
                    outcome["lists"] += 1
                    outcome["lists wrong"] += ids != [str(n) for n in range(COMMENTS)]
                else:
                    outcome["reports wrong"] += vt.files.get(HASH).attributes.size != 68
                result = "ok"
            except (ApiError, VirusTotalError) as error:
                result = type(error).__name__
            with lock:
                outcome[result] += 1

        with ThreadPoolExecutor(THREADS) as pool:
            step = max(calls // 10, 1)
            for start in range(0, calls, step):
                list(pool.map(one, range(start, min(start + step, calls))))
                memory.append(_memory())
    return dict(outcome), told, unknown, memory


def _memory() -> int:
    """Resident kilobytes of this process."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmRSS")))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def most_in_a_minute(arrivals: list[float], seconds: float = 60.0) -> int:
    """Most arrivals within a window, wherever it begins."""
    arrivals = sorted(arrivals)
    most = start = 0
    for end, arrival in enumerate(arrivals):
        while arrival - arrivals[start] >= seconds:
            start += 1
        most = max(most, end - start + 1)
    return most


def run(calls: int, show: Callable[[str], None] = print) -> bool:
    """Run it; gives whether every promise held."""
    server = Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, ChaosProxy(server.server_address[1], plan) as proxy:
        share = calls // PROCESSES
        base_url, store = f"{proxy.origin}/api/v3", str(Path(folder) / "quota.sqlite")
        with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool:
            reports = list(pool.map(work, range(PROCESSES), repeat(share), repeat(base_url), repeat(store)))
        connections = proxy.connections
    took = time.monotonic() - began
    outcome: Counter[str] = Counter()
    told: set[str] = set()
    unknown: set[str] = set()
    for each, said, unsure, _ in reports:
        outcome.update(each)
        told.update(said)
        unknown.update(unsure)
    lost = [text for text in told if not server.stored[text]]
    doubled = [text for text, times in server.stored.items() if times > 1]
    growth = max(memory[-1] / memory[len(memory) // 5] for *_, memory in reports)
    most = most_in_a_minute(server.arrivals)
    rows = {
        "calls": f"{sum(n for name, n in outcome.items() if name[0].isupper() or name == 'ok'):,}",
        "seconds": f"{took:.0f}",
        "requests that reached the server": f"{len(server.arrivals):,}",
        "faults of the server": f"{server.faults.total():,}",
        "connections, every other one cut": f"{connections:,}",
        "calls that succeeded": f"{outcome['ok']:,}",
        "calls that failed in the end": str({k: v for k, v in outcome.items() if k[0].isupper()} or 0),
        "wrong reports": str(outcome["reports wrong"]),
        "lists of 100 comments, wrong ones": f"{outcome['lists']:,}, {outcome['lists wrong']}",
        "comments: confirmed, unknown": f"{len(told):,}, {len(unknown):,}",
        "comments lost, doubled": f"{len(lost)}, {len(doubled)}",
        "most requests in a minute, of the quota": f"{most:,} of {QUOTA_MINUTE:,}",
        "memory at the end / at a fifth": f"{growth:.2f}",
    }
    width = max(map(len, rows))
    for name, value in rows.items():
        show(f"{name:<{width}}  {value}")
    right = not (lost or doubled or outcome["reports wrong"] or outcome["lists wrong"])
    return right and growth < 1.2 and most <= QUOTA_MINUTE


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--calls", type=int, default=200_000)
    return 0 if run(parser.parse_args().calls) else 1


if __name__ == "__main__":
    sys.exit(main())
