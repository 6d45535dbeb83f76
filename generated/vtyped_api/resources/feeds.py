"""Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.operation import Operation, Options
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.downloads import Download, Progress, Target

FILES: Operation[Download] = Operation("feeds.files", "/feeds/files/{time}", {"time": "feed-minute"})
FILES_HOURLY: Operation[Download] = Operation("feeds.files_hourly", "/feeds/files/hourly/{time}", {"time": "feed-hour"})
DOWNLOAD: Operation[Download] = Operation("feeds.download", "/feeds/files/{token}/download", {"token": "feed-token"})
FILE_BEHAVIOURS: Operation[Download] = Operation(
    "feeds.file_behaviours", "/feeds/file_behaviours/{time}", {"time": "feed-minute"}
)
FILE_BEHAVIOURS_HOURLY: Operation[Download] = Operation(
    "feeds.file_behaviours_hourly", "/feeds/file_behaviours/hourly/{time}", {"time": "feed-hour"}
)
FILE_BEHAVIOUR_HTML: Operation[Download] = Operation(
    "feeds.file_behaviour_html", "/feeds/file_behaviours/{token}/html", {"token": "feed-token"}
)
FILE_BEHAVIOUR_EVTX: Operation[Download] = Operation(
    "feeds.file_behaviour_evtx", "/feeds/file_behaviours/{token}/evtx", {"token": "feed-token"}
)
FILE_BEHAVIOUR_PCAP: Operation[Download] = Operation(
    "feeds.file_behaviour_pcap", "/feeds/file_behaviours/{token}/pcap", {"token": "feed-token"}
)
FILE_BEHAVIOUR_MEMDUMP: Operation[Download] = Operation(
    "feeds.file_behaviour_memdump", "/feeds/file_behaviours/{token}/memdump", {"token": "feed-token"}
)
URLS: Operation[Download] = Operation("feeds.urls", "/feeds/urls/{time}", {"time": "feed-minute"})
URLS_HOURLY: Operation[Download] = Operation("feeds.urls_hourly", "/feeds/urls/hourly/{time}", {"time": "feed-hour"})
DOMAINS: Operation[Download] = Operation("feeds.domains", "/feeds/domains/{time}", {"time": "feed-minute"})
DOMAINS_HOURLY: Operation[Download] = Operation(
    "feeds.domains_hourly", "/feeds/domains/hourly/{time}", {"time": "feed-hour"}
)
IP_ADDRESSES: Operation[Download] = Operation(
    "feeds.ip_addresses", "/feeds/ip_addresses/{time}", {"time": "feed-minute"}
)
IP_ADDRESSES_HOURLY: Operation[Download] = Operation(
    "feeds.ip_addresses_hourly", "/feeds/ip_addresses/hourly/{time}", {"time": "feed-hour"}
)


class Feeds(Resource):
    """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""

    def download(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file of the file feed.

        Redirects to a signed address on a storage host, which holds the bytes of the file. The token is part of
        `context_attributes.download_url` of the file in the feed and works for seven days. Needs the privilege to
        download files besides the licence of the feed. The file may be live malware.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/files/` in `context_attributes.download_url` of a file in the feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/files/{token}/download`, https://docs.virustotal.com/reference/file-feed-download
        """
        return self._download(DOWNLOAD, {"token": token}, options, target, progress)

    def file_behaviour_html(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the detailed report of a run in the sandbox feed.

        The run as an HTML page. It shows texts that the file chose, so open it with scripts switched off. The token is
        part of `context_attributes.html_report` of the report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/html`, https://docs.virustotal.com/reference/file-behaviour-feed-html
        """
        return self._download(FILE_BEHAVIOUR_HTML, {"token": token}, options, target, progress)

    def file_behaviour_evtx(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a run in the sandbox feed.

        The Windows events that the sandbox recorded, as an EVTX file. The token is part of `context_attributes.evtx` of
        the report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/evtx`, https://docs.virustotal.com/reference/file-behaviour-feed-evtx
        """
        return self._download(FILE_BEHAVIOUR_EVTX, {"token": token}, options, target, progress)

    def file_behaviour_pcap(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a run in the sandbox feed.

        The packets that the sandbox captured, as a PCAP file. The token is part of `context_attributes.pcap` of the
        report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/pcap`, https://docs.virustotal.com/reference/file-behaviour-feed-pcap
        """
        return self._download(FILE_BEHAVIOUR_PCAP, {"token": token}, options, target, progress)

    def file_behaviour_memdump(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a run in the sandbox feed.

        What was in the memory of the sandbox. The token is part of `context_attributes.memdump` of the report in the
        feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/memdump`, https://docs.virustotal.com/reference/file-behaviour-feed-memdump
        """
        return self._download(FILE_BEHAVIOUR_MEMDUMP, {"token": token}, options, target, progress)


class AsyncFeeds(AsyncResource):
    """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""

    async def download(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file of the file feed.

        Redirects to a signed address on a storage host, which holds the bytes of the file. The token is part of
        `context_attributes.download_url` of the file in the feed and works for seven days. Needs the privilege to
        download files besides the licence of the feed. The file may be live malware.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/files/` in `context_attributes.download_url` of a file in the feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/files/{token}/download`, https://docs.virustotal.com/reference/file-feed-download
        """
        return await self._download(DOWNLOAD, {"token": token}, options, target, progress)

    async def file_behaviour_html(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the detailed report of a run in the sandbox feed.

        The run as an HTML page. It shows texts that the file chose, so open it with scripts switched off. The token is
        part of `context_attributes.html_report` of the report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/html`, https://docs.virustotal.com/reference/file-behaviour-feed-html
        """
        return await self._download(FILE_BEHAVIOUR_HTML, {"token": token}, options, target, progress)

    async def file_behaviour_evtx(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the event log of a run in the sandbox feed.

        The Windows events that the sandbox recorded, as an EVTX file. The token is part of `context_attributes.evtx` of
        the report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/evtx`, https://docs.virustotal.com/reference/file-behaviour-feed-evtx
        """
        return await self._download(FILE_BEHAVIOUR_EVTX, {"token": token}, options, target, progress)

    async def file_behaviour_pcap(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the network traffic of a run in the sandbox feed.

        The packets that the sandbox captured, as a PCAP file. The token is part of `context_attributes.pcap` of the
        report in the feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/pcap`, https://docs.virustotal.com/reference/file-behaviour-feed-pcap
        """
        return await self._download(FILE_BEHAVIOUR_PCAP, {"token": token}, options, target, progress)

    async def file_behaviour_memdump(
        self, token: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download the memory dumps of a run in the sandbox feed.

        What was in the memory of the sandbox. The token is part of `context_attributes.memdump` of the report in the
        feed.

        Costs nothing beyond the licence of the feed.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            token: Text behind `/feeds/file_behaviours/` in an address in the `context_attributes` of a report in the
                feed.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /feeds/file_behaviours/{token}/memdump`, https://docs.virustotal.com/reference/file-behaviour-feed-memdump
        """
        return await self._download(FILE_BEHAVIOUR_MEMDUMP, {"token": token}, options, target, progress)
