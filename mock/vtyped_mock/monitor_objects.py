"""Items, scans, hashes and comments of Monitor as entries of answers."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from .dice import DAY
from .document import Json
from .monitor import PARTNER_ENGINE, Monitor, MonitorEvent, MonitorItem, PartnerComment, Scan
from .pages import Entry
from .reports.engines import FILE_ENGINES

_ENGINES = (PARTNER_ENGINE, *FILE_ENGINES)


def item(monitor: Monitor, found: MonitorItem) -> Entry:
    """An item, for its owner."""
    return Entry((found.path,), "monitor_item", found.id, partial(_item_attributes, monitor, found))


def shared_item(monitor: Monitor, found: MonitorItem) -> Entry:
    """An item, for partners, who learn the name and not the folder."""
    hidden = ("tags", "creator_id", "next_analysis_date")

    def attributes() -> Json:
        shown = {name: value for name, value in _item_attributes(monitor, found).items() if name not in hidden}
        return shown | {"path": found.path.rpartition("/")[2]}

    return Entry((found.path,), "monitor_item", found.id, attributes)


def scan(sha256: str, found: Scan) -> Entry:
    """One scan."""
    attributes = {
        "date": found.date,
        "sha256": sha256,
        "detections_count": len(found.detections),
        "tags": ["detected", *found.detections] if found.detections else [],
        "analysis_results": _results(found),
    }
    return Entry((-found.date,), "monitor_analysis", f"{sha256}-{found.date}", partial(dict, attributes))


def hash_(monitor: Monitor, found: MonitorItem) -> Entry:
    """A file that a partner's engine detects."""
    names = ("sha256", "sha1", "md5", "size", "last_analysis_date", "last_detections_count", "last_analysis_results")

    def attributes() -> Json:
        whole = _item_attributes(monitor, found)
        return {name: whole[name] for name in names}

    sha256 = found.file.hashes.sha256 if found.file else ""
    return Entry((sha256,), "monitor_hash", sha256, attributes)


def comment(found: PartnerComment) -> Entry:
    """A partner's comment."""
    attributes = {
        "comment": found.comment,
        "date": found.date,
        "detection": found.detection,
        "engine": found.engine,
        "sha256": found.sha256,
    }
    return Entry((-found.date, found.engine), "monitor_hash_comment", found.id, partial(dict, attributes))


def event(found: MonitorEvent) -> Entry:
    """An event."""
    position = (-found.time, found.item.path, found.action)
    return Entry(position, "monitor_event", "", partial(_event_attributes, found))


def statistics(monitor: Monitor, items: list[MonitorItem], owner: str, day: int) -> Entry:
    """Figures of one day that began at an instant."""
    files = [found for found in items if found.file is not None and found.created < day + DAY]
    latest = {found.id: _scan_before(monitor, found, day + DAY) for found in files}
    detected = {id_: each for id_, each in latest.items() if each is not None and each.detections}
    counts = sorted(((len(each.detections), id_) for id_, each in detected.items()), reverse=True)
    engines: dict[str, int] = {}
    names: dict[str, int] = {}
    for each in detected.values():
        for engine, name in each.detections.items():
            engines[engine] = engines.get(engine, 0) + 1
            names[name] = names.get(name, 0) + 1
    total = len(_ENGINES)
    top = [{"monitor_key": id_, "detections_count": count, "total_engines_count": total} for count, id_ in counts[:5]]
    ages = {found.id: day + DAY - int(found.created) for found in files}
    attributes: Json = {
        "date": day,
        "period": "day",
        "owner_id": owner,
        "items_detected_count": len(detected),
        "increasing_detections_count": 0,
        "storage_bytes_count": sum(found.file.size for found in files if found.file),
        "storage_files_count": len(files),
        "top_age_items": [each | {"age": ages[str(each["monitor_key"])]} for each in top],
        "top_detected_items": top,
        "top_engines": [{"engine": name, "count": count} for name, count in _most(engines)],
        "top_signatures": [{"signature": name, "count": count} for name, count in _most(names)],
    }
    identifier = f"{owner}-day-{_date(day)}"
    return Entry((-day,), "monitor_statistics", identifier, partial(dict, attributes))


def partner_statistics(monitor: Monitor, day: int) -> Entry:
    """Figures of one day about the partner's engine."""
    watched = list(monitor.watched())
    hashes = {found.file.hashes.sha256 for found in watched if found.file}
    attributes = {
        "date": day,
        "period": "day",
        "engine": PARTNER_ENGINE,
        "hashes_count": 400 + len(hashes),
        "hashes_detected_count": len(hashes),
        "items_count": 400 + len(watched),
        "items_detected_count": len(watched),
    }
    identifier = f"{PARTNER_ENGINE}-day-{_date(day)}"
    return Entry((-day,), "monitor_partner_statistics", identifier, partial(dict, attributes))


def _event_attributes(found: MonitorEvent) -> Json:
    shown: Json = {
        "action": found.action,
        "source": found.source,
        "level": str(found.level),
        "timestamp": datetime.fromtimestamp(found.time, UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "creator_id": found.item.user,
        "owner_id": found.item.owner,
        "monitor_key": found.item.id,
        "details": [{"v": detail} for detail in found.details],
    }
    if found.item.file is not None:
        sha256 = found.item.file.hashes.sha256
        engines = [detail.rpartition(":")[2] for detail in found.details]
        shown["subject"] = sha256
        shown["plaintext_description"] = " ".join([*engines, sha256, found.item.path.rpartition("/")[2]])
    return shown


def _item_attributes(monitor: Monitor, found: MonitorItem) -> Json:
    attributes: Json = {
        "path": found.path,
        "item_type": "folder" if found.file is None else "file",
        "creator_id": found.user,
        "creation_date": int(found.created),
    }
    if found.file is None:
        return attributes
    scans = monitor.scans(found)
    dates = [each.date for each in scans if each.detections]
    attributes |= {
        "sha256": found.file.hashes.sha256,
        "sha1": found.file.hashes.sha1,
        "md5": found.file.hashes.md5,
        "size": found.file.size,
        "tags": monitor.tags(found),
        "last_analysis_date": scans[0].date,
        "next_analysis_date": scans[0].date + DAY,
        "last_detections_count": len(scans[0].detections),
        "last_analysis_results": _results(scans[0]),
    }
    if dates:
        attributes["first_detection_date"] = min(dates)
    if found.details is not None:
        attributes["details"] = found.details
    return attributes


def _results(found: Scan) -> Json:
    return {
        engine: {
            "category": "malicious" if engine in found.detections else "undetected",
            "engine_name": engine,
            "engine_version": "1.0",
            "engine_update": _date(found.date).replace("-", ""),
            "method": "blacklist",
            "result": found.detections.get(engine),
        }
        for engine in _ENGINES
    }


def _scan_before(monitor: Monitor, found: MonitorItem, end: int) -> Scan | None:
    return next((each for each in monitor.scans(found) if each.date < end), None)


def _most(counts: dict[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:5]


def _date(instant: int) -> str:
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%d")
