"""What the templates need to know of the resources: classes, operations, methods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

from openapi_python_client import strings

from .bundle import Bundle
from .document import DocumentError, escaped
from .models import Models, class_names, python_name

_SUCCESS = ("200", "302")
_BODIES = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data"}
# Names that a method uses itself, or takes as options of the call.
_TAKEN = {"self", "inputs", "options", "paging", "timeout", "limit", "page_size", "cursor"}
_ERRORS = {"403": "ForbiddenError", "404": "NotFoundError", "409": "AlreadyExistsError"}


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method."""

    name: str
    key: str
    annotation: str
    description: str
    required: bool
    sent: str
    """Python text of what goes onto the wire."""


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
    media_type: str
    object_type: str
    """Value of `type` in the body that creates an object."""
    path_parameters: list[Parameter]
    body_parameters: list[Parameter]
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
        return [parameter for parameter in self.path_parameters + self.body_parameters if parameter.required]

    @property
    def by_keyword(self) -> list[Parameter]:
        """What is left out often, and what changes the answer."""
        return [parameter for parameter in self.body_parameters if not parameter.required] + self.query_parameters


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
        for parameter in method.body_parameters:
            self._import(resource, parameter.annotation)
        self._import(resource, method.returns)

    def _import(self, resource: Resource, annotation: str) -> None:
        for word in class_names(annotation):
            if word != "Literal":
                resource.imports.setdefault(self._models.module_of(word), set()).add(word)

    def _resource(self, path: tuple[str, ...]) -> Resource:
        if path not in self.all:
            self.all[path] = Resource(path, self._description(path))
            if len(path) > 1:
                self._resource(path[:-1]).children.append(self.all[path])
        return self.all[path]

    def _description(self, path: tuple[str, ...]) -> str:
        if path[-1] == "relationships":
            return f"Types and ids of what is related to {path[-2].replace('_', ' ')}, without attributes."
        for tag in self._bundle.content.get("tags", []):
            if tag["name"] == "_".join(path):
                return str(tag["description"])
        place = self._bundle.place("/tags")
        raise DocumentError(place, f"no tag describes {'.'.join(path)}")


