"""Made from spec/schemas/java.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class JarInfo(Model):
    """Content of a Java archive."""

    manifest: str | None = None
    """Text of the manifest with its line breaks."""
    total_files: int | None = None
    """Number of files in the archive."""
    total_dirs: int | None = None
    """Number of folders in the archive."""
    max_depth: int | None = None
    """Depth of the deepest folder."""
    min_date: str | None = None
    """Oldest date of a file in the archive, as text `YYYY-MM-DD hh:mm:ss`."""
    max_date: str | None = None
    """Latest date of a file in the archive, as text `YYYY-MM-DD hh:mm:ss`."""
    files_by_type: dict[str, int] | None = None
    """Number of files by kind, such as `class`."""
    filenames: list[str] | None = None
    """Paths of files in the archive; large archives are cut short."""
    packages: list[str] | None = None
    """Names of the packages and types that the classes refer to."""
    strings: list[str] | None = None
    """Strings of the classes that look interesting."""


@model
class ClassInfo(Model):
    """Content of a compiled Java class."""

    name: str | None = None
    """Full name of the class."""
    platform: str | None = None
    """Java version the class was compiled for."""
    extends: str | None = None
    """Full name of the class that this one extends."""
    implements: list[str] | None = None
    """Full names of the interfaces that the class implements."""
    constants: list[str] | None = None
    """Text constants of the class."""
    methods: list[str] | None = None
    """Names of the methods, `<init>` for a constructor."""
    provides: list[str] | None = None
    """Full names of the classes, methods and fields that the class offers."""
    requires: list[str] | None = None
    """Full names, some with signature, of the classes, methods and fields that the class uses."""
