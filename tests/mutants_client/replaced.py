"""A mutant in place of a module that has been imported already, by everybody who has imported from it."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from .operators import Mutant, mutated, source_of

_CONSTANTS = (int, float, str, bytes, tuple, frozenset, set, list, dict, re.Pattern)
_PACKAGES = ("vtyped", "vtyped_api")
_NOTE = "_note_call_of_the_client"


def replace(mutant: Mutant) -> bool:
    """Give a module the functions and constants of a mutant; its classes stay the same objects.

    Returns:
        Whether there was anything to replace: what a class or a constant was made with is not seen.
    """
    module = import_module(mutant.module)
    return _replace(module, mutated(source_of(module.__name__), mutant.index))


def note_calls(names: Iterable[str]) -> set[str]:
    """Give modules functions that take down when they are called: a set that grows, of `module:qualified name`."""
    called: set[str] = set()
    for module in map(import_module, names):
        _replace(module, noting(ast.parse(source_of(module.__name__)), module.__name__, called))
    return called


def noting(tree: ast.Module, name: str, called: set[str]) -> ast.Module:
    """A module whose functions and classes take down in a set that they are carried out; there is one such set."""
    vars(builtins)[_NOTE] = called.add
    _add_notes(tree, f"{name}:")
    return ast.fix_missing_locations(tree)


def forget(names: Iterable[str]) -> None:
    """Empty the caches of modules, so that each test calls what gave their contents."""
    for module in map(import_module, names):
        for value in vars(module).values():
            if hasattr(value, "cache_clear"):
                value.cache_clear()


def _add_notes(node: ast.AST, place: str) -> None:
    for child in ast.iter_child_nodes(node):
        inner = place
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner = f"{place}{child.name}."
            # A docstring is one only where it comes first.
            behind = 0 if ast.get_docstring(child, clean=False) is None else 1
            child.body.insert(behind, ast.parse(f"{_NOTE}({inner[:-1]!r})").body[0])
        _add_notes(child, inner)


def _replace(module: ModuleType, tree: ast.Module) -> bool:
    path = str(module.__file__)
    fresh = ModuleType(module.__name__)
    fresh.__package__, fresh.__spec__, fresh.__file__ = module.__package__, module.__spec__, path
    exec(compile(tree, path, "exec", dont_inherit=True), vars(fresh))  # noqa: S102  # that is what it is for
    changed = False
    for name, new in vars(fresh).items():
        old = vars(module).get(name)
        if isinstance(new, type) and isinstance(old, type) and new.__module__ == module.__name__:
            changed |= _replace_in_class(old, vars(new))
        elif _is_other_constant(old, new):
            changed = True
            for each in [each for key, each in sys.modules.items() if key.partition(".")[0] in _PACKAGES]:
                if vars(each).get(name) is old:
                    setattr(each, name, new)
        else:
            changed |= _replace_function(old, new)
    return changed


def _replace_in_class(cls: type, members: Mapping[str, Any]) -> bool:
    changed = False
    for name, new in members.items():
        old = vars(cls).get(name)
        if _is_other_constant(old, new):
            setattr(cls, name, new)
            changed = True
        else:
            changed |= _replace_function(old, new)
    return changed


def _replace_function(old: object, new: object) -> bool:
    """Let a function, or what is made of one, do what another does; gives whether that is anything else."""
    parts = [
        (getattr(old, name), getattr(new, name))
        for name in ("__wrapped__", "__func__", "fget", "func")
        if getattr(old, name, None) is not None and getattr(new, name, None) is not None
    ]
    if hasattr(old, "cache_clear"):
        old.cache_clear()
    if parts:
        return any([_replace_function(*pair) for pair in parts])  # noqa: C419  # all of them
    if not isinstance(old, FunctionType) or not isinstance(new, FunctionType):
        return False
    before = old.__code__, old.__defaults__, old.__kwdefaults__
    old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
    return before != (old.__code__, old.__defaults__, old.__kwdefaults__)


def _is_other_constant(old: object, new: object) -> bool:
    """Whether it is another value. What is shown by its place in memory is made of functions or objects."""
    return isinstance(new, _CONSTANTS) and repr(old) != repr(new) and " at 0x" not in repr(new)
