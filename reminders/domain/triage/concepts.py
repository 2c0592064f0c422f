"""The facts that make a danger, each in the words that anybody might tell it in: what frames put together.

A frame such as `HEADACHE & SUDDEN_ONSET` (`phrases/patterns.py`) names them in capitals, in any order. A concept is a
table of phrases, and may name the groups of `words.py`. It alone says nothing: "every night" is no danger. Each stands
with the danger that its frames tell of; here stands the one that several share.
"""

from typing import Final

from reminders.domain.triage import (
    concepts_body,
    concepts_distress,
    concepts_doctor,
    concepts_heart_head,
    concepts_overdose,
    concepts_self_harm,
    concepts_violence,
)

ONSET: Final = {
    "SUDDEN_ONSET": """
        SUDDEN
        in/within/inside/under ...3 BLINK
        in/within ...1 one moment/second/go/instant
        NUMBER/few seconds flat
        over/in/within ...1 NUMBER/few/couple seconds
        zero/nothing/0/none/fine/no_pain to ...1 10/ten/100/hundred/sixty/60/full/max/unbearable/agony/screaming/hell
        like ...3 switch/light_switch/gunshot/explosion/thunder/thunderclap/lightning/bolt/bomb/firework/slap/bullet/
            hammer/sledgehammer
        as_if/as_though/like ...3 flicked/flipped/pulled/shot/switched/hit_me/struck
        without ...1 warning/reason/cause
        no warning
        from one second/minute/moment/sec
        suddenlike
        thunderclap
        acute/acutely/new_onset/instant/instantaneous/instantaneously
        onset sudden/acute/instant
        come/came/comes/hit/started/start ...2 so/very/real/really/that/how quick/quickly/fast
        straight_away
        at_once
        quite_suddenly
        in_one_go
        came/hit/struck/started/arrived ...2 instantly/immediately/abruptly/quick_as
        full_on in/within seconds/minutes
    """,
}

CONCEPTS: Final = (
    ONSET
    | concepts_heart_head.CONCEPTS
    | concepts_body.CONCEPTS
    | concepts_overdose.CONCEPTS
    | concepts_self_harm.CONCEPTS
    | concepts_distress.CONCEPTS
    | concepts_violence.CONCEPTS
    | concepts_doctor.CONCEPTS
)
