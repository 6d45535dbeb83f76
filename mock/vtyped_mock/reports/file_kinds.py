"""Kinds of files: what they are called, and what their format has to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from ..dice import DAY, Dice, World
from . import hosts
from .engines import Json

Details = Callable[[World, Dice], Json]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of files, as the service names it in several ways."""

    tag: str
    tags: tuple[str, ...]
    description: str
    extension: str
    magic: str
    magika: str
    platform: str
    names: tuple[str, ...]
    details: Details


def _date_text(world: World, dice: Dice, pattern: str = "%Y-%m-%d %H:%M:%S") -> str:
    return datetime.fromtimestamp(world.days_ago(dice.uniform(30, 2500)), UTC).strftime(pattern)


def _pe(world: World, dice: Dice) -> Json:
    built = world.days_ago(dice.uniform(30, 4000))
    address = 4096
    sections: list[Json] = []
    for name, flags in (".text", "rx"), (".rdata", "r"), (".data", "rw"), (".rsrc", "r"):
        size = dice.randint(1, 200) * 512
        sections.append({
            "name": name,
            "virtual_address": address,
            "virtual_size": size - dice.randrange(512),
            "raw_size": size,
            "entropy": round(dice.uniform(1, 8), 2),
            "chi2": round(dice.uniform(1000, 900000), 2) if dice.chance(0.9) else -1,
            "md5": dice.hex(32),
            "flags": flags,
        })  # fmt: skip
        address += (size // 4096 + 1) * 4096
    functions = ("CreateFileW", "WriteFile", "VirtualAlloc", "GetProcAddress", "LoadLibraryA", "ExitProcess", "Sleep")
    info: Json = {
        "machine_type": dice.choice((332, 34404)),
        "timestamp": built,
        "entry_point": dice.randint(4096, 90000),
        "imphash": dice.hex(32),
        "rich_pe_header_hash": dice.hex(32),
        "compiler_product_versions": [f"[C++] VS2019 build {dice.randint(27000, 30000)} count={dice.randint(1, 90)}"],
        "sections": sections,
        "import_list": [
            {"library_name": library, "imported_functions": dice.some(functions, 1, 7)}
            for library in dice.some(("KERNEL32.dll", "USER32.dll", "ADVAPI32.dll", "WS2_32.dll"), 1, 4)
        ],
        "resource_details": [{
            "lang": "ENGLISH US",
            "type": "RT_MANIFEST",
            "sha256": "c" + dice.hex(63),
            "filetype": "XML",
            "entropy": 4.9,
            "chi2": round(dice.uniform(1000, 9000), 2),
        }],
        "resource_langs": {"ENGLISH US": 1},
        "resource_types": {"RT_MANIFEST": 1},
    }  # fmt: skip
    if dice.chance(0.4):
        info["overlay"] = {
            "offset": address,
            "size": dice.randint(100, 9000),
            "entropy": round(dice.uniform(1, 8), 2),
            "chi2": round(dice.uniform(1000, 90000), 2),
            "md5": dice.hex(32),
            "filetype": "unknown",
        }
    details: Json = {
        "creation_date": built,
        "authentihash": dice.hex(64),
        "pe_info": info,
        "exiftool": {
            "MIMEType": "application/octet-stream",
            "FileType": "Win32 EXE",
            "MachineType": "Intel 386 or later, and compatibles",
            "TimeStamp": _date_text(world, dice, "%Y:%m:%d %H:%M:%S+00:00"),
            "CodeSize": str(sections[0]["raw_size"]),
            "Subsystem": "Windows GUI",
        },
        "detectiteasy": {
            "filetype": "PE32",
            "values": [{"type": "Compiler", "name": "Microsoft Visual C/C++", "version": "19.29", "info": "C++"}],
        },
        "main_icon": {"raw_md5": dice.hex(32), "dhash": dice.hex(16)},
    }
    if dice.chance(0.4):
        details["signature_info"] = {
            "verified": dice.choice(("Signed", "A certificate was explicitly revoked by its issuer.")),
            "signing date": _date_text(world, dice, "%I:%M %p %m/%d/%Y"),
            "product": "Example Suite",
            "description": "Example Suite Setup",
            "original name": "setup.exe",
            "file version": f"{dice.randint(1, 9)}.{dice.randint(0, 9)}",
            "signers": "Example Software GmbH; Example Code Signing CA",
            "signers details": [{
                "name": "Example Software GmbH",
                "status": "Valid",
                "algorithm": "sha256RSA",
                "valid usage": "Code Signing",
                "valid from": _date_text(world, dice, "%I:%M %p %m/%d/%Y"),
                "valid to": "11:59 PM 12/31/2030",
                "serial number": dice.hex(32).upper(),
                "cert issuer": "Example Code Signing CA",
                "thumbprint": dice.hex(40).upper(),
            }],
        }  # fmt: skip
    if dice.chance(0.2):
        details["packers"] = {"PEiD": "UPX 2.93 - 3.00", "F-PROT": "UPX"}
    return details


def _elf(world: World, dice: Dice) -> Json:
    return {
        "telfhash": "t1" + dice.hex(70),
        "elf_info": {
            "header": {
                "class": "ELF64",
                "data": "2's complement, little endian",
                "type": "EXEC (Executable file)",
                "machine": "Advanced Micro Devices X86-64",
                "os_abi": "UNIX - System V",
                "obj_version": "0x1",
                "hdr_version": "1 (current)",
                "abi_version": 0,
                "entrypoint": dice.randint(0x400000, 0x7FFFFFFFF),
                "num_prog_headers": dice.randint(4, 12),
                "num_section_headers": dice.randint(10, 30),
            },
            "section_list": [
                {
                    "name": name,
                    "section_type": "PROGBITS",
                    "flags": flags,
                    "virtual_address": dice.randint(0x400000, 0x7FFFFFFF),
                    "physical_offset": dice.randint(64, 90000),
                    "size": dice.randint(16, 90000),
                }
                for name, flags in ((".text", "AX"), (".rodata", "A"), (".data", "WA"))
            ],
            "import_list": [{"name": name, "type": "FUNC"} for name in ("socket", "connect", "fork")],
            "shared_libraries": ["libc.so.6"],
        },
    }


def _pdf(world: World, dice: Dice) -> Json:
    objects, streams = dice.randint(10, 400), dice.randint(2, 60)
    return {
        "pdf_info": {
            "header": f"%PDF-1.{dice.randint(3, 7)}",
            "num_obj": objects,
            "num_endobj": objects,
            "num_stream": streams,
            "num_endstream": streams,
            "num_pages": dice.randint(1, 40),
            "xref": 1,
            "trailer": 1,
            "startxref": 1,
            "js": dice.randrange(3),
            "javascript": dice.randrange(3),
            "openaction": dice.randrange(2),
            "autoaction": 0,
            "acroform": dice.randrange(2),
            "encrypted": 0,
            "embedded_file": 0,
            "num_launch_actions": 0,
        },
        "exiftool": {"MIMEType": "application/pdf", "FileType": "PDF", "PageCount": str(dice.randint(1, 40))},
    }


def _apk(world: World, dice: Dice) -> Json:
    package = f"com.example.{dice.choice(('reader', 'player', 'wallet'))}{dice.hex(4)}"
    permissions = dice.some(("INTERNET", "READ_SMS", "CAMERA", "READ_CONTACTS", "WAKE_LOCK"), 1, 5)
    name = {"C": "US", "CN": "Example Apps", "DN": "C:US, CN:Example Apps"}
    return {
        "permhash": dice.hex(64),
        "androguard": {
            "Package": package,
            "AndroguardVersion": "3.4.0",
            "AndroidApplication": 1,
            "AndroidApplicationError": False,
            "AndroidApplicationInfo": "APK",
            "AndroidVersionCode": str(dice.randint(1, 900)),
            "AndroidVersionName": f"{dice.randint(1, 9)}.{dice.randint(0, 9)}",
            "MinSdkVersion": "21",
            "TargetSdkVersion": "33",
            "VTAndroidInfo": 1.41,
            "main_activity": f"{package}.MainActivity",
            "Activities": [f"{package}.MainActivity", f"{package}.SettingsActivity"],
            "Services": [f"{package}.SyncService"],
            "Receivers": [f"{package}.BootReceiver"],
            "RiskIndicator": {"APK": {"DEX": 1, "SHARED LIBRARIES": 2}, "PERM": {"DANGEROUS": len(permissions)}},
            "certificate": {
                "Issuer": name,
                "Subject": name,
                "serialnumber": dice.hex(16),
                "thumbprint": dice.hex(40),
                "validfrom": _date_text(world, dice),
                "validto": "2048-01-01 00:00:00",
            },
            "intent_filters": {
                "Activities": {
                    f"{package}.MainActivity": {
                        "action": ["android.intent.action.MAIN"],
                        "category": ["android.intent.category.LAUNCHER"],
                    }
                }
            },
            "permission_details": {
                f"android.permission.{permission}": {
                    "permission_type": dice.choice(("normal", "dangerous")),
                    "short_description": permission.replace("_", " ").lower(),
                    "full_description": f"Allows the app to use {permission.replace('_', ' ').lower()}.",
                }
                for permission in permissions
            },
        },
        "bundle_info": _bundle(world, dice, "APK"),
    }


def _bundle(world: World, dice: Dice, type_: str) -> Json:
    return {
        "type": type_,
        "num_children": dice.randint(1, 300),
        "uncompressed_size": dice.randint(10_000, 90_000_000),
        "highest_datetime": _date_text(world, dice),
        "lowest_datetime": "2010-01-01 00:00:00",
        "extensions": {"xml": dice.randint(1, 90), "png": dice.randint(1, 90)},
        "file_types": {"XML": dice.randint(1, 90), "PNG": dice.randint(1, 90)},
    }


def _zip(world: World, dice: Dice) -> Json:
    return {"bundle_info": _bundle(world, dice, "ZIP")}


def _powershell(world: World, dice: Dice) -> Json:
    cmdlets = ("invoke-expression", "new-object", "start-process", "set-itemproperty")
    return {
        "powershell_info": {
            "cmdlets": dice.some(cmdlets, 1, 4),
            "cmdlets_alias": ["iex"],
            "functions": [f"Get-{dice.hex(6)}"],
            "dotnet_calls": ["[System.Convert]::FromBase64String"],
            "ps_variables": [f"${dice.hex(4)}"],
        }
    }


def _html(world: World, dice: Dice) -> Json:
    return {
        "html_info": {
            "title": "Sign in",
            "hrefs": [hosts.url(dice) for _ in range(dice.randint(1, 4))],
            "html_meta": {"viewport": ["width=device-width"]},
            "scripts": [{"attributes": {"src": hosts.url(dice)}, "sha256": "d" + dice.hex(63)}],
            "iframes": [{"attributes": {"src": hosts.url(dice), "width": "1"}}],
        }
    }


def _lnk(world: World, dice: Dice) -> Json:
    # The dates of a shortcut are texts, unlike all others of a file.
    date = _date_text(world, dice, "%Y-%m-%dT%H:%M:%SZ")
    return {
        "lnk_info": {
            "creation_date": date,
            "modification_date": date,
            "access_date": date,
            "target_path": "C:\\Windows\\System32\\cmd.exe",
            "local_path": "C:\\Windows\\System32\\cmd.exe",
            "machine_id": f"desktop-{dice.hex(6)}",
            "volume_serial_number": dice.hex(8),
            "link_flags": ["HasLinkTargetIDList", "HasLinkInfo", "IsUnicode"],
        }
    }


def _docx(world: World, dice: Dice) -> Json:
    pages = str(dice.randint(1, 30))
    return {
        "bundle_info": _bundle(world, dice, "DOCX"),
        "exiftool": {"FileType": "DOCX", "Application": "Microsoft Office Word", "Pages": pages},
    }


def _text(world: World, dice: Dice) -> Json:
    return {"exiftool": {"MIMEType": "text/plain", "FileType": "TXT", "LineCount": str(dice.randint(1, 900))}}


def _nothing(world: World, dice: Dice) -> Json:
    return {}


_PE, _ZIP = "PE32 executable (GUI) Intel 80386, for MS Windows", "Zip archive data, at least v2.0 to extract"
_ROWS: tuple[tuple[str, str, str, str, str, str, str, str, Details], ...] = (
    ("peexe", "executable windows win32 pe peexe", "Win32 EXE", "exe", _PE, "PEBIN", "windows",
     "setup.exe update.exe svchost.exe invoice.exe", _pe),
    ("pedll", "executable windows win32 pe pedll", "Win32 DLL", "dll", _PE.replace("GUI", "DLL"), "PEBIN", "windows",
     "plugin.dll helper.dll", _pe),
    ("pdf", "document pdf", "PDF", "pdf", "PDF document, version 1.5", "PDF", "windows",
     "invoice.pdf report.pdf cv.pdf", _pdf),
    ("elf", "executable linux elf", "ELF", "elf", "ELF 64-bit LSB executable, x86-64", "ELF", "linux",
     "agent payload bot", _elf),
    ("android", "executable mobile android apk", "Android", "apk", _ZIP, "APK", "android",
     "reader.apk base.apk", _apk),
    ("powershell", "source powershell ps1", "Powershell", "ps1", "ASCII text", "POWERSHELL", "windows",
     "run.ps1 stage.ps1", _powershell),
    ("html", "internet html", "HTML", "html", "HTML document, ASCII text", "HTML", "windows",
     "index.html login.html", _html),
    ("zip", "compressed zip", "ZIP", "zip", _ZIP, "ZIP", "windows", "archive.zip docs.zip", _zip),
    ("lnk", "windows lnk", "Windows shortcut", "lnk", "MS Windows shortcut", "LNK", "windows",
     "document.pdf.lnk", _lnk),
    ("docx", "document msoffice text word docx", "Office Open XML Document", "docx", "Microsoft Word 2007+", "DOCX",
     "windows", "offer.docx letter.docx", _docx),
    ("text", "text", "Text", "txt", "ASCII text", "TXT", "windows", "readme.txt notes.txt", _text),
    ("unknown", "unknown", "unknown", "", "data", "UNKNOWN", "other", "sample.bin", _nothing),
)  # fmt: skip
KINDS = {
    tag: Kind(tag, tuple(tags.split()), text, extension, magic, magika, platform, tuple(names.split()), details)
    for tag, tags, text, extension, magic, magika, platform, names, details in _ROWS
}
_INVENTED = ("peexe",) * 6 + (
    "pedll",
    "pdf",
    "pdf",
    "elf",
    "elf",
    "android",
    "powershell",
    "html",
    "zip",
    "lnk",
    "docx",
)
_HEADS = (
    (b"MZ", "peexe"), (b"%PDF", "pdf"), (b"\x7fELF", "elf"), (b"L\0\0\0", "lnk"),
    (b"<!doctype html", "html"), (b"<html", "html"),
)  # fmt: skip


def invented(dice: Dice) -> Kind:
    """The kind of a file that nobody has uploaded here."""
    return KINDS[dice.choice(_INVENTED)]


def recognised(head: bytes, name: str) -> Kind:
    """The kind of an uploaded file, by its first bytes and its name."""
    extension = name.rpartition(".")[2].lower()
    if head.startswith(b"PK"):
        return KINDS[{"apk": "android", "docx": "docx"}.get(extension, "zip")]
    for start, tag in _HEADS:
        if head.lower().startswith(start.lower()):
            return KINDS[tag]
    if extension == "ps1":
        return KINDS["powershell"]
    readable = head and not head.translate(None, bytes(range(32, 127)) + b"\t\r\n")
    return KINDS["text" if readable else "unknown"]


def age(world: World, dice: Dice) -> tuple[int, int]:
    """The first and the last day on which a file was sent in."""
    last = world.days_ago(dice.uniform(0.1, 90))
    return last - dice.randint(0, 900) * DAY, last
