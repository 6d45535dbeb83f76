"""Made from spec/schemas/widget.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class Widget(Model):
    """A report on one indicator, ready to be shown in a frame of a web page."""

    url: str
    """Address of the page to show, valid for three days and without a key; whoever has it can see the report."""
    detection_ratio: DetectionRatio | None = None
    """How many engines detect an indicator, and how many were asked."""
    found: bool | None = None
    """Whether there is a report on the indicator; only in the answer of `widgets.gti`."""


@model
class DetectionRatio(Model):
    """How many engines detect an indicator, and how many were asked."""

    detections: int | None = None
    """Engines that detect it."""
    total: int | None = None
    """Engines that were asked."""
