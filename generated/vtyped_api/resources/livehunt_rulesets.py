"""Make, change, share and delete Livehunt rulesets.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.group import Group
    from ..models.hunting_ruleset import HuntingRuleset, MatchObjectType
    from ..models.livehunt_requests import NewEditor, NewOwnerUser
    from ..models.operation import ServerOperation
    from ..models.user import User
    from ..runtime.objects import MissingObject
    from .livehunt_rulesets_relationships import AsyncLivehuntRulesetsRelationships, LivehuntRulesetsRelationships

LIST: Operation[HuntingRuleset] = Operation(
    "livehunt.rulesets.list", "/intelligence/hunting_rulesets", {}, page_size=40
)
CREATE: Operation[HuntingRuleset] = Operation(
    "livehunt.rulesets.create",
    "/intelligence/hunting_rulesets",
    {},
    method="POST",
    repeatable=False,
    body="application/json",
)
DELETE_ALL: Operation[ServerOperation] = Operation(
    "livehunt.rulesets.delete_all", "/intelligence/hunting_rulesets", {}, method="DELETE"
)
GET: Operation[HuntingRuleset] = Operation(
    "livehunt.rulesets.get", "/intelligence/hunting_rulesets/{id}", {"id": "opaque-id"}
)
DELETE: Operation[None] = Operation(
    "livehunt.rulesets.delete",
    "/intelligence/hunting_rulesets/{id}",
    {"id": "opaque-id"},
    method="DELETE",
    read=answers.nothing,
)
UPDATE: Operation[HuntingRuleset] = Operation(
    "livehunt.rulesets.update",
    "/intelligence/hunting_rulesets/{id}",
    {"id": "opaque-id"},
    method="PATCH",
    repeatable=False,
    body="application/json",
)
ADD_EDITORS: Operation[None] = Operation(
    "livehunt.rulesets.add_editors",
    "/intelligence/hunting_rulesets/{id}/relationships/editors",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    body="application/json",
)
IS_EDITOR: Operation[bool] = Operation(
    "livehunt.rulesets.is_editor",
    "/intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "user-id"},
    read=answers.Data("bool"),
)
REMOVE_EDITOR: Operation[None] = Operation(
    "livehunt.rulesets.remove_editor",
    "/intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}",
    {"id": "opaque-id", "user_or_group_id": "user-id"},
    method="DELETE",
    read=answers.nothing,
)
TRANSFER: Operation[None] = Operation(
    "livehunt.rulesets.transfer",
    "/intelligence/hunting_rulesets/{id}/relationships/owner",
    {"id": "opaque-id"},
    method="POST",
    read=answers.nothing,
    repeatable=False,
    body="application/json",
)
EDITORS: Operation[User | Group] = Operation(
    "livehunt.rulesets.editors", "/intelligence/hunting_rulesets/{id}/editors", {"id": "opaque-id"}, page_size=40
)
HUNTING_NOTIFICATION_FILES: Operation[File | MissingObject] = Operation(
    "livehunt.rulesets.hunting_notification_files",
    "/intelligence/hunting_rulesets/{id}/hunting_notification_files",
    {"id": "opaque-id"},
    page_size=40,
)
OWNER: Operation[User | None] = Operation(
    "livehunt.rulesets.owner",
    "/intelligence/hunting_rulesets/{id}/owner",
    {"id": "opaque-id"},
    read=answers.one_or_none,
)


class LivehuntRulesets(Resource):
    """Make, change, share and delete Livehunt rulesets."""

    @cached_property
    def relationships(self) -> LivehuntRulesetsRelationships:
        """Types and ids of what is related to livehunt rulesets, without attributes."""
        from .livehunt_rulesets_relationships import LivehuntRulesetsRelationships

        return LivehuntRulesetsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> Collection[HuntingRuleset]:
        """List Livehunt rulesets.

        Rulesets of the account, and those that others have shared with it.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `enabled:true` or `enabled:false`, `name:`
                and `rules:` (a whole word in the name or in the rules) and `tag:`.
            order: `name`, `creation_date` or `modification_date`, with `-` behind it for the falling order.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_rulesets`, https://gtidocs.virustotal.com/reference/list-hunting-rulesets
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    def create(
        self,
        name: str,
        rules: str,
        *,
        enabled: bool | None = None,
        limit: int | None = None,
        notification_emails: Iterable[str] | None = None,
        match_object_type: MatchObjectType | Literal["file", "url", "domain", "ip"] | None = None,
        **options: Unpack[Options],
    ) -> HuntingRuleset:
        """Make a Livehunt ruleset.

        Makes a ruleset that is held against everything submitted from then on. A match puts the object into the IoC
        stream.

        Repeating the call after a lost answer may make a second ruleset.

        Args:
            name: Name of the ruleset.
            rules: Source of the YARA rules.
            enabled: Whether the rules are in use from now on.
            limit: Most notifications within 24 hours.
            notification_emails: E-mail addresses that get the notifications.
            match_object_type: Kind of object that rules are held against.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/hunting_rulesets`, https://docs.virustotal.com/reference/create-hunting-ruleset
        """
        return self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "hunting_ruleset",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "rules": inputs.text("rules", rules, least=1),
                        **inputs.given(
                            {
                                "enabled": inputs.optional(inputs.boolean, "enabled", enabled),
                                "limit": inputs.optional(inputs.integer, "limit", limit, least=0),
                                "notification_emails": inputs.optional(
                                    inputs.typed, "notification_emails", notification_emails, like="list[str]"
                                ),
                                "match_object_type": inputs.optional(
                                    inputs.choice,
                                    "match_object_type",
                                    match_object_type,
                                    known=["file", "url", "domain", "ip"],
                                ),
                            }
                        ),
                    },
                }
            },
        )

    def delete_all(self, user: str, **options: Unpack[Options]) -> ServerOperation:
        """Delete all Livehunt rulesets.

        Deletes every ruleset of the account, and takes the account off the editors of those that others have shared
        with it. The service does it in the background; the answer is the operation that does.

        The name of the user has to be given as a confirmation; without it the service refuses with 400.

        Args:
            user: Name of the user whose key makes the call, as a confirmation.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /intelligence/hunting_rulesets`, https://gtidocs.virustotal.com/reference/delete-all-hunting-rulesets
        """
        return self._send(
            DELETE_ALL, {}, options, headers={"x-confirm-delete": inputs.header("user", user, least=1, most=256)}
        )

    def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> HuntingRuleset:
        """Get a Livehunt ruleset.

        The rules, and what happens when one matches.

        Args:
            id: Id of the ruleset.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/get-hunting-ruleset
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Livehunt ruleset.

        Deletes the ruleset for good. For its owner.

        Args:
            id: Id of the ruleset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/delete-hunting-ruleset
        """
        self._send(DELETE, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        name: str | None = None,
        rules: str | None = None,
        enabled: bool | None = None,
        limit: int | None = None,
        notification_emails: Iterable[str] | None = None,
        match_object_type: MatchObjectType | Literal["file", "url", "domain", "ip"] | None = None,
        **options: Unpack[Options],
    ) -> HuntingRuleset:
        """Change a Livehunt ruleset.

        Changes the attributes that are given and gives the ruleset back as it is then. For its owner and its editors.

        Args:
            id: Id of the ruleset.
            name: Name of the ruleset.
            rules: Source of the YARA rules.
            enabled: Whether the rules are in use.
            limit: Most notifications within 24 hours.
            notification_emails: E-mail addresses that get the notifications.
            match_object_type: Kind of object that rules are held against.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/modify-hunting-ruleset
        """
        return self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "hunting_ruleset",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "rules": inputs.optional(inputs.text, "rules", rules, least=1),
                            "enabled": inputs.optional(inputs.boolean, "enabled", enabled),
                            "limit": inputs.optional(inputs.integer, "limit", limit, least=0),
                            "notification_emails": inputs.optional(
                                inputs.typed, "notification_emails", notification_emails, like="list[str]"
                            ),
                            "match_object_type": inputs.optional(
                                inputs.choice,
                                "match_object_type",
                                match_object_type,
                                known=["file", "url", "domain", "ip"],
                            ),
                        }
                    ),
                }
            },
        )

    def add_editors(
        self, id: str, editors: Iterable[NewEditor | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let others change a Livehunt ruleset.

        Users and groups become editors of the ruleset. For its owner.

        Args:
            id: Id of the ruleset.
            editors: The users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/hunting_rulesets/{id}/relationships/editors`, https://gtidocs.virustotal.com/reference/edit-hunting-ruleset-relationship
        """
        self._send(
            ADD_EDITORS, {"id": id}, options, body={"data": inputs.typed("editors", editors, like="list[NewEditor]")}
        )

    def is_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Check whether somebody may change a Livehunt ruleset.

        Says whether the user or the group is an editor of the ruleset.

        Args:
            id: Id of the ruleset.
            user_or_group_id: Name of the user or the group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/check-user-hunting-ruleset-editor
        """
        return self._send(IS_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def remove_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """No longer let somebody change a Livehunt ruleset.

        The user or the group is no editor of the ruleset any more. For its owner.

        Args:
            id: Id of the ruleset.
            user_or_group_id: Name of the user or the group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/delete-hunting-ruleset-editor
        """
        self._send(REMOVE_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    def transfer(self, id: str, owner: NewOwnerUser | Mapping[str, Any], **options: Unpack[Options]) -> None:
        """Hand a Livehunt ruleset over.

        Another user becomes the owner of the ruleset; it has to be a member of the group that the ruleset was made
        with. For its present owner.

        Args:
            id: Id of the ruleset.
            owner: The user by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/hunting_rulesets/{id}/relationships/owner`, https://docs.virustotal.com/reference/transfer-livehunt-ruleset-to-another-user
        """
        self._send(TRANSFER, {"id": id}, options, body={"data": inputs.typed("owner", owner, like="NewOwnerUser")})

    def editors(self, id: str, **paging: Unpack[Paging]) -> Collection[User | Group]:
        """Users and groups that may change the ruleset. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/editors`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the ruleset has matched. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry describe the match: notification, ruleset and rule, and what of the file it
        was.

        `GET /intelligence/hunting_rulesets/{id}/hunting_notification_files`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user whom the ruleset belongs to. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/owner`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._send(OWNER, {"id": id}, options)


class AsyncLivehuntRulesets(AsyncResource):
    """Make, change, share and delete Livehunt rulesets."""

    @cached_property
    def relationships(self) -> AsyncLivehuntRulesetsRelationships:
        """Types and ids of what is related to livehunt rulesets, without attributes."""
        from .livehunt_rulesets_relationships import AsyncLivehuntRulesetsRelationships

        return AsyncLivehuntRulesetsRelationships(self._transport)

    def list(
        self,
        *,
        filter: str | None = None,
        order: str | None = None,
        relationships: str | Iterable[str] | None = None,
        **paging: Unpack[Paging],
    ) -> AsyncCollection[HuntingRuleset]:
        """List Livehunt rulesets.

        Rulesets of the account, and those that others have shared with it.

        Args:
            filter: Conditions that all have to hold, separated by spaces: `enabled:true` or `enabled:false`, `name:`
                and `rules:` (a whole word in the name or in the rules) and `tag:`.
            order: `name`, `creation_date` or `modification_date`, with `-` behind it for the falling order.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /intelligence/hunting_rulesets`, https://gtidocs.virustotal.com/reference/list-hunting-rulesets
        """
        return self._collection(
            LIST,
            {},
            paging,
            query={
                "filter": inputs.optional(inputs.text, "filter", filter, least=1, most=4096),
                "order": inputs.optional(inputs.text, "order", order),
                "relationships": inputs.optional(inputs.names, "relationships", relationships),
            },
        )

    async def create(
        self,
        name: str,
        rules: str,
        *,
        enabled: bool | None = None,
        limit: int | None = None,
        notification_emails: Iterable[str] | None = None,
        match_object_type: MatchObjectType | Literal["file", "url", "domain", "ip"] | None = None,
        **options: Unpack[Options],
    ) -> HuntingRuleset:
        """Make a Livehunt ruleset.

        Makes a ruleset that is held against everything submitted from then on. A match puts the object into the IoC
        stream.

        Repeating the call after a lost answer may make a second ruleset.

        Args:
            name: Name of the ruleset.
            rules: Source of the YARA rules.
            enabled: Whether the rules are in use from now on.
            limit: Most notifications within 24 hours.
            notification_emails: E-mail addresses that get the notifications.
            match_object_type: Kind of object that rules are held against.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `POST /intelligence/hunting_rulesets`, https://docs.virustotal.com/reference/create-hunting-ruleset
        """
        return await self._send(
            CREATE,
            {},
            options,
            body={
                "data": {
                    "type": "hunting_ruleset",
                    "attributes": {
                        "name": inputs.text("name", name, least=1),
                        "rules": inputs.text("rules", rules, least=1),
                        **inputs.given(
                            {
                                "enabled": inputs.optional(inputs.boolean, "enabled", enabled),
                                "limit": inputs.optional(inputs.integer, "limit", limit, least=0),
                                "notification_emails": inputs.optional(
                                    inputs.typed, "notification_emails", notification_emails, like="list[str]"
                                ),
                                "match_object_type": inputs.optional(
                                    inputs.choice,
                                    "match_object_type",
                                    match_object_type,
                                    known=["file", "url", "domain", "ip"],
                                ),
                            }
                        ),
                    },
                }
            },
        )

    async def delete_all(self, user: str, **options: Unpack[Options]) -> ServerOperation:
        """Delete all Livehunt rulesets.

        Deletes every ruleset of the account, and takes the account off the editors of those that others have shared
        with it. The service does it in the background; the answer is the operation that does.

        The name of the user has to be given as a confirmation; without it the service refuses with 400.

        Args:
            user: Name of the user whose key makes the call, as a confirmation.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `DELETE /intelligence/hunting_rulesets`, https://gtidocs.virustotal.com/reference/delete-all-hunting-rulesets
        """
        return await self._send(
            DELETE_ALL, {}, options, headers={"x-confirm-delete": inputs.header("user", user, least=1, most=256)}
        )

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> HuntingRuleset:
        """Get a Livehunt ruleset.

        The rules, and what happens when one matches.

        Args:
            id: Id of the ruleset.
            relationships: Names of relationships, separated by commas.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/get-hunting-ruleset
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def delete(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a Livehunt ruleset.

        Deletes the ruleset for good. For its owner.

        Args:
            id: Id of the ruleset.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/delete-hunting-ruleset
        """
        await self._send(DELETE, {"id": id}, options)

    async def update(
        self,
        id: str,
        *,
        name: str | None = None,
        rules: str | None = None,
        enabled: bool | None = None,
        limit: int | None = None,
        notification_emails: Iterable[str] | None = None,
        match_object_type: MatchObjectType | Literal["file", "url", "domain", "ip"] | None = None,
        **options: Unpack[Options],
    ) -> HuntingRuleset:
        """Change a Livehunt ruleset.

        Changes the attributes that are given and gives the ruleset back as it is then. For its owner and its editors.

        Args:
            id: Id of the ruleset.
            name: Name of the ruleset.
            rules: Source of the YARA rules.
            enabled: Whether the rules are in use.
            limit: Most notifications within 24 hours.
            notification_emails: E-mail addresses that get the notifications.
            match_object_type: Kind of object that rules are held against.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `PATCH /intelligence/hunting_rulesets/{id}`, https://gtidocs.virustotal.com/reference/modify-hunting-ruleset
        """
        return await self._send(
            UPDATE,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "hunting_ruleset",
                    "id": id,
                    "attributes": inputs.given(
                        {
                            "name": inputs.optional(inputs.text, "name", name, least=1),
                            "rules": inputs.optional(inputs.text, "rules", rules, least=1),
                            "enabled": inputs.optional(inputs.boolean, "enabled", enabled),
                            "limit": inputs.optional(inputs.integer, "limit", limit, least=0),
                            "notification_emails": inputs.optional(
                                inputs.typed, "notification_emails", notification_emails, like="list[str]"
                            ),
                            "match_object_type": inputs.optional(
                                inputs.choice,
                                "match_object_type",
                                match_object_type,
                                known=["file", "url", "domain", "ip"],
                            ),
                        }
                    ),
                }
            },
        )

    async def add_editors(
        self, id: str, editors: Iterable[NewEditor | Mapping[str, Any]], **options: Unpack[Options]
    ) -> None:
        """Let others change a Livehunt ruleset.

        Users and groups become editors of the ruleset. For its owner.

        Args:
            id: Id of the ruleset.
            editors: The users and groups.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/hunting_rulesets/{id}/relationships/editors`, https://gtidocs.virustotal.com/reference/edit-hunting-ruleset-relationship
        """
        await self._send(
            ADD_EDITORS, {"id": id}, options, body={"data": inputs.typed("editors", editors, like="list[NewEditor]")}
        )

    async def is_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> bool:
        """Check whether somebody may change a Livehunt ruleset.

        Says whether the user or the group is an editor of the ruleset.

        Args:
            id: Id of the ruleset.
            user_or_group_id: Name of the user or the group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/check-user-hunting-ruleset-editor
        """
        return await self._send(IS_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def remove_editor(self, id: str, user_or_group_id: str, **options: Unpack[Options]) -> None:
        """No longer let somebody change a Livehunt ruleset.

        The user or the group is no editor of the ruleset any more. For its owner.

        Args:
            id: Id of the ruleset.
            user_or_group_id: Name of the user or the group.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /intelligence/hunting_rulesets/{id}/relationships/editors/{user_or_group_id}`, https://docs.virustotal.com/reference/delete-hunting-ruleset-editor
        """
        await self._send(REMOVE_EDITOR, {"id": id, "user_or_group_id": user_or_group_id}, options)

    async def transfer(self, id: str, owner: NewOwnerUser | Mapping[str, Any], **options: Unpack[Options]) -> None:
        """Hand a Livehunt ruleset over.

        Another user becomes the owner of the ruleset; it has to be a member of the group that the ruleset was made
        with. For its present owner.

        Args:
            id: Id of the ruleset.
            owner: The user by name.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /intelligence/hunting_rulesets/{id}/relationships/owner`, https://docs.virustotal.com/reference/transfer-livehunt-ruleset-to-another-user
        """
        await self._send(
            TRANSFER, {"id": id}, options, body={"data": inputs.typed("owner", owner, like="NewOwnerUser")}
        )

    def editors(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[User | Group]:
        """Users and groups that may change the ruleset. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/editors`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(EDITORS, {"id": id}, paging)

    def hunting_notification_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the ruleset has matched. Needs VirusTotal Enterprise.

        The `context_attributes` of an entry describe the match: notification, ruleset and rule, and what of the file it
        was.

        `GET /intelligence/hunting_rulesets/{id}/hunting_notification_files`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return self._collection(HUNTING_NOTIFICATION_FILES, {"id": id}, paging)

    async def owner(self, id: str, **options: Unpack[Options]) -> User | None:
        """The user whom the ruleset belongs to. Needs VirusTotal Enterprise.

        `GET /intelligence/hunting_rulesets/{id}/owner`, https://docs.virustotal.com/reference/hunting-ruleset-object
        """
        return await self._send(OWNER, {"id": id}, options)
