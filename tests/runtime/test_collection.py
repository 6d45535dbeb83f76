from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64encode
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_api.runtime.answers import UnexpectedAnswerError, items
from vtyped_api.runtime.collection import AsyncCollection, Collection
from vtyped_api.runtime.errors import CursorLoopError, InvalidInputError

from .paged_service import (
    COMMENTS,
    MAXIMUM,
    PATH,
    Awaited,
    ConnectionLostError,
    Script,
    Service,
    Walker,
    ids,
    page,
    walk,
    walk_awaited,
)

both = pytest.mark.parametrize("walker", [walk, walk_awaited], ids=["sync", "async"])
by_item_and_page = pytest.mark.parametrize("by_page", [False, True], ids=["items", "pages"])
SIZES = st.none() | st.integers(1, MAXIMUM)
REQUESTS = st.frozensets(st.integers(0, 12), max_size=6)


@both
@by_item_and_page
@given(count=st.integers(0, 17), size=SIZES, limit=st.none() | st.integers(0, 20), empty=REQUESTS)
def test_gives_every_item_once_in_order(  # what hypothesis draws
    walker: Walker, by_page: bool, count: int, size: int | None, limit: int | None, empty: frozenset[int]
) -> None:
    service = Service(count, empty)
    collection, given = walker(service, by_page=by_page, limit=limit, page_size=size)
    assert ids(given) == list(range(count))[:limit]
    if limit is None or limit > count:
        assert collection.cursor is None


@both
@given(count=st.integers(1, 17), size=SIZES, limit=st.integers(1, 20))
def test_asks_for_no_more_than_it_needs(walker: Walker, count: int, size: int | None, limit: int) -> None:
    service = Service(count)
    _, given = walker(service, limit=limit, page_size=size)
    list(given)
    left = limit
    for asked in service.limits:
        assert asked == min(size or MAXIMUM, left)
        left -= asked
    assert sum(service.limits[:-1]) < min(count, limit)


def test_runs_in_an_event_loop() -> None:
    async def run() -> tuple[list[int], list[int], list[int]]:
        collection = AsyncCollection(Awaited(Service(12)), COMMENTS, PATH)
        items = [item async for item in collection]
        pages = [page async for page in collection.pages()]
        async for _ in collection:
            break
        rest = AsyncCollection(Awaited(Service(12)), COMMENTS, PATH, cursor=collection.cursor or "")
        return ids(items), ids(pages), ids([item async for item in rest])

    assert asyncio.run(run()) == (list(range(12)), list(range(12)), list(range(1, 12)))


CHANGES = st.tuples(
    st.integers(0, 6), st.sets(st.integers(0, 20), max_size=6), st.sampled_from(["go on", "start again"]), SIZES
)


@both
@given(
    count=st.integers(0, 20),
    changes=st.dictionaries(st.integers(0, 30), CHANGES, max_size=6),
    empty=REQUESTS,
    failing=REQUESTS,
)
def test_what_stays_is_given_once_in_order_whatever_happens_between(
    walker: Walker,
    count: int,
    changes: dict[int, tuple[int, set[int], str, int | None]],
    empty: frozenset[int],
    failing: frozenset[int],
) -> None:
    # Behind some of the items given, others come in front and some go; then the walk goes on or is resumed by a new
    # collection. Each request that fails ends a walk as well.
    service = Service(count, empty, failing)
    stayed = set(service.ids)
    given: list[int] = []
    collection, items = walker(service)
    while True:
        try:
            given += ids([next(items)])
        except StopIteration:
            break
        except ConnectionLostError:
            collection, items = walker(service, cursor=json.loads(json.dumps(collection.cursor)))
            continue
        if len(given) in changes:
            inserted, deleted, then, size = changes.pop(len(given))
            service.insert_in_front(inserted)
            service.delete(deleted)
            stayed -= deleted
            if then == "start again" and collection.cursor is not None:
                collection, items = walker(service, cursor=collection.cursor, page_size=size)
            elif then == "start again":
                break
    assert len(given) == len(set(given))
    assert [each for each in given if each in stayed] == sorted(stayed)
    assert collection.cursor is None


