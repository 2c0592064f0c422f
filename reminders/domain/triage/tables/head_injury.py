"""A blow to the head.

Source: rule R50 of the service's reply language, which follows the usual red flags of head injury. How to read a
phrase: `phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.HEAD_INJURY,
    danger=(
        says(
            "R50",
            "a blow to the head",
            """
            STRIKE ...1 HEADS
            caught/catching HEADS on/against/off/with
            caught ...4 in/on/across side/back/top/front/crown/middle? HEADS
            STRIKE ...3 front/back/top/side/crown ...1 HEADS
            hurt my HEADS ...2 fell/fall/falling/slipped/tripped/door/wall/floor/cupboard
            HEADS trapped/caught/stuck/jammed/crushed/shut in/between ...1 door/gate/lift/window/drawer/doors
            HEADS that hit/struck/took
            STRIKE ...3 with HEADS
            me ...2 on/in/across crown/temple/temples END
            blood in ...1 hair
            HEADS hurt/hurts/sore/hurting where ...2 fell/landed/hit/banged/bumped/bounced
            STRIKE LIMB/hip/hips/back/shoulder/shoulders/face/nose/chin and HEADS
            STRIKE ...4 in/on/over/upside/against/off/to/into/onto side/back/top/front/crown/middle? HEADS
            THROWN ...5 on/onto/in/to/off/into/against/at/across side/back/top/front/crown/middle? HEADS
            blow/knock/bang/bump/whack/kick/lump/gash/smack/crack/hit/punch/knocks/blows/clout/thump/egg/goose_egg/
                egg_sized/clonk/bash/wallop/clip ...2 to/in/on/over/round/across side/back/top/front/crown? HEADS
            egg_sized lump/bump
            STRIKE/THROWN ...4 in/on/to face and HEADS
            heads clash/clashed/clashing/collided
            clash/clashed heads/of_heads
            fell/fall/fallen/falls/landed/land/tumbled/tumble/tripped/slipped/toppled/dropped ...8 HEADS END
            fell/fall/fallen/falls/landed/land/tumbled/tumble/tripped/slipped/toppled ...8 HEADS hurts/hurt/sore/
                bleeding/bleeds/bled/cut/aches/aching/ache/lump/bump/pounding/throbbing/spinning/swollen/bruised/
                first/open/killing
            landed/fell/dropped/falls/came/crashed/toppled/tipped/swung/flew/thrown/shut/closed/pulled/yanked/brought/
                down ...5 on/onto HEADS
            HEADS ...3 hit/struck/smashed/slammed/cracked/bounced/bashed/banged/smacked/connected/clipped/clonked/
                thumped/whacked/collided ...5
            HEADS met/meets/meet/vs/versus/v/against ...3 floor/concrete/ground/wall/door/pavement/tiles/tile/sink/
                bath/
                cupboard/cabinet/table/ice/step/steps/doorframe/corner/desk/shelf/kerb/curb/sidewalk/window/beam/
                windscreen/dashboard/steering_wheel/radiator/worktop/counter
            HEADS took/takes/taking/caught/got ...3 it/brunt/hit/impact/knock/fall/worst/force/whack/bang/bump/blow
            gave/given/giving/give ...1 HEADS ...3 crack/knock/bang/bump/whack/smack/clout/thump/bash
            HEADS ...1 caught/hit/struck/clipped/smacked/slammed by/on/in/against
            HEADS went ...2 into/through/against/onto/straight_into
            something/it/that ...3 on/onto HEADS
            helmet cracked/split/broke/broken/smashed/dented/saved
            head injury/injuries/trauma/wound/contusion
            concussion/concussed/concused/concusion
            cracked ...2 skull/head open
            fractured skull
            head_first/headfirst/headlong/forehead_first/skull_first
            head bleeding/bled/split/gushing/wont_stop_bleeding
            blood ...3 from/down/out_of HEADS
            golpeo/golpee/golpe/golpearon/pegue/pego ...3 cabeza
            caida/cai/caí ...6 cabeza
            """,
        ),
        says(
            "R50",
            "head, blow or fall, and what was hit, in any order",
            """
            HEADS &3 HITS_IT &3 HARD_THING
            HEADS &4 THROWN &4 STRIKE
            HEADS & FALLS & HEAD_HURT
            walked/ran/walk/run/walking/running/went/straight into & HARD_THING & HEADS
            came/fell/crashed/swung/dropped/slammed/shut/smashed ...4 on/onto top/back/side/front/crown HEADS
            HEADS &3 lac/laceration/lacerations/lacerated
            HEADS & FALLS & HARD_THING
            HEADS & FALLS & SICK_AFTER
            HEADS & where ...1 i fell/landed/hit/banged/bumped/whacked
            HEADS & STRIKE & SICK_AFTER
            HEADACHE & FELL_HARD & SICK_AFTER
            STRIKE &2 HEADS & HEAD_HURT
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "figures of speech",
            """
            bump/bumped/bumping/crash/crashed into ...2 him/her/them/friend/friends/neighbour/neighbor/colleague/
                someone/people/
                teacher/boss/ex/cousin/old_friend/bed
            doing/does/do/did head in
            kicked/kicking/kick myself
            hat/hood/cap/beanie/blanket/duvet/covers/pillow/towel/flannel/compress/hairdryer ...4 HEADS
            i/ive/just/then/always/usually/fatigue/day hit ...2 wall END
            hit ...2 wall at/by/around/before NUMBER/CLOCK
            hit ...2 goal/target/snooze/limit/button/sack/hay/gym/shops/town
            i/we/to/then/ill/and hit road END/at/early
            drop/dropped/fell ...2 asleep
            head hit pillow/hay/sack/bed
            hit/hits/hitting nail ...2 head
            nail ...2 head
            banging/bang/beating/hitting/knocking/smashing ...2 head ...2 wall/brick_wall/desk
            heads_up
            head_first/headfirst into ...2 work/series/book/project/hobby/knitting/job/housework/cleaning
            bang/knock/crack/bash ...1 heads together
            hit it on head
            head_start
            head_over_heels
            use/using/lost/losing/lose/shake/shaking/shook/scratching/scratch/turn/turned/cover/covered/nod/nodded/
                wrap/wrapped/wrapping head
            hit_on ...1 boss/nurse/doctor
            went/goes/way/in/go/over_and over head
            above/off head
            all/just/stuck/going_round/going_around/still in head
            in_over head
            cut/cutting hair
            fell/fall/falling/fallen head_over/head_over_heels
            fell/fall/fallen ...2 asleep
            head pounding/banging/splitting/killing
            fell/fall/falling/fallen out_with/out_over/behind/apart/for_a/for_the/for_it/pregnant/ill/sick/short/
                in_love
            rain/rains/snow/night/temperature/pressure/leaves/price/prices/curtain ...1 fell/falls/falling/fall
            banging_head/pounding_head/splitting_head/thumping_head/cracking_head/banging_heads
            banging/pounding/splitting/thumping/cracking/smashing headache
            like being/been/someone/somebody/i_was/i_got/ive_been ...3 STRIKE ...5 HEADS
            lump/bumps on head/scalp since
            head cold/space/ache/lice
            head thumping/throbbing
            next door
            hit books
            head gear
            sun hit/hits
            pillow/pillows/cushion/cushions
            rock/rocks music/band/concert/solid/bottom
            tap/touch/kiss/pat ...2 head
            reality/idea/thought/realisation/realization hit
            it hit me/home
            that hit me/home/hard
            on top of everything/that/it/this/all/world/fibro/usual/things
            headache ...2 hit/hits
            tv/telly/radio/light/lights/heating on
            head pain/pains ...2 hit/hits/struck
            on head board
            cut/caught up in head
            split ends/hairs
            """,
        ),
    ),
)
