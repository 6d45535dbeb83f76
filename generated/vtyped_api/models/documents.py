"""Made from spec/schemas/documents.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import field

from ..runtime.model import Model, model


@model
class PdfInfo(Model):
    """Keyword counts of a PDF file, which show what can run or be hidden in it."""

    header: str | None = None
    """First line of the file, which names the PDF version."""
    num_pages: int | None = None
    """Number of pages."""
    num_obj: int | None = None
    """Number of object starts (`obj`)."""
    num_endobj: int | None = None
    """Number of object ends (`endobj`); differs from `num_obj` in malformed files."""
    num_stream: int | None = None
    """Number of stream starts (`stream`)."""
    num_endstream: int | None = None
    """Number of stream ends (`endstream`); differs from `num_stream` in malformed files."""
    num_object_streams: int | None = None
    """Number of streams that hold objects (`/ObjStm`), where content can hide from simple scanners."""
    xref: int | None = None
    """Number of cross-reference tables (`xref`)."""
    trailer: int | None = None
    """Number of trailers (`trailer`)."""
    startxref: int | None = None
    """Number of pointers to a cross-reference table (`startxref`)."""
    encrypted: int | None = None
    """Number of encryption dictionaries (`/Encrypt`), a count and not a yes or no."""
    js: int | None = None
    """Number of script entries (`/JS`)."""
    javascript: int | None = None
    """Number of JavaScript actions (`/JavaScript`)."""
    autoaction: int | None = None
    """Number of automatic actions (`/AA`)."""
    openaction: int | None = None
    """Number of actions run on opening (`/OpenAction`)."""
    num_launch_actions: int | None = None
    """Number of actions that start a program (`/Launch`)."""
    acroform: int | None = None
    """Number of interactive forms (`/AcroForm`)."""
    xfa: int | None = None
    """Number of XFA forms (`/XFA`)."""
    embedded_file: int | None = None
    """Number of embedded files (`/EmbeddedFile`)."""
    flash: int | None = None
    """Number of embedded Flash or other rich media objects."""
    jbig2_compression: int | None = None
    """Number of uses of JBIG2 compression, a past route of exploits."""
    suspicious_colors: int | None = None
    """Number of colour counts too large to be honest, a past route of exploits."""


@model
class OfficeInfo(Model):
    """Structure of an OLE document, the older Microsoft Office format."""

    summary_info: OfficeSummaryInfo | None = None
    """Summary properties of an OLE document, as the document states them."""
    document_summary_info: OfficeDocumentSummaryInfo | None = None
    """Further summary properties of an OLE document, as the document states them."""
    entries: list[OfficeEntry] | None = None
    """Storages and streams of the OLE container."""
    macros: Any = None
    """Macros of the document, of no fixed shape."""
    tags: list[str] | None = None
    """Words that describe the document."""


@model
class OfficeSummaryInfo(Model):
    """Summary properties of an OLE document, as the document states them."""

    title: str | None = None
    """Title; characters outside ASCII may be garbled."""
    template: str | None = None
    """File name of the template."""
    application_name: str | None = None
    """Application that wrote the document."""
    code_page: str | None = None
    """Name of the code page of the texts."""
    creation_datetime: str | None = None
    """Time of creation as text `YYYY-MM-DD hh:mm:ss`."""
    last_saved: str | None = None
    """Time of the last saving as text `YYYY-MM-DD hh:mm:ss`."""
    edit_time: int | None = None
    """Time spent editing, in seconds."""
    revision_number: str | None = None
    """Number of revisions, a number as text."""
    page_count: int | None = None
    """Number of pages."""
    word_count: int | None = None
    """Number of words."""
    character_count: int | None = None
    """Number of characters without spaces."""
    security: int | None = None
    """Protection of the document as a number, 0 for none."""


@model
class OfficeDocumentSummaryInfo(Model):
    """Further summary properties of an OLE document, as the document states them."""

    code_page: str | None = None
    """Name of the code page of the texts."""
    version: int | None = None
    """Version of the application that wrote the document, packed into one number."""
    line_count: int | None = None
    """Number of lines."""
    paragraph_count: int | None = None
    """Number of paragraphs."""
    characters_with_spaces: int | None = None
    """Number of characters with spaces."""
    scale: bool | None = None
    """Whether the thumbnail is scaled rather than cropped."""
    links_dirty: bool | None = None
    """Whether links in the document are out of date."""
    hyperlinks_changed: bool | None = None
    """Whether hyperlinks were changed outside the writing application."""
    shared_document: bool | None = None
    """Whether several people edit the document."""


@model
class OfficeEntry(Model):
    """A storage or stream of an OLE container."""

    name: str | None = None
    """Path of the entry in the container; may begin with a control character."""
    type_literal: str | None = None
    """Kind of entry, such as `root` or `stream`."""
    sid: int | None = None
    """Number of the entry in the container's directory."""
    size: int | None = None
    """Length of the entry in bytes."""
    clsid: str | None = None
    """Class identifier of the entry, a GUID in lower case; absent where it has none."""
    clsid_literal: str | None = None
    """Name of the class behind `clsid`."""


