"""TLS certificates."""

from __future__ import annotations

from datetime import UTC, datetime

from ..dice import DAY, World
from .engines import Json

_AUTHORITIES = (
    ("Let's Encrypt", "R11"),
    ("DigiCert Inc", "DigiCert TLS RSA SHA256 2020 CA1"),
    ("Google Trust Services", "WR1"),
)


def certificate(world: World, subject: str, number: int = 0) -> Json:
    """The certificate with this number, counted back from the present one, that a host has shown."""
    dice = world.dice("certificate", subject, number)
    begin = world.days_ago(20 + number * 80 + dice.randint(0, 20))
    organisation, name = dice.choice(_AUTHORITIES)
    elliptic = dice.chance(0.3)
    key: Json = {"algorithm": "EC", "ec": {"oid": "secp256r1", "pub": "3059" + dice.hex(120)}}
    if not elliptic:
        # The exponent is hexadecimal text as well: 65537.
        rsa = {"key_size": 2048, "modulus": "00" + dice.hex(512), "exponent": "010001"}
        key = {"algorithm": "RSA", "rsa": rsa}
    algorithm = "sha256ECDSA" if elliptic else "sha256RSA"
    return {
        "version": "V3",
        "serial_number": dice.hex(36),
        "thumbprint": dice.hex(40),
        "thumbprint_sha256": dice.hex(64),
        "size": dice.randint(900, 2200),
        "first_seen_date": begin + dice.randint(0, 5) * DAY,
        "issuer": {"C": "US", "O": organisation, "CN": name},
        "subject": {"CN": subject},
        "validity": {"not_before": _text(begin), "not_after": _text(begin + 90 * DAY)},
        "public_key": key,
        "signature_algorithm": algorithm,
        "cert_signature": {"signature_algorithm": algorithm, "signature": dice.hex(512)},
        "extensions": {
            "key_usage": ["digitalSignature", "keyEncipherment"],
            "extended_key_usage": ["serverAuth"],
            "subject_alternative_name": [subject, f"*.{subject}"],
            "subject_key_identifier": dice.hex(40),
            "authority_key_identifier": {"keyid": dice.hex(40)},
            "ca_information_access": {"OCSP": "http://ocsp.example.net", "CA Issuers": "http://ca.example.net/ca.crt"},
            "CA": False,
        },
    }


def _text(date: int) -> str:
    return datetime.fromtimestamp(date, UTC).strftime("%Y-%m-%d %H:%M:%S")
