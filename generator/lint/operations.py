"""Rules for operations."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator

from ..bundle import METHODS, Bundle
from .walk import IDENTIFIER, JSON, Operation, Part, Problem, Rule, operations, resolved

# What the client itself has, beside groups and methods.
OF_THE_CLIENT = {"close", "quota"}
_ACCESS = ("all", "special", "enterprise", "threat_landscape")


def operation_id(bundle: Bundle) -> Iterator[Problem]:
    """An operationId is the path of a method: `files.get` becomes `client.files.get`.

    Two alike, or one that is a group of others, would print one method over another.
    """
    every = list(operations(bundle))
    ids = Counter(operation.id for operation in every)
    groups = {operation.id.rpartition(".")[0] for operation in every} - {""}
    groups |= {".".join(group.split(".")[:depth]) for group in groups for depth in range(1, group.count(".") + 1)}
    modules = Counter(group.replace(".", "_") for group in groups)
    for operation in every:
        at, parts = operation.below("operationId"), operation.id.split(".")
        tags = operation.content.get("tags", [])
        if not all(IDENTIFIER.fullmatch(part) for part in parts) or keyword.iskeyword(parts[-1]):
            yield Problem(at, f"operationId {operation.id!r}: expected identifiers joined by dots, as in files.get")
        elif parts[0] in OF_THE_CLIENT:
            yield Problem(at, f"operationId {operation.id}: the client has {parts[0]!r} already, of its own")
        elif ids[operation.id] > 1:
            yield Problem(at, f"operationId {operation.id} stands at {ids[operation.id]} operations: expected one")
        elif operation.id in groups:
            yield Problem(at, f"operationId {operation.id} is a group of other operations: expected another name")
        elif modules["_".join(parts[:-1])] > 1:
            yield Problem(at, f"operationId {operation.id}: another group has the module {'_'.join(parts[:-1])}, too")
        elif len(tags) == 1 and len(parts) > 1 and tags[0] != _tag_of(parts[:-1]):
            expected = _tag_of(parts[:-1])
            yield Problem(operation.below("tags"), f"{operation.id}: expected the tag of its group, {expected}")


def _tag_of(group: list[str]) -> str:
    """The tag of a group of operations; the descriptors of a table's relationships have that of the objects."""
    return "_".join(group[:-1] if group[-1] == "relationships" else group)


def tag(bundle: Bundle) -> Iterator[Problem]:
    """A tag becomes a module and a class, and its description their docstring."""
    tags = {each["name"]: each for each in bundle.content.get("tags", [])}
    for index, (name, each) in enumerate(tags.items()):
        if not IDENTIFIER.fullmatch(name):
            yield Problem(f"/tags/{index}", f"tag {name!r}: expected an identifier, as in ip_addresses")
        if not each.get("description"):
            yield Problem(f"/tags/{index}", f"tag {name}: expected a description")
    for operation in operations(bundle):
        named = operation.content.get("tags", [])
        if len(named) != 1:
            yield Problem(operation.pointer, f"{operation.id} has {len(named)} tags: expected one")
        elif named[0] not in tags:
            yield Problem(operation.below("tags"), f"{operation.id}: the tag {named[0]} is not in the list of tags")


def operation_texts(bundle: Bundle) -> Iterator[Problem]:
    """The texts of an operation are the docstring of its method; without them it has none."""
    for operation in operations(bundle):
        for key in ("summary", "description"):
            if not operation.content.get(key, "").strip():
                yield Problem(operation.pointer, f"{operation.id}: expected a {key}")
        if not operation.content.get("externalDocs", {}).get("url", "").startswith("https://"):
            yield Problem(operation.pointer, f"{operation.id}: expected the address of its page in externalDocs.url")


