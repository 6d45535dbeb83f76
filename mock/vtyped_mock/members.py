"""Users and groups as one another's members, and what they may do to each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .accounts import Account
from .dice import DAY, Dice
from .document import Json
from .errors import ForbiddenError

if TYPE_CHECKING:
    from .stores import Store, Stored

MAIL_HOST = "example.com"
EXAMPLE_GROUP = "mock_group"
EXAMPLE_MEMBERS = ("robin", "sam")
"""Members of the example group besides those of the accounts; the first administers it, too."""
_FORBIDDEN = "You are not authorized to perform the requested operation"


def profile(dice: Dice, now: int, name: str) -> Json:
    """What everybody sees of a user who has not said anything of themselves."""
    return {
        "first_name": name.partition("_")[0].title(),
        "last_name": "Example",
        "profile_phrase": "",
        "reputation": dice.randint(-3, 90),
        "status": "active",
        "user_since": now - dice.randint(30, 2000) * DAY,
    }


def enrol(stores: Mapping[str, Store], accounts: Iterable[Account]) -> None:
    """Make the users of accounts members of their groups; the first of a group administers it."""
    users, groups, service_accounts = (stores.get(type_) for type_ in ("user", "group", "service_account"))
    if users is None or groups is None or service_accounts is None:
        return  # a mock of other types
    for account in accounts:
        if users.find(account.user) is None:
            users.put(account.user, account, {})
        if account.group is not None:
            group = groups.find(account.group) or groups.put(account.group, account, {})
            groups.link(group, "users", {("user", account.user): None})
            if not group.links.get("administrators"):
                groups.link(group, "administrators", {("user", account.user): None})
    if (example := groups.find(EXAMPLE_GROUP)) is not None:
        groups.link(example, "users", {("user", name): None for name in EXAMPLE_MEMBERS})
        groups.link(example, "administrators", {("user", EXAMPLE_MEMBERS[0]): None})
    for group in groups.all():
        group.user = ""  # it belongs to its administrators, not to who made it
    for each in service_accounts.all():
        service_accounts.link(each, "group", {("group", EXAMPLE_GROUP): None})


def user_of(text: str, account: Account) -> str:
    """The name of the user that a request names: by name, by e-mail address, or by the key that makes the call."""
    return account.user if text == account.key else text.removesuffix(f"@{MAIL_HOST}")


def groups_of(groups: Store, user: str, relationship: str = "users") -> list[Stored]:
    """The groups that a user is a member of, or administers."""
    return [group for group in groups.all() if ("user", user) in group.links.get(relationship, {})]


def knows_all(stores: Mapping[str, Store], user: str, account: Account) -> bool:
    """Whether an account sees everything of a user: as the owner, or as an administrator of a group of theirs."""
    if user == account.user:
        return True
    theirs = {group.id for group in groups_of(stores["group"], user)}
    return any(group.id in theirs for group in groups_of(stores["group"], account.user, "administrators"))


def require_all(stores: Mapping[str, Store], user: str, account: Account) -> None:
    """Refuse an account that does not see everything of a user."""
    if not knows_all(stores, user, account):
        raise ForbiddenError(_FORBIDDEN)


def require_owner(user: str, account: Account) -> None:
    """Refuse everybody but the user."""
    if user != account.user:
        raise ForbiddenError(_FORBIDDEN)
