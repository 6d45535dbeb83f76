"""Verdicts: what the counts of an analysis say, and what they do not."""

from __future__ import annotations

from .counts import LEFT_OUT, Counts
from .subjects import ATTRIBUTES
from .verdict import Verdict, VerdictValue, verdict

__all__ = ["ATTRIBUTES", "LEFT_OUT", "Counts", "Verdict", "VerdictValue", "verdict"]
