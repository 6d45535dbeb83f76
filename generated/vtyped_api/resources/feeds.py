"""Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from ..runtime.operation import Operation
from ..runtime.resource import AsyncResource, Resource

FILES: Operation[bytes] = Operation("feeds.files", "/feeds/files/{time}", {"time": "feed-minute"})
FILES_HOURLY: Operation[bytes] = Operation("feeds.files_hourly", "/feeds/files/hourly/{time}", {"time": "feed-hour"})
DOWNLOAD: Operation[bytes] = Operation("feeds.download", "/feeds/files/{token}/download", {"token": "feed-token"})
FILE_BEHAVIOURS: Operation[bytes] = Operation(
    "feeds.file_behaviours", "/feeds/file_behaviours/{time}", {"time": "feed-minute"}
)
FILE_BEHAVIOURS_HOURLY: Operation[bytes] = Operation(
    "feeds.file_behaviours_hourly", "/feeds/file_behaviours/hourly/{time}", {"time": "feed-hour"}
)
FILE_BEHAVIOUR_HTML: Operation[bytes] = Operation(
    "feeds.file_behaviour_html", "/feeds/file_behaviours/{token}/html", {"token": "feed-token"}
)
FILE_BEHAVIOUR_EVTX: Operation[bytes] = Operation(
    "feeds.file_behaviour_evtx", "/feeds/file_behaviours/{token}/evtx", {"token": "feed-token"}
)
FILE_BEHAVIOUR_PCAP: Operation[bytes] = Operation(
    "feeds.file_behaviour_pcap", "/feeds/file_behaviours/{token}/pcap", {"token": "feed-token"}
)
FILE_BEHAVIOUR_MEMDUMP: Operation[bytes] = Operation(
    "feeds.file_behaviour_memdump", "/feeds/file_behaviours/{token}/memdump", {"token": "feed-token"}
)
URLS: Operation[bytes] = Operation("feeds.urls", "/feeds/urls/{time}", {"time": "feed-minute"})
URLS_HOURLY: Operation[bytes] = Operation("feeds.urls_hourly", "/feeds/urls/hourly/{time}", {"time": "feed-hour"})
DOMAINS: Operation[bytes] = Operation("feeds.domains", "/feeds/domains/{time}", {"time": "feed-minute"})
DOMAINS_HOURLY: Operation[bytes] = Operation(
    "feeds.domains_hourly", "/feeds/domains/hourly/{time}", {"time": "feed-hour"}
)
IP_ADDRESSES: Operation[bytes] = Operation("feeds.ip_addresses", "/feeds/ip_addresses/{time}", {"time": "feed-minute"})
IP_ADDRESSES_HOURLY: Operation[bytes] = Operation(
    "feeds.ip_addresses_hourly", "/feeds/ip_addresses/hourly/{time}", {"time": "feed-hour"}
)


class Feeds(Resource):
    """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""


class AsyncFeeds(AsyncResource):
    """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""
