"""Where the objects of each type stand in the API."""

from __future__ import annotations

from urllib.parse import quote

PATHS = {
    "activity_log_entry": "activity_log_entries",
    "alerting_asset": "alerts/assets",
    "alerting_notification": "alerts/notifications",
    "analysis": "analyses",
    "attack_tactic": "attack_tactics",
    "attack_technique": "attack_techniques",
    "collection": "collections",
    "comment": "comments",
    "domain": "domains",
    "file": "files",
    "file_behaviour": "file_behaviours",
    "graph": "graphs",
    "group": "groups",
    "hunting_notification": "intelligence/hunting_notifications",
    "hunting_ruleset": "intelligence/hunting_rulesets",
    "ioc_stream_notification": "ioc_stream_notifications",
    "ip_address": "ip_addresses",
    "monitor_hash": "monitor_partner/hashes",
    "monitor_hash_comment": "monitor_partner/comments",
    "monitor_item": "monitor/items",
    "operation": "operations",
    "private_analysis": "private/analyses",
    "private_file": "private/files",
    "private_file_behaviour": "private/file_behaviours",
    "private_url": "private/urls",
    "private_zip_file": "private/zip_files",
    "reference": "references",
    "resolution": "resolutions",
    "retrohunt_job": "intelligence/retrohunt_jobs",
    "saved_search": "saved_searches",
    "screenshot": "screenshots",
    "service_account": "service_accounts",
    "sigma_rule": "sigma_rules",
    "ssl_cert": "ssl_certs",
    "submission": "submissions",
    "threat_actor": "threat_actors",
    "threat_profile": "threat_profiles",
    "url": "urls",
    "user": "users",
    "vote": "votes",
    "whois": "whois",
    "yara_rule": "yara_rules",
    "yara_ruleset": "yara_rulesets",
    "zip_file": "intelligence/zip_files",
}
"""The path of each type's objects, from the base address on."""

_TYPES = {path: type_ for type_, path in PATHS.items()} | {
    # Two paths of the service are spelt in the singular.
    "submission": "submission",
    "private/file": "private_file",
}


def object_address(base: str, type_: str, identifier: str) -> str:
    """The address of an object under the API's base address."""
    return f"{base}/{PATHS.get(type_, type_)}/{quote(identifier, safe='=:')}"


def object_type(path: str) -> str:
    """The type of the objects at a path of the document, such as `hunting_ruleset`."""
    parts = path.strip("/").split("/")
    for length in range(len(parts), 0, -1):
        if type_ := _TYPES.get("/".join(parts[:length])):
            return type_
    raise LookupError(f'No type of object stands at "{path}"; add it to the paths of the mock')
