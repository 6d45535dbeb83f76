# Copied from generator/runtime/model.py by `python -m generator`; do not edit.
"""Models that keep the JSON they were read from and decode an attribute when it is first read."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Union, dataclass_transform, get_args, get_origin

import attrs

from .errors import InvalidInputError
from .open_enum import OpenEnum

# What makes a typed value out of a JSON value, by the type of the JSON value; any other is kept as it is.
Decoders = dict[type, Callable[[Any], Any]]
M = TypeVar("M", bound="Model")

# Models are frozen for everybody else.
_new, _set = object.__new__, object.__setattr__
_EPOCH, _SECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(seconds=1)
_SHOWN = 5
_WIDTH = 60


class Model:
    """A JSON object with typed attributes.

    An attribute that the service did not send, or sent as null, reads as `None` (counters as 0); `"name" in model`
    tells the two apart, and `to_dict()` keeps the difference. A value of another type than described reads as it
    was sent. Attributes that are not described stay reachable: `model["name"]`.

    Models do not change: treat the lists and dicts that they give as read-only. `attrs.evolve` makes a model of the
    described attributes alone; `from_dict({**model.to_dict(), ...})` keeps the others, too.
    """

    __slots__ = ("_raw",)
    __iter__ = None  # `model[...]` takes names; without this, iteration would try 0, 1, 2
    _raw: dict[str, Any]
    _tolerated: ClassVar[Mapping[str, Decoders]] = {}
    """Decoders beyond what the annotation of an attribute says, by attribute."""

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Wrap a parsed JSON object. It is kept, not copied: do not change it afterwards."""
        self = _new(cls)
        _set_raw(self, source if type(source) is dict else dict(source))
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object this model was read from, unchanged, as a copy of its own."""
        return _copy(self._raw)

    def __attrs_post_init__(self) -> None:
        raw = {}
        for field in attrs.fields(type(self)):  # type: ignore[arg-type]  # every subclass is an attrs class
            value = getattr(self, field.name)
            if value is not None:
                raw[field.metadata.get("key", field.name)] = encode(value)
        _set_raw(self, raw)

    if not TYPE_CHECKING:  # to type checkers, a name that a model does not have is a mistake

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            hint = f"; the service sent it, read it as model[{name!r}]" if name in self._raw else ""
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{hint}")

    def __contains__(self, name: object) -> bool:
        if name in self._raw:
            return True
        return isinstance(name, str) and _key(type(self), name) in self._raw

    def __getitem__(self, name: str) -> Any:
        return self._raw[name if name in self._raw else _key(type(self), name)]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._raw == other._raw)

    def __hash__(self) -> int:
        # Of the plain values only: the others cannot be hashed, and most models differ in a plain one.
        plain = [item for item in self._raw.items() if isinstance(item[1], str | int | float | None)]
        return hash((type(self), frozenset(plain)))

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[dict[str, Any]]]:
        return type(self).from_dict, (self._raw,)

    def _repr_html_(self) -> str:
        from .html import of_model  # stands on this module, and only notebooks need it

        return of_model(self)

    def __repr__(self) -> str:
        hidden = _hidden(type(self))
        shown = [
            f"{_cut(key)}={'***' if key in hidden else short(value)}"
            for key, value in islice(self._raw.items(), _SHOWN)
        ]
        if len(self._raw) > _SHOWN:
            shown.append(f"... {len(self._raw) - _SHOWN} more")
        return f"{type(self).__name__}({', '.join(shown)})"


_set_raw = vars(Model)["_raw"].__set__  # of the slot: quicker than by name


class _Attribute:
    """An attribute of a model: decoded when it is first read, and kept in the instance, where Python looks first."""

    __slots__ = ("_field", "_name", "_reader")

    def __init__(self, field: attrs.Attribute[Any]) -> None:
        self._field, self._name = field, field.name
        self._reader: tuple[str, Decoders, Any] | None = None

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        if model is None:
            return self
        key, decoders, default = self._reader or self._made(owner)
        value = model._raw.get(key)
        if value is None:
            value = default
        elif decode := decoders.get(type(value)):
            value = decode(value)
        _set(model, self._name, value)
        return value

    def _made(self, owner: type[Model]) -> tuple[str, Decoders, Any]:
        """Key in the JSON object, decoders, and what absence reads as; made when first asked for."""
        field = self._field
        default = None if field.default is attrs.NOTHING else field.default
        decoders = {
            **decoders_of(evaluated(str(field.type), vars(sys.modules[owner.__module__]))),
            **owner._tolerated.get(field.name, {}),
        }
        self._reader = (field.metadata.get("key", field.name), decoders, default)
        return self._reader


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False, field_specifiers=(attrs.field,))
def model(cls: type[M]) -> type[M]:
    """Make a subclass of `Model` from its annotations: an attrs class, frozen, keyword arguments only."""
    made = attrs.define(cls, kw_only=True, frozen=True, eq=False, repr=False, order=False, slots=False)
    for field in attrs.fields(made):  # type: ignore[arg-type]  # it is one now
        setattr(made, field.name, _Attribute(field))
    return made


def encode(value: Any) -> Any:
    """The JSON form of a decoded value."""
    if isinstance(value, Model):
        return value._raw
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidInputError(f"{value!r}: expected a datetime with a time zone")
        return int(value.timestamp())
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    return value


def _key(cls: type[Model], name: str) -> str:
    for field in attrs.fields(cls):  # type: ignore[arg-type]  # every subclass is an attrs class
        if field.name == name:
            return str(field.metadata.get("key", name))
    return name


def _hidden(cls: type[Model]) -> set[str]:
    """Keys of what is not to be shown, such as an API key."""
    fields = attrs.fields(cls)  # type: ignore[arg-type]  # every subclass is an attrs class
    return {field.metadata.get("key", field.name) for field in fields if not field.repr}


class _Names(dict[str, Any]):
    """Names in annotations: what typing needs, else a model, imported when it is first named."""

    def __missing__(self, name: str) -> Any:
        from .. import models  # the models stand on this module

        try:
            self[name] = getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None  # goes on with the names of the module
        return self[name]


_NAMES = _Names(Any=Any, datetime=datetime, str=str, int=int, float=float, bool=bool, list=list, dict=dict)


def evaluated(annotation: str, names: dict[str, Any] | None = None) -> Any:
    """The type that an annotation of the printed client stands for; `names` are those of its module."""
    return eval(annotation, names or {}, _NAMES)  # noqa: S307  # written by the generator


def decoders_of(annotation: Any) -> Decoders:
    """How JSON values become what the annotation says."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        # No two arms of a union have the same JSON type, but for objects that their own `type` tells apart.
        decoders = {kind: decode for arm in arguments for kind, decode in decoders_of(arm).items()}
        return decoders | {dict: _by_type} if sum(map(is_model, arguments)) > 1 else decoders
    if origin is list and (inner := decoders_of(arguments[0])):
        return {list: partial(_decode_items, inner)}
    if origin is dict and (inner := decoders_of(arguments[1])):
        return {dict: partial(_decode_values, inner)}
    if annotation is datetime:
        return {int: _from_unix_time}
    if isinstance(annotation, type) and issubclass(annotation, OpenEnum):
        return {str: annotation}
    if is_model(annotation):
        return {dict: annotation.from_dict}
    return {}


