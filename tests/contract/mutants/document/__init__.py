"""Mistakes of the document: one thing at a time is described otherwise than the service has it."""

from . import answers, operations, requests
from .mistake import MISTAKES, Mistake

__all__ = ["MISTAKES", "Mistake", "answers", "operations", "requests"]
