"""Weakness that comes suddenly; a limb that gives way.

Source: rule R50 of the service's reply language, which follows the signs of stroke and of cord and nerve emergencies;
articles on fibromyalgia name them as reasons to seek help at once. How to read a phrase: `phrases/patterns.py`; the
groups in capitals: `triage/words.py`; the concepts that frames name: `triage/concepts_body.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
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
