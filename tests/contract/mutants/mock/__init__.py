"""Defects of the mock: each is one thing that the service would never do, and breaks one rule of it.

A defect sits around the application of the mock and changes what goes in or comes out, so it stays true whatever the
mock looks like inside, and the mock that people install knows nothing of it.
"""

from . import analyses, answers, keys, pages, quotas, refusals, uploads, writes
from .defect import DEFECTS, Defect

__all__ = ["DEFECTS", "Defect", "analyses", "answers", "keys", "pages", "quotas", "refusals", "uploads", "writes"]
