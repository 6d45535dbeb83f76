"""Types and ids of what is related to attack techniques, without attributes.

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

ATTACK_TACTICS: Operation[Descriptor] = Operation(
    "attack_techniques.relationships.attack_tactics",
    "/attack_techniques/{id}/relationships/attack_tactics",
    {"id": "opaque-id"},
    page_size=40,
)
PARENT_TECHNIQUE: Operation[Descriptor | None] = Operation(
    "attack_techniques.relationships.parent_technique",
    "/attack_techniques/{id}/relationships/parent_technique",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
REVOKING_TECHNIQUE: Operation[Descriptor | None] = Operation(
    "attack_techniques.relationships.revoking_technique",
    "/attack_techniques/{id}/relationships/revoking_technique",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)
SUBTECHNIQUES: Operation[Descriptor] = Operation(
    "attack_techniques.relationships.subtechniques",
    "/attack_techniques/{id}/relationships/subtechniques",
    {"id": "opaque-id"},
    page_size=40,
)
THREAT_ACTORS: Operation[Descriptor] = Operation(
    "attack_techniques.relationships.threat_actors",
    "/attack_techniques/{id}/relationships/threat_actors",
    {"id": "opaque-id"},
    page_size=40,
)


class AttackTechniquesRelationships(Resource):
    """Types and ids of what is related to attack techniques, without attributes."""

    def attack_tactics(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Tactics that the technique serves. Types and ids only.

        `GET /attack_techniques/{id}/relationships/attack_tactics`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(ATTACK_TACTICS, {"id": id}, paging)

    def parent_technique(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The technique that the sub-technique belongs to. Types and ids only.

        `GET /attack_techniques/{id}/relationships/parent_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._send(PARENT_TECHNIQUE, {"id": id}, options)

    def revoking_technique(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The technique that has replaced the technique. Types and ids only.

        `GET /attack_techniques/{id}/relationships/revoking_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._send(REVOKING_TECHNIQUE, {"id": id}, options)

    def subtechniques(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Sub-techniques of the technique. Types and ids only.

        `GET /attack_techniques/{id}/relationships/subtechniques`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(SUBTECHNIQUES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threat actors that use the technique. Types and ids only. Needs VirusTotal Enterprise.

        `GET /attack_techniques/{id}/relationships/threat_actors`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)


class AsyncAttackTechniquesRelationships(AsyncResource):
    """Types and ids of what is related to attack techniques, without attributes."""

    def attack_tactics(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Tactics that the technique serves. Types and ids only.

        `GET /attack_techniques/{id}/relationships/attack_tactics`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(ATTACK_TACTICS, {"id": id}, paging)

    async def parent_technique(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The technique that the sub-technique belongs to. Types and ids only.

        `GET /attack_techniques/{id}/relationships/parent_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return await self._send(PARENT_TECHNIQUE, {"id": id}, options)

    async def revoking_technique(self, id: str, **options: Unpack[Options]) -> Descriptor | None:
        """The technique that has replaced the technique. Types and ids only.

        `GET /attack_techniques/{id}/relationships/revoking_technique`, https://docs.virustotal.com/reference/attack-techniques
        """
        return await self._send(REVOKING_TECHNIQUE, {"id": id}, options)

    def subtechniques(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Sub-techniques of the technique. Types and ids only.

        `GET /attack_techniques/{id}/relationships/subtechniques`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(SUBTECHNIQUES, {"id": id}, paging)

    def threat_actors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threat actors that use the technique. Types and ids only. Needs VirusTotal Enterprise.

        `GET /attack_techniques/{id}/relationships/threat_actors`, https://docs.virustotal.com/reference/attack-techniques
        """
        return self._collection(THREAT_ACTORS, {"id": id}, paging)
