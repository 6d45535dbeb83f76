"""Upload files that only your group sees, read their reports, scan them again and delete them.

Made from spec/ by `python -m generator`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..runtime import answers, inputs
from ..runtime.collection import AsyncCollection, Collection
from ..runtime.operation import Operation, Options, Paging
from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..models.private_file import PrivateFile
    from ..models.private_file_behaviour import PrivateFileBehaviour
    from ..runtime.objects import Descriptor
    from .private_files_relationships import AsyncPrivateFilesRelationships, PrivateFilesRelationships

LIST: Operation[PrivateFile] = Operation("private.files.list", "/private/files", {}, page_size=40)
UPLOAD: Operation[Descriptor] = Operation(
    "private.files.upload", "/private/files", {}, method="POST", repeatable=False, body="multipart/form-data"
)
UPLOAD_URL: Operation[str] = Operation(
    "private.files.upload_url", "/private/files/upload_url", {}, read=answers.Data("str")
)
GET: Operation[PrivateFile] = Operation("private.files.get", "/private/files/{id}", {"id": "sha256"})
DELETE: Operation[None] = Operation(
    "private.files.delete", "/private/files/{id}", {"id": "sha256"}, method="DELETE", read=answers.nothing
)
ANALYSE: Operation[Descriptor] = Operation(
    "private.files.analyse", "/private/files/{id}/analyse", {"id": "sha256"}, method="POST"
)
GENERATE_AI_REPORT: Operation[str] = Operation(
    "private.files.generate_ai_report",
    "/private/files/{id}/generate_ai_report",
    {"id": "sha256"},
    read=answers.Data("str"),
)
PUBLISHED_BEHAVIOURS: Operation[PrivateFileBehaviour] = Operation(
    "private.files.published_behaviours", "/private/file/{id}/behaviours", {"id": "sha256"}, page_size=40
)
BEHAVIOURS: Operation[PrivateFileBehaviour] = Operation(
    "private.files.behaviours", "/private/files/{id}/behaviours", {"id": "sha256"}, page_size=40
)
DROPPED_FILES: Operation[PrivateFile] = Operation(
    "private.files.dropped_files", "/private/files/{id}/dropped_files", {"id": "sha256"}, page_size=40
)
EXECUTION_PARENTS: Operation[PrivateFile] = Operation(
    "private.files.execution_parents", "/private/files/{id}/execution_parents", {"id": "sha256"}, page_size=40
)


class PrivateFiles(Resource):
    """Upload files that only your group sees, read their reports, scan them again and delete them."""

    @cached_property
    def relationships(self) -> PrivateFilesRelationships:
        """Types and ids of what is related to private files, without attributes."""
        from .private_files_relationships import PrivateFilesRelationships

        return PrivateFilesRelationships(self._transport)

    def list(self, **paging: Unpack[Paging]) -> Collection[PrivateFile]:
        """List the private files of your group.

        The files that the account can see, ordered by their SHA-256.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/files`, https://docs.virustotal.com/reference/list-private-files
        """
        return self._collection(LIST, {}, paging)

    def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large private file.

        Gives the address that takes one file of up to 650 MB, for files too large for `private.files.upload`. Send the
        same form to it with POST. Each address works once: ask for a new one for every attempt.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/files/upload_url`, https://docs.virustotal.com/reference/private-files-upload-url
        """
        return self._send(UPLOAD_URL, {}, options)

    def get(self, id: str, **options: Unpack[Options]) -> PrivateFile:
        """Get the report of a private file.

        What VirusTotal has found out about a file of your group: names, type, hashes and metadata of its format, and
        what language models say of it. There are no verdicts of antivirus engines. 404 `NotFoundError` is the answer
        for files of others as well.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}`, https://docs.virustotal.com/reference/private-files-info
        """
        return self._send(GET, {"id": id}, options)

    def delete(self, id: str, *, only_from_storage: bool | None = None, **options: Unpack[Options]) -> None:
        """Delete a private file.

        Erases the file and, unless `only_from_storage` is true, its reports and analyses, before the end of the
        retention period.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.
            only_from_storage: Whether to erase only the file itself, and keep what is known of it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /private/files/{id}`, https://docs.virustotal.com/reference/delete-file-private-scanning
        """
        self._send(
            DELETE,
            {"id": id},
            options,
            query={"only_from_storage": inputs.optional(inputs.boolean, "only_from_storage", only_from_storage)},
        )

    def analyse(
        self,
        id: str,
        *,
        disable_sandbox: bool | None = None,
        enable_internet: bool | None = None,
        intercept_tls: bool | None = None,
        command_line: str | None = None,
        interaction_sandbox: str | None = None,
        interaction_timeout: int | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Scan a private file again.

        Puts a new scan of a private file that is still held in the queue, and answers with the descriptor of the
        private analysis. The request has no body: how the sandboxes run the file stands in the query.

        A repeated call does no harm beyond its quota.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.
            disable_sandbox: Whether to run the file in no sandbox.
            enable_internet: Whether the file can reach the internet while it runs.
            intercept_tls: Whether encrypted traffic of the file is opened on its way.
            command_line: Arguments to start the file with.
            interaction_sandbox: Sandbox in which a person can work with the file while it runs; `cape` when absent.
            interaction_timeout: Seconds that a person has for working with the file, from 60 to 1800; 60 when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /private/files/{id}/analyse`, https://docs.virustotal.com/reference/rescan-a-private-file
        """
        return self._send(
            ANALYSE,
            {"id": id},
            options,
            query={
                "disable_sandbox": inputs.optional(inputs.boolean, "disable_sandbox", disable_sandbox),
                "enable_internet": inputs.optional(inputs.boolean, "enable_internet", enable_internet),
                "intercept_tls": inputs.optional(inputs.boolean, "intercept_tls", intercept_tls),
                "command_line": inputs.optional(inputs.text, "command_line", command_line, least=1, most=4096),
                "interaction_sandbox": inputs.optional(
                    inputs.text, "interaction_sandbox", interaction_sandbox, least=1, most=100
                ),
                "interaction_timeout": inputs.optional(
                    inputs.integer, "interaction_timeout", interaction_timeout, least=60, most=1800
                ),
            },
        )

    def generate_ai_report(self, id: str, **options: Unpack[Options]) -> str:
        """Have a language model sum up a private file.

        Starts a language model on the private file and answers with what it wrote. VirusTotal documents this call
        nowhere; its own integrations make it, so what the answer holds may change.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}/generate_ai_report`, https://docs.virustotal.com/reference/private-files
        """
        return self._send(GENERATE_AI_REPORT, {"id": id}, options)

    def published_behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFileBehaviour]:
        """List the sandbox reports of a private file, by the published path.

        What `private.files.behaviours` gives. VirusTotal's own description of the API writes the path of this list in
        the singular, unlike every other path of private files, and its table of relationships in the plural; which of
        the two the service prefers is not known.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file/{id}/behaviours`, https://docs.virustotal.com/reference/get-all-behaviour-reports-from-a-private-file
        """
        return self._collection(PUBLISHED_BEHAVIOURS, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFileBehaviour]:
        """Sandbox reports on the private file, one for each sandbox that ran it. Needs a privilege or a product of its
        own.

        `GET /private/files/{id}/behaviours`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFile]:
        """Files that the private file wrote while it ran. Needs a privilege or a product of its own.

        `GET /private/files/{id}/dropped_files`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> Collection[PrivateFile]:
        """Files that started the private file. Needs a privilege or a product of its own.

        `GET /private/files/{id}/execution_parents`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)


class AsyncPrivateFiles(AsyncResource):
    """Upload files that only your group sees, read their reports, scan them again and delete them."""

    @cached_property
    def relationships(self) -> AsyncPrivateFilesRelationships:
        """Types and ids of what is related to private files, without attributes."""
        from .private_files_relationships import AsyncPrivateFilesRelationships

        return AsyncPrivateFilesRelationships(self._transport)

    def list(self, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFile]:
        """List the private files of your group.

        The files that the account can see, ordered by their SHA-256.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/files`, https://docs.virustotal.com/reference/list-private-files
        """
        return self._collection(LIST, {}, paging)

    async def upload_url(self, **options: Unpack[Options]) -> str:
        """Get a one-time address for uploading a large private file.

        Gives the address that takes one file of up to 650 MB, for files too large for `private.files.upload`. Send the
        same form to it with POST. Each address works once: ask for a new one for every attempt.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege

        `GET /private/files/upload_url`, https://docs.virustotal.com/reference/private-files-upload-url
        """
        return await self._send(UPLOAD_URL, {}, options)

    async def get(self, id: str, **options: Unpack[Options]) -> PrivateFile:
        """Get the report of a private file.

        What VirusTotal has found out about a file of your group: names, type, hashes and metadata of its format, and
        what language models say of it. There are no verdicts of antivirus engines. 404 `NotFoundError` is the answer
        for files of others as well.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}`, https://docs.virustotal.com/reference/private-files-info
        """
        return await self._send(GET, {"id": id}, options)

    async def delete(self, id: str, *, only_from_storage: bool | None = None, **options: Unpack[Options]) -> None:
        """Delete a private file.

        Erases the file and, unless `only_from_storage` is true, its reports and analyses, before the end of the
        retention period.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.
            only_from_storage: Whether to erase only the file itself, and keep what is known of it.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `DELETE /private/files/{id}`, https://docs.virustotal.com/reference/delete-file-private-scanning
        """
        await self._send(
            DELETE,
            {"id": id},
            options,
            query={"only_from_storage": inputs.optional(inputs.boolean, "only_from_storage", only_from_storage)},
        )

    async def analyse(
        self,
        id: str,
        *,
        disable_sandbox: bool | None = None,
        enable_internet: bool | None = None,
        intercept_tls: bool | None = None,
        command_line: str | None = None,
        interaction_sandbox: str | None = None,
        interaction_timeout: int | None = None,
        **options: Unpack[Options],
    ) -> Descriptor:
        """Scan a private file again.

        Puts a new scan of a private file that is still held in the queue, and answers with the descriptor of the
        private analysis. The request has no body: how the sandboxes run the file stands in the query.

        A repeated call does no harm beyond its quota.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.
            disable_sandbox: Whether to run the file in no sandbox.
            enable_internet: Whether the file can reach the internet while it runs.
            intercept_tls: Whether encrypted traffic of the file is opened on its way.
            command_line: Arguments to start the file with.
            interaction_sandbox: Sandbox in which a person can work with the file while it runs; `cape` when absent.
            interaction_timeout: Seconds that a person has for working with the file, from 60 to 1800; 60 when absent.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `POST /private/files/{id}/analyse`, https://docs.virustotal.com/reference/rescan-a-private-file
        """
        return await self._send(
            ANALYSE,
            {"id": id},
            options,
            query={
                "disable_sandbox": inputs.optional(inputs.boolean, "disable_sandbox", disable_sandbox),
                "enable_internet": inputs.optional(inputs.boolean, "enable_internet", enable_internet),
                "intercept_tls": inputs.optional(inputs.boolean, "intercept_tls", intercept_tls),
                "command_line": inputs.optional(inputs.text, "command_line", command_line, least=1, most=4096),
                "interaction_sandbox": inputs.optional(
                    inputs.text, "interaction_sandbox", interaction_sandbox, least=1, most=100
                ),
                "interaction_timeout": inputs.optional(
                    inputs.integer, "interaction_timeout", interaction_timeout, least=60, most=1800
                ),
            },
        )

    async def generate_ai_report(self, id: str, **options: Unpack[Options]) -> str:
        """Have a language model sum up a private file.

        Starts a language model on the private file and answers with what it wrote. VirusTotal documents this call
        nowhere; its own integrations make it, so what the answer holds may change.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/files/{id}/generate_ai_report`, https://docs.virustotal.com/reference/private-files
        """
        return await self._send(GENERATE_AI_REPORT, {"id": id}, options)

    def published_behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFileBehaviour]:
        """List the sandbox reports of a private file, by the published path.

        What `private.files.behaviours` gives. VirusTotal's own description of the API writes the path of this list in
        the singular, unlike every other path of private files, and its table of relationships in the plural; which of
        the two the service prefers is not known.

        Args:
            id: SHA-256 of the file, 64 hexadecimal digits; private files go by no other hash.

        Raises:
            ForbiddenError: The key is good, but its account lacks the licence or the privilege
            NotFoundError: The service holds nothing under this id

        `GET /private/file/{id}/behaviours`, https://docs.virustotal.com/reference/get-all-behaviour-reports-from-a-private-file
        """
        return self._collection(PUBLISHED_BEHAVIOURS, {"id": id}, paging)

    def behaviours(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFileBehaviour]:
        """Sandbox reports on the private file, one for each sandbox that ran it. Needs a privilege or a product of its
        own.

        `GET /private/files/{id}/behaviours`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(BEHAVIOURS, {"id": id}, paging)

    def dropped_files(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFile]:
        """Files that the private file wrote while it ran. Needs a privilege or a product of its own.

        `GET /private/files/{id}/dropped_files`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(DROPPED_FILES, {"id": id}, paging)

    def execution_parents(self, id: str, **paging: Unpack[Paging]) -> AsyncCollection[PrivateFile]:
        """Files that started the private file. Needs a privilege or a product of its own.

        `GET /private/files/{id}/execution_parents`, https://docs.virustotal.com/reference/private-files
        """
        return self._collection(EXECUTION_PARENTS, {"id": id}, paging)
