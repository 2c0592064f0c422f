"""The facts that make an emergency of heart, breath, brain or head, in the words that anybody might tell them in.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

CHEST_PAIN: Final = {
    "CHEST_HURTS": """
        hurt/hurts/hurting/ache/aches/aching/pain/pains/painful/pressure/tight/tightness/tightening/heavy/heaviness/
            weight/crush/crushed/crushing/squeeze/squeezed/squeezing/stabs/stabbing/stabbed/stab/burning/gripping/
            constricting/constricted/constriction/clamping/clenching/clenched/grips/searing/band/vice/elephant/
            discomfort/pressing/pressed/clamped/clamp/agony
    """,
    "SPREADS": """
        into/to/down/up/radiating/radiates/spreading/spreads/shooting/through/running ...2 arm/arms/jaw/neck/throat/
            shoulder_blade/left_shoulder
    """,
}

BREATHING: Final = {
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
        short_of breath/breathe/puff
        shortness of? breath/breathing
        makes/making/have/has me puff/pant/gasp/wheeze
        breathless/breathlessness/winded/puffed/panting/puffing/dyspnoea/dyspnea/dyspneic/dyspnoeic/sob
    """,
    "OXYGEN": """
        sats/spo/oxygen/saturation/saturations/oximeter/pulse_ox/o2
        o 2
    """,
}

STROKE_SIGNS: Final = {
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
        no/not/dont/didnt/doesnt/cant/couldnt/forgot ...4 what/which day/year/month/room/house/town/street/place it/
            is/we/i/im/was
        no/not/dont/didnt/doesnt/cant/couldnt/forgot ...4 who i_am/im/i/he_is/she_is/people_are
    """,
    "CAME_ON": """
        came/come on ...3 ago/now/today/this_morning/quick/earlier
        started/began ...3 ago/now/this_morning/earlier
        since ...1 lunch/breakfast/this_morning/i_woke/dinner/tea/NUMBER
        fine/normal/ok yesterday/earlier/before/this_morning
    """,
    "CONFUSED": """
        CANT ...2 work_out/figure_out/remember ...2 how to? write/use/hold/dress/open/make/type/read/speak/walk/get
        repeating himself/herself/themselves
        keeps ...1 asking ...2 same
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
        walk/walking/walked ...2 like ...1 drunk/drunkard/sailor
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
        arm and? leg ...2 same/left/right side?
        left/right arm and? leg
        unilateral/hemi/hemibody
    """,
    "FAILS": """
        WEAK/weaker/NUMB
        dead/paralyzed/paralysed/limp/dragging/drags/lagging/droopy/drooping/droop/droops/dropped/drops/drooped/slack/
            slid/slipped/sagging/
            sagged/sags/hanging/hangs/hung/floppy/frozen/useless/lopsided/crooked/slumped/melted/fallen/falling/gone
        heavy/foreign/alien/not_mine/isnt_mine/strange/someone_elses/somebody_elses
        belong/belongs ...2 someone/somebody/stranger
        wont/not/doesnt/stopped/isnt/dont ...3 work/working/move/moving/respond/obey/listen/lift/doing/do/behave/join/
            rise/raise/go_up/come_up/close/open/smile/budge/cooperate/belong
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

COLLAPSE: Final = {
    "FALLS": """
        fell/fall/fallen/falls/falling/tumble/tumbled/tumbles/trip/tripped/trips/slip/slipped/slips/toppled/landed/
            crashed/went_over/went_down/came_off/thrown/dived/stumbled/keeled/collapsed
    """,
    "OUT_COLD": """
        LOST ...2 consciousness/conscious/conciousness/senses
        black/blacked/blacks out
        out for ...3 NUMBER/few/couple/all/whole/minute/minutes/seconds
        was/were/went/go/gone ...1 out_cold
        out_cold
        lost/missing/missed ...2 minutes/seconds/time
        found myself
        everything/all/world/it faded/fades/fading
        gone for ...2 second/seconds/minute/minutes/few/bit/NUMBER
        lights went/gone/go out
        how_long ...3 out
        everything/all/world/it went/goes/turned/go black/dark/white/blank
        dont/cant/couldnt/didnt/not ...1 remember/recall ...2 falling/fall/going_down/what_happened/happened/how/
            anything/thing/it/hitting/landing/getting
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
        on/onto/in ...2 floor/ground/mat/carpet/rug/tiles/lino/pavement/sidewalk/grass/lawn/stairs/landing/doormat/
            deck/
            hallway/kitchen_floor/deck/path/road/gravel/concrete/driveway
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
}

HEAD_INJURY: Final = {
    "HITS_IT": """
        STRIKE/met/meet/meets/touch/touched/kissed/caught/landed/bounced/bounce/slapped/bang/against/cracked/took/
            taken/
            takes/found/finds/connected/collided
    """,
    "HARD_THING": """
        floor/ground/wall/door/doorframe/doorway/door_frame/pavement/sidewalk/concrete/tile/tiles/sink/bath/bathtub/
            tub/
            toilet/loo/cupboard/cabinet/table/desk/corner/edge/step/steps/stair/stairs/ice/curb/kerb/radiator/worktop/
            counter/shelf/beam/lintel/window/windscreen/dashboard/steering_wheel/railing/rail/post/lamppost/lamp_post/
            pole/tree/branch/rock/stone/bench/bedside/bedpost/headboard/nightstand/fireplace/mantel/oven/fridge/tap/
            faucet/boot_lid/car_door/hatch/asphalt/tarmac/brick/bricks/cement/patio/decking/banister/bannister
    """,
    "FELL_HARD": """
        fell/fallen/tumbled/tripped/slipped ...1 downstairs/over/off/down/stairs/backwards/backward/ladder/bike/ice
    """,
    "HEAD_HURT": """
        bump/lump/egg/gash/wound/bruise/stitches/swelling/swollen/bleeding/bleed/blood/bled/cut/dent/goose_egg
    """,
    "SICK_AFTER": """
        vomit/vomiting/vomited/throw_up/throwing_up/threw_up/puke/puking/puked/sick/nausea/nauseous/queasy/dizzy/
            drowsy/
            sleepy/confused/woozy/blurry/blurred/seeing_stars/stars/see_double/concussed/swimmy/dazed/groggy/slow
    """,
}

SEVERE_HEADACHE: Final = {
    "IN_SECONDS": """
        in/within/inside/under ...2 BLINK
        in/within/under ...2 NUMBER seconds/second/minute
        NUMBER/few/couple seconds flat
        zero/nothing/0/none to ...1 10/ten/100/hundred/sixty/60
        like ...3 light_switch/switch/gunshot/explosion/thunder/thunderclap/lightning/bolt/bomb/bullet
        thunderclap
    """,
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
        brain ...3 stabbed/exploding/exploded/burst/bursting/split/popped
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
}

CONCEPTS: Final = CHEST_PAIN | BREATHING | STROKE_SIGNS | COLLAPSE | HEAD_INJURY | SEVERE_HEADACHE
