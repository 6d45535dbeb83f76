"""A page of every method of the client: what it takes and gives, who may call it, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .arguments import Parameter
from .handwritten import Handwritten
from .resources import Method, Resource, Resources

_HEADER = """<!-- Made from spec/ by `python -m generator`; do not edit. -->

# The methods of the client

`AsyncClient` has the same, with `await`, and `async for` over collections. Every method takes `timeout=` and
`retries=` as well, and one that gives a `Collection` also `limit=`, `page_size=` and `cursor=`. Behind each operation
stands who may call it: `all`, `enterprise` and `threat_landscape` (licences), or `special` (a privilege or product of
its own).
"""


def api_page(resources: Resources, written: Mapping[str, Mapping[str, Handwritten]]) -> str:
    """The page, in Markdown; `written` are the methods that are written by hand, by printed class and name."""
    groups = sorted(resources.all.values(), key=lambda resource: resource.path)
    shown = [_group(group, written.get(group.class_name, {})) for group in groups if group.methods]
    return "\n".join([_HEADER, *shown])


def _group(resource: Resource, written: Mapping[str, Handwritten]) -> str:
    title = f"## `{'.'.join(('vt', *resource.path))}`"
    lines = dict(_lines(resource, written))
    return "\n".join([title, "", resource.description, "", *(lines[name] for name in sorted(lines)), ""])


def _lines(resource: Resource, written: Mapping[str, Handwritten]) -> Iterator[tuple[str, str]]:
    """The entry of each method, by its name."""
    for each in written.values():
        yield each.name, f"- `{_full_name(resource, each.name)}{_call(each)}`\n  <br>{each.summary}"
    for method in resource.methods:
        own = written.get(method.name)
        signature = _signature(resource, method) if own is None else f"{_full_name(resource, own.name)}{_call(own)}"
        summary = f"{method.summary}. [`{method.http_method} {method.path}`]({method.docs}), {method.access}"
        yield method.name, f"- `{signature}`\n  <br>{summary}"


def _full_name(resource: Resource, name: str) -> str:
    return ".".join(("vt", *resource.path, name))


def _call(method: Handwritten) -> str:
    return f"({method.parameters}) -> {method.returns}"


def _signature(resource: Resource, method: Method) -> str:
    name = _full_name(resource, method.name)
    returns = method.result.returns
    if method.result.kind == "constant":
        return f"{name}(...)"
    if method.result.kind == "collection":
        returns = f"Collection[{returns}]"
    parameters = [f"{each.name}: {_shown(each)}" for each in method.positional]
    by_keyword = [f"{each.name}: {_shown(each)} = {each.default}" for each in method.by_keyword]
    if method.result.kind == "download":
        parameters.append("target: Target")
        by_keyword.insert(0, "progress: Progress | None = None")
    if by_keyword:
        parameters += ["*", *by_keyword]
    return f"{name}({', '.join(parameters)}) -> {returns}"


def _shown(parameter: Parameter) -> str:
    """Its type; of an enumeration, whose members may be given as well, only the texts."""
    return re.sub(r"\w+ \| Literal\[", "Literal[", parameter.annotation)
