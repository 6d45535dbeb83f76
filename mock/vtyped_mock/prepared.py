"""Things that are otherwise than the world would have them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .contents import KEEP_AT_MOST
from .dice import Level
from .errors import InvalidArgumentError
from .identifiers import REPORTED, Hashes, canonical_url
from .items import ReceivedFile
from .reports.engines import LEVELS

if TYPE_CHECKING:
    from .state import State

_HEAD = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file, URL, domain or address, or an object of a type that users create.

    A file is named by `id`, one of its hashes, or by `content`, its text, under which it can then be downloaded; a URL
    by `url`; everything else by `id`. What is not `known` gives 404. `verdict` is what the engines are to find.
    `attributes` replace those that the report would have; of what users create they are what the first key has given.
    """

    type: str
    id: str | None = None
    url: str | None = None
    content: str | None = None
    known: bool = True
    verdict: Level | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = {"id": self.id, "url": self.url, "content": self.content}
        allowed = {"file": ("id", "content"), "url": ("url",)}.get(self.type, ("id",))
        given = [name for name, value in named.items() if value is not None]
        if len(given) != 1 or given[0] not in allowed:
            raise ValueError(f"type: a {self.type} is named by {' or '.join(allowed)}, and by nothing else")
        if self.verdict is not None and self.verdict not in LEVELS:
            raise ValueError(f'verdict: "{self.verdict}" is none of {", ".join(LEVELS)}')
        if self.verdict is not None and self.type not in REPORTED:
            raise ValueError(f"verdict: engines have no verdict on a {self.type}")
        if self.content is not None and len(self.content.encode()) > KEEP_AT_MOST:
            raise ValueError(f"content: more than {KEEP_AT_MOST} bytes")
        if self.url is not None:
            try:
                canonical_url(self.url)
            except InvalidArgumentError as error:
                raise ValueError(f"url: {error}") from None


def prepare(state: State, things: list[Prepared]) -> None:
    """Bring things into a state.

    Raises:
        ValueError: Users create no objects of such a type.
    """
    for thing in things:
        if thing.type in REPORTED:
            _prepare_item(state, thing)
        elif thing.type in state.stores:
            if thing.known:
                state.stores[thing.type].put(thing.id or "", state.settings.accounts[0], dict(thing.attributes))
        else:
            raise ValueError(f'type: the mock can hold no "{thing.type}"')


def _prepare_item(state: State, thing: Prepared) -> None:
    items = state.items
    if thing.content is not None:
        identifier = _file(state, thing.content.encode())
    elif thing.url is not None:
        identifier = items.learn_url(canonical_url(thing.url))
    else:
        identifier = items.identify(thing.type, thing.id or "")
    items.tell(thing.type, identifier, known=thing.known, attributes=dict(thing.attributes))
    if thing.verdict is not None:
        state.world.verdicts[thing.type, identifier] = thing.verdict


def _file(state: State, body: bytes) -> str:
    md5, sha1, sha256 = (
        hashlib.new(algorithm, body, usedforsecurity=False).hexdigest() for algorithm in ("md5", "sha1", "sha256")
    )
    state.items.learn_file(ReceivedFile(Hashes(md5, sha1, sha256), len(body), "", body[:_HEAD], body))
    state.contents.keep(sha256, body)
    return sha256
