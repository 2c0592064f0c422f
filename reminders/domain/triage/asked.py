"""Answers that leave out what the question named: "yes, for two hours" to the question about cramps.

Source: rule R54 of the service's reply language. How to read a phrase: `phrases/patterns.py`; the groups in capitals:
`words.py`.
"""

from collections.abc import Mapping
from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

ANSWERS: Final[Mapping[str, Table]] = {
    "cramps": Table(
        Flag.PROLONGED_CRAMPS,
        danger=(
            says(
                "R54",
                "one that lasted an hour or more, or all night",
                """
                lasted/lasting/lasts/over/almost/nearly/went_on/going_on ...3 NUMBER/an ...1 hour/hours
                yes/y/yep/yeah/yup/si/one ...2 for/about ...2 NUMBER/an ...1 hour/hours
                lasted/yes/y/yep/yeah/one for? hours
                NUMBER/an hour/hours straight/solid/nonstop/long
                hour and ...1 half
                OVER_60 minutes
                all/whole/entire night
                wont/doesnt/wouldnt/didnt ...1 let_go/release/ease/ease_off
                """,
            ),
        ),
        harmless=(
            says(
                "R51",
                "short ones, and other things that last",
                """
                NUMBER/an hour/hours ago/after/before
                half an? hour
                slept/sleep/walked/walk/worked/drove/sat/stood ...3 NUMBER/an hour/hours
                slept/fine/good/ok all night
                lifting/working/worked/shift/drove/driving/lambing ...2 all night
                """,
            ),
        ),
    ),
    "weakness": Table(
        Flag.PROGRESSIVE_WEAKNESS,
        danger=(
            says(
                "R54",
                "it grows from day to day",
                """
                worse/worsening/worsens/more ...2 every/each WEEKS
                WEEKS by WEEKS ...3 worse
                worse than ...1 last/yesterday
                getting/gets/gotten/got/becoming/keeps/steadily/gradually/slowly ...1 worse
                worse and worse
                """,
            ),
        ),
    ),
}
