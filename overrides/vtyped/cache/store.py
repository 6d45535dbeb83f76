"""Answers in a SQLite file."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import attrs

from vtyped_api.runtime.errors import InvalidInputError

from ..packing import packed, unpacked
from ..sqlite_file import SqliteFile, WrongFileError
from .errors import CacheError
from .freshness import Freshness

T = TypeVar("T")
Key = tuple[str, str]

_APPLICATION = 0x76747163
_VERSION = 1
# What SQLite before 3.32 takes in one statement.
_PARAMETERS = 999
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_TABLES = """
CREATE TABLE answers (
    number INTEGER PRIMARY KEY, account TEXT NOT NULL, relationships TEXT NOT NULL, negative INTEGER NOT NULL,
    body BLOB NOT NULL, fetched REAL NOT NULL, lifetime REAL NOT NULL
);
CREATE TABLE names (
    account TEXT, type TEXT, name TEXT, answer INTEGER NOT NULL, PRIMARY KEY (account, type, name)
) WITHOUT ROWID;
CREATE INDEX names_of_answers ON names (answer);
CREATE TABLE counts (account TEXT, name TEXT, count INTEGER NOT NULL, PRIMARY KEY (account, name)) WITHOUT ROWID;
"""


def default_cache_path() -> Path:
    """Where the cache of this user is kept: `vtyped/answers.sqlite` in the folder for caches of programs.

    Raises:
        InvalidInputError: Nobody knows a home folder.
    """
    variable = "LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME"
    folder = Path(os.environ.get(variable, ""))
    # The XDG rules have relative paths ignored.
    if not folder.is_absolute():
        try:
            home = Path.home()
        except RuntimeError:
            raise InvalidInputError("there is no home folder to keep the cache in: give a path") from None
        folder = home / "AppData" / "Local" if os.name == "nt" else home / ".cache"
    return folder / "vtyped" / "answers.sqlite"


@attrs.frozen
class Cached:
    """An answer that was kept."""

    record: Mapping[str, Any]
    """The answer, as it was given to `keep`."""
    is_fresh: bool
    fetched_at: datetime


@attrs.frozen
class Entry:
    """An answer to be kept."""

    keys: Sequence[Key]
    """What it can be asked for with, such as all hashes of a file."""
    body: bytes = attrs.field(repr=False)
    """The answer as JSON, packed."""
    relationships: Iterable[str] = ()
    """What it has embedded."""
    analysed_at: float | None = None
    """When what it tells was analysed, in Unix seconds."""
    negative: bool = False
    """Whether it says that there is nothing."""


@attrs.frozen
class Statistics:
    """What a cache holds, and what it was good for."""

    answers: int
    negative: int
    """Those of them that say that there is nothing."""
    hits: int
    """Lookups that were answered with what was fresh."""
    stale_hits: int
    """Lookups that were answered with what was not, as nothing newer could be had."""
    misses: int
    """Lookups that were not answered."""
    size: int
    """Bytes of the file."""

    @property
    def saved(self) -> int:
        """Calls of the quota that the cache has saved."""
        return self.hits + self.stale_hits


class Cache:
    """Keeps answers in a file: for the threads and processes of one machine.

    The file is made where there is none, readable by its owner only. Answers are kept apart by address of the API and
    by key, of which a digest is kept, and never the key: what one may see is not what another may see. A broken file is
    put aside as `NAME.broken`, and the cache begins anew; a file of another program is left alone.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        freshness: Freshness | None = None,
        stale_ok: bool = False,
        offline: bool = False,
        timeout: float = 10.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Name the file; it is opened when it is first needed.

        Args:
            path: The file; when left out, `default_cache_path()`.
            freshness: How long answers are fresh.
            stale_ok: Whether an answer that is not fresh is better than none: where the quota is used up, the service
                does not answer, or the cache is offline.
            offline: Whether nothing is asked for at all.
            timeout: Seconds to wait for other processes that are writing.
            clock: The present time in Unix seconds.
        """
        self._file = SqliteFile(
            path or default_cache_path(), application=_APPLICATION, version=_VERSION, create=_create, timeout=timeout
        )
        self.path = self._file.path
        self.freshness = freshness or Freshness()
        self.stale_ok = stale_ok
        self.offline = offline
        self._clock = clock

    def open(self) -> None:
        """See that the file can be used.

        Raises:
            CacheError: It cannot.
        """
        self._transact(lambda _: None)

    def find(self, account: str, key: Key, relationships: Iterable[str] = ()) -> Cached | None:
        """The answer that was kept for an item, fresh or not, if it has these relationships embedded.

        Raises:
            CacheError: The file cannot be used.
        """
        return self.find_all(account, {key: relationships}).get(key)

    def find_all(self, account: str, wanted: Mapping[Key, Iterable[str]]) -> dict[Key, Cached]:
        """The answers that were kept for some items, by key, if they have the relationships embedded that are wanted.

        Raises:
            CacheError: The file cannot be used.
        """
        found: dict[Key, Cached] = {}
        now = self._clock()
        keys = [(account, *key) for key in wanted]
        for type_, name, number, body, known, negative, fetched, lifetime in self._transact(
            partial(_joined, query=_FIND, keys=keys)
        ):
            if not negative and not set(wanted[type_, name]) <= set(known.split(",")):
                continue
            try:
                record = unpacked(body)
            except ValueError:
                self._transact(partial(_delete, number=number))
                continue
            # What comes from the future was written by a clock that was wrong.
            is_fresh = 0 <= now - fetched < lifetime
            found[type_, name] = Cached(record, is_fresh, datetime.fromtimestamp(fetched, UTC))
        return found

    def keep(
        self,
        account: str,
        keys: Iterable[Key],
        record: Mapping[str, Any],
        *,
        relationships: Iterable[str] = (),
        analysed_at: float | None = None,
        negative: bool = False,
    ) -> None:
        """Keep an answer in place of an older one.

        Args:
            account: Whose answer it is.
            keys: What it can be asked for with, such as all hashes of a file.
            record: The answer, as JSON can write it.
            relationships: What it has embedded.
            analysed_at: When what it tells was analysed, in Unix seconds.
            negative: Whether it says that there is nothing.

        Raises:
            CacheError: The file cannot be used.
        """
        body = packed(json.dumps(record).encode())
        self.keep_all(account, [Entry(list(keys), body, relationships, analysed_at, negative)])

    def keep_all(self, account: str, entries: Iterable[Entry]) -> None:
        """Keep several answers at once, each in place of an older one.

        Raises:
            CacheError: The file cannot be used.
        """
        now = self._clock()
        latest = _latest(entries)
        if latest:
            self._transact(lambda connection: self._write(connection, account, latest, now))

    def _write(self, connection: sqlite3.Connection, account: str, entries: list[Entry], now: float) -> None:
        keys = {(account, *key) for entry in entries for key in entry.keys}
        for number in {number for (number,) in _joined(connection, _NUMBERS, list(keys))}:
            _delete(connection, number)
        (first,) = connection.execute(_NEXT).fetchone()
        answers, names = [], []
        for number, entry in enumerate(entries, first):
            relationships, lifetime = ",".join(entry.relationships), self._lifetime(entry, now).total_seconds()
            answers.append((number, account, relationships, entry.negative, entry.body, now, lifetime))
            names += [(account, *key, number) for key in dict.fromkeys(entry.keys)]
        _insert(connection, "answers", answers)
        _insert(connection, "names", names)

    def _lifetime(self, entry: Entry, now: float) -> timedelta:
        if entry.negative:
            return self.freshness.not_found
        age = None if entry.analysed_at is None else timedelta(seconds=max(now - entry.analysed_at, 0))
        return self.freshness.lifetime(entry.keys[0][0], age)

    def count(self, account: str, counts: Mapping[str, int]) -> None:
        """Add to the numbers of hits, stale hits and misses: `hits`, `stale_hits`, `misses`.

        Raises:
            CacheError: The file cannot be used.
        """
        self._transact(
            lambda connection: connection.executemany(_COUNT, [(account, *count) for count in counts.items()])
        )

    def statistics(self) -> Statistics:
        """What the cache holds, and what it was good for, for all keys together.

        Raises:
            CacheError: The file cannot be used.
        """
        return self._transact(_statistics)

    def prune(self, older_than: timedelta) -> int:
        """Delete answers that were fetched longer ago; gives their number.

        Raises:
            CacheError: The file cannot be used.
        """
        oldest = self._clock() - older_than.total_seconds()

        def delete(connection: sqlite3.Connection) -> int:
            numbers = connection.execute("SELECT number FROM answers WHERE fetched < ?", (oldest,)).fetchall()
            for (number,) in numbers:
                _delete(connection, number)
            return len(numbers)

        return self._transact(delete)

    def close(self) -> None:
        """Close the file; what is asked next opens it again."""
        self._file.close()

    def __repr__(self) -> str:
        return f"Cache({str(self.path)!r})"

    def _transact(self, act: Callable[[sqlite3.Connection], T]) -> T:
        try:
            try:
                return self._file.transact(act)
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF not in _BROKEN:
                    raise
                self._put_aside()
                return self._file.transact(act)
        except (sqlite3.Error, WrongFileError) as error:
            self._fail(error)
        except OSError as error:
            self._fail(error.strerror)

    def _put_aside(self) -> None:
        """Move a broken file out of the way, unless another process has done so."""
        with self._alone():
            try:
                self._file.transact(lambda connection: connection.execute("SELECT count(*) FROM answers").fetchone())
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF not in _BROKEN:
                    raise
            else:
                if self._is_sound():
                    return
            self._file.close()
            self.path.replace(self.path.with_name(f"{self.path.name}.broken"))
            for ending in ("-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    def _is_sound(self) -> bool:
        try:
            found = self._file.transact(lambda connection: connection.execute("PRAGMA quick_check(1)").fetchone())
        except sqlite3.DatabaseError:
            return False
        return bool(found == ("ok",))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        descriptor = os.open(self.path.with_name(f"{self.path.name}.lock"), os.O_CREAT | os.O_RDWR, 0o600)
        try:
            if sys.platform != "win32":
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def _fail(self, reason: object) -> NoReturn:
        raise CacheError(f"the cache {self.path} cannot be used: {reason}") from None


# A cross join is carried out from left to right, with the index of the names.
_NAMED = """
WITH asked (account, type, name) AS (VALUES %s) SELECT {} FROM asked CROSS JOIN names USING (account, type, name)
"""
_NUMBERS = _NAMED.format("answer")
_FIND = (
    _NAMED.format("type, name, number, body, relationships, negative, fetched, lifetime")
    + "JOIN answers ON number = answer"
)
_NEXT = "SELECT coalesce(max(number), 0) + 1 FROM answers"
_COUNT = """
INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT (account, name) DO UPDATE SET count = count + excluded.count
"""


def _create(connection: sqlite3.Connection) -> None:
    for statement in _TABLES.split(";"):
        connection.execute(statement)


def _latest(entries: Iterable[Entry]) -> list[Entry]:
    """The entries but those that a later one takes the place of."""
    taken: set[Key] = set()
    latest = []
    for entry in reversed(list(entries)):
        if taken.isdisjoint(entry.keys):
            latest.append(entry)
        taken.update(entry.keys)
    return latest[::-1]


def _joined(connection: sqlite3.Connection, query: str, keys: Sequence[tuple[str, str, str]]) -> list[tuple[Any, ...]]:
    """The rows of a query for some keys of accounts."""
    return [row for portion, places in _portions(keys) for row in connection.execute(query % places, portion)]


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[Sequence[object]]) -> None:
    """Add rows: many with one statement, which takes a fraction of the time and of the turns with other threads."""
    for portion, places in _portions(rows):
        connection.execute(f"INSERT INTO {table} VALUES {places}", portion)  # noqa: S608  # our own names


def _portions(rows: Sequence[Sequence[object]]) -> Iterator[tuple[list[object], str]]:
    """Rows as parameters, not too many for a statement, each with the places for them."""
    if not rows:
        return
    place = f"({', '.join('?' * len(rows[0]))})"
    most = _PARAMETERS // len(rows[0])
    for begin in range(0, len(rows), most):
        portion = rows[begin : begin + most]
        yield [value for row in portion for value in row], ", ".join([place] * len(portion))


def _delete(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("DELETE FROM answers WHERE number = ?", (number,))
    connection.execute("DELETE FROM names WHERE answer = ?", (number,))


def _statistics(connection: sqlite3.Connection) -> Statistics:
    answers, negative = connection.execute("SELECT count(*), coalesce(sum(negative), 0) FROM answers").fetchone()
    counts = dict(connection.execute("SELECT name, sum(count) FROM counts GROUP BY name"))
    pages, length = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    hits, stale_hits, misses = (counts.get(name, 0) for name in ("hits", "stale_hits", "misses"))
    return Statistics(answers, negative, hits, stale_hits, misses, pages * length)
