"""No breath, or too little of it.

Source: rule R50 of the service's reply language, which follows general emergency advice. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.BREATHING,
    danger=(
        says(
            "R50",
            "cannot breathe",
            """
            CANT BREATHE
            CANT ...3 BREATHE
            CANT ...3 AIR
            CANT ...3 catch/ketch/get/find/take/draw ...2 breath/breathe/breaths/breth/breather
            not BREATHE
            not breathing/breathin ...2 right/well/good/properly/at_all/enough
            stop/stopped/stops/quit breathing/breathin
            forget/forgetting to_breathe
            dont/doesnt/arent/wont/isnt/not ...1 breathe/breathing END
            not/isnt/arent/dont ...3 enough air/oxygen/breath
            nobody/noone ...2 breathe
            canny BREATHE
            no air END
            no/little/hardly_any/barely_any air/oxygen going/coming/getting/goes/comes/gets/left/reaching ...2
            no/little breath in/left ...2
            stop ...4 every/each/between word/words/step/steps/sentence/sentences ...3 breathe/breath/air
            tiny/little/half/small/short breaths
            breaths ...3 tiny/half/small
            every/each breath/breathe ...2 work/hurts/hurt/painful/agony/pain/struggle/hard/effort/hurting/burns/
                burning/
                stabs/fight/battle/knife/torture
            sit/sitting/prop/propped ...3 to BREATHE
            breath/breaths ...3 shorter/shallower
            too_thick/too_heavy to? BREATHE
            BREATHE takes/taking ...2 strength/effort/everything
            puffed/winded ...3 talking/sitting/lying/standing/dressing/dressed
            breath/breathing ...3 stopping/stops/stopped
            panting/puffing/winded/puffed and ...4 havent/not/didnt/hardly/only
            winded/puffed just/sitting/lying/at_rest/here/standing
            CANT finish/complete/say/get_through ...2 sentence ...1 without ...3 breath/breathing/gasping/stopping/air
            breath wont/doesnt/isnt/not come/coming
            breath/breaths/air ...2 catching/catches/hitching/sticking/snagging
            breath/breaths/air ...2 in ...1 sips/gasps/gulps/snatches/spurts/bursts/bits/fits
            like/as_if/as_though ...2 breathing/breathe through
            talking/sitting/speaking/standing/dressing/lying/washing/eating makes/leaves/has ...1 puff/puffed/puffing/
                pant/panting/breathless/winded/gasp/gasping/wheeze
            BREATHE isnt/not/wasnt/aint ...1 good/great/right/ok/okay/normal/well
            breath ...8 cant catch it
            breaths ...2 short/fast/shallow/quick/rapid/few
            breathing/breathe through ...4 straw/cloth/towel/pillow/blanket/plastic/bag/treacle/syrup/mud/water/soup/
                wool/cotton/molasses/
                mask/sponge
            choking/choke/chokes for air/breath
            se_me_va/va aire
            no puedo/puede respirar
            no respira/respiro
            no ...1 llega/entra/alcanza aire
            falta ...2 aire/respiracion
            sin aire/aliento
            cuesta respirar
            me_ahogo
            asfixio/asfixia/asfixiando
            dificultad ...2 respirar
            """,
        ),
        says(
            "R50",
            "trouble breathing, short of breath",
            """
            TROUBLE ...2 BREATHE
            TROUBLE ...3 AIR
            TROUBLE for breath/air
            TROUBLE ...3 catch/catching/get/getting/take/taking breath/breathe/air
            BREATHE ...3 TROUBLE
            BREATHE is/getting/so/feels/very/really bad/worse/hard/shallow/labored/laboured/fast/rapid/funny/weird/
                difficult/heavy/off/tight/wrong/terrible/raspy/scary/painful/rough/ragged/noisy
            breathing ...2 bad/worse/shallow/labored/laboured/funny/weird/difficult/off/wrong/terrible/raspy/scary/
                painful/hurts/rough/ragged
            breathing really/so/very fast/hard/heavy/quick/rapid
            breathing/breathin/respiration no/aint good/right
            breathin ...2 bad/worse/hard/funny/off/difficult
            lung/lungs tight/tightness/heavy/crackling/crackly/bubbling/rattling/struggling
            inhaler/inhalers/puffs/nebuliser/nebulizer ...3 no better/help/use/good/relief/change
            BREATHE ...2 rattly/rattling/rattles/rattle/gurgling/gurgly/crackly/crackling
            shallow/labored/laboured/laborious breathing/breaths/breath
            hurts/hurt/painful/agony ...2 breathe/breathing/breath
            pain when/while/if/every/each/whenever ...2 breathe/breath/breathing
            PAIN with_every/with_each/every/each breath
            short/shortness ...2 breath/breathe/breathing/brethe
            shortbreath/shortofbreath
            breath short
            lost ...1 breath ...3 wont/not/cant/couldnt/doesnt ...2 back/get/come/catch
            breathless/breathlessness
            out_of breath/breathe/puff
            gasping/gaspin
            gasp/gasps for
            gulping air
            fighting/struggling/battling/panting ...2 breath/air/breathe/breathing
            panting like/just/lying/sitting
            suffocating/suffocate/suffocated/suffocates
            smothering/smothered
            hyperventilating/hyperventilate/hyperventilated
            asthma attack/attacks
            inhaler/inhalers ...2 nothing/useless/empty
            asthma ...3 inhaler/inhalers ...3 working/helping
            inhaler isnt/not/doesnt/wont/dont ...2 work/working/helping/help/touching
            lips/face/fingers/he/she ...1 blue/bluish/grey/purple/gray END
            oxygen/sats/spo2/saturation ...2 low/dropping/dropped/down/falling/dipping
            run/runs/running/ran out_of air/breath/oxygen
            turning/going/turned/gone blue/purple
            wheezing/wheezy/wheeze/wheezin
            wont/isnt/not air in/going
            air wont/isnt/not/doesnt go/going/get/getting/come/coming/flow/flowing/reach
            lungs ...3 closing/closed/filling/full/collapsed/collapsing/failing/working/air
            lungs ...2 wont/dont/arent/cant/not work/working/fill/filling/expand/expanding/open
            airway/windpipe ...3 closing/closed/closes/blocked/tight
            air_hunger
            """,
        ),
        says(
            "R50",
            "breath and what is wrong with it, in any order; told by the oxygen, or at rest",
            """
            WINDED & AT_REST
            WINDED && at rest/nothing
            air/oxygen/breath isnt/not/wasnt ...1 enough
            breathe/inhale but nothing goes/comes/gets/happens
            BREATH & pillow/cushion/bag/cloth/blanket ...2 on/over ...1 face/head/mouth/nose
            CANT ...2 fill lungs/lung/chest
            breathing ...4 short/shorter
            soboe
            NUMBER/few/couple words ...2 time/breath & BREATH
            every/each/between ...2 word/words/sentence/sentences & BREATH
            stop/pause/rest ...6 to get/catch air/breath
            BREATH &4 drowning/smothering/choking/strangled/crushed
            OXYGEN &3 SATURATION
            OXYGEN &3 low/dropping/dropped/down/falling/dipping/desaturating/eighties
            dyspnoea/dyspnea/orthopnoea/orthopnea/stridor/cyanosis/cyanosed/cyanotic/desaturating/tachypnoea/tachypneic
            sob at_rest/on/when/lying/with/since/after
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "breathing as an exercise, a blocked nose, being out of breath after effort, figures of speech",
            """
            breathing exercise/exercises/text/texts/message/messages/practice/session/technique/techniques/tip/tips/
                reminder/reminders/class/app/routine/one/ones/thing/drill/drills/prompt/prompts/apps/video/game/stuff/
                work_out/bit/part/lesson/advice
            breath work/exercise/exercises/holds
            BREATHE ...2 through/thru/out_of/from/via nose/nostrils/nostril/sinuses
            BREATHE ...2 nose/nostrils/nostril
            nose/nostrils/nostril/sinus/sinuses ...2 blocked/stuffed/stuffy/congested/bunged/plugged/clogged ...4
                BREATHE
            blocked/stuffed/stuffy/congested nose/sinuses ...4 BREATHE
            out_of/short_of/shortness_of breath/puff/breathe after? from? EXERTION
            out_of/short_of/shortness_of breath/puff/breathe after/from long/nice/good/brisk/fast/quick/morning/
                todays/bit_of EXERTION/walk/walking
            out_of/short_of/shortness_of breath/puff/breathe after? from? walking/walk END/up/uphill/fast/briskly/
                quickly/dog/dogs/far/miles/home/outside/around/round_the/with/in_the
            take/takes/took/taking breath/breaths away
            breathe word
            breath of fresh_air
            wheezing/wheeze with laughter/laughing/giggles
            jeans/trousers/waistband/leggings/belt/skirt/spanx/corset/dress ...2 so_tight/too_tight/tight ...2 BREATHE
            wheezy/wheezing dog/cat/pug/bulldog/boiler/hoover/engine
            breathless with/from/after laughter/laughing/excitement/anticipation/joy/EXERTION
            breathless after/from walking/walk END/up/uphill/fast/dog/home
            breathing down/room/space
            breathing ok/okay/fine/good/great/normal/easy/easier/better/alright
            under/hold/holding/held/waste/wasting/save/bad/stinky/morning/dog breath/breaths
            work ...3 deep_breathing/breathing_out
            work/hard/working/work_on/fighting ...2 deep breathing/breaths
            NUMBER breaths
            BREATHE for/from laughing/laughter/giggling/coughing_laughing
            laughed/laughing/laugh/giggling so_hard/so_much ...3 BREATHE
            laughed/laughing/laugh/giggling ...1 BREATHE
            NUMBER short/small/little/slow breaths
            dont/cant forget to_breathe
            cant ...4 breath_test/breathalyzer
            smothered in/with/by
            face off face/blue
            feeling/feel/felt blue
            winded baby/her/him
            oxygen facial/bar/bleach/treatment
            gasped
            """,
        ),
    ),
)
