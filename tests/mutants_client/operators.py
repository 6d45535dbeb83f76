"""Small faults: for each place in a module that can be got wrong, what it would look like."""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

Fault = tuple[ast.AST, str]
"""What stands in the place of a node, and what the fault is called."""

_BOUNDS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
}
_OTHER_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True)
class Mutant:
    """One fault of a module."""

    module: str
    function: str
    """Qualified name of the function or class that it is in; empty at the level of the module."""
    change: str
    """The source before and after it."""
    number: int
    """Which of the same changes of the function it is, from 0."""
    index: int
    """Its place among all mutants of the module."""

    @property
    def name(self) -> str:
        """How it is called, in whatever line it stands."""
        again = f" ({self.number + 1})" if self.number else ""
        return f"{self.function or 'module'}: {self.change}{again}"


def source_of(module: str) -> str:
    """The source of a module, as it is on the disk."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(module)
    return Path(spec.origin).read_text(encoding="utf-8")


def mutants(module: str, source: str) -> list[Mutant]:
    """All mutants of a module."""
    found = []
    seen: Counter[tuple[str, str]] = Counter()
    for index, (place, _, change) in enumerate(_places(ast.parse(source))):
        found.append(Mutant(module, place, change, seen[place, change], index))
        seen[place, change] += 1
    return found


def mutated(source: str, index: int) -> ast.Module:
    """A module with one of its faults."""
    tree = ast.parse(source)
    for number, (_, apply, _) in enumerate(_places(tree)):
        if number == index:
            apply()
            break
    return ast.fix_missing_locations(tree)


def _places(tree: ast.Module) -> Iterator[tuple[str, Callable[[], None], str]]:
    """Each fault: the function that it is in, what puts it into the tree, and the change in words."""
    for parent, field, position, function in _walk(tree, ""):
        node = getattr(parent, field) if position is None else getattr(parent, field)[position]
        for new, change in _faults(node):

            def apply(
                parent: ast.AST = parent, field: str = field, new: ast.AST = new, at: int | None = position
            ) -> None:
                if at is None:
                    setattr(parent, field, new)
                else:
                    getattr(parent, field)[at] = new

            yield function, apply, change


def _walk(node: ast.AST, function: str) -> Iterator[tuple[ast.AST, str, int | None, str]]:
    """Every node below one that may be got wrong: its parent, its place in there, and the function around it."""
    for field, value in ast.iter_fields(node):
        for position, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _is_left_alone(node, field, child):
                continue
            inner = function
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = f"{function}.{child.name}".lstrip(".")
            yield node, field, position, inner
            yield from _walk(child, inner)


def _is_left_alone(parent: ast.AST, field: str, child: ast.AST) -> bool:
    """What says nothing when the program runs, or only how an error is worded."""
    if field in ("annotation", "returns", "decorator_list", "bases", "type_params"):
        return True
    if isinstance(child, ast.Import | ast.ImportFrom | ast.JoinedStr):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True  # a docstring
    if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
        return True
    if isinstance(child, ast.FunctionDef) and child.name == "__repr__":
        return True
    if isinstance(child, ast.Assign) and _is_private_to_typing(child):
        return True
    if (
        isinstance(child, ast.AnnAssign)
        and isinstance(child.annotation, ast.Name)
        and child.annotation.id == "TypeAlias"
    ):
        return True
    if isinstance(parent, ast.Call) and field == "args" and _called(parent) == "cast" and child is parent.args[0]:
        return True
    return isinstance(parent, ast.Call) and field == "args" and _makes_error(parent) and _is_text(child)


def _is_private_to_typing(node: ast.Assign) -> bool:
    names = [target.id for target in node.targets if isinstance(target, ast.Name)]
    made = node.value.func.id if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) else ""
    return "__all__" in names or "__slots__" in names or made in ("TypeVar", "ContextVar")


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _makes_error(call: ast.Call) -> bool:
    name = _called(call)
    return name.endswith(("Error", "Exhausted")) or name in ("_refused", "_fail")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _faults(node: ast.AST) -> Iterator[Fault]:
    yield from _deleted(node)
    yield from _decided_otherwise(node)
    yield from _counted_otherwise(node)
    yield from _said_otherwise(node)


def _deleted(node: ast.AST) -> Iterator[Fault]:
    """Statements that are forgotten."""
    called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await)
    kept = isinstance(node, ast.Assign) and all(isinstance(target, ast.Attribute) for target in node.targets)
    if called or kept or isinstance(node, ast.Raise | ast.AugAssign | ast.Delete | ast.Break | ast.Continue):
        yield ast.Pass(), f"no {_text(node)}"
    elif isinstance(node, ast.Return) and not _is_nothing(node.value):
        yield ast.Return(ast.Constant(None)), f"{_text(node)} -> return None"
    elif isinstance(node, ast.ExceptHandler) and not _only_raises(node):
        uncaught = copy.copy(node)
        uncaught.body = [ast.Raise()]
        yield uncaught, f"except {_text(node.type)} is not caught"


def _decided_otherwise(node: ast.AST) -> Iterator[Fault]:
    """Decisions that go the other way."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            other = copy.copy(node)
            other.ops = [*node.ops[:index], _BOUNDS[type(operator)](), *node.ops[index + 1 :]]
            yield other, _change(node, other)
    elif isinstance(node, ast.BoolOp):
        swapped = copy.copy(node)
        swapped.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield swapped, _change(node, swapped)
        for index in range(len(node.values)):
            rest = [value for number, value in enumerate(node.values) if number != index]
            left = rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
            yield left, _change(node, left)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand, _change(node, node.operand)
    elif isinstance(node, ast.If | ast.While | ast.IfExp) and not isinstance(node.test, ast.Compare | ast.UnaryOp):
        opposite = copy.copy(node)
        opposite.test = ast.UnaryOp(ast.Not(), node.test)
        yield opposite, f"if {_text(node.test)} -> if not"
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(not node.value), f"{node.value} -> {not node.value}"


