"""Types and ids of what is related to files, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime import answers
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ANALYSES: Operation[Descriptor] = Operation(
    "files.relationships.analyses", "/files/{id}/relationships/analyses", {"id": "file-id"}, page_size=40
)
BEHAVIOURS: Operation[Descriptor] = Operation(
    "files.relationships.behaviours", "/files/{id}/relationships/behaviours", {"id": "file-id"}, page_size=40
)
BUNDLED_FILES: Operation[Descriptor] = Operation(
    "files.relationships.bundled_files", "/files/{id}/relationships/bundled_files", {"id": "file-id"}, page_size=40
)
CARBONBLACK_CHILDREN: Operation[Descriptor] = Operation(
    "files.relationships.carbonblack_children",
    "/files/{id}/relationships/carbonblack_children",
    {"id": "file-id"},
    page_size=40,
)
CARBONBLACK_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.carbonblack_parents",
    "/files/{id}/relationships/carbonblack_parents",
    {"id": "file-id"},
    page_size=40,
)
CIPHERED_BUNDLED_FILES: Operation[Descriptor] = Operation(
    "files.relationships.ciphered_bundled_files",
    "/files/{id}/relationships/ciphered_bundled_files",
    {"id": "file-id"},
    page_size=40,
)
CIPHERED_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.ciphered_parents",
    "/files/{id}/relationships/ciphered_parents",
    {"id": "file-id"},
    page_size=40,
)
COLLECTIONS: Operation[Descriptor] = Operation(
    "files.relationships.collections", "/files/{id}/relationships/collections", {"id": "file-id"}, page_size=40
)
COMMENTS: Operation[Descriptor] = Operation(
    "files.relationships.comments", "/files/{id}/relationships/comments", {"id": "file-id"}, page_size=40
)
COMPRESSED_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.compressed_parents",
    "/files/{id}/relationships/compressed_parents",
    {"id": "file-id"},
    page_size=40,
)
CONTACTED_DOMAINS: Operation[Descriptor] = Operation(
    "files.relationships.contacted_domains",
    "/files/{id}/relationships/contacted_domains",
    {"id": "file-id"},
    page_size=40,
)
CONTACTED_IPS: Operation[Descriptor] = Operation(
    "files.relationships.contacted_ips", "/files/{id}/relationships/contacted_ips", {"id": "file-id"}, page_size=40
)
CONTACTED_URLS: Operation[Descriptor] = Operation(
    "files.relationships.contacted_urls", "/files/{id}/relationships/contacted_urls", {"id": "file-id"}, page_size=40
)
DROPPED_FILES: Operation[Descriptor] = Operation(
    "files.relationships.dropped_files", "/files/{id}/relationships/dropped_files", {"id": "file-id"}, page_size=40
)
EMAIL_ATTACHMENTS: Operation[Descriptor] = Operation(
    "files.relationships.email_attachments",
    "/files/{id}/relationships/email_attachments",
    {"id": "file-id"},
    page_size=40,
)
EMAIL_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.email_parents", "/files/{id}/relationships/email_parents", {"id": "file-id"}, page_size=40
)
EMBEDDED_DOMAINS: Operation[Descriptor] = Operation(
    "files.relationships.embedded_domains",
    "/files/{id}/relationships/embedded_domains",
    {"id": "file-id"},
    page_size=40,
)
EMBEDDED_IPS: Operation[Descriptor] = Operation(
    "files.relationships.embedded_ips", "/files/{id}/relationships/embedded_ips", {"id": "file-id"}, page_size=40
)
EMBEDDED_URLS: Operation[Descriptor] = Operation(
    "files.relationships.embedded_urls", "/files/{id}/relationships/embedded_urls", {"id": "file-id"}, page_size=40
)
EXECUTION_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.execution_parents",
    "/files/{id}/relationships/execution_parents",
    {"id": "file-id"},
    page_size=40,
)
GRAPHS: Operation[Descriptor] = Operation(
    "files.relationships.graphs", "/files/{id}/relationships/graphs", {"id": "file-id"}, page_size=40
)
ITW_DOMAINS: Operation[Descriptor] = Operation(
    "files.relationships.itw_domains", "/files/{id}/relationships/itw_domains", {"id": "file-id"}, page_size=40
)
ITW_IPS: Operation[Descriptor] = Operation(
    "files.relationships.itw_ips", "/files/{id}/relationships/itw_ips", {"id": "file-id"}, page_size=40
)
ITW_URLS: Operation[Descriptor] = Operation(
    "files.relationships.itw_urls", "/files/{id}/relationships/itw_urls", {"id": "file-id"}, page_size=40
)
MEMORY_PATTERN_DOMAINS: Operation[Descriptor] = Operation(
    "files.relationships.memory_pattern_domains",
    "/files/{id}/relationships/memory_pattern_domains",
    {"id": "file-id"},
    page_size=40,
)
MEMORY_PATTERN_IPS: Operation[Descriptor] = Operation(
    "files.relationships.memory_pattern_ips",
    "/files/{id}/relationships/memory_pattern_ips",
    {"id": "file-id"},
    page_size=40,
)
MEMORY_PATTERN_URLS: Operation[Descriptor] = Operation(
    "files.relationships.memory_pattern_urls",
    "/files/{id}/relationships/memory_pattern_urls",
    {"id": "file-id"},
    page_size=40,
)
OVERLAY_CHILDREN: Operation[Descriptor] = Operation(
    "files.relationships.overlay_children",
    "/files/{id}/relationships/overlay_children",
    {"id": "file-id"},
    page_size=40,
)
OVERLAY_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.overlay_parents", "/files/{id}/relationships/overlay_parents", {"id": "file-id"}, page_size=40
)
PCAP_CHILDREN: Operation[Descriptor] = Operation(
    "files.relationships.pcap_children", "/files/{id}/relationships/pcap_children", {"id": "file-id"}, page_size=40
)
PCAP_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.pcap_parents", "/files/{id}/relationships/pcap_parents", {"id": "file-id"}, page_size=40
)
PE_RESOURCE_CHILDREN: Operation[Descriptor] = Operation(
    "files.relationships.pe_resource_children",
    "/files/{id}/relationships/pe_resource_children",
    {"id": "file-id"},
    page_size=40,
)
PE_RESOURCE_PARENTS: Operation[Descriptor] = Operation(
    "files.relationships.pe_resource_parents",
    "/files/{id}/relationships/pe_resource_parents",
    {"id": "file-id"},
    page_size=40,
)
RELATED_REFERENCES: Operation[Descriptor] = Operation(
    "files.relationships.related_references",
    "/files/{id}/relationships/related_references",
    {"id": "file-id"},
    page_size=40,
)
RELATED_THREAT_ACTORS: Operation[Descriptor] = Operation(
    "files.relationships.related_threat_actors",
    "/files/{id}/relationships/related_threat_actors",
    {"id": "file-id"},
    page_size=40,
)
SCREENSHOTS: Operation[Descriptor] = Operation(
    "files.relationships.screenshots", "/files/{id}/relationships/screenshots", {"id": "file-id"}, page_size=40
)
SIGMA_ANALYSIS: Operation[Descriptor | None] = Operation(
    "files.relationships.sigma_analysis",
    "/files/{id}/relationships/sigma_analysis",
    {"id": "file-id"},
    read=answers.one_or_none,
)
SIMILAR_FILES: Operation[Descriptor] = Operation(
    "files.relationships.similar_files", "/files/{id}/relationships/similar_files", {"id": "file-id"}, page_size=40
)
SUBMISSIONS: Operation[Descriptor] = Operation(
    "files.relationships.submissions", "/files/{id}/relationships/submissions", {"id": "file-id"}, page_size=40
)
URLS_FOR_EMBEDDED_JS: Operation[Descriptor] = Operation(
    "files.relationships.urls_for_embedded_js",
    "/files/{id}/relationships/urls_for_embedded_js",
    {"id": "file-id"},
    page_size=40,
)
USER_VOTES: Operation[Descriptor] = Operation(
    "files.relationships.user_votes", "/files/{id}/relationships/user_votes", {"id": "file-id"}, page_size=40
)
VOTES: Operation[Descriptor] = Operation(
    "files.relationships.votes", "/files/{id}/relationships/votes", {"id": "file-id"}, page_size=40
)
ASSOCIATIONS: Operation[Descriptor] = Operation(
    "files.relationships.associations", "/files/{id}/relationships/associations", {"id": "file-id"}, page_size=40
)
CAMPAIGNS: Operation[Descriptor] = Operation(
    "files.relationships.campaigns", "/files/{id}/relationships/campaigns", {"id": "file-id"}, page_size=40
)
MALWARE_FAMILIES: Operation[Descriptor] = Operation(
    "files.relationships.malware_families",
    "/files/{id}/relationships/malware_families",
    {"id": "file-id"},
    page_size=40,
)
RELATED_REPORTS: Operation[Descriptor] = Operation(
    "files.relationships.related_reports", "/files/{id}/relationships/related_reports", {"id": "file-id"}, page_size=40
)
REPORTS: Operation[Descriptor] = Operation(
    "files.relationships.reports", "/files/{id}/relationships/reports", {"id": "file-id"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[Descriptor] = Operation(
    "files.relationships.software_toolkits",
    "/files/{id}/relationships/software_toolkits",
    {"id": "file-id"},
    page_size=40,
)
VULNERABILITIES: Operation[Descriptor] = Operation(
    "files.relationships.vulnerabilities", "/files/{id}/relationships/vulnerabilities", {"id": "file-id"}, page_size=40
)
ATTACK_TECHNIQUES: Operation[Descriptor] = Operation(
    "files.relationships.attack_techniques",
    "/files/{id}/relationships/attack_techniques",
    {"id": "file-id"},
    page_size=40,
)


class FilesRelationships(Resource):
    """Types and ids of what is related to files, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Scans of the file over time. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/analyses`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Sandbox reports on the file, one for each sandbox that ran it. Types and ids only.

        `GET /files/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def bundled_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files contained in the file, such as the members of an archive. Types and ids only.

        `GET /files/{id}/relationships/bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BUNDLED_FILES, {"id": id}, paging)

    def carbonblack_children(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that came from the file, as Carbon Black has observed. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/carbonblack_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_CHILDREN, {"id": id}, paging)

    def carbonblack_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files from which the file came, as Carbon Black has observed. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/carbonblack_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_PARENTS, {"id": id}, paging)

    def ciphered_bundled_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files contained in the file in encrypted form. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/ciphered_bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_BUNDLED_FILES, {"id": id}, paging)

    def ciphered_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Encrypted containers that hold the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/ciphered_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_PARENTS, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Collections that list the file. Types and ids only.

        `GET /files/{id}/relationships/collections`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Comments of the community on the file. Types and ids only.

        `GET /files/{id}/relationships/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def compressed_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Archives that contain the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/compressed_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMPRESSED_PARENTS, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def contacted_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_URLS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the file writes when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def email_attachments(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Attachments of the file, where it is an e-mail. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/email_attachments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_ATTACHMENTS, {"id": id}, paging)

    def email_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """E-mails that carried the file as an attachment. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/email_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_PARENTS, {"id": id}, paging)

    def embedded_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domain names found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_DOMAINS, {"id": id}, paging)

    def embedded_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_IPS, {"id": id}, paging)

    def embedded_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_URLS, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that run the file. Types and ids only.

        `GET /files/{id}/relationships/execution_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Graphs in which the file is a node. Types and ids only.

        `GET /files/{id}/relationships/graphs`, https://docs.virustotal.com/reference/files
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def itw_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domains from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_DOMAINS, {"id": id}, paging)

    def itw_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_IPS, {"id": id}, paging)

    def itw_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_URLS, {"id": id}, paging)

    def memory_pattern_domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Domain names found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/memory_pattern_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_DOMAINS, {"id": id}, paging)

    def memory_pattern_ips(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """IP addresses found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/memory_pattern_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_IPS, {"id": id}, paging)

    def memory_pattern_urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/memory_pattern_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_URLS, {"id": id}, paging)

    def overlay_children(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the file contains as its overlay. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/overlay_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_CHILDREN, {"id": id}, paging)

    def overlay_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that contain the file as their overlay. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/overlay_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_PARENTS, {"id": id}, paging)

    def pcap_children(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files carried in the traffic of the file, where it is a network capture. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/pcap_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_CHILDREN, {"id": id}, paging)

    def pcap_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Network captures whose traffic carries the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/pcap_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_PARENTS, {"id": id}, paging)

    def pe_resource_children(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the file contains as PE resources. Types and ids only.

        `GET /files/{id}/relationships/pe_resource_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_CHILDREN, {"id": id}, paging)

    def pe_resource_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """PE files that contain the file as a resource. Types and ids only.

        `GET /files/{id}/relationships/pe_resource_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_PARENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """References of the collections that list the file. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /files/{id}/relationships/related_references`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors of the collections that list the file. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /files/{id}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def screenshots(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Pictures of the screen from sandbox runs of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/screenshots`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SCREENSHOTS, {"id": id}, paging)

    def sigma_analysis(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Matches of Sigma rules for the file. Types and ids only.

        Deprecated: Use the file attributes `sigma_analysis_results` and `sigma_analysis_stats` instead, which carry the
        same data.

        `GET /files/{id}/relationships/sigma_analysis`, https://docs.virustotal.com/reference/files
        """
        return self._send(SIGMA_ANALYSIS, {"id": id}, options)

    def similar_files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that resemble the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/similar_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SIMILAR_FILES, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Occasions on which the file was uploaded to VirusTotal. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/submissions`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_for_embedded_js(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """URLs whose pages embed the file as a script. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/urls_for_embedded_js`, https://docs.virustotal.com/reference/files
        """
        return self._collection(URLS_FOR_EMBEDDED_JS, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes on the file by the user whose key makes the call. Types and ids only.

        `GET /files/{id}/relationships/user_votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Votes of the community on the file. Types and ids only.

        `GET /files/{id}/relationships/votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the file is tied
        to. Types and ids only. Needs a privilege or a product of its own.

        `GET /files/{id}/relationships/associations`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /files/{id}/relationships/campaigns`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Malware families of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /files/{id}/relationships/malware_families`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that the file is related to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /files/{id}/relationships/related_reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Reports of Google Threat Intelligence that name the file. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /files/{id}/relationships/reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /files/{id}/relationships/software_toolkits`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /files/{id}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """ATT&CK techniques that Google Threat Intelligence sees the file use. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /files/{id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)


class AsyncFilesRelationships(AsyncResource):
    """Types and ids of what is related to files, without attributes."""

    def analyses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Scans of the file over time. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/analyses`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ANALYSES, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Sandbox reports on the file, one for each sandbox that ran it. Types and ids only.

        `GET /files/{id}/relationships/behaviours`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def bundled_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files contained in the file, such as the members of an archive. Types and ids only.

        `GET /files/{id}/relationships/bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(BUNDLED_FILES, {"id": id}, paging)

    def carbonblack_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that came from the file, as Carbon Black has observed. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/carbonblack_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_CHILDREN, {"id": id}, paging)

    def carbonblack_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files from which the file came, as Carbon Black has observed. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/carbonblack_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CARBONBLACK_PARENTS, {"id": id}, paging)

    def ciphered_bundled_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files contained in the file in encrypted form. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/ciphered_bundled_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_BUNDLED_FILES, {"id": id}, paging)

    def ciphered_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Encrypted containers that hold the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/ciphered_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CIPHERED_PARENTS, {"id": id}, paging)

    def collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Collections that list the file. Types and ids only.

        `GET /files/{id}/relationships/collections`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COLLECTIONS, {"id": id}, paging)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Comments of the community on the file. Types and ids only.

        `GET /files/{id}/relationships/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def compressed_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Archives that contain the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/compressed_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMPRESSED_PARENTS, {"id": id}, paging)

    def contacted_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_DOMAINS, {"id": id}, paging)

    def contacted_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_IPS, {"id": id}, paging)

    def contacted_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs that the file contacts when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/contacted_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CONTACTED_URLS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the file writes when it runs in a sandbox. Types and ids only.

        `GET /files/{id}/relationships/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def email_attachments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Attachments of the file, where it is an e-mail. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/email_attachments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_ATTACHMENTS, {"id": id}, paging)

    def email_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """E-mails that carried the file as an attachment. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/email_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMAIL_PARENTS, {"id": id}, paging)

    def embedded_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domain names found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_DOMAINS, {"id": id}, paging)

    def embedded_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_IPS, {"id": id}, paging)

    def embedded_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs found in the content of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/embedded_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EMBEDDED_URLS, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that run the file. Types and ids only.

        `GET /files/{id}/relationships/execution_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)

    def graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Graphs in which the file is a node. Types and ids only.

        `GET /files/{id}/relationships/graphs`, https://docs.virustotal.com/reference/files
        """
        return self._collection(GRAPHS, {"id": id}, paging)

    def itw_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domains from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_DOMAINS, {"id": id}, paging)

    def itw_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_IPS, {"id": id}, paging)

    def itw_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs from which the file was served in the wild. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/itw_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ITW_URLS, {"id": id}, paging)

    def memory_pattern_domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Domain names found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/memory_pattern_domains`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_DOMAINS, {"id": id}, paging)

    def memory_pattern_ips(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """IP addresses found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/memory_pattern_ips`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_IPS, {"id": id}, paging)

    def memory_pattern_urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs found in memory while the file ran in a sandbox. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/memory_pattern_urls`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MEMORY_PATTERN_URLS, {"id": id}, paging)

    def overlay_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the file contains as its overlay. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/overlay_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_CHILDREN, {"id": id}, paging)

    def overlay_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that contain the file as their overlay. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/overlay_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(OVERLAY_PARENTS, {"id": id}, paging)

    def pcap_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files carried in the traffic of the file, where it is a network capture. Types and ids only. Needs VirusTotal
        Enterprise.

        `GET /files/{id}/relationships/pcap_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_CHILDREN, {"id": id}, paging)

    def pcap_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Network captures whose traffic carries the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/pcap_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PCAP_PARENTS, {"id": id}, paging)

    def pe_resource_children(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the file contains as PE resources. Types and ids only.

        `GET /files/{id}/relationships/pe_resource_children`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_CHILDREN, {"id": id}, paging)

    def pe_resource_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """PE files that contain the file as a resource. Types and ids only.

        `GET /files/{id}/relationships/pe_resource_parents`, https://docs.virustotal.com/reference/files
        """
        return self._collection(PE_RESOURCE_PARENTS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """References of the collections that list the file. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /files/{id}/relationships/related_references`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def related_threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors of the collections that list the file. Types and ids only. Needs VirusTotal Enterprise with the
        Threat Landscape module.

        `GET /files/{id}/relationships/related_threat_actors`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_THREAT_ACTORS, {"id": id}, paging)

    def screenshots(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Pictures of the screen from sandbox runs of the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/screenshots`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SCREENSHOTS, {"id": id}, paging)

    async def sigma_analysis(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """Matches of Sigma rules for the file. Types and ids only.

        Deprecated: Use the file attributes `sigma_analysis_results` and `sigma_analysis_stats` instead, which carry the
        same data.

        `GET /files/{id}/relationships/sigma_analysis`, https://docs.virustotal.com/reference/files
        """
        return await self._send(SIGMA_ANALYSIS, {"id": id}, options)

    def similar_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that resemble the file. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/similar_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SIMILAR_FILES, {"id": id}, paging)

    def submissions(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Occasions on which the file was uploaded to VirusTotal. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/submissions`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SUBMISSIONS, {"id": id}, paging)

    def urls_for_embedded_js(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """URLs whose pages embed the file as a script. Types and ids only. Needs VirusTotal Enterprise.

        `GET /files/{id}/relationships/urls_for_embedded_js`, https://docs.virustotal.com/reference/files
        """
        return self._collection(URLS_FOR_EMBEDDED_JS, {"id": id}, paging)

    def user_votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes on the file by the user whose key makes the call. Types and ids only.

        `GET /files/{id}/relationships/user_votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(USER_VOTES, {"id": id}, paging)

    def votes(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Votes of the community on the file. Types and ids only.

        `GET /files/{id}/relationships/votes`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VOTES, {"id": id}, paging)

    def associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns, malware families, reports and other threats of Google Threat Intelligence that the file is tied
        to. Types and ids only. Needs a privilege or a product of its own.

        `GET /files/{id}/relationships/associations`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Campaigns of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /files/{id}/relationships/campaigns`, https://docs.virustotal.com/reference/files
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Malware families of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /files/{id}/relationships/malware_families`, https://docs.virustotal.com/reference/files
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def related_reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that the file is related to. Types and ids only. Needs a privilege or a
        product of its own.

        `GET /files/{id}/relationships/related_reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(RELATED_REPORTS, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Reports of Google Threat Intelligence that name the file. Types and ids only. Needs a privilege or a product
        of its own.

        `GET /files/{id}/relationships/reports`, https://docs.virustotal.com/reference/files
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Software and toolkits of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /files/{id}/relationships/software_toolkits`, https://docs.virustotal.com/reference/files
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Vulnerabilities of Google Threat Intelligence that the file is tied to. Types and ids only. Needs a privilege
        or a product of its own.

        `GET /files/{id}/relationships/vulnerabilities`, https://docs.virustotal.com/reference/files
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """ATT&CK techniques that Google Threat Intelligence sees the file use. Types and ids only. Needs a privilege or
        a product of its own.

        `GET /files/{id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/files
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)
