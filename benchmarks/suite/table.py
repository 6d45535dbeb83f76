"""The results as tables of docs/performance.md, in place of those that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

from .cells import Cell, Work
from .measuring import Run, Runs, ratio

Results = list[tuple[Work, Runs]]
_MEGABYTE = 1024 * 1024


def write(page: Path, name: str, lines: Iterable[str]) -> None:
    """Put lines between the marks of this name; everything else on the page stays."""
    text = page.read_text("utf-8")
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    pattern = re.compile(f"{begin}.*{end}", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"{page.name} has no marks {begin} and {end}")
    block = "\n".join([begin, "", *lines, "", end])
    page.write_text(pattern.sub(lambda _: block, text), "utf-8")


def goals(results: Results) -> Iterator[str]:
    """A row for each goal."""
    yield "| work | client | goal | measured | spread | reached |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for work, runs in results:
        for name, goal in work.goals.items():
            ratios = ratio(work, runs, name)
            reached = "yes" if goal.is_met(median(ratios)) else "no"
            yield f"| {work.title} | {name} | {goal} | {_times(work, ratios)} | {_spread(ratios)} | {reached} |"


def details(results: Results) -> Iterator[str]:
    """A table for each work."""
    for work, runs in results:
        yield f"### {work.title}"
        yield ""
        has_pauses = any(run.pause for each in runs.values() for run in each)
        unit = f" / {work.unit}" if work.unit else ""
        pause = " pause ms |" * has_pauses
        yield f"| client | ratio | spread | {_scale(work)}{unit} | CPU ms | peak MB | added MB |{pause}"
        yield "| --- | --- | --- | --- | --- | --- | --- |" + " --- |" * has_pauses
        shown = [cell for cell in work.cells if cell.name in runs]
        for cell in sorted(shown, key=lambda cell: median(_walls(work, runs[cell.name]))):
            yield _row(work, runs, cell, has_pauses=has_pauses)
        yield ""


def _row(work: Work, runs: Runs, cell: Cell, *, has_pauses: bool) -> str:
    each = runs[cell.name]
    ratios = ratio(work, runs, cell.name)
    name = f"**{cell.name}**" if cell.program.startswith("ours:") or "vtyped" in cell.program else cell.name
    unit = 1000 * (1 / work.count if work.unit else 1)
    columns = [
        name,
        _times(work, ratios),
        _spread(ratios),
        _number(median(_walls(work, each)) * unit),
        _number(median(run.cpu for run in each) * unit),
        f"{median(run.peak for run in each) / _MEGABYTE:.0f}",
        f"{median(run.memory for run in each) / _MEGABYTE:.1f}",
    ]
    if has_pauses:
        longest = median(run.pause for run in each)
        columns.append(f"{longest * 1000:.1f}" if longest else "")
    return f"| {' | '.join(columns)} |"


def _scale(work: Work) -> str:
    return "CPU ms" if work.by_cpu else "wall ms"


def _walls(work: Work, runs: list[Run]) -> list[float]:
    return [run.cpu if work.by_cpu else run.wall for run in runs]


def _times(work: Work, ratios: list[float]) -> str:
    return f"{median(ratios):.2f}{' ×' if work.is_rate else ''}"


def _spread(ratios: list[float]) -> str:
    return f"{min(ratios):.2f} to {max(ratios):.2f}"


def _number(figure: float) -> str:
    return f"{figure:.3f}" if figure < 10 else f"{figure:,.0f}"
