"""The facts that make weakness that grows, and cramps that last, in the words that anybody might tell them in.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

PROGRESSIVE_WEAKNESS: Final = {
    "OVER_TIME": """
        every/each/by ...1 day/days/week/weeks/month/months/morning
        day/week/month by/after/on day/week/month
        daily
        weekly
        over/in/for/past/during/within ...4 day/days/week/weeks/month/months/fortnight/year
        NUMBER/few/couple/several/last day/days/week/weeks/month/months/fortnight
        since NUMBER/few/couple/last/january/february/march/april/may/june/july/august/september/october/november/
            december/christmas/easter/summer/winter/spring/autumn/monday/tuesday/wednesday/thursday/friday/saturday/
            sunday
        last/this week/month/time
        than ...3 yesterday/before/last/ago/week/month/day
        bit by bit
        little by little
        step by step
        inch by inch
        gradually/slowly/steadily/progressively/lately/recently/increasingly
        progressive/gradual
        since ...2 about/around/roughly/maybe/before/after/round/just/the ...2 new_year/new_years/january/february/
            march/april/may/june/july/august/september/october/november/december/christmas/xmas/easter/summer/winter/
            spring/autumn/halloween/thanksgiving/holidays
        since ...1 new_year/new_years/xmas/halloween/thanksgiving/holidays
        week/month/fortnight ago
        cada dia/semana/vez/mes
        all/whole/this ...1 week/month
    """,
    "SHRINKING": """
        less/lesser/worse/worst/weaker/worsening/worsens/worsened/decreasing/decrease/decreased/decreases/declining/
            declined/decline/dropping/drops/dropped/down/lower/reducing/reduced/reduces/shrinking/fading/fades/failing/
            going/gone/goes/losing/loosing/lost/loses/lose/leaving/disappearing/deteriorating/diminishing/diminished/
            diminishes/dwindling/waning/ebbing/slipping/progressing/advancing/spreading/climbing/increasing/ascending/
            climbs/higher/rises/rising/poorer/feebler/creeps/creeping
        not as/so strong/good
        not/isnt/arent ...1 what it was
        not/isnt/arent ...2 like/as before
        more and more
        menos/peor/mas_debil/pierdo
    """,
    "GROWS_WEAK": """
        weakening/weakens/weaker/feebler
        get/getting/got/gets/grow/growing/grown/become/becoming ...2 weak/feeble/floppy
    """,
    "CREEPS_UP": """
        creep/creeping/creeps/crept/sneak/sneaking/sneaked/snuck/coming/come/came/building/built ...1 up/on/over
    """,
    "MUSCLE_POWER": """
        STRENGTH/grip/weakness/paresis
        muscle/muscles strength/power
        weak/weaker
        grip test/meter/reading/score
    """,
    "COULD": """
        could/managed/manage/able/lifted/carried/opened/climbed/squatted/walked
    """,
    "NOW_LESS": """
        now ...3 none/nothing/cant/couldnt/not/barely/hardly/one/half/only/no
        this_week/today ...3 none/nothing/cant/couldnt/not/barely/hardly/half/only/no
    """,
    "OPENED_THEN": """
        JARS ...4 fine/ok/okay/easy/easily/alright/no_problem/no_trouble/no_bother ...2 at/in/by/over/last/since/before
            ...2 SEASON/week/month/months/weeks/year
        JARS ...4 fine/ok/okay/easy/easily/alright/no_problem/no_trouble/no_bother ...3 ago
        could/managed/able/opened/undid/unscrewed/opening ...3 JARS ...6 at/in/by/over/last/before
            ...2 SEASON/week/month/months/weeks/year
        could/managed/able/opened/undid/unscrewed/opening ...3 JARS ...6 ago
        at/in/by/over/last ...2 SEASON/week/month/year ...4 could/managed/opened/undid/fine/ok/okay ...4 JARS
        WEEKS ago ...4 could/managed/opened/undid/fine/ok/okay ...4 JARS
    """,
    "NOW_UNABLE": """
        now/nowadays/these_days/this_week/today/lately ...6 CANT/wont/doesnt/not/nolonger/impossible/defeat/defeats/
            beaten/beat/beats/beyond/hopeless
        grip/hands/hand/fingers/wrists ...1 CANT/wont/doesnt/not ...2 manage/open/turn/grip/undo/twist/do/budge/cope
    """,
    "CANT_LIFT": """
        CANT/hardly/barely/nolonger ...2 lift/carry/hold/open/grip/climb/squeeze/push/raise
    """,
    "LIFTS": """
        lift/lifts/lifting/carry/carrying/hold/holding/grip/squeeze/squat/squats/squatting/press/bench/curl/raise/
            reps/pressups/situps/
            climb/
            grip_test/dynamometer/kg/kilos/lbs/pounds
    """,
}

PROLONGED_CRAMPS: Final = {
    "NOW_CLOCK": """
        its/is/now ...1 CLOCK/NUMBER now/already
        now ...1 CLOCK/NUMBER
    """,
    "EVERY_NIGHT": """
        no/not_a/not_one/never night ...1 without
        every/each/most/ev/evry/any ...1 night/nights/nite/nites/bedtime/evening
        every ...1 last/single/damn/bloody/blessed night
        nightly
        night after/by/on/upon night
        nights on_end/running/in_a_row/on_the_trot/straight
        NUMBER/many/several/few/past nights
        nights ...3 week/month/fortnight
        all ...2 nights
        always ...1 at_night/in_the_night
        night ...2 same_again/again_same
        all/whole/entire week ...2 night/nights/nightly
    """,
    "ALL_NIGHT": """
        all/whole/entire/through ...2 night
        night_long
        nightlong
        till/until/til/to dawn/morning/sunrise/daybreak
        from dusk/midnight/bedtime
    """,
    "LASTS": """
        for/lasted/lasting/lasts/last/over/been/going/on/around/least/than/past/took/taken/still/solid/straight/nearly/
            almost/like/full ...3 NUMBER/an/one/couple/few/several/whole/half hour/hours/hourly
        NUMBER/an/one/couple/few/several/many ...1 hour/hours straight/solid/nonstop/long/now/already/later_still/
            running/on_end/in/and_counting/counting/so_far/total/continuous/without/no_relief/of_it/plus/on
        NUMBER/an/one ...1 hour/hours ...2 normal/usual/too_long/typical/ok/okay/common
        normal/usual/ok/okay ...3 NUMBER/an/one hour/hours
        NUMBER/an/one/couple/few ...1 hour/hours ...2 before/until/till/til ...4 released/release/eased/ease/let_go/
            stopped/stop/went/gave/passed/relaxed/unlocked/loosened/walk/straighten/subsided/faded/settled
        hours and? hours
        hour and ...3 half/quarter/bit
        hour ...2 still
        for/lasted/lasts/lasting/took hours/ages
        hours on_end/later/straight/nonstop
        last/lasted/lasting/lasts/went_on/going_on/goes_on/carried_on/for/still/solid/took ...1 all/whole/entire/
            most_of/half ...1 morning/afternoon/evening/day
        OVER_60 minute/minutes/m
        from/since ...2 CLOCK/NUMBER ...4 to/till/until/til/now ...2 CLOCK/NUMBER
        at/since/from/around/about ...1 CLOCK/NUMBER ...6 now ...1 CLOCK/NUMBER
        at/from/around/about ...1 CLOCK/NUMBER ...6 gone/nearly/almost/past/till/til/until/only/still ...3 CLOCK/NUMBER
        hora/horas
    """,
    "SINCE_THEN": """
        since ...3 CLOCK/woke/yesterday/last_night/this_morning
    """,
    "LOCKED": """
        seized/seizes/seize/locked/locks/knotted/balled/clenched/contracted/solid/rock_hard/rigid
    """,
    "HOURS": """
        NUMBER/an/one/couple/few/several ...1 hour/hours
        hour and ...3 half
        OVER_60 minutes
    """,
    "RELEASED": """
        released/release/releases/let_go/lets_go/unlocked/unlock/eased/ease/loosened/relaxed/relax/straighten/gave_up/
            softened/unclenched/unknotted
    """,
    "NO_SLEEP": """
        no/zero/little/lost/losing/lose/loses/rob/robs/robbed/ruin/ruins/ruined/ruining/wreck/wrecks/broken/breaks/
            steal/steals/kills/killing/destroy/destroys/without/interrupt/interrupts/disturbs/costs ...4
            sleep/slept/rest
        cant/couldnt/not/dont/didnt/havent/hasnt/hardly/barely/never/wont/doesnt/nor/impossible/unable ...4
            sleep/slept/sleeping/asleep/rest
        cant/couldnt/not/hardly/barely/wont/unable/stop/stops ...3 walk/walking/stand/put_weight/bear_weight/step
        stop/stops/stopping me/us/him/her ...2 sleep/sleeping/walking
        keep/keeps/kept/keeping/prevent/prevents me/us/him/her from sleeping/sleep/walking/resting
        wake/wakes/waking/woke/woken/waken/wakens/awake/wakened/awakens/awoken/wakeful/rouse/rouses
        up ...1 till/til/until/at/from/half/since/NUMBER/all
        out of bed
        sleepless
        pace/pacing
        scream/screaming/screams/yelling/crying
        bolt_upright
        jump/jumps/leap/leaps/jumping/hop/hopping ...2 bed
    """,
    "BEGAN_AT": """
        started/began/start/came_on/hit/begun ...1 CLOCK/NUMBER
        at/since/from/around/about ...1 CLOCK/NUMBER
    """,
}

CONCEPTS: Final = PROGRESSIVE_WEAKNESS | PROLONGED_CRAMPS
