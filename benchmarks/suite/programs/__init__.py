"""What is measured: the same works with every client."""
