"""Chest pain, and what else tells of the heart.

Source: rule R50 of the service's reply language, which follows general emergency advice. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.CHEST_PAIN,
    danger=(
        says(
            "R50",
            "the chest hurts, is tight, heavy, pressed or crushed",
            """
            CHEST HURT
            tight/heavy/sore/achy chested
            PAIN isnt/not/doesnt/dont ...5 its/but/now/today CHEST
            CHEST ...4 HURT
            CHEST ...6 and ...2 hurt/hurts/hurting/ache/aching
            HURT CHEST
            PAIN ...8 CHEST
            PAIN ...4 RIBS
            RIBS hurt/hurts/hurting/ache/aching/pain/pains/painful/sore/tight/tightness/killing/stabbing/agony
            RIBS ...3 hurt/hurts/hurting/pain/killing/agony
            hurt/hurts/hurting/sore/painful/aching/achy/tight/bruised_feeling RIBS
            stabbed/stabbing/stabs/punched/kicked/squeezed/crushed ...3 CHEST
            clutching/clutches/grabbing/grabbed/clutched his/her/their/my CHEST
            rubbing/rubs/holding/holds/gripping/pressing his/her/their CHEST
            gtn/nitroglycerin/nitrolingual ...4 pain/touching/working/help/helping/relief/twice/again
            gtn/nitroglycerin/nitrolingual ...1 isnt/not/didnt/doesnt/no ...1 work/touching/touch/working/helping/help/
                relief
            elephant/weight/brick/bricks/truck/something/someone/somebody/anvil/boulder/car/horse/ton/gorilla ...3 on/
                against CHEST
            sitting/standing/pressing/pushing/kneeling/stepping/stood/sat/jumping on/into/against CHEST
            pressing/pushing/shoving/pressed/pushed up/down on/into/against CHEST
            band/belt/strap/vice/vise/rope/wire/clamp ...3 CHEST
            CHEST ...3 vice/vise/clamp/clamped
            fist/hand/claw in/around CHEST
            knot/rock/stone/ball/twist/boulder in CHEST
            CHEST bruised/raw/knotted/on_fire
            CHEST giving ...1 gyp/jip/grief/hell/bother/trouble/jib
            CHEST ...4 bear_hug/fist/grip
            CHEST ...3 like concrete/lead/stone/iron/cement/steel
            from ...1 arm/shoulder/jaw/neck/back/throat/stomach to/into ...1 CHEST
            heart ...4 fist/claw
            heart ...4 wrung/wrung_out/being_squeezed/bursting/exploding/give_out/giving_out/packing_in
            CHEST ...2 sat/sitting/standing on
            feels_like/like ...4 crushing/squeezing/gripping CHEST
            PAIN ...3 left_breast/left_boob/left_pec/left_tit
            angina
            anginas
            me_duele pecho
            duele ...3 pecho
            dolor ...4 pecho
            presion/opresion ...3 pecho
            pecho apretado/oprimido/duele
            """,
        ),
        says(
            "R50",
            "a pain number placed in the chest",
            """
            SCORE ...5 CHEST/RIBS
            CHEST/RIBS SCORE
            CHEST/RIBS is_at/is_a/at/around/about SCORE
            """,
        ),
        says(
            "R50",
            "the heart hurts, or a heart attack",
            """
            heart attack/attacks
            heartattack/heartattacks
            heart atack/attck/attak
            cardiac arrest/event/arest
            infarto
            ataque corazon/cardiaco
            heart hurts/hurt/hurting/aching/pain/pains/squeezing/stopping/stopped/gripped/painful/stabbing
            heart tight/tightness
            ticker hurts/hurting/pain/pains/aching/squeezing
            CHEST worst/agony
            pain/pains/ache/pressure/stabbing/squeezing ...3 heart
            me_duele corazon
            dolor ...2 corazon
            coronary
            heart ...4 squeezed/squeezing/crushed/gripped/stabbed/burning
            CHEST ...4 but it/they/which/that hurts/hurt/aches
            CHEST wont/doesnt/isnt/hasnt/wouldnt/didnt stop/stopped/stopping/quit ...2 HURT
            CHEST ...2 isnt/not/doesnt/aint happy/behaving/right/feel_right/good_at_all
            CHEST ...6 elephant/lorry/truck/brick/bricks/car/bus/weight/boulder/horse ...4
            elephant/lorry/truck/brick/bricks/boulder ...6 CHEST
            ow/oww/owww/ouch/oh/argh/help CHEST
            feeling/sensation/feelings ...2 in/of/around/across CHEST
            some/most/all/part/bit/mostly of? it? in CHEST
            heart ...4 vice/vise/band/clamp
            cheat pain/pains/hurts/tight/tightness/hurting
            SCORE but ...3 CHEST/RIBS
            """,
        ),
        says(
            "R50",
            "the chest and a pain, in any order",
            """
            CHEST &4 CHEST_HURTS
            RIBS &3 crush/crushed/crushing/squeezing/squeezed/squeeze/tightening/stabbing/stabs/agony/killing
            CHEST & SPREADS
            somebody/someone/something/elephant/weight ...1 sitting/standing/kneeling/pressing/leaning/sat/stood on_me
                & CHEST
            heartburn/indigestion/reflux & jaw
            heartburn/indigestion/reflux && left_arm
            cp radiating/radiates/to/into/with/since
            PAIN & SPREADS & heart
            retrosternal/substernal/precordial ...2 PAIN
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "the chest in other things than pain",
            """
            CHEST stretch/stretches/stretching/opener/openers/press/presses/exercise/exercises/workout/fly/flies/flys
            CHEST infection/infections/cold/colds/congestion/cough/xray/xrays/x/scan/clinic/rub/hair/freezer/binder
            CHEST day
            laundry/storage/blanket CHEST
            CHEST specialist/physio/physician/freezers/size/piece/plate/tattoo/bump/pass/expander/strap_on/drawers
            CHEST of
            nothing in/on/wrong_with/up_with CHEST
            CHEST boot/sale/fair/auction
            chest at/from/in car_boot/boot_sale/auction/loft/attic/hall
            CHEST/RIBS ok/okay/fine/clear/good/great/normal/alright
            CHEST/RIBS feels/feel ok/okay/fine/clear/good/great/normal/alright
            tool/medicine/treasure/hope/toy/ice/linen/blanket/community/war/cedar chest
            stretch/stretched/stretching/stretches ...3 CHEST END
            off CHEST
            pain free
            chin ...2 on/to/against/onto? CHEST
            burning up
            good/nice/warm/happy/proud feeling ...2 CHEST
            hug/hugged/held/hold/holding/clutching/clutched/knees/chin ...4 to_my_chest/against_my_chest/to_chest
            NUMBER cups/glasses/walks/minutes/minute/hours/hour/days/weeks/mg/ml/oz/miles/steps/reps/times/sets/puffs/
                lbs/pounds
            NUMBER stretches/stretch/pillows/am/pm/kids/dogs/cats/percent/months/years/week/day/month/year
            short/spare/prime/bbq/barbecue/beef/pork/rack_of RIBS
            ate/eating/cooked/made/smoked/grilled RIBS
            RIBS for dinner/lunch/tea/supper
            """,
        ),
        says(
            "R51",
            "the heart as a figure of speech",
            """
            heart hurts/hurt/aches/aching/breaks for
            heart bursting with
            heart exploding with joy/love/pride/happiness
            heart broken/broke/breaks/breaking
            broken/breaking/breaks/broke heart
            heart hurts/hurt/aches watching/seeing/hearing/thinking/reading
            nearly/almost gave/had ...3 heart attack
            movie/film/show/book/documentary/article/podcast/story/news/program/leaflet/reading/read/watched ...4
                heart attack/attacks
            gave/give/gives/giving ...4 heart attack
            have/had/having ...2 heart attack when ...6 bill/price/spider/phone/saw/prices/bills
            heart attack grill/burger/snack
            pain in ass/butt/arse/backside
            """,
        ),
    ),
)
