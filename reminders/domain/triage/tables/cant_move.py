"""A part of the body that does not move.

Source: rule R50 of the service's reply language, which follows the signs of stroke and of cord and nerve emergencies;
articles on fibromyalgia name them as reasons to seek help at once. How to read a phrase: `phrases/patterns.py`; the
groups in capitals: `triage/words.py`; the concepts that frames name: `triage/concepts_body.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
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
