"""Counts for the processes of one machine, in a SQLite file."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NoReturn, TypeVar

from vtyped_api.runtime.errors import InvalidInputError

from .errors import QuotaStoreError
from .ledger import Ledger
from .limits import Limits
from .store import Figure, Granted, Refused
from .windows import micros

T = TypeVar("T")

_APPLICATION = 0x76747164
"""Marks the file as ours, so that no other program's database is written to."""
_VERSION = 1
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_PAUSE = 0.005
# Closing a connection that came over a fork would touch the parent's locks: such ones are kept for good.
_OF_THE_PARENT: list[sqlite3.Connection] = []


def default_store_path() -> Path:
    """Where the counts of this user are kept: `vtyped/quota.sqlite` in the folder for the state of programs.

    Raises:
        InvalidInputError: Nobody knows a home folder.
    """
    variable = "LOCALAPPDATA" if os.name == "nt" else "XDG_STATE_HOME"
    folder = Path(os.environ.get(variable, ""))
    # The XDG rules have relative paths ignored.
    if not folder.is_absolute():
        try:
            home = Path.home()
        except RuntimeError:
            raise InvalidInputError("there is no home folder to keep the quota in: give a path") from None
        folder = home / "AppData" / "Local" if os.name == "nt" else home / ".local" / "state"
    return folder / "vtyped" / "quota.sqlite"


