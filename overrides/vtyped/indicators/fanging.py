"""Taking away what keeps an indicator in a text from being clicked on."""

from __future__ import annotations

import re

_OPEN, _CLOSE = r"[\[({<]", r"[\])}>]"
_SCHEME = re.compile(
    rf"(?<![a-z0-9])(?:h(?:tt|xx|tx|xt|\*\*|__|\[tt\]|\[xx\])p|meow)(s|{_OPEN}s{_CLOSE})?"
    rf"\s?{_OPEN}?:{_CLOSE}?{_OPEN}?(?://|\\\\|\\/\\/){_CLOSE}?",
    re.IGNORECASE,
)
_DOT = re.compile(rf"(?<=\w)\s?{_OPEN}\s?(?:\.|dot|d0t|punkt|punto|point)\s?{_CLOSE}\s?(?=\w)", re.IGNORECASE)
_HALF_DOT = re.compile(r"(?<=\w)(?:\[\.|\.\]|\\\.)(?=\w)")
_COLON = re.compile(r"\[:\]|\(:\)|\{:\}")
_SLASH = re.compile(r"\[/\]|\\/")
_AT = re.compile(rf"(?<=\w)\s?{_OPEN}\s?(?:@|at)\s?{_CLOSE}\s?(?=\w)", re.IGNORECASE)

# Each of these patterns needs one of these.
_MARK = re.compile(r"[\[\](){}<>\\:]")


def refang(text: str) -> str:
    r"""A text whose indicators are as they were before somebody made them harmless to click on.

    Knows `hxxp`, `h**p`, `meow`, `http[:]//`, `[.]`, `(dot)`, `{.}`, `[.`, `.]`, `\.`, `[:]`, `[/]`, `[at]`, and
    slashes as JSON escapes them. A bare word such as `dot` is left alone: it is a word of the language.
    """
    if not _MARK.search(text):
        return text
    text = _SCHEME.sub(lambda found: "https://" if found[1] else "http://", text)
    text = _DOT.sub(".", text)
    text = _HALF_DOT.sub(".", text)
    text = _COLON.sub(":", text)
    text = _AT.sub("@", text)
    return _SLASH.sub("/", text)
