"""Made from spec/schemas/elf_info.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import field

from ..runtime.model import Model, model


@model
class ElfInfo(Model):
    """Structure of an ELF file, the executable format of Linux and other Unix systems."""

    header: ElfHeader
    """Header of an ELF file."""
    section_list: list[ElfSection] | None = None
    """Sections in the order of the section table."""
    segment_list: list[dict[str, Any]] | None = None
    """Segments, with members of no fixed names."""
    import_list: list[ElfSymbol] | None = None
    """Symbols that the file takes from elsewhere."""
    export_list: list[ElfSymbol] | None = None
    """Symbols that the file offers to others."""
    shared_libraries: list[str] | None = None
    """Names of the shared libraries that the file needs."""
    sections: list[ElfSectionLegacy] | None = None
    """Sections, in the older reports that have no `section_list`."""
    segments: list[list[str | list[str]]] | None = None
    """Segments, in the older reports that have no `segment_list`, each a pair of type and list of section names."""
    imports: list[list[str]] | None = None
    """Symbols taken from elsewhere, in the older reports that have no `import_list`, each a pair of name and type."""
    exports: list[list[str]] | None = None
    """Symbols offered to others, in the older reports that have no `export_list`, each a pair of name and type."""


@model
class ElfHeader(Model):
    """Header of an ELF file."""

    class_: str | None = field(default=None, metadata={"key": "class"})
    """Word size of the format, `ELF32` or `ELF64`."""
    data: str | None = None
    """Coding of numbers and byte order, in words."""
    type: str | None = None
    """Kind of file with its meaning in brackets, such as `EXEC (Executable file)`."""
    machine: str | None = None
    """Name of the processor family."""
    os_abi: str | None = None
    """Name of the operating system interface."""
    abi_version: int | None = None
    """Version of the operating system interface."""
    hdr_version: str | None = None
    """Version of the ELF header, with a remark in brackets."""
    obj_version: str | None = None
    """Version of the object file, hexadecimal with a leading `0x`."""
    entrypoint: int | None = None
    """Virtual address of the first instruction, 0 where there is none."""
    num_prog_headers: int | None = None
    """Number of program headers."""
    num_section_headers: int | None = None
    """Number of section headers; 0 in files stripped of them."""


@model
class ElfSection(Model):
    """A section of an ELF file."""

    name: str | None = None
    """Name of the section, empty for the first one."""
    section_type: str | None = None
    """Type of the section, such as `PROGBITS`."""
    flags: str | None = None
    """Flags of the section as letters, such as `AX` for loaded and executable; may be empty."""
    virtual_address: int | None = None
    """Address in memory, 0 for sections that are not loaded."""
    physical_offset: int | None = None
    """Start of the section in the file, in bytes."""
    size: int | None = None
    """Length of the section in bytes."""


@model
class ElfSymbol(Model):
    """A symbol that an ELF file imports or exports."""

    name: str | None = None
    """Name of the symbol."""
    type: str | None = None
    """Type of the symbol, such as `FUNC`, `OBJECT` or `NOTYPE`."""


@model
class ElfSectionLegacy(Model):
    """A section of an ELF file, as older reports describe it."""

    name: str | None = None
    """Name of the section, empty for the first one."""
    type: str | None = None
    """Type of the section, such as `PROGBITS`."""
    flags: str | None = None
    """Flags of the section as letters; may be empty."""
    address: int | None = None
    """Address in memory, 0 for sections that are not loaded."""
    offset: int | None = None
    """Start of the section in the file, in bytes."""
    size: int | None = None
    """Length of the section in bytes."""
