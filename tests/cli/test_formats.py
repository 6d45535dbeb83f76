"""The forms of what is printed."""

from __future__ import annotations

import io
import json
from pathlib import Path

import polars
import pytest
import yaml

from tests.cli.conftest import Program, Vtyped, posix
from vtyped.cli.output import value_at
from vtyped_mock import MockServer

MALICIOUS = "attributes.last_analysis_stats.malicious"
CHOSEN = ("ip", "192.0.2.44", "--fields", f"id,{MALICIOUS}")


def test_all_formats_say_the_same(vtyped: Vtyped) -> None:
    (row,) = json.loads(vtyped(*CHOSEN, "--format", "json").out)
    assert row["id"] == "192.0.2.44"
    assert json.loads(vtyped(*CHOSEN).out) == row
    assert yaml.safe_load(vtyped(*CHOSEN, "--format", "yaml").out) == [row]
    assert vtyped(*CHOSEN, "--format", "csv").out.splitlines() == [f"id,{MALICIOUS}", f"192.0.2.44,{row[MALICIOUS]}"]
    assert polars.read_parquet(vtyped(*CHOSEN, "--format", "parquet").raw).to_dicts() == [row]
    heading, _, line = vtyped(*CHOSEN, "--format", "table").out.splitlines()
    assert heading.split() == ["id", "malicious"]
    assert line.split() == ["192.0.2.44", str(row[MALICIOUS])]


@pytest.mark.parametrize("kind", ["json", "csv", "yaml", "parquet"])
def test_a_file_has_the_format_of_its_name(kind: str, vtyped: Vtyped, tmp_path: Path) -> None:
    printed = vtyped(*CHOSEN, "--format", kind)
    done = vtyped(*CHOSEN, "--output", f"out.{kind.upper()}")
    assert (done.code, done.raw) == (0, b"")
    assert (tmp_path / f"out.{kind.upper()}").read_bytes() == printed.raw


def test_other_names_and_a_format_that_is_said(vtyped: Vtyped, tmp_path: Path) -> None:
    vtyped(*CHOSEN, "--output", "out.txt")
    assert json.loads((tmp_path / "out.txt").read_text(encoding="utf-8"))["id"] == "192.0.2.44"
    vtyped(*CHOSEN, "--output", "out.csv", "--format", "yaml")
    assert yaml.safe_load((tmp_path / "out.csv").read_text(encoding="utf-8"))[0]["id"] == "192.0.2.44"


def test_whole_rows(vtyped: Vtyped) -> None:
    frame = polars.read_parquet(vtyped("enrich", "example.com", "192.0.2.44", "--format", "parquet").raw)
    assert frame["text"].to_list() == ["example.com", "192.0.2.44"]
    assert {"verdict", "attributes.registrar", "attributes.as_owner"} <= set(frame.columns)
    read = polars.read_csv(io.BytesIO(vtyped("enrich", "example.com", "192.0.2.44", "--format", "csv").raw))
    assert set(read.columns) == set(frame.columns)


def test_parquet_goes_through_a_pipe(program: Program) -> None:
    done = program(*CHOSEN, "--format", "parquet")
    assert polars.read_parquet(done.raw)["id"].to_list() == ["192.0.2.44"]


@posix
def test_parquet_is_not_for_a_terminal(program: Program, vt_mock: MockServer) -> None:
    done = program.on_terminal(*CHOSEN, "--format", "parquet")
    assert done.code == 2
    assert "give --output FILE" in done.out
    assert not vt_mock.requests


def test_a_file_that_cannot_be_written(vtyped: Vtyped, vt_mock: MockServer) -> None:
    done = vtyped(*CHOSEN, "--output", "no folder/out.json")
    assert done.code == 8
    assert "no folder" in done.err
    assert not vt_mock.requests


def test_paths_of_fields() -> None:
    record = {"a": {"b.c": 1, "list": [{"d": 2}]}}
    assert value_at(record, "a.b.c") == 1
    assert value_at(record, "a.list.0.d") == 2
    assert value_at(record, "a.list.9.d") is None


def test_headings_that_would_be_the_same_are_whole(vtyped: Vtyped) -> None:
    paths = f"{MALICIOUS},attributes.total_votes.malicious,id"
    shown = vtyped("ip", "192.0.2.44", "--format", "table", "--fields", paths).out
    assert shown.splitlines()[0].split() == paths.split(",")
