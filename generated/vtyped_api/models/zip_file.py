"""Made from spec/schemas/zip_file.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model
from ..runtime.objects import ApiObject
from ..runtime.open_enum import OpenEnum

if TYPE_CHECKING:
    from .envelope import ObjectLinks


class ZipFileStatus(OpenEnum):
    """State of an archive. `starting` and `creating` pass; `finished` means that it can be downloaded; `timeout`,
    `error-starting` and `error-creating` mean that it never will be.
    """

    STARTING = "starting"
    CREATING = "creating"
    FINISHED = "finished"
    TIMEOUT = "timeout"
    ERROR_STARTING = "error-starting"
    ERROR_CREATING = "error-creating"


@model
class ZipFile(ApiObject):
    """A ZIP archive that VirusTotal builds of files that it holds."""

    id: str
    """Number of the archive, written as text."""
    type: str
    """Always `zip_file`."""
    attributes: ZipFileAttributes
    """How far the building of an archive has come."""
    links: ObjectLinks | None = None
    """Addresses of an object in the API."""


@model
class ZipFileAttributes(Model):
    """How far the building of an archive has come."""

    status: ZipFileStatus
    """State of an archive. `starting` and `creating` pass; `finished` means that it can be downloaded; `timeout`,
    `error-starting` and `error-creating` mean that it never will be.
    """
    progress: int
    """How much of the work is done, in percent."""
    files_ok: int
    """Number of files that are in the archive so far."""
    files_error: int
    """Number of files that could not be put into the archive."""
