"""Graphs of relationships."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .completion import relationship_names
from .exits import Exit
from .options import command, connected, printing, public_quota
from .output import Output, Record

if TYPE_CHECKING:
    from ..pivoting import Pivot


@command("pivot", "vtyped pivot example.com --budget 10 --save pivot.html", "vtyped pivot 192.0.2.44 -r resolutions")
@click.argument("start", nargs=-1, required=True)
@click.option(
    "-r",
    "--relationship",
    "names",
    multiple=True,
    shell_complete=relationship_names,
    help="relationship to follow; may be given again",
)
@click.option("--budget", type=click.IntRange(1), default=50, show_default=True, help="requests at most")
@click.option("--depth", type=click.IntRange(1), default=1, show_default=True, help="steps away from the start")
@click.option("--nodes", type=click.IntRange(1), default=1000, show_default=True, help="nodes at most")
@click.option("--limit", type=click.IntRange(1), default=40, show_default=True, help="related objects of a node")
@public_quota
@click.option("--save", type=click.Path(dir_okay=False), help="graph as .html, .json, .graphml, .dot or .mmd")
@printing
def pivot(
    *,
    start: tuple[str, ...],
    names: tuple[str, ...],
    budget: int,
    depth: int,
    nodes: int,
    limit: int,
    public_quota: bool,
    save: str | None,
    output: Output,
) -> int:
    """Walk over relationships to a graph; its nodes are printed."""
    from ..pivoting.results import WRITERS

    if save is not None and Path(save).suffix.lower() not in WRITERS:
        raise click.UsageError(f"--save {save}: expected a name that ends in {', '.join(WRITERS)}")
    latest: list[Pivot] = []
    with connected(public_quota) as vt, output.progress("requests", budget) as advance:

        def note(graph: Pivot) -> None:
            latest[:] = [graph]
            advance(graph.requests, budget)

        try:
            found = vt.pivot(
                start,
                relationships=names or None,
                budget=budget,
                depth=depth,
                nodes=nodes,
                limit=limit,
                progress=note,
            )
        except KeyboardInterrupt:
            if save is not None and latest:
                latest[0].save(save)
                output.remarks.say(f"the graph so far is in {save}")
            raise
    rows = (
        {"depth": n.depth, "type": n.type, "id": n.id, "label": n.label, "detections": n.detections}
        for n in found.nodes
    )
    output.write(map(Record, rows), ("depth", "type", "label", "detections"))
    if save is not None:
        found.save(save)
    told = f"{len(found.nodes)} nodes, {len(found.edges)} edges, {found.requests} requests"
    missing = f"{len(found.failures)} failed, {len(found.cuts)} cut off by a bound"
    output.remarks.say(f"{told}; {missing}{'' if save is None else f'; the graph is in {save}'}")
    return Exit.PARTIAL if found.failures else Exit.DONE
