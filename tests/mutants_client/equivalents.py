"""Mutants that nobody can tell from the client as it is, each with the reason."""

from __future__ import annotations

_TOGETHER = "path, state and file are set together"
_WINDOWS = "of Windows, where these tests do not run"
_NO_PAGE = "so long as there is no page, none of its items was passed"
_OTHER_PYTHON = "this Python raises none there, which no other has promised"
_NO_399 = "no answer has the status 399"
_LONGER_WAY = "an address of the API that is not seen at a glance is found to be one"
_OTHER_PROCESS = "it is seen where an interrupt is, in a process of its own, where there are no mutants"
_A_PORTION = "written >= _PORTION and sys.platform == 'linux'"
_PIECES = "another size of pieces, which are put together all the same"

EQUIVALENT: dict[str, dict[str, str]] = {
    "vtyped.cache.store": {
        **{
            f"Cache._put_aside: {each}": "SQLite 3.40 copes with what lies beside a new file, others need not"
            for each in (
                "no self.path.with_name(self.path.name + ending).unlink(missing_ok=True)",
                "('-wal', '-shm') without '-wal'",
                "('-wal', '-shm') without '-shm'",
                "'-wal' -> 'x-wal'",
                "'-shm' -> 'x-shm'",
            )
        },
        "default_cache_path: 'LOCALAPPDATA' -> 'xLOCALAPPDATA'": _WINDOWS,
        "Cache._alone: 'win32' -> 'xwin32'": _WINDOWS,
    },
    "vtyped.calls": {"body_of: False -> True (2)": "numbers that JSON has no words for are refused before"},
    "vtyped.contents": {
        "Content._is_in_place: self._path is None or self._state is None -> "
        "self._path is None and self._state is None": _TOGETHER,
        **{
            f"Content._compare: self._path is None or self._state is None or self._file is None -> {each}": _TOGETHER
            for each in (
                "self._state is None or self._file is None",
                "self._path is None or self._state is None",
                "self._path is None or self._file is None",
            )
        },
        "Content._compare: found.size > self._state.size -> found.size >= self._state.size": "they are not the same",
        "module: 256 -> 257": _PIECES,
        "module: 256 -> 255": _PIECES,
        "module: 1024 -> 1025 (3)": _PIECES,
        "module: 1024 -> 1023 (3)": _PIECES,
    },
    "vtyped.downloads": {"_Fetch._sent: 300 -> 299": "no answer has the status 299"},
    "vtyped.enrichment.checkpoints": {"Checkpoint.close: 1 -> 2": "another number that no file has"},
    "vtyped.enrichment.runs": {
        "Run._next_asked: no self._stored.prepare(portion)": "what was not read ahead is read when it is needed",
    },
    "vtyped.enrichment.stored": {
        **dict.fromkeys(
            [
                "Stored._write: len(self._put_off) >= _TOGETHER -> len(self._put_off) > _TOGETHER",
                "module: 64 -> 65",
                "module: 64 -> 63",
            ],
            "how many answers are written together changes none",
        ),
        "Stored._settle: self._cache is not None and entries -> self._cache is not None or entries": (
            "nothing is put off without a cache, and to keep nothing does nothing"
        ),
    },
    "vtyped.enrichment.writing": dict.fromkeys(
        ["module: 0.05 -> 0.6", "module: 0.05 -> 0.025", "Writer._next: not things -> things (2)"],
        "what is put off is done sooner or later",
    ),
    "vtyped.http.connections": {
        "Connection._read: time.monotonic() > end -> time.monotonic() >= end": "no piece comes at that very moment",
    },
    "vtyped.http.content": {
        "Content.__init__: 20 -> 21": "a number of 19 digits is far above any bound",
        "Content.__init__: 20 -> 19": "a number of 19 digits is far above any bound",
        "Content.whole: self._packed and (not self._is_error) and (self._unpacker is not None) and "
        "(not self._unpacker.fi... -> self._packed and (not self._is_error) and (not self._unpacker.finished)": (
            "without an unpacker `add` has raised"
        ),
    },
    "vtyped.hashing": {
        **dict.fromkeys(
            [
                f"module: {each}"
                for each in (
                    "4 * 1024 * 1024 -> 4 * 1024 // 1024",
                    "4 * 1024 -> 4 // 1024",
                    "4 -> 5",
                    "4 -> 3",
                    "1024 -> 1025",
                    "1024 -> 1023",
                    "1024 -> 1025 (2)",
                    "1024 -> 1023 (2)",
                    "512 -> 513",
                    "512 -> 511",
                    "1024 -> 1025 (3)",
                    "1024 -> 1023 (3)",
                    "4 -> 5 (2)",
                    "4 -> 3 (2)",
                )
            ],
            "which thread hashes, how much at once, and how much waits for it, changes no hash",
        ),
        "Hashes.__init__: 'sha256' -> 'xsha256' (2)": "the same hash twice is the same",
        "Hashes.__init__: 0 -> 1": "which thread hashes changes no hash",
        "Hashes.add: self._size < _MUCH -> self._size <= _MUCH": "which thread hashes changes no hash",
        "Hashes.__init__: False -> True": "it tells only on machines that bar MD5",
        **dict.fromkeys(
            [f"Hashes._begin: {each}" for each in ("_BLOCKS - 1 -> _BLOCKS + 1", "1 -> 2", "1 -> 0")],
            "how much waits changes no hash",
        ),
        "Hashes._begin: True -> False": "a download that ends, in whatever way, ends the thread",
    },
    "vtyped.http.requests": {
        "module: '/[A-Za-z0-9_.~%/?=&+,:@-]*' -> 'x/[A-Za-z0-9_.~%/?=&+,:@-]*'": _LONGER_WAY,
        "Requests.__init__: '://' -> 'x://'": _LONGER_WAY,
        "Requests.response: '\\n' -> 'x\\n'": "what stands between two headers is in no key",
        "Requests._same: address is None or url is None or (not address.is_read_by(url.scheme, url.host, url.port)) -> "
        "url is None or not address.is_read_by(url.scheme, url.host, url.port)": "then there is no URL either",
    },
    "vtyped.http.threads": dict.fromkeys(
        [
            "_Watched.report: self.is_watched and (not self._is_due) -> not self._is_due",
            "_Watched.report: self.is_watched and (not self._is_due) -> self.is_watched or not self._is_due",
            "_Watched.report: self.is_watched and (not self._is_due) -> self.is_watched",
            "_Watched.report: no self._is_due = True",
            "_Watched.report: True -> False",
        ],
        "who is told more often, or without having asked, is told the same",
    ),
    "vtyped.http.replies": {
        "_Parser.__init__: False -> True (3)": "it is set again when a response begins",
        "module: 431 -> 430": "whoever tells of it looks for the cause as well",
        "_ByH11.__init__: no self._connection.send(h11.EndOfMessage())": "an early response is read, too",
        "Reply._begin: no self.failure = MalformedError(f'the length of the answer is {length[:40]!r}')": (
            "neither parser lets one through"
        ),
    },
    "vtyped.http.wires": {
        **dict.fromkeys(
            [
                *(f"module: {size} -> {other}" for size in (64, 256, 512) for other in (size + 1, size - 1)),
                *(f"module: 1024 -> {other}{again}" for other in (1025, 1023) for again in ("", " (2)", " (3)")),
            ],
            _PIECES,
        ),
        "BaseWire.__init__: no self._is_sent = False": "it is set again before each request",
    },
    "vtyped.ids": {
        "is_told: return len(call.operation.told(call.path)) == len(call.path) -> return None": (
            "the path to be shown is made again, and is the same where all of it is told"
        ),
    },
    "vtyped.indicators.indicator": dict.fromkeys(
        ["_file: 'hash' -> 'xhash'", *(f"_of_object: 'id' -> 'xid'{each}" for each in ("", " (2)", " (3)"))],
        "only in an error that is not raised",
    )
    | {
        "_url: not slash or '.' not in host or '@' in host or _NETWORK.fullmatch(text) -> "
        "not slash or '@' in host or _NETWORK.fullmatch(text)": "a host of one word is refused by what comes next",
    },
    "vtyped.indicators.urls": {"module: '?[]|' -> 'x?[]|'": "no letter is ever escaped"},
    "vtyped.parsing": {
        "_fast: return Decoder().decode -> return None": "the standard library reads the same, only slower",
    },
    "vtyped.ranges": {
        "_is_strong: (ValueError, TypeError, IndexError, OverflowError) without IndexError": _OTHER_PYTHON,
    },
    "vtyped.targets": {
        "_File.__init__: (AttributeError, OSError, ValueError) without ValueError": "what is closed was refused before",
        "_File.__init__: 0 -> 1": "nobody goes back in a file that has no positions",
        "_File.__init__: no self._start = self._end = 0": "nobody goes back in a file that has no positions",
        "_Path.close: no self._file.close()": _WINDOWS,
        "_Path.close: 'nt' -> 'xnt'": _WINDOWS,
        "_Path.keep: 'nt' -> 'xnt'": _WINDOWS,
        "_Path.keep: no file.close()": _WINDOWS,
        **dict.fromkeys(
            [
                *(f"module: {each}" for each in ("32 * 1024 * 1024 -> 32 * 1024 // 1024", "32 * 1024 -> 32 // 1024")),
                *(f"module: {each}" for each in ("32 -> 33", "32 -> 31", "1024 -> 1025", "1024 -> 1023")),
                *(f"module: {each}" for each in ("1024 -> 1025 (2)", "1024 -> 1023 (2)")),
                "_Path.write: no self._write_out()",
                "_Path.rewind: no self._begun = 0",
                "_Path.rewind: 0 -> 1 (2)",
                "_Path.__init__: 0 -> 1",
                *(
                    f"_Path._write_out: {each}"
                    for each in (
                        "self._opened.tell() - self._begun -> self._opened.tell() + self._begun",
                        "if written >= _PORTION and sys.platform == 'linux' -> if not",
                        f"{_A_PORTION} -> written >= _PORTION or sys.platform == 'linux'",
                        f"{_A_PORTION} -> sys.platform == 'linux'",
                        f"{_A_PORTION} -> written >= _PORTION",
                        "written >= _PORTION -> written > _PORTION",
                        "sys.platform == 'linux' -> sys.platform != 'linux'",
                        "'linux' -> 'xlinux'",
                        "no os.posix_fadvise(self._opened.fileno(), self._begun, written, os.POSIX_FADV_DONTNEED)",
                        "no self._begun += written",
                    )
                ),
            ],
            "when the disk begins changes nothing of what it gets",
        ),
    },
    "vtyped.temporary": {
        "module: 8 -> 9": "which of its names a part has tells nothing",
        "module: 8 -> 7": "which of its names a part has tells nothing",
        "_locked: 384 -> 385": "the mode is set again once the file is ours",
        "_locked: 384 -> 383": "the mode is set again once the file is ours",
        "_locked: 'win32' -> 'xwin32'": _WINDOWS,
        "_locked: False -> True": "a link was not opened in the first place",
    },
    "vtyped.retries": {
        "Repetition.__init__: 0 -> 1 (2)": "who has paid nothing gets 1 back, too",
        "exchange: 400 -> 399": _NO_399,
        "_unusable: 400 -> 399": _NO_399,
        "_date: (ValueError, IndexError, TypeError, OverflowError) without IndexError": _OTHER_PYTHON,
        "_date: (ValueError, IndexError, TypeError, OverflowError) without TypeError": _OTHER_PYTHON,
        "retry_after: 12 -> 13": "a wait of so many digits is too long in any case",
        "retry_after: 12 -> 11": "a wait of so many digits is too long in any case",
        "_learn: 'TooManyRequestsError' -> 'xTooManyRequestsError'": "only the other code is looked for",
        "_failure: isinstance(error, BrokenError) and error.timed_out -> error.timed_out": "it is one by then",
    },
    "vtyped.together": {
        "module: 0.2 -> 0.9": "other portions of a wait that goes on",
        "module: 0.2 -> 0.1": "other portions of a wait that goes on",
        "run_together: no crew.wait(_GRACE)": _OTHER_PROCESS,
        "run_together: except BaseException is not caught": _OTHER_PROCESS,
        "_Crew._work: not self._working -> self._working": _OTHER_PROCESS,
    },
    "vtyped.transfers": {"repeated: 400 -> 399": _NO_399},
    "vtyped.verdicts.verdict": {
        f"module: '{each}' -> 'x{each}'": "in an annotation, for type checkers"
        for each in ("engines", "gti_assessment", "threat_verdict", "nothing")
    },
    "vtyped.sqlite_file": {
        "SqliteFile._leave_parent: no _OF_THE_PARENT.append(self._connection)": (
            "SQLite 3.40 lets a child close what it got over a fork, which its manual forbids"
        ),
        "SqliteFile._opened: no connection.close()": "nobody has it any more, which closes it",
        "module: {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} without sqlite3.SQLITE_LOCKED": (
            "no connection is in the way of itself"
        ),
    },
    "vtyped.quota.windows": {"module: 31 -> 32": "32 days lie in the next month as well"},
    "vtyped.quota.ledger": {
        "Ledger.reserve: 0 -> 1": "nobody was refused in the first microsecond of 1970",
        "Ledger._count: 0 -> 1": "where nothing was counted it is 0 calls, whenever the window began",
    },
    "vtyped.settings": {
        "is_open_to_others: os.name == 'posix' and bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH)) -> "
        "bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))": _WINDOWS,
        "store_api_key: '.vt.toml.' -> 'x.vt.toml.'": "the file gets its name before anybody can look for it",
    },
    "vtyped_api.runtime.collection": {
        "_Walk.__init__: 0 -> 1 (2)": _NO_PAGE,
        "_Walk._turn: 0 -> 1": _NO_PAGE,
        "_Walk.give: 1 -> 2": "where the service chooses the size, it counts only whether there was one",
    },
    "vtyped_api.runtime.resume": {
        "_written: ':' -> 'x:'": "there is no object in what is written",
        "_written: '=' -> 'x='": "the text ends in two characters whose base64 never ends in x",
    },
}
"""By module and name of the mutant."""
