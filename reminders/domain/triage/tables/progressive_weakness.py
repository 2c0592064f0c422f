"""Weakness that grows over days or weeks.

Source: rule R54 of the service's reply language: a red flag that articles on fibromyalgia name for seeing a
professional soon. How to read a phrase: `phrases/patterns.py`; the groups in capitals: `triage/words.py`; the
concepts that frames name: `triage/concepts_doctor.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.PROGRESSIVE_WEAKNESS,
    danger=(
        says(
            "R54",
            "weakness or grip that grows over days or weeks",
            """
            get/gets/getting/got/gotten/gettin/growing/grown/grew/become/becoming/became/feel/feeling/keep/keeps/
                keeping/
                progressively/gradually/slowly/steadily/increasingly/noticeably/been/went/much/even/lot ...2 WEAKER
            WEAKER ...4 every/each/day/daily/week/weekly/weeks/month/months/lately/over/since/than/now/recently/time
            WEAKER and WEAKER
            WEAKER END
            more and more weak/weakness/feeble
            increasingly weak/feeble
            getting/becoming/growing/going weak ...6 week/weeks/month/months
            weak/weakness ...3 more and more
            more/less weakness/strong ...3 every/each/day/week/lately/than
            more weak ...3 every/each/day/week/lately/than
            not as_strong ...2 last/yesterday
            not so_strong ...2 last/yesterday
            not as_strong/so_strong as ...2 week/weeks/month/months/year/years ago/back/before
            WEAKNESS ...3 worse/worsening/worsened/worsens/spreading/spreads/increasing/increases/progressing/
                progressed/
                increased/growing/grows/progressive/spread/moving_up/deteriorating/creeping/crept/climbing/building
            worsening/increasing/progressive/growing/spreading/creeping ...2 WEAKNESS/STRENGTH
            worse ...3 WEAKNESS
            less and less STRENGTH
            less STRENGTH ...6 than/every/each/by/over/lately/WEEKS
            WEEKS by/after WEEKS ...6 less STRENGTH
            every/each WEEKS ...6 less/worse STRENGTH
            STRENGTH ...3 SHRINKS
            strength/grip_strength down
            grip down again/to/from/more
            grip/strength ...2 every/each/WEEKS ...4 SHRINKS
            losing/lost/lose/loosing/loss ...2 STRENGTH ...4 LIMB/WEEKS/over/lately/every/slowly/gradually
            losing/loosing ...2 STRENGTH
            less/losing/lost/loosing power ...4 LIMB
            LIMB ...4 less/losing/lost/loosing power
            power ...3 LIMB ...4 SHRINKS
            lift/carry/hold/squeeze/grip/push ...4 less/fewer ...4 every/each/than/by/WEEKS
            every/each WEEKS ...4 lift/carry/hold/squeeze/grip/push ...4 less/fewer
            open ...2 less/fewer jars/lids/bottles/tins/cans
            CANT ...2 JARS ...3 could/opened/managed ...3 at/in/by/over/last/before ...1 SEASON/week/month/months/
                weeks/year
            drop/dropping/drops things/stuff/everything/cups/plates ...2 more and more
            drop/dropping/drops things/stuff/everything/cups/plates ...2 more ...3 every/each/WEEKS
            muscle/muscles wasting/shrinking/wasted/shrunk
            LIMB wasting/shrinking/thinner
            cada ...4 mas debil/debiles
            cada ...1 menos/peor fuerza/fuerzas
            menos fuerza/fuerzas ...4 cada
            pierdo/perdiendo ...1 fuerza
            cada_vez/cada mas debil
            mas debil cada
            """,
        ),
        says(
            "R54",
            "strength, less of it, and the time it takes, in any order",
            """
            MUSCLE_POWER &4 SHRINKING & OVER_TIME
            LIMB &4 GROWS_WEAK & OVER_TIME
            LIMB &4 WEAK && CREEPS_UP &4 OVER_TIME
            force/power & LIMB & SHRINKING & OVER_TIME
            MUSCLE_POWER/mrc &4 FALLING
            LIFTS &12 FALLING &12 weak/weaker/month/months/week/weeks/now
            drop/dropping/drops & more & things/stuff/everything/cups/mugs/plates/glasses/phone/keys & OVER_TIME
            COULD &14 NOW_LESS &14 WEAK/weaker/strength
            CANT_LIFT &8 COULD &8 OVER_TIME
            OPENED_THEN && NOW_UNABLE
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "things that are weaker, sudden onset has its own flag",
            """
            weak willpower/will/coffee/tea/signal/wifi/battery
            willpower/will/excuse/excuses/resolve ...2 weaker/weak
            power cut/cuts/outage/outages/supply/station/tool/tools/nap/naps/hour
            pain/pains/aches/fatigue/stiffness/fog/sleep ...4 worse/worsening/increasing
            strength/grip ...2 same/unchanged/normal/steady/stable/holding
            grip tape/tapes/socks/shoes/aid/aids
            strength training/class/exercises/exercise/session/workout/band/bands/program/work
            grip on reality/it/things/life/myself
            coffee/tea/signal/wifi/battery/dose/smell/pound/dollar/yen/pain/flare/taste/light/sun/cramp/cramps/storm/
                wind/pressure/twitch/twitches/medication ...3 weaker
            team/player/players/economy/version/brand/squash/beer/cider/mix/plot ...3 weaker
            weaker wifi/internet/reception/painkillers/brand/beer/squash/version
            coffee/tea/beer/signal/wifi/squash ...5 weaker
            weaker coffee/tea/signal/dose/painkiller/meds/medication/ones/version/pills
            weaker than ...1 left/right/other/my_left/my_right/the_left/the_right
            lose/losing/lost ...1 grip on work/reality/diet/budget/time/things/plan
            strength of feeling/character/mind/will/purpose
            lost strength END
            STRENGTH ...2 SHRINKS SUDDEN
            SUDDEN ...2 STRENGTH SHRINKS
            losing/lost/lose ...2 grip ...2 today
            """,
        ),
    ),
)