@both
@by_item_and_page
@given(count=st.integers(1, 17), size=SIZES, data=st.data())
def test_goes_on_behind_any_item(walker: Walker, by_page: bool, count: int, size: int | None, data: Any) -> None:
    stop = data.draw(st.integers(0, count - 1))
    first, items = walker(Service(count), page_size=size)
    given = ids([next(items) for _ in range(stop)])
    token = json.loads(json.dumps(first.cursor))
    assert token.isascii()
    assert token.isprintable()
    _, rest = walker(Service(count), by_page=by_page, page_size=size, cursor=token)
    assert given + ids(rest) == list(range(count))


class TestResuming:
    @both
    def test_the_last_item_given_may_have_gone(self, walker: Walker) -> None:
        service = Service(5)
        collection, items = walker(service)
        assert ids([next(items), next(items)]) == [0, 1]
        service.delete({1})
        assert ids(walker(service, cursor=collection.cursor)[1]) == [2, 3, 4]

    @both
    def test_more_than_a_page_may_have_come_in_front(self, walker: Walker) -> None:
        service = Service(7)
        collection, items = walker(service)
        assert ids([next(items) for _ in range(3)]) == [0, 1, 2]
        service.insert_in_front(6)
        assert ids(walker(service, cursor=collection.cursor)[1]) == [-6, -5, -4, -3, -2, -1, 3, 4, 5, 6]

    @both
    def test_goes_on_behind_the_last_item_whatever_came_before_it(self, walker: Walker) -> None:
        collection, items = walker(Script(page(0, 1, 2, 3)))
        assert ids([next(items) for _ in range(3)]) == [0, 1, 2]
        assert ids(walker(Script(page(8, 0, 9, 1, 2, 3)), cursor=collection.cursor)[1]) == [3]

    @both
    def test_an_item_that_the_service_lists_twice_is_given_twice(self, walker: Walker) -> None:
        body = page(1, 2, 1, 3)
        for stop, rest in enumerate([[1, 2, 1, 3], [2, 1, 3], [1, 3], [3]]):
            collection, items = walker(Script(body))
            for _ in range(stop):
                next(items)
            assert ids(walker(Script(body), cursor=collection.cursor)[1]) == rest

    @both
    def test_an_item_that_the_service_lists_on_two_pages_is_given_twice(self, walker: Walker) -> None:
        first, last = page(1, 2, cursor="a"), page(2, 3)
        collection, items = walker(Script(first))
        assert ids([next(items), next(items)]) == [1, 2]
        assert ids(walker(Script(last), cursor=collection.cursor)[1]) == [2, 3]

    @both
    def test_asks_for_the_page_in_its_old_size(self, walker: Walker) -> None:
        collection, items = walker(Service(9), page_size=4)
        next(items)
        service = Service(9)
        _, rest = walker(service, cursor=collection.cursor, page_size=2, limit=6)
        assert ids(rest) == [1, 2, 3, 4, 5, 6]
        assert service.limits == [4, 2, 1]

    @both
    def test_items_that_are_no_objects_have_places_too(self, walker: Walker) -> None:
        body = {"data": ["adware", {"k": 1}, 5, None]}
        for stop in range(4):
            collection, items = walker(Script(body))
            given = [next(items) for _ in range(stop)]
            moved = {"data": ["new", *body["data"]]} if stop else body
            rest = list(walker(Script(moved), cursor=collection.cursor)[1])
            sent = [each.to_dict() if hasattr(each, "to_dict") else each for each in given + rest]
            assert sent == body["data"]

    @both
    def test_members_of_such_items_may_come_in_another_order(self, walker: Walker) -> None:
        collection, items = walker(Script({"data": [{"k": 1, "m": 2}, "adware"]}))
        next(items)
        moved = {"data": ["new", {"m": 2, "k": 1}, "adware"]}
        assert list(walker(Script(moved), cursor=collection.cursor)[1]) == ["adware"]

    @both
    def test_items_of_two_types_may_have_one_id(self, walker: Walker) -> None:
        user, group = ({"type": type_, "id": "ann"} for type_ in ("user", "group"))
        collection, items = walker(Script({"data": [user, group]}))
        assert next(items).type == "user"
        (left,) = walker(Script({"data": [group]}), cursor=collection.cursor)[1]
        assert left.type == "group"

    @both
    def test_objects_without_an_id_have_places_too(self, walker: Walker) -> None:
        one, other = ({"type": "user", "attributes": {"first_name": name}} for name in ("Ann", "Bob"))
        collection, items = walker(Script({"data": [one, other]}))
        next(items)
        (left,) = walker(Script({"data": [other]}), cursor=collection.cursor)[1]
        assert left.to_dict() == other

    @both
    @pytest.mark.parametrize(("kept", "rest"), [(36, [200]), (35, [35, 200])])
    def test_knows_the_last_64_items_of_a_page(self, walker: Walker, kept: int, rest: list[int]) -> None:
        collection, items = walker(Script(page(*range(101))))
        for _ in range(100):
            next(items)
        assert ids(walker(Script(page(kept, 200)), cursor=collection.cursor)[1]) == rest

    @both
    def test_an_empty_cursor_is_the_beginning(self, walker: Walker) -> None:
        service = Service(3)
        assert ids(walker(service, cursor="")[1]) == [0, 1, 2]
        assert service.calls[0].query == {"limit": "5"}

    @both
    def test_the_cursor_stands_at_the_beginning_before_the_first_item(self, walker: Walker) -> None:
        service = Service(3, failing=frozenset({0}))
        collection, items = walker(service)
        assert collection.cursor is not None
        with pytest.raises(ConnectionLostError):
            next(items)
        assert ids(walker(service, cursor=collection.cursor)[1]) == [0, 1, 2]

    @both
    def test_a_cursor_of_the_service_is_followed(self, walker: Walker) -> None:
        service = Service(9)
        assert ids(walker(service, cursor="4")[1]) == [5, 6, 7, 8]
        assert service.calls[0].query == {"limit": "5", "cursor": "4"}

    @both
    def test_every_iteration_begins_where_the_call_said(self, walker: Walker) -> None:
        service = Service(9)
        collection, items = walker(service, cursor="4")
        assert ids([next(items)]) == [5]
        if walker is walk:
            assert ids(collection) == [5, 6, 7, 8]
            assert ids(collection.pages()) == [5, 6, 7, 8]


