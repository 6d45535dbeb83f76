"""Made from spec/schemas/file.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .analysis_result import AnalysisResult, FileAnalysisStats, VerdictVotes
    from .androguard import Androguard
    from .archives import BundleInfo, DebInfo, IsoImageInfo
    from .context import FeedSubmitter, HuntingInfo, NotificationSource
    from .crowdsourced_rules import IdsMatch, SigmaLevelCounts, SigmaMatch
    from .documents import OfficeInfo, PdfInfo, RtfInfo, VbaInfo
    from .dot_net import DotNetAssembly, DotNetGuids
    from .elf_info import ElfInfo
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .file_detections import (
        CrowdsourcedAiResult,
        CrowdsourcedIdsStats,
        CrowdsourcedYaraResult,
        MalwareConfig,
        PopularThreatClassification,
        SaferPickle,
        SandboxVerdict,
        ThreatVerdict,
    )
    from .file_origin import AutostartLocation, KnownDistributors, NsrlInfo, TrustedVerdict
    from .gti_assessment import GtiAssessment
    from .icon_hash import IconHash
    from .java import ClassInfo, JarInfo
    from .macho_info import MachoInfo
    from .network_capture import SnortAlert, SuricataAlert, TrafficInspection, Wireshark
    from .pe_info import PeInfo
    from .scripts import HtmlInfo, LnkInfo, PowershellInfo
    from .signature_info import SignatureInfo
    from .threat_severity import ThreatSeverity


@model
class File(ApiObject):
    """A file that VirusTotal has analysed."""

    id: str
    """SHA-256 of the file, 64 lower-case hexadecimal digits, whichever hash it was asked for by."""
    type: str
    """Always `file`."""
    attributes: FileAttributes
    """What VirusTotal knows of a file; entries of threat lists and streams hold only a few of these attributes."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: FileContextAttributes | None = None
    """How a file came to be in an answer; which attributes are there depends on the feed, stream, list or search."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class FileAttributes(Model):
    """What VirusTotal knows of a file; entries of threat lists and streams hold only a few of these attributes."""

    sha256: str | None = None
    """SHA-256 of the file, 64 hexadecimal digits; equal to the object's `id` and absent from trimmed entries."""
    sha1: str | None = None
    """SHA-1 of the file, 40 hexadecimal digits."""
    md5: str
    """MD5 of the file, 32 hexadecimal digits."""
    size: int | None = None
    """Size of the file in bytes."""
    ssdeep: str | None = None
    """Context-triggered piecewise hash (ssdeep), for comparing similar contents."""
    tlsh: str | None = None
    """Trend Micro locality-sensitive hash; absent, or the literal `TNULL`, for files too small to have one."""
    vhash: str | None = None
    """VirusTotal's own structural similarity hash, whose form depends on the file type."""
    authentihash: str | None = None
    """SHA-256 of a PE file computed without its signature, so that signing does not change it."""
    permhash: str | None = None
    """Hash of the permissions that an Android application or a browser extension asks for, 64 hexadecimal digits."""
    symhash: str | None = None
    """Hash of the imported symbols of a Mach-O file, 32 hexadecimal digits."""
    telfhash: str | None = None
    """Similarity hash of the symbols of an ELF file."""
    names: list[str] | None = None
    """Every name under which the file was submitted or seen; may be empty."""
    meaningful_name: str | None = None
    """The name that VirusTotal finds most telling among all names of the file."""
    magic: str | None = None
    """File type in the words of libmagic."""
    magika: str | None = None
    """File type according to Google Magika, a label in capitals such as `PEBIN`."""
    type_description: str | None = None
    """File type in words, such as `Win32 EXE`."""
    type_tag: str | None = None
    """File type as one short word, the one that searches take, such as `peexe`."""
    type_tags: list[str] | None = None
    """File type as a path of words from the general to the specific; may be empty."""
    type_extension: str | None = None
    """Usual file name extension of the type, without a dot."""
    trid: list[TridMatch] | None = None
    """File types that TrID considers possible."""
    detectiteasy: DetectItEasy | None = None
    """What the tool Detect It Easy recognises in the file."""
    exiftool: dict[str, str | int] | None = None
    """Metadata read by ExifTool, by tag name; nearly all values are texts, numbers included, and a few are real
    integers.
    """
    packers: dict[str, str] | None = None
    """Names of packers, compilers or containers recognised in the file, by the tool that recognised them."""
    password_info: PasswordInfo | None = None
    """What is needed to recover the password of an encrypted file."""
    tags: list[str]
    """Words that describe the file, such as `signed` or `overlay`."""
    capabilities_tags: list[str] | None = None
    """Names of rules for capabilities that the file matches; needs a premium licence."""
    available_tools: list[str] | None = None
    """Tools that can be run on the file, such as `capa`; often empty."""
    downloadable: bool | None = None
    """Whether the file can be downloaded; present only for accounts that may download files."""
    creation_date: datetime | None = None
    """When the file was built according to its own metadata, which may be forged or senseless."""
    first_submission_date: datetime
    """When the file was first submitted to VirusTotal."""
    last_submission_date: datetime
    """When the file was most recently submitted to VirusTotal."""
    last_analysis_date: datetime
    """When the file was most recently analysed."""
    last_modification_date: datetime | None = None
    """When anything in this object last changed."""
    first_seen_itw_date: datetime | None = None
    """When the file was first seen in the wild."""
    last_seen_itw_date: datetime | None = None
    """When the file was most recently seen in the wild."""
    times_submitted: int
    """Number of times the file was submitted."""
    unique_sources: int | None = None
    """Number of different submitters of the file."""
    reputation: int | None = None
    """Score from the votes of the community; negative for files held to be malicious."""
    total_votes: VerdictVotes | None = None
    """Number of community votes by verdict, each vote counted as one; a counter left out by the service is 0."""
    last_analysis_stats: FileAnalysisStats
    """Number of engines by verdict about a file; a counter left out by the service is 0."""
    last_analysis_results: dict[str, AnalysisResult] | None = None
    """Verdicts of the last analysis by name of the engine; absent from trimmed entries."""
    positives: int | None = None
    """Number of engines that detect the file; only in entries of threat lists."""
    threat_severity: ThreatSeverity | None = None
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""
    threat_verdict: ThreatVerdict | None = None
    """Overall verdict on a file; so far only private files are known to carry it."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    popular_threat_classification: PopularThreatClassification | None = None
    """Threat label that VirusTotal derives from the names the engines give."""
    sandbox_verdicts: dict[str, SandboxVerdict] | None = None
    """Verdicts of the sandboxes that ran the file, by name of the sandbox."""
    crowdsourced_yara_results: list[CrowdsourcedYaraResult] | None = None
    """Community YARA rules that match the file."""
    crowdsourced_ids_results: list[IdsMatch] | None = None
    """Intrusion detection rules that match network traffic of the file."""
    crowdsourced_ids_stats: CrowdsourcedIdsStats | None = None
    """Numbers of intrusion detection rules that match a file's traffic, per severity."""
    sigma_analysis_results: list[SigmaMatch] | None = None
    """Sigma rules that match what the file did in sandboxes."""
    sigma_analysis_stats: SigmaLevelCounts | None = None
    """Number of matched Sigma rules by level; a counter left out by the service is 0."""
    sigma_analysis_summary: dict[str, SigmaLevelCounts] | None = None
    """Numbers of matching Sigma rules per level, by name of the ruleset."""
    crowdsourced_ai_results: list[CrowdsourcedAiResult] | None = None
    """Explanations of the file written by language models."""
    malware_config: MalwareConfig | None = None
    """Malware settings taken out of a file; needs a premium licence."""
    antiy_info: str | None = None
    """Name that Antiy's analysis gives the threat in the file; rare."""
    bytehero_info: str | None = None
    """Name that ByteHero's heuristics give the threat in the file; rare."""
    saferpickle: SaferPickle | None = None
    """What the tool SaferPickle finds in a file when it looks for unsafe Python pickles."""
    known_distributors: KnownDistributors | None = None
    """Software makers that are known to give out the file, and the products it is part of."""
    nsrl_info: NsrlInfo | None = None
    """Entry of the file in the US National Software Reference Library; only in old answers, replaced by
    `known_distributors`.
    """
    trusted_verdict: TrustedVerdict | None = None
    """Statement of a trusted organisation about the file; only in old answers, replaced by `known_distributors`."""
    monitor_info: dict[str, Any] | None = None
    """Data about the file's owner from VirusTotal Monitor, whose members are not documented."""
    autostart_locations: list[AutostartLocation] | None = None
    """Places from which systems were seen to start the file by themselves."""
    main_icon: IconHash | None = None
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""
    filecondis: IconHash | None = None
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""
    signature_info: SignatureInfo | None = None
    """Signature and version information of a file; which members are there depends on the kind of file."""
    pe_info: PeInfo | None = None
    """Structure of a Windows executable (PE file)."""
    dot_net_assembly: DotNetAssembly | None = None
    """Structure of a .NET assembly."""
    dot_net_guids: DotNetGuids | None = None
    """Identifiers that the build of a .NET assembly leaves in it."""
    elf_info: ElfInfo | None = None
    """Structure of an ELF file, the executable format of Linux and other Unix systems."""
    macho_info: list[MachoInfo] | None = None
    """Structure of a Mach-O file, one entry for each processor architecture in it."""
    androguard: Androguard | None = None
    """What Androguard and VirusTotal's own tool read from an Android file."""
    jar_info: JarInfo | None = None
    """Content of a Java archive."""
    class_info: ClassInfo | None = None
    """Content of a compiled Java class."""
    bundle_info: BundleInfo | None = None
    """Content of an archive or other container of files."""
    deb_info: DebInfo | None = None
    """Content of a Debian package."""
    isoimage_info: IsoImageInfo | None = None
    """Volume descriptor and content of an ISO 9660 disc image; an unset date reads `0000-00-00 00:00:00`."""
    dmg_info: dict[str, Any] | None = None
    """Structure of an Apple disk image; its members are not documented."""
    ipa_info: dict[str, Any] | None = None
    """Data of an iOS application package; its members are not documented."""
    rombios_info: dict[str, Any] | None = None
    """Structure of a firmware image; its members are not documented."""
    pdf_info: PdfInfo | None = None
    """Keyword counts of a PDF file, which show what can run or be hidden in it."""
    office_info: OfficeInfo | None = None
    """Structure of an OLE document, the older Microsoft Office format."""
    openxml_info: dict[str, Any] | None = None
    """Structure of an Office Open XML document; its members are not documented."""
    rtf_info: RtfInfo | None = None
    """Structure of a Rich Text Format document."""
    vba_info: VbaInfo | None = None
    """What is known of a Visual Basic for Applications file."""
    swf_info: dict[str, Any] | None = None
    """Structure of a Shockwave Flash file; its members are not documented."""
    html_info: HtmlInfo | None = None
    """Content of an HTML file."""
    javascript_info: dict[str, Any] | None = None
    """Data about JavaScript code; its members are not documented."""
    powershell_info: PowershellInfo | None = None
    """What a PowerShell script calls and defines."""
    lnk_info: LnkInfo | None = None
    """Content of a Windows shortcut."""
    image_code_injections: str | None = None
    """Code found inside an image file."""
    snort: dict[str, SnortAlert] | None = None
    """Snort rules that a network capture sets off, by rule id."""
    suricata: dict[str, SuricataAlert] | None = None
    """Suricata rules that a network capture sets off, by rule id."""
    traffic_inspection: TrafficInspection | None = None
    """Traffic that was read from a network capture."""
    wireshark: Wireshark | None = None
    """Summary of a network capture made with Wireshark's tools."""


