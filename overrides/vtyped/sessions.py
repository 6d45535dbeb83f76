"""Drivers: they carry out the steps of calls, one with `await` and one without."""

from __future__ import annotations

import time
from typing import Any, TypeVar

import anyio
from vtyped_api.runtime.operation import Call

from .calls import Policy, answer_of
from .http import AsyncConnection, Connection
from .steps import Answer, BrokenError, NotSentError, Sleep, Steps

T = TypeVar("T")


class Session:
    """Carries out steps over one connection pool."""

    def __init__(self, policy: Policy, connection: Connection) -> None:
        self.policy = policy
        self._connection = connection

    def send(self, call: Call) -> Any:
        """Send a call and give the parsed body of its answer."""
        return self.run(answer_of(self.policy, call))

    def run(self, steps: Steps[T]) -> T:
        """Carry out steps and give their result."""
        try:
            step = next(steps)
            while True:
                answer: Any = None
                failure: Exception | None = None
                if isinstance(step, Sleep):
                    time.sleep(step.seconds)
                else:
                    try:
                        answer = self._connection.perform(step)
                    except (NotSentError, BrokenError) as error:
                        failure = error
                step = steps.send(answer) if failure is None else steps.throw(failure)
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()

    def close(self) -> None:
        """Close every connection."""
        self._connection.close()


class AsyncSession:
    """Carries out steps over one connection pool, awaited."""

    def __init__(self, policy: Policy, connection: AsyncConnection) -> None:
        self.policy = policy
        self._connection = connection

    async def send(self, call: Call) -> Any:
        """Send a call and give the parsed body of its answer."""
        return await self.run(answer_of(self.policy, call))

    async def run(self, steps: Steps[T]) -> T:
        """Carry out steps and give their result."""
        try:
            step = next(steps)
            while True:
                answer: Answer | None = None
                failure: Exception | None = None
                if isinstance(step, Sleep):
                    await anyio.sleep(step.seconds)
                else:
                    try:
                        answer = await self._connection.perform(step)
                    except (NotSentError, BrokenError) as error:
                        failure = error
                step = steps.send(answer) if failure is None else steps.throw(failure)  # type: ignore[arg-type]
        except StopIteration as end:
            result: T = end.value
            return result
        finally:
            steps.close()

    async def close(self) -> None:
        """Close every connection."""
        await self._connection.close()
