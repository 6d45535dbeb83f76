"""Made from spec/schemas/pe_info.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class PeInfo(Model):
    """Structure of a Windows executable (PE file)."""

    machine_type: int
    """Machine code of the file header in decimal, such as 332 for x86 and 34404 for x86-64."""
    timestamp: datetime | None = None
    """Time of linking as the file header claims it; can be forged, and is absent where the header gives none."""
    entry_point: int | None = None
    """Address of the first instruction, in bytes from the image base."""
    imphash: str | None = None
    """MD5 of the import table, 32 hexadecimal digits, equal in files that import the same functions in the same order.
    """
    rich_pe_header_hash: str | None = None
    """MD5 of the Rich header, 32 hexadecimal digits; absent in files without one."""
    compiler_product_versions: list[str] | None = None
    """Build tools that the Rich header names, each one line with product, build and number of objects."""
    sections: list[PeSection]
    """Sections in the order of the section table."""
    import_list: list[PeImport] | None = None
    """Imported functions by library."""
    imports: dict[str, list[str]] | None = None
    """Imported functions by library name, in the older reports that have no `import_list`."""
    exports: list[str] | None = None
    """Names of exported functions; thousands in some libraries."""
    resource_details: list[PeResource] | None = None
    """Resources of the file, one entry each."""
    resource_langs: dict[str, int] | None = None
    """Number of resources by language name."""
    resource_types: dict[str, int] | None = None
    """Number of resources by resource type, such as `RT_ICON`, or the name the author gave."""
    overlay: PeOverlay | None = None
    """Data that follows the last section of a Windows executable, as in installers and droppers."""
    debug: list[PeDebugEntry] | None = None
    """Entries of the debug directory."""


@model
class PeSection(Model):
    """A section of a Windows executable."""

    name: str
    """Name of the section, usually with a leading dot."""
    virtual_address: int
    """Start of the section in memory, in bytes from the image base."""
    virtual_size: int
    """Size in memory in bytes."""
    raw_size: int
    """Size in the file in bytes; 0 for sections that are filled only in memory."""
    flags: str | None = None
    """Access rights in memory as letters out of `r`, `w` and `x`."""
    md5: str
    """MD5 of the section's bytes in the file, 32 hexadecimal digits."""
    entropy: float
    """Shannon entropy of the section in bits a byte, from 0 to 8; values near 8 suggest packed or encrypted content."""
    chi2: float | None = None
    """Chi-squared statistic of the byte values, low for random bytes; -1 where it cannot be computed."""


@model
class PeImport(Model):
    """A library that a Windows executable imports from."""

    library_name: str
    """File name of the library as the import table spells it."""
    imported_functions: list[str]
    """Names of the functions, or ordinals where the import has no name."""


@model
class PeResource(Model):
    """A resource embedded in a Windows executable."""

    type: str
    """Resource type, such as `RT_VERSION`, or the name the author gave."""
    lang: str
    """Name of the resource's language in capitals, `NEUTRAL` where it has none."""
    filetype: str
    """Kind of content as recognised from its bytes; `unknown` or `data` where nothing fits."""
    sha256: str
    """SHA-256 of the resource, 64 hexadecimal digits."""
    entropy: float | None = None
    """Shannon entropy of the resource in bits a byte, from 0 to 8; rarely absent."""
    chi2: float | None = None
    """Chi-squared statistic of the byte values, low for random bytes; -1 for an empty resource, rarely absent."""


@model
class PeOverlay(Model):
    """Data that follows the last section of a Windows executable, as in installers and droppers."""

    offset: int
    """Start of the overlay in the file, in bytes."""
    size: int
    """Length of the overlay in bytes."""
    filetype: str
    """Kind of content as recognised from its bytes; `unknown` or `data` where nothing fits."""
    md5: str
    """MD5 of the overlay, 32 hexadecimal digits."""
    entropy: float
    """Shannon entropy of the overlay in bits a byte, from 0 to 8."""
    chi2: float
    """Chi-squared statistic of the byte values, low for random bytes."""


@model
class PeDebugEntry(Model):
    """An entry of the debug directory of a Windows executable."""

    type: int
    """Numeric type of the entry."""
    type_str: str
    """Name of the type, such as `IMAGE_DEBUG_TYPE_CODEVIEW`."""
    timestamp: str
    """Time of the entry as text of the form `Www Mmm dd hh:mm:ss yyyy`, not Unix seconds."""
    offset: int
    """Start of the debug data in the file, in bytes."""
    size: int
    """Length of the debug data in bytes."""
    codeview: PeCodeView | None = None
    """Reference to the program database (PDB) that was built with a Windows executable."""
    fpo: dict[str, Any] | None = None
    """Frame pointer omission data, with members of no fixed names."""
    misc: dict[str, Any] | None = None
    """Miscellaneous debug data, with members of no fixed names."""
    reserved10: dict[str, Any] | None = None
    """Data of the reserved debug type 10, with members of no fixed names."""


@model
class PeCodeView(Model):
    """Reference to the program database (PDB) that was built with a Windows executable."""

    name: str | None = None
    """Path of the PDB file on the machine that built the executable."""
    guid: str | None = None
    """GUID that ties the executable to its PDB file."""
    age: int | None = None
    """Number of times the PDB file had been written to when the executable was linked."""
    signature: str | None = None
    """Signature of the CodeView record, which tells its format."""
    offset: int | None = None
    """Offset that the CodeView record states."""
    timestamp: str | None = None
    """Time that the CodeView record states, as text."""