class TestTokens:
    TOKEN = Collection(Script(), COMMENTS, PATH).cursor or ""

    @staticmethod
    def read(cursor: Any, operation: Any = COMMENTS, path: Any = PATH, query: Any = None) -> None:
        for kind in (Collection, AsyncCollection):
            kind(Script(), operation, path, query, cursor=cursor)

    def test_fit_the_same_call(self) -> None:
        self.read(self.TOKEN, path={"id": "ab"})

    def test_of_another_operation_are_refused(self) -> None:
        with pytest.raises(InvalidInputError, match=r"^cursor='vtyped1\..*files\.votes"):
            self.read(self.TOKEN, operation=attrs.evolve(COMMENTS, id="files.votes"))

    def test_of_another_path_are_refused(self) -> None:
        with pytest.raises(InvalidInputError, match=r"^cursor='vtyped1\..*'cd'"):
            self.read(self.TOKEN, path={"id": "cd"})

    @pytest.mark.parametrize(("asked", "query"), [(None, {"filter": "a"}), ({"filter": "a"}, None)])
    def test_of_another_query_are_refused(self, asked: Any, query: Any) -> None:
        token = Collection(Script(), COMMENTS, PATH, asked).cursor
        self.read(token, query=asked)
        with pytest.raises(InvalidInputError, match=r"^cursor='vtyped1\..*files\.comments with"):
            self.read(token, query=query)

    @pytest.mark.parametrize(
        "cursor",
        [
            *("vtyped", "vtyped1.", "vtyped1", TOKEN[:-1], TOKEN + "A", TOKEN + "\n", TOKEN + "!!!!", 5, ["4"]),
            *(f"vtyped1.{urlsafe_b64encode(text).decode()}" for text in (b"5", b"null", b"[" * 99_999)),
        ],
        ids=range(12),
    )
    def test_that_are_damaged_are_refused(self, cursor: object) -> None:
        with pytest.raises(InvalidInputError, match=r"^cursor="):
            self.read(cursor)

    def test_of_another_version_are_refused(self) -> None:
        with pytest.raises(InvalidInputError, match=r"^cursor='vtyped2"):
            self.read(self.TOKEN.replace("vtyped1", "vtyped2"))

    @given(st.text().map("vtyped1.".__add__))
    def test_that_are_made_up_are_refused(self, cursor: str) -> None:
        with pytest.raises(InvalidInputError, match=r"^cursor="):
            self.read(cursor)

    @given(st.integers(0, len(TOKEN) - 1), st.characters())
    def test_with_another_character_are_refused(self, index: int, character: str) -> None:
        changed = self.TOKEN[:index] + character + self.TOKEN[index + 1 :]
        if changed == self.TOKEN or not changed.startswith("vtyped"):
            return
        with pytest.raises(InvalidInputError, match=r"^cursor="):
            self.read(changed)

    @given(st.text(min_size=1))
    def test_carry_any_cursor_of_the_service(self, cursor: str) -> None:
        if cursor.startswith("vtyped"):
            return
        collection, items = walk(Script(page(1, cursor=cursor)))
        next(items)
        token = collection.cursor
        assert token is not None
        assert token.isascii()
        script = Script(page(2))
        assert ids(walk(script, cursor=token)[1]) == [2]
        assert script.calls[0].query["cursor"] == cursor

    def test_stay_short(self) -> None:
        body = page(*range(10**6, 10**6 + 300))
        collection, items = walk(Script(body))
        for _ in range(299):
            next(items)
        assert collection.cursor is not None
        assert len(collection.cursor) < 700
        assert ids(walk(Script(body), cursor=collection.cursor)[1]) == [10**6 + 299]


