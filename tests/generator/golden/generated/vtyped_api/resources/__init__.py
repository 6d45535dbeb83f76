"""Resources of the API: groups of operations.

Made from spec/paths/ and spec/relationships/ by `python -m generator`; do not edit.
"""
