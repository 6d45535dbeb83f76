"""Techniques of MITRE ATT&CK.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.attack_tactic import AttackTactic
    from ..models.attack_technique import AttackTechnique
    from ..models.threat_actor import ThreatActor
    from .attack_techniques_relationships import AsyncAttackTechniquesRelationships, AttackTechniquesRelationships

GET: Operation[AttackTechnique] = Operation("attack_techniques.get", "/attack_techniques/{id}", {"id": "opaque-id"})
ATTACK_TACTICS: Operation[AttackTactic] = Operation(
    "attack_techniques.attack_tactics", "/attack_techniques/{id}/attack_tactics", {"id": "opaque-id"}, page_size=40
)
PARENT_TECHNIQUE: Operation[AttackTechnique | None] = Operation(
    "attack_techniques.parent_technique",
    "/attack_techniques/{id}/parent_technique",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
REVOKING_TECHNIQUE: Operation[AttackTechnique | None] = Operation(
    "attack_techniques.revoking_technique",
    "/attack_techniques/{id}/revoking_technique",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
SUBTECHNIQUES: Operation[AttackTechnique] = Operation(
    "attack_techniques.subtechniques", "/attack_techniques/{id}/subtechniques", {"id": "opaque-id"}, page_size=40
)
THREAT_ACTORS: Operation[ThreatActor] = Operation(
    "attack_techniques.threat_actors", "/attack_techniques/{id}/threat_actors", {"id": "opaque-id"}, page_size=40
)


class AttackTechniques(Resource):
    """Techniques of MITRE ATT&CK."""

    @cached_property
    def relationships(self) -> AttackTechniquesRelationships:
        """Types and ids of what is related to attack techniques, without attributes."""
        from .attack_techniques_relationships import AttackTechniquesRelationships

        return AttackTechniquesRelationships(self._transport)

    def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> AttackTechnique:
        """Get an ATT&CK technique.

        What MITRE ATT&CK says of a technique or a sub-technique, a way in which adversaries reach an aim.

        Args:
            id: Id of the technique in ATT&CK, such as `T1055`, or of a sub-technique, such as `T1055.012`.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /attack_techniques/{id}`, https://docs.virustotal.com/reference/get-attack-techniques
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def attack_tactics(self, id: str, **paging: Unpack[Paging]) -> Collection[AttackTactic]:
        """Tactics that the technique serves.

        `GET /attack_techniques/{id}/attack_tactics`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(ATTACK_TACTICS, {"id": id}, paging)

    def parent_technique(self, id: str, **options: Unpack[Options]) -> AttackTechnique | None:
        """The technique that the sub-technique belongs to.

        `GET /attack_techniques/{id}/parent_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._send(PARENT_TECHNIQUE, {"id": id}, options)

    def revoking_technique(self, id: str, **options: Unpack[Options]) -> AttackTechnique | None:
        """The technique that has replaced the technique.

        `GET /attack_techniques/{id}/revoking_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._send(REVOKING_TECHNIQUE, {"id": id}, options)

    def subtechniques(self, id: str, **paging: Unpack[Paging]) -> Collection[AttackTechnique]:
        """Sub-techniques of the technique.

        `GET /attack_techniques/{id}/subtechniques`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(SUBTECHNIQUES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[ThreatActor]:
        """Threat actors that use the technique. Needs VirusTotal Enterprise.

        `GET /attack_techniques/{id}/threat_actors`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)


class AsyncAttackTechniques(AsyncResource):
    """Techniques of MITRE ATT&CK."""

    @cached_property
    def relationships(self) -> AsyncAttackTechniquesRelationships:
        """Types and ids of what is related to attack techniques, without attributes."""
        from .attack_techniques_relationships import AsyncAttackTechniquesRelationships

        return AsyncAttackTechniquesRelationships(self._transport)

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> AttackTechnique:
        """Get an ATT&CK technique.

        What MITRE ATT&CK says of a technique or a sub-technique, a way in which adversaries reach an aim.

        Args:
            id: Id of the technique in ATT&CK, such as `T1055`, or of a sub-technique, such as `T1055.012`.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /attack_techniques/{id}`, https://docs.virustotal.com/reference/get-attack-techniques
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def attack_tactics(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTactic]:
        """Tactics that the technique serves.

        `GET /attack_techniques/{id}/attack_tactics`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(ATTACK_TACTICS, {"id": id}, paging)

    async def parent_technique(self, id: str, **options: Unpack[Options]) -> AttackTechnique | None:
        """The technique that the sub-technique belongs to.

        `GET /attack_techniques/{id}/parent_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return await self._send(PARENT_TECHNIQUE, {"id": id}, options)

    async def revoking_technique(self, id: str, **options: Unpack[Options]) -> AttackTechnique | None:
        """The technique that has replaced the technique.

        `GET /attack_techniques/{id}/revoking_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return await self._send(REVOKING_TECHNIQUE, {"id": id}, options)

    def subtechniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[AttackTechnique]:
        """Sub-techniques of the technique.

        `GET /attack_techniques/{id}/subtechniques`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(SUBTECHNIQUES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[ThreatActor]:
        """Threat actors that use the technique. Needs VirusTotal Enterprise.

        `GET /attack_techniques/{id}/threat_actors`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)
