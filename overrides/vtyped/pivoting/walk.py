"""The walk: breadth first, one relationship of one node at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import attrs

from vtyped_api.runtime.answers import UnexpectedAnswerError, next_cursor
from vtyped_api.runtime.errors import InvalidInputError, VirusTotalError
from vtyped_api.runtime.objects import ApiObject, Descriptor
from vtyped_api.runtime.operation import Call, Options

from ..calls import Policy, answer_of, whole
from ..indicators import Indicator, indicator_of
from ..object_types import RESOURCES, operation
from ..steps import Send, Steps
from ..together import meets_all
from .relationships import Chosen, chosen
from .results import Cut, Edge, Failure, Key, Node, Pivot

if TYPE_CHECKING:
    from vtyped_api.models import Resolution

Start: TypeAlias = str | Indicator | ApiObject
T = TypeVar("T")


@attrs.frozen
class Bounds:
    """Where a walk ends."""

    relationships: Mapping[str, tuple[str, ...]]
    """Names to follow, by type of object."""
    budget: int
    """Requests, further tries included."""
    depth: int
    """Steps away from the start."""
    nodes: int
    limit: int
    """Related objects of one node by one relationship."""

    @classmethod
    def of(cls, relationships: Chosen, *, budget: int, depth: int, nodes: int, limit: int) -> Bounds:
        """Check what was asked for.

        Raises:
            InvalidInputError: A number is none, or there is no such relationship.
        """
        for name, value in (("budget", budget), ("depth", depth), ("nodes", nodes), ("limit", limit)):
            whole(name, value)
        return cls(chosen(relationships), budget, depth, nodes, limit)


def pivoted(
    policy: Policy, start: Start | Iterable[Start], bounds: Bounds, progress: Callable[[Pivot], None] | None = None
) -> Steps[Pivot]:
    """Walk from the start until nothing is left to ask, or a bound is reached.

    Raises:
        NotAnIndicatorError: A text is no indicator.
        InvalidInputError: No relationship leads on from an object of such a type.
    """
    things = [start] if isinstance(start, str | Indicator | ApiObject) else list(start)
    begun = [_checked(thing) for thing in things]
    walk = _Walk(policy, bounds, progress)
    yield from walk.begin(begun)
    while walk.queue:
        node = walk.queue.popleft()
        for name in bounds.relationships.get(node.type, ()):
            yield from walk.follow(node, name)
    return walk.pivot


def _checked(thing: Start) -> Indicator | ApiObject:
    if isinstance(thing, ApiObject):
        if thing.type not in RESOURCES:
            raise InvalidInputError(f"start: no relationship leads on from a {thing.type}")
        return thing
    return indicator_of(thing)


class _Walk:
    """One walk: what was found, what is still to ask, and how much of the budget is left."""

    def __init__(self, policy: Policy, bounds: Bounds, progress: Callable[[Pivot], None] | None) -> None:
        self.pivot = Pivot()
        self.queue: deque[Node] = deque()
        self._policy = policy
        self._bounds = bounds
        self._progress = progress
        self._stopped = False

    def begin(self, things: Iterable[Indicator | ApiObject]) -> Steps[None]:
        """Put the start into the graph. Indicators are asked for: their ids in answers are not those in questions."""
        for thing in things:
            if isinstance(thing, ApiObject):
                self._add(thing, 0)
                continue
            key = (thing.type, thing.value)
            if reason := self._hindered():
                self.pivot.cuts.append(Cut(key, None, reason))
                continue
            call = self._call(operation(thing.type, "get"), thing.id)
            try:
                found = call.operation.read((yield from self._asked(call)))
            except VirusTotalError as error:
                self._fail(key, None, error)
            else:
                self._add(found, 0)
            self._report()

    def follow(self, node: Node, name: str) -> Steps[None]:
        """Ask for one relationship of a node, page after page."""
        asked = operation(node.type, name)
        left, cursor = self._bounds.limit, None
        while True:
            if reason := self._hindered() or ("limit" if left <= 0 else None):
                self.pivot.cuts.append(Cut(node.key, name, reason))
                return
            call = self._call(asked, node.id, limit=min(left, asked.page_size), cursor=cursor)
            try:
                body = yield from self._asked(call)
                found = asked.read(body)
            except VirusTotalError as error:
                self._fail(node.key, name, error)
                self._report()
                return
            items = found if isinstance(found, list) else [] if found is None else [found]
            left -= len(items)
            self._take(node, name, items)
            self._report()
            cursor = next_cursor(body) if asked.page_size else None
            # A page without items that leads on would go on at the cost of the budget alone.
            if cursor is None or not items:
                return

    def _take(self, node: Node, name: str, items: Iterable[Any]) -> None:
        full = False
        for related in _related(node, items):
            if not isinstance(related, ApiObject) or not _names(related):
                self._fail(node.key, name, UnexpectedAnswerError("an entry has no type or no id"))
                continue
            target = self._add(related, node.depth + 1)
            if target is None:
                full = True
            else:
                self.pivot.add_edge(Edge(node.key, target.key, name))
        if full:
            self.pivot.cuts.append(Cut(node.key, name, "nodes"))

    def _add(self, found: ApiObject, depth: int) -> Node | None:
        """The node of an object; `None` where there is room for no more."""
        node = self.pivot.node(found.type, found.id)
        if node is not None:
            node.enrich(found)
            return node
        if len(self.pivot.nodes) >= self._bounds.nodes:
            return None
        node = self.pivot.add_node(Node(found.type, found.id, depth, found))
        if depth < self._bounds.depth and found.type in RESOURCES:
            self.queue.append(node)
        return node

    def _hindered(self) -> str | None:
        if self._stopped:
            return "stopped"
        return "budget" if self.pivot.requests >= self._bounds.budget else None

    def _call(self, asked: Any, id_: str, *, limit: int = 0, cursor: str | None = None) -> Call:
        query = {"limit": str(limit)} if limit else {}
        if cursor is not None:
            query["cursor"] = cursor
        retries = min(self._policy.retries, self._bounds.budget - self.pivot.requests - 1)
        return Call(asked, dict.fromkeys(asked.formats, id_), query, options=cast("Options", {"retries": retries}))

    def _asked(self, call: Call) -> Steps[Any]:
        """Send a call, and count what it sends."""
        steps = answer_of(self._policy, call)
        try:
            step = next(steps)
            while True:
                self.pivot.requests += isinstance(step, Send)
                try:
                    outcome = yield step
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value
        finally:
            steps.close()

    def _fail(self, key: Key, name: str | None, error: VirusTotalError) -> None:
        self.pivot.failures.append(Failure(key, name, error))
        self._stopped = self._stopped or meets_all(error)

    def _report(self) -> None:
        if self._progress is not None:
            self._progress(self.pivot)


def _related(node: Node, items: Iterable[Any]) -> Iterator[Any]:
    """What a relationship leads to: for a DNS resolution, the address or the domain at its other end."""
    from vtyped_api.models import Resolution

    for item in items:
        yield _other_end(node, item) if isinstance(item, Resolution) else item


def _other_end(node: Node, resolution: Resolution) -> ApiObject:
    type_, id_ = (
        ("ip_address", resolution.attributes.ip_address)
        if node.type == "domain"
        else ("domain", resolution.attributes.host_name)
    )
    return Descriptor(type=type_, id=id_) if isinstance(id_, str) else resolution


def _names(found: ApiObject) -> bool:
    return isinstance(found.type, str) and isinstance(found.id, str) and bool(found.id)
