"""What an error came from."""

from __future__ import annotations

from itertools import islice

from vtyped.frames import causes


def test_each_that_an_error_came_from_once() -> None:
    cause, context, member = ValueError("cause"), KeyError("context"), OSError("member")
    error = ExceptionGroup("group", [member, cause])
    error.__cause__, error.__context__ = cause, context
    found = list(causes(error))
    assert found[0] is error
    assert len(found) == 4
    assert set(map(id, found[1:])) == {id(cause), id(context), id(member)}


def test_errors_that_came_from_each_other() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__context__, other.__cause__ = other, one
    assert list(islice(causes(one), 5)) == [one, other]
