"""The plan of what goes wrong: which calls, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

Refusal = Literal["error", "html", "garbage", "empty"]
Break = Literal["close", "reset", "close-body", "reset-body", "wrong-length"]
Change = Literal["truncated-gzip", "empty-page", "null-dates", "unknown-values", "odd-attributes"]
Effect = Refusal | Break | Change | Literal["delay"]
Origin = Literal["api", "storage"]

REFUSALS: frozenset[str] = frozenset(get_args(Refusal))
"""In place of the call, which is not carried out: an error of the API, an HTML page, no JSON, no body."""

BREAKS: frozenset[str] = frozenset(get_args(Break))
"""The call is carried out and its answer lost: closed or reset before the answer or in the middle of it."""

CHANGES: frozenset[str] = frozenset(get_args(Change))
"""The answer is another one than it would have been."""

EFFECTS = (*get_args(Refusal), *get_args(Break), *get_args(Change), "delay")
ORIGINS: tuple[str, ...] = get_args(Origin)
_STATUS = {"error": 503, "html": 502, "garbage": 200, "empty": 200}
_BODILESS_BELOW = 200
_HEADER = re.compile(r"(?:[!-~\xa1-\xff](?:[ -~\xa1-\xff]*[!-~\xa1-\xff])?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong, and with which calls.

    `operation`, `method` and `path` are patterns, in which `*` stands for any text and `?` for any character. The path
    is that from the base address on, or the whole one, with or without its query. Of the calls that match, the fault
    meets `times` in a row (`None` for all) from the one numbered `nth` on, counted from 1.

    `status`, `code`, `message` and `retry_after` belong to an answer in place of the call; `retry_after` is sent as it
    is, `retry_after_date` as the date so many seconds from now. `off_by` is how many bytes `wrong-length` promises too
    many, or too few if negative. `delay` is in seconds, of real time, and goes before any effect.
    """

    effect: Effect
    operation: str = "*"
    method: str = "*"
    path: str = "*"
    origin: Origin = "api"
    nth: int = 1
    times: int | None = 1
    status: int | None = None
    code: str | None = None
    message: str | None = None
    retry_after: float | str | None = None
    retry_after_date: float | None = None
    off_by: int = 10
    delay: float = 0.0

    def __post_init__(self) -> None:
        if self.effect not in EFFECTS:
            raise ValueError(f'effect: "{self.effect}" is none of {", ".join(EFFECTS)}')
        if self.origin not in ORIGINS:
            raise ValueError(f'origin: "{self.origin}" is neither {" nor ".join(ORIGINS)}')
        if self.nth < 1:
            raise ValueError("nth: the first call has the number 1")
        if self.times is not None and self.times < 1:
            raise ValueError("times: 1 or more")
        if not 0 <= self.delay < float("inf"):
            raise ValueError("delay: a number of seconds")
        if self.effect == "delay" and not self.delay:
            raise ValueError("delay: give the seconds")
        if self.off_by == 0:
            raise ValueError("off_by: a length that is wrong by 0 is right")
        if self.status is not None and not _BODILESS_BELOW <= self.status <= 999:
            raise ValueError("status: 200 to 999")
        given = {
            "status": self.status,
            "code": self.code,
            "message": self.message,
            "retry_after": self.retry_after,
            "retry_after_date": self.retry_after_date,
        }
        for name, value in given.items():
            if value is not None and self.effect not in REFUSALS:
                raise ValueError(f'{name}: "{self.effect}" leaves the answer to the call')
        if isinstance(self.retry_after, str) and not _HEADER.fullmatch(self.retry_after):
            raise ValueError("retry_after: a header cannot hold this text")
        if self.retry_after is not None and self.retry_after_date is not None:
            raise ValueError("retry_after_date: there is a retry_after already")

    @property
    def http_status(self) -> int:
        """The status of the answer in place of the call."""
        return self.status or _STATUS.get(self.effect, 200)

    def meets(self, call: AskedFor) -> bool:
        """Whether a call is one of those that the fault is for."""
        return (
            call.origin == self.origin
            and fnmatchcase(call.operation_id or "", self.operation)
            and fnmatchcase(call.method, self.method.upper())
            and any(fnmatchcase(path, self.path) for path in call.paths)
        )


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What a call asks for. `paths` are the ways to write its path: whole and from the base address on."""

    origin: Origin
    method: str
    paths: Sequence[str]
    operation_id: str | None = None


class Faults:
    """The faults of a mock, in the order in which they were added."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._planned = [_Planned(fault) for fault in faults]

    def add(self, effect: Effect, **more: Any) -> Fault:
        """Plan a fault; the further arguments are the fields of `Fault`.

        Raises:
            ValueError: No such effect, or a value that makes no sense with it.
            TypeError: No such argument.
        """
        fault = Fault(effect=effect, **more)
        self.plan(fault)
        return fault

    def plan(self, fault: Fault) -> None:
        """Plan a fault."""
        self._planned.append(_Planned(fault))

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._planned = []

    @property
    def planned(self) -> list[Fault]:
        """All faults, used or not."""
        return [planned.fault for planned in self._planned]

    @property
    def pending(self) -> list[Fault]:
        """The faults that have not met as many calls as they are for; those for all calls, until they met one."""
        return [planned.fault for planned in self._planned if planned.is_pending]

    def take(self, call: AskedFor) -> Fault | None:
        """The fault that meets a call, the first of those that are due."""
        due: _Planned | None = None
        for planned in self._planned:
            if planned.fault.meets(call):
                planned.seen += 1
                if due is None and planned.is_due:
                    due = planned
        if due is None:
            return None
        due.met += 1
        return due.fault


class _Planned:
    """A fault with the number of calls that it was for and that it met."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.seen = 0
        self.met = 0

    @property
    def is_due(self) -> bool:
        fault = self.fault
        return self.seen >= fault.nth and (fault.times is None or self.met < fault.times)

    @property
    def is_pending(self) -> bool:
        return self.met < (self.fault.times or 1)
