"""Made from spec/schemas/file_behaviour.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .behaviour_network import DnsLookup, HttpConversation, IpTraffic, TlsSession
    from .behaviour_processes import MemoryDump, MitreTechniqueMatch, ProcessNode, SignatureMatch
    from .behaviour_system import CopiedFile, DroppedFile, RegistryValue, SharedPreference, SystemProperty
    from .crowdsourced_rules import IdsMatch, SigmaMatch
    from .envelope import EmbeddedRelationship, ObjectLinks


@model
class FileBehaviour(ApiObject):
    """The report of one sandbox on one file."""

    id: str
    """SHA-256 of the file, an underscore and the name of the sandbox, which may contain a space."""
    type: str
    """Always `file_behaviour`."""
    attributes: FileBehaviourAttributes
    """What one sandbox has seen the file do; a section is absent where nothing of its kind was seen."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: FileBehaviourContextAttributes | None = None
    """What an entry of the sandbox feed tells beside the report."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class FileBehaviourAttributes(Model):
    """What one sandbox has seen the file do; a section is absent where nothing of its kind was seen."""

    sandbox_name: str
    """Name of the sandbox that ran the file, such as `Zenbox`."""
    analysis_date: datetime
    """When the sandbox ran the file; some sandboxes send a meaninglessly small number."""
    last_modification_date: datetime | None = None
    """When the report was last changed."""
    behash: str | None = None
    """Hash of the behaviour, 32 hexadecimal digits; reports with the same value describe alike behaviour."""
    verdicts: list[str] | None = None
    """Verdicts of the sandbox in capitals, such as `CLEAN` or `UNKNOWN_VERDICT`; the list of words is open."""
    verdict_confidence: int | None = None
    """How sure the sandbox is of its verdicts, from 0 to 100."""
    tags: list[str] | None = None
    """Traits of the behaviour in capitals, such as `LONG_SLEEPS` or `CALLS_WMI`."""
    has_html_report: bool
    """Whether a detailed HTML report of the run can be downloaded."""
    has_pcap: bool
    """Whether a network capture of the run can be downloaded."""
    has_evtx: bool
    """Whether a Windows event log of the run can be downloaded."""
    has_memdump: bool
    """Whether memory dumps of the run can be downloaded."""
    html_report_link: str | None = None
    """Address of the detailed HTML report of the run; only in reports on private files."""
    pcap_link: str | None = None
    """Address of the network capture of the run; only in reports on private files."""
    evtx_link: str | None = None
    """Address of the Windows event log of the run; only in reports on private files."""
    memdump_link: str | None = None
    """Address of the memory dumps of the run; only in reports on private files."""
    mitre_attack_techniques: list[MitreTechniqueMatch] | None = None
    """ATT&CK techniques that signatures of the sandbox point to."""
    signature_matches: list[SignatureMatch] | None = None
    """Behaviour signatures that matched."""
    sigma_analysis_results: list[SigmaMatch] | None = None
    """Sigma rules that matched the event log of the run."""
    ids_alerts: list[IdsMatch] | None = None
    """Rules of intrusion detection systems that matched the traffic of the run; `ids_results` is another name for it.
    """
    ids_results: list[IdsMatch] | None = None
    """Rules of intrusion detection systems that matched the traffic of the run, another name for `ids_alerts`."""
    processes_tree: list[ProcessNode] | None = None
    """Processes of the run as trees, each root with its descendants."""
    processes_created: list[str] | None = None
    """Command lines or executable paths of the processes started."""
    processes_injected: list[str] | None = None
    """Processes into which code was injected, by name or path."""
    processes_terminated: list[str] | None = None
    """Processes that ended during the run, by name or path."""
    processes_killed: list[str] | None = None
    """Processes that another one ended by force, by name or path."""
    command_executions: list[str] | None = None
    """Shell commands that were run."""
    services_opened: list[str] | None = None
    """System services to which a handle was opened."""
    services_created: list[str] | None = None
    """System services that were installed."""
    services_started: list[str] | None = None
    """System services that were started."""
    services_stopped: list[str] | None = None
    """System services that were stopped."""
    services_deleted: list[str] | None = None
    """System services that were removed."""
    services_bound: list[str] | None = None
    """System services to which the sample bound itself."""
    files_opened: list[str] | None = None
    """Paths of the files opened."""
    files_written: list[str] | None = None
    """Paths of the files written."""
    files_deleted: list[str] | None = None
    """Paths of the files deleted."""
    files_attribute_changed: list[str] | None = None
    """Paths of the files whose attributes were changed, such as to hidden."""
    files_copied: list[CopiedFile] | None = None
    """Files copied or moved, each with its origin and destination."""
    files_dropped: list[DroppedFile] | None = None
    """Files left behind by the sample, with their hashes."""
    hosts_file: str | None = None
    """Content of the hosts file after the sample changed it."""
    registry_keys_opened: list[str] | None = None
    """Registry keys opened."""
    registry_keys_set: list[RegistryValue] | None = None
    """Registry values written."""
    registry_keys_deleted: list[str] | None = None
    """Registry keys deleted."""
    modules_loaded: list[str] | None = None
    """Libraries and other modules loaded, by name or path."""
    calls_highlighted: list[str] | None = None
    """API calls worth a look, by function name."""
    mutexes_created: list[str] | None = None
    """Names of the mutexes created."""
    mutexes_opened: list[str] | None = None
    """Names of the mutexes opened."""
    windows_searched: list[str] | None = None
    """Titles or classes of the windows searched for."""
    windows_hidden: list[str] | None = None
    """Titles or classes of the windows that were hidden."""
    signals_observed: list[str] | None = None
    """Signals or broadcasts that the sample sent or was sent."""
    signals_hooked: list[str] | None = None
    """Signals or broadcasts for which the sample installed a handler."""
    invokes: list[str] | None = None
    """Methods called through reflection."""
    dns_lookups: list[DnsLookup] | None = None
    """Names looked up in the DNS, with the answers."""
    ip_traffic: list[IpTraffic] | None = None
    """Network endpoints to which traffic was sent."""
    http_conversations: list[HttpConversation] | None = None
    """HTTP requests with their answers."""
    tls: list[TlsSession] | None = None
    """TLS connections."""
    ja3_digests: list[str] | None = None
    """JA3 fingerprints of the TLS clients seen, MD5 values of 32 hexadecimal digits."""
    memory_pattern_domains: list[str] | None = None
    """Domain names found as text in process memory; trailing punctuation can cling to them."""
    memory_pattern_urls: list[str] | None = None
    """URLs found as text in process memory; trailing punctuation can cling to them."""
    memory_dumps: list[MemoryDump] | None = None
    """Memory regions saved during the run."""
    crypto_algorithms_observed: list[str] | None = None
    """Encryption algorithms used, by name."""
    crypto_keys: list[str] | None = None
    """Encryption keys used, as text."""
    crypto_plain_text: list[str] | None = None
    """Texts before encryption or after decryption."""
    encoding_algorithms_observed: list[str] | None = None
    """Encodings used, by name, such as `base64`."""
    text_decoded: list[str] | None = None
    """Texts that the sample decoded."""
    text_highlighted: list[str] | None = None
    """Texts shown in windows and dialogs, such as button labels."""
    activities_started: list[str] | None = None
    """Activities started, on Android."""
    permissions_requested: list[str] | None = None
    """Permissions that the app asked for, on Android."""
    permissions_checked: list[dict[str, Any]] | None = None
    """Permissions that the app tested, each an open map, on Android."""
    sms_sent: list[dict[str, Any]] | None = None
    """Text messages sent, each an open map, on Android."""
    content_model_observers: list[str] | None = None
    """Content providers that the app watched for changes, on Android."""
    content_model_sets: list[dict[str, Any]] | None = None
    """Entries that the app wrote to content providers, each an open map, on Android."""
    databases_opened: list[str] | None = None
    """Databases opened, on Android."""
    databases_deleted: list[str] | None = None
    """Databases deleted, on Android."""
    shared_preferences_lookups: list[str] | None = None
    """Entries read from shared preferences, on Android."""
    shared_preferences_sets: list[SharedPreference] | None = None
    """Entries written to shared preferences, on Android."""
    system_property_lookups: list[str] | None = None
    """System properties read on Android; WMI calls and queries on Windows."""
    system_property_sets: list[SystemProperty] | None = None
    """System properties written, on Android."""


@model
class FileBehaviourContextAttributes(Model):
    """What an entry of the sandbox feed tells beside the report."""

    file_md5: str | None = None
    """MD5 of the file, 32 hexadecimal digits."""
    file_sha1: str | None = None
    """SHA-1 of the file, 40 hexadecimal digits."""
    file_type_tag: str | None = None
    """Short name of the file type, such as `pdf` or `pedll`."""
    html_report: str | None = None
    """Address from which the detailed HTML report of the run can be fetched; absent where there is none."""
    pcap: str | None = None
    """Address from which the network capture of the run can be fetched; absent where there is none."""
    evtx: str | None = None
    """Address from which the Windows event log of the run can be fetched; absent where there is none."""
    memdump: str | None = None
    """Address from which the memory dumps of the run can be fetched; absent where there are none."""
