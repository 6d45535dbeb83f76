"""Every operation of the API, by resource.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .runtime import answers, inputs
from .runtime.collection import AsyncCollection, Collection
from .runtime.operation import Operation, Options, Paging
from .runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .models.comment import Comment
    from .models.domain import Domain
    from .models.file import File
    from .models.ip_address import IpAddress
    from .models.metadata import Metadata
    from .models.url import Url
    from .resources.alerts import Alerts, AsyncAlerts
    from .resources.analyses import Analyses, AsyncAnalyses
    from .resources.attack_tactics import AsyncAttackTactics, AttackTactics
    from .resources.attack_techniques import AsyncAttackTechniques, AttackTechniques
    from .resources.code_insights import AsyncCodeInsights, CodeInsights
    from .resources.collections import AsyncCollections, Collections
    from .resources.comments import AsyncComments, Comments
    from .resources.domains import AsyncDomains, Domains
    from .resources.feeds import AsyncFeeds, Feeds
    from .resources.file_behaviours import AsyncFileBehaviours, FileBehaviours
    from .resources.files import AsyncFiles, Files
    from .resources.graphs import AsyncGraphs, Graphs
    from .resources.groups import AsyncGroups, Groups
    from .resources.intelligence import AsyncIntelligence, Intelligence
    from .resources.ioc_stream import AsyncIocStream, IocStream
    from .resources.ip_addresses import AsyncIpAddresses, IpAddresses
    from .resources.livehunt import AsyncLivehunt, Livehunt
    from .resources.monitor import AsyncMonitor, Monitor
    from .resources.monitor_partner import AsyncMonitorPartner, MonitorPartner
    from .resources.operations import AsyncOperations, Operations
    from .resources.private import AsyncPrivate, Private
    from .resources.references import AsyncReferences, References
    from .resources.resolutions import AsyncResolutions, Resolutions
    from .resources.retrohunt import AsyncRetrohunt, Retrohunt
    from .resources.saved_searches import AsyncSavedSearches, SavedSearches
    from .resources.service_accounts import AsyncServiceAccounts, ServiceAccounts
    from .resources.sigma_rules import AsyncSigmaRules, SigmaRules
    from .resources.ssl_certs import AsyncSslCerts, SslCerts
    from .resources.submissions import AsyncSubmissions, Submissions
    from .resources.threat_actors import AsyncThreatActors, ThreatActors
    from .resources.threat_lists import AsyncThreatLists, ThreatLists
    from .resources.threat_profiles import AsyncThreatProfiles, ThreatProfiles
    from .resources.urls import AsyncUrls, Urls
    from .resources.users import AsyncUsers, Users
    from .resources.whois import AsyncWhois, Whois
    from .resources.widgets import AsyncWidgets, Widgets
    from .resources.yara_rules import AsyncYaraRules, YaraRules
    from .resources.yara_rulesets import AsyncYaraRulesets, YaraRulesets
    from .resources.zip_files import AsyncZipFiles, ZipFiles

SEARCH: Operation[File | Url | Domain | IpAddress | Comment] = Operation("search", "/search", {}, page_size=40)
METADATA: Operation[Metadata] = Operation("metadata", "/metadata", {}, read=answers.Data("Metadata"))
POPULAR_THREAT_CATEGORIES: Operation[list[str]] = Operation(
    "popular_threat_categories", "/popular_threat_categories", {}, read=answers.Data("list[str]")
)


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
    def comments(self) -> Comments:
        """Read what the community says, react to it, and take back comments of one's own."""
        from .resources.comments import Comments

        return Comments(self._transport)

    @cached_property
    def intelligence(self) -> Intelligence:
        """Search the whole corpus by what is known of its items."""
        from .resources.intelligence import Intelligence

        return Intelligence(self._transport)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Keep queries of the advanced search and share them."""
        from .resources.saved_searches import SavedSearches

        return SavedSearches(self._transport)

    @cached_property
    def resolutions(self) -> Resolutions:
        """DNS resolutions of the past."""
        from .resources.resolutions import Resolutions

        return Resolutions(self._transport)

    @cached_property
    def whois(self) -> Whois:
        """WHOIS records of the past."""
        from .resources.whois import Whois

        return Whois(self._transport)

    @cached_property
    def ssl_certs(self) -> SslCerts:
        """TLS certificates of the past."""
        from .resources.ssl_certs import SslCerts

        return SslCerts(self._transport)

    @cached_property
    def submissions(self) -> Submissions:
        """When and how files and URLs were submitted."""
        from .resources.submissions import Submissions

        return Submissions(self._transport)

    @cached_property
    def operations(self) -> Operations:
        """Jobs that the service carries out later."""
        from .resources.operations import Operations

        return Operations(self._transport)

    @cached_property
    def attack_tactics(self) -> AttackTactics:
        """Tactics of MITRE ATT&CK."""
        from .resources.attack_tactics import AttackTactics

        return AttackTactics(self._transport)

    @cached_property
    def attack_techniques(self) -> AttackTechniques:
        """Techniques of MITRE ATT&CK."""
        from .resources.attack_techniques import AttackTechniques

        return AttackTechniques(self._transport)

    @cached_property
    def sigma_rules(self) -> SigmaRules:
        """Sigma rules of the community."""
        from .resources.sigma_rules import SigmaRules

        return SigmaRules(self._transport)

    @cached_property
    def yara_rulesets(self) -> YaraRulesets:
        """Files of YARA rules of the community."""
        from .resources.yara_rulesets import YaraRulesets

        return YaraRulesets(self._transport)

    @cached_property
    def yara_rules(self) -> YaraRules:
        """YARA rules of the community."""
        from .resources.yara_rules import YaraRules

        return YaraRules(self._transport)

    @cached_property
    def code_insights(self) -> CodeInsights:
        """Explanations of code."""
        from .resources.code_insights import CodeInsights

        return CodeInsights(self._transport)

    @cached_property
    def collections(self) -> Collections:
        """Make, change, search and export collections of indicators, and read threats in the same form."""
        from .resources.collections import Collections

        return Collections(self._transport)

    @cached_property
    def references(self) -> References:
        """Enter public reports with the indicators in them, and read them."""
        from .resources.references import References

        return References(self._transport)

    @cached_property
    def threat_actors(self) -> ThreatActors:
        """Read what is known of the people and groups behind attacks."""
        from .resources.threat_actors import ThreatActors

        return ThreatActors(self._transport)

    @cached_property
    def threat_lists(self) -> ThreatLists:
        """Read indicators of a kind of threat, hour by hour."""
        from .resources.threat_lists import ThreatLists

        return ThreatLists(self._transport)

    @cached_property
    def threat_profiles(self) -> ThreatProfiles:
        """Say which threats matter, and read which ones are recommended."""
        from .resources.threat_profiles import ThreatProfiles

        return ThreatProfiles(self._transport)

    @cached_property
    def graphs(self) -> Graphs:
        """Make, change and share drawings of indicators and their relationships."""
        from .resources.graphs import Graphs

        return Graphs(self._transport)

    @cached_property
    def zip_files(self) -> ZipFiles:
        """Have archives built of files, and download them."""
        from .resources.zip_files import ZipFiles

        return ZipFiles(self._transport)

    @cached_property
    def private(self) -> Private:
        """Scan files and URLs that nobody else may see."""
        from .resources.private import Private

        return Private(self._transport)

    @cached_property
    def feeds(self) -> Feeds:
        """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""
        from .resources.feeds import Feeds

        return Feeds(self._transport)

    @cached_property
    def monitor(self) -> Monitor:
        """Have your own software scanned regularly, and see who detects it by mistake."""
        from .resources.monitor import Monitor

        return Monitor(self._transport)

    @cached_property
    def monitor_partner(self) -> MonitorPartner:
        """See which software of others your antivirus engine detects by mistake."""
        from .resources.monitor_partner import MonitorPartner

        return MonitorPartner(self._transport)

    @cached_property
    def widgets(self) -> Widgets:
        """Pages on indicators, to be shown in your own product."""
        from .resources.widgets import Widgets

        return Widgets(self._transport)

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

    def search(self, query: str, **paging: Unpack[Paging]) -> Collection[File | Url | Domain | IpAddress | Comment]:
        """Look up a hash, URL, domain, IP address or tag.

        Finds the one file, URL, domain or IP address that the query names, or comments with a tag. The answer is a list
        even then, and empty where nothing is found.

        For queries over the attributes of items see `intelligence.search`.

        Args:
            query: What to look up: an MD5, SHA-1 or SHA-256, a URL, a domain, an IP address, or a tag of comments
                written with its `#`.

        `GET /search`, https://docs.virustotal.com/reference/api-search
        """
        return self._collection(SEARCH, {}, paging, query={"query": inputs.text("query", query, least=1, most=4096)})

    def metadata(self, **options: Unpack[Options]) -> Metadata:
        """Get the names that VirusTotal uses.

        The engines in use, the privileges that there are, and the relationships of each type of object.

        `GET /metadata`, https://docs.virustotal.com/reference/metadata
        """
        return self._send(METADATA, {}, options)

    def popular_threat_categories(self, **options: Unpack[Options]) -> list[str]:
        """List the categories of threats.

        Words that `popular_threat_classification` of a file takes its categories from. The service spells one of them
        `phising`.

        `GET /popular_threat_categories`, https://docs.virustotal.com/reference/get-popular-threat-categories
        """
        return self._send(POPULAR_THREAT_CATEGORIES, {}, options)


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
    def comments(self) -> AsyncComments:
        """Read what the community says, react to it, and take back comments of one's own."""
        from .resources.comments import AsyncComments

        return AsyncComments(self._transport)

    @cached_property
    def intelligence(self) -> AsyncIntelligence:
        """Search the whole corpus by what is known of its items."""
        from .resources.intelligence import AsyncIntelligence

        return AsyncIntelligence(self._transport)

    @cached_property
    def saved_searches(self) -> AsyncSavedSearches:
        """Keep queries of the advanced search and share them."""
        from .resources.saved_searches import AsyncSavedSearches

        return AsyncSavedSearches(self._transport)

    @cached_property
    def resolutions(self) -> AsyncResolutions:
        """DNS resolutions of the past."""
        from .resources.resolutions import AsyncResolutions

        return AsyncResolutions(self._transport)

    @cached_property
    def whois(self) -> AsyncWhois:
        """WHOIS records of the past."""
        from .resources.whois import AsyncWhois

        return AsyncWhois(self._transport)

    @cached_property
    def ssl_certs(self) -> AsyncSslCerts:
        """TLS certificates of the past."""
        from .resources.ssl_certs import AsyncSslCerts

        return AsyncSslCerts(self._transport)

    @cached_property
    def submissions(self) -> AsyncSubmissions:
        """When and how files and URLs were submitted."""
        from .resources.submissions import AsyncSubmissions

        return AsyncSubmissions(self._transport)

    @cached_property
    def operations(self) -> AsyncOperations:
        """Jobs that the service carries out later."""
        from .resources.operations import AsyncOperations

        return AsyncOperations(self._transport)

    @cached_property
    def attack_tactics(self) -> AsyncAttackTactics:
        """Tactics of MITRE ATT&CK."""
        from .resources.attack_tactics import AsyncAttackTactics

        return AsyncAttackTactics(self._transport)

    @cached_property
    def attack_techniques(self) -> AsyncAttackTechniques:
        """Techniques of MITRE ATT&CK."""
        from .resources.attack_techniques import AsyncAttackTechniques

        return AsyncAttackTechniques(self._transport)

    @cached_property
    def sigma_rules(self) -> AsyncSigmaRules:
        """Sigma rules of the community."""
        from .resources.sigma_rules import AsyncSigmaRules

        return AsyncSigmaRules(self._transport)

    @cached_property
    def yara_rulesets(self) -> AsyncYaraRulesets:
        """Files of YARA rules of the community."""
        from .resources.yara_rulesets import AsyncYaraRulesets

        return AsyncYaraRulesets(self._transport)

    @cached_property
    def yara_rules(self) -> AsyncYaraRules:
        """YARA rules of the community."""
        from .resources.yara_rules import AsyncYaraRules

        return AsyncYaraRules(self._transport)

    @cached_property
    def code_insights(self) -> AsyncCodeInsights:
        """Explanations of code."""
        from .resources.code_insights import AsyncCodeInsights

        return AsyncCodeInsights(self._transport)

    @cached_property
    def collections(self) -> AsyncCollections:
        """Make, change, search and export collections of indicators, and read threats in the same form."""
        from .resources.collections import AsyncCollections

        return AsyncCollections(self._transport)

    @cached_property
    def references(self) -> AsyncReferences:
        """Enter public reports with the indicators in them, and read them."""
        from .resources.references import AsyncReferences

        return AsyncReferences(self._transport)

    @cached_property
    def threat_actors(self) -> AsyncThreatActors:
        """Read what is known of the people and groups behind attacks."""
        from .resources.threat_actors import AsyncThreatActors

        return AsyncThreatActors(self._transport)

    @cached_property
    def threat_lists(self) -> AsyncThreatLists:
        """Read indicators of a kind of threat, hour by hour."""
        from .resources.threat_lists import AsyncThreatLists

        return AsyncThreatLists(self._transport)

    @cached_property
    def threat_profiles(self) -> AsyncThreatProfiles:
        """Say which threats matter, and read which ones are recommended."""
        from .resources.threat_profiles import AsyncThreatProfiles

        return AsyncThreatProfiles(self._transport)

    @cached_property
    def graphs(self) -> AsyncGraphs:
        """Make, change and share drawings of indicators and their relationships."""
        from .resources.graphs import AsyncGraphs

        return AsyncGraphs(self._transport)

    @cached_property
    def zip_files(self) -> AsyncZipFiles:
        """Have archives built of files, and download them."""
        from .resources.zip_files import AsyncZipFiles

        return AsyncZipFiles(self._transport)

    @cached_property
    def private(self) -> AsyncPrivate:
        """Scan files and URLs that nobody else may see."""
        from .resources.private import AsyncPrivate

        return AsyncPrivate(self._transport)

    @cached_property
    def feeds(self) -> AsyncFeeds:
        """Everything that comes in, minute by minute, files, sandbox reports, URLs, domains and IP addresses."""
        from .resources.feeds import AsyncFeeds

        return AsyncFeeds(self._transport)

    @cached_property
    def monitor(self) -> AsyncMonitor:
        """Have your own software scanned regularly, and see who detects it by mistake."""
        from .resources.monitor import AsyncMonitor

        return AsyncMonitor(self._transport)

    @cached_property
    def monitor_partner(self) -> AsyncMonitorPartner:
        """See which software of others your antivirus engine detects by mistake."""
        from .resources.monitor_partner import AsyncMonitorPartner

        return AsyncMonitorPartner(self._transport)

    @cached_property
    def widgets(self) -> AsyncWidgets:
        """Pages on indicators, to be shown in your own product."""
        from .resources.widgets import AsyncWidgets

        return AsyncWidgets(self._transport)

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

    def search(
        self, query: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[File | Url | Domain | IpAddress | Comment]:
        """Look up a hash, URL, domain, IP address or tag.

        Finds the one file, URL, domain or IP address that the query names, or comments with a tag. The answer is a list
        even then, and empty where nothing is found.

        For queries over the attributes of items see `intelligence.search`.

        Args:
            query: What to look up: an MD5, SHA-1 or SHA-256, a URL, a domain, an IP address, or a tag of comments
                written with its `#`.

        `GET /search`, https://docs.virustotal.com/reference/api-search
        """
        return self._collection(SEARCH, {}, paging, query={"query": inputs.text("query", query, least=1, most=4096)})

    async def metadata(self, **options: Unpack[Options]) -> Metadata:
        """Get the names that VirusTotal uses.

        The engines in use, the privileges that there are, and the relationships of each type of object.

        `GET /metadata`, https://docs.virustotal.com/reference/metadata
        """
        return await self._send(METADATA, {}, options)

    async def popular_threat_categories(self, **options: Unpack[Options]) -> list[str]:
        """List the categories of threats.

        Words that `popular_threat_classification` of a file takes its categories from. The service spells one of them
        `phising`.

        `GET /popular_threat_categories`, https://docs.virustotal.com/reference/get-popular-threat-categories
        """
        return await self._send(POPULAR_THREAT_CATEGORIES, {}, options)
