"""Files of YARA rules of the community.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.yara_rule import YaraRule
    from ..models.yara_ruleset import YaraRuleset
    from .yara_rulesets_relationships import AsyncYaraRulesetsRelationships, YaraRulesetsRelationships

GET: Operation[YaraRuleset] = Operation("yara_rulesets.get", "/yara_rulesets/{id}", {"id": "opaque-id"})
YARA_RULES: Operation[YaraRule] = Operation(
    "yara_rulesets.yara_rules", "/yara_rulesets/{id}/yara_rules", {"id": "opaque-id"}, page_size=40
)


class YaraRulesets(Resource):
    """Files of YARA rules of the community."""

    @cached_property
    def relationships(self) -> YaraRulesetsRelationships:
        """Types and ids of what is related to yara rulesets, without attributes."""
        from .yara_rulesets_relationships import YaraRulesetsRelationships

        return YaraRulesetsRelationships(self._transport)

    def get(self, id: str, **options: Unpack[Options]) -> YaraRuleset:
        """Get a YARA ruleset of the community.

        A file of YARA rules that VirusTotal runs over uploaded files. Its id is the `ruleset_id` of the matches in
        reports of files.

        Args:
            id: Hexadecimal digits, as `ruleset_id` of `crowdsourced_yara_results` gives them.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /yara_rulesets/{id}`, https://docs.virustotal.com/reference/get-yara-rulesets
        """
        return self._send(GET, {"id": id}, options)

    def yara_rules(self, id: str, **paging: Unpack[Paging]) -> Collection[YaraRule]:
        """Rules of the ruleset.

        `GET /yara_rulesets/{id}/yara_rules`, https://docs.virustotal.com/reference/yara-rulesets
        """
        return self._collection(YARA_RULES, {"id": id}, paging)


class AsyncYaraRulesets(AsyncResource):
    """Files of YARA rules of the community."""

    @cached_property
    def relationships(self) -> AsyncYaraRulesetsRelationships:
        """Types and ids of what is related to yara rulesets, without attributes."""
        from .yara_rulesets_relationships import AsyncYaraRulesetsRelationships

        return AsyncYaraRulesetsRelationships(self._transport)

    async def get(self, id: str, **options: Unpack[Options]) -> YaraRuleset:
        """Get a YARA ruleset of the community.

        A file of YARA rules that VirusTotal runs over uploaded files. Its id is the `ruleset_id` of the matches in
        reports of files.

        Args:
            id: Hexadecimal digits, as `ruleset_id` of `crowdsourced_yara_results` gives them.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /yara_rulesets/{id}`, https://docs.virustotal.com/reference/get-yara-rulesets
        """
        return await self._send(GET, {"id": id}, options)

    def yara_rules(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[YaraRule]:
        """Rules of the ruleset.

        `GET /yara_rulesets/{id}/yara_rules`, https://docs.virustotal.com/reference/yara-rulesets
        """
        return self._collection(YARA_RULES, {"id": id}, paging)
