"""Recorded answers of the service, held against the document."""
