"""Users, groups and their service accounts."""

from __future__ import annotations

from ..dice import DAY
from ..document import Json
from ..inventions import invented_id
from ..members import EXAMPLE_GROUP, EXAMPLE_MEMBERS, MAIL_HOST, profile
from ..stores import Making, Resource, Stored, written

_PROFILE = ("first_name", "last_name", "profile_phrase", "preferences")
_GROUP = (
    "organization",
    "organization_legal_name",
    "domain_name",
    "industry",
    "country",
    "country_iso",
    "contact_emails",
    "auto_add_users",
    "preferences",
)


def _user(given: Json, making: Making) -> Json:
    return written(making, given, _PROFILE, lambda: profile(making.dice, making.now, making.stored.id))


def _group(given: Json, making: Making) -> Json:
    def first() -> Json:
        return {
            "organization": making.stored.id.replace("_", " ").title(),
            "domain_name": MAIL_HOST,
            "industry": "Software",
            "country": "Netherlands",
            "country_iso": "NL",
            "contact_emails": [f"security@{MAIL_HOST}"],
            "agreement_signed_date": making.now - 400 * DAY,
            "privileges": {"intelligence": {"granted": True}},
        }

    return written(making, given, _GROUP, first)


def _service_account(given: Json, making: Making) -> Json:
    return {
        "first_name": given["first_name"],
        "email": f"{making.stored.id}@{MAIL_HOST}",
        "reputation": 1,
        "status": "active",
        "user_since": making.now,
        "privileges": {"intelligence": {"granted": True, "inherited_from": making.account.group or ""}},
    }


def _shown(stored: Stored, now: float) -> Json:
    """What everybody sees of a user."""
    return {name: value for name, value in stored.attributes.items() if name != "preferences"}


RESOURCES = {
    "user": Resource(
        "user",
        lambda dice: invented_id(dice, "user"),
        _user,
        present=_shown,
        public=lambda attributes: True,
        common=True,
        examples={name: {} for name in ("mock_user", *EXAMPLE_MEMBERS)},
    ),
    "group": Resource(
        "group",
        lambda dice: invented_id(dice, "group"),
        _group,
        viewers=("users",),
        editors=("administrators",),
        examples={EXAMPLE_GROUP: {}},
    ),
    "service_account": Resource(
        "service_account",
        lambda dice: invented_id(dice, "service_account"),
        _service_account,
        viewers=("group",),
        examples={f"{EXAMPLE_GROUP}_scanner": {"first_name": "scanner"}},
    ),
}
