"""A SQLite file that threads, processes and forks share."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Act = Callable[[sqlite3.Connection], T]

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_PAUSE = 0.005
# Closing a connection that came over a fork would touch the parent's locks: such ones are kept for good.
_OF_THE_PARENT: list[sqlite3.Connection] = []


class WrongFileError(Exception):
    """The file is a sound database, but not one to work with."""


class SqliteFile:
    """A file, made where there is none, readable by its owner only. It may be used on after a fork.

    It is not for network file systems.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, application: int, version: int, create: Act[object], timeout: float
    ) -> None:
        """Name the file; it is opened with the first transaction.

        Args:
            path: The file.
            application: Marks it, so that no other program's database is written to.
            version: Version of what is in it.
            create: Makes the tables of a new file.
            timeout: Seconds to wait for other processes that are writing.
        """
        self.path = Path(path).expanduser().absolute()
        self._application, self._version, self._create = application, version, create
        self._timeout = timeout
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()

    def transact(self, act: Act[T]) -> T:
        """Do something to the tables, all or nothing, alone among all who share the file.

        Raises:
            sqlite3.Error: The file is broken, cannot be written, or others write for longer than the timeout.
            OSError: The file cannot be made.
            WrongFileError: It is of another program, or of another version.
        """
        self._leave_parent()
        with self._lock:
            try:
                return _transaction(self._opened(), act)
            except (sqlite3.Error, WrongFileError):
                self._close()
                raise

    def close(self) -> None:
        """Close the file; the next transaction opens it again."""
        self._leave_parent()
        with self._lock:
            self._close()

    def _opened(self) -> sqlite3.Connection:
        identity = self._identity_of_file()
        if self._connection is not None and identity is not None and identity == self._identity:
            return self._connection
        # Whoever deleted the file wants it to begin anew, for everyone: the old one still works, but for us alone.
        self._close()
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if identity is None:
            # Where it exists it is not opened: closing it would take away the locks of others in here.
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
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
            _transaction(connection, self._make)
        application, version, _ = _marks(connection)
        if application != self._application:
            raise WrongFileError("it is a database of another program")
        if version != self._version:
            raise WrongFileError("it was made by another version of vtyped")
        # With WAL nothing waits for the disk: what a power cut may take is what was written last.
        connection.execute("PRAGMA synchronous = NORMAL")

    def _make(self, connection: sqlite3.Connection) -> None:
        # Another process may have been first.
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return
        self._create(connection)
        connection.execute(f"PRAGMA application_id = {self._application}")
        connection.execute(f"PRAGMA user_version = {self._version}")

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


def _transaction(connection: sqlite3.Connection, act: Act[T], begin: str = "BEGIN IMMEDIATE") -> T:
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
