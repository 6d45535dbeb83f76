"""Drivers: they carry out the steps of calls, one with `await` and one without."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar, cast

from vtyped_api.runtime.operation import Call

from .calls import Policy, answer_of
from .frames import cleared
from .http import AsyncConnection, Connection
from .steps import Blocking, ExchangeError, Sleep, Steps

if TYPE_CHECKING:
    from vtyped_api.runtime.downloads import Download, Progress, Target

T = TypeVar("T")


class Session:
    """Carries out steps over one connection pool."""

    def __init__(self, policy: Policy, connection: Connection) -> None:
        self.policy = policy
        self._connection = connection

    def send(self, call: Call) -> Any:
        """Send a call and give the parsed body of its answer."""
        return self.run(answer_of(self.policy, call))

    def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        """Write the bytes that a call asks for to a target.

        They are written beside its place, checked against the hash where the call names one, and put there. A target
        that is an open file and cannot go back keeps what it took before a failure. A process that is killed leaves
        a hidden file that ends in `.part`; the next download to the same path takes it over.

        Raises:
            HashMismatchError: The bytes received are not those of the hash. No file is put in place.
            TransportError: The connection broke, in all tries.
            UnsafeAddressError: The service redirected to an address that is not https.
        """
        from .downloads import fetched

        return fetched(self, call, target, progress)

    def run(self, steps: Steps[T]) -> T:
        """Carry out steps and give their result."""
        try:
            step = next(steps)
            while True:
                outcome: Any = None
                if isinstance(step, Sleep):
                    time.sleep(step.seconds)
                elif isinstance(step, Blocking):
                    try:
                        outcome = step.function()
                    except Exception as error:
                        step = steps.throw(error)
                        continue
                else:
                    try:
                        outcome = self._connection.perform(step)
                    except ExchangeError as error:
                        outcome = error
                step = _resume(steps, outcome)
        except StopIteration as end:
            return cast("T", end.value)
        except BaseException as error:
            raise cleared(error)  # noqa: B904  # the same one
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

    async def download(self, call: Call, target: Target, progress: Progress | None) -> Download:
        """Write the bytes that a call asks for to a target."""
        from .downloads import fetched_awaited

        return await fetched_awaited(self, call, target, progress)

    async def run(self, steps: Steps[T]) -> T:
        """Carry out steps and give their result."""
        try:
            step = next(steps)
            while True:
                outcome: Any = None
                if isinstance(step, Sleep):
                    import anyio  # only where calls are awaited

                    await anyio.sleep(step.seconds)
                elif isinstance(step, Blocking):
                    from anyio import to_thread  # only where calls are awaited

                    try:
                        outcome = await to_thread.run_sync(step.function)
                    except Exception as error:
                        step = steps.throw(error)
                        continue
                else:
                    try:
                        outcome = await self._connection.perform(step)
                    except ExchangeError as error:
                        outcome = error
                step = _resume(steps, outcome)
        except StopIteration as end:
            return cast("T", end.value)
        except BaseException as error:
            raise cleared(error)  # noqa: B904  # the same one
        finally:
            steps.close()

    async def close(self) -> None:
        """Close every connection."""
        await self._connection.close()


def _resume(steps: Steps[T], outcome: Any) -> Any:
    return steps.throw(outcome) if isinstance(outcome, ExchangeError) else steps.send(outcome)
