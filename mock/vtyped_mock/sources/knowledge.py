"""What is related to tactics, techniques, rules, sandbox reports and comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..comments import Comments
from ..document import Relationship
from ..pages import Entry
from ..reports import attack, rules

if TYPE_CHECKING:
    from ..related import Related


def _entries(related: Related, type_: str, identifiers: Iterable[str | None]) -> Iterator[Entry]:
    for number, identifier in enumerate(identifiers):
        if identifier is not None:
            yield related.entry((number,), type_, identifier)


def _techniques_of_tactic(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    return _entries(related, "attack_technique", attack.techniques_of(identifier))


def _tactics(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    return _entries(related, "attack_tactic", attack.TECHNIQUES[identifier].tactics)


def _parent(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    return _entries(related, "attack_technique", [attack.parent(identifier)])


def _revoking(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    return _entries(related, "attack_technique", [attack.TECHNIQUES[identifier].revoked_by])


def _subtechniques(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    return _entries(related, "attack_technique", attack.subtechniques(identifier))


def _yara_rules(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    ruleset = rules.rulesets(related.state.world)[identifier]
    return _entries(related, "yara_rule", (f"{ruleset.id}|{name}" for name in ruleset.rules))


def _file(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield related.entry((0,), "file", identifier.partition("_")[0].lower())


def _techniques_seen(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    matches = related.catalog.described("file_behaviour", identifier)["mitre_attack_techniques"]
    severities = {match["id"]: match["severity"].removeprefix("IMPACT_SEVERITY_") for match in matches}
    for number, (technique, severity) in enumerate(severities.items()):
        yield related.entry((number,), "attack_technique", technique, {"severity": severity})


def _author(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    yield related.entry((0,), "user", Comments(related.state).author(identifier))


SOURCES = {
    ("attack_tactic", "attack_techniques"): _techniques_of_tactic,
    ("attack_technique", "attack_tactics"): _tactics,
    ("attack_technique", "parent_technique"): _parent,
    ("attack_technique", "revoking_technique"): _revoking,
    ("attack_technique", "subtechniques"): _subtechniques,
    ("comment", "author"): _author,
    ("file_behaviour", "attack_techniques"): _techniques_seen,
    ("file_behaviour", "file"): _file,
    ("yara_ruleset", "yara_rules"): _yara_rules,
}
