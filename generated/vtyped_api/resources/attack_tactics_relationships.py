"""Types and ids of what is related to attack tactics, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

ATTACK_TECHNIQUES: Operation[Descriptor] = Operation(
    "attack_tactics.relationships.attack_techniques",
    "/attack_tactics/{id}/relationships/attack_techniques",
    {"id": "opaque-id"},
    page_size=40,
)


class AttackTacticsRelationships(Resource):
    """Types and ids of what is related to attack tactics, without attributes."""

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Techniques that serve the tactic. Types and ids only.

        `GET /attack_tactics/{id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/attack-tactics
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)


class AsyncAttackTacticsRelationships(AsyncResource):
    """Types and ids of what is related to attack tactics, without attributes."""

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Techniques that serve the tactic. Types and ids only.

        `GET /attack_tactics/{id}/relationships/attack_techniques`, https://docs.virustotal.com/reference/attack-tactics
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)
