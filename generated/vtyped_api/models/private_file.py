"""Made from spec/schemas/private_file.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from datetime import datetime

    from .androguard import Androguard
    from .archives import BundleInfo, DebInfo, IsoImageInfo
    from .documents import OfficeInfo, PdfInfo, RtfInfo, VbaInfo
    from .dot_net import DotNetAssembly, DotNetGuids
    from .elf_info import ElfInfo
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .file import DetectItEasy, PasswordInfo, TridMatch
    from .file_detections import CrowdsourcedAiResult, ThreatVerdict
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
class PrivateFile(ApiObject):
    """A file that was uploaded for private scanning."""

    id: str
    """SHA-256 of the file, 64 lower-case hexadecimal digits."""
    type: str
    """Always `private_file`."""
    attributes: PrivateFileAttributes
    """What VirusTotal knows of a private file; there are no verdicts of engines, votes or submissions."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""


@model
class PrivateFileAttributes(Model):
    """What VirusTotal knows of a private file; there are no verdicts of engines, votes or submissions."""

    sha256: str
    """SHA-256 of the file, 64 hexadecimal digits; equal to the object's `id`."""
    sha1: str
    """SHA-1 of the file, 40 hexadecimal digits."""
    md5: str
    """MD5 of the file, 32 hexadecimal digits."""
    size: int
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
    """Names under which the file was uploaded."""
    meaningful_name: str | None = None
    """The name that VirusTotal finds most telling among the names of the file."""
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
    available_tools: list[str] | None = None
    """Tools that can be run on the file, such as `capa`; often empty."""
    creation_date: datetime | None = None
    """When the file was built according to its own metadata, which may be forged or senseless."""
    last_analysis_date: datetime | None = None
    """When the file was last analysed."""
    expiration: datetime | None = None
    """When the file and everything known of it will be erased."""
    threat_severity: ThreatSeverity | None = None
    """VirusTotal's estimate of how severe a threat is, with the evidence behind it."""
    threat_verdict: ThreatVerdict | None = None
    """Overall verdict on a file; so far only private files are known to carry it."""
    gti_assessment: GtiAssessment | None = None
    """Google Threat Intelligence's judgement of an item, present only with a licence for it and, as a rule, a tool name
    sent in `x-tool`.
    """
    crowdsourced_ai_results: list[CrowdsourcedAiResult] | None = None
    """Explanations of the file written by language models."""
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
