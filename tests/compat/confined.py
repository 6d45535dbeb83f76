"""Takes the key off what vt-py sends to the storage of files, which the mock refuses: so the rest can be compared.

Put in front of a program that runs with vt-py.
"""

import os

import aiohttp

_made = aiohttp.ClientSession.__init__


async def _started(_session, _context, params):
    if not str(params.url).startswith(os.environ["HOST"]):
        params.headers.popall("X-Apikey", None)


async def _redirected(_session, _context, params):
    params.headers.popall("X-Apikey", None)


def _traced(self, *args, **kwargs):
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(_started)
    trace.on_request_redirect.append(_redirected)
    _made(self, *args, trace_configs=[trace], **kwargs)


aiohttp.ClientSession.__init__ = _traced