class SqliteStore:
    """Keeps count in a file: for the processes of one machine that share a key.

    The file is made where there is none, readable by its owner only. It holds counts and digests of keys, never a key.
    It is not for network file systems; `RedisStore` is for several machines. Threads may share a store, and it may be
    used on after a fork.

    A file that is broken, of another program, or cannot be written raises `QuotaStoreError`, and is never replaced:
    two processes that each began anew would both spend the whole quota. Delete a broken file to begin anew.
    """

    blocks = True

    def __init__(self, path: str | os.PathLike[str] | None = None, *, timeout: float = 10.0) -> None:
        """Name the file; it is opened with the first call.

        Args:
            path: The file; when left out, `default_store_path()`.
            timeout: Seconds to wait for other processes that are writing.
        """
        self.path = Path(path or default_store_path()).expanduser().absolute()
        self._timeout = timeout
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()

    def reserve(self, account: str, limits: Limits, now: float) -> Granted | Refused:
        """Count a call if every window has room for it."""
        return self._change(account, lambda ledger: ledger.reserve(limits, micros(now)))

    def hold(self, account: str, window: str, seconds: float, now: float) -> Refused:
        """Refuse every call for some seconds, unless a longer hold is in force; gives the one in force."""
        return self._change(account, lambda ledger: ledger.hold(window, micros(seconds), micros(now)))

    def strike(self, account: str, now: float) -> Refused:
        """Hold all calls after a refusal that says no more; gives the hold in force."""
        return self._change(account, lambda ledger: ledger.strike(micros(now)))

    def absolve(self, account: str, now: float) -> None:
        """Take note that a call succeeded after a refusal."""
        self._change(account, lambda ledger: ledger.absolve(micros(now)))

    def learn(self, account: str, figures: Mapping[str, Figure], now: float) -> None:
        """Take over what the service tells of windows."""
        self._change(account, lambda ledger: ledger.learn(figures, micros(now)))

    def read(self, account: str, now: float) -> tuple[Ledger, float]:
        """A copy of the ledger, and the present time on its clock."""
        return self._change(account, lambda ledger: ledger), now

    def forget(self, account: str) -> None:
        """Begin a new ledger."""
        self._transact(lambda connection: connection.execute("DELETE FROM ledgers WHERE account = ?", (account,)))

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        self._leave_parent()
        with self._lock:
            self._close()

    def __repr__(self) -> str:
        return f"SqliteStore({str(self.path)!r})"

    def _change(self, account: str, act: Callable[[Ledger], T]) -> T:
        return self._transact(lambda connection: self._act(connection, account, act))

    def _act(self, connection: sqlite3.Connection, account: str, act: Callable[[Ledger], T]) -> T:
        row = connection.execute("SELECT ledger FROM ledgers WHERE account = ?", (account,)).fetchone()
        try:
            ledger = Ledger.parsed(row[0]) if row else Ledger()
        except ValueError as error:
            self._fail(error)
        result = act(ledger)
        text = ledger.text()
        if not row or row[0] != text:
            connection.execute("INSERT OR REPLACE INTO ledgers (account, ledger) VALUES (?, ?)", (account, text))
        return result

    def _transact(self, act: Callable[[sqlite3.Connection], T]) -> T:
        self._leave_parent()
        with self._lock:
            try:
                return _transaction(self._opened(), act)
            except sqlite3.Error as error:
                self._close()
                self._fail(error)
            except QuotaStoreError:
                self._close()
                raise

    def _opened(self) -> sqlite3.Connection:
        identity = self._identity_of_file()
        if self._connection is not None and identity is not None and identity == self._identity:
            return self._connection
        # Whoever deleted the file wants it to begin anew, for everyone: the old one still works, but for us alone.
        self._close()
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if identity is None:
                # Where it exists it is not opened: closing it would take away the locks of other stores in here.
                with suppress(FileExistsError):
                    os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            self._fail(error.strerror)
        self._identity = self._identity_of_file()
        # Other threads take their turn at the lock, so that the connection is never in two at once.
        connection = sqlite3.connect(
            self.path, timeout=self._timeout, isolation_level=None, check_same_thread=False, cached_statements=16
        )
        try:
            self._prepare_in_turn(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _prepare_in_turn(self, connection: sqlite3.Connection) -> None:
        end = time.monotonic() + self._timeout
        while True:
            try:
                self._prepare(connection)
                return
            except sqlite3.OperationalError as error:
                # Turning WAL on does not wait for its turn by itself.
                if error.sqlite_errorcode & 0xFF not in _BUSY or time.monotonic() > end:
                    raise
                time.sleep(_PAUSE)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        if _marks(connection) == (0, 0, 0):
            connection.execute("PRAGMA journal_mode = WAL")
            _transaction(connection, _create)
        application, version, _ = _marks(connection)
        if application != _APPLICATION:
            self._fail("it is a database of another program")
        if version != _VERSION:
            self._fail("it was made by another version of vtyped")
        # With WAL nothing waits for the disk: what a power cut may take is the count of the last calls.
        connection.execute("PRAGMA synchronous = NORMAL")

    def _identity_of_file(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _leave_parent(self) -> None:
        if self._process == os.getpid():
            return
        # A lock that another thread of the parent held at the fork is never released here.
        self._lock = threading.Lock()
        if self._connection is not None:
            _OF_THE_PARENT.append(self._connection)
        self._connection = None
        self._process = os.getpid()

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None
        self._identity = None

    def _fail(self, reason: object) -> NoReturn:
        raise QuotaStoreError(f"the quota cannot be kept in {self.path}: {reason}") from None


def _transaction(
    connection: sqlite3.Connection, act: Callable[[sqlite3.Connection], T], begin: str = "BEGIN IMMEDIATE"
) -> T:
    try:
        connection.execute(begin)
        result = act(connection)
        connection.execute("COMMIT")
    except BaseException:
        # Some errors end the transaction by themselves.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


def _marks(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Application, version and number of tables, all of one instant: another process may just be making the file."""
    # The tables come first: pragmas alone do not fix the instant.
    queries = ("SELECT count(*) FROM sqlite_master", "PRAGMA user_version", "PRAGMA application_id")
    tables, version, application = _transaction(
        connection, lambda one: [one.execute(query).fetchone()[0] for query in queries], begin="BEGIN"
    )
    return application, version, tables


def _create(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS ledgers (account TEXT PRIMARY KEY, ledger TEXT NOT NULL) WITHOUT ROWID"
    )
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    connection.execute(f"PRAGMA user_version = {_VERSION}")
