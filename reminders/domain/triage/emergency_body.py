"""Emergency phrases about limbs, feeling, bladder, and every other cry for help.

Source: rule R50 of the service's reply language: sudden weakness, paralysis and numbness (stroke, cord and nerve
emergencies; articles on fibromyalgia name them as reasons to seek help at once), cauda equina (bladder, bowel,
    saddle),
severe bleeding, airway and allergy, meningitis signs, emergencies in pregnancy. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `words.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

SUDDEN_WEAKNESS: Final = Table(
    Flag.SUDDEN_WEAKNESS,
    danger=(
        says(
            "R50",
            "sudden weakness",
            """
            SUDDEN ...5 WEAK
            WEAK ...5 SUDDEN
            no/lost strength/power/grip SUDDEN
            LIMB ...2 went/gone/goes/going/turned/turning weak/limp/floppy/feeble
            went/gone/goes/turned WEAK ...3 LIMB
            strength/power ...2 drained/drains/draining/went/gone/left/vanished/disappeared/ebbed out/from/of ...2 LIMB
            LIMB drained of strength/power
            strength/power/force in/of/from/out ...2 LIMB gone/went/vanished/disappeared/drained/failed/zero
            SUDDEN ...5 dropping/dropped/drop ...2 things/everything/cup/mug/stuff/phone/plate
            SUDDEN ...5 cant/couldnt ...3 walk/stand/lift/grip/hold
            cant/couldnt ...3 walk/stand/lift/grip/hold ...4 SUDDEN
            dropping/dropped/drop ...2 things/everything/cup/mug/stuff/phone/plate SUDDEN
            lost/losing/loss/no ...3 strength/power/use ...4 LIMB SUDDEN
            lost all? strength/power/use ...4 LIMB
            LIMB ...2 lost ...2 strength/power/use
            grip/strength ...3 SUDDEN
            LIMB/body gave/given/gives/giving up on_me/END
            LIMB/hip/hips packed/gave/given up/in
            LIMB gave END
            LIMB/hip gave on/halfway/while/as/coming/going/at
            LIMB stopped holding/supporting/carrying
            LIMB ...1 quit/quits END
            LIMB folded/failed/failing/crumpled/crumbled/quit_on
            legs/leg/knees wont/wouldnt/cant/couldnt/not/dont ...1 take ...1 weight
            debilidad repentina
            SUDDEN ...4 sin/no fuerza/fuerzas
            no tengo? fuerza/fuerzas ...3 LIMB
            sin fuerza/fuerzas ...3 LIMB
            perdi fuerza ...3 LIMB
            """,
        ),
        says(
            "R50",
            "a limb gave out",
            """
            LIMB/hip/hips/legs/they gave/given/giving/gives/give/gived/gaved out/way
            LIMB/hip/hips ...3 gave/given/giving/gives/give out/way
            gave_out/gave_way ...2 on_me/under_me/beneath_me
            LIMB/hip/hips buckle/buckled/buckles/buckling/bukled
            LIMB/hips ...3 collapse/collapsed/collapsing
            LIMB went/gone/go/gave/goes limp/floppy/dead_weight/out/jelly/from_under/under/lifeless/from_underneath
            LIMB ...2 limp/floppy/lifeless/useless
            legs/leg/knee/knees/arm/arms/hand/foot have_gone/had_gone/just_went/just_gone/went END
            legs have gone
            legs gone
            legs went
            arm dead_weight/flopped/dropped/fell
            dead_weight arm/arms/leg/legs/hand/foot
            felt ...1 LIMB go END
            legs/leg/knees went/swept/go/going ...3 under/underneath/beneath
            legs/leg/knees wont/wouldnt/cant/couldnt/not/dont/didnt/no ...3 hold/support/carry/holding/bear/carrying/
                supporting/bearing
            LIMB turned/turn/turning/gone_to/went_to/go_to to? jelly/rubber/water/spaghetti/noodles SUDDEN
            SUDDEN ...3 LIMB jelly/rubber/spaghetti/noodles/lead
            LIMB SUDDEN ...2 jelly/rubber/spaghetti/noodles/lead/mush/water
            pierna/piernas/rodilla/rodillas/brazo/mano fallan/fallaron/doblaron/flaquean/fallo/falla/doblo/dobla
            me_fallan/me_fallaron/me_fallo/me_doblaron/me_doblan/me_doblo LIMB
            """,
        ),
        says(
            "R50",
            "cannot stand because of weakness",
            """
            not strong_enough to? STAND
            WEAK to/too ...2 STAND/hold
            no/dont/havent/hasnt/lack/without ...3 strength ...3 to STAND
            cant/couldnt STAND ...5 without strength
            cant/couldnt stand END
            cant/couldnt ...2 stand up/myself/anymore/alone END
            cant/couldnt stand on ...2 legs/leg/feet/foot
            cant/couldnt ...2 stay/remain upright/standing/on_my_feet/on_feet
            cant/couldnt hold ...2 up/upright END
            no puedo pararme/levantarme debil/debilidad
            """,
        ),
        says(
            "R50",
            "a limb, no strength, and at once or unable to stand, in any order",
            """
            LIMB &3 NO_STRENGTH
            GONE_WEAK & LIMB & SUDDEN_ONSET
            LIMB &3 GIVES_WAY & SUDDEN_ONSET
            LIMB wont/wouldnt/not/dont/didnt/couldnt/cant/no take/carry/support/hold/bear/keep me/my/us
            nothing ...1 in/left LIMB & STAND/stood/down/fell/standing/up/fall
            NO_STRENGTH & SUDDEN_ONSET
            LIMB ...1 wouldnt/wont/didnt/wasnt/not have_it/having_it & down/fell/floor
            NO_STRENGTH & normal/fine/ok/okay/good ...1 yesterday/before
            lost/no/zero ...1 grip & SUDDEN_ONSET
            LIMB ...1 wouldnt/wont/didnt/wasnt/not have_it/having_it/cooperate/play_ball/hold & tried/try/trying/went
                ...2 STAND
            LIMB &4 WEAK &4 NEW_TODAY
            HANDS/grip & CANT ...1 grip/hold & NEW_TODAY
            LIMB &2 refused/refuse/refuses/declined/decline to? hold/carry/bear/support/take
            CANT_STAND & LIMB & LIKE_JELLY
            CANT_STAND & GONE_WEAK
            CANT_STAND & NO_STRENGTH
            CANT_STAND & GIVES_WAY & LIMB
            dropped/dropping/drops &4 HANDS/grip &4 SUDDEN_ONSET
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "not a limb, not a weakness, cannot stand something or somebody",
            """
            cant/couldnt stand up? for ...2 long/minutes/hours/myself/NUMBER/more
            cant/couldnt walk straight
            cant/couldnt stand up straight
            cant/couldnt stand ...2 without ...2 pain/hurting/hurts
            cant/couldnt stand ...3 from/with/too_much/so_much/because_of/the/in pain
            cant/couldnt stand ...4 hurts/painful/hurting/sore/stiff/stiffness/dizzy/agony
            pain/hurts/hurt/painful/stiff/sore/agony ...5 cant/couldnt stand
            cant/couldnt stand heat/cold/him/her/them/you/noise/touch/smell/weather/pain/it/light/people/how
            cant/couldnt stand this END/pain/weather/noise/heat/cold/app/flare/any/anymore/feeling/rain/place/man
            lost/losing/lose/loosing strength/power over/since/gradually/slowly/bit_by_bit/every/each/week/month/day
            strength/power ...3 LIMB over/gradually/slowly/bit_by_bit/week/month/day
            LIMB have_lost/has_lost/lost strength/power over/since/gradually/slowly
            weak coffee/tea/signal/wifi/excuse/ankles/spot/spots/point/points/battery/link/joke/argument/day/bladder/
                chin
            gave/give/gives/giving out_of/candy/stickers/my_number/info/samples/free/flyers/sweets/advice/leaflets/
                presents/gifts
            chair/stool/bench/shelf/step/floor/branch/ladder/bed/sofa/rail/handrail/strap/zip/elastic/handle/seat/
                deckchair
                gave/gives/giving/give out/way
            it gave/gives/giving/give out/way to/my/free/candy
            useless/lifeless ...2 day/doctor/person
            feel/feeling/felt/am/im/so useless/lifeless/feeble
            hair limp
            signal/wifi/reception/broadband/connection/internet ...2 weak
            WEAK at knees when ...3 saw/heard/met/smelt/see/hear
            WEAK at knees for/over/thinking
            WEAK after ...1 gym/workout/exercise/walk/swim/swimming/physio/yoga/gardening/class/session
            sudden urge/idea/craving/thought/change
            limp/limping ...2 lettuce/hair
            hand ...2 limp_handshake
            helping/second/other/upper/give/gave/lend/need hand/hands
            pain/ache/aches/stiffness/soreness/cramp/cramps/swelling/tingling ...4 gone/went
            LIMB went to/back/through/for/swimming/numb
            """,
        ),
    ),
)

