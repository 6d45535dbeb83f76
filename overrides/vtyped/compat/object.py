"""Objects as vt-py has them: attributes of the service are attributes of the object."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Self

__all__ = ["Object", "WhistleBlowerDict"]

_DATE = re.compile(r".+_date|date|last_login|user_since", re.DOTALL)


class WhistleBlowerDict(dict[str, Any]):
    """A dict that says when it is changed, and so do the dicts in it. It is a real dict: JSON and pandas take it."""

    def __init__(self, initial_dict: Mapping[str, Any], on_change_callback: Callable[[], None]) -> None:
        super().__init__({key: _watched(value, on_change_callback) for key, value in initial_dict.items()})
        self._on_change = on_change_callback

    @property
    def data(self) -> Self:
        """The dict itself, where scripts look for the one inside."""
        return self

    def __setitem__(self, key: str, value: Any) -> None:
        self._on_change()
        super().__setitem__(key, _watched(value, self._on_change))

    def __delitem__(self, key: str) -> None:
        self._on_change()
        super().__delitem__(key)

    def clear(self) -> None:
        """Remove everything."""
        self._on_change()
        super().clear()

    def pop(self, key: str, *default: Any) -> Any:
        """Remove a key and give its value."""
        self._on_change()
        return super().pop(key, *default)

    def popitem(self) -> tuple[str, Any]:
        """Remove the last key and give it with its value."""
        self._on_change()
        return super().popitem()

    def setdefault(self, key: str, default: Any = None) -> Any:
        """The value of a key, which is set where there is none."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others: Any, **more: Any) -> None:
        """Set several keys."""
        for key, value in dict(*others, **more).items():
            self[key] = value

    def __ior__(self, other: Any) -> Self:  # type: ignore[override, misc]  # `|` still gives a plain dict
        self.update(other)
        return self

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        return dict, (_plain(self),)


def _watched(value: Any, on_change: Callable[[], None]) -> Any:
    return WhistleBlowerDict(value, on_change) if isinstance(value, dict) else value


def _plain(source: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _plain(value) if isinstance(value, dict) else value for key, value in source.items()}


class Object:
    """An object of the service, or one to be sent to it.

    Its attributes are read and written by name. Those whose name says that they are dates read as aware datetimes,
    and are kept as seconds since 1970. `get` gives what is kept, or a default.
    """

    # Beside the attributes, so that none of the service's can take the place of one of these.
    __slots__ = ("__dict__", "__weakref__", "_context", "_data", "_error", "_id", "_modified", "_related", "_type")

    def __init__(
        self, obj_type: str, obj_id: str | None = None, obj_attributes: Mapping[str, Any] | None = None
    ) -> None:
        """Make an object.

        Raises:
            ValueError: The attributes are no dict.
        """
        if not isinstance(obj_attributes, dict | None):
            raise ValueError("Object attributes must be a dictionary")
        self._type = obj_type
        self._id = obj_id
        self._modified: dict[str, None] = {}
        self._data: dict[str, Any] = {}
        self._context: dict[str, Any] = {}
        self._related: dict[str, Any] = {}
        self._error: dict[str, Any] | None = None
        for name, value in (obj_attributes or {}).items():
            self.__dict__[name] = _watched(value, partial(self._changed, name))

    @classmethod
    def from_dict(cls, obj_dict: Mapping[str, Any]) -> Self:
        """The object that its JSON describes.

        Raises:
            ValueError: It has no `type` or no `id`.
        """
        if not isinstance(obj_dict, dict):
            raise ValueError(f"Expecting dictionary, got: {type(obj_dict).__name__}")
        for name in ("type", "id"):
            if name not in obj_dict:
                raise ValueError(f"Object {name} not found")
        found = cls(obj_dict["type"], obj_dict["id"], obj_dict.get("attributes"))
        found._context = obj_dict.get("context_attributes") or {}
        found._related = obj_dict.get("relationships") or {}
        found._error = obj_dict.get("error")
        return found

    @property
    def id(self) -> str | None:
        """Id of the object."""
        return self._id

    @property
    def type(self) -> str:
        """Type of the object."""
        return self._type

    @property
    def context_attributes(self) -> dict[str, Any]:
        """How the object came to be in the answer."""
        return self._context

    @property
    def relationships(self) -> dict[str, Any]:
        """Embedded related objects."""
        return self._related

    @property
    def error(self) -> dict[str, Any] | None:
        """Why the service does not have the object."""
        return self._error

    def get(self, attr_name: str, default: Any = None) -> Any:
        """An attribute as it is kept, dates in seconds; the default where there is none."""
        return self.__dict__.get(attr_name, default)

    def set_data(self, key: str, value: Any) -> None:
        """Set a member beside the attributes, such as `relationships` of an object to be sent."""
        self._data[key] = value

    def to_dict(self, modified_attributes_only: bool = False) -> dict[str, Any]:
        """The object as JSON values, dates in seconds."""
        names = self._modified if modified_attributes_only else self.__dict__
        result: dict[str, Any] = {
            "type": self._type,
            "attributes": {name: value for name, value in self.__dict__.items() if name in names},
        }
        members = {"id": self._id, "relationships": self._related, "context_attributes": self._context}
        result |= {name: value for name, value in members.items() if value} | self._data
        return _plain(result)

    def _changed(self, name: str) -> None:
        self._modified[name] = None

    def __getattribute__(self, name: str) -> Any:
        value = object.__getattribute__(self, name)
        if type(value) in (int, float) and _DATE.fullmatch(name):
            try:
                return datetime.fromtimestamp(value, UTC)
            except (ValueError, OverflowError, OSError):
                return value
        return value

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(f"{str(self)!r} has no attribute {name!r}")

    def __setattr__(self, name: str, value: Any) -> None:
        if hasattr(type(self), name):
            object.__setattr__(self, name, value)
            return
        kept = int(value.timestamp()) if isinstance(value, datetime) else _watched(value, partial(self._changed, name))
        if name not in self.__dict__ or self.__dict__[name] != kept:
            self._changed(name)
        self.__dict__[name] = kept

    def __delattr__(self, name: str) -> None:
        self._modified.pop(name, None)
        object.__delattr__(self, name)

    def __str__(self) -> str:
        return f"{self._type} {self._id}"

    def __repr__(self) -> str:
        return f"<vt.object.Object {self}>"
