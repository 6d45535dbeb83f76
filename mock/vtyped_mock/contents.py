"""Bytes that the mock can hand out again."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Iterable

from .dice import Dice
from .identifiers import EICAR_SHA256

KEEP_AT_MOST = 1024 * 1024
_KEEP_ALTOGETHER = 64 * 1024 * 1024

# In two parts, so that a scanner of this source does not take it for the test file itself.
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR" + rb"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


# One white dot: the smallest picture that programs open as a JPEG.
PICTURE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP" + "/" * 86 + "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q=="
)

_EICAR_AT_MOST = 128


def is_eicar(body: bytes) -> bool:
    """Whether a file counts as the EICAR test file, which may end in white space, up to 128 bytes in all."""
    return len(body) <= _EICAR_AT_MOST and body.startswith(EICAR) and not body[len(EICAR) :].strip(b" \t\r\n\x1a")


class Contents:
    """The small uploaded files, by SHA-256. The oldest make room when there is too much."""

    def __init__(self) -> None:
        self._bodies: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0

    def keep(self, sha256: str, body: bytes) -> None:
        """Keep a file for download."""
        if len(body) > KEEP_AT_MOST or sha256 in self._bodies:
            return
        self._bodies[sha256] = body
        self._size += len(body)
        while self._size > _KEEP_ALTOGETHER:
            self._size -= len(self._bodies.popitem(last=False)[1])

    def get(self, sha256: str) -> bytes | None:
        """The bytes of a file, where the mock has them."""
        return EICAR if sha256 == EICAR_SHA256 else self._bodies.get(sha256)


def capture(dice: Dice, start: int) -> bytes:
    """A small network capture in the pcap format: a few DNS queries over UDP."""
    packets = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)]
    for number in range(dice.randint(3, 9)):
        packet = _dns_query(dice)
        packets += (struct.pack("<IIII", start + number, dice.randrange(10**6), len(packet), len(packet)), packet)
    return b"".join(packets)


def _dns_query(dice: Dice) -> bytes:
    label = dice.hex(8).encode()
    question = bytes([len(label)]) + label + b"\x07example\x03com\x00" + struct.pack(">HH", 1, 1)
    dns = struct.pack(">HHHHHH", dice.getrandbits(16), 0x0100, 1, 0, 0, 0) + question
    udp = struct.pack(">HHHH", dice.randint(49152, 65535), 53, 8 + len(dns), 0) + dns
    header = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), dice.getrandbits(16), 0, 64, 17, 0)
    addresses = bytes([192, 168, 56, dice.randint(2, 254)]) + bytes([198, 51, 100, 53])
    ip = header + addresses
    total = sum(struct.unpack(">10H", ip))
    total = (total & 0xFFFF) + (total >> 16)
    checksum = ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF
    ethernet = bytes.fromhex("0200000000010200000000020800")
    return ethernet + ip[:10] + struct.pack(">H", checksum) + ip[12:] + udp


def event_log(dice: Dice) -> bytes:
    """A small event log in the EVTX format: the header of a file without records."""
    numbers = struct.pack("<QQQIHHHH", 0, 0, dice.randint(1, 9), 128, 1, 3, 4096, 0)
    head = b"ElfFile\x00" + numbers + bytes(76) + struct.pack("<I", 0)
    return head + struct.pack("<I", zlib.crc32(head[:120])) + bytes(4096 - len(head) - 4)


def memory_dumps(dice: Dice, names: Iterable[str]) -> bytes:
    """Memory regions in a ZIP archive, one file each."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), dice.randbytes(dice.randint(64, 512)))
    return body.getvalue()
