# Copied from generator/runtime/model.py by `python -m generator`; do not edit.
"""Models that keep the JSON they were read from and decode an attribute when it is first read."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any, ClassVar, Self, TypeVar, Union, dataclass_transform, get_args, get_origin

import attrs

from .open_enum import OpenEnum

Decoder = Callable[[Any], Any]
M = TypeVar("M", bound="Model")

_ABSENT: Any = object()
_SHOWN = 5
_WIDTH = 60


class Model:
    """A JSON object with typed attributes.

    An attribute that the service did not send, or sent as null, reads as `None` (counters as 0); `"name" in model`
    tells the two apart, and `to_dict()` keeps the difference. A value of another type than described reads as it
    was sent. Attributes that are not described stay reachable: `model["name"]`.
    """

    __slots__ = ("_raw",)
    _raw: dict[str, Any]
    _readers: ClassVar[dict[str, tuple[str, Decoder | None, Any]]]
    _package: ClassVar[str]

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Wrap a parsed JSON object. It is kept, not copied: do not change it afterwards."""
        self = cls.__new__(cls)
        object.__setattr__(self, "_raw", source)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object this model was read from, unchanged, as a copy of its own."""
        copy: dict[str, Any] = _copy(self._raw)
        return copy

    def __attrs_post_init__(self) -> None:
        raw = {}
        for field in attrs.fields(type(self)):  # type: ignore[arg-type]  # every subclass is an attrs class
            value = getattr(self, field.name)
            if value is not None:
                raw[field.metadata.get("key", field.name)] = encode(value)
        object.__setattr__(self, "_raw", raw)

    def __getattr__(self, name: str) -> Any:
        # Reached only while the slot of the attribute is empty.
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            key, decoder, default = _reader(type(self), name)
        except KeyError:
            hint = f"; the service sent it, read it as model[{name!r}]" if name in self._raw else ""
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{hint}") from None
        value = self._raw.get(key)
        if value is None:
            value = default
        elif decoder is not None:
            value = decoder(value)
        object.__setattr__(self, name, value)
        return value

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
        return hash((type(self), len(self._raw)))

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[dict[str, Any]]]:
        return type(self).from_dict, (self._raw,)

    def __repr__(self) -> str:
        shown = [f"{key}={_short(value)}" for key, value in list(self._raw.items())[:_SHOWN]]
        if len(self._raw) > _SHOWN:
            shown.append(f"... {len(self._raw) - _SHOWN} more")
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False, field_specifiers=(attrs.field,))
def model(cls: type[M]) -> type[M]:
    """Make a subclass of `Model` from its annotations: an attrs class, frozen, with slots, keyword arguments only."""
    made = attrs.define(cls, kw_only=True, frozen=True, eq=False, repr=False, order=False, getstate_setstate=False)
    made._readers = {}
    return made


def encode(value: Any) -> Any:
    """The JSON form of a decoded value."""
    if isinstance(value, Model):
        return value._raw
    if isinstance(value, datetime):
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


def _reader(cls: type[Model], name: str) -> tuple[str, Decoder | None, Any]:
    """Key in the JSON object, decoder, and what absence reads as; made when first asked for."""
    readers = cls._readers
    if name not in readers:
        field = attrs.fields_dict(cls)[name]  # type: ignore[arg-type]  # every subclass is an attrs class
        default = None if field.default is attrs.NOTHING else field.default
        readers[name] = (field.metadata.get("key", name), _decoder(_evaluate(str(field.type))), default)
    return readers[name]


class _Names(dict[str, Any]):
    """Names in annotations: what typing needs, else a model, imported when it is first named."""

    def __missing__(self, name: str) -> Any:
        from .. import models  # the models stand on this module

        self[name] = getattr(models, name)
        return self[name]


_NAMES = _Names(Any=Any, datetime=datetime, str=str, int=int, float=float, bool=bool, list=list, dict=dict)


def _evaluate(annotation: str) -> Any:
    return eval(annotation, {"__builtins__": {}}, _NAMES)  # noqa: S307  # the generator's own annotations


def _decoder(annotation: Any) -> Decoder | None:
    """How a JSON value becomes what the annotation says; `None` where it is that already."""
    if annotation is datetime:
        return _from_unix_time
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _union_decoder([arm for arm in get_args(annotation) if arm is not type(None)])
    if origin is list:
        return _each(_decoder(get_args(annotation)[0]))
    if origin is dict:
        return _each_value(_decoder(get_args(annotation)[1]))
    if isinstance(annotation, type) and issubclass(annotation, OpenEnum):
        return _enum_decoder(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _model_decoder(annotation)
    return None


def _from_unix_time(value: Any) -> Any:
    if type(value) is not int:
        return value
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return value


def _enum_decoder(enum: type[OpenEnum]) -> Decoder:
    return lambda value: enum(value) if type(value) is str else value


def _model_decoder(cls: type[Model]) -> Decoder:
    return lambda value: cls.from_dict(value) if type(value) is dict else value


def _each(decode: Decoder | None) -> Decoder | None:
    if decode is None:
        return None
    return lambda value: [decode(item) for item in value] if type(value) is list else value


def _each_value(decode: Decoder | None) -> Decoder | None:
    if decode is None:
        return None
    return lambda value: {key: decode(item) for key, item in value.items()} if type(value) is dict else value


def _union_decoder(arms: list[Any]) -> Decoder | None:
    """The arm is chosen by the JSON type: an object, a list, or anything else."""
    chosen: dict[type, Decoder | None] = {}
    scalar: Decoder | None = None
    for arm in arms:
        decode = _decoder(arm)
        origin = get_origin(arm)
        if origin is list:
            chosen[list] = decode
        elif origin is dict or (isinstance(arm, type) and issubclass(arm, Model)):
            chosen[dict] = decode
        elif decode is not None:
            scalar = decode
    if len(arms) == 1:
        return _decoder(arms[0])

    def decode_union(value: Any) -> Any:
        decode = chosen.get(type(value), scalar)
        return value if decode is None else decode(value)

    return decode_union


def _copy(value: Any) -> Any:
    if type(value) is dict:
        return {key: _copy(item) for key, item in value.items()}
    if type(value) is list:
        return [_copy(item) for item in value]
    return value


def _short(value: Any) -> str:
    if isinstance(value, dict | list):
        return "{...}" if isinstance(value, dict) else f"[{len(value)} items]"
    text = repr(value)
    return text if len(text) <= _WIDTH else text[: _WIDTH - 3] + "..."
