"""The usual answers, each made from a word and names of schemas: for `x-answer` and for relationship tables."""

from __future__ import annotations

from typing import Any, NoReturn, Protocol

from .document import DocumentError, Place

_MISSING = "MissingObject"


class Components(Protocol):
    """What answers are made of, in the bundle."""

    def component(self, section: str, name: str, file: str) -> dict[str, str]: ...
    def object(self, name: str, place: Place) -> None: ...
    def schema(self, name: str) -> dict[str, Any]: ...
    def example(self, name: str, place: Place) -> Any: ...
    def made(self, section: str, name: str, content: dict[str, Any], place: Place) -> dict[str, str]: ...


class Answers:
    """Makes answers: a response and the schema of its body, alike for all who ask for the same."""

    def __init__(self, components: Components, missing: list[str]) -> None:
        """`missing` names the schemas of objects that an answer may name although the service does not hold them."""
        self._components = components
        self._may_miss = missing

    def read(self, written: Any, place: Place) -> dict[str, str]:
        """The answer that `x-answer` asks for, as a reference to a response.

        Raises:
            DocumentError: It asks for none of those that there are.
        """
        if written == "nothing":
            return self.nothing(place)
        if not isinstance(written, dict) or len(written) != 1:
            _refuse(place)
        [(form, named)] = written.items()
        names = named if isinstance(named, list) else [named]
        if form not in _FORMS or not names or not all(isinstance(name, str) for name in names):
            _refuse(place)
        for name in names:
            self._components.object(name, place)
        return _FORMS[form](self, names, place)

    def nothing(self, place: Place) -> dict[str, str]:
        """An answer without content."""
        text = "It is done. The answer holds nothing that a caller needs."
        return self._components.made("responses", "Nothing", {"description": text}, place)

    def one(self, names: list[str], place: Place) -> dict[str, str]:
        """One whole object."""
        data = _one_of(self._arms(names), "The object.")
        return self._answer(f"{_joined(names)}Answer", self._text(names), data, self._whole(names, place), place)

    def sole(self, names: list[str], place: Place) -> dict[str, str]:
        """One whole object, in a list of one."""
        data = _array(self._arms(names), "The object, alone.") | {"minItems": 1, "maxItems": 1}
        text = f"{self._text(names).removesuffix('.')}, in a list of one."
        return self._answer(f"Sole{_joined(names)}", text, data, [self._whole(names, place)], place)

    def related(self, names: list[str], place: Place) -> dict[str, str]:
        """One whole object, or null."""
        text = "What is related: the whole object, or null where there is none."
        example = self._whole(names, place)
        return self._answer(f"Related{_joined(names)}", text, _or_null(self._arms(names)), example, place)

    def listed(self, names: list[str], place: Place) -> dict[str, str]:
        """Whole objects, all at once."""
        data = _array(self._arms(names), "The objects.")
        return self._answer(
            f"{_joined(names)}List", "A list of whole objects.", data, [self._whole(names, place)], place
        )

    def page(self, names: list[str], place: Place) -> dict[str, str]:
        """A page of whole objects; of objects that may be missing, too, where the names hold `MissingObject`."""
        known = "" if _MISSING in names or not self.may_miss(names) else "Known"
        example = self._whole(names, place)
        return self._page(f"{known}{_joined(names)}Page", self._arms(names), "whole objects", example, place)

    def descriptor(self, names: list[str], place: Place) -> dict[str, str]:
        """The type and id of one object."""
        data = _one_of(self._descriptors(names, place), "The descriptor.")
        text = f"{self._text(names).removesuffix('.')}: its type and id."
        return self._answer(f"{_joined(names)}DescriptorAnswer", text, data, self._short(names, place), place)

    def related_descriptor(self, names: list[str], place: Place) -> dict[str, str]:
        """The type and id of one object, or null."""
        text = "What is related: the type and id of the object, or null where there is none."
        data, example = _or_null(self._descriptors(names, place)), self._short(names, place)
        return self._answer(f"Related{_joined(names)}Descriptor", text, data, example, place)

    def descriptors(self, names: list[str], place: Place) -> dict[str, str]:
        """A page of types and ids of objects."""
        arms, example = self._descriptors(names, place), self._short(names, place)
        words = "the types and ids of the objects"
        return self._page(f"{_joined(names)}DescriptorPage", arms, words, example, place)

    def may_miss(self, names: list[str]) -> bool:
        """Whether an answer may name one of these objects although the service does not hold it."""
        return any(name in self._may_miss for name in names)

    def _arms(self, names: list[str]) -> list[dict[str, str]]:
        return [{"$ref": f"#/components/schemas/{name}"} for name in names]

    def _descriptors(self, names: list[str], place: Place) -> list[dict[str, str]]:
        return [self._descriptor(name, place) for name in names]

    def _descriptor(self, name: str, place: Place) -> dict[str, str]:
        schema = self._components.schema(name)
        any_descriptor = self._envelope("Descriptor")
        if "x-object" not in schema:
            return any_descriptor
        written = self._components.schema("Descriptor")
        properties = dict(written["properties"])
        properties["type"] = schema["properties"]["type"]
        if "context_attributes" in schema["properties"]:
            properties["context_attributes"] = schema["properties"]["context_attributes"]
        content = {**written, "description": f"The id of {article(schema['x-object'])}.", "properties": properties}
        return self._components.made("schemas", f"{name}Descriptor", content, place)

    def _page(self, name: str, arms: list[dict[str, str]], words: str, example: Any, place: Place) -> dict[str, str]:
        properties = {
            "data": _array(arms, "The items of the page."),
            "links": self._envelope("CollectionLinks"),
            "meta": self._envelope("CollectionMeta"),
        }
        text = f"A page of a collection: {words}."
        return self._response(name, text, properties, {"data": [example], "meta": {"count": 1}}, place)

    def _answer(self, name: str, text: str, data: dict[str, Any], example: Any, place: Place) -> dict[str, str]:
        related = name.startswith("Related")
        properties = {"data": data, "links": self._envelope("CollectionLinks" if related else "ObjectLinks")}
        return self._response(name, text, properties, {"data": example}, place)

    def _response(self, name: str, text: str, properties: dict[str, Any], example: Any, place: Place) -> dict[str, str]:
        content = {"description": text, "type": "object", "required": ["data"], "properties": properties}
        schema = self._components.made("schemas", name, content, place)
        media = {"application/json": {"schema": schema, "example": example}}
        return self._components.made("responses", name, {"description": text, "content": media}, place)

    def _envelope(self, name: str) -> dict[str, str]:
        return self._components.component("schemas", name, "schemas/envelope.yaml")

    def _whole(self, names: list[str], place: Place) -> Any:
        return self._components.example(names[0], place)

    def _short(self, names: list[str], place: Place) -> Any:
        whole = self._whole(names, place)
        return {key: whole[key] for key in ("type", "id") if key in whole}

    def _text(self, names: list[str]) -> str:
        types = [self._components.schema(name).get("x-object") for name in names]
        text = " or ".join(article(each) if each else "an object" for each in types)
        return f"{text[0].upper()}{text[1:]}."


