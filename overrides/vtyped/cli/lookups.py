"""Reports: of a file, URL, domain or IP address, and of lists of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import command, connected, inputs, printing
from .output import Output, Record
from .verdicts import judged

if TYPE_CHECKING:
    from ..enrichment import Enriched

COLUMNS = ("verdict", "ratio", "text", "reason")
DETAILS = (
    *("attributes.meaningful_name", "attributes.type_description", "attributes.size"),
    "attributes.popular_threat_classification.suggested_threat_label",
    *("attributes.title", "attributes.last_final_url", "attributes.last_http_response_code"),
    *("attributes.registrar", "attributes.creation_date", "attributes.categories"),
    *("attributes.as_owner", "attributes.asn", "attributes.network", "attributes.country"),
    *("attributes.tags", "attributes.reputation"),
    *("attributes.first_submission_date", "attributes.last_analysis_date"),
    *("attributes.md5", "attributes.sha1", "attributes.sha256"),
)


def record_of(item: Enriched, text: str) -> Record:
    """What is printed of an item that was given as a text."""
    from ..errors import NotFoundError
    from ..verdicts import verdict

    found, error = verdict(item), item.error
    own: dict[str, str | None] = {
        "text": text,
        "verdict": str(found.value),
        "ratio": found.ratio if error is None else None,
        "reason": "VirusTotal does not know it" if isinstance(error, NotFoundError) else str(error or found.reason),
        "source": str(item.source),
        "error": None if error is None else str(error),
    }
    if item.object is None and item.indicator is not None:
        own |= {"type": str(item.indicator.type), "id": item.indicator.id}
    return Record(own, item.object)


def _report(kind: str, texts: Sequence[str], output: Output) -> int:
    from ..indicators import detect

    asked = [_hash(text) for text in texts] if kind == "file" else texts
    for text in asked:
        found = detect(text)
        if found is None or found.type != kind:
            raise click.UsageError(f"{text!r} is no {kind.replace('_', ' ')}")
    with connected() as vt:
        items = zip(texts, vt.enrich(asked), strict=True)
        records = ((record_of(item, text), item.error) for text, item in items)
        return judged(records, output, columns=COLUMNS, details=DETAILS, what="lookups", total=lambda: len(texts))


@command("file", "vtyped file 44d88612fea8a8f36de82e1278abb02f", "vtyped file sample.bin --fields id,attributes.tags")
@click.argument("hashes", nargs=-1, required=True, type=click.Path())
@printing
def file(hashes: tuple[str, ...], output: Output) -> int:
    """Reports of files, by hash or by path. Nothing is uploaded: a file on disk is hashed."""
    return _report("file", inputs(hashes), output)


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
