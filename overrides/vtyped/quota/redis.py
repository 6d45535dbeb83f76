"""Counts for several machines, in Redis."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vtyped_api.runtime.errors import InvalidInputError

from .errors import QuotaStoreError
from .ledger import Ledger
from .limits import Limits
from .store import Figure, Granted, Refused
from .windows import CALENDAR, MINUTE, WINDOWS, micros, seconds

if TYPE_CHECKING:
    import redis

_KEPT = 40 * 86_400_000
"""Milliseconds that a ledger outlives its last use: longer than any window."""

# The rules of `Ledger`, where the data is. Lua's numbers are doubles: microseconds fit, but not in their default text.
_SCRIPT = (
    f"local MINUTE, KEPT = {MINUTE}, {_KEPT}\n"
    + """
local HOUR, DAY = 3600000000, 86400000000
local LENGTHS = {hour = HOUR, day = DAY}
local CALENDAR = {'hour', 'day', 'month'}

local flat = redis.call('HGETALL', KEYS[1])
local ledger = {}
for i = 1, #flat, 2 do ledger[flat[i]] = flat[i + 1] end
local function number(name) return tonumber(ledger[name] or 0) end
local function put(name, value)
  ledger[name] = type(value) == 'number' and string.format('%.0f', value) or value
  redis.call('HSET', KEYS[1], name, ledger[name])
end

local now = tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000000 + tonumber(time[2])
end
local at = math.max(now, number('latest'))

local function month_start(instant)
  local days = math.floor(instant / DAY)
  local shifted = days + 719468
  local day_of_era = shifted % 146097
  local year_of_era = math.floor((day_of_era - math.floor(day_of_era / 1460) + math.floor(day_of_era / 36524)
    - math.floor(day_of_era / 146096)) / 365)
  local day_of_year = day_of_era - (365 * year_of_era + math.floor(year_of_era / 4) - math.floor(year_of_era / 100))
  local month = math.floor((5 * day_of_year + 2) / 153)
  return (days - (day_of_year - math.floor((153 * month + 2) / 5))) * DAY
end
local function start_of(window)
  return window == 'month' and month_start(at) or at - at % LENGTHS[window]
end
local function end_of(window)
  return window == 'month' and month_start(start_of(window) + 31 * DAY) or start_of(window) + LENGTHS[window]
end
local function count(window)
  return number(window .. '_start') == start_of(window) and number(window .. '_used') or 0
end
local function set_count(window, used)
  put(window .. '_start', start_of(window))
  put(window .. '_used', used)
end
local function in_force()
  local window = ledger.held_window
  return {0, now, number('held'), window, ledger[window .. '_told'] or '', 1}
end

local acts = {}

function acts.reserve(minute, hour, day, month)
  local limits = {hour = hour, day = day, month = month}
  local until_, window, limit = 0, '', ''
  if minute ~= '' then
    local oldest = tonumber(redis.call('LINDEX', KEYS[2], -tonumber(minute)) or 0)
    if oldest > at - MINUTE then until_, window, limit = oldest + MINUTE, 'minute', minute end
  end
  for _, name in ipairs(CALENDAR) do
    local allowed = ledger[name .. '_told'] or limits[name]
    if allowed ~= '' and count(name) >= tonumber(allowed) and end_of(name) > until_ then
      until_, window, limit = end_of(name), name, allowed
    end
  end
  if number('held') > math.max(until_, at) then
    local found = in_force()
    if found[5] == '' then found[5] = ledger.held_window == 'minute' and minute or limits[ledger.held_window] end
    return found
  end
  if until_ > 0 then return {0, now, until_, window, limit, 0} end
  put('latest', at)
  if minute ~= '' then
    local first = redis.call('LINDEX', KEYS[2], 0)
    while first and tonumber(first) <= at - MINUTE do
      redis.call('LPOP', KEYS[2])
      first = redis.call('LINDEX', KEYS[2], 0)
    end
    redis.call('RPUSH', KEYS[2], string.format('%.0f', at))
  end
  for _, name in ipairs(CALENDAR) do set_count(name, count(name) + 1) end
  return {1, at, number('struck') > 0 and 1 or 0}
end

function acts.hold(window, length)
  local until_ = at + tonumber(length)
  if until_ > number('held') then
    put('held', until_)
    put('held_window', window)
  end
  return in_force()
end

function acts.strike()
  if at >= number('held') then
    local struck = number('struck')
    if struck <= at and at < struck + MINUTE then
      put('held', end_of('day'))
      put('held_window', 'day')
      put('struck', 0)
    else
      put('held', at + MINUTE)
      put('held_window', 'minute')
      put('struck', at + MINUTE)
    end
  end
  return in_force()
end

function acts.absolve()
  if at >= number('struck') then put('struck', 0) end
  return {}
end

function acts.learn(...)
  put('latest', at)
  local told = {...}
  for i = 1, #told, 3 do
    put(told[i] .. '_told', told[i + 1])
    set_count(told[i], math.max(count(told[i]), tonumber(told[i + 2])))
  end
  return {}
end

