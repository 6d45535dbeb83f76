"""What all sandboxes together have seen of a file."""

from __future__ import annotations

import html
from collections.abc import Iterable

from .engines import Json

_OF_ONE_RUN = frozenset(
    {
        "sandbox_name",
        "analysis_date",
        "last_modification_date",
        "behash",
        "has_html_report",
        "has_pcap",
        "has_evtx",
        "has_memdump",
        "memory_pattern_domains",
        "memory_pattern_urls",
    }
)


def behaviour_summary(reports: Iterable[Json]) -> Json:
    """The sections of all reports put together, each entry once, without what concerns a single run."""
    summary: Json = {}
    for report in reports:
        for name, value in report.items():
            if name in _OF_ONE_RUN:
                continue
            if isinstance(value, list):
                entries = summary.setdefault(name, [])
                entries += (entry for entry in value if entry not in entries)
            elif name not in summary or value > summary[name]:
                summary[name] = value
    return summary


def behaviour_page(identifier: str, report: Json) -> str:
    """A sandbox report as a page for people."""
    rows = "".join(
        f"<tr><th>{html.escape(name)}</th><td>{html.escape(str(value))}</td></tr>" for name, value in report.items()
    )
    title = html.escape(identifier)
    return f"<!doctype html><title>{title}</title><h1>{title}</h1><table>{rows}</table>"
