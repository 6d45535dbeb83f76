"""Made from spec/schemas/behaviour_processes.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class ProcessNode(Model):
    """A process of the sandbox run, with the processes that it started."""

    process_id: str
    """Process id, decimal digits as text."""
    name: str | None = None
    """Path of the executable or the whole command line, depending on the sandbox."""
    time_offset: int | None = None
    """Seconds from the start of the run to the start of the process."""
    children: list[ProcessNode] | None = None
    """Processes that this one started; absent where there are none."""
    files_opened: list[str] | None = None
    """Paths that this process opened; only some sandboxes break files down by process."""
    files_written: list[str] | None = None
    """Paths to which this process wrote; only some sandboxes break files down by process."""


@model
class SignatureReference(Model):
    """A pointer to an entry in another section of the same sandbox report."""

    ref: str
    """The section as an anchor, such as `#signature_matches`."""
    value: str | None = None
    """What singles out the entry in that section, as text, such as the id of a signature or a registry key."""


@model
class SignatureMatch(Model):
    """A behaviour signature that matched; which members are set depends on the sandbox."""

    id: str | None = None
    """Number of the signature in its sandbox, as text."""
    name: str | None = None
    """Name of the matched rule, for rules that have one."""
    description: str | None = None
    """What the signature recognises."""
    severity: str | None = None
    """Weight of the match, such as `IMPACT_SEVERITY_INFO` or `IMPACT_SEVERITY_LOW`."""
    format: str | None = None
    """Language of the rule, such as `SIG_FORMAT_CAPA`; absent for the sandbox's own signatures."""
    authors: list[str] | None = None
    """Authors of the rule."""
    rule_src: str | None = None
    """Full text of the rule."""
    match_data: list[str] | None = None
    """What the signature matched on, as text for people."""
    refs: list[SignatureReference] | None = None
    """Entries of other sections that the match is based on."""


@model
class MitreTechniqueMatch(Model):
    """An ATT&CK technique that a signature of the sandbox points to."""

    id: str
    """Id of the technique or sub-technique, such as `T1027.002`."""
    signature_description: str
    """Description of the signature that gave rise to the technique."""
    severity: str
    """Weight of the signature, such as `IMPACT_SEVERITY_INFO` or `IMPACT_SEVERITY_LOW`."""
    refs: list[SignatureReference] | None = None
    """The signature matches behind the technique."""


@model
class MemoryDump(Model):
    """A memory region that the sandbox saved during the run."""

    file_name: str
    """Name of the dump in the archive of memory dumps."""
    process: str
    """Path of the executable whose memory it is."""
    process_id: str | None = None
    """Process id, decimal digits as text."""
    base_address: str
    """Start address of the region, decimal digits as text."""
    size: str
    """Size of the region in bytes, decimal digits as text."""
    stage: str
    """Moment at which the region was saved, such as `MEM_STAGE_NEW`, `MEM_STAGE_FREE` or `MEM_STAGE_EXIT`."""
    refs: list[SignatureReference] | None = None
    """Signature matches that concern the region."""
