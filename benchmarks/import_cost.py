"""What it costs to import `vtyped` and to come to `client.files`, held against httpx alone.

    python benchmarks/import_cost.py [--runs 15]

Every figure is processor time of a fresh interpreter, from after its own start. The candidates take turns, so that a
busy machine slows all of them. The ratio of the best runs is the figure to look at: noise only ever adds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

CANDIDATES = {
    "httpx": "import httpx; httpx.Client()",
    "httpx and attrs": "import httpx, attrs; httpx.Client()",
    "vtyped": "import vtyped; vtyped.Client(api_key='k', base_url='https://api.example/api/v3').files",
    "vtyped, async": "import vtyped; vtyped.AsyncClient(api_key='k', base_url='https://api.example/api/v3').files",
}
_PROGRAM = "import time; start = time.process_time(); {}; print(time.process_time() - start)"


def measure(runs: int) -> dict[str, list[float]]:
    """Seconds of each run of each candidate."""
    # All load the same certificates, and compiled modules, as after an installation.
    unwanted = ("SSL_CERT_FILE", "SSL_CERT_DIR", "PYTHONDONTWRITEBYTECODE")
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    seconds: dict[str, list[float]] = {name: [] for name in CANDIDATES}
    with tempfile.TemporaryDirectory() as compiled:
        environment["PYTHONPYCACHEPREFIX"] = compiled
        for _ in range(runs + 1):
            for name, code in CANDIDATES.items():
                command = [sys.executable, "-c", _PROGRAM.format(code)]
                done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
                seconds[name].append(float(done.stdout))
    return {name: values[1:] for name, values in seconds.items()}  # the first run filled the caches


def ratio(seconds: dict[str, list[float]], name: str = "vtyped", base: str = "httpx and attrs") -> float:
    """The best run of one candidate over the best run of another."""
    return min(seconds[name]) / min(seconds[base])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=15)
    seconds = measure(parser.parse_args().runs)
    print(f"{'':16}{'best':>8}{'median':>9}{'spread':>9}{'/ httpx':>10}{'/ httpx and attrs':>19}")
    for name, values in seconds.items():
        low, _, high = statistics.quantiles(values, n=4)
        print(
            f"{name:16}{min(values) * 1000:6.1f}ms{statistics.median(values) * 1000:7.1f}ms"
            f"{(high - low) * 1000:7.1f}ms{ratio(seconds, name, 'httpx'):10.2f}{ratio(seconds, name):19.2f}"
        )
    print("spread: from the first quartile to the third")


if __name__ == "__main__":
    main()
