"""Digital Threat Monitoring: files that are attached to alerts, and page after page of alerts and documents."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from vtyped_api.resources import dtm as generated
from vtyped_api.resources import dtm_alerts as generated_alerts
from vtyped_api.resources import dtm_docs as generated_docs
from vtyped_api.runtime.operation import Options

from .linked_pages import async_pages_of, pages_of
from .multipart import FileForm, Progress, Source
from .uploads import Route, delivered, delivered_awaited

if TYPE_CHECKING:
    from .sessions import AsyncSession, Session


def _route(alert_id: str) -> Route:
    return Route(generated_alerts.ADD_ATTACHMENT, None, {"alert_id": alert_id})


def _form(file: Source, name: str | None, progress: Progress | None) -> FileForm:
    return FileForm(file, name, progress=progress, part="files")


class DtmAlerts(generated_alerts.DtmAlerts):
    """Read what monitors have noticed, and say what has become of it."""

    pages = pages_of(generated_alerts.DtmAlerts, generated_alerts.DtmAlerts.list)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def add_attachment(
        self,
        alert_id: str,
        file: Source,
        *,
        name: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Attach a file to the analysis of an alert.

        Args:
            alert_id: Id of the alert.
            file: Path of the file, its bytes, or a file open in binary mode, which is sent whole.
            name: Name that others see; the base name of the file when left out, never its folders.
            progress: Called with the bytes sent so far and the bytes in all. Starts from 0 with each further try.
            options: `timeout`: seconds without any progress. `retries`: further tries after the first.

        Raises:
            InvalidInputError: There is no such file, it is open in text mode, or it changed while it was sent.
            FileTooLargeError: It is larger than 650 MB.
            OutcomeUnknownError: The connection broke; the file may have arrived.
            NotFoundError: There is no such alert.
            ForbiddenError: The key lacks Digital Threat Monitoring.

        `POST /dtm/alerts/{alert_id}/attachments`, https://gtidocs.virustotal.com/reference/get-alerts
        """
        delivered(self._session, _route(alert_id), _form(file, name, progress), options)


class AsyncDtmAlerts(generated_alerts.AsyncDtmAlerts):
    """Read what monitors have noticed, and say what has become of it; awaited."""

    pages = async_pages_of(generated_alerts.AsyncDtmAlerts, generated_alerts.AsyncDtmAlerts.list)

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    async def add_attachment(
        self,
        alert_id: str,
        file: Source,
        *,
        name: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Attach a file to the analysis of an alert: as `DtmAlerts.add_attachment`, awaited."""
        await delivered_awaited(self._session, _route(alert_id), _form(file, name, progress), options)


class DtmDocs(generated_docs.DtmDocs):
    """Search the posts, pastes, messages and pages that monitors read."""

    pages = pages_of(generated_docs.DtmDocs, generated_docs.DtmDocs.search)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session


class AsyncDtmDocs(generated_docs.AsyncDtmDocs):
    """Search the posts, pastes, messages and pages that monitors read; awaited."""

    pages = async_pages_of(generated_docs.AsyncDtmDocs, generated_docs.AsyncDtmDocs.search)

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session


class Dtm(generated.Dtm):
    """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def alerts(self) -> DtmAlerts:
        """Read what monitors have noticed, and say what has become of it."""
        return DtmAlerts(self._session)

    @cached_property
    def docs(self) -> DtmDocs:
        """Search the posts, pastes, messages and pages that monitors read."""
        return DtmDocs(self._session)


class AsyncDtm(generated.AsyncDtm):
    """Digital Threat Monitoring, what is said and sold about a company in the open, deep and dark web; awaited."""

    def __init__(self, session: AsyncSession) -> None:
        super().__init__(session)
        self._session = session

    @cached_property
    def alerts(self) -> AsyncDtmAlerts:
        """Read what monitors have noticed, and say what has become of it."""
        return AsyncDtmAlerts(self._session)

    @cached_property
    def docs(self) -> AsyncDtmDocs:
        """Search the posts, pastes, messages and pages that monitors read."""
        return AsyncDtmDocs(self._session)
