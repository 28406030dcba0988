"""The rules that decide: pure functions from what is known to facts, or to a refusal with its reason."""
