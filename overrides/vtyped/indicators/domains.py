"""Which names can be on the Internet, by the public suffix list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vtyped_api.runtime.errors import InvalidInputError

from ..ids import domain_id
from .errors import MissingExtraError

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

# Reserved for documentation and tests, so that no list of suffixes has them.
_RESERVED = {"example", "invalid", "test"}


def domain_of(text: str) -> str | None:
    """A domain or host name in ASCII and lower case; `None` where no such name can be on the Internet.

    Raises:
        MissingExtraError: The public suffix list is not installed.
    """
    try:
        name = domain_id("domain", text)
    except InvalidInputError:
        return None
    return name if "." in name and has_known_suffix(name) else None


def has_known_suffix(name: str) -> bool:
    """Whether a name in ASCII ends in a suffix under which names are registered, or that is reserved for examples.

    Raises:
        MissingExtraError: The public suffix list is not installed.
    """
    if name.rpartition(".")[2] in _RESERVED:
        return True
    return _suffixes().publicsuffix(name) is not None


def has_reserved_suffix(name: str) -> bool:
    """Whether a name is one for documentation and tests."""
    return name.rpartition(".")[2] in _RESERVED


@cache
def _suffixes() -> PublicSuffixList:
    try:
        from publicsuffixlist import PublicSuffixList
    except ImportError:
        raise MissingExtraError(
            "telling domains from other words needs the public suffix list: pip install 'vtyped[enrich]'"
        ) from None
    # The list comes with the package, and is never fetched.
    return PublicSuffixList(accept_unknown=False, only_icann=True)
