"""The file of counts."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.canary import KEY
from vtyped import VirusTotalError
from vtyped.quota import Governor, Granted, Limits, QuotaStoreError, Refused, SqliteStore, default_store_path

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC).timestamp()
ONE = Limits(month=1)
posix = pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "quota.sqlite"


def count(store: SqliteStore, limits: Limits = ONE) -> bool:
    return isinstance(store.reserve("account", limits, NOON), Granted)


def test_nothing_is_made_before_the_first_call(path: Path) -> None:
    SqliteStore(path)
    assert not path.parent.exists()


def test_counts_outlive_the_store(path: Path) -> None:
    store = SqliteStore(path)
    assert count(store)
    store.close()
    assert not count(SqliteStore(path))
    assert not count(store), "a closed store opens again"


@posix
def test_only_the_owner_reads_it(path: Path) -> None:
    previous = os.umask(0)
    try:
        store = SqliteStore(path)
        count(store)
    finally:
        os.umask(previous)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {"quota.sqlite": 0o600, "quota.sqlite-wal": 0o600, "quota.sqlite-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_holds_no_key(path: Path) -> None:
    governor = Governor(store=SqliteStore(path)).for_key(KEY)
    assert governor.admit(NOON) == 0.0
    for file in path.parent.iterdir():
        assert KEY.encode() not in file.read_bytes()


def test_a_relative_path_stays_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = SqliteStore("quota.sqlite")
    monkeypatch.chdir("/")
    count(store)
    assert (tmp_path / "quota.sqlite").exists()


@pytest.mark.parametrize("content", [b"no database at all" * 400, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_broken_file_is_named_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = SqliteStore(path)
    for _ in range(2):
        with pytest.raises(QuotaStoreError) as caught:
            count(store)
        assert str(path) in str(caught.value)
    assert isinstance(caught.value, VirusTotalError)
    assert path.read_bytes() == content
    path.unlink()
    assert count(store), "deleted, it begins anew"


@pytest.mark.parametrize(
    "ledger",
    [
        *("", "{}", "[]", "5", '[1, [], {}, {}, [0, "minute"], "x"]', "[1, [], {}, {}, [0, 1], 0]"),
        *('[null, [], {}, {}, [0, "minute"], 0]', '[1, 5, {}, {}, [0, "minute"], 0]'),
        *('[1, ["a"], {}, {}, [0, "minute"], 0]', '[1, [], [], {}, [0, "minute"], 0]'),
        *('[1, [], {"day": 5}, {}, [0, "minute"], 0]', '[1, [], {}, {"day": "5"}, [0, "minute"], 0]'),
        *('[1, [], {}, {}, ["0", "minute"], 0]', '[1, [], {}, {}, [0, "week"], 0]'),
    ],
)
def test_a_broken_row_is_an_error(path: Path, ledger: str) -> None:
    store = SqliteStore(path)
    count(store)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE ledgers SET ledger = ?", (ledger,))
    with pytest.raises(QuotaStoreError, match=r"quota\.sqlite"):
        count(store)
    store.forget("account")
    assert count(store), "forgotten, it begins anew"


@pytest.mark.parametrize("is_left", [True, False])
def test_a_new_file_that_another_reads_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch, is_left: bool
) -> None:
    path.parent.mkdir()
    timeout, now = 0.02, 0.0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds
        if is_left and now > timeout / 2:
            other.execute("ROLLBACK")

    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM sqlite_master").fetchall()
        monkeypatch.setattr("vtyped.sqlite_file.time", SimpleNamespace(monotonic=lambda: now, sleep=sleep))
        store = SqliteStore(path, timeout=timeout)
        with nullcontext() if is_left else pytest.raises(QuotaStoreError, match="locked"):
            assert count(store)
    assert is_left == (now < timeout)


def test_a_file_that_breaks_in_between_is_an_error(path: Path) -> None:
    store = SqliteStore(path)
    count(store)
    store.close()
    path.write_bytes(path.read_bytes()[:4096] + b"\xaa" * 8192)
    with pytest.raises(QuotaStoreError, match=r"quota\.sqlite"):
        count(store)


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    store = SqliteStore(path)
    for _ in range(2):
        with pytest.raises(QuotaStoreError, match="another program"):
            count(store)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["quota.sqlite"]


def test_a_file_of_another_version_is_refused(path: Path) -> None:
    store = SqliteStore(path)
    count(store)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 9")
    with pytest.raises(QuotaStoreError, match="another version"):
        count(SqliteStore(path))


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(QuotaStoreError, match=r"file/quota\.sqlite"):
        count(SqliteStore(tmp_path / "file" / "quota.sqlite"))


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, whom file modes do not stop."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
@pytest.mark.parametrize("writable", ["file", "folder", "neither"])
def test_what_cannot_be_written_is_an_error(tmp_path_factory: pytest.TempPathFactory, writable: str) -> None:
    import tempfile

    # Everybody may pass through here, other than pytest's own folders.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "quota.sqlite"
        count(SqliteStore(path), Limits(month=5))
        path.chmod(0o666 if writable == "file" else 0o444)
        folder.chmod(0o777 if writable == "folder" else 0o555)
        for rest in folder.glob("quota.sqlite-*"):
            rest.unlink()
        with as_nobody(), pytest.raises(QuotaStoreError, match=r"quota\.sqlite"):
            count(SqliteStore(path, timeout=0.01), Limits(month=5))
        folder.chmod(0o700)


def test_a_store_waits_for_a_writer_only_so_long(path: Path) -> None:
    store = SqliteStore(path, timeout=0.01)
    count(store)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(QuotaStoreError, match="locked"):
            count(store)
    assert not count(store), "afterwards it goes on"


def test_a_process_that_dies_in_the_middle_locks_nobody_out(path: Path) -> None:
    store = SqliteStore(path, timeout=0.01)
    count(store, Limits(month=2))
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); c.execute('DELETE FROM ledgers'); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode != 0  # noqa: S603
    assert [count(store, Limits(month=2)) for _ in range(2)] == [True, False]


def test_a_file_that_was_deleted_begins_anew_for_all(path: Path) -> None:
    one, other = SqliteStore(path), SqliteStore(path)
    count(one)
    assert not count(other)
    for file in path.parent.iterdir():
        file.unlink()
    assert [count(one), count(other)] == [True, False]


def test_an_error_in_the_middle_leaves_nothing_behind(path: Path) -> None:
    store = SqliteStore(path, timeout=0.01)
    with pytest.raises(ValueError, match="NaN"):
        store.reserve("account", ONE, float("nan"))
    assert count(SqliteStore(path, timeout=0.01)), "the file is not locked"
    assert isinstance(store.reserve("account", ONE, NOON), Refused)


@pytest.mark.skipif(os.name == "nt", reason="the folder of POSIX systems")
@pytest.mark.parametrize(
    ("state", "expected"), [("{home}/elsewhere", "elsewhere"), ("", ".local/state"), ("relative", ".local/state")]
)
def test_the_default_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: str, expected: str) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", state.format(home=tmp_path))
    assert default_store_path() == tmp_path / expected / "vtyped" / "quota.sqlite"
    assert SqliteStore().path == default_store_path()
    assert count(SqliteStore())
    assert default_store_path().exists()


@pytest.mark.parametrize("told", [True, False])
def test_the_default_path_of_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: bool) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    local = tmp_path / "AppData" / "Local"
    environment = {"LOCALAPPDATA": str(local)} if told else {}
    monkeypatch.setattr("vtyped.quota.sqlite.os", SimpleNamespace(name="nt", environ=environment))
    assert default_store_path() == local / "vtyped" / "quota.sqlite"
