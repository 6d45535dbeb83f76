"""Whole objects: the invented report of a thing together with what users have done to it here."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from .accounts import Account
from .analyses import Analysis, ItemType, status
from .document import Document, Json
from .errors import NotFoundError
from .identifiers import REPORTED, never_seen, read_analysis_id
from .inventions import Inventions
from .lookups import LOOKUPS
from .paths import object_address
from .reports import community, sandboxes
from .reports.domains import domain_attributes
from .reports.engines import FILE_CATEGORIES, HOST_CATEGORIES, stats, threat
from .reports.files import FileFacts, file_attributes, file_kind, file_threat
from .reports.ip_addresses import ip_address_attributes
from .reports.urls import url_attributes
from .reports.verdicts import gti_assessment
from .state import State

_KEEP = 2048
# Attributes that say what an analysis has found, so that a new thing has none of them yet.
_FINDINGS = (
    "popular_threat_classification",
    "sandbox_verdicts",
    "threat_severity",
    "threat_names",
    "crowdsourced_yara_results",
    "crowdsourced_ids_results",
    "crowdsourced_ids_stats",
    "crowdsourced_ai_results",
    "sigma_analysis_results",
    "sigma_analysis_stats",
    "sigma_analysis_summary",
    "malware_config",
)


class Catalog:
    """Makes objects out of a state. Reports are kept for a while, since making one takes a millisecond."""

    def __init__(self, state: State, document: Document) -> None:
        self.state = state
        self._document = document
        self._reports: OrderedDict[Hashable, Json] = OrderedDict()
        self._reported_of = state.world

    def require(self, type_: str, identifier: str, account: Account) -> str:
        """The id that answers give to the thing a request names; refuses what the service does not know or show."""
        if type_ == "analysis":
            return self.find_analysis(identifier).id
        found = self.identify(type_, identifier)
        if not self.holds(type_, found, account):
            raise NotFoundError(missing_message(type_, identifier))
        return found

    def identify(self, type_: str, identifier: str) -> str:
        """The id that answers give to the thing a request names. Asks nothing about whether it is known."""
        if type_ in REPORTED:
            return self.state.items.identify(type_, identifier)
        store = self.state.stores.get(type_)
        return store.resource.named(identifier) if store is not None else identifier

    def holds(self, type_: str, identifier: str, account: Account) -> bool:
        """Whether the service knows a thing and shows it to an account."""
        if type_ in REPORTED:
            return self.state.items.holds(type_, identifier)
        if (look_up := LOOKUPS.get(type_)) is not None:
            return look_up(self, identifier) is not None
        store = self.state.stores.get(type_)
        if store is None:
            return not never_seen(type_, identifier)
        stored = store.find(identifier)
        return store.holds_common(identifier) if stored is None else store.shows(stored, account)

    def described(self, type_: str, identifier: str) -> Json:
        """The attributes of an object that is no report: as users have made it, or invented."""
        if type_ == "analysis":
            return self.analysis_attributes(self.find_analysis(identifier))
        if (look_up := LOOKUPS.get(type_)) is not None:
            if (found := look_up(self, identifier)) is None:
                raise NotFoundError(missing_message(type_, identifier))
            return found
        store = self.state.stores.get(type_)
        if store is not None and (stored := store.find(identifier)) is not None:
            return dict(store.attributes(stored))
        return Inventions(self._document, self.state.world).attributes(type_, identifier)

    def object(self, type_: str, identifier: str, base: str, *, assessed: bool = False) -> Json:
        """A file, URL, domain or address with its report."""
        attributes = self.attributes(type_, identifier)
        if assessed:
            world = self.state.world
            found = file_threat(world, self.facts(identifier)) if type_ == "file" else threat(world, type_, identifier)
            attributes["gti_assessment"] = gti_assessment(world, type_, identifier, found)
        return {
            "id": identifier,
            "type": type_,
            "links": {"self": object_address(base, type_, identifier)},
            "attributes": attributes,
        }

    def attributes(self, type_: str, identifier: str) -> Json:
        """The report of a thing as it is now."""
        attributes = dict(self._invented(type_, identifier))
        item = (type_, identifier)
        votes = self.state.opinions.votes(item)
        totals = self._seeded_totals(type_, identifier)
        for _, given in votes:
            totals[given.attributes["verdict"]] += 1
            attributes["reputation"] += given.attributes["value"]
        attributes["total_votes"] = totals
        if type_ in ("file", "url"):
            self._add_submissions(attributes, type_, identifier)
        self._add_analyses(attributes, type_, identifier)
        return attributes | self.state.items.given.get(item, {})

    def facts(self, sha256: str) -> FileFacts:
        """What is certain about a file."""
        items = self.state.items
        upload = items.uploads.get(sha256)
        hashes = items.hashes(sha256)
        if upload is None:
            return FileFacts(hashes)
        return FileFacts(hashes, upload.size, upload.name, upload.head, upload.is_eicar)

    def platform(self, sha256: str) -> str:
        """The system that a file is for."""
        return file_kind(self.state.world, self.facts(sha256)).platform

    def sandboxes(self, sha256: str) -> list[str]:
        """The sandboxes that have run a file."""
        if self.state.items.is_new("file", sha256):
            return []
        return sandboxes.names(self.state.world, sha256, self.platform(sha256))

    def past_analyses(self, type_: ItemType, identifier: str) -> list[Analysis]:
        """The analyses of a thing before the mock was started, newest first."""
        if self.state.items.is_new(type_, identifier):
            return []
        name = self.state.items.hashes(identifier).md5 if type_ == "file" else identifier
        last = self._invented(type_, identifier)["last_analysis_date"]
        return self.state.analyses.past(type_, identifier, name, last)

    def find_analysis(self, identifier: str) -> Analysis:
        """The analysis with an id, started here or long ago."""
        if made := self.state.analyses.made(identifier):
            return made
        items = self.state.items
        if (read := read_analysis_id(identifier)) is not None:
            type_, name, _ = read
            hashes = items.file_of(name) if type_ == "file" else None
            if hashes is not None and items.holds("file", hashes.sha256):
                past = self.past_analyses("file", hashes.sha256)
            else:
                past = self.past_analyses("url", name) if type_ == "url" and items.holds("url", name) else []
            for analysis in past:
                if analysis.id == identifier:
                    return analysis
        raise NotFoundError(missing_message("analysis", identifier))

    def analysis_attributes(self, analysis: Analysis) -> Json:
        """An analysis as far as it has come."""
        progress = self.state.analyses.progress(analysis)
        results = self._invented(analysis.type, analysis.item)["last_analysis_results"]
        done = int(len(results) * progress)
        results = {name: results[name] for name in list(results)[:done]}
        return {
            "date": analysis.date,
            "status": status(progress),
            "stats": stats(results, _categories(analysis.type)),
            "results": results,
        }

    def analysis_info(self, analysis: Analysis) -> Json:
        """What an analysis is about, as `meta` of its answer has it."""
        if analysis.type in ("domain", "ip_address"):
            return {}
        if analysis.type == "url":
            return {"url_info": {"id": analysis.item, "url": self.state.items.url(analysis.item)}}
        found = self._invented("file", analysis.item)
        return {"file_info": {name: found[name] for name in ("sha256", "sha1", "md5", "size")}}

    def _invented(self, type_: str, identifier: str) -> Json:
        world, items = self.state.world, self.state.items
        make: Callable[[], Json]
        key: Hashable
        if self._reported_of is not world:
            self._reports.clear()
            self._reported_of = world
        if type_ == "file":
            facts = self.facts(identifier)
            key, make = facts, lambda: file_attributes(world, facts)
        elif type_ == "url":
            url = items.url(identifier)
            key, make = (identifier, url), lambda: url_attributes(world, identifier, url)
        elif type_ == "domain":
            key, make = (type_, identifier), lambda: domain_attributes(world, identifier)
        else:
            key, make = (type_, identifier), lambda: ip_address_attributes(world, identifier)
        if (report := self._reports.get(key)) is None:
            report = self._reports[key] = make()
            if len(self._reports) > _KEEP:
                self._reports.popitem(last=False)
        return report

    def _seeded_totals(self, type_: str, identifier: str) -> Json:
        if self.state.items.is_new(type_, identifier):
            return {"harmless": 0, "malicious": 0}
        return dict(community.vote_totals(self.state.world, type_, identifier))

    def _add_submissions(self, attributes: Json, type_: str, identifier: str) -> None:
        made = self.state.items.submissions.get((type_, identifier), [])
        if not made:
            return
        attributes["last_submission_date"] = made[-1].date
        attributes["last_modification_date"] = max(attributes["last_modification_date"], made[-1].date)
        if self.state.items.is_new(type_, identifier):
            sources = len({submission.key for submission in made})
            attributes |= {
                "first_submission_date": made[0].date,
                "last_modification_date": made[-1].date,
                "times_submitted": len(made),
                "reputation": 0,
            }
            if type_ == "file":
                attributes["unique_sources"] = sources
        else:
            attributes["times_submitted"] += len(made)

    def _add_analyses(self, attributes: Json, type_: str, identifier: str) -> None:
        analyses = self.state.analyses
        done = [made for made in analyses.of(type_, identifier) if analyses.progress(made) >= 1]
        if done:
            attributes["last_analysis_date"] = done[-1].date
            attributes["last_modification_date"] = max(attributes["last_modification_date"], done[-1].date)
        elif type_ in ("file", "url") and self.state.items.is_new(type_, identifier):
            attributes |= {
                "last_analysis_date": attributes["last_submission_date"],
                "last_analysis_results": {},
                "last_analysis_stats": stats({}, _categories(type_)),
            }
            for name in _FINDINGS:
                attributes.pop(name, None)


def missing_message(type_: str, identifier: str) -> str:
    """What is said of a thing that the service does not know."""
    noun = {"file": "File", "url": "URL", "domain": "Domain", "ip_address": "IP address", "analysis": "Analysis"}
    return f'{noun.get(type_, type_)} "{identifier}" not found'


def _categories(type_: str) -> tuple[str, ...]:
    return FILE_CATEGORIES if type_ == "file" else HOST_CATEGORIES
