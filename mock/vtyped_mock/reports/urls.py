"""Reports of URLs."""

from __future__ import annotations

from ..dice import World
from ..identifiers import is_address, url_host
from . import hosts
from .domains import categories
from .engines import HOST_CATEGORIES, Json, host_results, stats, threat
from .verdicts import threat_severity

_TITLES = ("Welcome", "Sign in to your account", "Index of /", "Daily news", "Order confirmation", "404 Not Found")
_TAGS = ("multiple-redirects", "external-resources", "trackers", "iframes", "password-input", "third-party-cookies")


def url_attributes(world: World, sha256: str, url: str) -> Json:
    """What the service says of a URL."""
    dice = world.dice("url", sha256)
    found = threat(world, "url", sha256)
    last = world.days_ago(dice.uniform(0.1, 60))
    first = world.days_ago(dice.uniform(61, 1500))
    results = host_results(world, "url", sha256, found)
    answered = dice.chance(0.8)
    attributes: Json = {
        "url": url,
        "first_submission_date": first,
        "last_submission_date": last,
        "last_analysis_date": last,
        "last_modification_date": last + dice.randrange(3600),
        "last_analysis_stats": stats(results, HOST_CATEGORIES),
        "last_analysis_results": results,
        "times_submitted": dice.randint(1, 60),
        "reputation": dice.randint(-60, -1) if found.level == "malicious" else dice.randint(0, 20),
        "tags": dice.some(_TAGS, 0, 3),
        "categories": categories(world, "url", sha256),
        "threat_names": [found.family] if found.level == "malicious" else [],
        "has_content": answered,
        "threat_severity": threat_severity(world, "url", sha256, found, last),
    }
    if not is_address(url_host(url)):
        attributes["tld"] = hosts.tld(url_host(url))
    if answered:
        attributes |= _response(world, sha256, url)
    if found.level == "malicious" and dice.chance(0.3):
        attributes["targeted_brand"] = {"phishtank": "Example Bank"}
    return attributes


def _response(world: World, sha256: str, url: str) -> Json:
    dice = world.dice("response", sha256)
    title = dice.choice(_TITLES)
    size = dice.randint(500, 90000)
    response: Json = {
        "title": title,
        "last_final_url": url,
        "last_http_response_code": 404 if title.startswith("404") else 200,
        "last_http_response_content_length": size,
        "last_http_response_content_sha256": "b" + dice.hex(63),
        "last_http_response_headers": {
            "Content-Type": "text/html; charset=UTF-8",
            "Content-Length": str(size),
            "Server": dice.choice(("nginx", "Apache", "cloudflare")),
        },
        "html_meta": {"viewport": ["width=device-width, initial-scale=1"], "description": [title]},
        "outgoing_links": [hosts.url(dice) for _ in range(dice.randint(0, 5))],
    }
    if dice.chance(0.5):
        response["last_http_response_cookies"] = {"session": dice.hex(24)}
    if dice.chance(0.4):
        response["trackers"] = {
            "Google Tag Manager": [
                {
                    "id": f"GTM-{dice.hex(6).upper()}",
                    "timestamp": world.days_ago(dice.uniform(1, 60)),
                    "url": "https://www.googletagmanager.com/gtm.js",
                }
            ]
        }
    if dice.chance(0.3):
        response["redirection_chain"] = [hosts.url(dice)]
    if dice.chance(0.4):
        response["favicon"] = {"raw_md5": dice.hex(32), "dhash": dice.hex(16)}
    return response
