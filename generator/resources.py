"""What the templates need to know of the resources: classes, operations, methods."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import strings

from .arguments import Arguments, Parameter, Sent
from .bodies import UPLOAD
from .bundle import Bundle, Refusal
from .document import DocumentError
from .models import Models, class_names
from .results import Result, Results

# Names that a method uses itself, or takes as options of the call.
_TAKEN = {"self", "inputs", "options", "paging", "timeout", "retries"}
_TAKEN_BY_KIND = {"collection": {"limit", "page_size", "cursor"}, "download": {"target", "progress"}}
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
    result: Result
    page_size: int
    repeatable: bool
    media_type: str
    content_hash: str
    """Name of the path parameter that is a hash of the bytes of a download."""
    parameters: list[Parameter]
    """In the order of the path, the body, the query and the headers."""
    sent: Sent
    summary: str
    description: str
    docs: str
    access: str
    """Who may call it."""
    errors: dict[str, str]
    """When each error of its own is raised, by the name of its class."""
    is_relationship: bool

    @property
    def positional(self) -> list[Parameter]:
        """What a call is about, and what it cannot do without."""
        return [parameter for parameter in self.parameters if parameter.required]

    @property
    def by_keyword(self) -> list[Parameter]:
        """What is left out often, and what changes the answer."""
        return [parameter for parameter in self.parameters if not parameter.required]


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
        """Name of its module; the operations of no group are those of the client itself."""
        return "_".join(self.path) or "client"

    @property
    def package(self) -> str:
        """The printed package, seen from its module."""
        return ".." if self.path else "."

    @property
    def siblings(self) -> str:
        """The package of the groups, seen from its module."""
        return "." if self.path else ".resources."

    @property
    def class_name(self) -> str:
        return strings.pascal_case(self.module) if self.path else "ApiClient"

    def uses(self, word: str) -> bool:
        """Whether a parameter has a type."""
        parameters = [parameter for method in self.called for parameter in method.parameters]
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
        return [method for method in self.methods if method.result.kind != "constant"]


class Resources:
    """The resources of a bundle, as a tree."""

    def __init__(self, bundle: Bundle, models: Models) -> None:
        self._bundle = bundle
        self._models = models
        self._results = Results(bundle, models)
        self.root = Resource((), "Every operation of the API, by resource.")
        self.all: dict[tuple[str, ...], Resource] = {(): self.root}
        for path, http_method, operation in bundle.operations():
            *group, _ = operation["operationId"].split(".")
            resource = self._resource(tuple(group))
            refuse = bundle.refusal(path, http_method, operation)
            method = self._method(path, http_method, operation, refuse)
            resource.methods.append(method)
            annotations = [method.result.returns, *(parameter.annotation for parameter in method.parameters)]
            if method.result.kind == "download":
                annotations.append("Target | Progress")
            for annotation in annotations:
                for word in class_names(annotation):
                    resource.imports.setdefault(models.module_of(word), set()).add(word)

    def _resource(self, path: tuple[str, ...]) -> Resource:
        if path not in self.all:
            self.all[path] = Resource(path, self._description(path))
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

    def _method(self, path: str, http_method: str, operation: dict[str, Any], refuse: Refusal) -> Method:
        arguments = Arguments(self._bundle, self._models, operation, refuse)
        result = self._results.read(operation, refuse)
        query, page_size = arguments.query, 0
        if arguments.media_type == UPLOAD:
            result = Result("constant", "", result.returns)
        if result.kind == "collection":
            page_size = self._page_size(operation, refuse)
            if arguments.headers or arguments.media_type:
                refuse("a collection with a body or with headers is not supported")
            query = arguments.without(("limit", "cursor"))
        name = operation["operationId"].rpartition(".")[2]
        parameters = [*arguments.path, *arguments.body, *query, *arguments.headers]
        _check_names(parameters, _TAKEN | _TAKEN_BY_KIND.get(result.kind, set()), refuse)
        return Method(
            name=name,
            constant=name.upper(),
            id=operation["operationId"],
            http_method=http_method.upper(),
            path=path,
            formats=self._formats(operation),
            result=result,
            page_size=page_size,
            repeatable=http_method in ("get", "put", "delete") or operation.get("x-retry") == "safe",
            media_type=arguments.media_type,
            content_hash=operation.get("x-content-hash", ""),
            parameters=parameters,
            sent=arguments.sent(query),
            summary=operation["summary"].removesuffix("."),
            description=operation.get("description", "").strip(),
            docs=operation.get("externalDocs", {}).get("url", ""),
            access=operation.get("x-access", ""),
            errors=self._errors(operation),
            is_relationship="x-relationship" in operation,
        )

    def _parameters(self, operation: dict[str, Any]) -> list[dict[str, Any]]:
        return [self._bundle.resolved(parameter) for parameter in operation.get("parameters", [])]

    def _page_size(self, operation: dict[str, Any], refuse: Refusal) -> int:
        """Largest page that can be asked for; 0 where the service chooses the size."""
        for parameter in self._parameters(operation):
            if parameter["name"] == "limit":
                schema = self._bundle.resolved(parameter["schema"])
                if "maximum" not in schema:
                    refuse("a collection needs the parameters 'limit', with a maximum, and 'cursor'")
                return int(schema["maximum"])
        return 0

    def _formats(self, operation: dict[str, Any]) -> dict[str, str]:
        in_path = [parameter for parameter in self._parameters(operation) if parameter["in"] == "path"]
        return {each["name"]: self._bundle.resolved(each["schema"]).get("format", "text") for each in in_path}

    def _errors(self, operation: dict[str, Any]) -> dict[str, str]:
        responses = operation["responses"]
        return {
            name: str(self._bundle.resolved(responses[status])["description"]).partition(": `")[0]
            for status, name in _ERRORS.items()
            if status in responses
        }


def _check_names(parameters: list[Parameter], taken: set[str], refuse: Refusal) -> None:
    names = [parameter.name for parameter in parameters]
    for name in names:
        if names.count(name) > 1 or name in taken:
            refuse(f"the method cannot have the parameter {name!r}: it has another of that name already")
