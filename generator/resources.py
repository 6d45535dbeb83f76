"""What the templates need to know of the resources: classes, operations, methods."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from openapi_python_client import strings

from .arguments import Arguments, Body, Parameter
from .bundle import Bundle
from .document import DocumentError, escaped
from .models import Models, class_names

_SUCCESS = ("200", "302")
# Names that a method uses itself, or takes as options of the call.
_TAKEN = {"self", "inputs", "options", "paging", "timeout", "limit", "page_size", "cursor"}
_BUILTINS = {"bool", "dict", "float", "int", "list", "str"}
_ERRORS = {"403": "ForbiddenError", "404": "NotFoundError", "409": "AlreadyExistsError"}


@dataclass(frozen=True)
class Method:
    """One operation, and the method that calls it."""

    name: str
    constant: str
    id: str
    http_method: str
    path: str
    formats: dict[str, str]
    read: str
    returns: str
    """Python type of the result, or of one item of a collection."""
    kind: str
    """`one`, `collection`, or `streamed`: printed as an operation without a method."""
    page_size: int
    repeatable: bool
    body: Body
    path_parameters: list[Parameter]
    query_parameters: list[Parameter]
    summary: str
    description: str
    docs: str
    errors: dict[str, str]
    """When each error of its own is raised, by the name of its class."""
    is_relationship: bool

    @property
    def positional(self) -> list[Parameter]:
        """What a call is about, and what it cannot do without in its body."""
        return [parameter for parameter in [*self.path_parameters, *self.body.parameters] if parameter.required]

    @property
    def by_keyword(self) -> list[Parameter]:
        """What is left out often, and what changes the answer."""
        return [parameter for parameter in self.body.parameters if not parameter.required] + self.query_parameters


@dataclass
class Resource:
    """A group of operations: one class without and one with `await`."""

    path: tuple[str, ...]
    description: str
    methods: list[Method] = field(default_factory=list)
    children: list[Resource] = field(default_factory=list)
    imports: dict[str, set[str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def module(self) -> str:
        return "_".join(self.path)

    @property
    def class_name(self) -> str:
        return strings.pascal_case(self.module)

    def uses(self, word: str) -> bool:
        """Whether a parameter has a type."""
        parameters = [each for method in self.methods for each in (*method.positional, *method.by_keyword)]
        return any(word in parameter.annotation for parameter in parameters)

    def named(self, annotation: str) -> str:
        """An annotation as it reads inside the class, where a method such as `list` hides the type."""
        hidden = {method.name for method in self.methods} & _BUILTINS
        for word in sorted(hidden):
            annotation = re.sub(rf"\b{word}\b(?=[\[ ,\]]|$)", f"builtins.{word}", annotation)
        return annotation

    @property
    def called(self) -> list[Method]:
        """Operations that have a method."""
        return [method for method in self.methods if method.kind != "streamed"]


class Resources:
    """The resources of a bundle, as a tree."""

    def __init__(self, bundle: Bundle, models: Models) -> None:
        self._bundle = bundle
        self._models = models
        self.all: dict[tuple[str, ...], Resource] = {}
        for path, method, operation in bundle.operations():
            self._add(path, method, operation)
        self.roots = [resource for resource in self.all.values() if len(resource.path) == 1]

    def _add(self, path: str, http_method: str, operation: dict[str, Any]) -> None:
        *parts, verb = operation["operationId"].split(".")
        resource = self._resource(tuple(parts))
        pointer = f"/paths/{escaped(path)}/{http_method}"
        method = _MethodReader(self._bundle, operation, pointer).read(verb, http_method, path)
        resource.methods.append(method)
        for parameter in [*method.path_parameters, *method.body.parameters, *method.query_parameters]:
            self._import(resource, parameter.annotation)
        self._import(resource, method.returns)

    def _import(self, resource: Resource, annotation: str) -> None:
        for word in class_names(annotation):
            resource.imports.setdefault(self._models.module_of(word), set()).add(word)

    def _resource(self, path: tuple[str, ...]) -> Resource:
        if path not in self.all:
            self.all[path] = Resource(path, self._description(path))
            if len(path) > 1:
                self._resource(path[:-1]).children.append(self.all[path])
        return self.all[path]

    def _description(self, path: tuple[str, ...]) -> str:
        if path[-1] == "relationships":
            return f"Types and ids of what is related to {' '.join(path[:-1]).replace('_', ' ')}, without attributes."
        for tag in self._bundle.content.get("tags", []):
            if tag["name"] == "_".join(path):
                return str(tag["description"])
        place = self._bundle.place("/tags")
        raise DocumentError(place, f"no tag describes {'.'.join(path)}")


class _MethodReader:
    def __init__(self, bundle: Bundle, operation: dict[str, Any], pointer: str) -> None:
        self._bundle = bundle
        self._components = bundle.content["components"]
        self._resolved = bundle.resolved
        self._operation = operation
        self._pointer = pointer

    def read(self, verb: str, http_method: str, path: str) -> Method:
        operation = self._operation
        arguments = Arguments(self._bundle, operation, self._fail)
        in_path, in_query = arguments.parameters("path"), arguments.parameters("query")
        kind, read, returns = self._answer()
        body = arguments.body()
        if body.media_type == "multipart/form-data":
            kind = "streamed"
        page = next((p["schema"].get("maximum", 0) for p in in_query if p["name"] == "limit"), 0)
        if kind == "collection":
            if not page or not any(parameter["name"] == "cursor" for parameter in in_query):
                self._fail("a collection needs the parameters 'limit', with a maximum, and 'cursor'")
            in_query = [parameter for parameter in in_query if parameter["name"] not in ("limit", "cursor")]
        path_parameters = [arguments.path(parameter) for parameter in in_path]
        query_parameters = [arguments.query(parameter) for parameter in in_query]
        self._check_names([*path_parameters, *body.parameters, *query_parameters])
        return Method(
            name=verb,
            constant=verb.upper(),
            id=operation["operationId"],
            http_method=http_method.upper(),
            path=path,
            formats={parameter["name"]: parameter["schema"].get("format", "text") for parameter in in_path},
            read=read,
            returns=returns,
            kind=kind,
            page_size=page if kind == "collection" else 0,
            repeatable=http_method in ("get", "put", "delete") or operation.get("x-retry") == "safe",
            body=body,
            path_parameters=path_parameters,
            query_parameters=query_parameters,
            summary=operation["summary"].removesuffix("."),
            description=operation.get("description", "").strip(),
            docs=operation.get("externalDocs", {}).get("url", ""),
            errors=self._errors(),
            is_relationship="x-relationship" in operation,
        )

    def _check_names(self, parameters: list[Parameter]) -> None:
        names = [parameter.name for parameter in parameters]
        for name in names:
            if names.count(name) > 1 or name in _TAKEN:
                self._fail(f"the method cannot have the parameter {name!r}: it has another of that name already")

    def _errors(self) -> dict[str, str]:
        responses = self._operation["responses"]
        return {
            name: str(self._resolved(responses[status])["description"]).partition(": `")[0]
            for status, name in _ERRORS.items()
            if status in responses
        }

    def _fail(self, message: str) -> NoReturn:
        raise DocumentError(self._bundle.place(self._pointer), f"{self._operation['operationId']}: {message}")

    def _answer(self) -> tuple[str, str, str]:
        """Kind, reader and Python type of the successful answer."""
        status = next((status for status in _SUCCESS if status in self._operation["responses"]), None)
        if status is None:
            self._fail(f"no answer with status {' or '.join(_SUCCESS)}")
        response = self._resolved(self._operation["responses"][status])
        if status == "200" and "content" not in response:
            return "one", "nothing", "None"
        media = response.get("content", {}).get("application/json")
        if media is None:
            return "streamed", "value", "bytes"
        body = self._resolved(media["schema"]).get("properties", {})
        if "data" not in body:
            self._fail("the answer has no `data`")
        schema = self._resolved(body["data"])
        if schema.get("type") == "array":
            kind = "collection" if "meta" in body else "one"
            classes = self._classes(schema["items"])
            return kind, "items", classes if kind == "collection" else f"list[{classes}]"
        if schema.get("type") == "string":
            return "one", "text", "str"
        if schema.get("nullable"):
            return "one", "one_or_none", f"{self._classes(schema)} | None"
        return "one", "one", self._classes(body["data"])

    def _classes(self, schema: dict[str, Any]) -> str:
        """The class, or the classes, of objects."""
        if "oneOf" in schema:
            return " | ".join(dict.fromkeys(self._classes(arm) for arm in schema["oneOf"]))
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        resolved = self._components["schemas"].get(name, {})
        if "x-runtime" in resolved:
            return str(resolved["x-runtime"])
        if "x-object" not in resolved:
            self._fail(f"the answer holds {name or 'a schema without a name'}, which is no object of the API")
        return name
