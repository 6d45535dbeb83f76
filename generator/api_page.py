"""A page of every method of the client: what it takes and gives, who may call it, and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .arguments import Parameter
from .resources import Method, Resource, Resources

_HEADER = """<!-- Made from spec/ by `python -m generator`; do not edit. -->

# The methods of the client

`AsyncClient` has the same, with `await`, and `async for` over collections. Every method takes `timeout=` and
`retries=` as well, and one that gives a `Collection` also `limit=`, `page_size=` and `cursor=`. Behind each operation
stands who may call it: `all`, `enterprise` and `threat_landscape` (licences), or `special` (a privilege or product of
its own).
"""


def api_page(resources: Resources) -> str:
    """The page, in Markdown."""
    groups = sorted(resources.all.values(), key=lambda resource: resource.path)
    return "\n".join([_HEADER, *(_group(group) for group in groups if group.methods)])


def _group(resource: Resource) -> str:
    title = f"## `{'.'.join(('vt', *resource.path))}`"
    return "\n".join([title, "", resource.description, "", *_lines(resource), ""])


def _lines(resource: Resource) -> Iterator[str]:
    for method in sorted(resource.methods, key=lambda method: method.name):
        yield f"- `{_signature(resource, method)}`"
        yield f"  <br>{method.summary}. [`{method.http_method} {method.path}`]({method.docs}), {method.access}"


def _signature(resource: Resource, method: Method) -> str:
    name = ".".join(("vt", *resource.path, method.name))
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
