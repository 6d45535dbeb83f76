"""Say which threats matter, and read which ones are recommended.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.collection import IndicatorCollection
    from ..models.threat_profile import RecommendationConfig, ThreatProfile, ThreatProfileInterests
    from ..models.timeline_event import TimelineEvent
    from .threat_profiles_relationships import AsyncThreatProfilesRelationships, ThreatProfilesRelationships

LIST: Operation[ThreatProfile] = Operation("threat_profiles.list", "/threat_profiles", {}, page_size=40)
CREATE: Operation[ThreatProfile] = Operation(
    "threat_profiles.create", "/threat_profiles", {}, method="POST", repeatable=False, body="application/json"
)
GET: Operation[ThreatProfile] = Operation("threat_profiles.get", "/threat_profiles/{id}", {"id": "opaque-id"})
DELETE: Operation[None] = Operation(
    "threat_profiles.delete", "/threat_profiles/{id}", {"id": "opaque-id"}, method="DELETE", read=answers.nothing
)
UPDATE: Operation[ThreatProfile] = Operation(
    "threat_profiles.update",
    "/threat_profiles/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
TIMELINE_ASSOCIATIONS: Operation[TimelineEvent] = Operation(
    "threat_profiles.timeline_associations",
    "/threat_profiles/{id}/timeline/associations",
    {"id": "opaque-id"},
    page_size=40,
)
RECOMMENDATIONS: Operation[IndicatorCollection] = Operation(
    "threat_profiles.recommendations", "/threat_profiles/{id}/recommendations", {"id": "opaque-id"}, page_size=40
)


class ThreatProfiles(Resource):
    """Say which threats matter, and read which ones are recommended."""

    @cached_property
    def relationships(self) -> ThreatProfilesRelationships:
        """Types and ids of what is related to threat profiles, without attributes."""
        from .threat_profiles_relationships import ThreatProfilesRelationships

        return ThreatProfilesRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> Collection[ThreatProfile]:
        """List threat profiles.

        The profiles that the account of the key may see.

        Needs Google Threat Intelligence.

        Args:
            filter: Which profiles to list, as terms of the form `modifier:value`, such as `name:finance`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /threat_profiles`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    def create(
        self,
        name: str,
        *,
        interests: ThreatProfileInterests | Mapping[str, Any] | None = None,
        recommendation_config: RecommendationConfig | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> ThreatProfile:
        """Create a threat profile.

        Makes a profile that belongs to the account of the key. A call repeated after a lost answer may make a second
        one.

        Needs Google Threat Intelligence.

        Args:
            name: Name of the profile.
            interests: Which threats matter.
            recommendation_config: How threats are recommended.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /threat_profiles`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "threat_profile",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        **inputs.given(
                            {
                                "interests": inputs.optional(
                                    inputs.typed, "interests", interests, like="ThreatProfileInterests"
                                ),
                                "recommendation_config": inputs.optional(
                                    inputs.typed,
                                    "recommendation_config",
                                    recommendation_config,
                                    like="RecommendationConfig",
                                ),
                            }
                        ),
                    },
                }
            },
        )

    def get(self, id: str, **options: Unpack[Options]) -> ThreatProfile:
        """Get a threat profile.

        The interests of a profile, and how threats are recommended for it.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a threat profile.

        The threats that were recommended for it are not touched.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        interests: ThreatProfileInterests | Mapping[str, Any] | None = None,
        recommendation_config: RecommendationConfig | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> ThreatProfile:
        """Change a threat profile.

        Changes the attributes that are given; `interests` is replaced as a whole.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.
            name: Name of the profile.
            interests: Which threats matter.
            recommendation_config: How threats are recommended.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/update-threat-profile
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "threat_profile",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "interests": inputs.optional(
                                inputs.typed, "interests", interests, like="ThreatProfileInterests"
                            ),
                            "recommendation_config": inputs.optional(
                                inputs.typed,
                                "recommendation_config",
                                recommendation_config,
                                like="RecommendationConfig",
                            ),
                        }
                    ),
                }
            },
        )

    def timeline_associations(self, id: str, **paging: Unpack[Paging]) -> Collection[TimelineEvent]:
        """List what tied threats to a threat profile.

        Events of the threats that are tied to the profile, such as a new campaign or another name. Which threat an
        event is about stands in its `context_attributes`.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_profiles/{id}/timeline/associations`, https://gtidocs.virustotal.com/reference/get-threat-profile-timeline-associations
        """
        return self._collection(TIMELINE_ASSOCIATIONS, {"id": id}, paging)

    def recommendations(self, id: str, **paging: Unpack[Paging]) -> Collection[IndicatorCollection]:
        """Threats that are recommended for the profile, or that users added to it. Needs a privilege or a product of
        its own.

        The `context_attributes` of an entry say, under `source`, how it came to be there: `SOURCE_RECOMMENDATION` or
        `SOURCE_DIRECT_FOLLOW`. Of a recommended one, `reason` lists under `interests` what it has in common with the
        profile.

        `GET /threat_profiles/{id}/recommendations`, https://gtidocs.virustotal.com/reference/get-threat-profile-recommendations
        """
        return self._collection(RECOMMENDATIONS, {"id": id}, paging)


