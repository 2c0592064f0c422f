"""Cramps that last an hour, or all night.

Source: rule R54 of the service's reply language: a red flag that articles on fibromyalgia name for seeing a
professional soon. How to read a phrase: `phrases/patterns.py`; the groups in capitals: `triage/words.py`; the
concepts that frames name: `triage/concepts_doctor.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.PROLONGED_CRAMPS,
    danger=(
        says(
            "R54",
            "one cramp that lasts an hour or more",
            """
            CRAMP ...6 NUMBER nights running/straight/in_a_row
            CRAMP ...6 NUMBER hour/hours/h
            CRAMP ...6 hour/hours END
            CRAMP ...6 an/one hour
            hour/hours ...1 long ...2 CRAMP
            hour/hours CRAMP
            CRAMP ...3 half night
            NUMBER hour/hours/h ...2 CRAMP
            for NUMBER/an/half hour/hours ...5 CRAMP
            for hours ...4 CRAMP
            hours ...1 of ...1 CRAMP
            hour/hours straight/nonstop/solid CRAMP
            OVER_60 minute/minutes/min ...2 CRAMP
            CRAMP ...4 for/lasted/lasting/lasts/past ...2 NUMBER days/day/weeks
            CRAMP ...4 wont/doesnt/not/cant/isnt/hasnt/never/didnt/wouldnt ...3 stop/stopping/go_away/let_go/ease/
                release/quit/end/letting_up/let_up/unlock/leave/stopped/relax/budge/going_away/gone_away
            cant/couldnt ...3 stop/get_rid/shake/ease/release ...3 CRAMP
            ONE_CRAMP ...3 since ...2 NUMBER/lunch/breakfast/dinner/morning/yesterday/last_night/noon/this_morning/
                woke/
                midnight/dawn
            ONE_CRAMP ...3 all/whole/entire/most_of morning/afternoon/evening
            nonstop/constant/continuous/unending/neverending CRAMP
            CRAMP ...2 nonstop/continuously/nonstop
            CRAMP ...8 from NUMBER/CLOCK am/pm ...1 to/till/til/until NUMBER/CLOCK
            CRAMP ...8 from NUMBER/CLOCK to NUMBER/CLOCK am/pm
            CRAMP ...8 from CLOCK to NUMBER/CLOCK
            CRAMP ...4 started/began/since/at ...2 NUMBER/CLOCK ...6 now NUMBER
            solid/locked/seized/knotted/clenched ...2 from NUMBER/CLOCK ...1 to/till/til/until NUMBER/CLOCK ...4 LIMB
            LIMB ...3 solid/locked/seized/knotted/clenched ...4 for/from ...2 NUMBER/an ...1 hour/hours
            same CRAMP ...6 NUMBER/an/hour/hours ...1 hour/hours/later/on/ago
            CRAMP hour two/three/2/3/4
            CRAMP ...4 hours on
            CRAMP ...4 NUMBER hours on
            hour/hours ...3 of ...1 CRAMP
            CRAMP night after night
            night after night ...4 CRAMP
            calambre/calambres ...4 hora/horas/noche
            hora/horas/noche ...4 calambre/calambres
            """,
        ),
        says(
            "R54",
            "cramps every night that stop sleep or walking",
            """
            every/each/most night/nights ...5 CRAMP ...8 sleep/asleep/walk/walking/wake/waking/woke/awake/wakes/slept/
                sleeping/stand
            nightly CRAMP ...8 cant/couldnt/no/hardly/barely/not/awake/wake/wakes/stop/stops/keep/keeps ...4 sleep/
                walk/
                slept/sleeping/walking/me/rest
            CRAMP nightly ...8 sleep/asleep/walk/walking/wake/waking/awake/slept/sleeping
            cant/couldnt/no/didnt/not/hardly ...3 sleep/walk/slept/sleeping ...5 CRAMP
            no sleep ...5 CRAMP
            """,
        ),
        says(
            "R54",
            "a cramp and an hour, or every night and no sleep, in any order",
            """
            CRAMP & LASTS
            ONE_CRAMP & SINCE_THEN
            CRAMP && HOURS && how_long/that_long/this_long
            CRAMP & BEGAN_AT & NOW_CLOCK &8 still/hasnt/going/there
            CRAMP & BEGAN_AT & by/gone/nearly/past/till/until CLOCK/NUMBER & RELEASED/still/hadnt/hasnt
            CRAMP & BEGAN_AT & by/gone/nearly/past/till/until half/quarter CLOCK/NUMBER & RELEASED/still/hadnt/hasnt
            LIMB & LOCKED & HOURS &12 RELEASED
            LIMB & rock_hard/knotted/balled/clenched/like_rock/like_stone/spasm & LASTS
            CRAMP & BEGAN_AT & still &4 at CLOCK/NUMBER
            CRAMP & EVERY_NIGHT & NO_SLEEP
            CRAMP && EVERY_NIGHT && NO_SLEEP
            CRAMP &2 ALL_NIGHT
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "short cramps, monthly cramps, cramped rooms, cramps that are an hour away",
            """
            period/menstrual/monthly/tummy/time_of_the_month CRAMP
            cramped/cramp house/room/flat/car/space/quarters/seat/seats/handwriting/style/office/kitchen/plane/bus/
                train/
                van/waiting_room/corner/cubicle/desk/caravan/tent/bathroom
            house/room/flat/car/space/seat/seats/office/kitchen/plane/bus/train/van/tent/caravan/apartment/studio/
                cabin/
                desk/bathroom ...3 cramped
            cramp/cramps/spasm/spasms after/during/from NUMBER/an? hour/hours
            CRAMP on_and_off/off_and_on/on_off/now_and_then/now_and_again/here_and_there/comes_and_goes/come_and_go/
                coming_and_going
            CRAMP from writing/typing/knitting/sewing/driving/gardening/crochet
            CRAMP twice/once/thrice in/today/tonight/since/over
            CRAMP every few/couple/NUMBER hours/hour
            hour/hours of ...3 then CRAMP
            cramped in/into/on train/bus/plane/car/van/office/room/back/tent/corner/lift/coach/seat
            CRAMP gone/stopped/eased/better/finished/passed/cleared/went_away/gone_away END
            cramp in? my style
            CRAMP ...4 gone/eased/stopped/finished by/within
            NUMBER to NUMBER ...2 scale
            CRAMP ...3 hour/hours ago
            CRAMP ...3 NUMBER hour/hours/h ago
            CRAMP ...2 an/one hour ago
            CRAMP ...4 NUMBER/an hour/hours/h after/before/into
            CRAMP ...4 NUMBER/an hour/hours/h later gone/fine/better/ok/okay/normal/back/all
            slept/walked/walk/worked/drove/sat/stood ...4 NUMBER/an hour/hours ...4 CRAMP
            had/got/have/get/only/just/with/maybe NUMBER cramps/spasms/charley_horses
            couple/few CRAMP
            CRAMP ...2 UNDER_60 minutes/minute/seconds/min/m
            CRAMP ...3 few/couple minutes/seconds/times
            """,
            apart=True,
        ),
    ),
)
