"""Made from spec/schemas/icon_hash.yaml by `python -m generator`; do not edit."""

from __future__ import annotations

from ..runtime.model import Model, model


@model
class IconHash(Model):
    """Two hashes of an icon, either of which serves to search for items with a similar or equal icon."""

    dhash: str
    """Perceptual difference hash in hexadecimal; icons that look alike have close values."""
    raw_md5: str
    """MD5 of the icon's bytes, 32 hexadecimal digits."""
