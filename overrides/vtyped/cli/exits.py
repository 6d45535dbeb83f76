"""Exit codes, and which of them an error or a run of many items has."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from enum import IntEnum


class Exit(IntEnum):
    """What the command line tells the shell."""

    DONE = 0
    """All was answered, and nothing is malicious."""
    MALICIOUS = 1
    """A verdict is malicious, whatever else happened."""
    USAGE = 2
    """The command, or what it was given, cannot be used."""
    PARTIAL = 3
    """Some items have no answer."""
    QUOTA = 4
    """The quota is used up."""
    NOT_FOUND = 5
    """VirusTotal holds nothing under this id."""
    NETWORK = 6
    """No answer came through, or the service is out of order."""
    REFUSED = 7
    """There is no key, or it lacks the right."""
    FAILED = 8
    """Anything else."""
    INTERRUPTED = 130
    """Ctrl-C."""
    UNREAD = 141
    """The reader of the pipe has enough."""


def unread() -> Exit:
    """The exit code where nobody reads on. What is left to print goes nowhere, and Python stays quiet at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.UNREAD


def code_of(error: BaseException) -> Exit:
    """The exit code that stands for an error."""
    from .. import errors
    from ..enrichment import LookupLimitError, NotCachedError
    from ..indicators import MissingExtraError, NotAnIndicatorError
    from ..quota import QuotaExhausted

    codes: list[tuple[tuple[type[BaseException], ...], Exit]] = [
        ((LookupLimitError, NotCachedError), Exit.PARTIAL),
        ((QuotaExhausted, errors.TooManyRequestsError), Exit.QUOTA),
        ((errors.NotFoundError,), Exit.NOT_FOUND),
        ((errors.TransportError, errors.ServerError), Exit.NETWORK),
        ((errors.MissingApiKeyError, errors.AuthenticationError, errors.ForbiddenError), Exit.REFUSED),
        ((errors.InvalidInputError, errors.BadRequestError, NotAnIndicatorError, MissingExtraError), Exit.USAGE),
    ]
    return next((code for kinds, code in codes if isinstance(error, kinds)), Exit.FAILED)


def code_of_all(verdicts: Iterable[str], errors: Iterable[BaseException | None]) -> Exit:
    """The exit code of a run over many items, of the verdicts and of the error, or none, of each item."""
    if "malicious" in verdicts:
        return Exit.MALICIOUS
    codes = [Exit.DONE if error is None else code_of(error) for error in errors]
    if Exit.QUOTA in codes:
        return Exit.QUOTA
    return codes[0] if len(set(codes)) == 1 else Exit.PARTIAL if codes else Exit.DONE
