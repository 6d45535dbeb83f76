"""Reports of lists of indicators."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .exits import Exit
from .lookups import COLUMNS, DETAILS, record_of
from .options import command, connected, inputs, printing, public_quota
from .output import Output, Record
from .verdicts import judged

if TYPE_CHECKING:
    from ..enrichment import Plan
    from ..indicators import Indicator

_SQLITE = b"SQLite format 3\0"


@command(
    "enrich",
    "vtyped enrich 44d88612fea8a8f36de82e1278abb02f 'example[.]com' --format csv",
    "vtyped enrich --list iocs.txt --checkpoint run.jsonl --public-quota",
    "vtyped enrich --list alerts.csv --column ioc --attributes tags,names --relationships contacted_domains",
    "vtyped enrich --list report.txt --extract --dry-run",
    "cat iocs.txt | vtyped enrich - --cache answers.sqlite --output enriched.csv",
)
@click.argument("indicators", nargs=-1)
@click.option("--list", "path", type=click.Path(exists=True, dir_okay=False), help="file with an indicator a line")
@click.option("--extract", is_flag=True, help="find the indicators in any text")
@click.option("--column", help="column of a CSV file with the indicators")
@click.option("--attributes", help="attributes to keep, beside those of the verdict")
@click.option("--relationships", help="relationships to embed in the reports")
@click.option("--checkpoint", type=click.Path(dir_okay=False), help="file from which the same command goes on later")
@click.option("--cache", type=click.Path(dir_okay=False), help="SQLite file with the answers of earlier runs")
@click.option("--offline", is_flag=True, help="ask the cache only")
@click.option("--max-lookups", type=click.IntRange(0), help="lookups to make at most")
@click.option("--concurrency", type=click.IntRange(1), default=4, show_default=True, help="lookups at once")
@public_quota
@click.option("--dry-run", is_flag=True, help="say what it would take, ask for nothing")
@printing
def enrich(
    *,
    indicators: tuple[str, ...],
    path: str | None,
    extract: bool,
    column: str | None,
    attributes: str | None,
    relationships: str | None,
    checkpoint: str | None,
    cache: str | None,
    offline: bool,
    max_lookups: int | None,
    concurrency: int,
    public_quota: bool,
    dry_run: bool,
    output: Output,
) -> int:
    """Reports of any number of indicators, each asked for once.

    The indicators are arguments, lines of a file or, with -, of standard input; lines that begin with # are passed
    over. With a checkpoint, a run that was interrupted goes on where it was.
    """
    from ..cache import Cache
    from ..verdicts import ATTRIBUTES

    if offline and cache is None:
        raise click.UsageError("--offline needs --cache")
    iocs = _iocs(indicators, path, extract, column)
    wanted: dict[str, Any] = {
        "attributes": None if attributes is None else [*ATTRIBUTES, *_names(attributes)],
        "relationships": None if relationships is None else _names(relationships),
        "max_lookups": max_lookups,
        "checkpoint": checkpoint,
        "cache": None if cache is None else Cache(_checked(cache), offline=offline, stale_ok=offline),
    }
    with connected(public_quota) as vt:
        if dry_run:
            return _planned(vt.plan(iocs, **wanted), output)
        items = vt.enrich(iocs, **wanted, concurrency=concurrency)
        records = ((record_of(item, item.text), item.error) for item in items)
        try:
            code = judged(records, output, columns=COLUMNS, details=DETAILS, what="lookups", total=lambda: len(iocs))
        except KeyboardInterrupt:
            _say_how_to_go_on(checkpoint, output)
            raise
    if code == Exit.QUOTA:
        _say_how_to_go_on(checkpoint, output)
    return code


def _planned(plan: Plan, output: Output) -> int:
    import attrs

    seconds = None if plan.duration is None else plan.duration.total_seconds()
    own = attrs.asdict(plan) | {"types": dict(plan.types), "duration": seconds}
    output.write([Record(own)], (), list(own))
    if plan.duration is not None:
        output.remarks.say(f"{plan.lookups} lookups take {plan.duration} at this quota")
    return Exit.DONE


def _say_how_to_go_on(checkpoint: str | None, output: Output) -> None:
    if checkpoint is None:
        output.remarks.say("give --checkpoint FILE to be able to go on after a run that was broken off")
        return
    words: list[str] = click.get_current_context().obj
    line = subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
    output.remarks.say(f"the answers so far are kept; this goes on from there: {line}")


def _checked(cache: str) -> str:
    """The path of a cache. What is no database would be put aside as a broken one; here it is a mistake."""
    try:
        with Path(cache).open("rb") as file:
            start = file.read(len(_SQLITE))
    except FileNotFoundError:
        return cache
    if start and start != _SQLITE:
        raise click.UsageError(f"--cache {cache}: the file is no SQLite database")
    return cache


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _iocs(
    indicators: Sequence[str], path: str | None, extract: bool, column: str | None
) -> Sequence[str] | Sequence[Indicator]:
    from ..indicators import csv_column
    from ..indicators import extract as extracted

    if column is not None:
        if (path is None) == (indicators != ("-",)):
            raise click.UsageError("--column needs a table: --list FILE or - for standard input")
        table = sys.stdin.read() if path is None else _text(path)
        return list(csv_column(io.StringIO(table, newline=""), column))
    lines = [*inputs(indicators), *(() if path is None else _text(path).splitlines())]
    if extract:
        found: Sequence[str] | Sequence[Indicator] = list(extracted("\n".join(lines)))
    else:
        found = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not found:
        raise click.UsageError("there is no indicator: give some, or --list FILE, or - for standard input")
    return found


def _text(path: str) -> str:
    content = Path(path).read_bytes()
    # PowerShell writes UTF-16, spreadsheets UTF-8 with a mark. What is neither holds indicators all the same.
    encoding = "utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"
    return content.decode(encoding, errors="backslashreplace")
