"""Types and ids of what is related to yara rulesets, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

YARA_RULES: Operation[Descriptor] = Operation(
    "yara_rulesets.relationships.yara_rules",
    "/yara_rulesets/{id}/relationships/yara_rules",
    {"id": "opaque-id"},
    page_size=40,
)


class YaraRulesetsRelationships(Resource):
    """Types and ids of what is related to yara rulesets, without attributes."""

    def yara_rules(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Rules of the ruleset. Types and ids only.

        `GET /yara_rulesets/{id}/relationships/yara_rules`, https://docs.virustotal.com/reference/yara-rulesets
        """
        return self._collection(YARA_RULES, {"id": id}, paging)


class AsyncYaraRulesetsRelationships(AsyncResource):
    """Types and ids of what is related to yara rulesets, without attributes."""

    def yara_rules(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Rules of the ruleset. Types and ids only.

        `GET /yara_rulesets/{id}/relationships/yara_rules`, https://docs.virustotal.com/reference/yara-rulesets
        """
        return self._collection(YARA_RULES, {"id": id}, paging)
