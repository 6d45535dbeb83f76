"""Submitting files and URLs: asked for first, sent only where that is needed, waited for."""

from __future__ import annotations

from .folders import AsyncSubmissions, Submissions
from .submitted import Action, Submitted, Visibility

__all__ = ["Action", "AsyncSubmissions", "Submissions", "Submitted", "Visibility"]
