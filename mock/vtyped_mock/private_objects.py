"""Private files, URLs, reports and analyses as entries of answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .accounts import Account
from .document import Json
from .errors import NotFoundError
from .pages import Entry
from .paths import object_address
from .private_scans import PrivateAnalysis, PrivateItem
from .recordings import FLAGS
from .reports.engines import Threat
from .reports.files import FileFacts, file_attributes
from .reports.sandboxes import behaviour_attributes
from .reports.urls import url_attributes

if TYPE_CHECKING:
    from .related import Related

# What engines, sandboxes for everybody, and other submitters know.
_OF_PUBLIC_FILES = {
    "crowdsourced_ids_results",
    "crowdsourced_ids_stats",
    "crowdsourced_yara_results",
    "downloadable",
    "first_seen_itw_date",
    "first_submission_date",
    "known_distributors",
    "last_analysis_results",
    "last_analysis_stats",
    "last_modification_date",
    "last_submission_date",
    "malware_config",
    "popular_threat_classification",
    "reputation",
    "sandbox_verdicts",
    "sigma_analysis_results",
    "sigma_analysis_stats",
    "sigma_analysis_summary",
    "times_submitted",
    "total_votes",
    "unique_sources",
}
_OF_PRIVATE_URLS = (
    "url",
    "last_final_url",
    "redirection_chain",
    "tld",
    "title",
    "tags",
    "last_http_response_code",
    "last_http_response_content_length",
    "last_http_response_content_sha256",
    "last_http_response_headers",
    "html_meta",
    "outgoing_links",
    "favicon",
)
_API = "https://www.virustotal.com/api/v3"
_EVERYTHING = "Zenbox"
"""A sandbox that records everything."""


class PrivateObjects:
    """What one account may see."""

    def __init__(self, related: Related, account: Account) -> None:
        self._state = related.state
        self._scans = related.state.private
        self._account = account

    def files(self) -> list[Entry]:
        """The private files."""
        return [self._file(item) for item in self._scans.items(self._account, "private_file")]

    def file(self, sha256: str) -> Entry:
        """A private file."""
        return self._file(self._scans.item(self._account, "private_file", sha256))

    def children(self, item: PrivateItem) -> list[Entry]:
        """Files that a private file has written, or that came from a private URL."""
        return [self._file(child) for child in self._scans.children(self._account, item)]

    def parents(self, item: PrivateItem) -> list[Entry]:
        """Files that have written a private file."""
        return [self._file(parent) for parent in self._scans.parents(self._account, item)]

    def url(self, sha256: str) -> Entry:
        """A private URL."""
        item = self._scans.item(self._account, "private_url", sha256)
        return Entry((item.id,), item.type, item.id, partial(self._url_attributes, item))

    def item(self, analysis: PrivateAnalysis) -> Entry:
        """What an analysis is of."""
        return self.file(analysis.item) if analysis.type == "private_file" else self.url(analysis.item)

    def behaviours(self, item: PrivateItem) -> list[Entry]:
        """The sandbox reports on a private file or URL."""
        return [self._behaviour(item, name) for name in self._scans.sandboxes(self._account, item)]

    def behaviour(self, identifier: str) -> Entry:
        """A sandbox report."""
        sha256, _, sandbox = identifier.partition("_")
        for type_ in ("private_file", "private_url"):
            if self._scans.holds(self._account, type_, sha256.lower()):
                item = self._scans.item(self._account, type_, sha256.lower())
                if sandbox in self._scans.sandboxes(self._account, item):
                    return self._behaviour(item, sandbox)
        raise NotFoundError(f'private_file_behaviour "{identifier}" not found')

    def analyses(self, item: PrivateItem | None = None, *, oldest_first: bool = False) -> list[Entry]:
        """The private analyses, or those of one thing."""
        made = enumerate(self._scans.analyses(self._account, item))
        sign = 1 if oldest_first else -1
        return [self.analysis(found, (sign * found.date, sign * number)) for number, found in made]

    def analysis(self, found: PrivateAnalysis, position: tuple[int, ...] = (0,)) -> Entry:
        """A private analysis."""
        return Entry(position, "private_analysis", found.id, partial(self._scans.attributes, found))

    def _file(self, item: PrivateItem) -> Entry:
        return Entry((item.id,), item.type, item.id, partial(self._file_attributes, item))

    def _behaviour(self, item: PrivateItem, sandbox: str) -> Entry:
        identifier = f"{item.id}_{sandbox}"
        return Entry((sandbox,), "private_file_behaviour", identifier, partial(self._report, identifier))

    def _report(self, identifier: str) -> Json:
        sha256, _, sandbox = identifier.partition("_")
        report = behaviour_attributes(self._state.world, sha256, sandbox, Threat("harmless", 0.0, "", ""))
        address = object_address(_API, "private_file_behaviour", identifier)
        for kind, flag in FLAGS.items():
            report[flag] = report[flag] or sandbox == _EVERYTHING
            if report[flag]:
                report[f"{flag.removeprefix('has_')}_link"] = f"{address}/{kind}"
        return report

    def _file_attributes(self, item: PrivateItem) -> Json:
        facts = FileFacts(self._state.items.hashes(item.id))
        if item.file is not None:
            name = item.names[-1] if item.names else None
            facts = FileFacts(item.file.hashes, item.file.size, name, item.file.head, item.file.is_eicar)
        invented = file_attributes(self._state.world, facts)
        dates = [found.date for found in self._scans.analyses(self._account, item)]
        return {name: value for name, value in invented.items() if name not in _OF_PUBLIC_FILES} | {
            "names": list(item.names),
            "last_analysis_date": max(dates, default=invented["last_analysis_date"]),
            "expiration": item.expiration,
        }

    def _url_attributes(self, item: PrivateItem) -> Json:
        invented = url_attributes(self._state.world, item.id, item.url)
        return {name: invented[name] for name in _OF_PRIVATE_URLS if name in invented} | {"expiration": item.expiration}
