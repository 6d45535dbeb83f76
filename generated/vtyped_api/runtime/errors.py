# Copied from generator/runtime/errors.py by `python -m generator`; do not edit.
"""Roots of the error tree; the client package adds the errors of the service."""

from __future__ import annotations


class VirusTotalError(Exception):
    """Base of every error that this library raises on purpose."""


class InvalidInputError(VirusTotalError, ValueError):
    """An argument cannot be sent; raised before anything leaves this machine."""


class CursorLoopError(VirusTotalError):
    """A collection came back to a cursor that was followed already, and would never end."""
