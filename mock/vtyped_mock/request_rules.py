"""Requests held against the OpenAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NoReturn

import jsonschema_rs

from .document import Document, Json, Operation, Parameter
from .errors import ApiError, BadRequestError, InvalidArgumentError

# Clients in use send no cursor as an empty one, bare or in quotation marks.
_NO_CURSOR = ("", '""')
_DIGITS = re.compile(r"-?[0-9]{1,19}")
_MESSAGE_AT_MOST = 200


class RequestRules:
    """Refuses requests that the document does not allow, naming what is wrong."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._operation_rules = lru_cache(maxsize=None)(self._read_rules)
        self._body_validator = lru_cache(maxsize=None)(self._read_body)

    def path(self, operation: Operation, values: Mapping[str, str]) -> None:
        """Check the values of the path."""
        for parameter, validator in self._operation_rules(operation.id):
            if parameter.where == "path":
                # A malformed URL id is a malformed request to the service, not a wrong argument.
                error = BadRequestError if parameter.schema.get("format") == "url-id" else InvalidArgumentError
                self._check(parameter, validator, _typed(parameter, values[parameter.name]), error)

    def query(self, operation: Operation, query: Mapping[str, str]) -> Json:
        """The known query parameters, checked and typed. Unknown ones are accepted and left out."""
        typed: Json = {}
        for parameter, validator in self._operation_rules(operation.id):
            text = query.get(parameter.name)
            if parameter.where != "query":
                continue
            if text is None or (parameter.name == "cursor" and text in _NO_CURSOR):
                if parameter.required:
                    raise BadRequestError(f'Missing parameter "{parameter.name}"')
                continue
            value = _typed(parameter, text)
            self._check(parameter, validator, value, InvalidArgumentError)
            typed[parameter.name] = value
        return typed

    def headers(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Check the headers that are parameters."""
        for parameter, validator in self._operation_rules(operation.id):
            if parameter.where == "header" and (text := headers.get(parameter.name)):
                self._check(parameter, validator, text, InvalidArgumentError)
            elif parameter.where == "header" and parameter.required:
                raise BadRequestError(f'Missing header "{parameter.name}"')

    def json_body(self, operation: Operation, body: bytes) -> Json:
        """The JSON of a body, checked."""
        try:
            value: Json = json.loads(body, parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            raise BadRequestError("The request body is not valid JSON") from None
        self._check_body(operation, "application/json", value)
        return value

    def form(self, operation: Operation, media_type: str, fields: Mapping[str, str]) -> None:
        """Check the fields of a form. A field that holds a file counts as text here."""
        declared = media_type if media_type in operation.body else next(iter(operation.body))
        properties = self._document.resolve(operation.body[declared]).get("properties", {})
        types = {name: self._document.resolve(schema).get("type", "") for name, schema in properties.items()}
        typed = {name: _TYPED.get(types.get(name, ""), str)(text) for name, text in fields.items()}
        self._check_body(operation, declared, typed)

    def _check_body(self, operation: Operation, media_type: str, value: object) -> None:
        error = next(self._body_validator(operation.id, media_type).iter_errors(value), None)
        if error is not None:
            where = ".".join(map(str, error.instance_path)) or "body"
            raise BadRequestError(f'Invalid "{where}": {_short(error.message)}')

    @staticmethod
    def _check(parameter: Parameter, validator: jsonschema_rs.Validator, value: object, error: type[ApiError]) -> None:
        if not validator.is_valid(value):
            raise error(f'Invalid value for parameter "{parameter.name}": {_short(repr(value))}')

    def _read_rules(self, operation_id: str) -> list[tuple[Parameter, jsonschema_rs.Validator]]:
        parameters = self._document.operations[operation_id].parameters
        return [(parameter, self._document.validator(parameter.schema)) for parameter in parameters]

    def _read_body(self, operation_id: str, media_type: str) -> jsonschema_rs.Validator:
        return self._document.validator(self._document.operations[operation_id].body[media_type])


def _typed(parameter: Parameter, text: str) -> Any:
    return _TYPED.get(parameter.schema.get("type", ""), str)(text)


def _number(text: str) -> Any:
    return int(text) if _DIGITS.fullmatch(text) else text


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


_TYPED: Mapping[str, Callable[[str], Any]] = {"integer": _number, "boolean": _boolean}


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _short(text: str) -> str:
    return text if len(text) <= _MESSAGE_AT_MOST else text[:_MESSAGE_AT_MOST] + "..."
