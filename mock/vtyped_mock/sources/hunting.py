"""What is related to rulesets, jobs and notifications, and what of it belongs to a user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..document import Relationship
from ..errors import NotFoundError
from ..members import require_owner
from ..pages import Entry

if TYPE_CHECKING:
    from ..related import Related


def _ruleset_files(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    for given, match in related.state.hunting.notifications(account).items():
        if match.source.id == identifier:
            yield related.entry((-match.date,), "file", match.id, match.notification_context(given))


def _notification_file(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    match = related.state.hunting.notifications(account).get(identifier)
    if match is None:
        raise NotFoundError(f'Notification "{identifier}" not found')
    yield related.entry((0,), "file", match.id)


def _matching_files(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    job = related.state.stores["retrohunt_job"].get(identifier, account)
    for match in related.state.hunting.of_job(job):
        context = {"rule_name": match.rule, "match_in_subfile": False}
        yield related.entry((match.number,), "file", match.id, context)


def _user_notifications(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    require_owner(identifier, account)
    for given, match in related.state.hunting.notifications(account).items():
        yield Entry((-match.date, given), "hunting_notification", given, match.notification)


def _user_files(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    require_owner(identifier, account)
    for given, match in related.state.hunting.notifications(account).items():
        yield related.entry((-match.date, given), "file", match.id, match.notification_context(given))


def _made_here(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    """Nothing beside what the user has made here."""
    require_owner(identifier, account)
    return ()


SOURCES = {
    ("hunting_notification", "file"): _notification_file,
    ("hunting_ruleset", "hunting_notification_files"): _ruleset_files,
    ("retrohunt_job", "matching_files"): _matching_files,
    ("user", "hunting_notification_files"): _user_files,
    ("user", "hunting_notifications"): _user_notifications,
    ("user", "hunting_rulesets"): _made_here,
    ("user", "retrohunt_jobs"): _made_here,
}
