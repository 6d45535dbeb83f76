"""Livehunt rulesets and Retrohunt jobs."""

from __future__ import annotations

from functools import partial

from ..document import Json
from ..filters import holds
from ..hunting import PAST
from ..stages import Stages
from ..stores import Making, Resource, Stored, written
from ..yara import rule_names

RULES = 'rule eicar : test { strings: $text = "EICAR" condition: $text }'
RULES_AT_MOST = 300

_RULESET = ("name", "rules", "enabled", "limit", "notification_emails", "match_object_type")
_RULESET_EXAMPLE = "5100000000000001"
_JOB_EXAMPLE = "mock_user-1772355600"
_JOB_STAGES = Stages((("starting", 0), ("running", 60), ("finished", 660)))
_ABORTING = 5.0
_GIGABYTE = 1 << 30


def _ruleset(given: Json, making: Making) -> Json:
    stored, now = making.stored, making.now
    past = 0
    if stored.id == _RULESET_EXAMPLE:
        past = PAST
        stored.links.setdefault("editors", {("user", "sam"): None})

    def first() -> Json:
        return {
            "enabled": True,
            "limit": 100,
            "notification_emails": [],
            "match_object_type": "file",
            "creation_date": now - past,
            "rate_limited": False,
            "rate_limited_ratio": 0.0,
            "tags": [],
        }

    made = written(making, given, _RULESET, first) | {"modification_date": now - past}
    made["rule_names"] = rule_names(str(made["rules"]))
    made["number_of_rules"] = len(made["rule_names"])
    spans = stored.facts.setdefault("enabled", [])
    running = bool(spans) and spans[-1][1] is None
    if made["enabled"] and not running:
        spans.append([now - past, None])
    elif running and not made["enabled"]:
        spans[-1][1] = now
    return made


def _ruleset_matches(attributes: Json, text: str) -> bool:
    return holds(
        text,
        {
            "enabled": lambda value: value == str(attributes["enabled"]).lower(),
            "name": partial(_has_words, attributes["name"]),
            "rules": partial(_has_words, attributes["rules"]),
            "tag": lambda value: value in attributes["tags"],
        },
        partial(_has_words, attributes["name"]),
    )


def _has_words(text: str, wanted: str) -> bool:
    return _words(wanted) <= _words(text)


def _words(text: str) -> set[str]:
    return set("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())


def _job(given: Json, making: Making) -> Json:
    stored = making.stored
    created = making.now - 7 * 86_400 if stored.id == _JOB_EXAMPLE else making.now
    stored.facts |= {"rule_names": rule_names(given["rules"]), "total": making.dice.randint(12, 40)}
    names = ("rules", "notification_email", "corpus", "time_range")
    made = written(making, given, names, lambda: {"corpus": "main", "creation_date": created})
    if "time_range" in made:
        made["time_range"] = {name: made["time_range"][name] for name in ("start", "end") if name in made["time_range"]}
    return made


def _job_now(stored: Stored, now: float) -> Json:
    """A job as far as it has come. One that was stopped goes no further."""
    created, aborted = stored.attributes["creation_date"], stored.facts.get("aborted")
    elapsed = (now if aborted is None else aborted) - created
    status, begins, ends = _JOB_STAGES.at(elapsed), *(step[1] for step in _JOB_STAGES.steps[1:])
    done = min(max((elapsed - begins) / (ends - begins), 0.0), 1.0)
    made = stored.attributes | {
        "status": status,
        "progress": round(100 * done, 2),
        "num_matches": int(stored.facts["total"] * done),
        "num_matches_outside_time_range": int(3 * done),
        "scanned_bytes": int(500 * _GIGABYTE * done),
    }
    if elapsed >= begins:
        made["start_date"] = int(created + begins)
    if aborted is not None:
        made["status"] = "aborting"
        if now >= aborted + _ABORTING:
            made |= {"status": "aborted", "finish_date": int(aborted + _ABORTING)}
    elif status == "finished":
        made["finish_date"] = int(created + ends)
    else:
        made["eta_seconds"] = round(ends - elapsed, 1)
    return made


def _job_matches(attributes: Json, text: str) -> bool:
    return holds(text, {"status": lambda value: value == attributes["status"]})


RESOURCES = {
    "hunting_ruleset": Resource(
        "hunting_ruleset",
        lambda dice: str(dice.randint(52 * 10**14, 10**16)),
        _ruleset,
        editors=("editors",),
        examples={_RULESET_EXAMPLE: {"name": "test_files", "rules": RULES}},
        matches=_ruleset_matches,
    ),
    "retrohunt_job": Resource(
        "retrohunt_job",
        lambda dice: f"job-{dice.randint(10**9, 10**10)}",
        _job,
        present=_job_now,
        examples={_JOB_EXAMPLE: {"rules": RULES}},
        matches=_job_matches,
    ),
}
