"""Texts out of CSV and JSON."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from vtyped import InvalidInputError
from vtyped.indicators import csv_column, json_field


def test_a_column_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('when,ioc,note\n1,"hxxp://example[.]com/a,b",x\n2,,empty\n3,192.0.2.1,"two\nlines"\n4\n', "utf-8")
    assert list(csv_column(path, "ioc")) == ["hxxp://example[.]com/a,b", "192.0.2.1"]
    assert list(csv_column(str(path), "note")) == ["x", "empty", "two\nlines"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_stands_between_cells_is_found(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"a{delimiter}ioc\n1{delimiter}example.com\n", encoding="utf-8-sig")
    assert list(csv_column(path, "ioc")) == ["example.com"]


def test_a_column_by_its_number() -> None:
    assert list(csv_column(io.StringIO("example.com,1\nexample.org,2\n"), 0)) == ["example.com", "example.org"]
    assert list(csv_column(io.StringIO("a:b\n"), 1, delimiter=":")) == ["b"]


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n"])
def test_no_such_column(content: str) -> None:
    with pytest.raises(InvalidInputError, match="ioc"):
        list(csv_column(io.StringIO(content), "ioc"))


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="nowhere"):
        list(csv_column(tmp_path / "nowhere", "ioc"))
    with pytest.raises(InvalidInputError, match="nowhere"):
        list(json_field(tmp_path / "nowhere", "ioc"))


DOCUMENT = {
    "events": [
        {"ioc": {"value": "example.com"}, "seen": 3},
        {"ioc": {"value": ["192.0.2.1", None, " "]}},
        {"other": {"value": "passed over"}},
        "passed over",
    ],
    "first": {"value": "a"},
    "second": {"value": "b"},
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("events.ioc.value", ["example.com", "192.0.2.1"]),
        ("events.*.value", ["example.com", "192.0.2.1", "passed over"]),
        ("events", ["passed over"]),
        ("*.value", ["a", "b"]),
        ("events.seen", []),
        ("nowhere.value", []),
    ],
)
def test_a_field_by_its_path(tmp_path: Path, path: str, expected: list[str]) -> None:
    file = tmp_path / "events.json"
    file.write_text(json.dumps(DOCUMENT, indent=1), encoding="utf-8")
    assert list(json_field(file, path)) == expected


def test_lines_of_json() -> None:
    lines = '{"ioc": "example.com"}\n\n{"ioc": "example.org"}\n'
    assert list(json_field(io.StringIO(lines), "ioc")) == ["example.com", "example.org"]
    assert list(json_field(io.StringIO('{"ioc": "example.com"}\n'), "ioc")) == ["example.com"]
    assert list(json_field(io.StringIO('["example.com"]'), "")) == ["example.com"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [("", "^no JSON: "), ("no json", "^no JSON: "), ('{"ioc": 1}\n{"ioc"\n', "^line 2 is no JSON: ")],
)
def test_no_json(content: str, reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        list(json_field(io.StringIO(content), "ioc"))
