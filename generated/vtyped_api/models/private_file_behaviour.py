"""Made from spec/schemas/private_file_behaviour.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import model
from ..runtime.objects import ApiObject

if TYPE_CHECKING:
    from .envelope import EmbeddedRelationship, ObjectLinks
    from .file_behaviour import FileBehaviourAttributes


@model
class PrivateFileBehaviour(ApiObject):
    """The report of one sandbox on one private file or URL."""

    id: str
    """SHA-256 of the file, an underscore and the name of the sandbox, which may contain a space."""
    type: str
    """Always `private_file_behaviour`."""
    attributes: FileBehaviourAttributes
    """What one sandbox has seen the file do; a section is absent where nothing of its kind was seen."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""
    context_attributes: dict[str, Any] | None = None
    """Facts about how the object came to be in this answer, not about the object itself, by name."""
    relationships: dict[str, EmbeddedRelationship] | None = None
    """First page of descriptors of each relationship named in the `relationships` parameter, by relationship name."""
