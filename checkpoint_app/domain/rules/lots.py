"""What can be known of a lot: batches, days, papers, temperatures; and codes that stand for goods. Knows no table."""

from __future__ import annotations

# What GS1's (10) holds is 20 characters; merchants' own numbers are longer at times.
LONGEST_BATCH = 40