def article(type_name: str) -> str:
    """The name of a type in a sentence."""
    words = type_name.replace("_", " ").replace("ip ", "IP ").replace("url", "URL")
    return f"{'an' if words[0] in 'aeioI' else 'a'} {words}"


def _joined(names: list[str]) -> str:
    return "Or".join(name for name in names if name != _MISSING)


def _one_of(arms: list[dict[str, str]], text: str) -> dict[str, Any]:
    return dict(arms[0]) if len(arms) == 1 else {"description": text, "oneOf": arms}


def _or_null(arms: list[dict[str, str]]) -> dict[str, Any]:
    return {"description": "What is related, or null.", "nullable": True, "oneOf": arms}


def _array(arms: list[dict[str, str]], text: str) -> dict[str, Any]:
    items = arms[0] if len(arms) == 1 else {"oneOf": arms}
    return {"description": text, "type": "array", "items": items}


_FORMS = {
    "object": Answers.one,
    "list": Answers.listed,
    "page": Answers.page,
    "descriptor": Answers.descriptor,
    "descriptors": Answers.descriptors,
    "sole": Answers.sole,
}


def _refuse(place: Place) -> NoReturn:
    raise DocumentError(place, f"x-answer: expected `nothing`, or one of {', '.join(_FORMS)} with names of schemas")
