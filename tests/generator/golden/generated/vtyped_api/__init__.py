"""Models and resources of the VirusTotal API v3.

Made from spec/ by `python -m generator`; do not edit. Import `vtyped`, which stands on this package.
"""
