"""Made from spec/schemas/private_requests.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.open_enum import OpenEnum


class SandboxLocale(OpenEnum):
    """Language that sandboxes are set to; `EN_US` when absent."""

    EN_US = "EN_US"
    AR_SA = "AR_SA"
    DE_DE = "DE_DE"
    ES_ES = "ES_ES"
    PT_BR = "PT_BR"
