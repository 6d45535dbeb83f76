"""Made from spec/schemas/macho_info.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class MachoInfo(Model):
    """Structure of a Mach-O file of Apple's systems, for one processor architecture of the file."""

    info: MachoSliceInfo | None = None
    """Identity of the part of a Mach-O file that belongs to one architecture."""
    headers: MachoHeader | None = None
    """Header of a Mach-O file for one architecture."""
    commands: list[MachoCommand] | None = None
    """Load commands in the order of the file."""
    segments: list[MachoSegment] | None = None
    """Segments in the order of the file."""
    libs: list[str] | None = None
    """Paths of the libraries that are loaded with the file."""
    tags: list[str] | None = None
    """Words that describe the file."""


@model
class MachoSliceInfo(Model):
    """Identity of the part of a Mach-O file that belongs to one architecture."""

    sha256: str | None = None
    """SHA-256 of the part, 64 hexadecimal digits."""


@model
class MachoHeader(Model):
    """Header of a Mach-O file for one architecture."""

    magic: str | None = None
    """Magic number, hexadecimal with a leading `0x`."""
    cpu_type: str | None = None
    """Name of the processor family."""
    cpu_subtype: str | None = None
    """Name of the processor variant."""
    cpu_subtype_lib64: bool | None = None
    """Whether the processor variant carries the mark for 64-bit libraries."""
    file_type: str | None = None
    """Kind of Mach-O file, in words."""
    flags: list[str] | None = None
    """Names of the header flags."""
    num_cmds: int | None = None
    """Number of load commands that the header states."""
    size_cmds: int | None = None
    """Length of all load commands in bytes."""
    reserved: str | None = None
    """Reserved field of the header, hexadecimal with a leading `0x`."""


@model
class MachoCommand(Model):
    """A load command of a Mach-O file."""

    type: str
    """Name of the command, such as `LC_SYMTAB`, or its hexadecimal number where the name is not known."""


@model
class MachoSegment(Model):
    """A segment of a Mach-O file."""

    name: str | None = None
    """Name of the segment, such as `__TEXT`."""
    fileoff: str | None = None
    """Start of the segment in the file in bytes, hexadecimal with a leading `0x`."""
    filesize: str | None = None
    """Length in the file in bytes, hexadecimal with a leading `0x`."""
    vmaddr: str | None = None
    """Address in memory, hexadecimal with a leading `0x`."""
    vmsize: str | None = None
    """Length in memory in bytes, hexadecimal with a leading `0x`."""
    sections: list[MachoSection] | None = None
    """Sections of the segment; absent where it has none."""


@model
class MachoSection(Model):
    """A section of a Mach-O segment."""

    name: str | None = None
    """Name of the section, such as `__text`."""
    type: str | None = None
    """Type of the section, such as `S_REGULAR`."""
    flags: list[str] | None = None
    """Names of the section's flags; absent where it has none."""