@model
class RtfInfo(Model):
    """Structure of a Rich Text Format document."""

    document_properties: RtfDocumentProperties | None = None
    """Properties of an RTF document that matter in looking for exploits."""
    summary_info: RtfSummaryInfo | None = None
    """Summary properties of an RTF document, as the document states them."""


@model
class RtfDocumentProperties(Model):
    """Properties of an RTF document that matter in looking for exploits."""

    rtf_header: str | None = None
    """Control word that opens the file, normally `rtf1`; other spellings are typical of malicious files."""
    default_character_set: str | None = None
    """Name of the default character set."""
    default_ansi_codepage: str | None = None
    """Name of the default code page."""
    default_languages: list[str] | None = None
    """Names of the default languages with their country."""
    read_only_protection: bool | None = None
    """Whether the document asks to be opened read-only."""
    user_protection: bool | None = None
    """Whether the document is protected against changes by its reader."""
    objects: list[RtfObject] | None = None
    """Objects embedded in the document."""
    embedded_pictures: int | None = None
    """Number of embedded pictures."""
    embedded_drawings: int | None = None
    """Number of embedded drawings."""
    custom_xml_data_properties: int | None = None
    """Number of custom XML data properties."""
    dos_stubs: int | None = None
    """Number of DOS stubs, the mark of executables hidden in the document."""
    longest_hex_string: int | None = None
    """Length of the longest run of hexadecimal digits, in characters; a long one may be a payload."""
    non_ascii_characters: int | None = None
    """Number of characters outside ASCII, which a proper RTF file does not have."""


@model
class RtfObject(Model):
    """An object embedded in an RTF document."""

    type: str | None = None
    """Kind of object, such as `OLE embedded`."""
    class_: str | None = field(default=None, metadata={"key": "class"})
    """Class of the object; null where the document names none."""


@model
class RtfSummaryInfo(Model):
    """Summary properties of an RTF document, as the document states them."""

    author: str | None = None
    """Author of the document."""
    operator: str | None = None
    """Who last changed the document."""
    creation_time: str | None = None
    """Time of creation as text `YYYY-MM-DD hh:mm:ss`."""
    revision_time: str | None = None
    """Time of the last revision as text `YYYY-MM-DD hh:mm:ss`."""
    editing_time: int | None = None
    """Time spent editing, in minutes."""
    version: int | None = None
    """Version of the document."""
    version_number: int | None = None
    """Internal version number of the application that wrote the document."""
    number_of_pages: int | None = None
    """Number of pages."""
    number_of_words: int | None = None
    """Number of words."""
    number_of_characters: int | None = None
    """Number of characters."""
    number_of_non_whitespace_characters: int | None = None
    """Number of characters, white space included despite the name."""


@model
class VbaInfo(Model):
    """What is known of a Visual Basic for Applications file."""

    strings: list[str] | None = None
    """Strings of the code that look interesting."""
