"""A cache that several processes share."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from vtyped.cache import Cache


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "answers.sqlite"


def work(path: str, number: int) -> int:
    """Keep and find answers, as one of several processes."""
    cache = Cache(path, timeout=60)
    found = 0
    for each in range(40):
        keys = [("file", f"{each % 10}-{name}") for name in ("md5", "sha256")]
        cache.keep("account", keys, {"number": number, "pad": "x" * 2000})
        answer = cache.find("account", keys[each % 2])
        found += answer is not None and len(answer.record["pad"]) == 2000
        cache.count("account", {"hits": 1})
    return found


def test_processes_share_it(path: Path) -> None:
    with ProcessPoolExecutor(4, multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(work, [str(path)] * 4, range(4))) == [40] * 4
    found = Cache(path).statistics()
    assert (found.answers, found.hits) == (10, 160)


def recover(path: str, number: int) -> bool:
    cache = Cache(path, timeout=60)
    cache.keep("account", [("domain", str(number))], {"number": number})
    return cache.find("account", ("domain", str(number))) is not None


def test_processes_recover_it_together(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database" * 500)
    with ProcessPoolExecutor(4, multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(recover, [str(path)] * 4, range(4))) == [True] * 4
    assert Cache(path).statistics().answers == 4, "none has thrown away what another had kept"
    assert path.with_name("answers.sqlite.broken").read_bytes() == b"no database" * 500


def test_a_process_that_has_the_broken_file_open_goes_on_with_the_new_one(path: Path) -> None:
    keys = [("file", str(number)) for number in range(50)]
    with closing(Cache(path)) as cache:
        for key in keys:
            cache.keep("account", [key], {"pad": os.urandom(2000).hex()})
    script = (
        "import sys; from vtyped.cache import Cache; cache = Cache(sys.argv[1])\n"
        "for name in ('before', 'after'):\n"
        "    cache.keep('account', [('domain', name)], {}); print(flush=True); sys.stdin.readline()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", script, str(path)], stdin=pipe, stdout=pipe, text=True) as other:  # noqa: S603
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdout.readline()
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xaa" * (path.stat().st_size - 4096))
        cache = Cache(path)
        assert [cache.find("account", key) for key in keys] == [None] * 50
        for key in keys:
            cache.keep("account", [key], {"pad": os.urandom(2000).hex()})
        other.stdin.write("\n")
        other.stdin.flush()
        other.stdout.readline()
        found = [cache.find("account", key) for key in [*keys, ("domain", "after")]]
        assert None not in found
        assert cache.statistics().answers == 51
        other.stdin.close()
    cache.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert path.with_name("answers.sqlite.broken").exists()


def test_a_process_that_is_killed_breaks_nothing(path: Path) -> None:
    script = (
        "import sys; from vtyped.cache import Cache; cache = Cache(sys.argv[1]); number = 0\n"
        "while True:\n"
        "    number += 1; cache.keep('a', [('file', str(number % 50))], {'pad': 'x' * 5000}); print(flush=True)"
    )
    for _ in range(3):
        with subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE) as process:  # noqa: S603
            assert process.stdout is not None
            for _ in range(60):
                process.stdout.readline()
            process.kill()
        assert Cache(path).statistics().answers >= 50
    assert not path.with_name("answers.sqlite.broken").exists()
