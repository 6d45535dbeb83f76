"""Submitting files, folders and URLs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

import click

from .lookups import DETAILS
from .options import command, connected, inputs, printing, public_quota
from .output import Output, Record
from .verdicts import judged

if TYPE_CHECKING:
    from ..submission import Submitted

COLUMNS = ("verdict", "ratio", "action", "target", "reason")


@command(
    "scan", "vtyped scan sample.bin --public", "vtyped scan attachments https://example.com/ --public --skip '*.log'"
)
@click.argument("targets", nargs=-1, required=True, type=click.Path())
@click.option("--public", "visibility", flag_value="public", help="anyone can find what is sent")
@click.option("--private", "visibility", flag_value="private", help="only your group sees it; needs a licence")
@click.option("--older-than", type=click.IntRange(0), help="days from which on a report is too old")
@click.option("--wait", type=click.FloatRange(0), default=600.0, show_default=True, help="seconds; 0: not at all")
@click.option("--skip", multiple=True, help="pattern of names to pass over in folders")
@click.option("--no-recursion", is_flag=True, help="leave out folders in folders")
@click.option("--concurrency", type=click.IntRange(1), default=4, show_default=True, help="submissions at once")
@public_quota
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
    public_quota: bool,
    output: Output,
) -> int:
    """Submit files, folders and URLs that are not known yet.

    With - they are the lines of standard input.
    """
    if visibility is None:
        raise click.UsageError("say --public or --private: who may see what is sent")
    with connected(public_quota) as vt:
        submissions = vt.submit_all(
            inputs(targets),
            visibility=visibility,
            older_than=None if older_than is None else timedelta(days=older_than),
            wait=wait or None,
            recursive=not no_recursion,
            skip=skip,
            concurrency=concurrency,
        )
        records = ((_record(each), each.error) for each in submissions)
        return judged(
            records,
            output,
            columns=COLUMNS,
            details=DETAILS,
            what="submissions",
            total=lambda: submissions.total,
        )


def _record(submitted: Submitted) -> Record:
    from ..verdicts import verdict

    found = verdict(submitted)
    error = None if submitted.error is None else str(submitted.error)
    return Record(
        {
            "target": submitted.target,
            "action": str(submitted.action),
            "verdict": str(found.value),
            "ratio": found.ratio if error is None else None,
            "reason": error or found.reason,
            "error": error,
        },
        submitted.report,
    )
