"""Made from spec/schemas/archives.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class BundleInfo(Model):
    """Content of an archive or other container of files."""

    type: str
    """Kind of container, such as `ZIP`, `APK` or `JAR`."""
    num_children: int
    """Number of files and folders in the container."""
    uncompressed_size: float
    """Size of the unpacked content in bytes; beyond 64 bits, and then not whole, in archives made to overflow."""
    lowest_datetime: str
    """Oldest date of a file inside, as text `YYYY-MM-DD hh:mm:ss`."""
    highest_datetime: str
    """Latest date of a file inside, as text `YYYY-MM-DD hh:mm:ss`."""
    extensions: dict[str, int]
    """Number of files inside by name extension."""
    file_types: dict[str, int] | None = None
    """Number of entries by kind as recognised from the content, `directory` and `unknown` included; may cover only a
    part.
    """
    tags: list[str] | None = None
    """Words that describe the content, such as `contains-pe`."""
    vhash: str | None = None
    """Similarity hash of the container, the same for containers of like structure."""
    beginning: str | None = None
    """Start of the unpacked content, for some kinds of container."""
    password: str | None = None
    """Password that opens the container, where VirusTotal knows it."""


@model
class DebInfo(Model):
    """Content of a Debian package."""

    control_metadata: dict[str, str] | None = None
    """Fields of the package's control file by field name, such as `Maintainer`."""
    changelog: dict[str, str] | None = None
    """Facts from the package's change log by label, such as `Debian version`; the labels hold spaces."""
    structural_metadata: DebStructure | None = None
    """Count and age of what a Debian package holds."""


@model
class DebStructure(Model):
    """Count and age of what a Debian package holds."""

    contained_files: int | None = None
    """Number of files in the package."""
    contained_items: int | None = None
    """Number of files, folders and other entries in the package."""
    min_date: str | None = None
    """Oldest date of an entry, as text `YYYY-MM-DD hh:mm:ss`."""
    max_date: str | None = None
    """Latest date of an entry, as text `YYYY-MM-DD hh:mm:ss`."""


@model
class IsoImageInfo(Model):
    """Volume descriptor and content of an ISO 9660 disc image; an unset date reads `0000-00-00 00:00:00`."""

    volume_id: str | None = None
    """Name of the volume."""
    volume_set_id: str | None = None
    """Name of the set that the volume belongs to."""
    type_code: str | None = None
    """Identifier of the volume descriptor, `CD001` for ISO 9660."""
    file_structure_version: int | None = None
    """Version of the directory records."""
    application_id: str | None = None
    """Program that wrote the image."""
    publisher_id: str | None = None
    """Who published the volume."""
    data_preparer_id: str | None = None
    """Who prepared the data of the volume."""
    created: str | None = None
    """Time the volume was created, as text `YYYY-MM-DD hh:mm:ss`."""
    modified: str | None = None
    """Time the volume was last changed, as text `YYYY-MM-DD hh:mm:ss`."""
    effective: str | None = None
    """Time from which the volume may be used, as text `YYYY-MM-DD hh:mm:ss`."""
    expires: str | None = None
    """Time after which the volume counts as obsolete, as text `YYYY-MM-DD hh:mm:ss`."""
    num_files: int | None = None
    """Number of files in the image."""
    total_size: int | None = None
    """Size of all files in the image in bytes."""
    min_date: str | None = None
    """Oldest date of a file in the image, as text `YYYY-MM-DD hh:mm:ss`."""
    max_date: str | None = None
    """Latest date of a file in the image, as text `YYYY-MM-DD hh:mm:ss`."""
