"""What is related to collections, graphs and threat profiles, where it follows from more than chance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..accounts import Account
from ..document import Json, Relationship
from ..errors import ApiError
from ..identifiers import canonical_url, is_sha256
from ..pages import Entry
from ..reports.threats import KINDS, collection_id

if TYPE_CHECKING:
    from ..related import Related

_KIND_OF_ROW = {
    "campaigns": "campaign",
    "malware_families": "malware-family",
    "reports": "report",
    "software_toolkits": "software-toolkit",
    "suspected_threat_actors": "threat-actor",
    "vulnerabilities": "vulnerability",
}
_INDICATORS = ("file", "url", "domain", "ip_address")


def _threats(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    """Threats of one kind, or of every kind. A collection that somebody has made here has none."""
    if related.is_new("collection", identifier):
        return
    dice = related.dice(row, identifier)
    for number in range(related.count(identifier, dice)):
        kind = _KIND_OF_ROW.get(row.name) or dice.choice(KINDS)
        yield related.entry((number,), "collection", collection_id(dice, kind))


def _rulesets(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    """The mock has no rulesets of Google, so those that the user sees stand in for them."""
    found = () if related.is_new("collection", identifier) else related.state.stores["hunting_ruleset"].visible(account)
    for ruleset in found:
        yield related.entry((-ruleset.number,), ruleset.type, ruleset.id)


def _recommendations(related: Related, row: Relationship, identifier: str, account: Account) -> Iterator[Entry]:
    """For each interest some threats, of each kind as many as the profile wants at most."""
    attributes = related.catalog.described("threat_profile", identifier)
    most, wanted = attributes["recommendation_config"]["max_recs_per_type"], attributes["interests"]
    dice = related.state.world.dice("recommendations", identifier, sorted(wanted.items()))
    interests = [{"type": type_, "value": value} for type_, values in wanted.items() for value in values]
    number = 0
    for kind in KINDS if interests and attributes["enable_recommendations"] else ():
        for _ in range(min(dice.randint(1, 3 * len(interests)), most)):
            reason = {"interests": [dice.choice(interests)]}
            context: Json = {"source": "SOURCE_RECOMMENDATION", "reason": reason}
            yield related.entry((number,), "collection", collection_id(dice, kind), context)
            number += 1


def _items(related: Related, row: Relationship, identifier: str, account: Account) -> Iterable[Entry]:
    """The indicators among the nodes of a graph."""
    seen: dict[tuple[str, str], Entry] = {}
    for type_, named in _nodes(related, row, identifier):
        if type_ in _INDICATORS and (found := _identified(related, type_, named)):
            seen.setdefault((type_, found), related.entry((len(seen),), type_, found))
    return seen.values()


def _nodes(related: Related, row: Relationship, identifier: str) -> list[tuple[str, str]]:
    stored = related.state.stores["graph"].find(identifier)
    if stored is not None:
        return list(related.links(row, stored))
    return [(node["type"], node["entity_id"]) for node in related.catalog.described("graph", identifier)["nodes"]]


def _identified(related: Related, type_: str, text: str) -> str | None:
    """The id of an indicator that a node names, a URL perhaps by its text."""
    try:
        if type_ == "url" and not is_sha256(text):
            return related.state.items.learn_url(canonical_url(text))
        return related.catalog.identify(type_, text)
    except ApiError:
        return None


SOURCES = {
    ("collection", "hunting_rulesets"): _rulesets,
    ("graph", "items"): _items,
    ("threat_profile", "recommendations"): _recommendations,
    **{("collection", name): _threats for name in ("associations", *_KIND_OF_ROW)},
}
