"""Which modules are got wrong, and which tests have to notice, the quickest first."""

from __future__ import annotations

_CLIENT = "tests/client/test_"
_FAULTS = "tests/faults/test_"
_QUOTA = "tests/quota/test_"


def _named(folder: str, names: str) -> list[str]:
    return [f"{folder}{name}.py" for name in names.split()]


_ADDRESSES = [*_named(_CLIENT, "addresses"), *_named(_FAULTS, "upload_urls redirects")]
_DOWNLOADS = [*_named(_CLIENT, "downloads_resumed downloads"), *_named(_FAULTS, "downloads redirects")]
_UPLOADS = [*_named(_CLIENT, "uploads_repeated uploads"), *_named(_FAULTS, "uploads upload_urls")]
_RETRIES = [
    *_named(_CLIENT, "retries retry_budget quota"),
    *_named(_FAULTS, "retry_after quota_answers broken_bodies hostile_bodies connection"),
]
_SECRETS = _named(_CLIENT, "secrets settings http_requests logs canary")
_BODIES = [*_named(_CLIENT, "http_bodies http_json"), *_named(_FAULTS, "hostile_bodies broken_bodies error_bodies")]
_WIRES = [*_named(_CLIENT, "http_replies http_wires"), *_named(_FAULTS, "broken_bodies hostile_bodies connection")]
_COUNTS = [*_named(_QUOTA, "governor forecasts stores limits"), *_named(_CLIENT, "quota")]
_INDICATORS = _named("tests/indicators/test_", "indicators suffixes readers")
_RUNS = _named("tests/enrichment/test_", "enrich checkpoints cache")
_CACHE = _named("tests/enrichment/test_", "cache")
_VERDICTS = _named("tests/enrichment/test_", "verdicts")
_SUBMISSIONS = _named("tests/submission/test_", "submit")
_PAGES = [*_named("tests/runtime/test_", "collection html"), *_named(_FAULTS, "cursors")]

WHOLE = {
    "vtyped.addresses",
    "vtyped.calls",
    "vtyped.downloads",
    "vtyped.http.requests",
    "vtyped.ids",
    "vtyped.retries",
    "vtyped.secret",
    "vtyped.sessions",
    "vtyped.transfers",
    "vtyped.uploads",
    "vtyped_api.runtime.collection",
    "vtyped_api.runtime.resume",
}
"""Those of which every mutant is tried: where what is sent goes, ids, paging, redirects, further tries, the key."""

TESTS: dict[str, list[str]] = {
    "vtyped.addresses": _ADDRESSES + _named(_CLIENT, "settings"),
    "vtyped.cache.freshness": _CACHE,
    "vtyped.cache.store": _CACHE,
    "vtyped.calls": [
        *_named(_CLIENT, "calls settings errors retries monitor users"),
        *_named(_FAULTS, "error_bodies"),
        *_DOWNLOADS,
    ],
    "vtyped.contents": _UPLOADS,
    "vtyped.downloads": _DOWNLOADS,
    "vtyped.enrichment.batches": _RUNS,
    "vtyped.enrichment.checkpoints": _RUNS,
    "vtyped.enrichment.lookups": _RUNS,
    "vtyped.enrichment.plans": _RUNS,
    "vtyped.enrichment.records": _RUNS,
    "vtyped.enrichment.runs": _RUNS,
    "vtyped.enrichment.stored": _RUNS,
    "vtyped.enrichment.writing": [*_named("tests/enrichment/test_", "writing"), *_RUNS],
    "vtyped.hashing": [*_named(_CLIENT, "hashing"), *_DOWNLOADS],
    "vtyped.frames": _named(_CLIENT, "frames secrets canary http_failures"),
    "vtyped.http.codings": _BODIES,
    "vtyped.http.connections": [
        *_named(_CLIENT, "http_wires errors http_deadlines downloads_resumed downloads canary http_cancellation"),
        *_named(_FAULTS, "connection cancellation"),
        *_BODIES,
    ],
    "vtyped.http.content": _BODIES,
    "vtyped.http.deadlines": _named(_CLIENT, "http_deadlines http_threads"),
    "vtyped.http.network": [
        *_named(_CLIENT, "http_deadlines http_failures http_threads"),
        *_named(_FAULTS, "connection"),
    ],
    "vtyped.http.opening": [
        *_named(_CLIENT, "settings secrets logs http_failures"),
        *_named(_FAULTS, "proxy connection"),
    ],
    "vtyped.http.pools": _named(_CLIENT, "http_pools") + _WIRES,
    "vtyped.http.replies": _WIRES,
    "vtyped.http.requests": [
        *_named(_CLIENT, "http_requests settings secrets downloads http_failures uploads canary"),
        *_ADDRESSES,
    ],
    "vtyped.http.threads": _named(_CLIENT, "http_threads downloads downloads_resumed"),
    "vtyped.http.wires": _WIRES,
    "vtyped.ids": [*_named(_CLIENT, "ids users"), *_named(_FAULTS, "inputs")],
    "vtyped.indicators.extraction": _INDICATORS,
    "vtyped.indicators.fanging": _INDICATORS,
    "vtyped.indicators.indicator": _INDICATORS,
    "vtyped.indicators.readers": _INDICATORS,
    "vtyped.indicators.urls": _INDICATORS,
    "vtyped.logs": _named(_CLIENT, "logs canary"),
    "vtyped.multipart": _UPLOADS + _SUBMISSIONS,
    "vtyped.parsing": _BODIES,
    "vtyped.quota.governor": _COUNTS,
    "vtyped.quota.ledger": _named(_QUOTA, "sqlite") + _COUNTS,
    "vtyped.quota.windows": _COUNTS,
    "vtyped.ranges": _named(_CLIENT, "ranges") + _DOWNLOADS,
    "vtyped.retries": _RETRIES + _named(_CLIENT, "uploads_repeated downloads_resumed errors"),
    "vtyped.secret": _SECRETS + _named(_FAULTS, "keys"),
    "vtyped.sessions": [*_named(_CLIENT, "steps http_wires retries canary quota"), *_named(_FAULTS, "cancellation")],
    "vtyped.settings": _SECRETS + _named(_FAULTS, "keys"),
    "vtyped.sinks": _DOWNLOADS,
    "vtyped.sqlite_file": [*_named(_QUOTA, "sqlite stores"), *_CACHE],
    "vtyped.submission.flows": _SUBMISSIONS,
    "vtyped.submission.folders": _SUBMISSIONS,
    "vtyped.submission.walks": _SUBMISSIONS,
    "vtyped.targets": _named(_CLIENT, "temporary") + _DOWNLOADS,
    "vtyped.temporary": _named(_CLIENT, "temporary downloads uploads"),
    "vtyped.together": [*_named(_CLIENT, "steps"), *_RUNS, *_SUBMISSIONS],
    "vtyped.transfers": _named(_CLIENT, "uploads_repeated downloads_resumed quota") + _DOWNLOADS,
    "vtyped.uploads": _UPLOADS,
    "vtyped.verdicts.counts": _VERDICTS,
    "vtyped.verdicts.subjects": _VERDICTS,
    "vtyped.verdicts.verdict": _VERDICTS,
    "vtyped_api.runtime.collection": _PAGES,
    "vtyped_api.runtime.resume": _PAGES,
}
