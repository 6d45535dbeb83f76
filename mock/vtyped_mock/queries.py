"""The language of the advanced search: words and conditions, joined with AND, OR, NOT and parentheses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from .errors import BadRequestError

_TOKEN = re.compile(r'\s*(?:(?P<bracket>[()])|(?P<term>(?:[\w.-]+:)?(?:"[^"]*"|\{[^}]*\}|[^\s()"]+)))')
_JOINED_AT_MOST = 200


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: `name:value`, or a word, whose name is empty."""

    name: str
    value: str


class Test(Protocol):
    """Says whether something meets a condition."""

    def __call__(self, term: Term) -> bool: ...


@dataclass(frozen=True, slots=True)
class Query:
    """A query that has been read."""

    terms: tuple[Term, ...]
    _meets: Callable[[Test], bool]

    def meets(self, test: Test) -> bool:
        """Whether something meets the query, by a test of single conditions."""
        return self._meets(test)

    def values(self, name: str) -> list[str]:
        """The values of the conditions with a name."""
        return [term.value for term in self.terms if term.name == name]


def read_query(text: str) -> Query:
    """Read a query. Raises `BadRequestError` for one that is not well-formed."""
    reader = _Reader(text)
    meets = reader.whole()
    return Query(tuple(reader.terms), meets)


def in_range(value: float, wanted: str) -> bool:
    """Whether a number meets `5` (equal), `5+` (at least) or `5-` (at most); `KB` and `MB` multiply."""
    match = re.fullmatch(r"([0-9]+)(KB|MB)?([+-]?)", wanted, re.IGNORECASE)
    if match is None:
        raise BadRequestError(f'"{wanted}" is no number, with + or - behind it or not')
    digits, unit, side = match.groups()
    bound = int(digits) * {"": 1, "KB": 1024, "MB": 1024 * 1024}[(unit or "").upper()]
    return value >= bound if side == "+" else value <= bound if side == "-" else value == bound


class _Reader:
    """Reads from left to right; OR binds less than AND, which may be left out, and NOT binds most."""

    def __init__(self, text: str) -> None:
        self.terms: list[Term] = []
        self._left = list(_tokens(text))
        self._left.reverse()

    def whole(self) -> Callable[[Test], bool]:
        found = self._either()
        if self._left:
            raise BadRequestError("The query has a parenthesis too many")
        return found

    def _either(self) -> Callable[[Test], bool]:
        arms = [self._both()]
        while self._take("OR"):
            arms.append(self._both())
        return arms[0] if len(arms) == 1 else lambda test: any(arm(test) for arm in arms)

    def _both(self) -> Callable[[Test], bool]:
        arms = [self._one()]
        while self._take("AND") or (self._left and self._left[-1].upper() not in ("OR", ")")):
            arms.append(self._one())
        return arms[0] if len(arms) == 1 else lambda test: all(arm(test) for arm in arms)

    def _one(self) -> Callable[[Test], bool]:
        if self._take("NOT"):
            inner = self._one()
            return lambda test: not inner(test)
        if not self._left or self._left[-1].upper() in ("AND", "OR", ")"):
            raise BadRequestError("The query ends where a condition is expected")
        word = self._left.pop()
        if word == "(":
            inner = self._either()
            if not self._take(")"):
                raise BadRequestError("The query lacks a closing parenthesis")
            return inner
        term = _term(word)
        self.terms.append(term)
        return lambda test: test(term)

    def _take(self, word: str) -> bool:
        if self._left and self._left[-1].upper() == word:
            self._left.pop()
            return True
        return False


def _tokens(text: str) -> Iterator[str]:
    place = count = 0
    text = text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        count += 1
        if match is None or count > _JOINED_AT_MOST:
            raise BadRequestError("The query is not well-formed" if match is None else "The query is too long")
        place = match.end()
        yield match.group("bracket") or match.group("term")


def _term(text: str) -> Term:
    match = re.fullmatch(r"([a-z][a-z_]*):(.+)", text, re.DOTALL)
    if match is None or match[2].startswith("//"):
        # What stands before `//` is the scheme of a URL.
        return Term("", _unquoted(text))
    return Term(match[1], _unquoted(match[2]))


def _unquoted(text: str) -> str:
    quoted = text.startswith('"') and text.endswith('"') and len(text) > 1
    return text[1:-1] if quoted else text
