"""Texts out of the column of a CSV file, or out of a field of JSON."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from pathlib import Path
from typing import IO, Any, TypeAlias

from vtyped_api.runtime.errors import InvalidInputError, shown

TextSource: TypeAlias = str | os.PathLike[str] | IO[str]


def csv_column(source: TextSource, column: str | int, *, delimiter: str | None = None) -> Iterator[str]:
    """The cells of one column of a CSV file, without empty ones.

    Args:
        source: Path of the file, in UTF-8, or a file open in text mode.
        column: Name of the column in the first line; or its number from 0 on, of a file without names.
        delimiter: What stands between two cells; found out of comma, semicolon, tab and bar when left out.

    Raises:
        InvalidInputError: There is no such file or column.
    """
    with _opened(source) as file:
        sample = file.readline()
        rows = csv.reader(chain([sample], file), delimiter=delimiter or _delimiter(sample))
        number = column if isinstance(column, int) else _number(next(rows, []), column)
        for row in rows:
            if number < len(row) and row[number].strip():
                yield row[number]


def json_field(source: TextSource, path: str) -> Iterator[str]:
    """The texts under a path in a JSON document, or in each line of a file of JSON lines.

    Args:
        source: Path of the file, in UTF-8, or a file open in text mode.
        path: Names of members with dots between them, such as `data.attributes.value`. `*` is every member. Lists are
            gone through at every level, so that they need no sign.

    Raises:
        InvalidInputError: There is no such file, or it holds no JSON.
    """
    names = path.split(".") if path else []
    with _opened(source) as file:
        for document in _documents(file):
            yield from _texts(document, names)


def _opened(source: TextSource) -> AbstractContextManager[IO[str]]:
    if not isinstance(source, str | os.PathLike):
        return nullcontext(source)
    try:
        # As spreadsheets write it, with a byte order mark, or without.
        return Path(source).open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise InvalidInputError(f"{os.fspath(source)!r}: {error.strerror}") from None


def _delimiter(line: str) -> str:
    return max(",;\t|", key=line.count)


def _number(names: list[str], column: str) -> int:
    stripped = [name.strip() for name in names]
    if column not in stripped:
        raise InvalidInputError(
            f"column={column!r}: expected one of {', '.join(stripped) or 'none: the file is empty'}"
        )
    return stripped.index(column)


def _documents(file: IO[str]) -> Iterator[Any]:
    text = file.read()
    try:
        yield json.loads(text)
        return
    except ValueError as error:
        reason = str(error)
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        raise InvalidInputError(f"no JSON: {reason}")
    for number, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except ValueError as error:
            raise InvalidInputError(f"line {number} is no JSON: {error}: {shown(line)}") from None


def _texts(value: Any, names: list[str]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _texts(item, names)
    elif not names:
        if isinstance(value, str) and value.strip():
            yield value
    elif isinstance(value, dict):
        members = value.values() if names[0] == "*" else [value[names[0]]] if names[0] in value else []
        for member in members:
            yield from _texts(member, names[1:])
