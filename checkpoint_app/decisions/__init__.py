"""Which rule answers which command, and what of the database it looks at; one module a part of the work. Writes nothing."""
