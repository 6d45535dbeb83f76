"""Other people's clients and tools against the mock and the document."""
