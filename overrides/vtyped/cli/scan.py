"""Submitting files, folders and URLs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

import click

from .options import command, connected, inputs, printing
from .output import Output, Record
from .verdicts import judged

if TYPE_CHECKING:
    from ..submission import Submitted

COLUMNS = ("verdict", "ratio", "action", "target", "id", "reason", "error")


@command(
    "scan", "vtyped scan sample.bin --public", "vtyped scan attachments https://example.com/ --public --skip '*.log'"
)
@click.argument("targets", nargs=-1, required=True)
@click.option("--public", "visibility", flag_value="public", help="anyone can find what is sent")
@click.option("--private", "visibility", flag_value="private", help="only your group sees it; needs a licence")
@click.option("--older-than", type=click.IntRange(0), help="days from which on a report is too old")
@click.option("--wait", type=click.FloatRange(0), default=600.0, show_default=True, help="seconds; 0: not at all")
@click.option("--skip", multiple=True, help="pattern of names to pass over in folders")
@click.option("--no-recursion", is_flag=True, help="leave out folders in folders")
@click.option("--concurrency", type=click.IntRange(1), default=4, show_default=True, help="submissions at once")
@printing
def scan(
    *,
    targets: tuple[str, ...],
    visibility: Literal["public", "private"] | None,
    older_than: int | None,
    wait: float,
    skip: tuple[str, ...],
    no_recursion: bool,
    concurrency: int,
    output: Output,
) -> int:
    """Submit files, folders and URLs; `-` reads them from standard input. Only what is unknown is sent."""
    if visibility is None:
        raise click.UsageError("say --public or --private: who may see what is sent")
    with connected() as vt, output.progress("submissions", None) as advance:
        submissions = vt.submit_all(
            inputs(targets),
            visibility=visibility,
            older_than=None if older_than is None else timedelta(days=older_than),
            wait=wait or None,
            recursive=not no_recursion,
            skip=skip,
            concurrency=concurrency,
        )
        return judged(((_record(each), each.error) for each in submissions), COLUMNS, output, advance)


def _record(submitted: Submitted) -> Record:
    from ..verdicts import verdict

    found = verdict(submitted)
    own = {"target": submitted.target, "action": str(submitted.action), "verdict": str(found.value)}
    own |= {"ratio": found.ratio, "reason": found.reason}
    return Record(own | {"error": None if submitted.error is None else str(submitted.error)}, submitted.report)
