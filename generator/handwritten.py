"""What is written by hand for printed classes, read without importing it, for the page of methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# Every method takes these; the page says so once.
_OF_ALL = ("Unpack[Options]", "Unpack[Paging]")


class Handwritten(NamedTuple):
    """A method that is written by hand."""

    name: str
    parameters: str
    returns: str
    summary: str


class Pages(NamedTuple):
    """A method, made by `pages_of`, that gives one answer of a printed method after the other."""

    name: str
    method: str


def handwritten(folder: Path) -> dict[str, dict[str, Handwritten | Pages]]:
    """The methods below a folder, by name, for each printed class that a class there is a subclass of.

    Those of the asynchronous classes are the same, and left out.
    """
    parsed = [ast.parse(path.read_bytes()) for path in sorted(folder.rglob("*.py"))]
    modules = [_Constants(module).visit(module) for module in parsed]
    written = [node for module in modules for node in module.body if isinstance(node, ast.ClassDef)]
    classes = {node.name: node for node in written}
    found: dict[str, dict[str, Handwritten | Pages]] = {}
    for node in written:  # two modules may have a class of one name
        methods = {method.name: method for method in _methods(node, classes)}
        for base in node.bases:
            found.setdefault(_name(base), {}).update(methods)
    return found


def _methods(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> Iterator[Handwritten | Pages]:
    """The public methods of a class, and of those of its bases that are written by hand, too."""
    for base in node.bases:
        if _name(base) != node.name and _name(base) in classes:
            yield from _methods(classes[_name(base)], classes)
    for each in node.body:
        if isinstance(each, ast.FunctionDef) and not each.name.startswith("_") and not each.decorator_list:
            summary = (ast.get_docstring(each) or "").partition("\n\n")[0]
            returns = ast.unparse(each.returns) if each.returns else "None"
            yield Handwritten(each.name, _parameters(each.args), returns, " ".join(summary.split()))
        match each:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("pages_of"), [_, ast.Attribute(attr=method)])):
                yield Pages(name, method)


def _parameters(arguments: ast.arguments) -> str:
    """The parameters of a method, without `self` and without what every method takes."""
    positional = [*arguments.posonlyargs, *arguments.args]
    without = [None] * (len(positional) - len(arguments.defaults))
    shown = [_parameter(*each) for each in zip(positional, [*without, *arguments.defaults], strict=True)][1:]
    if arguments.vararg is not None:
        shown.append(f"*{ast.unparse(arguments.vararg)}")
    elif arguments.kwonlyargs:
        shown.append("*")
    shown += [_parameter(*each) for each in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    others = arguments.kwarg
    if others is not None and (others.annotation is None or ast.unparse(others.annotation) not in _OF_ALL):
        shown.append(f"**{ast.unparse(others)}")
    return ", ".join(shown)


def _parameter(argument: ast.arg, default: ast.expr | None) -> str:
    return ast.unparse(argument) + ("" if default is None else f" = {ast.unparse(default)}")


class _Constants(ast.NodeTransformer):
    """Puts the values of a module's constants in place of their names."""

    def __init__(self, module: ast.Module) -> None:
        self._values = {
            target.id: each.value
            for each in module.body
            if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant)
            for target in each.targets
            if isinstance(target, ast.Name)
        }

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._values.get(node.id, node) if isinstance(node.ctx, ast.Load) else node


def _name(base: ast.expr) -> str:
    """The last part of the name of a class."""
    return base.attr if isinstance(base, ast.Attribute) else ast.unparse(base)
