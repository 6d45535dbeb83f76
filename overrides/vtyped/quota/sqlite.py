"""Counts for the processes of one machine, in a SQLite file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn, TypeVar

from vtyped_api.runtime.errors import InvalidInputError

from ..sqlite_file import SqliteFile, WrongFileError
from .errors import QuotaStoreError
from .ledger import Ledger
from .limits import Limits
from .store import Figure, Granted, Refused
from .windows import micros

T = TypeVar("T")

_APPLICATION = 0x76747164
_VERSION = 1


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
        self._file = SqliteFile(
            path or default_store_path(), application=_APPLICATION, version=_VERSION, create=_create, timeout=timeout
        )
        self.path = self._file.path

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
        self._file.close()

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
        try:
            return self._file.transact(act)
        except (sqlite3.Error, WrongFileError) as error:
            self._fail(error)
        except OSError as error:
            self._fail(error.strerror)

    def _fail(self, reason: object) -> NoReturn:
        raise QuotaStoreError(f"the quota cannot be kept in {self.path}: {reason}") from None


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE ledgers (account TEXT PRIMARY KEY, ledger TEXT NOT NULL) WITHOUT ROWID")
