"""The mutants themselves: what is got wrong, and that tests see it."""

from __future__ import annotations

import ast
import importlib
import multiprocessing
import sys
from pathlib import Path

import pytest

from tests.mutants_client.equivalents import EQUIVALENT
from tests.mutants_client.operators import mutants, mutated, source_of
from tests.mutants_client.plan import TESTS, WHOLE
from tests.mutants_client.replaced import forget, note_calls, replace
from tests.mutants_client.runs import Seen, Try, Watch, serve
from vtyped.quota import Limits, windows

ROOT = Path(__file__).parents[2]

SOURCE = '''
"""A docstring."""
MOST = 5
STATUSES = {400, 404}
Known: TypeAlias = tuple[int, str]

class Check:
    def passes(self, value: int) -> bool:
        """Another one."""
        if not value or value > MOST:
            raise ValueError("the text of an error")
        try:
            self.seen = cast("int", value)
        except KeyError:
            return False
        return value in STATUSES
'''

LAZILY_IMPORTED = '''
from functools import cache

@cache
def answer():
    """What there is to say."""
    return 42
'''


def test_what_is_got_wrong() -> None:
    assert [each.name for each in mutants("check", SOURCE)] == [
        "module: 5 -> 6",
        "module: 5 -> 4",
        "module: {400, 404} without 400",
        "module: {400, 404} without 404",
        "module: 400 -> 401",
        "module: 400 -> 399",
        "module: 404 -> 405",
        "module: 404 -> 403",
        "Check.passes: if not value or value > MOST -> if not",
        "Check.passes: not value or value > MOST -> not value and value > MOST",
        "Check.passes: not value or value > MOST -> value > MOST",
        "Check.passes: not value or value > MOST -> not value",
        "Check.passes: not value -> value",
        "Check.passes: value > MOST -> value >= MOST",
        "Check.passes: no raise ValueError('the text of an error')",
        "Check.passes: no self.seen = cast('int', value)",
        "Check.passes: except KeyError is not caught",
        "Check.passes: False -> True",
        "Check.passes: return value in STATUSES -> return None",
        "Check.passes: value in STATUSES -> value not in STATUSES",
    ]


def test_each_is_another_program() -> None:
    programs = {ast.unparse(mutated(SOURCE, each.index)) for each in mutants("check", SOURCE)}
    assert len(programs) == len(mutants("check", SOURCE))
    assert ast.unparse(ast.parse(SOURCE)) not in programs


@pytest.mark.parametrize("module", TESTS)
def test_those_of_the_client(module: str) -> None:
    found = mutants(module, source_of(module))
    names = [each.name for each in found]
    assert len(names) == len(set(names)) > 5
    assert set(EQUIVALENT.get(module, {})) <= set(names)
    for each in found[:: len(found) // 5]:
        compile(mutated(source_of(module), each.index), module, "exec", dont_inherit=True)
    assert [test for test in TESTS[module] if not (ROOT / test).is_file()] == []


def test_what_the_plan_names_is_there() -> None:
    assert TESTS.keys() >= WHOLE


def test_equivalents_have_reasons() -> None:
    assert EQUIVALENT.keys() <= TESTS.keys()
    assert all(reason for each in EQUIVALENT.values() for reason in each.values())


def test_tests_see_one_and_pass_another() -> None:
    """A mutant of a constant that other modules have imported, and one of a method, in processes as they are used."""
    file = "tests/quota/test_limits.py"
    module = "vtyped.quota.limits"
    mine, its = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(its, [file]), daemon=True)
    process.start()
    mine.send(Watch([], [module]))
    assert mine.recv() == {}
    mine.send(Watch([file], [module]))
    seen: dict[str, Seen] = mine.recv()
    assert f"{module}:Limits.public" in seen[f"{file}::test_the_public_plan"].functions
    others = [test for test, each in seen.items() if f"{module}:Limits.public" not in each.functions]
    assert others
    found = {each.name: each for each in mutants(module, source_of(module))}
    outcomes = []
    for name, tests in (
        ("Limits.public: 4 -> 5", list(seen)),
        ("module: 10 -> 11", list(seen)),
        ("Limits.public: 4 -> 5", others),
    ):
        mine.send(Try(found[name], dict.fromkeys(tests, 60)))
        outcomes.append(mine.recv())
    assert outcomes == [False, False, True]
    mine.close()
    process.terminate()
    process.join()


def test_a_mutant_is_there_for_everybody_who_has_imported_from_its_module() -> None:
    found = {each.name: each for each in mutants("vtyped.quota.windows", source_of("vtyped.quota.windows"))}
    ledger = sys.modules["vtyped.quota.ledger"]
    before = windows.MINUTE, windows.start_of.__code__
    function = windows.start_of
    try:
        replace(found["module: 61000000 -> 61000001"])
        assert vars(ledger)["MINUTE"] == windows.MINUTE == before[0] + 1
        replace(found["start_of: return at - at % _LENGTHS[window] -> return None"])
        assert function("day", 5) is None
        assert Limits.public().minute == 4
    finally:
        function.__code__ = before[1]
        vars(ledger)["MINUTE"] = windows.MINUTE = before[0]


def test_calls_of_a_module_that_nobody_has_imported_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lazily_imported.py").write_text(LAZILY_IMPORTED)
    monkeypatch.syspath_prepend(tmp_path)
    called = note_calls(["lazily_imported"])
    answer = importlib.import_module("lazily_imported").answer
    assert (answer(), answer.__doc__) == (42, "What there is to say.")
    assert called == {"lazily_imported:answer"}
    called.clear()
    answer()
    assert called == set()
    forget(["lazily_imported"])
    answer()
    assert called == {"lazily_imported:answer"}
