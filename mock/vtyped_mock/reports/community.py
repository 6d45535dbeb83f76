"""What people have said of a thing before this mock was started: comments, votes and submissions."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from ..dice import DAY, World
from ..identifiers import EICAR_ANALYSIS_DATE, EICAR_SHA256
from .engines import Json, threat

LETTERS = {"file": "f", "url": "u", "domain": "d", "ip_address": "i", "graph": "g"}
"""The letter with which ids of comments, votes and submissions on a type begin; others begin with their first one."""

_TEXTS = (
    "Seen in a #phishing mail this morning.",
    "Drops a second stage, see the sandbox report. #malware #dropper",
    "False positive, this is an installer of ours.",
    "Part of a campaign that we follow. #campaign",
    "Contacts its control server every 60 seconds #c2",
    "Clean as far as I can tell & <b>signed</b>.",
    "YARA rule attached to the report of last week. #yara",
)
_PLACES = (("US", "Chicago"), ("DE", "Bremen"), ("FR", "Lyon"), ("BR", "Recife"), ("JP", "Kobe"))
_TAG = re.compile(r"#(\w+)")


@dataclass(frozen=True, slots=True)
class Opinion:
    """A comment or a vote: who gave it when, and what it says."""

    id: str
    date: int
    attributes: Json


def comment(identifier: str, date: int, text: str, votes: Json | None = None) -> Opinion:
    """A comment with everything that follows from its text."""
    attributes: Json = {
        "date": date,
        "text": text,
        "html": html.escape(text, quote=False).replace("\n", "<br>"),
        "tags": list(dict.fromkeys(tag.lower() for tag in _TAG.findall(text))),
        "votes": votes or {"positive": 0, "negative": 0, "abuse": 0},
    }
    return Opinion(identifier, date, attributes)


def vote(identifier: str, date: int, verdict: str, weight: int = 1) -> Opinion:
    """A vote; its value is a weight with the sign of the verdict."""
    value = weight if verdict == "harmless" else -weight
    return Opinion(identifier, date, {"date": date, "verdict": verdict, "value": value})


def seeded_comments(world: World, type_: str, identifier: str) -> list[Opinion]:
    """The comments on a thing, newest first."""
    dice = world.dice("comments", type_, identifier)
    count = 44 if identifier == EICAR_SHA256 else dice.choice((0, 0, 0, 1, 2, 3, 5, 8, 12))
    dates = sorted((world.days_ago(dice.uniform(1, 700)) for _ in range(count)), reverse=True)
    return [
        comment(
            opinion_id(type_, identifier, dice.hex(8)),
            date,
            dice.choice(_TEXTS),
            {"positive": dice.randint(0, 9), "negative": dice.randint(0, 2), "abuse": 0},
        )
        for date in dates
    ]


def invented_comment(world: World, identifier: str) -> Opinion:
    """A comment of which nothing but the id is known, such as one in the list of a user."""
    dice = world.dice("comment", identifier)
    votes = {"positive": dice.randint(0, 9), "negative": dice.randint(0, 2), "abuse": 0}
    return comment(identifier, world.days_ago(dice.uniform(1, 700)), dice.choice(_TEXTS), votes)


def vote_totals(world: World, type_: str, identifier: str) -> Json:
    """How many people have voted each way."""
    dice = world.dice("votes", type_, identifier)
    if identifier == EICAR_SHA256:
        return {"harmless": 6, "malicious": 46}
    bad = threat(world, type_, identifier).level == "malicious"
    few, many = dice.choice((0, 0, 0, 1)), dice.choice((0, 0, 1, 2, 4, 9))
    return {"harmless": few if bad else many, "malicious": many if bad else few}


def seeded_votes(world: World, type_: str, identifier: str) -> list[Opinion]:
    """The votes on a thing, newest first, as many as its totals say."""
    dice = world.dice("vote list", type_, identifier)
    totals = vote_totals(world, type_, identifier)
    verdicts = [verdict for verdict, count in totals.items() for _ in range(count)]
    dice.shuffle(verdicts)
    dates = sorted((world.days_ago(dice.uniform(1, 700)) for _ in verdicts), reverse=True)
    return [
        vote(opinion_id(type_, identifier, dice.hex(8)), date, verdict, dice.choice((1, 1, 1, 5, 47)))
        for date, verdict in zip(dates, verdicts, strict=True)
    ]


def opinion_id(type_: str, identifier: str, digits: str) -> str:
    """The id of a comment or a vote on a thing."""
    return f"{LETTERS.get(type_, type_[0])}-{identifier}-{digits}"


def submission_attributes(world: World, date: int, name: str, key: str) -> Json:
    """One upload, with the submitter's place and an anonymous name for the submitter."""
    dice = world.dice("submission", date, name, key)
    country, city = dice.choice(_PLACES)
    return {
        "date": date,
        "interface": "api",
        "country": country,
        "city": city,
        "name": name,
        "source_key": world.digest("sha256", "source", key)[:8],
    }


def seeded_submission_dates(world: World, type_: str, identifier: str) -> list[int]:
    """When a thing was sent in, newest first."""
    if identifier == EICAR_SHA256:
        return [EICAR_ANALYSIS_DATE - week * 7 * DAY for week in range(12)]
    dice = world.dice("submissions", type_, identifier)
    dates = {world.days_ago(dice.uniform(1, 900)) for _ in range(dice.randint(1, 12))}
    return sorted(dates, reverse=True)
