"""What came of a submission."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from vtyped_api.runtime.errors import VirusTotalError

from ..indicators import Indicator

if TYPE_CHECKING:
    from vtyped_api.models import Analysis, File, PrivateAnalysis, PrivateFile, PrivateUrl, Url
    from vtyped_api.runtime.objects import Descriptor

Visibility: TypeAlias = Literal["public", "private"]


class Action(StrEnum):
    """What was done to get a report."""

    KNOWN = "known"
    """Nothing: there is a report that is new enough."""
    RESCANNED = "rescanned"
    """A new scan was asked for, of what the service has already; no file was sent."""
    UPLOADED = "uploaded"
    """The file was sent, or the URL was."""
    DUPLICATE = "duplicate"
    """Nothing: a file before it has the same content."""
    NONE = "none"
    """Nothing; the error says why."""


@attrs.frozen
class Submitted:
    """A file or URL that was submitted."""

    target: str
    """The path or the URL."""
    action: Action
    indicator: Indicator | None = None
    """What the service can be asked for: the SHA-256 of the file, or the URL. `None` where it could not be read."""
    analysis: Analysis | PrivateAnalysis | Descriptor | None = None
    """The scan that was started: its end, or, where it was not waited for, its descriptor."""
    report: File | Url | PrivateFile | PrivateUrl | None = None
    """The report; `None` where the scan was not waited for, or an error stands in its place."""
    error: VirusTotalError | None = None
    """Why there is no report; only where several are submitted, and one alone raises."""
