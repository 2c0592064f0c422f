"""Numbness, and no feeling.

Source: rule R50 of the service's reply language, which follows the signs of stroke and of cord and nerve emergencies;
articles on fibromyalgia name them as reasons to seek help at once. How to read a phrase: `phrases/patterns.py`; the
groups in capitals: `triage/words.py`; the concepts that frames name: `triage/concepts_body.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
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
