"""Made from spec/schemas/monitor_partner_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.open_enum import OpenEnum


class MonitorDetection(OpenEnum):
    """`confirmed` where the engine stands by its detection; null takes that back."""

    CONFIRMED = "confirmed"
