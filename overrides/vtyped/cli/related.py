"""Searches, relationships, comments, votes, downloads."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from .completion import relationship_names
from .exits import Exit
from .options import command, connected, printing, telling
from .output import Output, Record
from .remarks import Remarks

if TYPE_CHECKING:
    from ..client import Client
    from ..indicators import Indicator

COLUMNS = (
    *("type", "id", "attributes.last_analysis_stats.malicious"),
    *("attributes.meaningful_name", "attributes.url", "attributes.date", "attributes.text"),
)
limit = click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="objects at most")


def _group(vt: Client, indicator: Indicator) -> Any:
    from ..object_types import RESOURCES

    return getattr(vt, RESOURCES[indicator.type])


def _indicator(text: str) -> Indicator:
    from ..indicators import detect

    found = detect(text)
    if found is None:
        raise click.UsageError(f"{text!r} is no indicator")
    return found


@command("search", "vtyped search example.com", "vtyped search 'type:peexe p:5+' --intelligence --limit 5")
@click.argument("query")
@click.option("--intelligence", is_flag=True, help="advanced search; needs a licence")
@limit
@printing
def search(query: str, intelligence: bool, limit: int, output: Output) -> int:
    """Search for what a text names."""
    with connected() as vt:
        found = vt.intelligence.search(query) if intelligence else vt.search(query)
        output.write((Record({}, each) for each in islice(found, limit)), COLUMNS)
    return Exit.DONE


@command("relationships", "vtyped relationships example.com resolutions", "vtyped relationships example.com")
@click.argument("indicator")
@click.argument("relationship", required=False, shell_complete=relationship_names)
@limit
@printing
def relationships(indicator: str, relationship: str | None, limit: int, output: Output) -> int:
    """Objects at the other end of a relationship.

    Without the name of one, the relationships that there are.
    """
    from ..object_types import relationships_of

    found = _indicator(indicator)
    names = sorted(relationships_of(found.type))
    if relationship is None:
        output.write((Record({"relationship": name}) for name in names), ("relationship",))
        return Exit.DONE
    if relationship not in names:
        raise click.UsageError(f"a {found.type} has no relationship {relationship!r}: {', '.join(names)}")
    with connected() as vt:
        related = getattr(_group(vt, found), relationship)(found.id)
        objects = [] if related is None else islice(related, limit) if hasattr(related, "__iter__") else [related]
        output.write((Record({}, each) for each in objects), COLUMNS)
    return Exit.DONE


@command(
    "comments",
    "vtyped comments 44d88612fea8a8f36de82e1278abb02f --limit 3",
    "vtyped comments example.com --add 'Seen in a #phishing mail'",
)
@click.argument("indicator")
@click.option("--add", help="text of a comment to write; anyone can read it")
@limit
@printing
def comments(indicator: str, add: str | None, limit: int, output: Output) -> int:
    """Comments on a file, URL, domain or IP address."""
    found = _indicator(indicator)
    with connected() as vt:
        group = _group(vt, found)
        objects = islice(group.comments(found.id), limit) if add is None else [group.add_comment(found.id, add)]
        output.write((Record({}, each) for each in objects), ("attributes.date", "attributes.text", "id"))
    return Exit.DONE


@command("votes", "vtyped votes example.com", "vtyped votes example.com --cast harmless")
@click.argument("indicator")
@click.option("--cast", type=click.Choice(("harmless", "malicious")), help="vote to cast")
@limit
@printing
def votes(indicator: str, cast: str | None, limit: int, output: Output) -> int:
    """Votes on a file, URL, domain or IP address."""
    found = _indicator(indicator)
    with connected() as vt:
        group = _group(vt, found)
        objects = islice(group.votes(found.id), limit) if cast is None else [group.vote(found.id, cast)]
        output.write((Record({}, each) for each in objects), ("attributes.date", "attributes.verdict", "id"))
    return Exit.DONE


@command("download", "vtyped download 44d88612fea8a8f36de82e1278abb02f --output eicar.bin")
@click.argument("hash")
@click.option("-o", "--output", "path", type=click.Path(), help="file to write; the hash when left out")
@telling
def download(hash: str, path: str | None, remarks: Remarks) -> int:
    """Download a file; needs a licence.

    It is checked against its hash, and may be dangerous.
    """
    found = _indicator(hash)
    if found.type != "file":
        raise click.UsageError(f"{hash!r} is no hash")
    target = path or found.value
    with connected() as vt, remarks.progress("bytes", None) as advance:
        vt.files.download(found.id, target, progress=advance)
    remarks.say(f"written to {target}")
    return Exit.DONE
