"""The facts that make a danger, each in the words that anybody might tell it in: what frames put together.

A frame such as `HEADACHE & SUDDEN_ONSET` (`phrases/patterns.py`) names them in capitals, in any order. A concept is a
table of phrases, and may name the groups of `words.py`. It alone says nothing: "every night" is no danger.
"""

from typing import Final

from reminders.domain.triage import concepts_crisis

WHEN: Final = {
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
    "IN_SECONDS": """
        in/within/inside/under ...2 BLINK
        in/within/under ...2 NUMBER seconds/second/minute
        NUMBER/few/couple seconds flat
        zero/nothing/0/none to ...1 10/ten/100/hundred/sixty/60
        like ...3 light_switch/switch/gunshot/explosion/thunder/thunderclap/lightning/bolt/bomb/bullet
        thunderclap
    """,
    "SINCE_TODAY": """
        since/when/after ...1 i_woke/i_got_up/waking/woke/getting_up/got_up
        since ...2 morning/lunch/lunchtime/breakfast/dinner/last_night/yesterday/today/noon/midday/tea/supper
        this morning/afternoon/evening
        NUMBER/few/an/half hour/hours/minutes/minute ago
        half hour
        just now
        about ...1 NUMBER/an hour/hours/minutes/minute ago
        today
        tonight
    """,
    "NEW_TODAY": """
        since/when ...1 i_woke/waking/woke/i_got_up/getting_up/got_up/i_rose
        since ...1 this_morning/last_night/breakfast/lunch/lunchtime/yesterday/noon
        since NUMBER this? am/pm/morning
        normal/fine/ok/okay/good yesterday/last_night/before/at_lunch/this_morning
        wasnt/werent/not ...2 yesterday/last_night/before
    """,
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
        since ...3 CLOCK/woke/yesterday/last_night/this_morning
        hora/horas
    """,
}

FEELS: Final = {
    "HEAD_PAIN": """
        HEADACHE
        PAIN ...4 HEADS
        HEADS ...3 PAIN/killing/pounding/exploding/exploded/splitting/splits/throbbing/bursting/burst/explode
        head hurts/hurt/pain/aches
        cephalalgia/cephalgia
    """,
    "HEAD_BURSTS": """
        HEADACHE
        pain/agony/pressure ...4 HEADS
        HEADS ...4 blinding/excruciating/unbearable
        HEADS ...3 splitting/exploding/exploded/agony/bursting/burst/killing/pounding
    """,
    "WORST_EVER": """
        worst/strongest/severest/most_severe/most_painful/most_intense/most_terrible/baddest/sorest/fiercest ...4 ever/
            life/lifetime/had/known/experienced/existence/history/whole_life/all_time/days_of_mine/felt
        worst_ever
        worst of/in ...2 life/lifetime
        worse ...3 ever/childbirth/labour/labor/before/anything
        never ...7 like_this/like_it/like_that/this_bad/so_bad/as_bad/worse/before/so_strong/this_strong/this_severe/
            so_severe/such/this_painful/this_much/comparable/one_like/anything_like
        not/havent/hadnt ...4 like_this/like_it/like_that/such/in_my_life
        nothing ...4 like_this/like_it/compares/compared/close/similar/comparable
        unlike any/anything/all/every
        like no_other/nothing/none
        beats/tops/trumps/exceeds ...3 all/every/any/other/others/them
        of/in ...2 my? life/lifetime
        no_other ...3 like_this/like_it
        off ...1 scale/charts
    """,
    "NO_STRENGTH": """
        no/zero/without/lost/not_have/not/hardly_any ...3 strength/force/power/forces/fuerza/muscle_power
        strength/force/power ...3 gone/goes/leaves/went/vanished/disappeared/drained/lost/zero/finished/nothing/none
        power_loss
    """,
    "GONE_WEAK": """
        WEAK
        powerless/strengthless/boneless/wobbly/limp/floppy/lifeless/hemiparetic/paretic
        paresis/palsy
    """,
    "GIVES_WAY": """
        gave/giving/given/gives/give out/way/up_under/from_under
        buckle/buckled/buckles/buckling
        went/gone/go/goes from_under/under/from_beneath/to_jelly/jelly/dead_weight/limp/floppy
        turned/turn/turning/became to? jelly/rubber/water/spaghetti/noodles/string/cotton_wool/lead/mush
        folded/crumpled/collapsed/collapse/collapses/failed/fail/fails
        not_hold/wont_hold/cant_hold/didnt_hold/not_carry/wont_carry/wouldnt_hold/dont_hold
        stopped holding/carrying/supporting
    """,
    "LIKE_JELLY": """
        like/as/turned/to ...2 jelly/rubber/string/spaghetti/noodles/cotton/cotton_wool/water/mush/ragdoll/rag_doll
        limp/floppy/boneless
    """,
    "CANT_STAND": """
        CANT/not ...3 STAND/walk/hold_me/hold_myself/upright/keep_me_up/raise_myself/climb/weight/weightbear/bear_weight
        hardly/barely ...2 stand/get_up
        fall/fell ...2 back/down/over
        unable to? STAND
    """,
    "NOT_MOVE": """
        CANT/cannot/nolonger ...2 move/lift/raise/wiggle/wriggle/budge/shift/bend/flex/use/control/straighten/operate/
            twitch/stir
        can/could/am ...2 not ...2 move/lift/raise/wiggle/budge/shift/use/control
        can/could no/nomore/nolonger move/lift/raise/use
        wont/wouldnt/doesnt/dont/didnt/not/refuse/refuses/refused/refusing/stopped/isnt/arent/never ...2 move/moving/
            budge/shift/obey/respond/responding/react/lift/wiggle/follow/twitch/stir
        no ...1 movement/motion/response/control
        paralyzed/paralysed/immobile/motionless
        wont/doesnt/cant/not do/doing anything/thing/nothing
        just/only ...1 hang/hangs/lie/lies/lying/laying/hanging/flop/flops/dangles/dangle/lay/lays there/down/loose
    """,
    "NO_FEELING": """
        CANT ...3 feel
        can/could ...2 not ...2 feel
        dont/doesnt/didnt/not/never/hardly/barely ...2 feel
        feel/feels/felt/feeling ...1 nothing/none/zero
        no/zero/lost/without/little/lack/reduced/absent/diminished/altered/loss_of/less/decreased ...2 feeling/feelings/
            sensation/sense/sensations/sensibility/touch
        feeling/sensation ...2 gone/lost/absent/reduced/diminished/vanished/missing/decreased/went/disappeared
        insensate/anesthetic/anaesthetic/anaesthesia/anesthesia/hypoesthesia/hypaesthesia
    """,
    "TOUCHED": """
        touch/touched/touching/pinch/pinched/pinching/poke/poked/poking/prick/pricked/pricking/prod/prodded/stab/tap/
            tapped/squeeze/squeezed/press/pressed/scratch/scratched/rub/rubbed/wipe/wiping/wiped/burn/burnt/burned/cut/
            scald/scalded/bite/bit/slap/slapped
    """,
    "ASLEEP": """
        asleep/sleeps/sleeping/slept/sleepy
        gone/went/goes/fell/falls/fall to_sleep
        dead
    """,
    "NOT_WAKING": """
        wont/doesnt/not/dont/cant/isnt/didnt/never/refuses ...2 wake/waking/wake_up/come_back/waken/come_round/
            coming_back
        not ...1 come/coming/came back/alive
        still asleep/dead
    """,
    "SIGHTLESS": """
        CANT/not/dont/doesnt/no/hardly/barely ...3 see/seeing
        see/seeing/saw/sees ...2 nothing/half/darkness/blackness
        SIGHT ...5 missing/gone/lost/black/disappeared/vanished
        can/could ...1 not see
        blind/blinded
        vision/sight/eyesight ...3 gone/went/lost/black/dark/disappeared/vanished/missing/half/going/blacked/failed/
            grey/dimmed/cut/loss
        lost/lose/losing/loss ...3 vision/sight/eyesight
        EYE ...2 black/dark/blank/blind/gone/off
    """,
    "LOST_PLACE": """
        no/not/dont/didnt/doesnt/cant/couldnt/forgot/forget/forgotten/without/lost ...5 where i/im/am/she/he/shes/hes
            ...2
        no/not/dont/didnt/cant/couldnt/forgot/forgotten ...4 how to_get_home/i_got_here/to_come_home
        no/not/dont/didnt/doesnt/cant/couldnt/forgot ...4 what/which day/year/month it/is/we
        no/not/dont/didnt/doesnt/cant/couldnt/forgot ...4 who i_am/im/i/he_is/she_is/people_are
    """,
    "CONFUSED": """
        confused/confusion/disoriented/disorientated/muddled/delirious/delirium/bewildered/incoherent/rambling
        not/no/doesnt/isnt/dont ...2 making/make/talking/talk sense
        not/doesnt/didnt/dont know/recognise/recognize ...2 me/us/his/her/own/anyone/family/people/home/house
        talking/talks/saying rubbish/nonsense/rot
    """,
    "OFF_BALANCE": """
        balance/coordination/vertigo/unsteady/clumsy/ataxic/ataxia/dizzy/dizziness/tipping
        veer/veering/veers/list/listing/lurch/lurching/lean/leaning/stagger/staggering/staggers/stumbling
        walk/walking/walks/bump/bumping ...2 into ...2 door/doors/doorframe/frame/frames/wall/walls/things/furniture
        falling/fall/falls/tipping/tip to/over/into left/right/side/one
        room/world/floor/everything spin/spinning/spins/tilt/tilting/tilts/tilted/spun
        cant/couldnt/not ...2 walk straight
    """,
    "SIDE_OF_BODY": """
        SIDE/whole side/half/part of? me/body/face/mouth/myself/my
        SIDE side
        half of? my? body/face/me/mouth
        side ...2 face/body/mouth/me
        corner of ...1 mouth/lips/face/eye
        SIDE arm and? ...1 leg
        SIDE leg and? ...1 arm
        SIDE eyelid
        arm and leg ...2 same side
        unilateral/hemi/hemibody
    """,
    "FAILS": """
        WEAK/weaker/NUMB
        dead/paralyzed/paralysed/limp/droopy/drooping/droop/droops/dropped/drops/drooped/slack/slid/slipped/sagging/
            sagged/sags/hanging/hangs/hung/floppy/frozen/useless/lopsided/crooked/slumped/melted/fallen/falling/gone
        heavy/foreign/not_mine/strange
        wont/not/doesnt/stopped/isnt/dont ...3 work/working/move/moving/respond/obey/listen/lift/doing/do/behave/join
        no/lost ...2 strength/power/feeling/sensation/force/control
    """,
    "SPEAK": """
        talk/talking/talks/speak/speaking/speaks/speech/words/word/sentences/sentence/say/saying/says/voice/hablar
    """,
    "NOT_WORDS": """
        slurred/slurring/slur/slurs/gibberish/garbled/jumbled/scrambled/nonsense/mumbled/mumbling/backwards/mush/mushy/
            thick/unintelligible/incoherent
        all/mixed/muddled wrong/up
        like ...2 drunk/drunken/drunkard
        wrong/strange/odd ...1 order/words
    """,
}

DOES: Final = {
    "FALLS": """
        fell/fall/fallen/falls/falling/tumble/tumbled/tumbles/trip/tripped/trips/slip/slipped/slips/toppled/landed/
            crashed/went_over/went_down/came_off/thrown/dived/stumbled/keeled/collapsed
    """,
    "HITS_IT": """
        STRIKE/met/meet/meets/touch/touched/kissed/caught/landed/bounced/bounce/slapped/bang/against/cracked
    """,
    "HARD_THING": """
        floor/ground/wall/door/doorframe/doorway/door_frame/pavement/sidewalk/concrete/tile/tiles/sink/bath/bathtub/tub/
            toilet/loo/cupboard/cabinet/table/desk/corner/edge/step/steps/stair/stairs/ice/curb/kerb/radiator/worktop/
            counter/shelf/beam/lintel/window/windscreen/dashboard/steering_wheel/railing/rail/post/lamppost/lamp_post/
            pole/tree/branch/rock/stone/bench/bedside/bedpost/headboard/nightstand/fireplace/mantel/oven/fridge/tap/
            faucet/boot_lid/car_door/hatch/asphalt/tarmac/brick/bricks/cement/patio/decking/banister/bannister
    """,
    "HEAD_HURT": """
        bump/lump/egg/gash/wound/bruise/stitches/swelling/swollen/bleeding/bleed/blood/bled/cut/dent/goose_egg
    """,
    "SICK_AFTER": """
        vomit/vomiting/vomited/throw_up/throwing_up/threw_up/puke/puking/puked/sick/nausea/nauseous/queasy/dizzy/drowsy/
            sleepy/confused/woozy/blurry/blurred/seeing_stars/stars/see_double/concussed/swimmy/dazed/groggy/slow
    """,
    "OUT_COLD": """
        LOST ...2 consciousness/conscious/conciousness/senses
        black/blacked/blacks out
        out for ...3 NUMBER/few/couple/all/whole/minute/minutes/seconds
        was/were/went/go/gone ...1 out_cold
        out_cold
        how_long ...3 out
        everything/all/world/it went/goes/turned/go black/dark/white/blank
        dont/cant/couldnt/didnt/not ...1 remember/recall ...2 falling/fall/going_down/what_happened/happened/how/
            anything/thing/hitting/landing/getting
        no/lost memory/recollection
        woke/wake/came/waking/coming up/round/to/around
        syncope/syncopal/unresponsive/loc
    """,
    "FITTING": """
        jerking/jerked/jerks/shaking/shook/convulsed/twitching/thrashing/stiff/rigid/frothing/foaming
    """,
    "EYES_GONE": """
        EYE ...2 rolled/rolling/roll/white/back
        not/didnt/doesnt/wont/wouldnt/cant/isnt ...2 answer/answering/respond/responding
        unresponsive
    """,
    "ON_FLOOR": """
        paramedics/ambulance_crew
        on/onto/in ...2 floor/ground/mat/carpet/rug/tiles/lino/pavement/sidewalk/grass/lawn/stairs/landing/doormat/deck/
            hallway/kitchen_floor/path/road/gravel/concrete/driveway
        people/faces/man/woman/lady/someone/somebody/strangers/postman/neighbour/neighbor ...2
            over/standing_over/calling/shouting/
            saying/holding/slapping/asking
        looking/staring up? at ceiling
    """,
    "NEXT_THING": """
        then/next/suddenly ...2 i i? was/am/im
        next ...1 i/he/she knew/know/remember
        next minute/moment/second
        next thing
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
        no/zero/little/lost/losing/lose/loses/rob/robs/robbed/ruin/ruins/ruined/ruining/wreck/wrecks/broken/breaks/steal/
            steals/kills/killing/destroy/destroys/without/interrupt/interrupts/disturbs/costs ...4 sleep/slept/rest
        cant/couldnt/not/dont/didnt/havent/hasnt/hardly/barely/never/wont/doesnt/nor/impossible/unable ...4
            sleep/slept/sleeping/asleep/rest
        cant/couldnt/not/hardly/barely/wont/unable/stop/stops ...3 walk/walking/stand/put_weight/bear_weight/step
        stop/stops/stopping me/us/him/her ...2 sleep/sleeping/walking
        wake/wakes/waking/woke/woken/waken/wakens/awake/wakened/awakens/awoken/wakeful/rouse/rouses
        up ...1 till/til/until/at/from/half/since/NUMBER/all
        out of bed
        sleepless
        pace/pacing
        scream/screaming/screams/yelling/crying
        bolt_upright
        jump/jumps/leap/leaps/jumping/hop/hopping ...2 bed
    """,
    "SHRINKING": """
        less/lesser/worse/worst/weaker/worsening/worsens/worsened/decreasing/decrease/decreased/decreases/declining/
            declined/decline/dropping/drops/dropped/down/lower/reducing/reduced/reduces/shrinking/fading/fades/failing/
            going/gone/goes/losing/loosing/lost/loses/lose/leaving/disappearing/deteriorating/diminishing/diminished/
            diminishes/dwindling/waning/ebbing/slipping/progressing/advancing/spreading/climbing/increasing/ascending/climbs/higher/rises/rising/poorer/feebler/creeps/creeping
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
        lift/lifts/lifting/carry/carrying/hold/holding/grip/squeeze/squat/squats/squatting/press/bench/curl/raise/climb/
            grip_test/dynamometer/kg/kilos/lbs/pounds
    """,
    "BREATH": """
        breath/breathe/breathing/breaths/breathin/air/breathless/respire/lungful
    """,
    "AT_REST": """
        at rest
        sat/sitting/sit/lying/lie/laying/lay still/down/here/on_bed/in_bed/on_couch/on_sofa/in_chair/on_chair
        doing nothing
        just/only/even/from/while/when ...2 got_dressed/get_dressed/walking_to/walked_to/went_to/getting_to
        NUMBER/few steps
        just/only/even/from/while/when ...1 typing/talking/sitting/speaking/lying/dressing/texting/writing/eating/
            standing/brushing/getting_dressed/putting_on/rolling_over/turning_over
        without ...2 moving/doing/exertion/effort
        not ...1 moved/doing/done anything/much
        flat
        never ...4 before
        in bed
    """,
    "WINDED": """
        out_of breath/breathe/puff
        short_of breath/breathe
        shortness of? breath/breathing
        breathless/breathlessness/winded/puffed/panting/puffing/dyspnoea/dyspnea/dyspneic/dyspnoeic/sob
    """,
    "OXYGEN": """
        sats/spo/oxygen/saturation/saturations/oximeter/pulse_ox/o2
        o 2
    """,
    "BLADDER": """
        bladder/bowel/bowels/waterworks/urine/pee/wee/poo/poop/stool/stools/faeces/feces/motions/sphincter/water/waters/
            back_passage/number_two/piss/urinate/orina/vejiga/urination/toilet/continence/peeing/weeing
    """,
    "NO_CONTROL": """
        no/lost/lose/loses/losing/loss/loosing/without/zero/not/lack/little ...3 control
        CANT ...2 control/hold
        can/could ...1 not ...1 control/hold
        control ...1 gone/lost/went/loss/zero
        not/dont/doesnt/wont/didnt ...1 hold/control
    """,
    "NOT_HELD": """
        CANT ...1 hold ...1 it/on
        can/could not hold ...1 it/on
        not_hold/no_hold/dont_hold it
    """,
    "BEGAN_AT": """
        started/began/start/came_on/hit/begun ...1 CLOCK/NUMBER
        at/since/from/around/about ...1 CLOCK/NUMBER
    """,
    "TOLD_TO_MOVE": """
        try/trying/tried/tell/telling/told/tells/ask/asking/want/wanted/wanting/will/willing ...5 move/lift/bend/wiggle/
            go/grip/walk/work/step/raise
    """,
    "NOTHING_HAPPENS": """
        nothing/nope/zilch/nada/noresponse/refuse/refuses
        they/it/but/and ...1 wont/doesnt/dont/didnt/no/not/nope/cant
    """,
    "LEAKS": """
        leak/leaks/leaking/leaked/dribble/dribbles/dribbling/dribbled/run/runs/running/ran/pour/pours/poured/pouring/
            trickle/trickles/trickled/flood/flooded/soaked/gush/gushed/escape/escapes/escaped/came_out/comes_out/
            coming_out/went/goes/released/emptied/empties
    """,
    "WETS": """
        pee/peed/peeing/wee/weed/weeing/wet/wetting/piss/pissed/pissing/urinated/urine/leaked/leaking/soaked/soaking/
            sodden/drenched/damp/puddle/trickle/dribbled/bladder/bowel/bowels/poo/pooed/pooped/poop/soiled/messed
    """,
    "NOT_FELT_GOING": """
        not/didnt/never/dont/doesnt/cant/couldnt/hadnt/havent/without/nor ...2
            feel/felt/feeling/know/knew/known/notice/noticed/noticing/sense/sensed ...1 it/myself/anything/that/
            me/thing go/going/gone/happen/happening/happened/come/coming/came/start/starting/leave/leaving/
            pass/passing
        not/didnt/never/dont/doesnt/cant/couldnt/hadnt/havent/without ...2 feel/felt/feeling it/thing END
    """,
    "UNAWARE": """
        doesnt/dont/didnt tell me
        cant/couldnt tell when/if/that
        without ...3 knowing/noticing/feeling/realising/realizing/warning/wanting/control
        didnt/dont/doesnt/not/never/cant/couldnt/hadnt/havent ...2
            know/notice/feel/realise/realize/felt/sense/known/noticed/realised/realized
        no idea/clue/warning/control/feeling/urge/sensation
        by itself/themselves/its_own/their_own
        on_its_own/on_their_own
        before i
    """,
    "NOTHING_COMES": """
        nothing/none/zero/no_drop/not_drop ...3 out/comes/coming/came/come/passes/happens/drops/there
        wont/not/doesnt/cant/refuses/isnt ...2 come/coming/start/flow/pass/out
        only/just ...2 drop/drops/dribble/dribbles/trickle
        CANT ...2 go/pee/wee/pass/urinate/start/empty/void/release/make
        can/could ...1 not ...1 pee/wee/pass/urinate/empty/void
        havent/hasnt/not/without/no/didnt ...3 pee/peed/wee/weed/passed/urinated/gone/pass/been
        retention/anuria/anuric
    """,
    "HOURS_LONG": """
        NUMBER hour/hours/h
        all/whole day/night
        since ...2 yesterday/last_night/morning/this_morning/night
        retention
        acute
    """,
    "NECK_STIFF": """
        neck ...4 stiff/rigid/stiffness/wood/board/concrete/plank/stone/frozen/locked/like_wood/hard/cement/iron/steel
        stiff/rigid/frozen/hard/locked/wood/board/plank/concrete/stone ...2 neck
        neck ...4 wont/cant/not/doesnt/couldnt ...2 bend/move/turn/flex
        CANT ...3 bend/move/turn/touch/get/put ...2 neck/chin
        nuchal rigidity
        meningism/neck_rigidity
    """,
    "FEVERISH": """
        FEVER/temp/temperature/pyrexia/pyrexial/rigors/burning_up/39/40/38/102/101/103/104
    """,
    "BLEEDS": """
        bleed/bleeding/bleeds/bled/blood/nosebleed/nose_bleed/nosebleeds/haemorrhage/hemorrhage/epistaxis/sangre
    """,
    "NOT_STOPPING": """
        wont/not/doesnt/cant/isnt/couldnt/hasnt/never/didnt/wouldnt/no ...3 stop/stops/stopping/stopped/stem/clot/slow/
            slowing/cease/clotting
        still/keeps ...2 pouring/bleeding/gushing/running/going/dripping/coming/flowing
        soaked/soaking/soak/saturated/through ...3 towel/towels/pad/pads/cloth/cloths/bandage/tissues/dressing/shirt/
            sheets/gauze/roll/tshirt/tea_towel/flannel
        NUMBER towel/towels/pads ...1 soaked/through/full/red
        hour/hours ...2 now/half/straight/later/still
        NUMBER minute/minutes ...3 pressing/pressure/still/holding
        pouring/gushing/spurting/pumping/pooling/everywhere
    """,
    "TOO_MUCH": """
        too/to much/many
        way/far too_many/too_much
        more_than ...6 said/says/should/supposed/meant/prescribed/allowed/box/label/packet/bottle/limit/safe/dose/told/
            leaflet/max/maximum
        more ...4 than ...5 said/says/should/supposed/meant/prescribed/allowed/box/label/packet/bottle/told/leaflet
        double/triple/twice/three_times/quadruple ...3 dose/amount/doses/prescribed/normal/usual
        all/entire/whole/full of? bottle/bottles/box/packet/pack/strip/pot/tub/lot/supply/blister
        entire/full/complete bottle/box/packet/pack/strip/supply/months_supply
        all of? them/it/my_pills/my_tablets
        overdose/overdosed
        past ...2 max/maximum/limit
        handful/handfuls/fistful
        demasiadas/demasiados
    """,
    "DRUG": """
        pill/pills/tablet/tablets/tabs/capsule/capsules/painkiller/painkillers/sleepers/OTCS/gabapentin/pregabalin/
            lyrica/cymbalta/duloxetine/sertraline/drops/syrup/cough_mixture/linctus/oramorph/methadone/fentanyl/
            warfarin/digoxin/insulin/propranolol/lithium/venlafaxine/fluoxetine/citalopram/mirtazapine/quetiapine/
            temazepam/trazodone/nytol/antihistamines/sleep_drops/meds/medication/medicine/medicines/patches/pastillas
    """,
    "SWALLOWED": """
        took/taken/take/taking/swallowed/swallow/swallowing/downed/popped/ate/eaten/drank/drink/drunk/drinked/necked/
            chugged/tome/had/used/finished/injected/eat/gulped
    """,
    "TOOK_AGAIN": """
        took/taken/had ...3 again/twice/second_time/another/double/two_lots
        doubled/double up/dosed
    """,
    "EMPTIED": """
        empty/emptied/finished/used_up/cleaned_out
        none/nothing/zero/no_more/no_pills/no_tablets left/remaining/in_it/in_there
        all gone
    """,
    "TOOK_ALL": """
        took/taken/swallowed/downed/necked/popped everyone/every/all/them_all/lot/whole/entire/everything
        had ...1 all/every/whole_lot/the_lot of? them/it/one
    """,
    "FORGOT": """
        forgot/forgetting/forgotten/mistake/accident/accidentally/mistakenly/unintentional/unintentionally/muddled/
            confused/remember/unsure/thats_too/too_many/too_much/without_thinking/absentmindedly/mixed_up
    """,
    "CHEST_HURTS": """
        hurt/hurts/hurting/ache/aches/aching/pain/pains/painful/pressure/tight/tightness/tightening/heavy/heaviness/
            weight/crush/crushed/crushing/squeeze/squeezed/squeezing/stabs/stabbing/stabbed/stab/burning/gripping/
            constricting/constricted/constriction/band/vice/elephant/discomfort/pressing/pressed/clamped/clamp/agony
    """,
    "SPREADS": """
        into/to/down/up/radiating/radiates/spreading/spreads/shooting/through/running ...2 arm/arms/jaw/neck/throat/
            shoulder_blade/left_shoulder
    """,
    "PREGNANT": """
        pregnant/pregnancy/pregant/preggers/trimester/embarazada/gravida
        NUMBER weeks pregnant/gone/along
    """,
    "PREGNANT_TROUBLE": """
        bleed/bleeding/blood/bled/contractions/spotting/waters_broke/water_broke/waters_gone/leaking/fell/fall/fainted/
            collapsed/severe/agony/excruciating/vision
        baby ...3 not/stopped/isnt/hasnt/less ...2 moving/move/moved/kicking
    """,
    "THROAT": """
        throat/tongue/airway/windpipe/uvula/garganta/lengua
    """,
    "SWELLS": """
        swell/swells/swelling/swollen/swelled/swole/closing/closed/closes/closing_up/constricting/
            bigger/double/puffy/balloon/balloons/ballooning/ballooned/huge/enormous/fat/thick/blocked/shutting
    """,
    "ALLERGEN": """
        allergic/allergy/sting/stung/bee/wasp/hives/welts/nuts/peanut/peanuts/shellfish/prawn/prawns/shrimp/antibiotic/
            penicillin/amoxicillin/epipen/bitten/itching/itchy/rash
    """,
}

CONCEPTS: Final = WHEN | FEELS | DOES | concepts_crisis.CONCEPTS
