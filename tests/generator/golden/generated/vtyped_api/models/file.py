"""Made from spec/schemas/file.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from datetime import datetime

    from .envelope import ObjectLinks


class Category(OpenEnum):
    """The engine's verdict."""

    HARMLESS = "harmless"
    MALICIOUS = "malicious"
    TYPE_UNSUPPORTED = "type-unsupported"


@model
class File(ApiObject):
    """A file that the service holds."""

    id: str
    """SHA-256 of the file."""
    type: str
    """Always `file`."""
    attributes: FileAttributes
    """What the service knows of a file."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: FileContextAttributes | None = None
    """How a file came to be in an answer."""


@model
class FileContextAttributes(Model):
    """How a file came to be in an answer."""

    timestamp: datetime | None = None
    """When the two were seen together."""


@model
class FileAttributes(Model):
    """What the service knows of a file."""

    sha256: str
    """SHA-256 of the file, always there."""
    size: int | None
    """Size in bytes, always there and sometimes null."""
    first_submission_date: datetime | None = None
    """When the file was first submitted."""
    times_submitted: int = 0
    """A counter that is left out when it is zero."""
    entropy: float | None = None
    """A number."""
    is_signed: bool | None = None
    """A truth value."""
    names: list[str] | None = None
    """A list of texts."""
    exiftool: dict[str, Any] | None = None
    """A map of mixed values, by name."""
    hits: dict[str, int] | None = None
    """A map of numbers, by name."""
    results: dict[str, EngineResult] | None = None
    """A map of objects, by the name of the engine."""
    threat: Threat
    """A threat within a threat, and so on."""
    categories: list[Category] | None = None
    """A list of members of an enumeration."""
    section: str | list[EngineResult] | None = None
    """A value of two types, either of them or null."""
    anything: Any = None
    """A value of any type."""
    user_agent: str | None = field(default=None, metadata={"key": "user-agent"})
    """A key that is no name in Python."""
    from_: str | None = field(default=None, metadata={"key": "from"})
    """A key that is a word of Python."""
    type_unsupported: int = field(default=0, metadata={"key": "type-unsupported"})
    """A key with a hyphen."""
    type_unsupported_camel: int = field(default=0, metadata={"key": "typeUnsupported"})
    """The same key in another spelling, which needs a name of its own."""


@model
class EngineResult(Model):
    """What one engine says of the file."""

    category: Category
    """The engine's verdict."""
    result: str | None = None
    """Name of the threat, or null."""


@model
class Threat(Model):
    """A threat within a threat, and so on."""

    label: str | None = None
    """Name of the threat, with a "quote", a \\backslash and three quotes \"\"\" in its description."""
    parent: Threat | None = None
    """A threat within a threat, and so on."""
