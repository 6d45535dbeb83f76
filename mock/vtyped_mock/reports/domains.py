"""Reports of domains."""

from __future__ import annotations

from ..dice import World
from . import certificates, hosts, registrations
from .engines import HOST_CATEGORIES, Json, host_results, stats, threat
from .verdicts import threat_severity

_CATEGORIES = ("business and economy", "information technology", "news and media", "shopping", "uncategorized")
_BAD_CATEGORIES = ("malware sites", "phishing and fraud", "command and control")
_PARTNERS = ("Forcepoint ThreatSeeker", "Sophos", "BitDefender", "alphaMountain.ai", "Xcitium Verdict Cloud")
_RANKINGS = ("Cisco Umbrella", "Majestic", "Cloudflare Radar", "Statvoo", "Alexa")


def domain_attributes(world: World, name: str) -> Json:
    """What the service says of a domain."""
    dice = world.dice("domain", name)
    found = threat(world, "domain", name)
    date = world.days_ago(dice.uniform(0.1, 40))
    results = host_results(world, "domain", name, found)
    record = registrations.registration(world, hosts.parent(name) or name)
    shown = certificates.certificate(world, name)
    attributes: Json = {
        "tld": hosts.tld(name),
        "registrar": record.registrar,
        "creation_date": record.created,
        "last_update_date": record.updated,
        "expiration_date": record.expires,
        "last_modification_date": date + dice.randrange(3600),
        "last_analysis_date": date,
        "last_analysis_stats": stats(results, HOST_CATEGORIES),
        "last_analysis_results": results,
        "reputation": dice.randint(-60, -1) if found.level == "malicious" else dice.randint(0, 30),
        "tags": dice.some(("dga", "nxdomain", "multiple-ips"), 0, 1) if found.level == "malicious" else [],
        "categories": categories(world, "domain", name),
        "last_dns_records": dns_records(world, name),
        "last_dns_records_date": date,
        "last_https_certificate": shown,
        "last_https_certificate_date": date,
        "jarm": dice.hex(62),
        "whois": registrations.whois_text(world, hosts.parent(name) or name, record),
        "whois_date": record.seen,
        "rdap": registrations.rdap(world, name, record),
        "threat_severity": threat_severity(world, "domain", name, found, date),
    }
    if dice.chance(0.6):
        attributes["popularity_ranks"] = {
            ranking: {"rank": dice.randint(100, 900000), "timestamp": world.days_ago(dice.uniform(0, 5))}
            for ranking in dice.some(_RANKINGS, 1, 4)
        }
    if dice.chance(0.5):
        attributes["favicon"] = {"raw_md5": dice.hex(32), "dhash": dice.hex(16)}
    if dice.chance(0.3):
        attributes["first_seen_itw_date"] = record.created
        attributes["last_seen_itw_date"] = date
    return attributes


def categories(world: World, type_: str, identifier: str) -> dict[str, str]:
    """How partners sort a host or a URL."""
    dice = world.dice("categories", type_, identifier)
    bad = threat(world, type_, identifier).level == "malicious"
    names = _BAD_CATEGORIES if bad else _CATEGORIES
    return {partner: dice.choice(names) for partner in dice.some(_PARTNERS, 1, 4)}


def addresses(world: World, name: str) -> list[str]:
    """The addresses that a host name resolves to."""
    if name == "example.com":
        return ["192.0.2.44"]
    dice = world.dice("addresses", name)
    return list(dict.fromkeys(hosts.address(dice) for _ in range(dice.randint(1, 3))))


def dns_records(world: World, name: str) -> list[Json]:
    """The DNS records of a host name, as last seen."""
    dice = world.dice("dns", name)
    ttl = dice.choice((60, 300, 3600, 86400))
    records: list[Json] = [
        {"type": "AAAA" if ":" in address else "A", "value": address, "ttl": ttl} for address in addresses(world, name)
    ]
    servers = registrations.name_servers(world.dice("whois", hosts.parent(name) or name))
    records += [{"type": "NS", "value": server, "ttl": 86400} for server in servers]
    if dice.chance(0.7):
        records.append({"type": "MX", "value": f"mail.{name}", "ttl": ttl, "priority": dice.choice((5, 10, 20))})
    if dice.chance(0.7):
        records.append({"type": "TXT", "value": "v=spf1 -all", "ttl": ttl})
    if dice.chance(0.3):
        records.append({"type": "CAA", "value": "letsencrypt.org", "ttl": ttl, "flag": 0, "tag": "issue"})
    records.append({
        "type": "SOA",
        "value": servers[0],
        "ttl": 3600,
        "rname": f"hostmaster.{name}",
        "serial": dice.randint(2015010101, 4294967295),
        "refresh": 7200,
        "retry": 900,
        "expire": 1209600,
        "minimum": 300,
    })  # fmt: skip
    return records
