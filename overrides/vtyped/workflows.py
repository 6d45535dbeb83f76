"""What takes several calls: enriching lists, submitting files and URLs, pivoting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from datetime import timedelta

    from .cache import Cache
    from .enrichment import AsyncEnrichment, Enrichment, Plan
    from .enrichment.batches import Thing
    from .pivoting import Pivot, Start
    from .pivoting.relationships import Chosen
    from .sessions import AsyncSession, Session
    from .submission import AsyncSubmissions, Submissions, Submitted, Visibility
    from .submission.flows import Progress


class Workflows:
    """The part of a client that is made of several calls."""

    _session: Session

    def enrich(
        self,
        iocs: Iterable[Thing],
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        max_lookups: int | None = None,
        checkpoint: str | os.PathLike[str] | None = None,
        cache: Cache | None = None,
        concurrency: int = 4,
    ) -> Enrichment:
        """Look up any number of hashes, URLs, domains and IP addresses, each once, and give an answer for each item.

        The items come in order, while the lookups go on; each has its report or the error that stands in its place.
        Nothing is lost: what is no indicator, what was not asked for, and what failed come as items, too. Once the
        quota is used up (`QuotaExhausted`, or 429 where the client keeps no quota) or the key is refused, nothing more
        is asked for, and the rest comes with that error. With a checkpoint, the same call goes on from there later.

        Args:
            iocs: Texts, defanged or not, `Indicator`s, and objects or descriptors of the API. Read to their end first.
            attributes: Names of the attributes to keep of each report; all when left out.
            relationships: Names of relationships to embed in the reports; each is asked for where the type has it.
            max_lookups: Lookups to make at most. What has an answer already takes none; further tries are not counted.
            checkpoint: A file to which each answer is added, so that a run that was killed goes on without asking
                twice. It is made where there is none, and holds no key.
            cache: Answers of earlier runs, and of other programs.
            concurrency: Lookups under way at once.

        Raises:
            InvalidInputError: No type of indicator has such a relationship, or a number is none.
            MissingExtraError: There are domains or URLs, and what tells them is not installed (`vtyped[enrich]`).
        """
        from .enrichment import Enrichment
        from .enrichment.manner import Manner
        from .enrichment.stored import Stored

        manner = Manner.of(attributes, relationships, max_lookups, concurrency)
        stored = Stored.of(self._session.policy.account, manner.selection, checkpoint, cache)
        return Enrichment(self._session, manner, iocs, stored)

    def plan(
        self,
        iocs: Iterable[Thing],
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        max_lookups: int | None = None,
        checkpoint: str | os.PathLike[str] | None = None,
        cache: Cache | None = None,
    ) -> Plan:
        """Say what `enrich` would take with the same arguments: lookups, and time at this quota. Nothing is asked.

        Raises:
            InvalidInputError: No type of indicator has such a relationship, or a number is none.
            CheckpointError: The checkpoint cannot be used.
            CacheError: The cache cannot be used.
        """
        from .enrichment.manner import Manner
        from .enrichment.plans import planned
        from .enrichment.stored import Stored

        manner = Manner.of(attributes, relationships, max_lookups)
        stored = Stored.of(self._session.policy.account, manner.selection, checkpoint, cache)
        return self._session.run(planned(self._session.policy, manner, iocs, stored))

    def submit(
        self,
        target: str | os.PathLike[str],
        *,
        visibility: Visibility,
        older_than: timedelta | None = None,
        wait: float | None = 600.0,
        name: str | None = None,
        password: str | None = None,
        progress: Progress | None = None,
    ) -> Submitted:
        """Get the report of a file or URL, and have it scanned only where that is needed.

        The service is asked for the hash of the file first. Only an unknown file is uploaded; a known one whose report
        is too old is scanned again without being sent. Then the end of the scan is waited for, and the report read.
        Each of these costs a request of the quota, and so does each look at the scan.

        Args:
            target: Path of a file, or a URL of http or https, defanged or not.
            visibility: `public`: what is sent becomes known to the public and to partners of VirusTotal. `private`:
                only your group sees it, and only private reports are asked for; needs a licence.
            older_than: Age of a report from which on a new scan is wanted; any report will do when left out.
            wait: Seconds to wait for the end of the scan; `None`: not at all, so that there is no report.
            name: Name that VirusTotal shows of the file; its base name when left out, never its folders.
            password: Password of a ZIP archive that holds one file.
            progress: Called with the bytes sent so far and the bytes in all.

        Raises:
            InvalidInputError: There is no such file, or it changed while it was sent; or the URL cannot be one.
            FileTooLargeError: The file is larger than 650 MB.
            AnalysisTimeoutError: The scan has not ended in time; the error holds its latest state.
            OutcomeUnknownError: The connection broke; the file may have arrived.
            ForbiddenError: The key lacks the licence of private scanning.
        """
        from .submission.flows import Manner, Sending, submission

        manner = Manner.of(visibility, older_than, wait)
        steps = submission(self._session.policy, target, manner, Sending(name, password, progress))
        return self._session.run(steps)

    def submit_all(
        self,
        targets: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        *,
        visibility: Visibility,
        older_than: timedelta | None = None,
        wait: float | None = 600.0,
        recursive: bool = True,
        skip: str | Iterable[str] = (),
        concurrency: int = 4,
    ) -> Submissions:
        """Submit all files of a folder, or any number of files, folders and URLs, each as `submit` does.

        They come in order, while the scans go on, each with its report or with the error that stands in its place.
        While one is slow, those after it go on, up to five times as many as at once. The same content is submitted
        once. In folders, links, devices and empty files are passed over. Once the quota is used up or the key is
        refused, the rest comes with that error.

        Args:
            targets: A folder, or paths of files and folders, and URLs.
            visibility: `public` or `private`, as of `submit`.
            older_than: Age of a report from which on a new scan is wanted; any report will do when left out.
            wait: Seconds to wait for the end of each scan; `None`: not at all.
            recursive: Whether the folders in a folder are gone through, too.
            skip: Patterns of what to pass over in folders, such as `*.log` or `cache/*`: of names, or of paths in the
                folder.
            concurrency: Submissions under way at once.

        Raises:
            InvalidInputError: An argument cannot be used.
        """
        from .submission import Submissions
        from .submission.flows import Manner
        from .submission.walks import Rules

        manner, rules = Manner.of(visibility, older_than, wait), Rules.of(recursive, skip)
        return Submissions(self._session, manner, targets, rules, concurrency)

    def pivot(
        self,
        start: Start | Iterable[Start],
        *,
        relationships: Chosen = None,
        budget: int = 50,
        depth: int = 1,
        nodes: int = 1000,
        limit: int = 40,
        progress: Callable[[Pivot], None] | None = None,
    ) -> Pivot:
        """Walk from indicators over their relationships, breadth first, to a graph.

        Each relationship of a node costs a request a page. What fails on the way is kept as a failure in the result,
        and the rest goes on; what a bound cut off is listed, too. Once the quota is used up or the key is refused,
        nothing more is asked for. Where a DNS resolution is found, the edge leads to the address or domain at its end.

        Args:
            start: A text that is a hash, URL, domain or IP address, defanged or not, an `Indicator`, or an object or
                descriptor of the API; or several of them. Texts are looked up, for a request each.
            relationships: Names to follow where a type has them, or names by type of object; when left out, those of
                `vtyped.pivoting.DEFAULT`, which lead from indicator to indicator and are open to any key.
            budget: Requests to send at most, further tries included.
            depth: Steps to go away from the start.
            nodes: Nodes to take into the graph at most.
            limit: Related objects to ask for of each node by each relationship, up to 40 a request.
            progress: Called with the graph so far after each answer. Whoever keeps it has it also where the walk is
                interrupted.

        Raises:
            NotAnIndicatorError: A text is no indicator.
            InvalidInputError: There is no such type or relationship, or a number is none.
            MissingExtraError: There are domains or URLs, and what tells them is not installed (`vtyped[enrich]`).
        """
        from .pivoting import Bounds, pivoted

        bounds = Bounds.of(relationships, budget=budget, depth=depth, nodes=nodes, limit=limit)
        return self._session.run(pivoted(self._session.policy, start, bounds, progress))


class AsyncWorkflows:
    """The part of a client that is made of several calls, awaited."""

    _session: AsyncSession

    def enrich(
        self,
        iocs: Iterable[Thing],
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        max_lookups: int | None = None,
        checkpoint: str | os.PathLike[str] | None = None,
        cache: Cache | None = None,
        concurrency: int = 4,
    ) -> AsyncEnrichment:
        """Look up any number of hashes, URLs, domains and IP addresses: as `Client.enrich`, for `async for`."""
        from .enrichment import AsyncEnrichment
        from .enrichment.manner import Manner
        from .enrichment.stored import Stored

        manner = Manner.of(attributes, relationships, max_lookups, concurrency)
        stored = Stored.of(self._session.policy.account, manner.selection, checkpoint, cache)
        return AsyncEnrichment(self._session, manner, iocs, stored)

    async def plan(
        self,
        iocs: Iterable[Thing],
        *,
        attributes: str | Iterable[str] | None = None,
        relationships: str | Iterable[str] | None = None,
        max_lookups: int | None = None,
        checkpoint: str | os.PathLike[str] | None = None,
        cache: Cache | None = None,
    ) -> Plan:
        """Say what `enrich` would take with the same arguments: as `Client.plan`, awaited."""
        from .enrichment.manner import Manner
        from .enrichment.plans import planned
        from .enrichment.stored import Stored

        manner = Manner.of(attributes, relationships, max_lookups)
        stored = Stored.of(self._session.policy.account, manner.selection, checkpoint, cache)
        return await self._session.run(planned(self._session.policy, manner, iocs, stored))

    async def submit(
        self,
        target: str | os.PathLike[str],
        *,
        visibility: Visibility,
        older_than: timedelta | None = None,
        wait: float | None = 600.0,
        name: str | None = None,
        password: str | None = None,
        progress: Progress | None = None,
    ) -> Submitted:
        """Get the report of a file or URL, scanned only where that is needed: as `Client.submit`, awaited."""
        from .submission.flows import Manner, Sending, submission

        manner = Manner.of(visibility, older_than, wait)
        steps = submission(self._session.policy, target, manner, Sending(name, password, progress))
        return await self._session.run(steps)

    def submit_all(
        self,
        targets: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        *,
        visibility: Visibility,
        older_than: timedelta | None = None,
        wait: float | None = 600.0,
        recursive: bool = True,
        skip: str | Iterable[str] = (),
        concurrency: int = 4,
    ) -> AsyncSubmissions:
        """Submit all files of a folder, or any number of files, folders and URLs: as `Client.submit_all`."""
        from .submission import AsyncSubmissions
        from .submission.flows import Manner
        from .submission.walks import Rules

        manner, rules = Manner.of(visibility, older_than, wait), Rules.of(recursive, skip)
        return AsyncSubmissions(self._session, manner, targets, rules, concurrency)

    async def pivot(
        self,
        start: Start | Iterable[Start],
        *,
        relationships: Chosen = None,
        budget: int = 50,
        depth: int = 1,
        nodes: int = 1000,
        limit: int = 40,
        progress: Callable[[Pivot], None] | None = None,
    ) -> Pivot:
        """Walk from indicators over their relationships to a graph: as `Client.pivot`, awaited."""
        from .pivoting import Bounds, pivoted

        bounds = Bounds.of(relationships, budget=budget, depth=depth, nodes=nodes, limit=limit)
        return await self._session.run(pivoted(self._session.policy, start, bounds, progress))
