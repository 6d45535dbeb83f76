"""Made from spec/schemas/dot_net.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class DotNetAssembly(Model):
    """Structure of a .NET assembly."""

    assembly_name: str | None = None
    """Name of the assembly, as a file name."""
    assembly_data: DotNetAssemblyData | None = None
    """Row of the assembly table in the metadata, where an assembly states name and version."""
    assembly_flags: int | None = None
    """Flags of the common language runtime header as a number."""
    assembly_flags_txt: str | None = None
    """Names of the flags in `assembly_flags`, joined by commas."""
    clr_version: str | None = None
    """Runtime version that the metadata names, with a leading `v`."""
    clr_meta_version: str | None = None
    """Version of the metadata format."""
    entry_point_token: int | None = None
    """Metadata token of the method where execution begins."""
    entry_point_rva: int | None = None
    """Address of the entry point's code in bytes from the image base, 0 where there is none."""
    metadata_header_rva: int | None = None
    """Address of the metadata header in bytes from the image base."""
    resources_va: int | None = None
    """Address of the managed resources, 0 where there are none."""
    strongname_va: int | None = None
    """Address of the strong name signature, 0 where there is none."""
    tables_present: int | None = None
    """Number of metadata tables in the assembly."""
    tables_present_map: str | None = None
    """Which metadata tables there are, as a bit mask in hexadecimal digits."""
    tables_rows_map: str | None = None
    """Row counts of the metadata tables, packed into hexadecimal digits; serves to compare assemblies."""
    tables_rows_map_log: str | None = None
    """Magnitude of each table's row count, one hexadecimal digit a table; serves to find similar assemblies."""
    streams: dict[str, DotNetStream] | None = None
    """Metadata streams by name, such as `#Blob` and `#~`."""
    external_assemblies: dict[str, DotNetExternalAssembly] | None = None
    """Assemblies that this one refers to, by name; the name may be an empty string."""
    external_modules: list[str] | None = None
    """Names of the modules that the assembly refers to, native libraries among them."""
    manifest_resource: list[str] | None = None
    """Names of the resources that the manifest lists."""
    type_definition_list: list[DotNetTypeDefinitions] | None = None
    """Types by namespace."""
    unmanaged_method_list: list[DotNetUnmanagedMethods] | None = None
    """Native methods that the assembly calls, one entry a module."""
    unmanaged_methods: dict[str, list[str]] | None = None
    """Names of the native methods that the assembly calls, by module name."""


@model
class DotNetAssemblyData(Model):
    """Row of the assembly table in the metadata, where an assembly states name and version."""

    name: str | None = None
    """Name of the assembly."""
    majorversion: int | None = None
    """First number of the version."""
    minorversion: int | None = None
    """Second number of the version."""
    buildnumber: int | None = None
    """Third number of the version."""
    revisionnumber: int | None = None
    """Fourth number of the version."""
    hashalgid: int | None = None
    """Code of the algorithm that hashes the assembly's files."""
    flags: int | None = None
    """Assembly flags as a number."""
    flags_text: str | None = None
    """Names of the assembly flags."""


@model
class DotNetStream(Model):
    """A metadata stream of a .NET assembly."""

    size: int
    """Length of the stream in bytes."""
    md5: str
    """MD5 of the stream, 32 hexadecimal digits."""
    entropy: float
    """Shannon entropy of the stream in bits a byte, from 0 to 8."""
    chi2: float
    """Chi-squared statistic of the byte values, low for random bytes."""


@model
class DotNetExternalAssembly(Model):
    """An assembly that a .NET assembly refers to."""

    version: str | None = None
    """Version that is asked for, four numbers joined by dots."""


@model
class DotNetTypeDefinitions(Model):
    """The types that a .NET assembly names in one namespace."""

    namespace: str | None = None
    """Name of the namespace."""
    type_definitions: list[str] | None = None
    """Names of the types in the namespace."""


@model
class DotNetUnmanagedMethods(Model):
    """The native methods that a .NET assembly calls in one module."""

    name: str | None = None
    """Name of the module."""
    methods: list[str] | None = None
    """Names of the methods; a name may be an empty string."""


@model
class DotNetGuids(Model):
    """Identifiers that the build of a .NET assembly leaves in it."""

    mvid: str
    """GUID of the module version, new with each build, in lower case with hyphens."""
    typelib_id: str | None = None
    """GUID of the type library, kept over the builds of a project; absent in assemblies without one."""