class TestLoops:
    @both
    @by_item_and_page
    @pytest.mark.parametrize(
        ("cursors", "given"),
        [(["a", "a"], [0, 1]), (["a", "b", "a"], [0, 1, 2]), (["a", "b", "c", "b"], [0, 1, 2, 3])],
    )
    def test_end_with_an_error_behind_the_last_item(
        self, walker: Walker, by_page: bool, cursors: list[str], given: list[int]
    ) -> None:
        script = Script(*(page(index, cursor=cursor) for index, cursor in enumerate(cursors)))
        _, items = walker(script, by_page=by_page)
        assert ids(next(items) for _ in given) == given
        with pytest.raises(CursorLoopError, match=r"files\.comments"):
            next(items)

    @both
    def test_of_empty_pages_end(self, walker: Walker) -> None:
        with pytest.raises(CursorLoopError):
            list(walker(Script(page(cursor="a"), page(cursor="a")))[1])

    @both
    def test_are_none_of_99_empty_pages(self, walker: Walker) -> None:
        empty = [page(cursor=f"c{number}") for number in range(198)]
        script = Script(*empty[:99], page(0, cursor="d"), *empty[99:], page(1))
        assert ids(walker(script)[1]) == [0, 1]

    @both
    def test_back_to_the_cursor_of_the_call_end(self, walker: Walker) -> None:
        with pytest.raises(CursorLoopError):
            list(walker(Script(page(1, cursor="a")), cursor="a")[1])

    @both
    def test_are_none_of_a_limit_that_is_reached(self, walker: Walker) -> None:
        assert ids(walker(Script(page(0, cursor="a"), page(1, cursor="a")), limit=2)[1]) == [0, 1]


class TestPages:
    @both
    def test_have_what_stands_beside_the_items(self, walker: Walker) -> None:
        script = Script({**page(1, 2), "meta": {"cursor": "a", "count": 3}}, page(3))
        first, last = walker(script, by_page=True)[1]
        assert (ids(first), first.cursor, first.meta["count"], len(first)) == ([1, 2], "a", 3, 2)
        assert (ids(last), last.cursor, last.meta) == ([3], None, {})
        assert repr(first) == "Page(2 items, cursor='a')"

    @both
    @pytest.mark.parametrize("meta", [None, [], "cursor", 5])
    def test_take_a_meta_of_another_shape(self, walker: Walker, meta: object) -> None:
        (only,) = walker(Script({**page(1), "meta": meta}), by_page=True)[1]
        assert only.meta == {}

    @both
    def test_hold_no_more_than_the_limit(self, walker: Walker) -> None:
        # A service that sends more than it was asked for.
        collection, pages = walker(Script(page(1, 2, 3)), by_page=True, limit=2)
        assert ids(pages) == [1, 2]
        assert ids(walker(Script(page(1, 2, 3)), cursor=collection.cursor)[1]) == [3]

    @both
    def test_of_another_shape_are_unexpected(self, walker: Walker) -> None:
        with pytest.raises(UnexpectedAnswerError):
            list(walker(Script({"data": {"type": "file", "id": "1"}}))[1])


