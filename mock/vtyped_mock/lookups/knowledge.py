"""ATT&CK and the rules of the community."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from ..dice import World
from ..document import Json
from ..reports import attack, rules

if TYPE_CHECKING:
    from ..catalog import Catalog

Library = Callable[[World], Collection[str]]


def _entry(known: Library, attributes: Callable[[World, str], Json], catalog: Catalog, identifier: str) -> Json | None:
    world = catalog.state.world
    return attributes(world, identifier) if identifier in known(world) else None


LOOKUPS = {
    "attack_tactic": partial(_entry, lambda _: attack.TACTICS, attack.tactic_attributes),
    "attack_technique": partial(_entry, lambda _: attack.TECHNIQUES, attack.technique_attributes),
    "sigma_rule": partial(_entry, rules.sigma_rules, rules.sigma_rule_attributes),
    "yara_rule": partial(_entry, rules.yara_rules, rules.yara_rule_attributes),
    "yara_ruleset": partial(_entry, rules.rulesets, rules.ruleset_attributes),
}
