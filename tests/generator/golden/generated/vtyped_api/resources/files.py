"""Upload files, read their reports and comment.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.comment import Comment, Verdict
    from ..models.file import File
    from ..models.url import Url
    from ..runtime.downloads import Download, Progress, Target
    from ..runtime.objects import Descriptor, MissingObject
    from .files_notes import AsyncFilesNotes, FilesNotes
    from .files_relationships import AsyncFilesRelationships, FilesRelationships

UPLOAD: Operation[Descriptor] = Operation(
    "files.upload", "/files", {}, method="POST", repeatable=False, body="multipart/form-data"
)
GET: Operation[File] = Operation("files.get", "/files/{id}", {"id": "file-id"})
ANALYSE: Operation[Descriptor] = Operation("files.analyse", "/files/{id}/analyse", {"id": "file-id"}, method="POST")
COMMENTS: Operation[Comment] = Operation("files.comments", "/files/{id}/comments", {"id": "file-id"}, page_size=40)
ADD_COMMENT: Operation[Comment] = Operation(
    "files.add_comment",
    "/files/{id}/comments",
    {"id": "file-id"},
    method="POST",
    repeatable=False,
    body="application/json",
)
DOWNLOAD: Operation[Download] = Operation(
    "files.download", "/files/{id}/download", {"id": "file-id"}, content_hash="id"
)
DOWNLOAD_URL: Operation[str] = Operation(
    "files.download_url", "/files/{id}/download_url", {"id": "file-id"}, read=answers.Data("str")
)
DROPPED_FILES: Operation[File | MissingObject] = Operation(
    "files.dropped_files", "/files/{id}/dropped_files", {"id": "file-id"}, page_size=40
)
SOURCE: Operation[File | Url | None] = Operation(
    "files.source", "/files/{id}/source", {"id": "file-id"}, read=answers.one_or_none
)


class Files(Resource):
    """Upload files, read their reports and comment."""

    @cached_property
    def notes(self) -> FilesNotes:
        """Notes on files, a group within a group."""
        from .files_notes import FilesNotes

        return FilesNotes(self._transport)

    @cached_property
    def relationships(self) -> FilesRelationships:
        """Types and ids of what is related to files, without attributes."""
        from .files_relationships import FilesRelationships

        return FilesRelationships(self._transport)

    def get(self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]) -> File:
        """Get the report of a file.

        Everything that is known of the file.

        A second paragraph, with a "quoted" word, a \\ and `code` in it, long enough to be wrapped by the printer at its
        width.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}`, https://docs.virustotal.com/reference/files-get
        """
        return self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known file again.

        The request has no body.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/analyse`, https://docs.virustotal.com/reference/files-analyse
        """
        return self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> Collection[Comment]:
        """Comments on the file.

        Newest first.

        `GET /files/{id}/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    def add_comment(
        self,
        id: str,
        text: str,
        verdict: Verdict | Literal["harmless", "malicious"],
        *,
        in_reply_to: str | None = None,
        **options: Unpack[Options],
    ) -> Comment:
        """Publish a comment on a file.

        The answer is the comment as it was stored.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            text: Text of the comment.
            verdict: What the member thinks of the item.
            in_reply_to: Id of the comment that it answers; may be left out.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/comments`, https://docs.virustotal.com/reference/files-add-comment
        """
        return self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "comment",
                    "attributes": {
                        "text": inputs.text("text", text, least=1),
                        "verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"]),
                        **inputs.given({"in-reply-to": inputs.optional(inputs.text, "in_reply_to", in_reply_to)}),
                    },
                }
            },
        )

    def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file.

        Redirects to a signed address.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        return self._download(DOWNLOAD, {"id": id}, options, target, progress)

    def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get an address for downloading a file.

        Gives a text.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/download_url`, https://docs.virustotal.com/reference/files-download-url
        """
        return self._send(DOWNLOAD_URL, {"id": id}, options)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[File | MissingObject]:
        """Files that the file wrote to disk. Needs VirusTotal Enterprise.

        Deprecated: Read the sandbox reports.

        Formerly `written_files`.

        `GET /files/{id}/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def source(self, id: str, **options: Unpack[Options]) -> File | Url | None:
        """What the file came from.

        `GET /files/{id}/source`, https://docs.virustotal.com/reference/files
        """
        return self._send(SOURCE, {"id": id}, options)


class AsyncFiles(AsyncResource):
    """Upload files, read their reports and comment."""

    @cached_property
    def notes(self) -> AsyncFilesNotes:
        """Notes on files, a group within a group."""
        from .files_notes import AsyncFilesNotes

        return AsyncFilesNotes(self._transport)

    @cached_property
    def relationships(self) -> AsyncFilesRelationships:
        """Types and ids of what is related to files, without attributes."""
        from .files_relationships import AsyncFilesRelationships

        return AsyncFilesRelationships(self._transport)

    async def get(
        self, id: str, *, relationships: str | Iterable[str] | None = None, **options: Unpack[Options]
    ) -> File:
        """Get the report of a file.

        Everything that is known of the file.

        A second paragraph, with a "quoted" word, a \\ and `code` in it, long enough to be wrapped by the printer at its
        width.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            relationships: Names of relationships, separated by commas.

        Raises:
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}`, https://docs.virustotal.com/reference/files-get
        """
        return await self._send(
            GET,
            {"id": id},
            options,
            query={"relationships": inputs.optional(inputs.names, "relationships", relationships)},
        )

    async def analyse(self, id: str, **options: Unpack[Options]) -> Descriptor:
        """Scan a known file again.

        The request has no body.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/analyse`, https://docs.virustotal.com/reference/files-analyse
        """
        return await self._send(ANALYSE, {"id": id}, options)

    def comments(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[Comment]:
        """Comments on the file.

        Newest first.

        `GET /files/{id}/comments`, https://docs.virustotal.com/reference/files
        """
        return self._collection(COMMENTS, {"id": id}, paging)

    async def add_comment(
        self,
        id: str,
        text: str,
        verdict: Verdict | Literal["harmless", "malicious"],
        *,
        in_reply_to: str | None = None,
        **options: Unpack[Options],
    ) -> Comment:
        """Publish a comment on a file.

        The answer is the comment as it was stored.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            text: Text of the comment.
            verdict: What the member thinks of the item.
            in_reply_to: Id of the comment that it answers; may be left out.

        Raises:
            NotFoundError: The service holds nothing under this id

        `POST /files/{id}/comments`, https://docs.virustotal.com/reference/files-add-comment
        """
        return await self._send(
            ADD_COMMENT,
            {"id": id},
            options,
            body={
                "data": {
                    "type": "comment",
                    "attributes": {
                        "text": inputs.text("text", text, least=1),
                        "verdict": inputs.choice("verdict", verdict, known=["harmless", "malicious"]),
                        **inputs.given({"in-reply-to": inputs.optional(inputs.text, "in_reply_to", in_reply_to)}),
                    },
                }
            },
        )

    async def download(
        self, id: str, target: Target, *, progress: Progress | None = None, **options: Unpack[Options]
    ) -> Download:
        """Download a file.

        Redirects to a signed address.

        The bytes are put in place when all have come; a download that breaks goes on where it broke, and one that fails
        leaves nothing.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.
            target: Path to write to, or a file open for writing in binary mode.
            progress: Called with the bytes received so far, and the bytes in all, `None` where they are not known.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id
            HashMismatchError: The bytes received are not those of the hash

        `GET /files/{id}/download`, https://docs.virustotal.com/reference/files-download
        """
        return await self._download(DOWNLOAD, {"id": id}, options, target, progress)

    async def download_url(self, id: str, **options: Unpack[Options]) -> str:
        """Get an address for downloading a file.

        Gives a text.

        Args:
            id: SHA-256 of the file, in hexadecimal digits.

        Raises:
            ForbiddenError: The account lacks the privilege
            NotFoundError: The service holds nothing under this id

        `GET /files/{id}/download_url`, https://docs.virustotal.com/reference/files-download-url
        """
        return await self._send(DOWNLOAD_URL, {"id": id}, options)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[File | MissingObject]:
        """Files that the file wrote to disk. Needs VirusTotal Enterprise.

        Deprecated: Read the sandbox reports.

        Formerly `written_files`.

        `GET /files/{id}/dropped_files`, https://docs.virustotal.com/reference/files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    async def source(self, id: str, **options: Unpack[Options]) -> File | Url | None:
        """What the file came from.

        `GET /files/{id}/source`, https://docs.virustotal.com/reference/files
        """
        return await self._send(SOURCE, {"id": id}, options)
