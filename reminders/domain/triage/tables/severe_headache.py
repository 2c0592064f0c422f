"""The worst headache, or one that comes like thunder.

Source: rule R50 of the service's reply language, which follows the usual red flags of headache. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.SEVERE_HEADACHE,
    danger=(
        says(
            "R50",
            "the worst headache of a life",
            """
            worst HEADACHE
            worst ...3 HEADACHE
            worst ...2 head pain/pains/ever
            worst pain ...4 head
            HEADS ...4 worst ...1 pain ...3 ever/life
            most ...1 severe/painful/intense/awful/terrible/horrible/excruciating/violent/agonising/agonizing/sore
                HEADACHE/head
            most ...1 HEADACHE ...5 ever/life
            HEADACHE ...5 worst
            HEADACHE ...4 but this/todays/it/that/now ...3 worst/different/another_level/beats/else/new/like_nothing
            HEADACHE ...3 like/unlike nothing/never/no_other/any/anything/none
            HEADACHE ...3 beats/tops/trumps/outdoes ...2 other/others/every/all/any/them/anything
            HEADACHE ...3 worse than ...3 ever/any/all/other/others/before
            instant ...2 HEADACHE
            never ...8 HEADACHE ...2 like/before/worse/as_bad/as_severe/as_painful/as_intense/as_strong/so_bad/
                so_severe/
                so_painful/so_intense/this_bad/this_severe/this_painful/this_intense/that_bad/bad/severe
            head/HEADACHE never ...3 hurt/bad/this/like
            no HEADACHE like this/it/that
            no HEADACHE ...4 ever/been/was ...4 like/this_bad/this_severe/this_painful/so_bad/as_bad/as_severe/worse/
                close
            nothing ...4 like HEADACHE/head
            nothing ...3 compares/compared/close ...3 HEADACHE
            peor ...2 dolor cabeza
            dolor cabeza ...6 peor ...3 vida
            """,
        ),
        says(
            "R50",
            "a sudden or thunderclap headache",
            """
            thunderclap/thunder_clap
            SUDDEN ...6 HEADACHE
            SUDDEN ...4 head pain/hurt/hurts/pains/exploded/killing/pounding/agony
            head ...4 SUDDEN ...3 pain/hurt/hurts/pounding
            HEADACHE hit/struck/slammed/came_on ...3 like/hard/fast/lightning/hammer/bolt/bat/brick/bricks
            HEADACHE ...3 hammer/bat/lightning/thunder/bolt/explosion/exploded/kicked/gunshot/axe
            in/within/inside/under ...2 BLINK ...4 HEADACHE
            came/come/comes/coming/hit/started/peaked/built/arrived ...3 in/within/under ...2 minutes ...4 HEADACHE
            HEADACHE ...4 came/come/hit/started/peaked/built/arrived ...4 in/within/under ...2 minutes
            HEADACHE/head ...5 zero/nothing/0/none/fine to ...1 10/ten/hell/unbearable/agony/100/hundred/sixty/60/
                screaming/full/full_on/worst/blinding/max/excruciating/killer/massive/splitting/awful
            zero/nothing/0/none/fine to ...1 10/ten/hell/unbearable/agony/100/hundred/sixty/60/screaming/full/full_on/
                blinding/max/excruciating ...5 HEADACHE/head
            bomb/grenade/firework/fireworks/explosion ...3 in/inside head/skull/brain
            SUDDEN ...6 exploding/exploded/bursting/splitting ...2 head/skull
            head/skull SUDDEN ...6 exploding/exploded/bursting
            pain ...3 head ...1 like/unlike never/nothing/anything
            boom/wham/bang/pow/kaboom/bam/whoosh/blam/whack ...4 HEADACHE
            HEADACHE ...5 boom/wham/bang/pow/kaboom/bam/blam
            HEADACHE ...4 like ...1 switch/gunshot/bomb/firework/grenade/shot/train/truck/tidal_wave/freight_train
            like/as_if/as_though ...4 shot ...4 HEADS
            like/as_if/as_though ...4 STRIKE ...4 HEADS HEADACHE
            HEADACHE ...5 like/as_if/as_though ...4 STRIKE ...4 HEADS
            hit/struck/kicked/whacked/smashed/shot ...3 back_of/head/skull ...3 hammer/bat/brick/axe/lightning
            something ...2 popped/burst/exploded/snapped/ruptured ...3 head/brain/skull
            pop/snap/explosion in head/brain/skull
            HEADS just? exploded END
            worst head of/ever/ive
            HEADS like ...2 burst/exploded/popped/split_open/ruptured
            never had ...2 head like
            dolor cabeza ...2 repentino/explosivo/golpe/subito
            severe/blinding/excruciating/unbearable/horrendous/massive ...2 HEADACHE ...6 vomiting/throwing_up/
                stiff_neck/vision/confused/puking
            """,
        ),
        says(
            "R50",
            "a headache that is the worst ever or came at once, in any order",
            """
            HEAD_PAIN & WORST_EVER
            HEAD_BURSTS &4 SUDDEN_ONSET
            HEADS & bam/wham/boom/pow/bang/whack & SUDDEN_ONSET
            no HEADACHE ever ...2 hurt/felt/was/came/got
            HEADS && like ...2 bomb/explosion/grenade/gunshot/thunderclap/firework
            clutching/clutches/holding/holds/gripping/grabbing HEADS && WORST_EVER
            not/never/havent/hadnt ...5 HEADACHE ...2 like/such
            whol/whoml
            HEADACHE && IN_SECONDS
            HEADACHE && thunderclap/worst_ever
            HEADACHE && worst ...3 life
            thunderclap onset
            sah/subarachnoid
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "worst of a short while only",
            """
            worst ...3 HEADACHE in/of/all/this/so long/last/past/whole? week/day/month/while/ages/weeks/months/year/
                flare/days/far/
                night/morning
            worst ...3 HEADACHE ive_had in/this/all/for ...1 while/week/month/weeks/ages/year/months/days
            HEADACHE worst ...1 mornings/evenings/nights/when/after/in_the/first_thing/at_night
            HEADACHE worst this/in/all/of week/month/weeks/months/day
            worst ...2 is/was/are/symptom/symptoms/thing/things/part/today HEADACHE
            worst part/thing/bit/symptom/time/side_effect ...6 HEADACHE
            worst part/thing/bit/symptom/day/night/time/week/moment of
            worst day/weather/week/night/film/movie/food/coffee/season/year/traffic/news/meal/summer/winter/journey/
                service/driver/match/game
            sudden rain/noise/weather/change/cold/drop/storm/snow/heat/urge/craving/idea/sunshine/wind
            suddenly remembered/realised/realized/noticed/thought
            instant coffee/noodles/soup/porridge/oats/relief/messaging/pot
            not worst
            came/come/comes/coming on slowly/gradually/over
            HEADACHE gone/left/eased/lifted/cleared/better/passed/over/vanished/disappeared
            HEADACHE went away/off/after/when/once/by_itself
            worst HEADACHE ...3 had was
            havent/hasnt ...3 HEADACHE ...3 in/for ...1 years/months/weeks/ages
            bursting with ideas/joy/information/news
            """,
        ),
    ),
)
