"""The benchmark suite measures what it says: figures of processes that have done their work."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # of our own picture
from dataclasses import replace

import pytest

from benchmarks.suite import cells, measuring, table
from benchmarks.suite.measuring import Run
from benchmarks.suite.picture import picture

WORKS = {work.key: work for work in cells.WORKS}


def ours(key, **changes):
    work = WORKS[key]
    mine = tuple(cell for cell in work.cells if not cell.peers and cell.program.startswith("ours:"))
    return replace(work, cells=mine, reference=cells.FAST, **changes)


@pytest.mark.parametrize("key", ["lookups", "gzip", "tls", "async", "threads", "paging"])
def test_both_installations_do_the_work_against_the_server(key):
    work = ours(key, count=10_000 if key == "paging" else 4, workers=min(WORKS[key].workers, 2))
    with measuring.server() as site:
        runs = measuring.measured(work, site, 1, lambda _: None)
    assert {name: len(each) for name, each in runs.items()} == {cells.DEFAULT: 1, cells.FAST: 1}
    assert all(run.wall > 0 and run.cpu > 0 and run.peak > 1_000_000 for each in runs.values() for run in each)


def test_a_program_that_reads_something_else_fails():
    work = ours("lookups", count=1, file="0" * 63 + "x")
    with measuring.server() as site, pytest.raises(measuring.FailedError):
        measuring.measured(work, site, 1, lambda _: None)


def test_ratios_are_of_the_same_round_and_goals_are_held_against_their_median(tmp_path):
    work = replace(WORKS["lookups"], cells=WORKS["lookups"].cells[:3])
    walls = {cells.DEFAULT: (1, 2, 4), cells.FAST: (0.5, 1, 2), cells.VT_PY: (4, 8, 24)}
    runs = {name: [Run(each, each, 0) for each in of] for name, of in walls.items()}
    assert measuring.ratio(work, runs, cells.DEFAULT) == [4, 4, 6]
    rows = list(table.goals([(work, runs)]))[2:]
    assert [row.split(" | ")[2:] for row in rows] == [
        ["≥ 4 ×", "4.00 ×", "4.00 to 6.00", "yes |"],
        ["≥ 5 ×", "8.00 ×", "8.00 to 12.00", "yes |"],
    ]
    page = tmp_path / "page.md"
    page.write_text("Before.\n<!-- goals -->\nold\n<!-- end of goals -->\nBehind.\n")
    table.write(page, "goals", rows)
    assert page.read_text().splitlines() == [
        "Before.", "<!-- goals -->", "", *rows, "", "<!-- end of goals -->", "Behind."
    ]  # fmt: skip
    with pytest.raises(ValueError, match="no marks"):
        table.write(page, "machine", rows)
    texts = [each.text for each in ET.fromstring(picture([(work, runs)])).iter() if each.text]  # noqa: S314
    assert {"vt-py", "1.00 ×", "4.00 ×", "8.00 ×"} <= set(texts)
