"""Everything the journal and the desk can say, in words for people; it knows neither Qt nor the database's contents.

Reports, the command line and the screen use the same words. Ids become names through `Names`.
"""

from checkpoint_app.ui.texts.codes import code_words
from checkpoint_app.ui.texts.facts import fact_text
from checkpoint_app.ui.texts.faults import fault_text, fault_words
from checkpoint_app.ui.texts.kinds import kind_text
from checkpoint_app.ui.texts.names import IDS, Ids, Names
from checkpoint_app.ui.texts.reasons import reason_text, reason_words
from checkpoint_app.ui.texts.times import local_date_time, local_moment, local_time
from checkpoint_app.ui.texts.wording import Words

__all__ = [
    "IDS",
    "Ids",
    "Names",
    "Words",
    "code_words",
    "fact_text",
    "fault_text",
    "fault_words",
    "kind_text",
    "local_date_time",
    "local_moment",
    "local_time",
    "reason_text",
    "reason_words",
]
