"""The one SQLite file: journal, projections, reference data. The only package that knows SQL."""
