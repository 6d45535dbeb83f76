"""Made from spec/schemas/file_origin.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class KnownDistributors(Model):
    """Software makers that are known to give out the file, and the products it is part of."""

    distributors: list[str] | None = None
    """Names of the makers or distributors."""
    products: list[str] | None = None
    """Names of the products that contain the file."""
    filenames: list[str] | None = None
    """Names that the file has in those products."""
    links: list[str] | None = None
    """Addresses from which the file or its products are given out."""
    data_sources: list[str] | None = None
    """Names of the catalogues that this knowledge comes from."""


@model
class NsrlInfo(Model):
    """Entry of the file in the US National Software Reference Library; only in old answers, replaced by
    `known_distributors`.
    """

    filenames: list[str] | None = None
    """Names of the file in the library."""
    products: list[str] | None = None
    """Names of the products that contain the file."""


@model
class TrustedVerdict(Model):
    """Statement of a trusted organisation about the file; only in old answers, replaced by `known_distributors`."""

    verdict: str | None = None
    """The statement as a word, such as `goodware`."""
    organization: str | None = None
    """Name of the organisation."""
    filename: str | None = None
    """Name of the file at the organisation."""
    link: str | None = None
    """Address from which the organisation gives the file out."""


@model
class AutostartLocation(Model):
    """A place from which a system starts the file by itself."""

    entry: str
    """Name of the entry at the location or of the program that it starts."""
    location: str | None = None
    """The place, such as a registry key or the task scheduler; absent where it is not known."""
