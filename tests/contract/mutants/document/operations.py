"""Mistakes in what the document says of operations as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from .mistake import GONE, Edit, View, mistake


@mistake("a path with a slip")
def path_slip(view: View) -> Iterator[list[Edit]]:
    path, item = view.operation.path, view.document.source["paths"][view.operation.path]
    head, slash, last = path.rpartition("/")
    slip = path + "s" if not last.startswith("{") else f"{head}s{slash}{last}"
    if slip not in view.document.source["paths"]:
        yield [(("paths", path), GONE), (("paths", slip), item)]


@mistake("another method")
def another_method(view: View) -> Iterator[list[Edit]]:
    item = dict(view.document.source["paths"][view.operation.path])
    other = "put" if view.operation.method in ("get", "post") else "post"
    if other not in item:
        item[other] = item.pop(view.operation.method)
        yield [(("paths", view.operation.path), item)]


@mistake("a licence that is not needed")
def licence_too_much(view: View) -> Iterator[list[Edit]]:
    if view.operation.access == "all":
        yield [((*view.at, "x-access"), "enterprise")]


@mistake("a licence forgotten")
def licence_forgotten(view: View) -> Iterator[list[Edit]]:
    if view.operation.access != "all":
        yield [((*view.at, "x-access"), "all")]


@mistake("no key needed")
def no_key(view: View) -> Iterator[list[Edit]]:
    yield [((*view.at, "security"), [])]


@mistake("a parameter of the path missing")
def path_parameter_missing(view: View) -> Iterator[list[Edit]]:
    for index, parameter in enumerate(view.parameters):
        if parameter.content["in"] == "path":
            left = [each for place, each in enumerate(view.operation.source["parameters"]) if place != index]
            yield [((*view.at, "parameters"), left)]


@mistake("a collection without its parameters")
def paging_missing(view: View) -> Iterator[list[Edit]]:
    if view.operation.pages:
        kept = [
            each
            for index, each in enumerate(view.operation.source["parameters"])
            if view.part(*view.at, "parameters", index).content["name"] not in ("limit", "cursor")
        ]
        yield [((*view.at, "parameters"), kept)]