def _counted_otherwise(node: ast.AST) -> Iterator[Fault]:
    """Numbers that are a little, or much, too large or too small."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        larger = node.value + 1 if isinstance(node.value, int) else node.value * 2 + 0.5
        yield ast.Constant(larger), f"{node.value} -> {larger}"
        if node.value:
            smaller = node.value - 1 if isinstance(node.value, int) else node.value / 2
            yield ast.Constant(smaller), f"{node.value} -> {smaller}"
    elif isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        other = copy.copy(node)
        other.op = _ARITHMETIC[type(node.op)]()
        yield other, _change(node, other)
    elif isinstance(node, ast.Name) and node.id in _OTHER_NAMES and isinstance(node.ctx, ast.Load):
        yield ast.Name(_OTHER_NAMES[node.id], ast.Load()), f"{node.id} -> {_OTHER_NAMES[node.id]}"


def _said_otherwise(node: ast.AST) -> Iterator[Fault]:
    """Words and members of collections that are missing or wrong."""
    # A text with a space in it is for people.
    if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes) and node.value and not _is_wording(node):
        wrong = f"x{node.value}" if isinstance(node.value, str) else b"x" + node.value
        yield ast.Constant(wrong), f"{_text(node)} -> {wrong!r}"[:100]
    elif isinstance(node, ast.Set | ast.Tuple | ast.List) and len(node.elts) > 1 and _are_constants(node.elts):
        for index, element in enumerate(node.elts):
            fewer = copy.copy(node)
            fewer.elts = [other for number, other in enumerate(node.elts) if number != index]
            yield fewer, f"{_text(node)} without {_text(element)}"


def _is_wording(node: ast.Constant) -> bool:
    return isinstance(node.value, str) and " " in node.value.strip()


def _are_constants(nodes: list[ast.expr]) -> bool:
    return all(isinstance(node, ast.Constant | ast.Name | ast.Attribute) for node in nodes) and all(
        not isinstance(getattr(node, "ctx", None), ast.Store) for node in nodes
    )


def _is_nothing(node: ast.AST | None) -> bool:
    """Whether returning it is as good as returning `None`."""
    return node is None or (isinstance(node, ast.Constant) and not node.value)


def _only_raises(node: ast.ExceptHandler) -> bool:
    return len(node.body) == 1 and isinstance(node.body[0], ast.Raise) and node.body[0].exc is None


def _change(before: ast.AST, after: ast.AST) -> str:
    return f"{_text(before)} -> {_text(after)}"


def _text(node: ast.AST | None) -> str:
    """The source of a node, in one short line."""
    if node is None:
        return "anything"
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 100 else f"{text[:97]}..."
