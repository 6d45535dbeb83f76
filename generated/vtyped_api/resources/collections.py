"""Make, change, search and export collections of indicators, and read threats in the same form.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.collection_answers import CollectionEvent
    from ..models.collection_exports import AggregationDownloadFormat, CollectionDownloadFormat
    from ..models.collection_subscription_preferences import CollectionSubscriptionPreferences
    from ..models.comment import Comment
    from ..models.domain import Domain
    from ..models.file import File
    from ..models.graph import Graph
    from ..models.hunting_ruleset import HuntingRuleset
    from ..models.indicators import (
        FeatureSearchSpace,
        IndicatorDescriptor,
        IndicatorRelationship,
        IndicatorRelationships,
        IndicatorType,
    )
    from ..models.ip_address import IpAddress
    from ..models.mitre_tree import MitreTree
    from ..models.reference import Reference
    from ..models.threat_actor import ThreatActor
    from ..models.url import Url
    from ..models.user import User
    from ..runtime.downloads import Download, Progress, Target
    from ..runtime.objects import Descriptor, MissingObject
    from .collections_relationships import AsyncCollectionsRelationships, CollectionsRelationships

LIST: Operation[IndicatorCollection] = Operation("collections.list", "/collections", {}, page_size=40)
CREATE: Operation[IndicatorCollection] = Operation(
    "collections.create", "/collections", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[IndicatorCollection] = Operation("collections.get", "/collections/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "collections.delete", "/collections/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
UPDATE: Operation[IndicatorCollection] = Operation(
    "collections.update",
    "/collections/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
COMMENTS: Operation[Comment] = Operation(
    "collections.comments", "/collections/{id}/comments", {"id": "opaque-id"}, page_size=40
)
ADD_COMMENT: Operation[Comment] = Operation(
    "collections.add_comment",
    "/collections/{id}/comments",
    {"id": "opaque-id"},
    method="POST",
    repeatable=False,
    body="application/json",
)
ADD_ITEMS: Operation[None] = Operation(
    "collections.add_items",
    "/collections/{id}/{relationship}",
    {"id": "opaque-id", "relationship": "text"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
REMOVE_ITEMS: Operation[None] = Operation(
    "collections.remove_items",
    "/collections/{id}/{relationship}",
    {"id": "opaque-id", "relationship": "text"},
    method="DELETE",
    read=answers.nothing,
    body="application/json",
)
DOWNLOAD: Operation[Download] = Operation(
    "collections.download", "/collections/{id}/download/{format}", {"id": "opaque-id", "format": "text"}
)
DOWNLOAD_ITEMS: Operation[Download] = Operation(
    "collections.download_items",
    "/collections/{id}/{relationship}/download/{format}",
    {"id": "opaque-id", "relationship": "opaque-id", "format": "text"},
)
DOWNLOAD_AGGREGATIONS: Operation[Download] = Operation(
    "collections.download_aggregations",
    "/collections/{id}/aggregations/download/{format}",
    {"id": "opaque-id", "format": "text"},
)
SEARCH: Operation[File | Url | Domain | IpAddress] = Operation(
    "collections.search", "/collections/{id}/search", {"id": "opaque-id"}, page_size=40
)
SUBSCRIPTION_PREFERENCES: Operation[CollectionSubscriptionPreferences] = Operation(
    "collections.subscription_preferences", "/collections/{id}/subscription_preferences", {"id": "opaque-id"}
)
SET_SUBSCRIPTION_PREFERENCES: Operation[CollectionSubscriptionPreferences] = Operation(
    "collections.set_subscription_preferences",
    "/collections/{id}/subscription_preferences",
    {"id": "opaque-id"},
    method="POST",
    body="application/json",
)
MITRE_TREE: Operation[MitreTree] = Operation(
    "collections.mitre_tree", "/collections/{id}/mitre_tree", {"id": "opaque-id"}, read=answers.Data("MitreTree")
)
TIMELINE_EVENTS: Operation[list[CollectionEvent]] = Operation(
    "collections.timeline_events",
    "/collections/{id}/timeline/events",
    {"id": "opaque-id"},
    read=answers.Data("list[CollectionEvent]"),
)
FEATURES: Operation[File | Url | Domain | IpAddress | Descriptor] = Operation(
    "collections.features", "/collections/{id}/features/search", {"id": "opaque-id"}, page_size=40
)
ASSOCIATIONS: Operation[IndicatorCollection] = Operation(
    "collections.associations", "/collections/{id}/associations", {"id": "opaque-id"}, page_size=40
)
AUTOGENERATED_GRAPHS: Operation[Graph] = Operation(
    "collections.autogenerated_graphs", "/collections/{id}/autogenerated_graphs", {"id": "opaque-id"}, page_size=40
)
CAMPAIGNS: Operation[IndicatorCollection] = Operation(
    "collections.campaigns", "/collections/{id}/campaigns", {"id": "opaque-id"}, page_size=40
)
DOMAINS: Operation[Domain | MissingObject] = Operation(
    "collections.domains", "/collections/{id}/domains", {"id": "opaque-id"}, page_size=40
)
FILES: Operation[File | MissingObject] = Operation(
    "collections.files", "/collections/{id}/files", {"id": "opaque-id"}, page_size=40
)
HUNTING_RULESETS: Operation[HuntingRuleset] = Operation(
    "collections.hunting_rulesets", "/collections/{id}/hunting_rulesets", {"id": "opaque-id"}, page_size=40
)
IP_ADDRESSES: Operation[IpAddress | MissingObject] = Operation(
    "collections.ip_addresses", "/collections/{id}/ip_addresses", {"id": "opaque-id"}, page_size=40
)
MALWARE_FAMILIES: Operation[IndicatorCollection] = Operation(
    "collections.malware_families", "/collections/{id}/malware_families", {"id": "opaque-id"}, page_size=40
)
OWNER: Operation[User | None] = Operation(
    "collections.owner", "/collections/{id}/owner", {"id": "opaque-id"}, read=answers.one_or_none
)
REFERENCES: Operation[Reference] = Operation(
    "collections.references", "/collections/{id}/references", {"id": "opaque-id"}, page_size=40
)
RELATED_COLLECTIONS: Operation[IndicatorCollection] = Operation(
    "collections.related_collections", "/collections/{id}/related_collections", {"id": "opaque-id"}, page_size=40
)
RELATED_REFERENCES: Operation[Reference] = Operation(
    "collections.related_references", "/collections/{id}/related_references", {"id": "opaque-id"}, page_size=40
)
REPORTS: Operation[IndicatorCollection] = Operation(
    "collections.reports", "/collections/{id}/reports", {"id": "opaque-id"}, page_size=40
)
SOFTWARE_TOOLKITS: Operation[IndicatorCollection] = Operation(
    "collections.software_toolkits", "/collections/{id}/software_toolkits", {"id": "opaque-id"}, page_size=40
)
SUSPECTED_THREAT_ACTORS: Operation[IndicatorCollection] = Operation(
    "collections.suspected_threat_actors",
    "/collections/{id}/suspected_threat_actors",
    {"id": "opaque-id"},
    page_size=40,
)
THREAT_ACTORS: Operation[ThreatActor | IndicatorCollection] = Operation(
    "collections.threat_actors", "/collections/{id}/threat_actors", {"id": "opaque-id"}, page_size=40
)
URLS: Operation[Url | MissingObject] = Operation(
    "collections.urls", "/collections/{id}/urls", {"id": "opaque-id"}, page_size=40
)
VULNERABILITIES: Operation[IndicatorCollection] = Operation(
    "collections.vulnerabilities", "/collections/{id}/vulnerabilities", {"id": "opaque-id"}, page_size=40
)


class Collections(Resource):
    """Make, change, search and export collections of indicators, and read threats in the same form."""

    @cached_property
    def relationships(self) -> CollectionsRelationships:
        """Types and ids of what is related to collections, without attributes."""
        from .collections_relationships import CollectionsRelationships

        return CollectionsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[IndicatorCollection]:
        """List collections.

        Collections of indicators and, with Google Threat Intelligence, threats of every kind in the same form: threat
        actors, malware families, tools, campaigns, reports and vulnerabilities. `filter` with `collection_type:` tells
        them apart.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        Args:
            filter: Which collections to list: terms of the form `modifier:value`, joined by spaces or by `AND`, `OR`
                and `NOT`.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /collections`, https://docs.virustotal.com/reference/list-collections
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        private: bool | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Create a collection.

        Makes a collection of indicators that belongs to the account of the key. The indicators come as descriptors in
        `relationships`, or VirusTotal looks for them in the text of `raw_items`.

        Everybody can see a collection unless it is `private`. A call repeated after a lost answer may make a second
        collection.

        Args:
            name: Name of the collection.
            description: Text about the collection.
            private: Whether nobody else may see the collection.
            relationships: Indicators of each kind.
            raw_items: Any text; the indicators that VirusTotal finds in it become part of the collection.

        `POST /collections`, https://docs.virustotal.com/reference/collections-create
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "collection",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        **inputs.given(
                            {
                                "description": inputs.optional(inputs.text, "description", description),
                                "private": inputs.optional(inputs.boolean, "private", private),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            ),
                            "raw_items": inputs.optional(inputs.text, "raw_items", raw_items),
                        }
                    ),
                }
            },
        )

    def get(
        self,
        id: str,
        *,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Get a collection.

        A collection of indicators, or a threat in the same form. Threat actors, campaigns, reports, vulnerabilities and
        the other threats of Google Threat Intelligence need its licence; collections of the community do not.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}`, https://docs.virustotal.com/reference/collections-get
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a collection.

        Only the owner of a collection may delete it. The indicators in it are not touched.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /collections/{id}`, https://docs.virustotal.com/reference/collections-delete
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        alt_names: Iterable[str] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Change a collection.

        Changes the attributes that are given, and adds the indicators that VirusTotal finds in the text of `raw_items`.
        Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            name: Name of the collection.
            description: Text about the collection.
            private: Whether nobody else may see the collection.
            tags: Tags of the collection, in place of those it has.
            alt_names: Other names of what the collection describes, in place of those it has.
            raw_items: Any text; the indicators that VirusTotal finds in it are added to the collection.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /collections/{id}`, https://docs.virustotal.com/reference/collections-update
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "collection",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "description": inputs.optional(inputs.text, "description", description),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                            "alt_names": inputs.optional(inputs.typed, "alt_names", alt_names, like="list[str]"),
                        }
                    ),
                    **inputs.given({"raw_items": inputs.optional(inputs.text, "raw_items", raw_items)}),
                }
            },
        )

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments of the community on the collection.

        `GET /collections/{id}/comments`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a collection.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        A call repeated after a lost answer may publish the comment twice, so look at the comments first.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/comments`, https://docs.virustotal.com/reference/collections-comments-create
        """
        return self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    def add_items(
        self,
        id: str,
        relationship: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"],
        items: Iterable[IndicatorDescriptor | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Add indicators to a collection.

        Adds indicators of one kind. One that is in the collection already stays as it is, so a repeated call does no
        harm. Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Which kind of indicator the call is about.
            items: The indicators, all of the kind that the path names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/{relationship}`, https://docs.virustotal.com/reference/collections-add-element
        """
        self._send(
            ADD_ITEMS,
            {
                "id": id,
                "relationship": inputs.choice(
                    "relationship", relationship, known=["files", "urls", "domains", "ip_addresses"]
                ),
            },
            options,
            body={"data": inputs.typed("items", items, like="list[IndicatorDescriptor]")},
        )

    def remove_items(
        self,
        id: str,
        relationship: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"],
        items: Iterable[IndicatorDescriptor | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Remove indicators from a collection.

        Removes indicators of one kind; one that is not in the collection is passed over. The indicators themselves are
        not touched. Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Which kind of indicator the call is about.
            items: The indicators, all of the kind that the path names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /collections/{id}/{relationship}`, https://docs.virustotal.com/reference/collections-delete-element
        """
        self._send(
            REMOVE_ITEMS,
            {
                "id": id,
                "relationship": inputs.choice(
                    "relationship", relationship, known=["files", "urls", "domains", "ip_addresses"]
                ),
            },
            options,
            body={"data": inputs.typed("items", items, like="list[IndicatorDescriptor]")},
        )

    def download(
        self,
        id: str,
        format: CollectionDownloadFormat | Literal["json", "csv", "stix"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export the indicators of a collection.

        Everything that the collection holds, as one document. In the form `json` it is a map from the name of a
        relationship to the ids of its objects; URLs stand there with their text.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/download/{format}`, https://docs.virustotal.com/reference/collections-export-iocs
        """
        return self._download(
            DOWNLOAD,
            {"id": id, "format": inputs.choice("format", format, known=["json", "csv", "stix"])},
            options,
            target,
            progress,
        )

    def download_items(
        self,
        id: str,
        relationship: str,
        format: CollectionDownloadFormat | Literal["json", "csv", "stix"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export one relationship of a collection.

        What the collection holds under one relationship, as one document.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Name of the relationship to export, such as `files`, `urls`, `domains`, `ip_addresses` or
                `references`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/{relationship}/download/{format}`, https://docs.virustotal.com/reference/collections-export-iocs-relationship
        """
        return self._download(
            DOWNLOAD_ITEMS,
            {
                "id": id,
                "relationship": relationship,
                "format": inputs.choice("format", format, known=["json", "csv", "stix"]),
            },
            options,
            target,
            progress,
        )

    def download_aggregations(
        self,
        id: str,
        format: AggregationDownloadFormat | Literal["json", "csv"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export what the indicators of a collection have in common.

        The commonalities of the indicators, as one document. In the form `json` it is a map from the kind of indicator
        to the commonality to the values with their counts.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/aggregations/download/{format}`, https://docs.virustotal.com/reference/collections-export-aggregations
        """
        return self._download(
            DOWNLOAD_AGGREGATIONS,
            {"id": id, "format": inputs.choice("format", format, known=["json", "csv"])},
            options,
            target,
            progress,
        )

    def search(
        self,
        id: str,
        query: str,
        *,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[File | Url | Domain | IpAddress]:
        """Search the indicators of a collection.

        Indicators of the collection that meet a query of VirusTotal Intelligence.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            query: What to look for, in the language of VirusTotal Intelligence.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/search`, https://docs.virustotal.com/reference/search-iocs-inside-a-collection
        """
        return self._collection(
            SEARCH,
            {"id": id},
            paging,
            query={
                "query": inputs.text("query", query, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order, most=64),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def subscription_preferences(self, id: str, **options: Unpack[Options]) -> CollectionSubscriptionPreferences:
        """Get how the account follows a collection.

        An account that does not follow the collection is answered with 404 `NotFoundError`.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/subscription_preferences`, https://docs.virustotal.com/reference/get-collections-subscription-preferences
        """
        return self._send(SUBSCRIPTION_PREFERENCES, {"id": id}, options)

    def set_subscription_preferences(
        self, id: str, daily_email: bool, **options: Unpack[Options]
    ) -> CollectionSubscriptionPreferences:
        """Follow a collection, or change how.

        Subscribes the account that the key belongs to, or changes the subscription that it has. A repeated call does no
        harm.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            daily_email: Whether to send a mail each day with what is new in the collection.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/subscription_preferences`, https://docs.virustotal.com/reference/update-collections-subscription-preferences
        """
        return self._send(
            SET_SUBSCRIPTION_PREFERENCES,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "collection_subscription_preferences",
                    "attributes": {"daily_email": inputs.boolean("daily_email", daily_email)},
                }
            },
        )

    def mitre_tree(self, id: str, **options: Unpack[Options]) -> MitreTree:
        """Get the ATT&CK tactics and techniques of a threat.

        The tactics that the threat is known for, with the techniques that serve them.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/mitre_tree`, https://gtidocs.virustotal.com/reference/api-overview
        """
        return self._send(MITRE_TREE, {"id": id}, options)

    def timeline_events(self, id: str, **options: Unpack[Options]) -> builtins.list[CollectionEvent]:
        """Get the history of a threat.

        Events that analysts at Google recorded for a threat actor, a campaign or another threat.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/timeline/events`, https://google.github.io/mcp-security/servers/gti_mcp.html
        """
        return self._send(TIMELINE_EVENTS, {"id": id}, options)

    def features(
        self,
        id: str,
        *,
        feature_type: str | None = None,
        feature_id: str | None = None,
        entity_type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        search_space: FeatureSearchSpace | Literal["collection", "corpus"] | None = None,
        type: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"] | None = None,
        descriptors_only: bool | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[File | Url | Domain | IpAddress | Descriptor]:
        """Find indicators that share a feature.

        Indicators with one of the commonalities of the collection: the files that use a technique, the URLs with a
        title. They are looked for in the collection, or in everything that VirusTotal holds.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            feature_type: Kind of feature that the indicators share, such as `attack_techniques`, `imphash`,
                `contacted_domains` or `html_titles`.
            feature_id: Value of the feature, such as `T1497.001` for a technique.
            entity_type: Kind of indicator that has the feature.
            search_space: Where to look, either among the indicators of the collection or in everything that VirusTotal
                holds.
            type: The plural of `entity_type`, as VirusTotal's own tools send it along.
            descriptors_only: Whether to give types and ids only, without attributes.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/features/search`, https://google.github.io/mcp-security/servers/gti_mcp.html
        """
        return self._collection(
            FEATURES,
            {"id": id},
            paging,
            query={
                "feature_type": inputs.optional(inputs.text, "feature_type", feature_type, least=1, most=128),
                "feature_id": inputs.optional(inputs.text, "feature_id", feature_id, least=1, most=2048),
                "entity_type": inputs.optional(
                    inputs.choice, "entity_type", entity_type, known=["file", "url", "domain", "ip_address"]
                ),
                "search_space": inputs.optional(
                    inputs.choice, "search_space", search_space, known=["collection", "corpus"]
                ),
                "type": inputs.optional(
                    inputs.choice, "type", type, known=["files", "urls", "domains", "ip_addresses"]
                ),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
            },
        )

    def associations(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Threats of every kind that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/associations`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def autogenerated_graphs(self, id: str, **paging: Unpack[Paging]) -> Collection[Graph]:
        """Graphs that VirusTotal drew from the collection.

        `GET /collections/{id}/autogenerated_graphs`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(AUTOGENERATED_GRAPHS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Campaigns that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/campaigns`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> Collection[Domain | MissingObject]:
        """Domains in the collection.

        `GET /collections/{id}/domains`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files in the collection.

        `GET /collections/{id}/files`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(FILES, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> Collection[HuntingRuleset]:
        """YARA rulesets by Google that find what the collection describes. Needs a privilege or a product of its own.

        `GET /collections/{id}/hunting_rulesets`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> Collection[IpAddress | MissingObject]:
        """IP addresses in the collection.

        `GET /collections/{id}/ip_addresses`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Malware families that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/malware_families`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """Who made the collection.

        `GET /collections/{id}/owner`, https://docs.virustotal.com/reference/collections-object
        """
        return self._send(OWNER, {"id": id}, options)

    def references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References of the collection.

        `GET /collections/{id}/references`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_collections(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Collections that are tied to the collection. Needs VirusTotal Enterprise.

        `GET /collections/{id}/related_collections`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(RELATED_COLLECTIONS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> Collection[Reference]:
        """References that are tied to the collection. Needs VirusTotal Enterprise.

        `GET /collections/{id}/related_references`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Reports that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/reports`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Tools that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/software_toolkits`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def suspected_threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Threat actors that are only suspected behind the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/suspected_threat_actors`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(SUSPECTED_THREAT_ACTORS, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[ThreatActor | IndicatorCollection]:
        """Threat actors behind the collection. Needs VirusTotal Enterprise.

        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /collections/{id}/threat_actors`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> Collection[Url | MissingObject]:
        """URLs in the collection.

        `GET /collections/{id}/urls`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(URLS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Vulnerabilities that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/vulnerabilities`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)


class AsyncCollections(AsyncResource):
    """Make, change, search and export collections of indicators, and read threats in the same form."""

    @cached_property
    def relationships(self) -> AsyncCollectionsRelationships:
        """Types and ids of what is related to collections, without attributes."""
        from .collections_relationships import AsyncCollectionsRelationships

        return AsyncCollectionsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[IndicatorCollection]:
        """List collections.

        Collections of indicators and, with Google Threat Intelligence, threats of every kind in the same form: threat
        actors, malware families, tools, campaigns, reports and vulnerabilities. `filter` with `collection_type:` tells
        them apart.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        Args:
            filter: Which collections to list: terms of the form `modifier:value`, joined by spaces or by `AND`, `OR`
                and `NOT`.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /collections`, https://docs.virustotal.com/reference/list-collections
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        private: bool | None = None,
        relationships: IndicatorRelationships | Mapping[str, Any] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Create a collection.

        Makes a collection of indicators that belongs to the account of the key. The indicators come as descriptors in
        `relationships`, or VirusTotal looks for them in the text of `raw_items`.

        Everybody can see a collection unless it is `private`. A call repeated after a lost answer may make a second
        collection.

        Args:
            name: Name of the collection.
            description: Text about the collection.
            private: Whether nobody else may see the collection.
            relationships: Indicators of each kind.
            raw_items: Any text; the indicators that VirusTotal finds in it become part of the collection.

        `POST /collections`, https://docs.virustotal.com/reference/collections-create
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "collection",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        **inputs.given(
                            {
                                "description": inputs.optional(inputs.text, "description", description),
                                "private": inputs.optional(inputs.boolean, "private", private),
                            }
                        ),
                    },
                    **inputs.given(
                        {
                            "relationships": inputs.optional(
                                inputs.typed, "relationships", relationships, like="IndicatorRelationships"
                            ),
                            "raw_items": inputs.optional(inputs.text, "raw_items", raw_items),
                        }
                    ),
                }
            },
        )

    async def get(
        self,
        id: str,
        *,
        attributes: str | Iterable[str] | None = None,
        exclude_attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Get a collection.

        A collection of indicators, or a threat in the same form. Threat actors, campaigns, reports, vulnerabilities and
        the other threats of Google Threat Intelligence need its licence; collections of the community do not.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            attributes: Names of the attributes to give, separated by commas.
            exclude_attributes: Names of attributes to leave out of the answer, separated by commas, such as the long
                `last_analysis_results`.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}`, https://docs.virustotal.com/reference/collections-get
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "exclude_attributes": inputs.optional(inputs.names, "exclude_attributes", exclude_attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a collection.

        Only the owner of a collection may delete it. The indicators in it are not touched.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /collections/{id}`, https://docs.virustotal.com/reference/collections-delete
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        private: bool | None = None,
        tags: Iterable[str] | None = None,
        alt_names: Iterable[str] | None = None,
        raw_items: str | None = None,
        **options: Unpack[Options],
    ) -> IndicatorCollection:
        """Change a collection.

        Changes the attributes that are given, and adds the indicators that VirusTotal finds in the text of `raw_items`.
        Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            name: Name of the collection.
            description: Text about the collection.
            private: Whether nobody else may see the collection.
            tags: Tags of the collection, in place of those it has.
            alt_names: Other names of what the collection describes, in place of those it has.
            raw_items: Any text; the indicators that VirusTotal finds in it are added to the collection.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /collections/{id}`, https://docs.virustotal.com/reference/collections-update
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "collection",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "description": inputs.optional(inputs.text, "description", description),
                            "private": inputs.optional(inputs.boolean, "private", private),
                            "tags": inputs.optional(inputs.typed, "tags", tags, like="list[str]"),
                            "alt_names": inputs.optional(inputs.typed, "alt_names", alt_names, like="list[str]"),
                        }
                    ),
                    **inputs.given({"raw_items": inputs.optional(inputs.text, "raw_items", raw_items)}),
                }
            },
        )

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments of the community on the collection.

        `GET /collections/{id}/comments`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def add_comment(self, id: str, text: str, **options: Unpack[Options]) -> Comment:
        """Publish a comment on a collection.

        Publishes a comment in the name of the account that the key belongs to, and gives the comment back as it was
        stored, with its id and date. Words of the text that begin with `#` become tags of the comment.

        A call repeated after a lost answer may publish the comment twice, so look at the comments first.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            text: Text of the comment; words that begin with `#` become its tags.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/comments`, https://docs.virustotal.com/reference/collections-comments-create
        """
        return await self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={"data": {"type": "comment", "attributes": {"text": inputs.text("text", text, least=1)}}},
        )

    async def add_items(
        self,
        id: str,
        relationship: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"],
        items: Iterable[IndicatorDescriptor | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Add indicators to a collection.

        Adds indicators of one kind. One that is in the collection already stays as it is, so a repeated call does no
        harm. Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Which kind of indicator the call is about.
            items: The indicators, all of the kind that the path names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/{relationship}`, https://docs.virustotal.com/reference/collections-add-element
        """
        await self._send(
            ADD_ITEMS,
            {
                "id": id,
                "relationship": inputs.choice(
                    "relationship", relationship, known=["files", "urls", "domains", "ip_addresses"]
                ),
            },
            options,
            body={"data": inputs.typed("items", items, like="list[IndicatorDescriptor]")},
        )

    async def remove_items(
        self,
        id: str,
        relationship: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"],
        items: Iterable[IndicatorDescriptor | Mapping[str, Any]],
        **options: Unpack[Options],
    ) -> None:
        """Remove indicators from a collection.

        Removes indicators of one kind; one that is not in the collection is passed over. The indicators themselves are
        not touched. Only the owner of a collection may change it.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Which kind of indicator the call is about.
            items: The indicators, all of the kind that the path names.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /collections/{id}/{relationship}`, https://docs.virustotal.com/reference/collections-delete-element
        """
        await self._send(
            REMOVE_ITEMS,
            {
                "id": id,
                "relationship": inputs.choice(
                    "relationship", relationship, known=["files", "urls", "domains", "ip_addresses"]
                ),
            },
            options,
            body={"data": inputs.typed("items", items, like="list[IndicatorDescriptor]")},
        )

    async def download(
        self,
        id: str,
        format: CollectionDownloadFormat | Literal["json", "csv", "stix"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export the indicators of a collection.

        Everything that the collection holds, as one document. In the form `json` it is a map from the name of a
        relationship to the ids of its objects; URLs stand there with their text.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/download/{format}`, https://docs.virustotal.com/reference/collections-export-iocs
        """
        return await self._download(
            DOWNLOAD,
            {"id": id, "format": inputs.choice("format", format, known=["json", "csv", "stix"])},
            options,
            target,
            progress,
        )

    async def download_items(
        self,
        id: str,
        relationship: str,
        format: CollectionDownloadFormat | Literal["json", "csv", "stix"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export one relationship of a collection.

        What the collection holds under one relationship, as one document.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            relationship: Name of the relationship to export, such as `files`, `urls`, `domains`, `ip_addresses` or
                `references`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/{relationship}/download/{format}`, https://docs.virustotal.com/reference/collections-export-iocs-relationship
        """
        return await self._download(
            DOWNLOAD_ITEMS,
            {
                "id": id,
                "relationship": relationship,
                "format": inputs.choice("format", format, known=["json", "csv", "stix"]),
            },
            options,
            target,
            progress,
        )

    async def download_aggregations(
        self,
        id: str,
        format: AggregationDownloadFormat | Literal["json", "csv"],
        target: Target,
        *,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> Download:
        """Export what the indicators of a collection have in common.

        The commonalities of the indicators, as one document. In the form `json` it is a map from the kind of indicator
        to the commonality to the values with their counts.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            format: Form of the export.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/aggregations/download/{format}`, https://docs.virustotal.com/reference/collections-export-aggregations
        """
        return await self._download(
            DOWNLOAD_AGGREGATIONS,
            {"id": id, "format": inputs.choice("format", format, known=["json", "csv"])},
            options,
            target,
            progress,
        )

    def search(
        self,
        id: str,
        query: str,
        *,
        order: str | None = None,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[File | Url | Domain | IpAddress]:
        """Search the indicators of a collection.

        Indicators of the collection that meet a query of VirusTotal Intelligence.

        Needs VirusTotal Enterprise with the Threat Landscape module, or Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            query: What to look for, in the language of VirusTotal Intelligence.
            order: Attribute to sort by, and a sign: `+` for ascending, `-` for descending.
            attributes: Names of the attributes to give, separated by commas.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/search`, https://docs.virustotal.com/reference/search-iocs-inside-a-collection
        """
        return self._collection(
            SEARCH,
            {"id": id},
            paging,
            query={
                "query": inputs.text("query", query, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order, most=64),
                "attributes": inputs.optional(inputs.names, "attributes", attributes),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def subscription_preferences(self, id: str, **options: Unpack[Options]) -> CollectionSubscriptionPreferences:
        """Get how the account follows a collection.

        An account that does not follow the collection is answered with 404 `NotFoundError`.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/subscription_preferences`, https://docs.virustotal.com/reference/get-collections-subscription-preferences
        """
        return await self._send(SUBSCRIPTION_PREFERENCES, {"id": id}, options)

    async def set_subscription_preferences(
        self, id: str, daily_email: bool, **options: Unpack[Options]
    ) -> CollectionSubscriptionPreferences:
        """Follow a collection, or change how.

        Subscribes the account that the key belongs to, or changes the subscription that it has. A repeated call does no
        harm.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            daily_email: Whether to send a mail each day with what is new in the collection.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /collections/{id}/subscription_preferences`, https://docs.virustotal.com/reference/update-collections-subscription-preferences
        """
        return await self._send(
            SET_SUBSCRIPTION_PREFERENCES,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "collection_subscription_preferences",
                    "attributes": {"daily_email": inputs.boolean("daily_email", daily_email)},
                }
            },
        )

    async def mitre_tree(self, id: str, **options: Unpack[Options]) -> MitreTree:
        """Get the ATT&CK tactics and techniques of a threat.

        The tactics that the threat is known for, with the techniques that serve them.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/mitre_tree`, https://gtidocs.virustotal.com/reference/api-overview
        """
        return await self._send(MITRE_TREE, {"id": id}, options)

    async def timeline_events(self, id: str, **options: Unpack[Options]) -> builtins.list[CollectionEvent]:
        """Get the history of a threat.

        Events that analysts at Google recorded for a threat actor, a campaign or another threat.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/timeline/events`, https://google.github.io/mcp-security/servers/gti_mcp.html
        """
        return await self._send(TIMELINE_EVENTS, {"id": id}, options)

    def features(
        self,
        id: str,
        *,
        feature_type: str | None = None,
        feature_id: str | None = None,
        entity_type: IndicatorType | Literal["file", "url", "domain", "ip_address"] | None = None,
        search_space: FeatureSearchSpace | Literal["collection", "corpus"] | None = None,
        type: IndicatorRelationship | Literal["files", "urls", "domains", "ip_addresses"] | None = None,
        descriptors_only: bool | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[File | Url | Domain | IpAddress | Descriptor]:
        """Find indicators that share a feature.

        Indicators with one of the commonalities of the collection: the files that use a technique, the URLs with a
        title. They are looked for in the collection, or in everything that VirusTotal holds.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the collection: a digest in hexadecimal digits, or an id with a prefix that tells its origin or
                kind, such as `alienvault_`, `threat-actor--`, `malware--`, `campaign--`, `report--` or
                `vulnerability--`.
            feature_type: Kind of feature that the indicators share, such as `attack_techniques`, `imphash`,
                `contacted_domains` or `html_titles`.
            feature_id: Value of the feature, such as `T1497.001` for a technique.
            entity_type: Kind of indicator that has the feature.
            search_space: Where to look, either among the indicators of the collection or in everything that VirusTotal
                holds.
            type: The plural of `entity_type`, as VirusTotal's own tools send it along.
            descriptors_only: Whether to give types and ids only, without attributes.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /collections/{id}/features/search`, https://google.github.io/mcp-security/servers/gti_mcp.html
        """
        return self._collection(
            FEATURES,
            {"id": id},
            paging,
            query={
                "feature_type": inputs.optional(inputs.text, "feature_type", feature_type, least=1, most=128),
                "feature_id": inputs.optional(inputs.text, "feature_id", feature_id, least=1, most=2048),
                "entity_type": inputs.optional(
                    inputs.choice, "entity_type", entity_type, known=["file", "url", "domain", "ip_address"]
                ),
                "search_space": inputs.optional(
                    inputs.choice, "search_space", search_space, known=["collection", "corpus"]
                ),
                "type": inputs.optional(
                    inputs.choice, "type", type, known=["files", "urls", "domains", "ip_addresses"]
                ),
                "descriptors_only": inputs.optional(inputs.boolean, "descriptors_only", descriptors_only),
            },
        )

    def associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Threats of every kind that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/associations`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(ASSOCIATIONS, {"id": id}, paging)

    def autogenerated_graphs(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Graph]:
        """Graphs that VirusTotal drew from the collection.

        `GET /collections/{id}/autogenerated_graphs`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(AUTOGENERATED_GRAPHS, {"id": id}, paging)

    def campaigns(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Campaigns that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/campaigns`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(CAMPAIGNS, {"id": id}, paging)

    def domains(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Domain | MissingObject]:
        """Domains in the collection.

        `GET /collections/{id}/domains`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(DOMAINS, {"id": id}, paging)

    def files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files in the collection.

        `GET /collections/{id}/files`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(FILES, {"id": id}, paging)

    def hunting_rulesets(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[HuntingRuleset]:
        """YARA rulesets by Google that find what the collection describes. Needs a privilege or a product of its own.

        `GET /collections/{id}/hunting_rulesets`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(HUNTING_RULESETS, {"id": id}, paging)

    def ip_addresses(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IpAddress | MissingObject]:
        """IP addresses in the collection.

        `GET /collections/{id}/ip_addresses`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(IP_ADDRESSES, {"id": id}, paging)

    def malware_families(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Malware families that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/malware_families`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(MALWARE_FAMILIES, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """Who made the collection.

        `GET /collections/{id}/owner`, https://docs.virustotal.com/reference/collections-object
        """
        return await self._send(OWNER, {"id": id}, options)

    def references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References of the collection.

        `GET /collections/{id}/references`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(REFERENCES, {"id": id}, paging)

    def related_collections(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Collections that are tied to the collection. Needs VirusTotal Enterprise.

        `GET /collections/{id}/related_collections`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(RELATED_COLLECTIONS, {"id": id}, paging)

    def related_references(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Reference]:
        """References that are tied to the collection. Needs VirusTotal Enterprise.

        `GET /collections/{id}/related_references`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(RELATED_REFERENCES, {"id": id}, paging)

    def reports(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Reports that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/reports`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(REPORTS, {"id": id}, paging)

    def software_toolkits(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Tools that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/software_toolkits`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(SOFTWARE_TOOLKITS, {"id": id}, paging)

    def suspected_threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Threat actors that are only suspected behind the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/suspected_threat_actors`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(SUSPECTED_THREAT_ACTORS, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[ThreatActor | IndicatorCollection]:
        """Threat actors behind the collection. Needs VirusTotal Enterprise.

        Depending on the product, an entry is a `threat_actor` or a `collection` with the type `threat-actor`.

        `GET /collections/{id}/threat_actors`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)

    def urls(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Url | MissingObject]:
        """URLs in the collection.

        `GET /collections/{id}/urls`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(URLS, {"id": id}, paging)

    def vulnerabilities(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Vulnerabilities that are tied to the collection. Needs a privilege or a product of its own.

        `GET /collections/{id}/vulnerabilities`, https://docs.virustotal.com/reference/collections-object
        """
        return self._collection(VULNERABILITIES, {"id": id}, paging)
