"""Sandbox reports: what a file did when it was run."""

from __future__ import annotations

from ..dice import DAY, World
from ..identifiers import EICAR_SHA256
from . import hosts
from .attack import TECHNIQUES
from .engines import Json, Threat

_SANDBOXES = {
    "windows": ("Zenbox", "CAPE Sandbox", "C2AE", "VirusTotal Jujubox", "Microsoft Sysinternals"),
    "linux": ("Zenbox Linux", "VirusTotal Cuckoofork"),
    "android": ("VirusTotal Droidy", "Zenbox android"),
    "macos": ("Zenbox macOS", "VirusTotal Box of Apples"),
}
_SEEN = ("T1027", "T1055", "T1057", "T1071", "T1082", "T1112", "T1497", "T1547.001")
_MODULES = (
    "kernel32.dll",
    "ntdll.dll",
    "advapi32.dll",
    "ws2_32.dll",
    "wininet.dll",
    "crypt32.dll",
    "ole32.dll",
    "user32.dll",
)
_TAGS = ("DIRECT_CPU_CLOCK_ACCESS", "RUNTIME_MODULES", "DETECT_DEBUG_ENVIRONMENT", "LONG_SLEEPS", "PERSISTENCE")


def names(world: World, sha256: str, platform: str) -> list[str]:
    """The sandboxes that have run a file."""
    if sha256 == EICAR_SHA256:
        return ["Zenbox", "VirusTotal Jujubox"]
    known = _SANDBOXES.get(platform, ())
    return world.dice("sandboxes", sha256).some(known, 0, len(known))


def has_capture(world: World, sha256: str, sandbox: str) -> bool:
    """Whether there is a network capture of a run."""
    return sha256 == EICAR_SHA256 or world.dice("capture", sha256, sandbox).chance(0.6)


def verdict(world: World, sha256: str, sandbox: str, found: Threat) -> Json:
    """What one sandbox thinks of a file."""
    dice = world.dice("sandbox verdict", sha256, sandbox)
    if found.level == "malicious" and dice.chance(0.8):
        return {
            "sandbox_name": sandbox,
            "category": "malicious",
            "confidence": dice.randint(60, 100),
            "malware_classification": ["MALWARE", *dice.some(("TROJAN", "EVADER", "STEALER"), 0, 1)],
            "malware_names": [found.family],
        }
    category = "harmless" if dice.chance(0.5) else "undetected"
    return {"sandbox_name": sandbox, "category": category, "malware_classification": ["CLEAN"]}


def behaviour_attributes(world: World, sha256: str, sandbox: str, found: Threat) -> Json:
    """The report of one sandbox on a file."""
    dice = world.dice("behaviour", sha256, sandbox)
    bad, example = found.level == "malicious", sha256 == EICAR_SHA256
    date = world.days_ago(dice.uniform(1, 200))
    lookups = [hosts.host(dice) for _ in range(dice.randint(0, 4))]
    program = f"C:\\Users\\user\\Desktop\\{dice.hex(8)}.exe"
    report: Json = {
        "analysis_date": date,
        "last_modification_date": date + dice.randrange(DAY),
        "sandbox_name": sandbox,
        "behash": dice.hex(32),
        "has_html_report": example or dice.chance(0.7),
        "has_pcap": has_capture(world, sha256, sandbox),
        "has_evtx": example or dice.chance(0.4),
        "has_memdump": example or dice.chance(0.3),
        "verdicts": ["MALWARE"] if bad else ["CLEAN"],
        "tags": dice.some(_TAGS, 0, 3),
        "modules_loaded": dice.some(_MODULES, 2, 8),
        "processes_created": [f'"{program}"'],
        "processes_tree": [{
            "process_id": str(dice.randint(1000, 9000)),
            "name": program,
            "time_offset": 0,
            "children": [{"process_id": str(dice.randint(9001, 9999)), "name": "cmd.exe"}],
        }],
        "command_executions": [f"cmd.exe /c del {program}"] if bad else [],
        "files_opened": [program, "C:\\Windows\\System32\\" + dice.choice(_MODULES)],
        "files_written": [f"C:\\Users\\user\\AppData\\Local\\Temp\\{dice.hex(6)}.tmp"],
        "files_dropped": [
            {"path": f"C:\\ProgramData\\{dice.hex(6)}.dll", "sha256": "a" + dice.hex(63), "type": "PEDLL"}
            for _ in range(dice.randint(0, 3))
        ],
        "mutexes_created": [f"Global\\{dice.hex(12)}"],
        "registry_keys_opened": ["HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"],
        "registry_keys_set": [
            {"key": f"HKCU\\Software\\{dice.hex(6)}", "value": dice.hex(4)} for _ in range(dice.randint(0, 2))
        ],
        "dns_lookups": [{"hostname": name, "resolved_ips": [hosts.address(dice)]} for name in lookups],
        "ip_traffic": [
            {
                "destination_ip": hosts.address(dice),
                "destination_port": dice.choice((53, 80, 443, 8080)),
                "transport_layer_protocol": dice.choice(("TCP", "UDP")),
            }
            for _ in range(dice.randint(0, 5))
        ],
        "http_conversations": [
            {
                "url": hosts.url(dice, name),
                "request_method": "GET",
                "request_headers": {"Host": name, "User-Agent": "Mozilla/5.0"},
                # The status line comes under the name "null".
                "response_headers": {"null": "HTTP/1.1 200 OK", "Content-Type": "text/html"},
                "response_status_code": 200,
            }
            for name in lookups[:2]
        ],
        "mitre_attack_techniques": [
            {
                "id": technique,
                "signature_description": TECHNIQUES[technique].text,
                "severity": "IMPACT_SEVERITY_INFO",
                "refs": [{"ref": "#signature_matches", "value": str(dice.randint(1, 400))}],
            }
            for technique in dice.some(_SEEN, int(example), 5)
        ],
        "signature_matches": [{
            "id": str(dice.randint(1, 400)),
            "name": "parse PE header",
            "description": "Reads the header of an executable",
            "format": "SIG_FORMAT_CAPA",
            "authors": ["analyst@example.org"],
            "severity": "IMPACT_SEVERITY_INFO",
        }],
    }  # fmt: skip
    if bad:
        report["verdict_confidence"] = dice.randint(60, 100)
        report["memory_dumps"] = [
            {
                "base_address": str(dice.getrandbits(32)),
                "size": str(dice.randint(4096, 900000)),
                "file_name": f"{dice.hex(12)}.dmp",
                "process": program,
                "stage": "MEM_STAGE_EXIT",
            }
        ]
    return report


def screenshot_attributes(world: World, sha256: str, number: int, platform: str) -> Json:
    """An image made while a file ran."""
    dice = world.dice("screenshot", sha256, number)
    return {
        "date": world.days_ago(dice.uniform(1, 200)),
        "link": f"https://screenshots.example.com/{sha256}/{number}.png",
        "sandbox_name": dice.choice(_SANDBOXES.get(platform, _SANDBOXES["windows"])),
        "analysed_file_sha256": sha256,
    }