def security(bundle: Bundle) -> Iterator[Problem]:
    """Each operation says that it needs the key.

    A contract test always sends one, so an operation that wrongly says it needs none passes unseen.
    """
    schemes = bundle.content["components"].get("securitySchemes", {})
    for operation in operations(bundle):
        named = operation.content.get("security")
        if not named or not all(each and each.keys() <= schemes.keys() for each in named):
            yield Problem(operation.pointer, f"{operation.id}: expected security with one of {', '.join(schemes)}")


def access(bundle: Bundle) -> Iterator[Problem]:
    """Who may call an operation is one of a few words; documentation and mock go by them."""
    for operation in operations(bundle):
        value = operation.content.get("x-access")
        if value not in _ACCESS:
            yield Problem(operation.pointer, f"{operation.id}: x-access {value}: expected one of {', '.join(_ACCESS)}")


def retry(bundle: Bundle) -> Iterator[Problem]:
    """A call is repeated after a lost answer only where `x-retry: safe` says that this does no harm.

    Another word would be read as no, and beside GET, which is repeated anyway, it would say nothing.
    """
    for operation in operations(bundle):
        if "x-retry" not in operation.content:
            continue
        if operation.method != "post" or operation.content["x-retry"] != "safe":
            yield Problem(operation.below("x-retry"), f"{operation.id}: expected x-retry only at a POST, and only safe")


def stream(bundle: Bundle) -> Iterator[Problem]:
    """A feed is a stream without a method, and a hash of a download is one of its path parameters.

    Another word would be taken for none: a method would be printed, or the bytes would go unchecked.
    """
    for operation in operations(bundle):
        is_stream = _is_stream(bundle, operation)
        kind, hashed = operation.content.get("x-stream"), operation.content.get("x-content-hash")
        if kind is not None and (kind != "feed" or not is_stream):
            message = f"{operation.id}: expected x-stream only at an answer that is no JSON, and only feed"
            yield Problem(operation.below("x-stream"), message)
        formats = {each.content["name"]: each.content["schema"].get("format") for each in operation.parameters}
        if hashed is not None and (formats.get(hashed) not in ("file-id", "sha256") or not is_stream):
            expected = "only at a download, as the name of a parameter of format file-id or sha256"
            yield Problem(operation.below("x-content-hash"), f"{operation.id}: expected x-content-hash {expected}")


def _is_stream(bundle: Bundle, operation: Operation) -> bool:
    answers = {status: answer for status, answer in operation.content.get("responses", {}).items() if status[0] in "23"}
    return any(
        status == "302" or (content and content.keys() != {JSON})
        for status, answer in answers.items()
        for content in [resolved(bundle, Part("", answer)).content.get("content", {})]
    )


def answers(bundle: Bundle) -> Iterator[Problem]:
    """One successful answer gives a method its type."""
    for operation in operations(bundle):
        good = [status for status in operation.content.get("responses", {}) if status[0] in "23"]
        if len(good) != 1:
            yield Problem(operation.pointer, f"{operation.id} has {len(good)} successful answers: expected one")


def path_item(bundle: Bundle) -> Iterator[Problem]:
    """Only operations stand below a path: what they would share is read by no part of the generator."""
    for path, item in bundle.content["paths"].items():
        for key in item:
            if key not in METHODS:
                pointer = f"/paths/{path.replace('/', '~1')}/{key}"
                yield Problem(pointer, f"{key!r} stands below {path}: expected it in each operation")


def path_parameters(bundle: Bundle) -> Iterator[Problem]:
    """The names in the braces of a path are the path parameters of its operations; an other name stays unfilled."""
    for operation in operations(bundle):
        in_path = set(re.findall(r"{(.*?)}", operation.path))
        given = {each.content["name"] for each in operation.parameters if each.content["in"] == "path"}
        for name in sorted(in_path ^ given):
            where = "in the path, but no parameter" if name in in_path else "a path parameter, but not in the path"
            yield Problem(operation.pointer, f"{operation.id}: {name} is {where}")


RULES: list[Rule] = [
    operation_id,
    tag,
    operation_texts,
    security,
    access,
    retry,
    stream,
    answers,
    path_item,
    path_parameters,
]
