"""The language of the advanced search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtyped_mock.errors import BadRequestError
from vtyped_mock.queries import Term, in_range, read_query


def met(query: str, *true: str) -> bool:
    """Whether a query is met where the conditions named are."""
    return read_query(query).meets(lambda term: term.value in true)


@pytest.mark.parametrize(
    ("query", "true", "expected"),
    [
        ("a", "a", True),
        ("a", "b", False),
        ("a b", "ab", True),
        ("a AND b", "a", False),
        ("a and b", "ab", True),
        ("a OR b", "b", True),
        ("NOT a", "b", True),
        ("a b OR c", "c", True),
        ("a (b OR c)", "c", False),
        ("a (b OR c)", "ac", True),
        ("NOT (a OR b) c", "c", True),
        ("NOT NOT a", "a", True),
        ("((a))", "a", True),
    ],
)
def test_conditions_are_joined(query: str, true: str, expected: bool) -> None:
    assert met(query, *true) is expected


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("type:peexe", [Term("type", "peexe")]),
        ('name:"two words" x', [Term("name", "two words"), Term("", "x")]),
        ("content:{4d 5a}", [Term("content", "{4d 5a}")]),
        ("https://example.com/a", [Term("", "https://example.com/a")]),
        ("2001:db8::1", [Term("", "2001:db8::1")]),
        ('"AND"', [Term("", "AND")]),
    ],
)
def test_a_condition_has_a_name_and_a_value(query: str, terms: list[Term]) -> None:
    assert list(read_query(query).terms) == terms


@pytest.mark.parametrize("query", ["", "  ", "(a", "a)", "a OR", "AND a", "NOT", "()", 'name:"open', "a " * 300])
def test_what_is_not_well_formed_is_refused(query: str) -> None:
    with pytest.raises(BadRequestError):
        read_query(query)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        query = read_query(text)
    except BadRequestError:
        return
    assert query.terms
    assert query.meets(lambda term: True) in (True, False)


@given(value=st.integers(0, 10**9), bound=st.integers(0, 10**9))
def test_a_number_is_compared_as_the_sign_behind_it_says(value: int, bound: int) -> None:
    assert in_range(value, f"{bound}+") == (value >= bound)
    assert in_range(value, f"{bound}-") == (value <= bound)
    assert in_range(value, str(bound)) == (value == bound)
    assert in_range(value * 1024, f"{bound}KB+") == (value >= bound)


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(BadRequestError):
        in_range(1, "many")