@model
class TridMatch(Model):
    """A file type that TrID considers possible."""

    file_type: str | None = None
    """Name of the type in words, such as `Win32 Executable (generic)`."""
    probability: float
    """Likelihood of the type in percent."""


@model
class DetectItEasy(Model):
    """What the tool Detect It Easy recognises in the file."""

    filetype: str
    """File format, such as `PE32` or `ELF64`."""
    values: list[DetectItEasyValue]
    """Compilers, linkers, libraries and other tools recognised in the file."""


@model
class DetectItEasyValue(Model):
    """A tool or library that Detect It Easy recognises in a file."""

    type: str
    """Kind of finding, such as `Compiler`, `Linker` or `Library`."""
    name: str | None = None
    """Name of the tool or library."""
    version: str | None = None
    """Version of the tool or library, where it is known."""
    info: str | None = None
    """Further detail of the finding, such as the language or the kind of program."""


@model
class PasswordInfo(Model):
    """What is needed to recover the password of an encrypted file."""

    type: str
    """Notation of `value`, such as `hashcat`."""
    value: str
    """Hash of the password with its parameters, in the notation that `type` names."""


@model
class FileContextAttributes(Model):
    """How a file came to be in an answer; which attributes are there depends on the feed, stream, list or search."""

    download_url: str | None = None
    """Address to download the file from, good for one use and holding a token; only in items of the file feed."""
    submitter: FeedSubmitter | None = None
    """Who submitted an item of a feed, without a name."""
    notification_id: str | None = None
    """Id of the notification that brought the file into the IoC stream or the Livehunt results."""
    notification_date: datetime | None = None
    """When the notification was made."""
    notification_tags: list[str] | None = None
    """Words attached to a Livehunt notification, such as the names of the ruleset and the rule and the rule's tags."""
    notification_snippet: str | None = None
    """Hex dump of the bytes that a Livehunt rule matched, with the match set between highlight marks."""
    notification_source_key: str | None = None
    """Pseudonymous key of the submitter whose submission set off a Livehunt rule."""
    notification_source_country: str | None = None
    """Two-letter code of the country that this submission came from."""
    origin: str | None = None
    """What brought the file into the IoC stream, `hunting` or `subscriptions`."""
    sources: list[NotificationSource] | None = None
    """Rulesets, retrohunt jobs, collections or threat actors that brought the file into the IoC stream."""
    tags: list[str] | None = None
    """Words attached to the entry of the IoC stream, such as the names and tags of rules."""
    hunting_info: HuntingInfo | None = None
    """The rule match that brought an item into the IoC stream; null where it came through a subscription."""
    ruleset_id: str | None = None
    """Id of the Livehunt ruleset that matched the file."""
    ruleset_name: str | None = None
    """Name of the Livehunt ruleset that matched the file."""
    rule_name: str | None = None
    """Name of the Livehunt rule that matched the file."""
    rule_tags: list[str] | None = None
    """Tags of the Livehunt rule that matched the file."""
    match_in_subfile: bool | None = None
    """Whether the match lies in a file contained in this one, not in its own bytes; for hunting and search."""
    snippet: str | None = None
    """Part of the content that a content search matched."""
    confidence: float | None = None
    """How sure a search is of the match."""
    similarity_score: float | None = None
    """How similar the file is to the one that a similarity search started from."""
    threat_list_id: str | None = None
    """Id of the threat list that holds the file."""
