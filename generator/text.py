"""Text of the document as text of a Python file."""

from __future__ import annotations

import re
import textwrap

from .resources import Method

WIDTH = 120
_DOWNLOADS = (
    "The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails "
    "leaves nothing."
)
_DOWNLOADED = {
    "target": "Path to write to, or a file open for writing in binary mode.",
    "progress": "Called with the bytes received so far, and the bytes in all, `None` where they are not known.",
}
_BROKEN = {"HashMismatchError": "The bytes received are not those of the hash"}


def docstring(text: str, indent: int = 4) -> str:
    """A docstring, wrapped, at an indent. Blank lines part its paragraphs."""
    return _quoted(text, [], " " * indent)


def method_docstring(method: Method) -> str:
    """The docstring of a method: what it does, its parameters and errors, and the operation it stands for."""
    text = method.description if method.is_relationship else f"{method.summary}.\n\n{method.description}"
    pad = " " * 8
    blocks = []
    if not method.is_relationship:
        is_download = method.result.kind == "download"
        described = {each.name: each.description for each in method.positional}
        described |= _DOWNLOADED if is_download else {}
        described |= {each.name: each.description for each in method.by_keyword}
        blocks += [_wrapped(_DOWNLOADS, pad, pad)] if is_download else []
        blocks += _section("Args", described, pad)
        blocks += _section("Raises", method.errors | (_BROKEN if method.content_hash else {}), pad)
    blocks.append(f"{pad}`{method.http_method} {method.path}`, {method.docs}")
    return _quoted(text, blocks, pad)


def _quoted(text: str, blocks: list[str], pad: str) -> str:
    first, *others = text.strip().split("\n\n")
    blocks = [_wrapped(first, f'{pad}"""', pad), *(_wrapped(other, pad, pad) for other in others), *blocks]
    body = "\n\n".join(blocks).lstrip()
    one_line = "\n" not in body and len(pad) + len(body) + len('"""') <= WIDTH
    return f'{body}"""' if one_line else f'{body}\n{pad}"""'


def _section(title: str, entries: dict[str, str], pad: str) -> list[str]:
    lines = [
        _wrapped(f"{name}: {_first_sentence(text)}", f"{pad}    ", f"{pad}        ") for name, text in entries.items()
    ]
    return ["\n".join([f"{pad}{title}:", *lines])] if lines else []


def _first_sentence(text: str) -> str:
    words = " ".join(text.split())
    head, dot, _ = words.partition(". ")
    return head + dot.strip()


def _wrapped(text: str, first: str, following: str) -> str:
    lines = textwrap.wrap(
        _safe(" ".join(text.split())),
        width=WIDTH,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)


def _safe(text: str) -> str:
    """Text that cannot end a docstring, nor mean something else in it."""
    return re.sub(r'"{3,}|"+$', lambda quotes: '\\"' * len(quotes[0]), text.replace("\\", "\\\\"))
