"""Reports of IP addresses."""

from __future__ import annotations

import ipaddress

from ..dice import World
from . import certificates, hosts
from .engines import HOST_CATEGORIES, Json, host_results, stats, threat
from .registrations import iso
from .verdicts import threat_severity

_PLACES = (
    ("US", "NA", "ARIN"), ("CA", "NA", "ARIN"), ("DE", "EU", "RIPE NCC"), ("NL", "EU", "RIPE NCC"),
    ("RU", "EU", "RIPE NCC"), ("CN", "AS", "APNIC"), ("SG", "AS", "APNIC"), ("BR", "SA", "LACNIC"),
    ("ZA", "AF", "AFRINIC"),
)  # fmt: skip
_OWNERS = ("Example Cloud Hosting", "Northwind Networks", "Blue Lantern Telecom", "Polar Route Ltd", "Open Harbor ISP")


def ip_address_attributes(world: World, address: str) -> Json:
    """What the service says of an address."""
    dice = world.dice("ip_address", address)
    found = threat(world, "ip_address", address)
    date = world.days_ago(dice.uniform(0.1, 40))
    results = host_results(world, "ip_address", address, found)
    network = ipaddress.ip_network(f"{address}/{48 if ':' in address else 24}", strict=False)
    place = world.dice("network", network)
    country, continent, registry = place.choice(_PLACES)
    owner = place.choice(_OWNERS)
    attributes: Json = {
        "network": str(network),
        "country": country,
        "continent": continent,
        "regional_internet_registry": registry,
        # Numbers of autonomous systems go beyond signed 32 bits.
        "asn": place.choice((place.randint(1000, 64000), place.randint(4200000000, 4294967294))),
        "as_owner": owner,
        "last_analysis_date": date,
        "last_modification_date": date + dice.randrange(3600),
        "last_analysis_stats": stats(results, HOST_CATEGORIES),
        "last_analysis_results": results,
        "reputation": dice.randint(-60, -1) if found.level == "malicious" else dice.randint(0, 10),
        "tags": dice.some(("suspicious-udp", "tor", "vpn"), 0, 1),
        "whois": f"inetnum: {network}\nnetname: NET-{dice.hex(4).upper()}\ncountry: {country}\norg-name: {owner}",
        "whois_date": world.days_ago(dice.uniform(1, 300)),
        "rdap": _rdap(world, network, owner, country),
        "threat_severity": threat_severity(world, "ip_address", address, found, date),
    }
    if dice.chance(0.5):
        attributes["last_https_certificate"] = certificates.certificate(world, hosts.host(dice))
        attributes["last_https_certificate_date"] = date
        attributes["jarm"] = dice.hex(62)
    if found.level == "malicious" and dice.chance(0.6):
        attributes["crowdsourced_context"] = [
            {
                "title": f"Activity related to {found.family.upper()}",
                "details": f"{found.family} control server seen at this address",
                "severity": dice.choice(("high", "medium", "low")),
                "source": "Example Threat Exchange",
                "timestamp": world.days_ago(dice.uniform(1, 90)),
            }
        ]
    if dice.chance(0.3):
        attributes["first_seen_itw_date"] = world.days_ago(dice.uniform(400, 900))
        attributes["last_seen_itw_date"] = date
    return attributes


def _rdap(world: World, network: ipaddress.IPv4Network | ipaddress.IPv6Network, owner: str, country: str) -> Json:
    dice = world.dice("rdap", network)
    return {
        "object_class_name": "ip network",
        "handle": f"NET-{dice.hex(8).upper()}",
        "name": owner.partition(" ")[0].upper(),
        "type": "ALLOCATED PA",
        "country": country,
        "ip_version": f"v{network.version}",
        "start_address": str(network[0]),
        "end_address": str(network[-1]),
        "cidr0_cidrs": [{f"v{network.version}prefix": str(network[0]), "length": network.prefixlen}],
        "parent_handle": "",
        "status": ["active"],
        "events": [
            {
                "event_action": "registration",
                "event_date": iso(world.days_ago(dice.uniform(900, 5000))),
                "event_actor": "",
            }
        ],
        "rdap_conformance": ["rdap_level_0", "cidr0"],
        "entities": [],
        "links": [],
        "notices": [],
        "remarks": [],
        "port43": "",
    }