def is_model(annotation: Any) -> bool:
    """Whether a type is that of a model."""
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _by_type(source: dict[str, Any]) -> Model:
    from .objects import decode_object  # stands on this module

    return decode_object(source)


def decoded(decoders: Decoders, value: Any) -> Any:
    """A JSON value, decoded by its type; one of another type stays as it is."""
    decode = decoders.get(type(value))
    return value if decode is None else decode(value)


def _decode_items(decoders: Decoders, value: list[Any]) -> list[Any]:
    return [decoded(decoders, item) for item in value]


def _decode_values(decoders: Decoders, value: dict[str, Any]) -> dict[str, Any]:
    return {key: decoded(decoders, item) for key, item in value.items()}


def _from_unix_time(value: int) -> datetime | int:
    try:
        return _EPOCH + value * _SECOND
    except OverflowError:
        return value


def _copy(source: dict[str, Any]) -> dict[str, Any]:
    """A copy down to the last container, however deep: recursion would end at Python's limit."""
    copy = dict(source)
    containers: list[Any] = [copy]
    while containers:
        container = containers.pop()
        for key, value in container.items() if type(container) is dict else enumerate(container):
            if type(value) is dict or type(value) is list:
                container[key] = value.copy()
                containers.append(container[key])
    return copy


def short(value: Any) -> str:
    """A JSON value in at most a few words, however large it is."""
    if isinstance(value, dict):
        return "{...}" if value else "{}"
    if isinstance(value, list):
        return f"[{len(value)} items]"
    # Cut before and after: the text may be of any length, and escapes make it longer.
    return _cut(repr(value[:_WIDTH] if isinstance(value, str) else value))


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else text[: _WIDTH - 3] + "..."
