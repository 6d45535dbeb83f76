"""Reports: of a file, URL, domain or IP address, and of lists of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .exits import Exit
from .options import command, connected, inputs, printing
from .output import Output, Record
from .verdicts import judged

if TYPE_CHECKING:
    from ..enrichment.items import Enriched

COLUMNS = ("verdict", "ratio", "type", "id", "reason", "error")


def record_of(item: Enriched) -> Record:
    """What is printed of an item."""
    from ..verdicts import verdict

    found = verdict(item)
    own: dict[str, str | None] = {
        "text": item.text,
        "verdict": str(found.value),
        "ratio": found.ratio,
        "reason": found.reason,
    }
    own |= {"source": str(item.source), "error": None if item.error is None else str(item.error)}
    if item.object is None and item.indicator is not None:
        own |= {"type": str(item.indicator.type), "id": item.indicator.id}
    return Record(own, item.object)


def _written(items: Iterable[Enriched], total: int, output: Output) -> Exit:
    with output.progress("lookups", total) as advance:
        return judged(((record_of(item), item.error) for item in items), COLUMNS, output, advance)


def _report(kind: str, texts: Sequence[str], output: Output) -> int:
    from ..indicators import detect

    for text in texts:
        found = detect(text)
        if found is None or found.type != kind:
            raise click.UsageError(f"{text!r} is no {kind.replace('_', ' ')}")
    with connected() as vt:
        return _written(vt.enrich(texts), len(texts), output)


@command("file", "vtyped file 44d88612fea8a8f36de82e1278abb02f", "vtyped file sample.bin --fields id,attributes.tags")
@click.argument("hashes", nargs=-1, required=True)
@printing
def file(hashes: tuple[str, ...], output: Output) -> int:
    """Reports of files, by hash or by path. Nothing is uploaded: a file on disk is hashed."""
    return _report("file", [_hash(text) for text in inputs(hashes)], output)


def _hash(text: str) -> str:
    from ..indicators import detect

    found = detect(text)
    if found is not None and found.type == "file":
        return text
    try:
        with Path(text).open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        raise click.UsageError(f"{text!r} is neither a hash nor a file that can be read") from None


@command("url", "vtyped url https://example.com/", "vtyped url 'hxxps://example[.]com/' --format yaml")
@click.argument("urls", nargs=-1, required=True)
@printing
def url(urls: tuple[str, ...], output: Output) -> int:
    """Reports of URLs, defanged or not."""
    return _report("url", inputs(urls), output)


@command("domain", "vtyped domain example.com --format table")
@click.argument("domains", nargs=-1, required=True)
@printing
def domain(domains: tuple[str, ...], output: Output) -> int:
    """Reports of domains."""
    return _report("domain", inputs(domains), output)


@command("ip", "vtyped ip 192.0.2.44 --fields id,verdict,attributes.last_analysis_stats.malicious --format csv")
@click.argument("addresses", nargs=-1, required=True)
@printing
def ip(addresses: tuple[str, ...], output: Output) -> int:
    """Reports of IP addresses."""
    return _report("ip_address", inputs(addresses), output)


@command(
    "enrich",
    "vtyped enrich 44d88612fea8a8f36de82e1278abb02f 'example[.]com' --format csv",
    "vtyped enrich --list iocs.txt --checkpoint run.jsonl --max-lookups 400",
    "vtyped enrich --list iocs.txt --dry-run",
)
@click.argument("indicators", nargs=-1)
@click.option("--list", "path", type=click.Path(exists=True, dir_okay=False), help="file with an indicator a line")
@click.option("--extract", is_flag=True, help="find the indicators in any text")
@click.option("--column", help="column of a CSV file with the indicators")
@click.option("--checkpoint", type=click.Path(dir_okay=False), help="file from which the same call goes on later")
@click.option("--cache", type=click.Path(dir_okay=False), help="SQLite file with the answers of earlier runs")
@click.option("--offline", is_flag=True, help="ask the cache only")
@click.option("--max-lookups", type=click.IntRange(0), help="lookups to make at most")
@click.option("--concurrency", type=click.IntRange(1), default=4, show_default=True, help="lookups at once")
@click.option("--public-quota", is_flag=True, help="wait as the quota of a free key needs it")
@click.option("--dry-run", is_flag=True, help="say what it would take, ask for nothing")
@printing
def enrich(
    *,
    indicators: tuple[str, ...],
    path: str | None,
    extract: bool,
    column: str | None,
    checkpoint: str | None,
    cache: str | None,
    offline: bool,
    max_lookups: int | None,
    concurrency: int,
    public_quota: bool,
    dry_run: bool,
    output: Output,
) -> int:
    """Look up any number of indicators, each once; `-` reads standard input."""
    from ..cache import Cache

    if offline and cache is None:
        raise click.UsageError("--offline needs --cache")
    iocs = _iocs(indicators, path, extract, column)
    answers = None if cache is None else Cache(cache, offline=offline, stale_ok=offline)
    with connected(public_quota) as vt:
        if dry_run:
            import attrs

            plan = attrs.asdict(vt.plan(iocs, max_lookups=max_lookups, checkpoint=checkpoint, cache=answers))
            took = plan["duration"]
            plan |= {"types": dict(plan["types"]), "duration": None if took is None else took.total_seconds()}
            output.write([Record(plan)], list(plan))
            return Exit.DONE
        items = vt.enrich(iocs, max_lookups=max_lookups, checkpoint=checkpoint, cache=answers, concurrency=concurrency)
        try:
            return _written(items, len(iocs), output)
        except KeyboardInterrupt:
            if checkpoint is not None:
                output.say(f"vtyped: the same command goes on from {checkpoint}")
            raise


def _iocs(indicators: Sequence[str], path: str | None, extract: bool, column: str | None) -> Sequence[str]:
    from ..indicators import csv_column
    from ..indicators import extract as extracted

    if column is not None:
        if path is None:
            raise click.UsageError("--column needs --list")
        return [str(each) for each in csv_column(path, column)]
    texts = inputs(indicators)
    if path is not None:
        lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
        texts += [line.strip() for line in lines if line.strip()]
    if not texts:
        raise click.UsageError("there is no indicator: give some, or --list, or - for standard input")
    return [found.value for found in extracted("\n".join(texts))] if extract else texts
