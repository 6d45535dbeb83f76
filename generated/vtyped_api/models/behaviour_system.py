"""Made from spec/schemas/behaviour_system.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class DroppedFile(Model):
    """A file that the sample left behind in the sandbox."""

    path: str | None = None
    """Full path of the dropped file inside the sandbox; absent where only the content was caught."""
    sha256: str
    """SHA-256 of the content, 64 hexadecimal digits; the id of the file in VirusTotal, which need not hold it."""
    type: str | None = None
    """Kind of content in capitals, such as `TEXT` or `GZIP`."""
    process_id: str | None = None
    """Decimal id of the process that wrote the file, as text."""
    process_name: str | None = None
    """Path of the executable of the process that wrote the file."""


@model
class CopiedFile(Model):
    """A file that was copied or moved during the run."""

    source: str | None = None
    """Path from which the file was taken."""
    destination: str | None = None
    """Path to which the file was written."""


@model
class RegistryValue(Model):
    """A value written to the Windows registry."""

    key: str
    """Full path of the registry key, usually with the name of the value as last part."""
    value: str | None = None
    """Data written, as text; absent where the sandbox did not keep it."""


@model
class SharedPreference(Model):
    """An entry that an Android app wrote to its shared preferences."""

    key: str | None = None
    """Name of the entry."""
    value: str | None = None
    """Value written, as text."""


@model
class SystemProperty(Model):
    """A system property that an Android app has set."""

    key: str | None = None
    """Name of the property."""
    value: str | None = None
    """Value given to the property, as text."""