CANT_MOVE: Final = Table(
    Flag.CANT_MOVE,
    danger=(
        says(
            "R50",
            "cannot move a limb, the face, a side or the body, or nothing at all",
            """
            CANT move/mvoe/moving/mover ...3 LIMB/FACE/side/sides/body/half
            CANT move/moving END
            can/could not move END
            CANT move at_all/anything/muscle/muscles/myself/bed_at_all/from_the/out_of/off/up/and/so
            CANT move from/out_of/off bed/couch/floor/chair/sofa/ground/toilet/bath/here/spot
            CANT move ...2 bed/couch/floor/sofa/ground/toilet/bath/tub END
            CANT ...3 move/moving END
            CANT ...2 make/get/making/getting ...3 LIMB/FACE/side/body ...2 work/move/moving/respond/obey/cooperate/do/
                lift/bend/go/budge/wiggle/open/close
            why ...1 wont/wouldnt/doesnt/dont ...1 LIMB/FACE work/move/moving/respond/lift/open/close
            CANT make/get LIMB/body/side to_move
            CANT shift/budge/twitch ...1 LIMB
            trying/try/tried/tell/tells/telling/told/ask/asking/will/willing ...3 LIMB ...3 nothing
            trying/try/tried/go/goes/going/tell/tells/telling/told ...3 LIMB ...3 it/they/but_it/but_they/he/she wont/
                doesnt/dont/didnt/isnt/
                arent/cant/couldnt/refuse/refuses ...1 END
            trying/try/tried/go/going ...2 lift/raise/move/wiggle/bend/shift/use ...2 LIMB and/but? i? cant/couldnt END
            LIMB ...6 CANT move/moving/shift/budge it/them/either
            LIMB ...6 CANT lift/raise/use it/them at_all/END
            CANT open/close/bend/straighten/turn/flex LIMB at_all
            HANDS ...3 claw/fist ...1 wont/cant/doesnt open/close/straighten/unclench
            LIMB ...4 wont/doesnt/cant/couldnt/dont lift/raise/budge/bend/open/close at_all
            LIMB ...4 wont/doesnt/cant budge
            LIMB wont/doesnt lift/raise END
            LIMB ...6 just hangs/hanging/flops/dangles/dangling/drags
            CANT move nothing
            CANT move thing/inch/finger/limb END
            CANT move ...5 from ...1 neck/waist/chest/hips/knees down
            LIMB wont ...6 hangs/hanging/flops/dangles/dangling
            LIMB wont ...6 nothing END
            LIMB/FACE/side/body ...6 CANT/wont move END
            neither/not_one/none/not_a/no ...1 LIMB will/would/can/wants/moves/lifts/works ...1 move/moving/lift/
                wiggle/
                END
            none of me/it will? move/moves/moving/working/works
            nothing moves/moving/works/working below/under/from/in/on
            CANT ...2 move neck/back/jaw/shoulder/shoulders/hip/hips SUDDEN
            SUDDEN ...4 cant/couldnt ...3 move
            CANT ...3 move ...4 SUDDEN
            LIMB/FACE/body/side wont/wouldnt/doesnt/didnt/dont/not/isnt/arent/stopped/cant/couldnt/refuse/refuses/
                refusing ...2 work/move/moving/working/respond/responding/bend_at_all/wiggle/moved
            LIMB/FACE/side ...3 wont/doesnt/dont/not/stopped/isnt/arent ...2 work/move/moving/respond/responding/
                working
            LIMB/FACE/side wont/doesnt/dont/wouldnt/not/cant do_what/do_anything/obey
            lost ...3 use/movement/function ...3 LIMB/FACE/side/body
            impossible to? move/lift/wiggle/shift ...1 LIMB
            move/moving/lift/lifting ...1 LIMB ...1 impossible/isnt_possible/not_possible
            no way ...2 move/moving ...1 LIMB
            lost/no ability/able ...3 move ...3 LIMB/FACE/body/side
            LIMB/body no work/movement/move/moving/lift/lifting/working/respond/obey
            legs/arms/arm/leg frozen_solid/frozen_in_place/unresponsive
            they/it wont move END
            CANT budge END
            no puedo/puede mover/moverme/moverse
            no muevo pierna/piernas/brazo/mano/cara
            no_responde ...2 pierna/brazo/mano
            """,
        ),
        says(
            "R50",
            "paralysed",
            """
            paralyzed/paralysed/paralized/paralised/paralyze/paralyse/paralysis/paralyzes/paralysing/paralyzing/
                paralyised
            paralizado/paralizada/paralisis
            """,
        ),
        says(
            "R50",
            "a limb and that it does not move, in any order",
            """
            nothing/none &2 moves/moving/move/responds &4 LIMB/waist/below/body/side
            LIMB & TOLD_TO_MOVE & NOTHING_HAPPENS
            LIMB &1 NOT_MOVE
            NOT_MOVE &1 LIMB
            LIMB & NOT_MOVE & SUDDEN_ONSET
            plegia/paraplegia/paraplegic/quadriplegic/tetraplegia/monoplegia/plegic
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "only hardly, or only so far; an object, a house, a date",
            """
            CANT feel
            hardly/barely/scarcely move
            CANT hardly/barely/scarcely move
            CANT hardly/barely/scarcely
            CANT ...2 move ...3 much/fast/quickly/easily/freely/smoothly/around_much/easy/comfortably/further/
                without_pain/without_it/without_hurting/without_agony/without_wincing/without_groaning/without_meds/
                like_i/like_before/like_that/like_normal/like_usual/like_they/as_much/as_well/as_fast/as_quick/
                as_quickly/as_easily/as_freely/as_far/as_good/as_i_used/as_i_did
            CANT ...2 move house/home/forward/past/ahead/beyond/away
            CANT ...4 move ...4 much/fast/quickly/without_pain/without_hurting/without_it/freely/smoothly/easily
            CANT move well/properly/very_well/too_well/good END
            CANT bear/be_bothered/bother/stand/wait/decide to? move
            CANT move_on from/END
            not/isnt/arent/wont moving/move ...1 well/much/freely/properly/right/great/fast/quickly/easily/good
            CANT move_in with/until/to_the
            CANT get_moving/get_going
            CANT move to ...2 new/house/flat/apartment/town/city/state
            CANT move house/home/money/appointment/date/day/meeting
            CANT move ...1 couch/sofa/fridge/furniture/box/boxes/table/desk/car/bed_frame/heavy/stuff/things/chair/
                wardrobe/mattress/groceries/bag/bags/laundry/pot/pots/appointment/meeting/date/money/file/icon/house/
                tv/piano/cat/dog/washer/dryer/shopping/plants/plant/cursor/dresser/bookcase/deadline/slot/time
            CANT ...2 lift/raise ...4 above/over/overhead/high/higher/past/head/behind/much/lbs/pounds/kg/kettle/pan/
                shopping/groceries/baby/toddler/grandson/granddaughter/kid/kids
            CANT ...2 move/raise/lift/use ...4 above/overhead/higher/behind/without/very_far/far
            CANT use/control hand_cream/handrail/foot_pedal/bath/hand_brake
            CANT ...2 lift/raise LIMB ...4 hair
            wont/doesnt/dont/not/isnt ...3 work well/better/best/much
            paralyzed/paralysed/paralyzing/paralysing ...2 fear/anxiety/indecision/choice/fright/worry/stress/grief/
                panic
            analysis paralysis
            sleep paralysis
            i/he/she/we wont/dont/cant/not/isnt/arent/stopped ...1 work/working ...1 today/full_time/part_time/
                tomorrow/here/there/from_home/shift
            stopped/not/isnt/arent/wont/dont/doesnt moving/move around
            body/legs/arms/hands/leg/arm/hand wont/dont/doesnt stop/quit moving
            dont/not ...2 moving/move enough/much
            dont/not move LIMB enough/much
            lips wont/dont/not/arent
            dont/doesnt/didnt want to? work/move/cooperate
            car/traffic/bus/train/truck/line/queue/bike/door/drawer/lid/window/zip/van/lorry/dog/cat ...2 wont/isnt/
                not/doesnt/wouldnt move/moving
            thing/things/mouse/cursor/screen/app/page/needle/scale/scales/bowel/bowels/pain/lump/stain/furniture/
                fridge/
                clock/parcel/snail/tortoise/handle/tap/bolt/screw/jar ...2 wont move
            mouse/cursor/needle/scale/scales/lump/stain/parcel/snail/tortoise/bolt/screw/furniture/fridge ...2 CANT
                move
            sofa/couch/mattress/wardrobe ...1 wont move
            CANT move for washing/laundry/baskets/parcels/bags/shoppers/tourists/kids/family/relatives/cars/furniture/
                suitcases/books/decorations/presents
            CANT move for/because_of laughing/boxes/people/stuff/clutter/crowds/snow/visitors/junk/toys/toys/traffic
            handwork
            """,
        ),
        says(
            "R51",
            "in traffic",
            """
            CANT move ...2 traffic/gridlock/motorway/junction/roadworks
            traffic/jam/motorway/junction/roadworks/gridlock/gridlocked ...1 CANT move END/forward
            stuck CANT move m25/m6/m1/m4/m5/m62/a1/traffic/junction
            """,
            apart=True,
        ),
    ),
)

NUMBNESS: Final = Table(
    Flag.NUMBNESS,
    danger=(
        says(
            "R50",
            "any numbness that is not denied",
            """
            NUMB
            """,
        ),
        says(
            "R50",
            "cannot feel a part of the body",
            """
            CANT ...2 feel ...4 BODY
            CANT ...1 feel ...2 hot/cold/warm/touch/it_when/anything/thing/pinch/water/toilet_paper/wiping/wipe/when
            CANT ...2 feel down_below/down_there/below/between/underneath/half/from_the/waist
            BODY ...8 CANT feel it/them END
            CANT tell/know/say if/whether/when/where ...3 LIMB ...3 touching/floor/ground/down/moving/on
            CANT feel END
            dont/doesnt/didnt/hardly/barely ...2 feel ...3 BODY at_all/anymore
            dont/doesnt feel ...1 LIMB/FACE
            BODY cant/couldnt/dont/doesnt feel ...1 anything/thing/it/touch END
            no/without/zero/little feeling/sensation/feelings/sensations ...2 in/of/from/below/down/on/at/left/
                anywhere BODY?
            no/zero/0 feeling/sensation ...4 BODY
            BODY ...4 feel/feels/felt/feeling nothing
            feel/feels/felt/feeling nothing ...4 BODY
            LOST ...3 feeling/sensation/feelings ...3 in/of/below/down/from/at
            lost feeling/sensation
            loss of feeling/sensation
            BODY ...3 no/zero/0 feeling/sensation
            BODY lost/loses/losing/lose feeling/sensation
            BODY ...1 gone/went/go/goes/going dead/dead_to_touch
            BODY ...2 dead_to_touch/dead_to_the_touch
            LIMB isnt/wasnt/arent/werent/not there
            LIMB ...3 someone_elses/somebody_elses/not_mine/isnt_mine/arent_mine/dont_belong
            LIMB asleep ...3 for/since ...2 hour/hours/NUMBER/ages/day/days/while/morning/last_night
            dead arm/leg/hand/foot/arms/legs/hands/feet/fingers/finger/toes
            arm/leg/hand/foot/arms/legs/hands/feet/fingers/toes/thumb dead END
            thigh/thighs/groin/crotch/saddle/bum/bottom/buttocks/lip/lips/cheek/chin/face/calf/heel dead END
            saddle_anesthesia/saddle_anaesthesia
            no siento/siente
            no puedo sentir
            sin sensibilidad
            perdi sensibilidad
            dormida/dormido/dormidas/dormidos ...2 pierna/piernas/brazo/brazos/mano/manos/cara/pie/pies/lado
            pierna/piernas/brazo/brazos/mano/manos/cara/pie/pies dormida/dormido/dormidas/dormidos
            """,
        ),
        says(
            "R50",
            "a part of the body and no feeling in it, in any order",
            """
            LIMB/FACE &4 NO_FEELING
            BODY &4 num
            num &2 tingly/tingling/tingles/pins_and_needles/dead/pins
            gone/went/goes/going/go num
            BODY & TOUCHED & NO_FEELING
            BODY & TOUCHED & NOT_FELT_IT
            TOUCHED/stood/trod/stepped & hob/stove/oven/kettle/iron/radiator/pan/boiling/hot/cigarette/needle/pin/nail/
                glass/splinter/thorn & NOT_FELT_IT
            sensation/feeling &3 BODY &3 gone/disappeared/vanished/lost/missing
            LIMB/FACE/jaw &4 dentist/novocaine/novocain/anaesthetic/anesthetic/lidocaine &4 like/feeling/feels
            reduced/absent/diminished/altered/decreased/loss_of/impaired sensation/sensations
            LIMB & TOUCHED & feel_nothing/dont_feel/not_feel/cant_feel
            LIMB &3 ASLEEP &4 NOT_WAKING
            saddle ...2 anaesthesia/anesthesia/numbness/sensation
            paraesthesia/paresthesia and no_feeling
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "figures of speech, numbing creams, feelings that are moods",
            """
            numb/numbs/numbed/numbing the_pain/the_ache/the_aches/my_pain/feelings/emotions/out_the_pain
            never/not/didnt/doesnt/hasnt turn/turned/turns/become/became/go/gone into/to? NUMB
            mind/brain/bum_and_mind numb/numbing/numbingly
            mindnumbing/mindnumbingly
            comfortably numb
            NUMB from/with boredom
            NUMB to? the? news/headlines/politics
            CANT feel cold/heat/draught/wind/rain in/with/through/under
            numbskull/numb_skull
            numbing cream/creams/gel/spray/patch/patches/lotion/balm/ointment/agent/stuff/shot/shots/injection/drops/
                lidocaine
            CANT feel ...3 difference/benefit/better/happy/joy/effect/effects/improvement/sorry/bad/good/guilty/
                hopeful/sad/love/pulse/excited/happiness/emotion/emotions/stretch
            no feeling/feelings for/about
            no/hard feelings about
            no hard feelings
            gut feeling
            dead_leg_room/dead_arm_chair
            dead_end
            dead on my feet
            dont/doesnt feel back_to
            feeling of
            dont/doesnt feel ...2 side effects
            dont/doesnt feel ...3 chest
            """,
        ),
    ),
)

