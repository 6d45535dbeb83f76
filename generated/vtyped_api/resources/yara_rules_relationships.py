"""Types and ids of what is related to yara rules, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

FILES: Operation[Descriptor] = Operation(
    "yara_rules.relationships.files", "/yara_rules/{id}/relationships/files", {"id": "opaque-id"}, page_size=40
)


class YaraRulesRelationships(Resource):
    """Types and ids of what is related to yara rules, without attributes."""

    def files(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Files that the rule has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /yara_rules/{id}/relationships/files`, https://docs.virustotal.com/reference/yara-rule
        """
        return self._collection(FILES, {"id": id}, paging)


class AsyncYaraRulesRelationships(AsyncResource):
    """Types and ids of what is related to yara rules, without attributes."""

    def files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Files that the rule has matched. Types and ids only. Needs VirusTotal Enterprise.

        `GET /yara_rules/{id}/relationships/files`, https://docs.virustotal.com/reference/yara-rule
        """
        return self._collection(FILES, {"id": id}, paging)
