"""The benchmark suite: `python -m benchmarks.suite`, from the root of the project."""
