"""Types and ids of what is related to threat profiles, without attributes.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..runtime.objects import Descriptor

RECOMMENDATIONS: Operation[Descriptor] = Operation(
    "threat_profiles.relationships.recommendations",
    "/threat_profiles/{id}/relationships/recommendations",
    {"id": "opaque-id"},
    page_size=40,
)


class ThreatProfilesRelationships(Resource):
    """Types and ids of what is related to threat profiles, without attributes."""

    def recommendations(self, id: str, **paging: Unpack[Paging]) -> Collection[Descriptor]:
        """Threats that are recommended for the profile, or that users added to it. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /threat_profiles/{id}/relationships/recommendations`, https://gtidocs.virustotal.com/reference/get-threat-profile-recommendations
        """
        return self._collection(RECOMMENDATIONS, {"id": id}, paging)


class AsyncThreatProfilesRelationships(AsyncResource):
    """Types and ids of what is related to threat profiles, without attributes."""

    def recommendations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Descriptor]:
        """Threats that are recommended for the profile, or that users added to it. Types and ids only. Needs a
        privilege or a product of its own.

        `GET /threat_profiles/{id}/relationships/recommendations`, https://gtidocs.virustotal.com/reference/get-threat-profile-recommendations
        """
        return self._collection(RECOMMENDATIONS, {"id": id}, paging)
