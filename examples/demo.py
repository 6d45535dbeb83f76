"""What the client does, shown on a file, a URL, a domain and an address.

Runs against the mock, which it starts itself. With `--live` and a key in VT_API_KEY it asks the real service, slowly
enough for a free key: then it uploads only the file that was named, and neither comments nor votes.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from vtyped import AlreadyExistsError, Client, VirusTotalError
from vtyped.models import Analysis, AnalysisResult, Domain, File, IpAddress, Url

# The test file that every engine agrees to call malicious. In two parts, so that none objects to this file.
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD" + b"-ANTIVIRUS-TEST-FILE!$H+H*"
EICAR_SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"
COLOURS = {"malicious": "bold red", "suspicious": "yellow", "undetected": "dim", "harmless": "green"}
# A free key may ask four times a minute.
LIVE_PAUSE = 15.5


class Demo:
    """The steps of the demonstration."""

    def __init__(self, vt: Client, console: Console, live: bool) -> None:
        self.vt = vt
        self.console = console
        self.live = live

    def run(self, file: Path | None) -> None:
        """All steps, one after the other."""
        # The real service is sent nothing but what was named.
        look_up = self.live and file is None
        report = self.vt.files.get(EICAR_SHA256) if look_up else self.scan_file(file)
        self.show_file(report)
        self.show_url(self.scan_url("https://example.com/"))
        self.pause()
        domain = self.vt.domains.get("example.com")
        self.pause()
        self.show_hosts(domain, self.vt.ip_addresses.get("8.8.8.8" if self.live else "192.0.2.44"))
        self.walk(report)
        if not self.live:
            self.speak_up(report)

    def scan_file(self, file: Path | None) -> File:
        """Upload, wait, read the report."""
        name = file.name if file else "eicar.com"
        columns = TextColumn("[bold]{task.description}"), BarColumn(), DownloadColumn()
        with Progress(*columns, console=self.console) as bar:
            task = bar.add_task(f"Uploading {name}")
            queued = self.vt.files.upload(
                file or EICAR, name=name, progress=lambda sent, total: bar.update(task, completed=sent, total=total)
            )
        analysis = self.wait(queued.id)
        if analysis.meta is None or analysis.meta.file_info is None:
            raise VirusTotalError("the analysis does not name its file")
        self.pause()
        return self.vt.files.get(analysis.meta.file_info.sha256)

    def scan_url(self, url: str) -> Url:
        """Submit, wait, read the report."""
        self.pause()
        self.wait(self.vt.urls.scan(url).id)
        self.pause()
        return self.vt.urls.get(url)

    def wait(self, analysis_id: str) -> Analysis:
        """Wait for an analysis and say how it stands."""
        self.pause()
        with self.console.status("Waiting for the analysis") as status:

            def show(analysis: Analysis) -> None:
                status.update(
                    f"Analysis {analysis.attributes.status}: {len(analysis.attributes.results)} engines so far"
                )

            return self.vt.analyses.wait(analysis_id, interval=LIVE_PAUSE if self.live else 0.3, progress=show)

    def show_file(self, report: File) -> None:
        """Verdict, facts and engines."""
        attributes = report.attributes
        stats = attributes.last_analysis_stats
        asked = stats.malicious + stats.suspicious + stats.undetected + stats.harmless
        colour = "red" if stats.malicious else "green"
        facts = Table.grid(padding=(0, 2))
        facts.add_row("SHA-256", report.id)
        facts.add_row("Type", f"{attributes.type_description or 'unknown'}, {attributes.size or 0:,} bytes")
        facts.add_row("Scanned", f"{attributes.last_analysis_date:%d %B %Y, %H:%M} UTC")
        facts.add_row("Tags", ", ".join(attributes.tags) or "none")
        verdict = f"[bold]{stats.malicious} of {asked} engines call it malicious[/]"
        self.console.print(Panel(facts, title=verdict, border_style=colour, title_align="left", expand=False))
        if not self.live:
            self.console.print("[dim]Invented by the mock; LIVE=1 asks the real service.[/]")
        self.show_engines(attributes.last_analysis_results or {})

    def show_engines(self, results: dict[str, AnalysisResult]) -> None:
        """The engines that found something, a few of the others."""
        order = list(COLOURS)
        rows = sorted(
            results.items(), key=lambda row: (order.index(row[1].category) if row[1].category in order else 9, row[0])
        )
        table = Table(title=f"{len(results)} engines", title_justify="left")
        for column in ("Engine", "Version", "Verdict", "Name"):
            table.add_column(column)
        for name, result in rows[:12]:
            style = COLOURS.get(result.category, "dim")
            table.add_row(name, result.engine_version or "", Text(result.category, style), result.result or "")
        if len(rows) > 12:
            table.add_row(f"... {len(rows) - 12} more", "", "", "", style="dim")
        self.console.print(table)

    def show_url(self, url: Url) -> None:
        """A URL in one line."""
        stats = url.attributes.last_analysis_stats
        self.pause()
        where = self.vt.urls.network_location(url.id)
        self.console.print(
            f"[bold]{url.attributes.url}[/] is malicious for {stats.malicious} engines, harmless for {stats.harmless};"
            f" it lives at [bold]{where.id if where else 'nowhere'}[/]\n"
        )

    def show_hosts(self, domain: Domain, address: IpAddress) -> None:
        """A domain and an address, side by side."""
        table = Table(title="Hosts", title_justify="left")
        for column in ("Host", "Registrar or network", "Since or where", "Malicious", "Reputation"):
            table.add_column(column)
        of_domain, of_address = domain.attributes, address.attributes
        since = f"{of_domain.creation_date:%Y}" if of_domain.creation_date else ""
        table.add_row(domain.id, of_domain.registrar or "", since, _malicious(domain), str(of_domain.reputation))
        where = of_address.country or ""
        table.add_row(address.id, of_address.as_owner or "", where, _malicious(address), str(of_address.reputation))
        self.console.print(table)

    def walk(self, report: File) -> None:
        """What the file talks to, page after page."""
        self.pause()
        tree = Tree(f"Domains that [bold]{report.attributes.meaningful_name or report.id[:16]}[/] contacts")
        for domain in islice(self.vt.files.contacted_domains(report.id, limit=8), 8):
            known = "" if domain.attributes else "  [dim](not held by the service)[/]"
            tree.add(f"{domain.id}{known}")
        self.console.print(tree)

    def speak_up(self, report: File) -> None:
        """Comment and vote."""
        comment = self.vt.files.add_comment(report.id, "Seen in the #demo of vtyped")
        with contextlib.suppress(AlreadyExistsError):
            self.vt.files.vote(report.id, "malicious")
        votes = list(self.vt.files.votes(report.id, limit=10))
        tags = ", ".join(f"#{tag}" for tag in comment.attributes.tags)
        self.console.print(f"\nCommented ({tags}) and voted: {len(votes)} votes now.")

    def pause(self) -> None:
        """Keep to the quota of a free key."""
        if self.live:
            time.sleep(LIVE_PAUSE)


def _malicious(report: Domain | IpAddress) -> str:
    stats = report.attributes.last_analysis_stats
    return "never scanned" if stats is None else str(stats.malicious)


@contextlib.contextmanager
def mock() -> Iterator[Client]:
    """A client of a mock that runs as long as it is used."""
    command = [sys.executable, "-m", "vtyped_mock", "--port", "0", "--speed", "3", "--api-key", "demo-key"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own program
        try:
            base_url = (process.stdout.readline() if process.stdout else "").rpartition(" ")[2].strip()
            with Client("demo-key", base_url=base_url) as vt:
                yield vt
        finally:
            process.terminate()


def main() -> int:
    """Run the demonstration."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("file", nargs="?", type=Path, help="file to upload; the EICAR test file when left out")
    parser.add_argument("--live", action="store_true", help="ask the real service, with the key in VT_API_KEY")
    parser.add_argument("--svg", type=Path, help="write what is shown to this file, too")
    options = parser.parse_args()
    console = Console(record=options.svg is not None, width=110 if options.svg else None)
    try:
        with Client() if options.live else mock() as vt:
            Demo(vt, console, options.live).run(options.file)
    except VirusTotalError as error:
        console.print(f"[bold red]{type(error).__name__}[/]: {error}")
        return 1
    if options.svg:
        # The usual format fetches its font from elsewhere.
        own_font = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
        console.save_svg(str(options.svg), title="make demo", code_format=own_font)
    return 0


if __name__ == "__main__":
    sys.exit(main())
