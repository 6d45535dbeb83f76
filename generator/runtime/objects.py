"""Objects of the API: what their envelope has in common, and the choice of the model by `type`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from .model import Decoders, Model, model, short


class ApiObject(Model):
    """Anything that the service knows by a `type` and an `id`."""

    __slots__ = ()
    # Answers to `POST /files/{id}/analyse` have held ids as numbers.
    _tolerated: ClassVar[Mapping[str, Decoders]] = {"id": {int: str}}
    id: str
    type: str

    if TYPE_CHECKING:  # what an object of any type has is known when it is there

        def __getattr__(self, name: str) -> Any: ...

    def __repr__(self) -> str:
        return f"{type(self).__name__}(type={short(self.type)}, id={short(self.id)})"


@model
class UnknownObject(ApiObject):
    """An object of a type that this version of the library does not describe."""

    id: str
    """Id of the object."""
    type: str
    """Type of the object."""
    attributes: dict[str, Any] | None = None
    """Its attributes, as they were sent."""
    links: dict[str, Any] | None = None
    """Addresses of the object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in the answer."""
    relationships: dict[str, Any] | None = None
    """Embedded descriptors of related objects."""


@model
class Descriptor(ApiObject):
    """The type and id of an object, without its attributes."""

    id: str
    """Id of the object."""
    type: str
    """Type of the object."""
    attributes: None = None
    """Always `None`: tells a descriptor from a whole object where an answer may hold either."""
    links: dict[str, Any] | None = None
    """Addresses of the object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in the answer."""


@model
class ItemError(Model):
    """Why an entry of an answer holds no object."""

    code: str
    """Name of the error, such as `NotFoundError`."""
    message: str
    """Explanation for people."""


@model
class MissingObject(ApiObject):
    """An entry for an object that the service names but does not hold.

    It stands in the place of the object, and has no attributes.
    """

    id: str
    """Id of the object."""
    type: str
    """Type of the object."""
    error: ItemError
    """Why there is no object."""
    attributes: None = None
    """Always `None`: tells a missing object from a whole one."""
    links: dict[str, Any] | None = None
    """Addresses of the object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in the answer."""


def decode_object(source: Mapping[str, Any]) -> ApiObject:
    """The model of one object, chosen by its `type`, and by whether it has attributes, an error or neither."""
    if source.get("attributes") is None and source.get("error") is not None:
        return MissingObject.from_dict(source)
    if "attributes" not in source:
        return Descriptor.from_dict(source)
    type_ = source.get("type")
    return _described(type_ if isinstance(type_, str) else "").from_dict(source)


@lru_cache(maxsize=256)
def _described(type_: str) -> type[ApiObject]:
    from .. import models  # the models stand on this module

    name = models.OBJECT_TYPES.get(type_)
    cls: type[ApiObject] = UnknownObject if name is None else getattr(models, name)
    return cls


def is_object(value: Any) -> bool:
    """Whether a JSON value has the shape of an object of the API."""
    return isinstance(value, dict) and isinstance(value.get("type"), str) and "id" in value
