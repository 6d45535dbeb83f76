"""YARA rules of the community.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.yara_rule import YaraRule
    from ..runtime.objects import MissingObject
    from .yara_rules_relationships import AsyncYaraRulesRelationships, YaraRulesRelationships

LIST: Operation[YaraRule] = Operation("yara_rules.list", "/yara_rules", {}, page_size=40)
GET: Operation[YaraRule] = Operation("yara_rules.get", "/yara_rules/{id}", {"id": "opaque-id"})
FILES: Operation[File | MissingObject] = Operation(
    "yara_rules.files", "/yara_rules/{id}/files", {"id": "opaque-id"}, page_size=40
)


class YaraRules(Resource):
    """YARA rules of the community."""

    @cached_property
    def relationships(self) -> YaraRulesRelationships:
        """Types and ids of what is related to yara rules, without attributes."""
        from .yara_rules_relationships import YaraRulesRelationships

        return YaraRulesRelationships(self._transport)

    def list(
        self, *, filter: str | None = None, order: str | None = None, **paging: Unpack[Paging]
    ) -> Collection[YaraRule]:
        """List the YARA rules of the community.

        YARA rules that VirusTotal runs, or has run, over uploaded files.

        Args:
            filter: Which rules to list: conditions of the form `name:value`, separated by spaces.
            order: In which order: `matches`, `creation_date`, `included_date` or `modification_date`, followed by `+`
                (ascending) or `-` (descending).

        `GET /yara_rules`, https://docs.virustotal.com/reference/list-crowdsourced-yara-rules
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024),
                "order": inputs.optional(inputs.text, "order", order),
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> YaraRule:
        """Get a YARA rule of the community.

        One rule of a ruleset, with its text and about how many files it has matched.

        Args:
            id: Id of the ruleset, a vertical bar and the name of the rule; the bar has to be percent-encoded in the
                path.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /yara_rules/{id}`, https://docs.virustotal.com/reference/get-a-crowdsourced-yara-rule
        """
        return self._send(GET, {"id": id}, options)

    def files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the rule has matched. Needs VirusTotal Enterprise.

        `GET /yara_rules/{id}/files`, https://docs.virustotal.com/reference/yara-rule
        """
        return self._collection(FILES, {"id": id}, paging)


class AsyncYaraRules(AsyncResource):
    """YARA rules of the community."""

    @cached_property
    def relationships(self) -> AsyncYaraRulesRelationships:
        """Types and ids of what is related to yara rules, without attributes."""
        from .yara_rules_relationships import AsyncYaraRulesRelationships

        return AsyncYaraRulesRelationships(self._transport)

    def list(
        self, *, filter: str | None = None, order: str | None = None, **paging: Unpack[Paging]
    ) -> AsyncCollection[YaraRule]:
        """List the YARA rules of the community.

        YARA rules that VirusTotal runs, or has run, over uploaded files.

        Args:
            filter: Which rules to list: conditions of the form `name:value`, separated by spaces.
            order: In which order: `matches`, `creation_date`, `included_date` or `modification_date`, followed by `+`
                (ascending) or `-` (descending).

        `GET /yara_rules`, https://docs.virustotal.com/reference/list-crowdsourced-yara-rules
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=1024),
                "order": inputs.optional(inputs.text, "order", order),
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> YaraRule:
        """Get a YARA rule of the community.

        One rule of a ruleset, with its text and about how many files it has matched.

        Args:
            id: Id of the ruleset, a vertical bar and the name of the rule; the bar has to be percent-encoded in the
                path.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /yara_rules/{id}`, https://docs.virustotal.com/reference/get-a-crowdsourced-yara-rule
        """
        return await self._send(GET, {"id": id}, options)

    def files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the rule has matched. Needs VirusTotal Enterprise.

        `GET /yara_rules/{id}/files`, https://docs.virustotal.com/reference/yara-rule
        """
        return self._collection(FILES, {"id": id}, paging)
