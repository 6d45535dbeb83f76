"""Indicators: what of a text VirusTotal can be asked for."""

from __future__ import annotations

from .errors import MissingExtraError, NotAnIndicatorError
from .extraction import defang, extract
from .fanging import refang
from .indicator import Indicator, IndicatorType, detect, indicator_of
from .readers import csv_column, json_field
from .urls import canonical_url

__all__ = [
    "Indicator",
    "IndicatorType",
    "MissingExtraError",
    "NotAnIndicatorError",
    "canonical_url",
    "csv_column",
    "defang",
    "detect",
    "extract",
    "indicator_of",
    "json_field",
    "refang",
]