class AsyncThreatProfiles(AsyncResource):
    """Say which threats matter, and read which ones are recommended."""

    @cached_property
    def relationships(self) -> AsyncThreatProfilesRelationships:
        """Types and ids of what is related to threat profiles, without attributes."""
        from .threat_profiles_relationships import AsyncThreatProfilesRelationships

        return AsyncThreatProfilesRelationships(self._transport)

    def list(self, *, filter: str | None = None, **paging: Unpack[Paging]) -> AsyncCollection[ThreatProfile]:
        """List threat profiles.

        The profiles that the account of the key may see.

        Needs Google Threat Intelligence.

        Args:
            filter: Which profiles to list, as terms of the form `modifier:value`, such as `name:finance`.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /threat_profiles`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return self._collection(
            LIST, {}, paging, query={"filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096)}
        )

    async def create(
        self,
        name: str,
        *,
        interests: ThreatProfileInterests | Mapping[str, Any] | None = None,
        recommendation_config: RecommendationConfig | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> ThreatProfile:
        """Create a threat profile.

        Makes a profile that belongs to the account of the key. A call repeated after a lost answer may make a second
        one.

        Needs Google Threat Intelligence.

        Args:
            name: Name of the profile.
            interests: Which threats matter.
            recommendation_config: How threats are recommended.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /threat_profiles`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "threat_profile",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        **inputs.given(
                            {
                                "interests": inputs.optional(
                                    inputs.typed, "interests", interests, like="ThreatProfileInterests"
                                ),
                                "recommendation_config": inputs.optional(
                                    inputs.typed,
                                    "recommendation_config",
                                    recommendation_config,
                                    like="RecommendationConfig",
                                ),
                            }
                        ),
                    },
                }
            },
        )

    async def get(self, id: str, **options: Unpack[Options]) -> ThreatProfile:
        """Get a threat profile.

        The interests of a profile, and how threats are recommended for it.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a threat profile.

        The threats that were recommended for it are not touched.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/threat-profile-object
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        interests: ThreatProfileInterests | Mapping[str, Any] | None = None,
        recommendation_config: RecommendationConfig | Mapping[str, Any] | None = None,
        **options: Unpack[Options],
    ) -> ThreatProfile:
        """Change a threat profile.

        Changes the attributes that are given; `interests` is replaced as a whole.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.
            name: Name of the profile.
            interests: Which threats matter.
            recommendation_config: How threats are recommended.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /threat_profiles/{id}`, https://gtidocs.virustotal.com/reference/update-threat-profile
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "threat_profile",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "interests": inputs.optional(
                                inputs.typed, "interests", interests, like="ThreatProfileInterests"
                            ),
                            "recommendation_config": inputs.optional(
                                inputs.typed,
                                "recommendation_config",
                                recommendation_config,
                                like="RecommendationConfig",
                            ),
                        }
                    ),
                }
            },
        )

    def timeline_associations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[TimelineEvent]:
        """List what tied threats to a threat profile.

        Events of the threats that are tied to the profile, such as a new campaign or another name. Which threat an
        event is about stands in its `context_attributes`.

        Needs Google Threat Intelligence.

        Args:
            id: Id of the threat profile, as the service gave it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /threat_profiles/{id}/timeline/associations`, https://gtidocs.virustotal.com/reference/get-threat-profile-timeline-associations
        """
        return self._collection(TIMELINE_ASSOCIATIONS, {"id": id}, paging)

    def recommendations(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[IndicatorCollection]:
        """Threats that are recommended for the profile, or that users added to it. Needs a privilege or a product of
        its own.

        The `context_attributes` of an entry say, under `source`, how it came to be there: `SOURCE_RECOMMENDATION` or
        `SOURCE_DIRECT_FOLLOW`. Of a recommended one, `reason` lists under `interests` what it has in common with the
        profile.

        `GET /threat_profiles/{id}/recommendations`, https://gtidocs.virustotal.com/reference/get-threat-profile-recommendations
        """
        return self._collection(RECOMMENDATIONS, {"id": id}, paging)
