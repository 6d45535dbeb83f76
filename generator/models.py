"""What the templates need to know of the models: classes, attributes, types, by module."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .bodies import body_of
from .bundle import Bundle, is_map
from .document import DocumentError, escaped
from .payloads import payload_of

# Names that an attribute cannot have: the model's own, those that annotations use, and what a constructor calls itself.
_TAKEN = {"from_dict", "to_dict", "self", "str", "int", "float", "bool", "list", "dict", "datetime", "field", "model"}
_SIMPLE: list[tuple[type, str]] = [
    (StringProperty, "str"),
    (FloatProperty, "float"),
    (BooleanProperty, "bool"),
    (AnyProperty, "Any"),
]
_TYPING = {"Any", "EllipsisType", "Iterable", "Literal", "Mapping", "None"}
RUNTIME_CLASSES = {
    **dict.fromkeys(("Descriptor", "MissingObject", "UnknownObject"), "runtime.objects"),
    **dict.fromkeys(("Download", "Progress", "Target"), "runtime.downloads"),
}


@dataclass(frozen=True)
class Attribute:
    """One attribute of a model."""

    name: str
    key: str
    annotation: str
    default: str
    """Python text; empty where the attribute has no default."""
    description: str


@dataclass(frozen=True)
class ModelClass:
    """One model to print."""

    name: str
    base: str
    description: str
    attributes: list[Attribute]


@dataclass(frozen=True)
class EnumClass:
    """One enumeration to print."""

    name: str
    description: str
    members: list[tuple[str, str]]


@dataclass
class Module:
    """Classes that are written in one file of the document, and printed into one file."""

    name: str
    models: list[ModelClass] = field(default_factory=list)
    enums: list[EnumClass] = field(default_factory=list)
    imports: dict[str, set[str]] = field(default_factory=dict)
    """Names to import for type checkers, by module."""

    def uses(self, word: str) -> bool:
        """Whether an annotation has a word."""
        return any(word in attribute.annotation for model in self.models for attribute in model.attributes)

    @property
    def names(self) -> list[str]:
        """Names of its classes."""
        return [enum.name for enum in self.enums] + [model.name for model in self.models]


class Models:
    """The models and enumerations of a bundle."""

    def __init__(self, bundle: Bundle, parsed: GeneratorData) -> None:
        self._bundle = bundle
        self._schemas: dict[str, Any] = bundle.content["components"]["schemas"]
        self._parsed = {str(model.class_info.name): model for model in parsed.models}
        self.object_types = {schema["x-object"]: name for name, schema in self._schemas.items() if "x-object" in schema}
        self.modules = self._modules()

    def module_of(self, name: str) -> str:
        """Module of a printed class, below the package."""
        return RUNTIME_CLASSES.get(name) or f"models.{self._bundle.file_of('schemas', name)}"

    def names(self) -> dict[str, str]:
        """Module of every class, by name."""
        names = {name: module.name for module in self.modules for name in module.names}
        return dict(sorted(names.items()))

    def type_of(self, owner: str, key: str) -> str:
        """The Python type of a property of a schema, where it is given.

        Raises:
            DocumentError: There is none.
        """
        parsed, written = self._parsed[owner], self._schemas[owner]["properties"][key]
        every = [*(parsed.required_properties or []), *(parsed.optional_properties or [])]
        prop = next(prop for prop in every if prop.name.get_untrusted_value() == key)
        try:
            return self._annotation(prop, written)
        except TypeError as error:
            place = self._bundle.place(f"/components/schemas/{owner}/properties/{escaped(key)}")
            raise DocumentError(place, f"{key} of {owner}: {error}") from None

    def is_model(self, name: str) -> bool:
        """Whether a class is a model, and no enumeration."""
        return "enum" not in self._schemas.get(name, {})

    def _annotation(self, prop: Any, schema: Any) -> str:
        schema = self._bundle.resolved(schema)
        text = self._plain_annotation(prop, schema)
        return _or_none(text) if schema.get("nullable") else text

    def _plain_annotation(self, prop: Any, schema: dict[str, Any]) -> str:
        if "x-runtime" in schema:
            return str(schema["x-runtime"])
        if len(schema.get("oneOf", [])) == 1:
            return self._plain_annotation(prop, self._bundle.resolved(schema["oneOf"][0]))
        if is_map(schema):
            values = schema["additionalProperties"]
            return f"dict[str, {self._annotation(prop.inner_property, values) if isinstance(values, dict) else 'Any'}]"
        for kind, text in _SIMPLE:
            if isinstance(prop, kind):
                return text
        if isinstance(prop, IntProperty):
            return "datetime" if schema.get("format") == "unix-time" else "int"
        if isinstance(prop, ListProperty):
            return f"list[{self._annotation(prop.inner_property, schema['items'])}]"
        if isinstance(prop, ModelProperty) and not schema.get("properties"):
            raise TypeError("an object needs properties or additionalProperties")
        if isinstance(prop, EnumProperty | ModelProperty):
            return str(prop.class_info.name)
        if isinstance(prop, UnionProperty):
            return self._union_annotation(prop, schema)
        raise TypeError(f"no Python type for what openapi-python-client takes for a {type(prop).__name__}")

    def _union_annotation(self, prop: UnionProperty, schema: dict[str, Any]) -> str:
        arms = list(self._arms(schema))
        if len(arms) != len(prop.inner_properties):
            raise TypeError("two arms of the oneOf look alike to openapi-python-client, which keeps one of them")
        self._check_arms(arms)
        texts = [self._plain_annotation(each, arm) for each, arm in zip(prop.inner_properties, arms, strict=True)]
        nullable = ["None"] if any(arm.get("nullable") for arm in arms) else []
        return " | ".join(dict.fromkeys(texts + nullable))

    def _check_arms(self, arms: list[dict[str, Any]]) -> None:
        """Refuse arms that no reader could tell apart: those of one JSON type, unless they are objects of the API."""
        kinds = [arm.get("type") for arm in arms if not {"x-object", "x-runtime"} & arm.keys()]
        kinds += ["object"] if len(kinds) < len(arms) else []
        for kind in ("object", "array"):
            if kinds.count(kind) > 1:
                raise TypeError(f"several arms of the oneOf are of type {kind}, and nothing tells them apart")

    def _arms(self, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The arms of a union; those of a union within it are its own, as the parser sees it."""
        for arm in map(self._bundle.resolved, schema["oneOf"]):
            yield from self._arms(arm) if "oneOf" in arm else [arm]

    def _modules(self) -> list[Module]:
        modules: dict[str, Module] = {}
        for name in self._printed():
            file = self._bundle.file_of("schemas", name)
            module = modules.setdefault(file, Module(file))
            if "enum" in self._schemas[name]:
                module.enums.append(self._enum(name))
            else:
                module.models.append(self._model(name))
        for module in modules.values():
            self._order(module)
            self._find_imports(module)
        return sorted(modules.values(), key=lambda module: module.name)

    def _printed(self) -> list[str]:
        """Schemas that objects of the API, other results, and parameters are made of."""
        found: list[str] = []

        def visit(value: Any, only_enums: bool) -> None:
            if isinstance(value, list):
                for item in value:
                    visit(item, only_enums)
            elif isinstance(value, dict):
                if isinstance(value.get("$ref"), str):
                    visit_schema(value["$ref"].rpartition("/")[2], only_enums)
                for item in value.values():
                    visit(item, only_enums)

        visited: set[tuple[str, bool]] = set()

        def visit_schema(name: str, only_enums: bool) -> None:
            schema = self._schemas.get(name)
            if schema is None or (name, only_enums) in visited or "x-runtime" in schema:
                return
            visited.add((name, only_enums))
            if name not in found and ("enum" in schema or (schema.get("properties") and not only_enums)):
                found.append(name)
            visit(schema, only_enums)

        for name, schema in self._schemas.items():
            if "x-object" in schema:
                visit_schema(name, False)
        for path, method, operation in self._bundle.operations():
            refuse = self._bundle.refusal(path, method, operation)
            visit(operation.get("requestBody", {}), True)
            for value in body_of(self._bundle, operation, refuse).values():
                visit(value.written, False)
            for parameter in map(self._bundle.resolved, operation.get("parameters", [])):
                visit(parameter["schema"], True)
            payload = payload_of(self._bundle, operation, refuse)
            if payload.form == "body":
                visit_schema(payload.owner, False)
            elif payload.form == "data":
                visit(self._schemas[payload.owner]["properties"]["data"], False)
        return found

    def _enum(self, name: str) -> EnumClass:
        values: list[str] = self._schemas[name]["enum"]
        members = [(_member(value), value) for value in values]
        names = [member for member, _ in members]
        for member, value in members:
            if names.count(member) > 1 or not member.isidentifier() or member == "MRO":
                place = self._bundle.place(f"/components/schemas/{name}/enum")
                raise DocumentError(place, f"{value!r} gives no name of its own for a member of {name}")
        return EnumClass(name, self._schemas[name].get("description", ""), members)

    def _model(self, name: str) -> ModelClass:
        schema = self._schemas[name]
        attributes = [self._attribute(name, key) for key in schema["properties"]]
        names = [attribute.name for attribute in attributes]
        for attribute in attributes:
            if names.count(attribute.name) > 1:
                place = self._bundle.place(f"/components/schemas/{name}/properties/{escaped(attribute.key)}")
                message = f"two attributes of {name} would be called {attribute.name}: give one an x-python-name"
                raise DocumentError(place, message)
        base = "ApiObject" if "x-object" in schema else "Model"
        return ModelClass(name, base, schema.get("description", ""), attributes)

    def _attribute(self, owner: str, key: str) -> Attribute:
        resolved = self._bundle.resolved(self._schemas[owner]["properties"][key])
        annotation, default = self.type_of(owner, key), ""
        if "default" in resolved:
            default = repr(resolved["default"])
        elif key not in self._schemas[owner].get("required", []):
            default = "None"
            annotation = _or_none(annotation)
        return Attribute(called(key, resolved), key, annotation, default, resolved.get("description", ""))

    def _order(self, module: Module) -> None:
        """The order of the document: a reader finds a class where it is written."""
        order = {name: index for index, name in enumerate(self._bundle.written_order(module.name))}
        module.models.sort(key=lambda model: order[model.name])
        module.enums.sort(key=lambda enum: order[enum.name])

    def _find_imports(self, module: Module) -> None:
        for model in module.models:
            for attribute in model.attributes:
                for word in class_names(attribute.annotation):
                    if word not in module.names:
                        module.imports.setdefault(self.module_of(word), set()).add(word)


def _member(value: str) -> str:
    # `date+` and `date-` are the two orders by date.
    suffix = {"+": "_ASCENDING", "-": "_DESCENDING"}.get(value[-1:], "")
    return (strings.snake_case(value).upper() or "EMPTY") + suffix


def _or_none(annotation: str) -> str:
    return annotation if annotation == "Any" or annotation.endswith("None") else f"{annotation} | None"


def class_names(annotation: str) -> list[str]:
    """Names of printed classes in a Python type."""
    words = re.findall(r"\w+", re.sub(r'"(?:[^"\\]|\\.)*"', "", annotation))
    return [word for word in words if word[0].isupper() and word not in _TYPING]


def called(key: str, schema: dict[str, Any]) -> str:
    """The Python name of something: that which its schema gives it, else one made from its key."""
    return str(schema.get("x-python-name") or python_name(key))


def python_name(key: str) -> str:
    """The Python name of a key: lower case, words joined by underscores."""
    name = strings.snake_case(key)
    if not name or not name[0].isalpha():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name
