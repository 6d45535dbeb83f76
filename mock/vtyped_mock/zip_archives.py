"""ZIP archives under the traditional encryption of PKWARE, which the zipfile module reads and does not write."""

from __future__ import annotations

import binascii
import struct
import zlib
from collections.abc import Mapping

_LOCAL, _CENTRAL, _END = 0x04034B50, 0x02014B50, 0x06054B50
_VERSION, _ENCRYPTED, _DEFLATED = 20, 1, 8
# 1 January 1980, the earliest date of the format: an archive of the same files is the same.
_DATE = 0x0021
# What CRC-32 does to a byte, without the inversions around it.
_CRC = [binascii.crc32(bytes([byte ^ 0xFF])) ^ 0xFF000000 for byte in range(256)]


def archive(files: Mapping[str, bytes], password: str | None) -> bytes:
    """An archive of files by name; encrypted if there is a password."""
    body, directory = b"", b""
    for name, content in files.items():
        packed, crc = _deflated(content), binascii.crc32(content)
        flags = 0
        if password:
            packed, flags = _Cipher(password).encrypted(packed, crc), _ENCRYPTED
        encoded = name.encode()
        common = struct.pack(
            "<HHHHHIIIHH", _VERSION, flags, _DEFLATED, 0, _DATE, crc, len(packed), len(content), len(encoded), 0
        )
        directory += struct.pack("<IH", _CENTRAL, _VERSION) + common
        directory += struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + encoded
        body += struct.pack("<I", _LOCAL) + common + encoded + packed
    count = len(files)
    return body + directory + struct.pack("<IHHHHIIH", _END, 0, 0, count, count, len(directory), len(body), 0)


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


class _Cipher:
    """The keys of one file."""

    def __init__(self, password: str) -> None:
        self._keys = 0x12345678, 0x23456789, 0x34567890
        for byte in password.encode():
            self._update(byte)

    def encrypted(self, content: bytes, crc: int) -> bytes:
        """The content behind a header of twelve bytes, the last of which tells whether a password is right."""
        header = bytes(11) + bytes([crc >> 24])
        return bytes(self._encrypted(byte) for byte in header + content)

    def _encrypted(self, byte: int) -> int:
        mixed = self._keys[2] | 2
        result = byte ^ ((mixed * (mixed ^ 1)) >> 8) & 0xFF
        self._update(byte)
        return result

    def _update(self, byte: int) -> None:
        first, second, third = self._keys
        first = _crc(first, byte)
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        self._keys = first, second, _crc(third, second >> 24)


def _crc(crc: int, byte: int) -> int:
    return (crc >> 8) ^ _CRC[(crc ^ byte) & 0xFF]
