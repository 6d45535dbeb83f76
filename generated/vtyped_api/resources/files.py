"""Upload files, read their reports, scan them again, comment, vote and download.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.analysis import Analysis
    from ..models.attack_technique import AttackTechnique
    from ..models.behaviour_summary import BehaviourSummary
    from ..models.collection import IndicatorCollection
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.file_behaviour import FileBehaviour
    from ..models.graph import Graph
    from ..models.ip_address import IpAddress
    from ..models.mitre_tree import MitreTree
    from ..models.reference import Reference
    from ..models.screenshot import Screenshot
    from ..models.submission import Submission
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..models.vote import Verdict, Vote
    from ..runtime.downloads import Download, Progress, Target
    from ..runtime.objects import Descriptor, MissingObject, UnknownObject
    from .files_relationships import AsyncFilesRelationships, FilesRelationships

UPLOAD: Operation[Descriptor] = Operation(
    "files.upload", "/files", {}, method="POST", repeatable=False, body="multipart/form-data"
)
UPLOAD_URL: Operation[str] = Operation("files.upload_url", "/files/upload_url", {}, read=answers.Data("str"))
GET: Operation[File] = Operation("files.get", "/files/{id}", {"id": "file-id"})
ANALYSE: Operation[Descriptor] = Operation("files.analyse", "/files/{id}/analyse", {"id": "file-id"}, method="POST")
COMMENTS: Operation[Comment] = Operation("files.comments", "/files/{id}/comments", {"id": "file-id"}, page_size=40)
ADD_COMMENT: Operation[Comment] = Operation(
    "files.add_comment",
    "/files/{id}/comments",
    {"id": "file-id"},
    method="POST",
    repeatable=False,
    body="application/json",
)
VOTES: Operation[Vote] = Operation("files.votes", "/files/{id}/votes", {"id": "file-id"}, page_size=40)
VOTE: Operation[Vote] = Operation(
    "files.vote", "/files/{id}/votes", {"id": "file-id"}, method="POST", repeatable=False, body="application/json"
)
DOWNLOAD_URL: Operation[str] = Operation(
    "files.download_url", "/files/{id}/download_url", {"id": "file-id"}, read=answers.Data("str")
)
DOWNLOAD: Operation[Download] = Operation(
    "files.download", "/files/{id}/download", {"id": "file-id"}, content_hash="id"
)
BEHAVIOUR_SUMMARY: Operation[BehaviourSummary] = Operation(
    "files.behaviour_summary", "/files/{id}/behaviour_summary", {"id": "file-id"}, read=answers.Data("BehaviourSummary")
)
BEHAVIOUR_MITRE_TREES: Operation[dict[str, MitreTree]] = Operation(
    "files.behaviour_mitre_trees",
    "/files/{id}/behaviour_mitre_trees",
    {"id": "file-id"},
    read=answers.Data("dict[str, MitreTree]"),
)
ANALYSES: Operation[Analysis] = Operation("files.analyses", "/files/{id}/analyses", {"id": "file-id"}, page_size=40)
BEHAVIOURS: Operation[FileBehaviour] = Operation(
    "files.behaviours", "/files/{id}/behaviours", {"id": "file-id"}, page_size=40
)
BUNDLED_FILES: Operation[File | MissingObject] = Operation(
    "files.bundled_files", "/files/{id}/bundled_files", {"id": "file-id"}, page_size=40
)
CARBONBLACK_CHILDREN: Operation[File | MissingObject] = Operation(
    "files.carbonblack_children", "/files/{id}/carbonblack_children", {"id": "file-id"}, page_size=40
)
CARBONBLACK_PARENTS: Operation[File | MissingObject] = Operation(
    "files.carbonblack_parents", "/files/{id}/carbonblack_parents", {"id": "file-id"}, page_size=40
)
CIPHERED_BUNDLED_FILES: Operation[File | MissingObject] = Operation(
    "files.ciphered_bundled_files", "/files/{id}/ciphered_bundled_files", {"id": "file-id"}, page_size=40
)
CIPHERED_PARENTS: Operation[File | MissingObject] = Operation(
    "files.ciphered_parents", "/files/{id}/ciphered_parents", {"id": "file-id"}, page_size=40
)
COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "files.collections", "/files/{id}/collections", {"id": "file-id"}, page_size=40
)
COMPRESSED_PARENTS: Operation[File | MissingObject] = Operation(
    "files.compressed_parents", "/files/{id}/compressed_parents", {"id": "file-id"}, page_size=40
)
CONTACTED_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "files.contacted_domains", "/files/{id}/contacted_domains", {"id": "file-id"}, page_size=40
)
CONTACTED_IPS: Operation[IpAddress | MissingObject] = Operation(
    "files.contacted_ips", "/files/{id}/contacted_ips", {"id": "file-id"}, page_size=40
)
CONTACTED_URLS: Operation[Url | MissingObject] = Operation(
    "files.contacted_urls", "/files/{id}/contacted_urls", {"id": "file-id"}, page_size=40
)
DROPPED_FILES: Operation[File | MissingObject] = Operation(
    "files.dropped_files", "/files/{id}/dropped_files", {"id": "file-id"}, page_size=40
)
EMAIL_ATTACHMENTS: Operation[File | MissingObject] = Operation(
    "files.email_attachments", "/files/{id}/email_attachments", {"id": "file-id"}, page_size=40
)
EMAIL_PARENTS: Operation[File | MissingObject] = Operation(
    "files.email_parents", "/files/{id}/email_parents", {"id": "file-id"}, page_size=40
)
EMBEDDED_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "files.embedded_domains", "/files/{id}/embedded_domains", {"id": "file-id"}, page_size=40
)
EMBEDDED_IPS: Operation[IpAddress | MissingObject] = Operation(
    "files.embedded_ips", "/files/{id}/embedded_ips", {"id": "file-id"}, page_size=40
)
EMBEDDED_URLS: Operation[Url | MissingObject] = Operation(
    "files.embedded_urls", "/files/{id}/embedded_urls", {"id": "file-id"}, page_size=40
)
EXECUTION_PARENTS: Operation[File | MissingObject] = Operation(
    "files.execution_parents", "/files/{id}/execution_parents", {"id": "file-id"}, page_size=40
)
GRAPHS: Operation[Graph] = Operation("files.graphs", "/files/{id}/graphs", {"id": "file-id"}, page_size=40)
ITW_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "files.itw_domains", "/files/{id}/itw_domains", {"id": "file-id"}, page_size=40
)
ITW_IPS: Operation[IpAddress | MissingObject] = Operation(
    "files.itw_ips", "/files/{id}/itw_ips", {"id": "file-id"}, page_size=40
)
ITW_URLS: Operation[Url | MissingObject] = Operation(
    "files.itw_urls", "/files/{id}/itw_urls", {"id": "file-id"}, page_size=40
)
MEMORY_PATTERN_DOMAINS: Operation[Domain | MissingObject] = Operation(
    "files.memory_pattern_domains", "/files/{id}/memory_pattern_domains", {"id": "file-id"}, page_size=40
)
MEMORY_PATTERN_IPS: Operation[IpAddress | MissingObject] = Operation(
    "files.memory_pattern_ips", "/files/{id}/memory_pattern_ips", {"id": "file-id"}, page_size=40
)
MEMORY_PATTERN_URLS: Operation[Url | MissingObject] = Operation(
    "files.memory_pattern_urls", "/files/{id}/memory_pattern_urls", {"id": "file-id"}, page_size=40
)
OVERLAY_CHILDREN: Operation[File | MissingObject] = Operation(
    "files.overlay_children", "/files/{id}/overlay_children", {"id": "file-id"}, page_size=40
)
OVERLAY_PARENTS: Operation[File | MissingObject] = Operation(
    "files.overlay_parents", "/files/{id}/overlay_parents", {"id": "file-id"}, page_size=40
)
PCAP_CHILDREN: Operation[File | MissingObject] = Operation(
    "files.pcap_children", "/files/{id}/pcap_children", {"id": "file-id"}, page_size=40
)
PCAP_PARENTS: Operation[File | MissingObject] = Operation(
    "files.pcap_parents", "/files/{id}/pcap_parents", {"id": "file-id"}, page_size=40
)
PE_RESOURCE_CHILDREN: Operation[File | MissingObject] = Operation(
    "files.pe_resource_children", "/files/{id}/pe_resource_children", {"id": "file-id"}, page_size=40
)
PE_RESOURCE_PARENTS: Operation[File | MissingObject] = Operation(
    "files.pe_resource_parents", "/files/{id}/pe_resource_parents", {"id": "file-id"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "files.related_references", "/files/{id}/related_references", {"id": "file-id"}, page_size=40
)
RELATED_THREAT_ACTORS: Operation[ThreatActor | IndicatorCollection] = Operation(
    "files.related_threat_actors", "/files/{id}/related_threat_actors", {"id": "file-id"}, page_size=40
)
SCREENSHOTS: Operation[Screenshot] = Operation(
    "files.screenshots", "/files/{id}/screenshots", {"id": "file-id"}, page_size=40
)
SIGMA_ANALYSIS: Operation[UnknownObject | None] = Operation(
    "files.sigma_analysis", "/files/{id}/sigma_analysis", {"id": "file-id"}, read=answers.one_or_none
)
SIMILAR_FILES: Operation[File | MissingObject] = Operation(
    "files.similar_files", "/files/{id}/similar_files", {"id": "file-id"}, page_size=40
)
SUBMISSIONS: Operation[Submission] = Operation(
    "files.submissions", "/files/{id}/submissions", {"id": "file-id"}, page_size=40
)
URLS_FOR_EMBEDDED_JS: Operation[Url | MissingObject] = Operation(
    "files.urls_for_embedded_js", "/files/{id}/urls_for_embedded_js", {"id": "file-id"}, page_size=40
)
USER_VOTES: Operation[Vote] = Operation("files.user_votes", "/files/{id}/user_votes", {"id": "file-id"}, page_size=40)
ASSOCIATIONS: Operation[IndicatorCollection] = Operation(
    "files.associations", "/files/{id}/associations", {"id": "file-id"}, page_size=40
)
CAMPAIGNS: Operation[IndicatorCollection] = Operation(
    "files.campaigns", "/files/{id}/campaigns", {"id": "file-id"}, page_size=40
)
MALWARE_FAMILIES: Operation[IndicatorCollection] = Operation(
    "files.malware_families", "/files/{id}/malware_families", {"id": "file-id"}, page_size=40
)
RELATED_REPORTS: Operation[IndicatorCollection] = Operation(
    "files.related_reports", "/files/{id}/related_reports", {"id": "file-id"}, page_size=40
)
REPORTS: Operation[IndicatorCollection] = Operation(
    "files.reports", "/files/{id}/reports", {"id": "file-id"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[IndicatorCollection] = Operation(
    "files.software_toolkits", "/files/{id}/software_toolkits", {"id": "file-id"}, page_size=40
)
VULNERABILITIES: Operation[IndicatorCollection] = Operation(
    "files.vulnerabilities", "/files/{id}/vulnerabilities", {"id": "file-id"}, page_size=40
)
ATTACK_TECHNIQUES: Operation[AttackTechnique] = Operation(
    "files.attack_techniques", "/files/{id}/attack_techniques", {"id": "file-id"}, page_size=40
)


class Files(Resource):
    """Upload files, read their reports, scan them again, comment, vote and download."""

    @cached_property
    def relationships(self) -> FilesRelationships:
        """Types and ids of what is related to files, without attributes."""
        from .files_relationships import FilesRelationships

        return FilesRelationships(self._transport)

    def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large file.

        Gives the address that takes one file of up to 650 MB, for files too large for `files.upload`. Send the same
        `multipart/form-data` body to it with POST; the answer is the descriptor of an analysis as well.

        Each address works once: ask for a new one for every attempt. Asking costs one request of the quota, so upload
        smaller files directly. Engines tend to give up on files above 200 MB, which mostly are packages of some kind:
        their contents, uploaded one by one, are scanned better.

        `GET /files/upload_url`, https://docs.virustotal.com/reference/files-upload-url
        """
        return self._send(UPLOAD_URL, {}, options)

    def get(
        self,
        id: str,
        *,
        relationships: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> File:
        """Get the report of a file.

        Everything that VirusTotal knows of the file: names, type, signatures, metadata of its format, the latest
        verdict of each engine and the votes of the community. The report is that of the latest scan; asking for it
        starts no new one.

        A hash that nobody has uploaded is answered with 404 `NotFoundError`, which says nothing about the file. Which
        attributes are there depends on the type of the file and on the licence.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            relationships: Names of relationships, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}`, https://docs.virustotal.com/reference/file-info
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
            },
        )

    def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known file again.

        Puts a new scan of a file that VirusTotal already holds in the queue, without another upload, and answers with
        the descriptor of the new analysis. The request has no body.

        Talk to VirusTotal before scanning more than 50 000 files a day in this way. A repeated call does no harm beyond
        its quota.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/analyse`, https://docs.virustotal.com/reference/files-analyse
        """
        return self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the file.

        `GET /files/{id}/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a file.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /files/{id}/comments`, https://docs.virustotal.com/reference/files-comments-post
        """
        return self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes of the community on the file.

        `GET /files/{id}/votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VOTES, {"id": id}, paging)

    def vote(self, id: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]) -> Vote:
        """Vote on a file.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /files/{id}/votes`, https://docs.virustotal.com/reference/files-votes-post
        """
        return self._send(
            VOTE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file.

        Gives an address from which the file can be downloaded for one hour, as often as wanted. Needs the privilege to
        download files; without it the answer is 403 `ForbiddenError`.

        Asking for the address counts as one download of the quota even if the file is never fetched, while fetching it
        from the address costs nothing more. Whoever has the address can fetch the file, so do not log it. Send no API
        key to it. The file may be live malware.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/download_url`, https://docs.virustotal.com/reference/files-download-url
        """
        return self._send(DOWNLOAD_URL, {"id": id}, options)

    def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file.

        Redirects to a signed address on a storage host, which holds the bytes of the file and stays valid for one hour.
        Needs the privilege to download files; without it the answer is 403 `ForbiddenError`. Each call counts as one
        download of the quota.

        Follow the redirect without the header `x-apikey`: the address needs no key, and many HTTP clients would hand
        the key to the other host. The file may be live malware.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        return self._download(DOWNLOAD, {"id": id}, options, target, progress)

    def behaviour_summary(self, id: str, **options: Unpack[Options]) -> BehaviourSummary:
        """Get what all sandboxes have seen of a file.

        One summary of all sandbox reports of the file: the sections of the reports put together, each entry once. What
        concerns a single run, such as its date or its downloads, stands only in the reports themselves.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/behaviour_summary`, https://docs.virustotal.com/reference/file-all-behaviours-summary
        """
        return self._send(BEHAVIOUR_SUMMARY, {"id": id}, options)

    def behaviour_mitre_trees(self, id: str, **options: Unpack[Options]) -> dict[str, MitreTree]:
        """Get the ATT&CK techniques of a file by sandbox.

        The tactics and techniques of MITRE ATT&CK that each sandbox has seen, by the name of the sandbox, with the
        signatures that point to them.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/behaviour_mitre_trees`, https://docs.virustotal.com/reference/get-a-summary-of-all-mitre-attck-techniques-observed-in-a-file
        """
        return self._send(BEHAVIOUR_MITRE_TREES, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Analysis]:
        """Scans of the file over time. Needs VirusTotal Enterprise.

        `GET /files/{id}/analyses`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[FileBehaviour]:
        """Sandbox reports on the file, one for each sandbox that ran it.

        `GET /files/{id}/behaviours`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def bundled_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files contained in the file, such as the members of an archive.

        `GET /files/{id}/bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BUNDLED_FILES, {"id": id}, paging)

    def carbonblack_children(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that came from the file, as Carbon Black has observed. Needs VirusTotal Enterprise.

        `GET /files/{id}/carbonblack_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_CHILDREN, {"id": id}, paging)

    def carbonblack_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files from which the file came, as Carbon Black has observed. Needs VirusTotal Enterprise.

        `GET /files/{id}/carbonblack_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_PARENTS, {"id": id}, paging)

    def ciphered_bundled_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files contained in the file in encrypted form. Needs VirusTotal Enterprise.

        `GET /files/{id}/ciphered_bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_BUNDLED_FILES, {"id": id}, paging)

    def ciphered_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Encrypted containers that hold the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/ciphered_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_PARENTS, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that list the file.

        `GET /files/{id}/collections`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def compressed_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Archives that contain the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/compressed_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMPRESSED_PARENTS, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def contacted_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_URLS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the file writes when it runs in a sandbox.

        `GET /files/{id}/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def email_attachments(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Attachments of the file, where it is an e-mail. Needs VirusTotal Enterprise.

        `GET /files/{id}/email_attachments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_ATTACHMENTS, {"id": id}, paging)

    def email_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """E-mails that carried the file as an attachment. Needs VirusTotal Enterprise.

        `GET /files/{id}/email_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_PARENTS, {"id": id}, paging)

    def embedded_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domain names found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_DOMAINS, {"id": id}, paging)

    def embedded_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_IPS, {"id": id}, paging)

    def embedded_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_URLS, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that run the file.

        `GET /files/{id}/execution_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs in which the file is a node.

        `GET /files/{id}/graphs`, https://docs.virustotal.com/reference/files
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def itw_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_DOMAINS, {"id": id}, paging)

    def itw_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_IPS, {"id": id}, paging)

    def itw_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_URLS, {"id": id}, paging)

    def memory_pattern_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domain names found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_DOMAINS, {"id": id}, paging)

    def memory_pattern_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_IPS, {"id": id}, paging)

    def memory_pattern_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_URLS, {"id": id}, paging)

    def overlay_children(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the file contains as its overlay. Needs VirusTotal Enterprise.

        `GET /files/{id}/overlay_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_CHILDREN, {"id": id}, paging)

    def overlay_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that contain the file as their overlay. Needs VirusTotal Enterprise.

        `GET /files/{id}/overlay_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_PARENTS, {"id": id}, paging)

    def pcap_children(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files carried in the traffic of the file, where it is a network capture. Needs VirusTotal Enterprise.

        `GET /files/{id}/pcap_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_CHILDREN, {"id": id}, paging)

    def pcap_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Network captures whose traffic carries the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/pcap_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_PARENTS, {"id": id}, paging)

    def pe_resource_children(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the file contains as PE resources.

        `GET /files/{id}/pe_resource_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_CHILDREN, {"id": id}, paging)

    def pe_resource_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """PE files that contain the file as a resource.

        `GET /files/{id}/pe_resource_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_PARENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of the collections that list the file. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /files/{id}/related_references`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the file. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /files/{id}/related_threat_actors`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def screenshots(self, id: str, **paging: Unpack[Paging]) -> Collection[Screenshot]:
        """Pictures of the screen from sandbox runs of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/screenshots`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SCREENSHOTS, {"id": id}, paging)

    def sigma_analysis(self, id: str, **options: Unpack[Options]) -> UnknownObject | None:
        """Matches of Sigma rules for the file.

        Deprecated: Use the file attributes `sigma_analysis_results` and `sigma_analysis_stats` instead, which carry the
        same data.

        `GET /files/{id}/sigma_analysis`, https://docs.virustotal.com/reference/files
        """
        return self._send(SIGMA_ANALYSIS, {"id": id}, options)

    def similar_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that resemble the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/similar_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SIMILAR_FILES, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> Collection[Submission]:
        """Occasions on which the file was uploaded to VirusTotal. Needs VirusTotal Enterprise.

        `GET /files/{id}/submissions`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_for_embedded_js(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs whose pages embed the file as a script. Needs VirusTotal Enterprise.

        `GET /files/{id}/urls_for_embedded_js`, https://docs.virustotal.com/reference/files
        """
        return self._collection(URLS_FOR_EMBEDDED_JS, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Vote]:
        """Votes on the file by the user whose key makes the call.

        `GET /files/{id}/user_votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the file is tied
        to. Needs a privilege or a product of its own.

        `GET /files/{id}/associations`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of its own.

        `GET /files/{id}/campaigns`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of
        its own.

        `GET /files/{id}/malware_families`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the file is related to. Needs a privilege or a product of its own.

        `GET /files/{id}/related_reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the file. Needs a privilege or a product of its own.

        `GET /files/{id}/reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the file is tied to. Needs a privilege or a product
        of its own.

        `GET /files/{id}/software_toolkits`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of its
        own.

        `GET /files/{id}/vulnerabilities`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> Collection[AttackTechnique]:
        """ATT&CK techniques that Google Threat Intelligence sees the file use. Needs a privilege or a product of its
        own.

        `GET /files/{id}/attack_techniques`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)


class AsyncFiles(AsyncResource):
    """Upload files, read their reports, scan them again, comment, vote and download."""

    @cached_property
    def relationships(self) -> AsyncFilesRelationships:
        """Types and ids of what is related to files, without attributes."""
        from .files_relationships import AsyncFilesRelationships

        return AsyncFilesRelationships(self._transport)

    async def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large file.

        Gives the address that takes one file of up to 650 MB, for files too large for `files.upload`. Send the same
        `multipart/form-data` body to it with POST; the answer is the descriptor of an analysis as well.

        Each address works once: ask for a new one for every attempt. Asking costs one request of the quota, so upload
        smaller files directly. Engines tend to give up on files above 200 MB, which mostly are packages of some kind:
        their contents, uploaded one by one, are scanned better.

        `GET /files/upload_url`, https://docs.virustotal.com/reference/files-upload-url
        """
        return await self._send(UPLOAD_URL, {}, options)

    async def get(
        self,
        id: str,
        *,
        relationships: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> File:
        """Get the report of a file.

        Everything that VirusTotal knows of the file: names, type, signatures, metadata of its format, the latest
        verdict of each engine and the votes of the community. The report is that of the latest scan; asking for it
        starts no new one.

        A hash that nobody has uploaded is answered with 404 `NotFoundError`, which says nothing about the file. Which
        attributes are there depends on the type of the file and on the licence.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            relationships: Names of relationships, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}`, https://docs.virustotal.com/reference/file-info
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
            },
        )

    async def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known file again.

        Puts a new scan of a file that VirusTotal already holds in the queue, without another upload, and answers with
        the descriptor of the new analysis. The request has no body.

        Talk to VirusTotal before scanning more than 50 000 files a day in this way. A repeated call does no harm beyond
        its quota.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/analyse`, https://docs.virustotal.com/reference/files-analyse
        """
        return await self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the file.

        `GET /files/{id}/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a file.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        Everybody can read comments. A call repeated after a lost answer may publish the comment twice, so look at the
        comments first.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /files/{id}/comments`, https://docs.virustotal.com/reference/files-comments-post
        """
        return await self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes of the community on the file.

        `GET /files/{id}/votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VOTES, {"id": id}, paging)

    async def vote(
        self, id: str, verdict: Verdict | Literal["harmless", "malicious"], **options: Unpack[Options]
    ) -> Vote:
        """Vote on a file.

        Casts the vote of the account that the key belongs to: `harmless` or `malicious`. The answer is the vote with
        its id, date and weight; its `links.self` may be null.

        An account has one vote of a kind: casting the same verdict on the same item again is refused with 409
        `AlreadyExistsError`.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            verdict: What a member of the community thinks of an item.

        Raises:
            NotFoundError: The service holds nothing under this id
            AlreadyExistsError: The thing exists already

        `POST /files/{id}/votes`, https://docs.virustotal.com/reference/files-votes-post
        """
        return await self._send(
            VOTE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "vote",
                    "attributes": {"verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"])},
                }
            },
        )

    async def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get a signed address for downloading a file.

        Gives an address from which the file can be downloaded for one hour, as often as wanted. Needs the privilege to
        download files; without it the answer is 403 `ForbiddenError`.

        Asking for the address counts as one download of the quota even if the file is never fetched, while fetching it
        from the address costs nothing more. Whoever has the address can fetch the file, so do not log it. Send no API
        key to it. The file may be live malware.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/download_url`, https://docs.virustotal.com/reference/files-download-url
        """
        return await self._send(DOWNLOAD_URL, {"id": id}, options)

    async def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file.

        Redirects to a signed address on a storage host, which holds the bytes of the file and stays valid for one hour.
        Needs the privilege to download files; without it the answer is 403 `ForbiddenError`. Each call counts as one
        download of the quota.

        Follow the redirect without the header `x-apikey`: the address needs no key, and many HTTP clients would hand
        the key to the other host. The file may be live malware.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        return await self._download(DOWNLOAD, {"id": id}, options, target, progress)

    async def behaviour_summary(self, id: str, **options: Unpack[Options]) -> BehaviourSummary:
        """Get what all sandboxes have seen of a file.

        One summary of all sandbox reports of the file: the sections of the reports put together, each entry once. What
        concerns a single run, such as its date or its downloads, stands only in the reports themselves.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/behaviour_summary`, https://docs.virustotal.com/reference/file-all-behaviours-summary
        """
        return await self._send(BEHAVIOUR_SUMMARY, {"id": id}, options)

    async def behaviour_mitre_trees(self, id: str, **options: Unpack[Options]) -> dict[str, MitreTree]:
        """Get the ATT&CK techniques of a file by sandbox.

        The tactics and techniques of MITRE ATT&CK that each sandbox has seen, by the name of the sandbox, with the
        signatures that point to them.

        Args:
            id: MD5, SHA-1 or SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/behaviour_mitre_trees`, https://docs.virustotal.com/reference/get-a-summary-of-all-mitre-attck-techniques-observed-in-a-file
        """
        return await self._send(BEHAVIOUR_MITRE_TREES, {"id": id}, options)

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Analysis]:
        """Scans of the file over time. Needs VirusTotal Enterprise.

        `GET /files/{id}/analyses`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[FileBehaviour]:
        """Sandbox reports on the file, one for each sandbox that ran it.

        `GET /files/{id}/behaviours`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def bundled_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files contained in the file, such as the members of an archive.

        `GET /files/{id}/bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BUNDLED_FILES, {"id": id}, paging)

    def carbonblack_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that came from the file, as Carbon Black has observed. Needs VirusTotal Enterprise.

        `GET /files/{id}/carbonblack_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_CHILDREN, {"id": id}, paging)

    def carbonblack_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files from which the file came, as Carbon Black has observed. Needs VirusTotal Enterprise.

        `GET /files/{id}/carbonblack_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_PARENTS, {"id": id}, paging)

    def ciphered_bundled_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files contained in the file in encrypted form. Needs VirusTotal Enterprise.

        `GET /files/{id}/ciphered_bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_BUNDLED_FILES, {"id": id}, paging)

    def ciphered_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Encrypted containers that hold the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/ciphered_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_PARENTS, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that list the file.

        `GET /files/{id}/collections`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def compressed_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Archives that contain the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/compressed_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMPRESSED_PARENTS, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def contacted_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs that the file contacts when it runs in a sandbox.

        `GET /files/{id}/contacted_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_URLS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the file writes when it runs in a sandbox.

        `GET /files/{id}/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def email_attachments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Attachments of the file, where it is an e-mail. Needs VirusTotal Enterprise.

        `GET /files/{id}/email_attachments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_ATTACHMENTS, {"id": id}, paging)

    def email_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """E-mails that carried the file as an attachment. Needs VirusTotal Enterprise.

        `GET /files/{id}/email_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_PARENTS, {"id": id}, paging)

    def embedded_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domain names found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_DOMAINS, {"id": id}, paging)

    def embedded_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_IPS, {"id": id}, paging)

    def embedded_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs found in the content of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/embedded_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_URLS, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that run the file.

        `GET /files/{id}/execution_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs in which the file is a node.

        `GET /files/{id}/graphs`, https://docs.virustotal.com/reference/files
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def itw_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_DOMAINS, {"id": id}, paging)

    def itw_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_IPS, {"id": id}, paging)

    def itw_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs from which the file was served in the wild. Needs VirusTotal Enterprise.

        `GET /files/{id}/itw_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_URLS, {"id": id}, paging)

    def memory_pattern_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domain names found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_DOMAINS, {"id": id}, paging)

    def memory_pattern_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_IPS, {"id": id}, paging)

    def memory_pattern_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs found in memory while the file ran in a sandbox. Needs VirusTotal Enterprise.

        `GET /files/{id}/memory_pattern_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_URLS, {"id": id}, paging)

    def overlay_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the file contains as its overlay. Needs VirusTotal Enterprise.

        `GET /files/{id}/overlay_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_CHILDREN, {"id": id}, paging)

    def overlay_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that contain the file as their overlay. Needs VirusTotal Enterprise.

        `GET /files/{id}/overlay_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_PARENTS, {"id": id}, paging)

    def pcap_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files carried in the traffic of the file, where it is a network capture. Needs VirusTotal Enterprise.

        `GET /files/{id}/pcap_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_CHILDREN, {"id": id}, paging)

    def pcap_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Network captures whose traffic carries the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/pcap_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_PARENTS, {"id": id}, paging)

    def pe_resource_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the file contains as PE resources.

        `GET /files/{id}/pe_resource_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_CHILDREN, {"id": id}, paging)

    def pe_resource_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """PE files that contain the file as a resource.

        `GET /files/{id}/pe_resource_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_PARENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of the collections that list the file. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.

        `GET /files/{id}/related_references`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(
        self, id: str, **paging: Unpack[Paging]
    ) -> AsyncCollection[ThreatActor | IndicatorCollection]:
        """Threat actors of the collections that list the file. Needs VirusTotal Enterprise with the Threat Landscape
        module.

        The `context_attributes` of an entry name, under `related_from`, the objects through which it is related.
        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /files/{id}/related_threat_actors`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def screenshots(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Screenshot]:
        """Pictures of the screen from sandbox runs of the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/screenshots`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SCREENSHOTS, {"id": id}, paging)

    async def sigma_analysis(self, id: str, **options: Unpack[Options]) -> UnknownObject | None:
        """Matches of Sigma rules for the file.

        Deprecated: Use the file attributes `sigma_analysis_results` and `sigma_analysis_stats` instead, which carry the
        same data.

        `GET /files/{id}/sigma_analysis`, https://docs.virustotal.com/reference/files
        """
        return await self._send(SIGMA_ANALYSIS, {"id": id}, options)

    def similar_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that resemble the file. Needs VirusTotal Enterprise.

        `GET /files/{id}/similar_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SIMILAR_FILES, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Submission]:
        """Occasions on which the file was uploaded to VirusTotal. Needs VirusTotal Enterprise.

        `GET /files/{id}/submissions`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_for_embedded_js(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs whose pages embed the file as a script. Needs VirusTotal Enterprise.

        `GET /files/{id}/urls_for_embedded_js`, https://docs.virustotal.com/reference/files
        """
        return self._collection(URLS_FOR_EMBEDDED_JS, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Vote]:
        """Votes on the file by the user whose key makes the call.

        `GET /files/{id}/user_votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the file is tied
        to. Needs a privilege or a product of its own.

        `GET /files/{id}/associations`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of its own.

        `GET /files/{id}/campaigns`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Malware families of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of
        its own.

        `GET /files/{id}/malware_families`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that the file is related to. Needs a privilege or a product of its own.

        `GET /files/{id}/related_reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports of Google Threat Intelligence that name the file. Needs a privilege or a product of its own.

        `GET /files/{id}/reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Software and toolkits of Google Threat Intelligence that the file is tied to. Needs a privilege or a product
        of its own.

        `GET /files/{id}/software_toolkits`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Vulnerabilities of Google Threat Intelligence that the file is tied to. Needs a privilege or a product of its
        own.

        `GET /files/{id}/vulnerabilities`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTechnique]:
        """ATT&CK techniques that Google Threat Intelligence sees the file use. Needs a privilege or a product of its
        own.

        `GET /files/{id}/attack_techniques`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)