class _MethodReader:
    def __init__(self, bundle: Bundle, operation: dict[str, Any], pointer: str) -> None:
        self._bundle = bundle
        self._components = bundle.content["components"]
        self._operation = operation
        self._pointer = pointer

    def read(self, verb: str, http_method: str, path: str) -> Method:
        operation = self._operation
        parameters = [self._resolved(parameter) for parameter in operation.get("parameters", [])]
        in_path = [parameter for parameter in parameters if parameter["in"] == "path"]
        in_query = [parameter for parameter in parameters if parameter["in"] == "query"]
        kind, read, returns = self._answer()
        media_type, object_type, body = self._body()
        if media_type == "multipart/form-data":
            kind = "streamed"
        page = next((p["schema"].get("maximum", 0) for p in in_query if p["name"] == "limit"), 0)
        if kind == "collection":
            in_query = [parameter for parameter in in_query if parameter["name"] not in ("limit", "cursor")]
            if in_query:
                self._fail(f"a collection with the parameter {in_query[0]['name']!r} is not supported")
            if not page:
                self._fail("a collection needs the parameter 'limit', with a maximum")
        path_parameters = [self._path_parameter(parameter) for parameter in in_path]
        body_parameters = list(self._body_parameters(body)) if kind != "streamed" else []
        query_parameters = [self._query_parameter(parameter) for parameter in in_query]
        self._check_names([*path_parameters, *body_parameters, *query_parameters])
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
            media_type=media_type,
            object_type=object_type,
            path_parameters=path_parameters,
            body_parameters=body_parameters,
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

    def _resolved(self, value: Any) -> Any:
        while "$ref" in value:
            section, name = value["$ref"].split("/")[2:]
            value = self._components[section][name]
        return value

    def _answer(self) -> tuple[str, str, str]:
        """Kind, reader and Python type of the successful answer."""
        status = next((status for status in _SUCCESS if status in self._operation["responses"]), None)
        if status is None:
            self._fail(f"no answer with status {' or '.join(_SUCCESS)}")
        response = self._resolved(self._operation["responses"][status])
        media = response.get("content", {}).get("application/json")
        if media is None:
            return "streamed", "value", "bytes"
        data = self._resolved(media["schema"]).get("properties", {}).get("data")
        if data is None:
            self._fail("the answer has no `data`")
        schema = self._resolved(data)
        if schema.get("type") == "array":
            return "collection", "items", self._classes(schema["items"])
        if schema.get("type") == "string":
            return "one", "text", "str"
        if schema.get("nullable"):
            return "one", "one_or_none", f"{self._classes(schema)} | None"
        return "one", "one", self._classes(data)

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

    def _body(self) -> tuple[str, str, dict[str, Any]]:
        """Media type, type of the object that it creates, and the schema of what the caller gives."""
        content = self._operation.get("requestBody", {}).get("content", {})
        if not content:
            return "", "", {}
        if len(content) > 1 or content.keys() - _BODIES:
            self._fail(f"expected a body of one of {', '.join(sorted(_BODIES))}")
        [(media_type, media)] = content.items()
        schema = self._resolved(media["schema"])
        if media_type != "application/json":
            return media_type, "", schema
        if schema.get("properties", {}).keys() != {"data"}:
            self._fail("a JSON body needs one member, `data`")
        created = self._resolved(schema["properties"]["data"]).get("properties", {})
        if created.keys() != {"type", "attributes"} or len(created["type"].get("enum", [])) != 1:
            self._fail("`data` of a JSON body needs two members: `type`, with its one value, and `attributes`")
        return media_type, str(created["type"]["enum"][0]), self._resolved(created["attributes"])

    def _body_parameters(self, body: dict[str, Any]) -> Iterator[Parameter]:
        """What the caller has to give, then what may be left out."""
        required = set(body.get("required", []))
        properties = body.get("properties", {})
        for key in sorted(properties, key=lambda key: key not in required):
            yield self._body_parameter(key, properties[key], key in required)

    def _body_parameter(self, key: str, written: dict[str, Any], required: bool) -> Parameter:
        schema, name = self._resolved(written), python_name(key)
        if not required and "application/json" not in self._operation["requestBody"]["content"]:
            self._fail(f"the form field {key} has to be required")
        if "enum" in schema:
            enum = written["$ref"].rpartition("/")[2]
            known = ", ".join(f'"{value}"' for value in schema["enum"])
            annotation = f"{enum} | Literal[{known}]"
            sent = f'inputs.choice("{name}", {name}, [{known}])'
        elif schema.get("type") == "string":
            annotation = "str"
            bounds = f", least={schema['minLength']}" if schema.get("minLength") else ""
            bounds += f", most={schema['maxLength']}" if schema.get("maxLength") else ""
            sent = f'inputs.text("{name}", {name}{bounds})'
        else:
            self._fail(f"the attribute {key} of the body is neither text nor an enumeration")
        if not required:
            annotation, sent = f"{annotation} | None", f"None if {name} is None else {sent}"
        return Parameter(name, key, annotation, schema.get("description", ""), required, sent)

    def _path_parameter(self, parameter: dict[str, Any]) -> Parameter:
        name = python_name(parameter["name"])
        return Parameter(name, parameter["name"], "str", parameter["description"], True, name)

    def _query_parameter(self, parameter: dict[str, Any]) -> Parameter:
        if parameter["schema"].get("format") == "comma-separated":
            annotation = "str | Iterable[str]"
        elif parameter["schema"].get("type") == "string":
            annotation = "str"
        else:
            self._fail(f"the parameter {parameter['name']} is no text")
        name, required = python_name(parameter["name"]), bool(parameter.get("required"))
        if not required:
            annotation += " | None"
        return Parameter(name, parameter["name"], annotation, parameter["description"], required, name)
