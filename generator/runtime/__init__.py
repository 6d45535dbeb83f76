"""What the generated models and resources stand on: written by hand, copied here by the generator."""
