"""Recorded bodies of answers, held against the models."""