BLADDER_BOWEL: Final = Table(
    Flag.BLADDER_BOWEL,
    danger=(
        says(
            "R50",
            "lost control of bladder or bowel",
            """
            LOST bladder/bowel/bowels/urine ...1 control
            lost ...2 bladder/bowels/bowel
            bladder/bowels/bowel not/isnt/arent/out_of ...2 control
            bladder/bowels/bowel went END
            CANT hold it ...2 went ...2 everywhere/floor/over/myself/leg/legs
            bladder/bowels/bowel just_went
            loss of ...2 control
            lost/losing control down/below/down_there/there
            peed/pooped/pissed/wee/poop/pee/peeing/weeing/urinated everywhere
            bowel/bowels/bladder ...2 opened/opening/moved without/by_itself/themselves/itself/on_their_own
            pee/wee/urinate/go/piss but nothing ...3
            bed/sheets/mattress/pyjamas/chair & i/id/ive/had wet/wetted/soaked/soiled it
            pee/peed/peeing/wee/weed/pooped/wet/urinated/leaked/leaking/leak/went ...2 without knowing/noticing/
                realizing/realising/feeling/
                warning
            loss of bladder/bowel/bowels/urine/urinary
            no bladder/bowel/bowels control
            wet/wetting/peed/pissed/peeing/weed/wee/soiled/soiling/pooped/pooping/pooed/crapped/shit/shat/messed/
                messing/
                urinated/wetted/pee/poop/pooing/widdled/shitting/crap myself/himself/herself/themselves/
                yourself
            wet/wetting/peed/soiled/pooped/pooed/pissed/crapped/shit/shat bed/sheets/pants/trousers/underwear/knickers/
                pyjamas/undies/pjs/jeans
            peed/pooped/pooed/messed/pissed/crapped/soiled/shit/shat/accident/urinated/weed in/on ...2 bed/pants/
                trousers/couch/
                sofa/settee/underwear/floor/chair/clothes/knickers/sleep/car
            accident/accidents ...4 pee/poop/bladder/bowel/wet/toilet/bathroom/pants/loo/urine/poo
            bladder/bowel/bowels/toilet/toileting/pee/poop/loo/wetting accident/accidents
            had/having ...2 accident/accidents ...3 pants/bed/toilet/night/sleep/underwear/sheets
            incontinent/incontinence/incontinance
            pee/wee/urine/poop/poo/it ran/running/runs/pouring/poured/trickled/trickling/going/down ...2 down ...2 LEGS
            dont/didnt/cant/couldnt/never/not feel/felt/know/notice ...2 myself go/going/peeing/weeing
            bladder/bowel/bowels ...2 leaking/leaked/leak/let_go/gave_out/gave_way/emptied/released/failed/failing/
                wont_hold/not_working/stopped/isnt/gone/giving_out/loosened/leaks
            leaking/leaked/leak/dribbling/dribble ...2 urine/pee/wee/poop/stool/poo
            urine/pee/wee/poop/stool/poo leaking/leaked/leaks/running/dribbling/came_out/coming_out/comes_out
            didnt/couldnt/dont/cant/not ...3 make ...3 bathroom/toilet/loo/restroom/potty ...2 in_time
            didnt/couldnt/dont/cant make ...3 bathroom/toilet/loo/restroom
            didnt/couldnt/cant/not ...1 get/getting/reach ...3 bathroom/toilet/loo/restroom/potty ...2 in_time/
                quick_enough/
                fast_enough
            didnt/couldnt/dont/cant/not ...2 feel/know/tell ...4 peeing/pee/peed/wee/need_to_go/full/pooping/wiping
            cant/couldnt/dont/not feel ...3 bladder/pee/peeing/wee/bowels
            perdi control ...3 vejiga/intestino/esfinter/orina
            me_orine/me_hice/orine_encima/me_cague encima/pipi/popo
            """,
        ),
        says(
            "R50",
            "cannot pass urine",
            """
            CANT ...3 pee/peeing/urinate/urinating/wee/piss/pee/weewee/tinkle/pea
            CANT go pee/wee/piss
            CANT pass/empty/start/release/void ...3 water/urine/bladder/pee/wee
            CANT ...1 pass/squeeze/get/wring/manage ...2 drop/drops/dribble
            waterworks/bladder packed_up/packed_in/seized/seized_up/shut_down/on_strike
            trying/tried ...1 pee/wee/urinate/piss for/since/all
            CANT empty/void END
            havent/hasnt/not/couldnt/didnt/havnt ...3 peed/urinated/pee/passed_urine/passed_water/passed_any/wee/weed/
                urinate/piss/pissed ...4
            not peeing/urinating/weeing ...2
            last ...2 wee/weed/pee/peed/urinated/passed_urine/passed_water ...3 yesterday/last_night
            last ...2 wee/weed/pee/peed/urinated/passed_urine/passed_water ...3 OVER_8 hours
            bladder wont/not/doesnt/isnt/cant ...2 work/empty/emptying/release/drain/working
            NUMBER hours ...3 without ...2 pee/peeing/wee/weeing/urinating/passing_urine
            no pee/wee/urine ...3 out/coming/comes/since/all_day/hours
            nothing ...3 out/comes/coming ...4 pee/wee/urinate/piss
            pee/wee/urine wont/cant/doesnt/not ...1 come/coming/start/out
            urine/urinary retention
            no puedo orinar/hacer_pipi/mear
            """,
        ),
        says(
            "R50",
            "bladder or bowel, and no control or nothing comes, in any order",
            """
            BLADDER &3 NO_CONTROL
            BLADDER &4 LEAKS & UNAWARE
            WETS & NOT_FELT_GOING
            had/have/id/ive/i weed everywhere
            not/didnt/never/dont know/feel/felt/realise/realize/notice/knew ...1 i was/id ...1 going/gone/weeing/
                peeing/wet until/till/til
            NOT_HELD & BLADDER/came_out/loo/bathroom/pants/trousers/leg/legs/floor
            cant/dont/not/couldnt/didnt ...1 feel ...6 need/needing/full ...2 toilet/pee/wee/loo/go/bladder
            UNAWARE & BLADDER/loo & comes/came/coming/happens
            UNAWARE & trousers/pants/knickers/sheets/chair/seat/bed & soaked/soaking/wet/drenched/sodden
            wee/pee/urine ...2 runs/ran/run/pours/poured/flows/flowed/comes out
            comes/came/coming/poured/pouring/gushed/gushing/ran ...1 out &3 wee/pee/poo/urine
            loo/toilet & nothing & standing/stood
            own wee/pee/urine/mess/poo/filth/poop
            UNAWARE & wet/weeing/peeing/soiled/leaking
            dribbling/leaking all_the_time/constantly/nonstop
            NUMBER hours &3 not/no/without drop
            want/wanting/need/trying/try/tried/bursting ...2 pee/wee/urinate/piss/go && NOTHING_COMES
            messed/soiled/dirtied/filled ...1 trousers/pants/underwear/knickers/pyjamas/clothes
            only/just ...2 drop/drops/dribble/trickle & HOURS_LONG &4 need/pee/wee/go/comes
            woke/wake/waking ...3 puddle
            puddle of ...1 pee/wee/urine
            faecal/fecal/urinary/double incontinence
            pee/wee/urine/poo/poop/stool/faeces/feces/urinate &3 NOTHING_COMES &3 HOURS_LONG
            bladder &4 full/palpable/bursting/distended & NOTHING_COMES
            retention &6 HOURS_LONG
            retention &6 bladder
            accident &4 number_two/stool/poo/sheets/bed &6 UNAWARE/first_time
            soiled/wet &3 myself/bed/pants & UNAWARE
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "laughing, frightened, ordinary toilet visits",
            """
            peed/pissed/wet/pee/wetting/peeing/pissing/shit myself ...3 laughing/laughed/laughter/giggling
            spilled/spilt/splashed/hose/rain ...6 wet myself
            laughed/laughing/giggled ...5 peed/pissed/wet/pee myself/pants/bed
            peed/pee/pissed/wet ...2 laughing
            shit/crapped/pooped/shat myself/pants scared/with_fear
            wet bed_head
            havent/not/didnt pee enough/much/often
            not pee_enough
            dont/not ...3 wee bit
            wee bit/dram/while/one/ones/man/lad/lass/dog
            work/car/road/traffic/had_a_car/before/since/after_the/after_my accident
            cat/dog/puppy/kitten/puppies ...3 accident/accidents
            off/from/onto toilet/loo
            bed wet_through
            water leak/leaks/leaked/leaking
            ceiling/roof/tap/pipe/boiler/tyre/kettle/washing_machine ...3 leak/leaks/leaked/leaking
            leak/leaks/leaked/leaking ...2 ceiling/roof/tap/pipe/boiler/tyre/window
            toddler/baby/newborn wet
            accident/accidents on_the/at_the/at_work/road/motorway
            """,
        ),
        says(
            "R51",
            "a young dog",
            """
            pup/pups/puppy/puppies/dogs/cats/kittens/kitten ...4 one/ones/two/both
                peed/pooped/wet/pee/poop/peeing/pissed/weed/wee/weeing/pees
            """,
            apart=True,
        ),
    ),
)

OTHER_EMERGENCY: Final = Table(
    Flag.OTHER_EMERGENCY,
    danger=(
        says(
            "R50",
            "calls for an ambulance or another cry for help",
            """
            call/calling/called/ring/ringing/rang/dial/dialing/dialling/phone/phoning/phoned/need/get/want/contact/
                text 911/999/112/000/ambulance/paramedic/paramedics/emt/emts/ambulence/ambulans/9_1_1
            call/calling/ring/need/get/send/want ...4 ambulance/ambulence/paramedics/paramedic/911/999/112/emt
            call/calling/called/dial/dialed 9 1 1
            911 END
            911
            999 please/help/now/emergency/quick
            help/please/emergency/now 911/999/112
            ambulance/ambulence/paramedics/paramedic END
            ambulance/ambulence/paramedics/paramedic please/now/here/coming/asap/quick/on_way/on_its_way/quickly/
                took_me/taking
            waiting ...3 ambulance/paramedics
            in ambulance
            send/get help/someone/somebody/police/medics
            need/call/get/want emergency/urgent/immediate help/services/care/room/department/doctor
            call/calling/need/get ...2 emergency/police/cops
            this/its/is/real/medical/am/im/have/having/true/serious/an emergency
            emergency END
            emergency please/help/now
            someone/somebody/please/anyone/anybody help_me/help_us
            someone/somebody/anyone/anybody help
            help_me END
            help_me someone/somebody/anyone/anybody/quick
            help help
            sos END
            sos help/please
            i_need/need help now/right_now/fast/quick/urgently/asap/immediately/quickly/bad/badly/urgent
            need urgent/immediate help/attention
            save_me
            im/think/going/might/could/feel_like/about ...2 going/gonna/about to_die
            think im/i/hes/shes/KIN/she/he/am ...1 dying
            im/am/i dying END
            think ...3 might/could/going/will ...1 die
            am_i/might_be/could_be dying
            help ...3 dying
            ayuda ...3 favor
            ayudenme/ayudame/ayudeme
            auxilio
            socorro
            ambulancia
            emergencia
            llame/llamen/llama ...2 911/policia/ambulancia
            112 please/help/now/emergency
            get_me to_hospital/to_the_hospital/to_a_hospital/to_er/to_the_er
            house/home/flat/apartment/kitchen/building/bedroom on_fire
            there/theres fire in/here/END
            electrocuted
            carbon_monoxide
            gas leak
            me_estoy/me muriendo/ahogando
            """,
        ),
        says(
            "R50",
            "heavy bleeding",
            """
            cant/couldnt get ...3 bleeding/blood ...2 stop
            wont/not/doesnt/isnt stop/stopping/stopped bleeding
            keeps/keep/kept/wont_stop/nonstop/still bleeding ...4 heavy/heavily/lot/bad/badly/through/everywhere/
                soaked/hours/profusely
            bleed/bleeding/bled/bleeds/bleedin heavily/heavy/badly/bad/profusely/lot/lots/loads/everywhere/out/
                nonstop/non_stop/buckets/massively/uncontrollably/to_death/internally/rectally/like_crazy/like_mad/
                very_heavily
            bleeding ...3 lot/heavily/badly/everywhere/profusely/death
            bleeding ...1 through everything/clothes/trousers/jeans/sheets/mattress/bandage
            heavy/heavily/bad/severe/uncontrolled/uncontrollable/massive/profuse/internal/major bleeding/bleed/blood/
                hemorrhage/hemorrage
            hemorrhage/hemorrhaging/haemorrhage/haemorrhaging/hemorraging/hemorrhaged/hemoraging
            nosebleed/nosebleeds ...6 wont/cant/not/isnt/doesnt/wouldnt stop/stopping
            so/too much blood
            lots/loads/ton/tons of blood
            blood gushing/pouring/everywhere/spurting/squirting/all_over/pumping/streaming/pooling
            gushing/spurting/pouring/squirting/losing/lost/loosing ...3 blood
            cough/coughing/coughed/throw/throwing/threw/vomit/vomiting/vomited/puke/puking/puked/spitting/spit/sick/
                bringing/throwup/coughin ...2 blood/coffee_grounds
            blood ...2 vomit/puke/sick/when_i_cough
            soaking/soaked/soak/filling/filled/bled/bleeding/going ...2 through ...3 pad/pads/towel/towels/bandage/
                bandages/tampon/tampons/dressing/shirt
            pads ...2 an/per hour
            soaking/soaked/changing/through ...2 pad/pads/towel/towels every/each/an ...1 hour/hourly/half/NUMBER
            cut ...4 artery/vein/deep/bone
            cut/cuts/gash/wound ...4 wont/not/isnt/hasnt stop/stopping/stopped
            been/got/was/were/im/ive_been/getting stabbed/shot/slashed
            stabbed/shot/slashed me/him/her/myself
            sangrado ...4 para/fuerte/abundante
            sangrando mucho
            no para/deja de_sangrar/sangrar
            mucha/tanta/demasiada sangre
            vomito/vomitando sangre
            """,
        ),
        says(
            "R50",
            "choking, a swelling throat or tongue, a severe allergic reaction",
            """
            choking/chocking/choke/choked/chokin END
            choking/choked/choke/chocking ...2 on/now/food/pill/help/cant/to_death
            something/food/pill/bone/fishbone/meat ...3 stuck/lodged/caught ...3 throat/windpipe/airway
            stuck/lodged in throat/windpipe/airway
            throat/tongue/airway/windpipe/neck_and_face swell/swells/swelling/swollen/swelled/swolen/closing/closed/
                closes/tightening/tight/constricting/constricted/puffy/ballooning/swole/huge/blocked/close/closin/
                shutting
            throat/tongue ...3 swelling/swollen/closing/closed/tightening/closes/swelled/swelling_up/twice/double/
                blowing_up/shutting
            swelling/swollen/swelled/puffy/swolen/fat ...3 throat/tongue
            swelling/swollen/swelled/puffy/fat/blown_up lips/lip/face ...6
            lips/lip/face swell/swells/swelling/swollen/swelled/swole/ballooned/ballooning/blowing_up/blown_up/
                puffing_up
            tongue thick/fat/huge/enormous
            lump ...2 throat ...4 swallow/breathe
            CANT swallow
            anaphylaxis/anaphylactic/anaphalactic/anafilaxia/anaphylaxsis
            allergic reaction/reactions
            alergic/allergic reaction
            allergic ...3 react/reacted/reacting
            allergic_to ...4 swelling/breathe/hives/swollen
            hives ...5 face/throat/tongue/breath/breathe/everywhere/swelling/lips
            epipen/epi_pen
            used epi/epinephrine
            reaccion alergica
            garganta/lengua hinchada/cierra/cerrando/hinchando
            se_me_cierra garganta
            atragantado/atragantada/atragantando/atraganto/atraganta
            ahoga/ahogando END/con
            """,
        ),
        says(
            "R50",
            "an emergency in pregnancy",
            """
            pregnant ...8 bleed/bleeding/blood/contractions/cramping/spotting/fell/faint/unwell/emergency/severe/
                terrible/awful/swelling/leaking/contraction/water/waters/vision/seeing/worst/gushing/excruciating/
                agony/swollen/fallen
            NUMBER weeks ...3 bleeding/contractions/cramping
            NUMBER weeks/months gone/along/pregnant ...5 blood/bleeding/spotting/contractions/bled
            contractions/bleeding ...2 NUMBER weeks
            bleeding/contractions/cramping ...4 NUMBER weeks pregnant
            pregnant ...6 cramp/cramps/fainted/fainting/dizzy/collapsed/pain/pains/headache/stomach_pain/belly_pain
            pain/pains/headache ...6 pregnant
            baby/bump not/isnt/hasnt/stopped/havent/wont/isn ...2 move/moving/moved/kicking/kick/kicked
            havent/cant/not/dont/havnt/didnt ...2 feel/felt/feeling ...2 baby ...2 move/moving/kick/kicking/moves/
                kicks/all_day/today
            baby less/fewer/reduced movement/movements/kicks/moving
            reduced/no fetal/foetal/baby movement/movements
            water/waters broke/broken/breaking/have_gone/gone/just_went
            miscarry/miscarrying/miscarriage/miscarrige/miscariage
            losing/lost baby/pregnancy
            preeclampsia/pre_eclampsia/eclampsia
            ectopic
            going/gone/in/into labor/labour
            cord coming/came/hanging
            embarazada ...6 sangrado/sangrando/dolor
            """,
        ),
        says(
            "R50",
            "fever with a stiff neck",
            """
            neck ...3 stiff/rigid/stiffness ...12 FEVER
            cant/couldnt ...3 chin ...3 chest
            cant/couldnt ...2 bend/move/turn neck ...10 FEVER
            meningitis
            rash ...6 glass
            rash ...2 doesnt/wont/not/isnt ...2 fade/fading/go/disappear/blanch/blanching
            fiebre ...8 cuello rigido/tieso
            cuello rigido/tieso ...8 fiebre
            """,
        ),
        says(
            "R50",
            "fever and neck, blood that does not stop, throat and swelling, pregnancy, in any order",
            """
            FEVERISH & NECK_STIFF
            FEVERISH && STIFFNECK
            BLEEDS & NOT_STOPPING
            bled/bleeding/nosebleed/nose_bleed & for ...2 NUMBER/an/one hour/hours
            cut/gash/gashed/wound/sliced/slashed/stab &8 pouring/gushing/spurting/pumping
            nosebleed/bleeding/bleed && NOT_STOPPING
            THROAT &3 SWELLS
            ALLERGEN & SWELLS & face/lips/lip/eyes
            ALLERGEN & BREATH & TROUBLE
            PREGNANT & PREGNANT_TROUBLE
            bleeding/bleed/blood/spotting & im/am NUMBER weeks
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "emergencies that are none, blood tests, figures of speech",
            """
            if ...6 emergency
            in case of? emergency
            for ...2 emergency/emergencies/urgent/urgency
            for urgent ...4 call/contact/dial/text ...1 911/999/112
            urgent cases/matters/enquiries/issues/queries ...2 call/contact/dial ...1 911/999/112
            in an? emergency call/dial/contact
            emergency ...2 call/dial ...1 911/999/112
            emergencies call/dial/contact
            emergency contact/contacts/number/numbers/kit/exit/brake/fund/appointment/dentist/plumber/vet/only/
                services_number/information/info/bag/supply/stash/contraception/chocolate/cover
            not/no an? emergency
            call/text/dial 911/999/112 if/in_an/in_case
            would/id call 911/999/112
            porsche/carrera/reno 911
            911 steps/miles/calories/points/song/movie
            911 show/text/texts END
            911/999 ...2 finale/episode/episodes/series/season
            911 lone_star
            love/loved/loving/enjoyed/enjoying/rewatching/rewatched/missed 911/999
            911/999 ...4 favourite/favorite ...1 show/series/programme
            9 11 anniversary/memorial
            ambulance went/drove/passed/siren/driver/sirens/service/bill/chaser/strike/crew
            ambulances
            drove/drive/drives/driving/driven ambulance/ambulances
            ambulancia ...2 paso/pasa/pasaba/pasan/calle/ruido/vecina/vecino
            as/is/are/was/trainee/retired/former/student/a paramedic/paramedics
            choking on dust/fluff/perfume/smoke
            call/called/calling/ring/rang police about/over
            watching/watch/watched/binged/binge/seen 911/999/112/ambulance
            911/999/ambulance was/is/on ...5 show/series/programme/program/episode/telly/tv/netflix/hulu/disney
            show/series/programme/program/episode/season/finale ...2 911/999/112/ambulance
            your emergency
            dumpster/pants/back/feet/legs/hands/skin/joints/shoulders/knees/hips/nerves/body on_fire
            bloody nose
            nosebleed ...3 stopped
            pouring rain
            rain/raining pouring
            blood drawn/taken
            fell/fall/fallen out with/over
            hives of
            blood work/test/tests/pressure/sugar/sugars/draw/results/bank/donation/type/orange/group/count/thinner/
                thinners/flow/sample
            give/gave/giving/take/took/taking/drew/drawing blood
            bleeding/blood gums/heart/edge/obvious/hell/moon/hearts
            bleed/bleeding radiator/radiators/brakes
            choked/choke up
            choked/choking/choke on ...3 laughing/laughed
            water broke/gone/breaking through/off/down
            choked/choke/choking about/back/chain/hold
            choked/choking ...3 cost/price/bill
            lost/losing baby weight/teeth/fat/tooth
            baby shower
            labor/labour day
            cut deep_down
            losing baby_weight
            slight/mild/small/little/minor/slightly/mildly/lil allergic reaction/reactions
            sore throat
            swallow/swallowing pride/pills_easily
            cant/couldnt swallow/believe pills/tablets/price/pride/horse/big/capsules/pill/meds/cost/that
            temp/temperature in/at/outside? work/office/room/house/outside
            fever tree/pitch/dream
            hay/cabin/spring/dance/glandular/bingo/gold/disco/pitch fever/fevers
            fever/temp/temperature ...2 outside/shade
            NUMBER outside
            fever/temp/temperature normal/fine/ok/okay/good/down/gone/broke
            meningitis scare/jab/jabs/vaccine/vaccination/ward/charity
            swollen glands/gland/lymph/ankle/ankles/feet/foot/knee/knees/hands/fingers/joints/joint/legs
            face ...1 swelling/swollen/puffy ...3 crying/sleep/allergies/tooth/dentist/teeth/steroids/prednisone
            puffy face
            shot in/of arm/flu/vitamin
            flu/covid/booster/tetanus/steroid/cortisone/b/vaccine/big/best/long/botox/got_a/my_second/my/a/first/
                second/migraine shot
            moon_shot/one_shot/screenshot/shot_of/shot_glass
            nerves/confidence/patience/sleep/memory/attention/back/knees/knee/hips/hip/energy/concentration shot
            shot nerves
            back/legs/knees/feet/hips/neck/shoulders stabbed/shot
            stabbed/shot me with/in ...4 jab/needle/needles/vaccine/injection/flu/shot/epidural
            stabbed ...2 in ...2 back/leg/foot/hip/knee/neck/shoulder
            like/being/getting/been_getting/feel ...3 stabbed/shot
            dying for/to/laughing/of/out/hair/eggs/over/down/breed/inside/slowly/plant/battery/light/art
            die/dying of ...2 heat/boredom/embarrassment/laughter/cold/hunger/thirst/curiosity/shame
            going to_die ...3 laughing/heat/embarrassment/boredom/hot/hungry/starving/lol
            hungry/bored/starving/hot/laughing/cold ...4 dying/die
            phone/battery/plant/plants/laptop/car/tablet/flowers dying/dying_now
            dying/die on? hill
            call ...3 dr/doctor
            help_me with/sleep/relax/out/find/understand/remember/to/stretch/log/fill/reset/get/stay/focus/calm/cope/
                feel/move/do/keep/lots/lot/more/much
            these/this/it/they/texts/that/stretches/reminders/walks/really/does/did/do/didnt/doesnt/wont/you/will/
                walking/stretching/heat/water/would/to/hope/pacing/can/could/might/not/messages/god/lord/heaven/
                heavens/which/has/have/always/anything/nothing/what/tips/rest/resting/meds help_me/help_us
            can/could/would anyone/someone help_with
            send/get help coffee/chocolate/cake/wine
            can/could/would you/u/anyone/someone/somebody help with/me
            save_me time/money/trip/seat/some/one/from_overdoing
            paramedics ...2 show/class/training
            want/contact text
            """,
        ),
        says(
            "R51",
            "choked, and well again",
            """
            choked/choking on ...3 fine/ok/okay/good/better now/again/after
            """,
            apart=True,
        ),
    ),
)

TABLES: Final = (SUDDEN_WEAKNESS, CANT_MOVE, NUMBNESS, BLADDER_BOWEL, OTHER_EMERGENCY)