function acts.read()
  return {now, redis.call('HGETALL', KEYS[1]), redis.call('LRANGE', KEYS[2], 0, -1)}
end

local result = acts[ARGV[1]](unpack(ARGV, 3))
redis.call('PEXPIRE', KEYS[1], KEPT)
redis.call('PEXPIRE', KEYS[2], KEPT)
return result
"""
)


class RedisStore:
    """Keeps count in Redis: for the machines that share a key.

    Time is that of the Redis server, so that the clocks of the machines do not matter. Needs Redis 5 or newer, and
    `pip install 'vtyped[redis]'`. A server that forgets (no persistence, or eviction of keys) forgets counts as well.
    """

    blocks = True

    def __init__(self, server: redis.Redis | str, *, prefix: str = "vtyped:quota:", server_time: bool = True) -> None:
        """Use a server; nothing is sent yet.

        Args:
            server: Address of the server, such as `redis://127.0.0.1:6379/0`, or a `redis.Redis`.
            prefix: What the names of the entries begin with. They hold counts and digests of keys, never a key.
            server_time: Whether the server's clock counts; otherwise the callers' clocks do, as tests need it.

        Raises:
            InvalidInputError: The redis package is not installed, or the address cannot be used.
        """
        try:
            import redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise InvalidInputError("RedisStore needs the redis package: pip install 'vtyped[redis]'") from None
        self._owned = isinstance(server, str)
        self._client: Any = server
        if isinstance(server, str):
            try:
                # One more try finds a server that came back; a call that was counted twice does no harm.
                self._client = redis.Redis.from_url(
                    server, socket_timeout=10, socket_connect_timeout=10, retry=Retry(NoBackoff(), 1)
                )
            except ValueError:
                # The address may hold a password.
                raise InvalidInputError("the address of Redis cannot be used: expected redis://host:port/0") from None
        self._error = redis.RedisError
        self._script = self._client.register_script(_SCRIPT)
        self._prefix = prefix
        self._server_time = server_time

    def reserve(self, account: str, limits: Limits, now: float) -> Granted | Refused:
        """Count a call if every window has room for it."""
        given = ["" if limits.of(window) is None else limits.of(window) for window in WINDOWS]
        result = self._call("reserve", account, now, *given)
        if result[0]:
            return Granted(seconds(result[1]), bool(result[2]))
        return _refused(result)

    def hold(self, account: str, window: str, seconds: float, now: float) -> Refused:
        """Refuse every call for some seconds, unless a longer hold is in force; gives the one in force."""
        return _refused(self._call("hold", account, now, window, micros(seconds)))

    def strike(self, account: str, now: float) -> Refused:
        """Hold all calls after a refusal that says no more; gives the hold in force."""
        return _refused(self._call("strike", account, now))

    def absolve(self, account: str, now: float) -> None:
        """Take note that a call succeeded after a refusal."""
        self._call("absolve", account, now)

    def learn(self, account: str, figures: Mapping[str, Figure], now: float) -> None:
        """Take over what the service tells of windows."""
        told = [part for window, figure in figures.items() for part in (window, figure.limit, figure.used)]
        self._call("learn", account, now, *told)

    def read(self, account: str, now: float) -> tuple[Ledger, float]:
        """A copy of the ledger, and the present time on its clock."""
        at, flat, minute = self._call("read", account, now)
        texts = [_text(part) for part in flat]
        field = dict(zip(texts[::2], texts[1::2], strict=True))

        def number(name: str) -> int:
            return int(field.get(name, 0))

        ledger = Ledger(
            latest=number("latest"),
            minute=[int(instant) for instant in minute],
            used={
                window: (number(f"{window}_start"), number(f"{window}_used"))
                for window in CALENDAR
                if f"{window}_start" in field
            },
            told={window: number(f"{window}_told") for window in CALENDAR if f"{window}_told" in field},
            held=(number("held"), field.get("held_window", "minute")),
            struck=number("struck"),
        )
        return ledger, seconds(at)

    def forget(self, account: str) -> None:
        """Begin a new ledger."""
        try:
            self._client.delete(*self._keys(account))
        except self._error as error:
            raise QuotaStoreError(f"the quota cannot be kept in Redis: {error}") from None

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._owned:
            self._client.close()

    def __repr__(self) -> str:
        return f"RedisStore(prefix={self._prefix!r})"

    def _keys(self, account: str) -> list[str]:
        # Braces keep both on one node of a cluster.
        name = f"{self._prefix}{{{account}}}"
        return [name, f"{name}:minute"]

    def _call(self, act: str, account: str, now: float, *arguments: object) -> Any:
        time = "" if self._server_time else micros(now)
        try:
            return self._script(keys=self._keys(account), args=[act, time, *arguments])
        except self._error as error:
            raise QuotaStoreError(f"the quota cannot be kept in Redis: {error}") from None


def _refused(result: Any) -> Refused:
    _, at, until, window, limit, held = result
    number = int(limit) if limit else None
    return Refused(seconds(at), seconds(until), _text(window), number, bool(held))


def _text(value: bytes | str) -> str:
    return value.decode("ascii") if isinstance(value, bytes) else value
