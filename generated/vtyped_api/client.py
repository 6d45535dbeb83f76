"""Every operation of the API, by resource.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .resources.alerts import Alerts, AsyncAlerts
    from .resources.analyses import Analyses, AsyncAnalyses
    from .resources.domains import AsyncDomains, Domains
    from .resources.file_behaviours import AsyncFileBehaviours, FileBehaviours
    from .resources.files import AsyncFiles, Files
    from .resources.groups import AsyncGroups, Groups
    from .resources.ioc_stream import AsyncIocStream, IocStream
    from .resources.ip_addresses import AsyncIpAddresses, IpAddresses
    from .resources.livehunt import AsyncLivehunt, Livehunt
    from .resources.retrohunt import AsyncRetrohunt, Retrohunt
    from .resources.service_accounts import AsyncServiceAccounts, ServiceAccounts
    from .resources.urls import AsyncUrls, Urls
    from .resources.users import AsyncUsers, Users


class ApiClient(Resource):
    """Every operation of the API, by resource."""

    @cached_property
    def files(self) -> Files:
        """Upload files, read their reports, scan them again, comment, vote and download."""
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def file_behaviours(self) -> FileBehaviours:
        """What a file did when one sandbox ran it."""
        from .resources.file_behaviours import FileBehaviours

        return FileBehaviours(self._transport)

    @cached_property
    def urls(self) -> Urls:
        """Submit URLs, read their reports, scan them again, comment and vote."""
        from .resources.urls import Urls

        return Urls(self._transport)

    @cached_property
    def domains(self) -> Domains:
        """Read reports of domains, comment and vote."""
        from .resources.domains import Domains

        return Domains(self._transport)

    @cached_property
    def ip_addresses(self) -> IpAddresses:
        """Read reports of IPv4 and IPv6 addresses, comment and vote."""
        from .resources.ip_addresses import IpAddresses

        return IpAddresses(self._transport)

    @cached_property
    def analyses(self) -> Analyses:
        """Follow a scan from the queue to its results."""
        from .resources.analyses import Analyses

        return Analyses(self._transport)

    @cached_property
    def users(self) -> Users:
        """Read profiles, quotas and use of the API of users, and change or delete the account."""
        from .resources.users import Users

        return Users(self._transport)

    @cached_property
    def groups(self) -> Groups:
        """Read and change groups, their members, administrators and service accounts, and what was done to them."""
        from .resources.groups import Groups

        return Groups(self._transport)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Read the accounts that groups have made for programs."""
        from .resources.service_accounts import ServiceAccounts

        return ServiceAccounts(self._transport)

    @cached_property
    def ioc_stream(self) -> IocStream:
        """Objects that rules have matched, or that belong to what the account follows."""
        from .resources.ioc_stream import IocStream

        return IocStream(self._transport)

    @cached_property
    def livehunt(self) -> Livehunt:
        """Hold YARA rules against what is submitted to VirusTotal."""
        from .resources.livehunt import Livehunt

        return Livehunt(self._transport)

    @cached_property
    def retrohunt(self) -> Retrohunt:
        """Run YARA rules over files that VirusTotal has stored."""
        from .resources.retrohunt import Retrohunt

        return Retrohunt(self._transport)

    @cached_property
    def alerts(self) -> Alerts:
        """Have domains, ranges of addresses and brands watched."""
        from .resources.alerts import Alerts

        return Alerts(self._transport)


class AsyncApiClient(AsyncResource):
    """Every operation of the API, by resource."""

    @cached_property
    def files(self) -> AsyncFiles:
        """Upload files, read their reports, scan them again, comment, vote and download."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def file_behaviours(self) -> AsyncFileBehaviours:
        """What a file did when one sandbox ran it."""
        from .resources.file_behaviours import AsyncFileBehaviours

        return AsyncFileBehaviours(self._transport)

    @cached_property
    def urls(self) -> AsyncUrls:
        """Submit URLs, read their reports, scan them again, comment and vote."""
        from .resources.urls import AsyncUrls

        return AsyncUrls(self._transport)

    @cached_property
    def domains(self) -> AsyncDomains:
        """Read reports of domains, comment and vote."""
        from .resources.domains import AsyncDomains

        return AsyncDomains(self._transport)

    @cached_property
    def ip_addresses(self) -> AsyncIpAddresses:
        """Read reports of IPv4 and IPv6 addresses, comment and vote."""
        from .resources.ip_addresses import AsyncIpAddresses

        return AsyncIpAddresses(self._transport)

    @cached_property
    def analyses(self) -> AsyncAnalyses:
        """Follow a scan from the queue to its results."""
        from .resources.analyses import AsyncAnalyses

        return AsyncAnalyses(self._transport)

    @cached_property
    def users(self) -> AsyncUsers:
        """Read profiles, quotas and use of the API of users, and change or delete the account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._transport)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Read and change groups, their members, administrators and service accounts, and what was done to them."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._transport)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Read the accounts that groups have made for programs."""
        from .resources.service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._transport)

    @cached_property
    def ioc_stream(self) -> AsyncIocStream:
        """Objects that rules have matched, or that belong to what the account follows."""
        from .resources.ioc_stream import AsyncIocStream

        return AsyncIocStream(self._transport)

    @cached_property
    def livehunt(self) -> AsyncLivehunt:
        """Hold YARA rules against what is submitted to VirusTotal."""
        from .resources.livehunt import AsyncLivehunt

        return AsyncLivehunt(self._transport)

    @cached_property
    def retrohunt(self) -> AsyncRetrohunt:
        """Run YARA rules over files that VirusTotal has stored."""
        from .resources.retrohunt import AsyncRetrohunt

        return AsyncRetrohunt(self._transport)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Have domains, ranges of addresses and brands watched."""
        from .resources.alerts import AsyncAlerts

        return AsyncAlerts(self._transport)
