"""What the advanced search looks through, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from .accounts import Account
from .content_search import content_pattern, snippet
from .document import Json
from .errors import ApiError, BadRequestError, InvalidArgumentError
from .identifiers import (
    EICAR_SHA256,
    EXAMPLE_URL,
    canonical_url,
    is_address,
    is_domain,
    is_hash,
    url_sha256,
)
from .pages import Entry, place
from .queries import Query, Term, in_range
from .related import Related

DAYS_BACK = 90
_SEEDED = {"file": 150, "url": 60, "domain": 60, "ip_address": 60, "collection": 30}
_ENTITIES = {"file": "file", "url": "url", "domain": "domain", "ip": "ip_address", "collection": "collection"}
_EXAMPLES = {
    "file": [EICAR_SHA256],
    "url": [url_sha256(EXAMPLE_URL)],
    "domain": ["example.com"],
    "ip_address": ["192.0.2.44"],
}
_COMMON_ORDERS = ("first_submission_date", "last_submission_date", "positives", "times_submitted")
_ORDERS = {
    "file": (*_COMMON_ORDERS, "size"),
    "url": (*_COMMON_ORDERS, "status"),
    "domain": ("creation_date", "last_modification_date", "last_update_date", "positives"),
    "ip_address": ("ip", "last_modification_date", "positives"),
    "collection": (),
}
_SHOWN_BY_NAME = {"status": "last_http_response_code"}
_NEWEST = {"file": "last_submission_date", "url": "last_submission_date"}
_COUNTED = ("urls", "referring_files", "communicating_files", "downloaded_files")


@dataclass
class Candidate:
    """Something that a query may be met by."""

    type: str
    id: str
    related: Related

    @cached_property
    def attributes(self) -> Json:
        """Its report or its description."""
        catalog = self.related.catalog
        return (
            catalog.described(self.type, self.id)
            if self.type == "collection"
            else catalog.attributes(self.type, self.id)
        )

    def copy(self) -> Json:
        """Its attributes, to be changed."""
        return dict(self.attributes)

    @property
    def positives(self) -> int:
        """How many engines detect it."""
        counts = self.attributes.get("last_analysis_stats", {})
        return int(counts.get("malicious", 0) + counts.get("suspicious", 0))

    def value(self, order: str) -> float | str | None:
        """What it is ordered by."""
        if order == "positives":
            return self.positives
        if order == "ip":
            return self.id
        found: float | str | None = self.attributes.get(_SHOWN_BY_NAME.get(order, order))
        return found


def search(related: Related, account: Account, query: Query, order: str | None) -> tuple[list[Entry], list[str]]:
    """What meets a query, as entries of a list, and the orders that the list may have."""
    patterns = [content_pattern(value) for value in query.values("content")]
    types = _types(query)
    for term in query.terms:
        if term.name and term.name not in _CONDITIONS:
            raise BadRequestError(f'The mock does not know the modifier "{term.name}"')
    allowed = [] if patterns else [name for name in _ORDERS[types[0]] if all(name in _ORDERS[other] for other in types)]
    name, descending = (order or "").rstrip("+-"), not (order or "").endswith("+")
    if order and name not in allowed:
        raise InvalidArgumentError(f'The results cannot be ordered by "{name}"')
    found = []
    for rank, type_ in enumerate(types):
        for candidate in _candidates(related, account, query, type_):
            if query.meets(partial(_meets, candidate)):
                by = candidate.value(name or _NEWEST.get(type_, "last_modification_date"))
                position = (0 if order else rank, place(by, descending), type_, candidate.id)
                found.append(_entry(candidate, position, patterns))
    return found, allowed


def _types(query: Query) -> list[str]:
    named = query.values("entity")
    for word in named:
        if word not in _ENTITIES:
            raise InvalidArgumentError(f'"{word}" is no kind of item: {", ".join(_ENTITIES)} are')
    return [_ENTITIES[word] for word in dict.fromkeys(named)] or ["file"]


def _candidates(related: Related, account: Account, query: Query, type_: str) -> Iterator[Candidate]:
    known = [*_EXAMPLES.get(type_, []), *_given(related, account, type_), *_named(related, query, type_)]
    dice = related.state.world.dice("corpus", type_)
    known += (related.identifier(dice, type_, missing=False) for _ in range(_SEEDED[type_]))
    for identifier in dict.fromkeys(known):
        if related.catalog.holds(type_, identifier, account) or type_ == "collection":
            yield Candidate(type_, identifier, related)


def _given(related: Related, account: Account, type_: str) -> Iterable[str]:
    """What users have brought here."""
    if type_ == "collection":
        store = related.state.stores.get(type_)
        return [stored.id for stored in store.visible(account)] if store else []
    return related.state.items.submitted(type_)


def _named(related: Related, query: Query, type_: str) -> Iterator[str]:
    """What a word of the query is the name of."""
    for term in query.terms:
        if not term.name and (found := named_item(related, term.value)) and found[0] == type_:
            yield found[1]


def named_item(related: Related, text: str) -> tuple[str, str] | None:
    """Type and id of the file, URL, domain or address that a text names, whether it is known or not."""
    for type_, is_named in (("file", is_hash), ("ip_address", is_address), ("domain", is_domain)):
        if is_named(text):
            return type_, related.catalog.identify(type_, text)
    if "/" not in text or " " in text:
        return None
    try:
        return "url", related.state.items.learn_url(canonical_url(text))
    except ApiError:
        return None


def _entry(candidate: Candidate, position: tuple[object, ...], patterns: list[bytes]) -> Entry:
    context: Json | None = None
    if patterns:
        context = {"confidence": 1.0, "match_in_subfile": False, "snippet": snippet(candidate.id, patterns[0])}
    elif candidate.type == "url":
        context = {"url": candidate.attributes["url"]}
    elif candidate.type in ("domain", "ip_address"):
        dice = candidate.related.state.world.dice("detected around", candidate.type, candidate.id)
        context = {}
        for what in _COUNTED:
            context[f"detected_{what}_count"] = count = dice.choice((0, 0, 1, 4, 30))
            context[f"{what}_max_detections"] = dice.randint(1, 60) if count else 0
    described = candidate.type == "collection"
    return Entry(position, candidate.type, candidate.id, candidate.copy if described else None, context)


def _meets(candidate: Candidate, term: Term) -> bool:
    return _CONDITIONS[term.name](candidate, term.value)


def _has_word(candidate: Candidate, word: str) -> bool:
    attributes = candidate.attributes
    texts = [candidate.id, *attributes.get("names", []), *attributes.get("tags", [])]
    texts += [
        attributes.get(name) for name in ("md5", "sha1", "url", "title", "name", "description", "type_description")
    ]
    if named_item(candidate.related, word) == (candidate.type, candidate.id):
        return True
    return any(word.lower() in text.lower() for text in texts if isinstance(text, str))


def _has_type(candidate: Candidate, word: str) -> bool:
    attributes = candidate.attributes
    return word.lower() in [attributes.get("type_tag"), *attributes.get("type_tags", [])]


def _has_name(candidate: Candidate, word: str) -> bool:
    attributes = candidate.attributes
    names = [*attributes.get("names", []), attributes.get("name", "")]
    return any(word.lower() in name.lower() for name in names)


def _has_size(candidate: Candidate, wanted: str) -> bool:
    size = candidate.attributes.get("size")
    return in_range(size or 0, wanted) and size is not None


def _has_content(candidate: Candidate, wanted: str) -> bool:
    body = candidate.related.state.contents.get(candidate.id) if candidate.type == "file" else None
    return body is not None and content_pattern(wanted) in body


_CONDITIONS: dict[str, Callable[[Candidate, str], bool]] = {
    "": _has_word,
    "content": _has_content,
    "entity": lambda candidate, word: candidate.type == _ENTITIES[word],
    "name": _has_name,
    "p": lambda candidate, wanted: in_range(candidate.positives, wanted),
    "positives": lambda candidate, wanted: in_range(candidate.positives, wanted),
    "size": _has_size,
    "tag": lambda candidate, word: word.lower() in candidate.attributes.get("tags", []),
    "type": _has_type,
}
