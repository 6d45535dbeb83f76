"""A page of every method of the client: what it takes and gives, who may call it, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .arguments import Parameter
from .handwritten import Handwritten, Pages
from .resources import Method, Resource, Resources

_HEADER = """<!-- Made from spec/ by `python -m generator`; do not edit. -->

# The methods of the client

`AsyncClient` has the same, with `await`, and `async for` over collections. Every method takes `timeout=` and
`retries=` as well, and one that gives a `Collection` also `limit=`, `page_size=` and `cursor=`. Behind each operation
stands who may call it: `all`, `enterprise` and `threat_landscape` (licences), or `special` (a privilege or product of
its own).
"""


def api_page(resources: Resources, written: Mapping[str, Mapping[str, Handwritten | Pages]]) -> str:
    """The page, in Markdown; `written` are the methods that are written by hand, by printed class and name."""
    groups = sorted(resources.all.values(), key=lambda resource: resource.path)
    shown = [_group(group, written.get(group.class_name, {})) for group in groups if group.methods]
    return "\n".join([_HEADER, *shown])


def _group(resource: Resource, written: Mapping[str, Handwritten | Pages]) -> str:
    title = f"## `{'.'.join(('vt', *resource.path))}`"
    lines = dict(_lines(resource, written))
    return "\n".join([title, "", resource.description, "", *(lines[name] for name in sorted(lines)), ""])


def _lines(resource: Resource, written: Mapping[str, Handwritten | Pages]) -> Iterator[tuple[str, str]]:
    """The entry of each method, by its name."""
    methods = {method.name: method for method in resource.methods}
    for name, own in written.items():
        yield name, f"- `{_full_name(resource, name)}{_call(own, methods)}`\n  <br>{_summary(own)}"
    for name, method in methods.items():
        call = _call(written[name], methods) if name in written else _printed_call(method)
        summary = f"{method.summary}. [`{method.http_method} {method.path}`]({method.docs}), {method.access}"
        yield name, f"- `{_full_name(resource, name)}{call}`\n  <br>{summary}"


def _full_name(resource: Resource, name: str) -> str:
    return ".".join(("vt", *resource.path, name))


def _call(own: Handwritten | Pages, methods: Mapping[str, Method]) -> str:
    if isinstance(own, Pages):
        return f"(...) -> Iterator[{methods[own.method].result.returns}]"
    return f"({own.parameters}) -> {own.returns}"


def _summary(own: Handwritten | Pages) -> str:
    if isinstance(own, Pages):
        return f"Every page, one after the other: takes what `{own.method}` takes. Each page costs one request."
    return own.summary


def _printed_call(method: Method) -> str:
    returns = method.result.returns
    if method.result.kind == "constant":
        return "(...)"
    if method.result.kind == "collection":
        returns = f"Collection[{returns}]"
    parameters = [f"{each.name}: {_shown(each)}" for each in method.positional]
    by_keyword = [f"{each.name}: {_shown(each)} = {each.default}" for each in method.by_keyword]
    if method.result.kind == "download":
        parameters.append("target: Target")
        by_keyword.insert(0, "progress: Progress | None = None")
    if by_keyword:
        parameters += ["*", *by_keyword]
    return f"({', '.join(parameters)}) -> {returns}"


def _shown(parameter: Parameter) -> str:
    """Its type; of an enumeration, whose members may be given as well, only the texts."""
    return re.sub(r"\w+ \| Literal\[", "Literal[", parameter.annotation)
