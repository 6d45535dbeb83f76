"""Models of the objects of the API, each imported when it is first named.

Made from spec/schemas/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.objects import ApiObject, Descriptor, MissingObject, UnknownObject
    from .comment import Comment, CommentAttributes, Verdict
    from .envelope import ObjectLinks
    from .file import Category, EngineResult, File, FileAttributes, FileContextAttributes, Threat
    from .graph import Graph, GraphAttributes, GraphNode
    from .graph_answers import Event, GraphsFound, Hit, Votes
    from .graph_requests import Form, NullableKind, Viewer
    from .metadata import Engine, Metadata
    from .private_requests import Kind, Order
    from .url import Url, UrlAttributes

OBJECT_TYPES = {
    "comment": "Comment",
    "file": "File",
    "graph": "Graph",
    "url": "Url",
}
"""Name of the model of each type of object."""

_MODULES = {
    "ApiObject": "..runtime.objects",
    "Descriptor": "..runtime.objects",
    "MissingObject": "..runtime.objects",
    "UnknownObject": "..runtime.objects",
    "Category": ".file",
    "Comment": ".comment",
    "CommentAttributes": ".comment",
    "Engine": ".metadata",
    "EngineResult": ".file",
    "Event": ".graph_answers",
    "File": ".file",
    "FileAttributes": ".file",
    "FileContextAttributes": ".file",
    "Form": ".graph_requests",
    "Graph": ".graph",
    "GraphAttributes": ".graph",
    "GraphNode": ".graph",
    "GraphsFound": ".graph_answers",
    "Hit": ".graph_answers",
    "Kind": ".private_requests",
    "Metadata": ".metadata",
    "NullableKind": ".graph_requests",
    "ObjectLinks": ".envelope",
    "Order": ".private_requests",
    "Threat": ".file",
    "Url": ".url",
    "UrlAttributes": ".url",
    "Verdict": ".comment",
    "Viewer": ".graph_requests",
    "Votes": ".graph_answers",
}

__all__ = [
    "OBJECT_TYPES",
    "ApiObject",
    "Category",
    "Comment",
    "CommentAttributes",
    "Descriptor",
    "Engine",
    "EngineResult",
    "Event",
    "File",
    "FileAttributes",
    "FileContextAttributes",
    "Form",
    "Graph",
    "GraphAttributes",
    "GraphNode",
    "GraphsFound",
    "Hit",
    "Kind",
    "Metadata",
    "MissingObject",
    "NullableKind",
    "ObjectLinks",
    "Order",
    "Threat",
    "UnknownObject",
    "Url",
    "UrlAttributes",
    "Verdict",
    "Viewer",
    "Votes",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