class TestPaging:
    @pytest.mark.parametrize("kind", [Collection, AsyncCollection])
    def test_an_unknown_keyword_is_named(self, kind: Any) -> None:
        with pytest.raises(TypeError, match=r"'size'; there are cursor, limit, page_size, retries, timeout$"):
            kind(Script(), COMMENTS, PATH, size=5)

    @pytest.mark.parametrize("kind", [Collection, AsyncCollection])
    @pytest.mark.parametrize(
        ("name", "values", "expected"),
        [
            ("limit", [-1, True, "5", 5.0], "of 0 or more"),
            ("page_size", [0, MAXIMUM + 1, "5"], f"from 1 to {MAXIMUM}"),
        ],
        ids=["limit", "page_size"],
    )
    def test_a_bad_value_is_refused_before_anything_is_sent(
        self, kind: Any, name: str, values: list[Any], expected: str
    ) -> None:
        script = Script()
        for value in values:
            with pytest.raises(InvalidInputError, match=f"^{name}=.*: expected a whole number {expected}$"):
                kind(script, COMMENTS, PATH, **{name: value})
        assert script.calls == []

    @both
    def test_the_options_go_with_every_page(self, walker: Walker) -> None:
        service = Service(7)
        list(walker(service, timeout=9.5)[1])
        assert [call.options for call in service.calls] == [{"timeout": 9.5}] * 2
        assert [call.path for call in service.calls] == [PATH] * 2
        assert all(call.operation is COMMENTS for call in service.calls)

    @pytest.mark.parametrize("given", [None, "4"])
    def test_the_query_goes_with_every_page(self, given: str | None) -> None:
        service, awaited = Service(12), Service(12)
        paging: Any = {} if given is None else {"cursor": given}
        list(Collection(service, COMMENTS, PATH, {"filter": "tag:a"}, **paging))
        collection = AsyncCollection(Awaited(awaited), COMMENTS, PATH, {"filter": "tag:a"}, **paging)

        async def drain() -> None:
            async for _ in collection.pages():
                pass

        asyncio.run(drain())
        assert len(service.calls) > 1
        for call in service.calls + awaited.calls:
            assert call.query["filter"] == "tag:a"
            assert call.query["limit"] == "5"

    @both
    def test_a_size_that_cannot_be_asked_for_is_left_to_the_service(self, walker: Walker) -> None:
        plain = attrs.evolve(COMMENTS, page_size=0, read=items)
        script = Script(page(1, 2, cursor="a"), page(3))
        _, found = walker(script, operation=plain)
        assert ids([next(found), next(found), next(found)]) == [1, 2, 3]
        assert [call.query for call in script.calls] == [{}, {"cursor": "a"}]
        with pytest.raises(InvalidInputError, match=r"^page_size=5: the pages of files\.comments are as large as "):
            walker(Script(), operation=plain, page_size=5)

    @both
    def test_such_a_collection_resumes(self, walker: Walker) -> None:
        plain = attrs.evolve(COMMENTS, page_size=0, read=items)
        collection, found = walker(Script(page(1, 1, 2, cursor="a")), operation=plain, limit=2)
        assert ids(found) == [1, 1]
        script = Script(page(0, 1, 1, 2, cursor="a"), page(3))
        assert ids(walker(script, operation=plain, cursor=collection.cursor)[1]) == [2, 3]
        assert script.calls[0].query == {}

    @both
    def test_asks_only_when_items_are_needed(self, walker: Walker) -> None:
        service = Service(7)
        _, items = walker(service)
        assert service.calls == []
        for _ in range(5):
            next(items)
        assert len(service.calls) == 1
        next(items)
        assert len(service.calls) == 2

    def test_a_repr_names_the_call(self) -> None:
        assert repr(Collection(Script(), COMMENTS, PATH)) == "Collection(files.comments, {'id': 'ab'})"
        filtered = AsyncCollection(Script(), COMMENTS, PATH, {"filter": "a"})
        assert repr(filtered) == "AsyncCollection(files.comments, {'id': 'ab', 'filter': 'a'})"
