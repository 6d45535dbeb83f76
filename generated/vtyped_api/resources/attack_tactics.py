"""Tactics of MITRE ATT&CK.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.attack_tactic import AttackTactic
    from ..models.attack_technique import AttackTechnique
    from .attack_tactics_relationships import AsyncAttackTacticsRelationships, AttackTacticsRelationships

GET: Operation[AttackTactic] = Operation("attack_tactics.get", "/attack_tactics/{id}", {"id": "opaque-id"})
ATTACK_TECHNIQUES: Operation[AttackTechnique] = Operation(
    "attack_tactics.attack_techniques", "/attack_tactics/{id}/attack_techniques", {"id": "opaque-id"}, page_size=40
)


class AttackTactics(Resource):
    """Tactics of MITRE ATT&CK."""

    @cached_property
    def relationships(self) -> AttackTacticsRelationships:
        """Types and ids of what is related to attack tactics, without attributes."""
        from .attack_tactics_relationships import AttackTacticsRelationships

        return AttackTacticsRelationships(self._transport)

    def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> AttackTactic:
        """Get an ATT&CK tactic.

        What MITRE ATT&CK says of a tactic, the aim of an adversary's action.

        Args:
            id: Id of the tactic in ATT&CK.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /attack_tactics/{id}`, https://docs.virustotal.com/reference/get-attack-tactics
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> Collection[AttackTechnique]:
        """Techniques that serve the tactic.

        `GET /attack_tactics/{id}/attack_techniques`, https://docs.virustotal.com/reference/attack-tactics
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)


class AsyncAttackTactics(AsyncResource):
    """Tactics of MITRE ATT&CK."""

    @cached_property
    def relationships(self) -> AsyncAttackTacticsRelationships:
        """Types and ids of what is related to attack tactics, without attributes."""
        from .attack_tactics_relationships import AsyncAttackTacticsRelationships

        return AsyncAttackTacticsRelationships(self._transport)

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> AttackTactic:
        """Get an ATT&CK tactic.

        What MITRE ATT&CK says of a tactic, the aim of an adversary's action.

        Args:
            id: Id of the tactic in ATT&CK.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /attack_tactics/{id}`, https://docs.virustotal.com/reference/get-attack-tactics
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def attack_techniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTechnique]:
        """Techniques that serve the tactic.

        `GET /attack_tactics/{id}/attack_techniques`, https://docs.virustotal.com/reference/attack-tactics
        """
        return self._collection(ATTACK_TECHNIQUES, {"id": id}, paging)
