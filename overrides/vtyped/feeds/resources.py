"""The feeds: everything of one kind that came in within a minute or an hour."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Unpack

from vtyped_api.resources import feeds as generated
from vtyped_api.runtime.operation import Operation, Options, refuse_unknown

from ..calls import positive
from .batches import BrokenLine
from .times import HOUR, MINUTE, place_of
from .walks import Asked, AsyncFeed, Feed, Range

if TYPE_CHECKING:
    from vtyped_api.models import Domain, File, FileBehaviour, IpAddress, Url

    from ..sessions import AsyncSession, Session

# A minute of a feed is there 60 minutes after its end, so that one look a minute loses no time.
_WAIT = 60.0


def _minute(operation: Operation[Any], minute: datetime | str, options: Options) -> Asked:
    refuse_unknown(options, Options)
    return Asked(operation, MINUTE, place_of(MINUTE, "minute", minute), None, options)


def _hour(operation: Operation[Any], hour: datetime | str, options: Options) -> Asked:
    refuse_unknown(options, Options)
    return Asked(operation, HOUR, place_of(HOUR, "hour", hour), None, options)


def _since(
    operation: Operation[Any],
    start: datetime | str,
    until: datetime | str | None,
    wait: float | None,
    options: Options,
) -> Asked:
    refuse_unknown(options, Options)
    end = None if until is None else place_of(MINUTE, "until", until).time
    every = Range(end, None if wait is None else positive("wait", wait))
    return Asked(operation, MINUTE, place_of(MINUTE, "start", start), every, options)


class Feeds(generated.Feeds):
    """Everything that comes in, minute by minute: files, sandbox reports, URLs, domains, IP addresses."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def files(self, minute: datetime | str, **options: Unpack[Options]) -> Feed[File | BrokenLine]:
        """The files that were submitted or scanned again within one minute.

        They are given while the minute, stored in a temporary file, is unpacked and read. Each has its report, and in
        `context_attributes` who submitted it and from where it can be downloaded. A line that holds no object is a
        `BrokenLine` in its place.

        Args:
            minute: A datetime with a time zone, or twelve digits such as `202603160700` (UTC); or the `cursor` of an
                earlier feed, to go on behind the last item that it gave.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            InvalidInputError: The minute is none.

        What iterating can raise:

        - `NotAvailableYetError`: the minute ended less than 60 minutes ago;
        - `NotFoundError`: it is older than seven days, or missing;
        - `ForbiddenError`: the key lacks the licence of the feed;
        - `DamagedFeedError`: it cannot be unpacked to its end.

        `GET /feeds/files/{time}`, https://docs.virustotal.com/reference/feeds-file
        """
        return Feed(self._session, _minute(generated.FILES, minute, options))

    def files_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> Feed[File | BrokenLine]:
        """The files that were submitted or scanned again from a minute on, one minute after the other.

        Minutes that the service does not have are passed over, and listed in `missing`. With `until` and `wait` left
        out this does not end: it waits for each new minute.

        Args:
            start: The first minute, as `files` takes it; or the `cursor` of an earlier feed, to go on behind the last
                item that it gave.
            until: The minute to stop before.
            wait: Seconds between two looks at a minute that is not available yet; `None` stops there, and `cursor`
                says where to go on later.
            options: For each minute, as `files` takes them.

        Raises:
            InvalidInputError: A minute is none, or `wait` is no positive number.

        What iterating can raise, besides what `files` can:

        - `FeedGapError`: 120 minutes in a row are missing, such as those that are older than seven days.

        `GET /feeds/files/{time}`, https://docs.virustotal.com/reference/feeds-file
        """
        return Feed(self._session, _since(generated.FILES, start, until, wait, options))

    def files_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> Feed[File | BrokenLine]:
        """The files that were submitted or scanned again within one hour, as `files` gives those of a minute.

        Args:
            hour: A datetime with a time zone, or ten digits such as `2026031607` (UTC); or the `cursor` of an earlier
                feed, to go on behind the last item that it gave.
            options: As `files` takes them.

        Raises:
            InvalidInputError: The hour is none.

        Iterating can raise what `files` can; an hour is available two hours after its end.

        `GET /feeds/files/hourly/{time}`, https://docs.virustotal.com/reference/feeds-file-hourly
        """
        return Feed(self._session, _hour(generated.FILES_HOURLY, hour, options))

    def file_behaviours(self, minute: datetime | str, **options: Unpack[Options]) -> Feed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished within one minute: in the way of `files`.

        `GET /feeds/file_behaviours/{time}`, https://docs.virustotal.com/reference/feeds-file-behaviour
        """
        return Feed(self._session, _minute(generated.FILE_BEHAVIOURS, minute, options))

    def file_behaviours_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> Feed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished from a minute on: in the way of `files_since`.

        `GET /feeds/file_behaviours/{time}`, https://docs.virustotal.com/reference/feeds-file-behaviour
        """
        return Feed(self._session, _since(generated.FILE_BEHAVIOURS, start, until, wait, options))

    def file_behaviours_hourly(
        self, hour: datetime | str, **options: Unpack[Options]
    ) -> Feed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished within one hour: in the way of `files_hourly`.

        `GET /feeds/file_behaviours/hourly/{time}`, https://docs.virustotal.com/reference/feeds-file-behaviour-hourly
        """
        return Feed(self._session, _hour(generated.FILE_BEHAVIOURS_HOURLY, hour, options))

    def urls(self, minute: datetime | str, **options: Unpack[Options]) -> Feed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again within one minute: in the way of `files`.

        `GET /feeds/urls/{time}`, https://docs.virustotal.com/reference/feeds-url
        """
        return Feed(self._session, _minute(generated.URLS, minute, options))

    def urls_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> Feed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again from a minute on: in the way of `files_since`.

        `GET /feeds/urls/{time}`, https://docs.virustotal.com/reference/feeds-url
        """
        return Feed(self._session, _since(generated.URLS, start, until, wait, options))

    def urls_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> Feed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again within one hour: in the way of `files_hourly`.

        `GET /feeds/urls/hourly/{time}`, https://docs.virustotal.com/reference/feeds-url-hourly
        """
        return Feed(self._session, _hour(generated.URLS_HOURLY, hour, options))

    def domains(self, minute: datetime | str, **options: Unpack[Options]) -> Feed[Domain | BrokenLine]:
        """The domains that were scanned or changed within one minute: in the way of `files`.

        `GET /feeds/domains/{time}`, https://docs.virustotal.com/reference/feedsdomains2time
        """
        return Feed(self._session, _minute(generated.DOMAINS, minute, options))

    def domains_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> Feed[Domain | BrokenLine]:
        """The domains that were scanned or changed from a minute on: in the way of `files_since`.

        `GET /feeds/domains/{time}`, https://docs.virustotal.com/reference/feedsdomains2time
        """
        return Feed(self._session, _since(generated.DOMAINS, start, until, wait, options))

    def domains_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> Feed[Domain | BrokenLine]:
        """The domains that were scanned or changed within one hour: in the way of `files_hourly`.

        `GET /feeds/domains/hourly/{time}`, https://docs.virustotal.com/reference/feedsdomainshourly2time
        """
        return Feed(self._session, _hour(generated.DOMAINS_HOURLY, hour, options))

    def ip_addresses(self, minute: datetime | str, **options: Unpack[Options]) -> Feed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed within one minute: in the way of `files`.

        `GET /feeds/ip_addresses/{time}`, https://docs.virustotal.com/reference/get-feeds-ip-addresses
        """
        return Feed(self._session, _minute(generated.IP_ADDRESSES, minute, options))

    def ip_addresses_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> Feed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed from a minute on: in the way of `files_since`.

        `GET /feeds/ip_addresses/{time}`, https://docs.virustotal.com/reference/get-feeds-ip-addresses
        """
        return Feed(self._session, _since(generated.IP_ADDRESSES, start, until, wait, options))

    def ip_addresses_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> Feed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed within one hour: in the way of `files_hourly`.

        `GET /feeds/ip_addresses/hourly/{time}`, https://docs.virustotal.com/reference/feedsip-addresseshourly2time
        """
        return Feed(self._session, _hour(generated.IP_ADDRESSES_HOURLY, hour, options))


class AsyncFeeds(generated.AsyncFeeds):
    """Everything that comes in, minute by minute; for `async for`."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    def files(self, minute: datetime | str, **options: Unpack[Options]) -> AsyncFeed[File | BrokenLine]:
        """The files that were submitted or scanned again within one minute: as `Feeds.files`."""
        return AsyncFeed(self._session, _minute(generated.FILES, minute, options))

    def files_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> AsyncFeed[File | BrokenLine]:
        """The files that were submitted or scanned again from a minute on: as `Feeds.files_since`."""
        return AsyncFeed(self._session, _since(generated.FILES, start, until, wait, options))

    def files_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> AsyncFeed[File | BrokenLine]:
        """The files that were submitted or scanned again within one hour: as `Feeds.files_hourly`."""
        return AsyncFeed(self._session, _hour(generated.FILES_HOURLY, hour, options))

    def file_behaviours(
        self, minute: datetime | str, **options: Unpack[Options]
    ) -> AsyncFeed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished within one minute: as `Feeds.file_behaviours`."""
        return AsyncFeed(self._session, _minute(generated.FILE_BEHAVIOURS, minute, options))

    def file_behaviours_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> AsyncFeed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished from a minute on: as `Feeds.file_behaviours_since`."""
        return AsyncFeed(self._session, _since(generated.FILE_BEHAVIOURS, start, until, wait, options))

    def file_behaviours_hourly(
        self, hour: datetime | str, **options: Unpack[Options]
    ) -> AsyncFeed[FileBehaviour | BrokenLine]:
        """The sandbox reports that were finished within one hour: as `Feeds.file_behaviours_hourly`."""
        return AsyncFeed(self._session, _hour(generated.FILE_BEHAVIOURS_HOURLY, hour, options))

    def urls(self, minute: datetime | str, **options: Unpack[Options]) -> AsyncFeed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again within one minute: as `Feeds.urls`."""
        return AsyncFeed(self._session, _minute(generated.URLS, minute, options))

    def urls_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> AsyncFeed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again from a minute on: as `Feeds.urls_since`."""
        return AsyncFeed(self._session, _since(generated.URLS, start, until, wait, options))

    def urls_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> AsyncFeed[Url | BrokenLine]:
        """The URLs that were submitted or scanned again within one hour: as `Feeds.urls_hourly`."""
        return AsyncFeed(self._session, _hour(generated.URLS_HOURLY, hour, options))

    def domains(self, minute: datetime | str, **options: Unpack[Options]) -> AsyncFeed[Domain | BrokenLine]:
        """The domains that were scanned or changed within one minute: as `Feeds.domains`."""
        return AsyncFeed(self._session, _minute(generated.DOMAINS, minute, options))

    def domains_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> AsyncFeed[Domain | BrokenLine]:
        """The domains that were scanned or changed from a minute on: as `Feeds.domains_since`."""
        return AsyncFeed(self._session, _since(generated.DOMAINS, start, until, wait, options))

    def domains_hourly(self, hour: datetime | str, **options: Unpack[Options]) -> AsyncFeed[Domain | BrokenLine]:
        """The domains that were scanned or changed within one hour: as `Feeds.domains_hourly`."""
        return AsyncFeed(self._session, _hour(generated.DOMAINS_HOURLY, hour, options))

    def ip_addresses(self, minute: datetime | str, **options: Unpack[Options]) -> AsyncFeed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed within one minute: as `Feeds.ip_addresses`."""
        return AsyncFeed(self._session, _minute(generated.IP_ADDRESSES, minute, options))

    def ip_addresses_since(
        self,
        start: datetime | str,
        *,
        until: datetime | str | None = None,
        wait: float | None = _WAIT,
        **options: Unpack[Options],
    ) -> AsyncFeed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed from a minute on: as `Feeds.ip_addresses_since`."""
        return AsyncFeed(self._session, _since(generated.IP_ADDRESSES, start, until, wait, options))

    def ip_addresses_hourly(
        self, hour: datetime | str, **options: Unpack[Options]
    ) -> AsyncFeed[IpAddress | BrokenLine]:
        """The IP addresses that were scanned or changed within one hour: as `Feeds.ip_addresses_hourly`."""
        return AsyncFeed(self._session, _hour(generated.IP_ADDRESSES_HOURLY, hour, options))
