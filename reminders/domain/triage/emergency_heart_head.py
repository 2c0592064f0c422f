"""Emergency phrases about heart, breath, brain and head.

Source: rule R50 of the service's reply language, which follows general emergency advice for chest pain and breathing,
FAST and BE-FAST for stroke, and the usual red flags of headache, fainting and head injury. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `words.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

CHEST_PAIN: Final = Table(
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

BREATHING: Final = Table(
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

STROKE_SIGNS: Final = Table(
    Flag.STROKE_SIGNS,
    danger=(
        says(
            "R50",
            "the face droops",
            """
            FACE DROOP
            FACE ...4 DROOP
            DROOP FACE
            drooping/droopy/sagging/lopsided/crooked ...2 face/mouth/lip/smile/cheek/eye
            smile/grin DROOP
            FACE ...5 side ...2 lower/higher/hanging/different
            smile ...3 lopsided/crooked/uneven/wonky/one_side/wrong/straight/droops/drooping
            CANT smile
            only half/one_side ...2 FACE
            cant smile ...3 side/right/properly/straight
            EYE/eyelid/eyelids/brow drooping/drooped/droops/droop/sagging ...4 SIDE/sudden/suddenly
            SIDE EYE/eyelid drooping/drooped/droops/droopy
            half/side of? FACE ...3 dead/paralyzed/paralysed/gone/frozen/numb/NUMB/not_working/working/down/sliding/
                slid/move
            half/side of? FACE ...2 isnt/wont/not/doesnt/stopped work/working/move/moving/respond
            FACE ...2 half/one_side/SIDE ...2 dead/paralyzed/paralysed/gone/frozen/dropped/numb
            FACE ...2 frozen/paralyzed/paralysed/paralized
            face ...3 down_on/on one_side/one/left/right side
            drooling ...3 side
            drool ...3 side/mouth cant/out_of
            dribbling/dribbles/dribbled/drooling/drools/drooled/leaking/leaks/spilling/spilled/running/ran/runs/
                trickling ...2 out/from/down/of ...2 side/corner ...2 mouth/lips/lip
            cara caida/torcida/paralizada/chueca
            se_me_cayo ...3 cara
            boca torcida/chueca
            tuerce ...2 boca/cara
            boca/cara tuerce
            """,
        ),
        says(
            "R50",
            "speech is slurred or lost",
            """
            slur/slurs/slurred/slurring/slurrin/slurry/slurrd/slurd
            SPEECH GARBLED
            SPEECH coming/come/came out GARBLED
            SPEECH ...4 GARBLED
            GARBLED SPEECH
            came/come/comes/coming/sounds/sound ...2 garbled/jumbled/gibberish/slurred/mumbled
            all garbled/jumbled/gibberish
            talking/speaking GARBLED
            talking/speaking ...2 gibberish/jibberish/funny/nonsense/drunk
            sound/sounding/sounds/talking ...2 drunk
            words ...3 wont/dont/not/arent/cant ...2 work/come/coming/working/form/out
            words wont/dont/not/arent/cant/arnt come/coming/form/work
            wont/cant/not/dont ...3 words ...2 out/mouth
            CANT ...3 words out
            words ...2 come/came/coming out ...1 rubbish/garbage/gobbledegook
            tongue/mouth/lips wont ...2 form/make/say/shape words/sentences/word/sounds
            CANT get/make ...1 mouth/tongue/lips ...2 work/say/form/do/talk/speak
            CANT make sense when/talking/speaking
            CANT form words/sentences/word/sentence
            sentence/talk/talking/speak/say/mouth ...4 noise/noises/grunts/babble/mush ...1 came/come/comes/coming out?
            lost his/her/their words/speech
            CANT get/make ...2 words out/come/work
            CANT talk END
            CANT talk right/properly/straight/normal/normally/clearly/at_all/anymore/suddenly
            CANT speak END
            CANT speak right/properly/straight/normal/normally/clearly/at_all/anymore/suddenly/words
            CANT speak/talk
            CANT say ...2 words/anything/name
            CANT ...2 mouth/tongue ...3 work/words/move/talk
            tongue/mouth wont/not/isnt/doesnt ...2 work/working/move/moving
            mouth ...2 full_of/cotton ...3 talk/speak
            LOST speech
            lost ...2 ability/power ...2 speak/talk/speech
            lost words SUDDEN
            wrong words ...3 SUDDEN
            SUDDEN ...6 wrong words
            SUDDEN ...5 cant/couldnt ...1 read/understand/write
            cant/couldnt ...1 read/understand/write ...4 SUDDEN
            SUDDEN ...4 cant/couldnt ...2 talk/speak/words
            speech gone/went/going/lost/wont/affected/slow/thick/problem/problems/trouble/difficulty/impaired
            trouble/difficulty/struggling/problems/hard ...2 speaking/speak/talk/talking
            speech/talking/words ...2 makes/making/make no_sense/nonsense
            not ...2 sense when talk/talking/speak/i_talk
            not_making sense ...3 talk/talking/speak/speaking
            no puedo/puede hablar
            hablo/habla raro/mal/arrastrado
            arrastro/arrastra/arrastrando palabras
            mouth ...2 numb ...4 talk/words/speak
            say ...3 but? it/they/nothing/words ...1 wont/doesnt/cant/didnt/isnt come/coming out?
            CANT string/put ...3 sentence/sentences/words ...2
            talk/speak ...2 nothing ...1 came/comes/come/coming
            """,
        ),
        says(
            "R50",
            "sight is lost, at once or in one eye",
            """
            SUDDEN ...5 blind/blindness/vision/sight/blurry/blurred/blur/cant_see/couldnt_see/double
            blind/blindness/vision/sight/blurry/blurred/seeing_double/double_vision/cant_see ...4 SUDDEN
            went/go/gone/going/gone_completely/im blind
            blind ...3 EYE
            blindness
            LOST SIGHT
            LOST ...4 vision/eyesight/sight
            SIGHT/vision gone/lost/black/dark/disappeared/vanished/blacked/blacking/greyed/grayed/went/going/loss/
                grey/failing/tunneling/tunnelling
            SIGHT ...3 went/gone/lost/black/dark/disappeared/vanished
            loss of sight/vision
            half ...3 SIGHT
            half of? everything/page/screen/room/what_i_see ...4 missing/gone/black/dark/blank/vanished/disappeared
            CANT see END
            CANT see ...3 EYE
            CANT see anything/thing/nothing/at_all/properly/straight/half/clearly/left/right/right_now/out/my_hand/
                my_hands/my_phone/screen
            no SIGHT
            curtain/shadow/veil ...4 EYE/vision/sight
            curtain/shadow/veil ...2 came/coming/drawn/pulled ...2 down/over/across
            double SUDDEN
            everything/all/vision/sight/eyes/room/it went/gone/turned double
            only see/seeing/saw half of
            see/seeing/saw ...1 only half of
            EYE/eyes ...2 gone/went black/dark/blank/blind/blurry/out
            EYE cant/wont/doesnt/stopped work/see/seeing/working
            blacked_out/dark SIDE EYE
            no puedo/puede ver END
            no veo END
            no veo nada
            perdi vista/vision
            ciega/ciego
            """,
        ),
        says(
            "R50",
            "sudden confusion, loss of balance or clumsiness",
            """
            confused/confusion/disoriented/disorientated/delirious ...4 SUDDEN
            dont/didnt/doesnt know/recognize/recognise/remember where im/am/i/he/she/we/they
            dont know/remember/recognise/recognize ...2 who im/am/i/he/she
            dont know what ...2 year/my_name/name
            dont know/remember ...1 name END
            doesnt know/recognize/recognise/remember ...2 where/who/me/us/name
            dont recognize/recognise KIN/myself/anyone/anything/face/faces/house/home
            dont/didnt/doesnt know/remember ...2 name END
            CANT remember/recall ...1 my_name/my_own_name/own_name/who_i_am/where_i_am/where_i_live
            doesnt make sense ...2 he_says/she_says/talking
            confused ...4 who/where im/am/he/she/i
            SUDDEN ...5 walk_straight/cant_walk/couldnt_walk/fall_over/falling_over/stagger/staggering
            cant/couldnt walk straight
            cant/couldnt walk ...3 SUDDEN
            falling/leaning/veering/listing/tilting/drifting to/over/into one/left/right/SIDE side
            falling/leaning/veering/listing/tilting/drifting to/over left/right/one_side END
            fall/falls/fell ...2 to/over one_side
            balance ...2 went/gone/going/off SUDDEN
            one pupil
            pupils uneven/different
            confusion repentina
            """,
        ),
        says(
            "R50",
            "the word stroke itself",
            """
            stroke/strokes/storke/stroek
            mini_stroke/ministroke/tia
            brain bleed/hemorrhage/haemorrhage/bleeding/aneurysm
            aneurysm/aneurism
            derrame
            embolia
            """,
        ),
        says(
            "R50",
            "one side of the body is weak, numb or does not move",
            """
            WEAK/NUMB/paralyzed/paralysed ...4 one/left/right half
            WEAK/NUMB ...3 that side
            CANT feel/move ...3 SIDE side
            CANT feel/move half body/me/face
            CANT feel ...3 SIDE face
            no/lost ...2 feeling/sensation/strength ...3 SIDE side
            side ...1 body ...3 WEAK/NUMB/dead/paralyzed/paralysed/limp/gone
            right arm ...3 right leg ...4 WEAK/NUMB/dead/limp/heavy/gone/dead
            left leg ...3 left arm ...4 WEAK/NUMB/dead/limp/heavy/gone/dead
            right leg ...3 right arm ...4 WEAK/NUMB/dead/limp/heavy/gone/dead
            WEAK/NUMB ...2 left arm ...2 leg
            WEAK/NUMB ...2 right arm ...2 leg
            arm and leg same_side ...3 WEAK/NUMB/dead/limp
            arm and leg on SIDE side
            mitad ...3 cuerpo/cara ...3 NUMB/dormido/dormida/debil
            """,
        ),
        says(
            "R50",
            "a side of the body that fails, sight, place or balance lost at once, in any order; clinical words",
            """
            SIDE_OF_BODY &4 FAILS
            SIGHTLESS & SUDDEN_ONSET
            see/seeing ...1 only? half & SINCE_TODAY/SUDDEN_ONSET
            SUDDEN_ONSET & see/seeing/saw two/double/twice
            see/seeing two of
            arm drift/drifts/drifting/drifted/floats/sinks
            trying to? say ...6 saying/say/comes_out/came_out/come_out
            SIGHTLESS &3 one/left/right/this EYE
            SIGHT ...2 one/left/right/this/my EYE ...3 missing/gone/lost/black/dark/disappeared/vanished/going/failing
            LOST_PLACE & SUDDEN_ONSET
            CONFUSED & SUDDEN_ONSET
            he/she/hes/shes/KIN & CONFUSED & CAME_ON
            CANT ...2 work_out/figure_out/remember ...2 how to? write/use/hold/dress/type/read/speak/walk & CAME_ON
            one eye/eyebrow/side/corner lower/higher than
            gone/went/going/goes blurry/blurred/fuzzy/misty/hazy/cloudy/dim in ...1 one/left/right EYE
            one/left/right EYE ...1 gone/went blurry/blurred/fuzzy/misty/hazy/cloudy/dim
            OFF_BALANCE & SUDDEN_ONSET
            SPEAK &2 NOT_WORDS
            SPEAK & NOT_WORDS & SUDDEN_ONSET
            SIDE_OF_BODY & weaker &12 SINCE_TODAY
            KIN/he/she/hes/shes &6 lopsided/crooked/droopy &6 looks/look/looking/face/smile/SUDDEN_ONSET
            smile &4 one_side/SIDE_OF_BODY/crooked/lopsided/uneven
            hemiparesis/hemiplegia/hemiplegic/aphasia/aphasic/dysphasia/dysarthria/dysarthric/hemianopia/amaurosis
            facial palsy/droop/asymmetry/weakness/drooping
            fast positive
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "strokes that are not a stroke",
            """
            stroke/strokes of luck/genius/midnight/pen/good_luck/fortune/brush/brilliance/inspiration
            stroke/strokes ...1 cat/dog/kitty/puppy/cats/dogs/hair/ego/pet/horse/beard/rabbit/fur
            breast/back/brush/golf/swim/swimming/different/key/butterfly/front/crawl/side/heat/sun/tennis/paint/broad
                stroke/strokes
            stroke/strokes for_different
            stroke play
            stroke/strokes in ...1 pool/water/lengths
            few strokes
            since/after/post/before/survived/survivor/prior/from ...2 stroke
            my/mi/tu/su/la/una/nuestra/our tia/tias is/was/came/coming/comes/visits/visiting/viene/me/says/said/and/
                made/makes/esta/llamo/called/from/lives/
                cooked/gave/brought/sent/who
            movie/film/show/book/documentary/article/podcast/story/news/program/leaflet/reading/read/watched/poster/
                advert ...4 stroke/strokes
            post_stroke/poststroke/pre_stroke
            stroke survivor/survivors/rehab/rehabilitation/unit/group/ward/awareness/prevention/risk/nurse/
                association/clinic/medication/club/patient/patients/recovery/team
            near/nearly had stroke when
            stroke/strokes ...1 run/runs/running in
            history/risk/prevent/preventing/chance/chances/causes/cause ...3 stroke/strokes
            """,
        ),
        says(
            "R51",
            "busy, hoarse, lost for words, or fog: not lost speech",
            """
            cant/couldnt talk/speak right_now/now/rn/atm/later/long/tomorrow/until/till/about/to/because_im_at/much/
                rightnow/highly/around/over/this_minute/just_now/hes/shes/theyre/freely/loud/loudly
            cant/couldnt speak english/spanish/french/german/highly/to/about/ill/enough
            cant/couldnt speak for him/her/them/others/everyone/everybody/all
            cant/couldnt talk/speak ...3 work/meeting/phone/class/church/driving/appointment/call/movie/doctor/
                doctors/bus/busy/library
            cant/couldnt talk/speak in maths/lesson/lecture/library
            lost ...1 voice
            voice gone/going/went/weird/funny/hoarse/off/strange
            lost_words/lost_my_words/lost_all_my_words END
            lost_for/at_a_loss_for/loss_for/no words
            cant ...2 find ...2 word/words
            wrong/strange word
            thick/mush/mushy ...2 forget/forgot/forgotten/forgetting/find/remember/think_of/lose/lost/recall ...2 word/
                words
            fog/brain/head/foggy ...2 thick/mush/mushy/mashed
            talk/talking/talked/talks/spouting nonsense/rubbish/gibberish/jibberish to cat/dog/baby/plants/budgie/kids
            talk/talking/talked/talks nonsense/rubbish/gibberish as_usual/as_always/lol
            mixed/mixing/mix/muddled/muddling up? words
            words of wisdom/love/warning/encouragement/kindness/affirmation/comfort/advice/thanks
            words with_friends
            hard/trouble/difficulty/difficult/struggling/problem/problems ...2 talk/talking/speak/speaking to/with/
                about
            drop/dropped/dropping ...2 words
            """,
        ),
        says(
            "R51",
            "not sight that is lost",
            """
            cant/couldnt see anything/nothing changing/improving/different/wrong/better/good/helping/happening/stopping
            cant/couldnt see any reason/point/way/future/hope/end/improvement/change/difference/benefit/progress/use/
                sense
            cant/couldnt see ...3 point/doctor/why/how/him/her/them/you/until/till/improvement/difference/results/
                it_working/myself/that_happening/specialist/gp/end/change/link/message/text/question/future/way
            cant/couldnt see ...3 without ...2 glasses/contacts/lenses/specs
            close/closed/closing/draw/drew/drawn/wash/washed/hang/hung/iron/ironed/sew/sewed ...2 curtain/curtains/veil
            curtain/curtains fell/rail/hook/pole
            nonsense about/on
            about nonsense
            cant/couldnt see straight
            lost/lose/losing sight of
            bank/account/credit/card/overdraft/savings balance
            eye/eyes/eyesight/vision/sight test/tests/check/exam/appointment
            window/venetian/new/roller/the_blinds blinds
            blind date/spot/drunk/taste/trial/faith
            blind_eye
            blindsided/blindfold
            eye/eyes ...2 closed/shut
            legally blind
            born blind
            blind since birth
            turned/turning/turn_a blind
            blind dog/cat/horse
            """,
        ),
        says(
            "R51",
            "a side that one lies on; words and faces in other senses",
            """
            sleep/slept/sleeping/lie/lying/lay/laying/laid/slept_funny/rolled/roll/resting ...1 on/onto/to SIDE side
            bright_side
            plus_side
            down_side
            flip_side
            safe_side
            weak_side
            heavy_side
            either_side
            other_side of
            heavy with bags/shopping/bag
            heavy with shopping bags
            dead set
            SIDE side ...1 sofa/mattress/garden/screen/fridge/shelf/shed/desk/page/bed/room/road/house/street/
                couch/car/argument
            face ...2 dropped when_he/when_she/when_i_saw/when_they/at_the_news
            face/faces/jaw/smile fell/dropped/falls/drops ...1 when/as ...2 saw/heard/said/told/read/opened/realised/
                realized/
                announced/found/learned/learnt/bill
            drop/dropping/dropped/fell/fall/falling flat
            fall/fell/falling/fallen ...2 face_first
            fell/fall/falling/fallen ...1 on/onto/flat_on ...1 face
            dropped/drop ...2 mouthful
            slur/slurs against/word
            racial/ethnic slur/slurs
            dont know where im/i/am ...2 with/going_with/on_the/in_the_program/at_with/supposed/meant/heading
            dont know who i/im/am supposed/meant/talking/texting/sending
            who i_am/im anymore/any_more/these_days/without
            that/it/joke/film/show sounds funny
            """,
        ),
        says(
            "R51",
            "not now, another is here; glasses; a cat",
            """
            without ...2 glasses/contacts ...3 see
            glasses/contacts/lenses ...4 cant see
            petted/petting/cat/kitten ...3 stroke/strokes
            at/in/busy ...4 cant talk/speak
            busy/driving cant talk/speak
            cant/couldnt talk/speak hes/shes/theyre/he/she
            """,
            apart=True,
        ),
    ),
)

COLLAPSE: Final = Table(
    Flag.COLLAPSE,
    danger=(
        says(
            "R50",
            "fainted, blacked out, a seizure",
            """
            pass/passed/passes/passing/past out
            pass/passed/passes/passing clean/flat/straight/dead/cold/stone_cold out
            was/were/went/hes/shes/im/is out for ...2 BLINK/seconds/couple_of_minutes
            was/went/hes/shes/im/lying/found out_cold
            out_cold on ...2 floor/ground/pavement/carpet/kitchen/bathroom
            went/go/going/goes out like ...1 light
            eyes rolled back/up
            went/go/down/over/fell/dropped/lying ...6 out_cold
            next ...1 i_knew/i_know/i_remember/i_see/i_saw ...4 lino/carpet/ceiling/floor/ground/pavement/calling/
                standing/over/someone/somebody/faces/people
            floor/ground ...3 came_to/came_round/came_around/come_to/come_round
            came_to/came_round/came_around ...5 people/faces/over/paramedics/someone/somebody
            woke/waking/wake/woken ...2 lawn/grass/pavement/street/carpet/tiles/stairs/driveway/sidewalk
            fitting now/again/still
            hes/shes/he/she/son/daughter/husband/wife/mum/mom/dad/brother/sister/baby fitting END
            next thing i/he/she/they ...4 calling/standing/over/floor/ground/pavement/ambulance/deck/paramedics/faces/
                carpet/sidewalk
            swooned/swooning
            THIRD ...3 wont/cant/doesnt/not/isnt/wouldnt ...2 come/coming round/around/to END
            passedout/passout
            faint/fainted/faints/fainting/feint/feinted/fainty
            black/blacked/blacks/blacking out
            blackout/blackouts/blackedout
            greyed/grayed/whited out
            felt/feel myself going/go/slipping/fading/drifting END
            LOST consciousness/conciousness/conscious/consiousness
            loss of consciousness
            unconscious/unconcious/unconsious/unresponsive
            knocked out/unconscious/cold
            THIRD ...3 wont/cant/doesnt/not/isnt/wouldnt ...2 wake/waking/respond/responding
            cant/couldnt/trying ...1 wake him/her/them/KIN
            not responding/responsive/conscious
            collapse/collapsed/collapses/collapsing/colapsed/collasped
            keeled/keeling over
            seizure/seizures/siezure/siezures/seizing
            convulsion/convulsions/convulsing/convulsed/convulse
            epileptic fit/fits
            having/had/has/hav fit/fits
            fitting on/for
            came/come/woke/waking/wake ...4 floor/ground/bathroom_floor
            everything/world/room/it/all/i/and went/goes/gone/going black/dark/blank
            dropped/drop/fell to_the_floor/floor unconscious/out
            hit floor/deck
            desmaye/desmayo/desmayado/desmayada/desmayar/desmayando/desmayó
            perdi conocimiento/conciencia
            convulsion/convulsiones/convulsionando
            """,
        ),
        says(
            "R50",
            "out cold and where one woke, in any order; clinical words",
            """
            NEXT_THING &3 ON_FLOOR
            dizzy/woozy/lightheaded/giddy/swimmy &4 boom/bang/ended_up/found_myself/landed/went_down/thud/wallop &2
                ON_FLOOR
            FITTING & EYES_GONE
            jerking/jerked/shaking/shook/convulsed/thrashing/stiff & bit/bitten ...1 tongue
            body jerking/jerked/shaking/shook/thrashing & OUT_COLD
            floppy/limp/grey/gray/blue/white & EYES_GONE
            dropped/drop/fell/fallen/slumped/sank/collapsed/went_down & wont/not/doesnt/isnt/wouldnt/cant ...2 answer/
                answering/respond/responding
            OUT_COLD & ON_FLOOR
            FALLS & OUT_COLD
            went/gone/go/goes out_cold/cold_out
            no conscious/consciousness
            lose/lost/losing ...2 consciousness/senses
            tonic clonic
            tonicclonic/postictal/ictal/syncope/syncopal/syncopated/presyncope/grand_mal
            loc ...1 for/of/NUMBER/x/with/brief/witnessed
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "fell asleep, passed things round, power cuts, and other senses",
            """
            street/town/estate/road/village/building/block/area/neighbourhood/neighborhood ...1 blacked/blacks out
            house_of_cards ...3 collapse/collapsed/collapses/collapsing
            everything/all/it/world went black/dark when/because/as ...2 fuse/power/electric/storm/lights
            shaking with cold/laughter/laughing/rage/nerves
            floor laughing
            pass/passed/passes/passing/black out candy/flyers/leaflets/papers/treats/snacks/food/cards/invites/forms/
                presents/sweets/drinks/gifts
            pass/passed/passes/passing out asleep/early/drunk_asleep/cold_asleep
            pass/passed/passing out ...5 asleep/sleep/slept/nap/napping/pillow/snoring/snored/bedtime
            slept/asleep/nap/napped ...4 passed_out/pass_out
            pass/passed/passing out on/in couch/sofa/recliner/bed/chair ...5 lol/haha/NUMBER/early/tv/movie/tired/
                exhausted/wiped/watching/zzz/netflix
            pass/passed/passing out ...1 by NUMBER
            pass/passed/passing out ...2 from/with tired/tiredness/exhaustion/exhausted
            pass/passed/passes/passing out of gate/door/doors/house/station/room/town/shop/school
            power/news/media blackout/blackouts
            black out curtain/curtains/blinds/blind/shades/drapes
            knocked out by NUMBER
            knocked/knocking out work/chores/dishes/jobs/list/errands/few/bunch/couple/emails/laundry
            pass out tired/exhausted/shattered/knackered
            knocked out ...2 asleep/sleep/slept
            blackout in ...2 area/street/town/city/neighborhood/neighbourhood/road/village/building/house
            blackout curtain/curtains/blinds/blind/drapes/shades/bingo/fabric/poetry
            faint ache/hope/smell/line/lines/noise/sound/heart/idea/hearted/memory/rash/mark/signal/praise/tingling/
                tingle/trace/clue
            a/some faint pain/headache/twinge/cramp/itch/buzz/ringing/whiff
            faintest
            feint heart/line/lines
            collapse/collapsed/collapsing ...4 bed/couch/sofa/chair/recliner/armchair/pillow/giggles/laughter/heap
            ready/want/wanted/going/could/about_ready/just_want/wanna to_collapse/collapse
            collapse of
            nearly/almost fainted/passed_out/collapsed/keeled_over when/at ...4 bill/price/cost/prices/size/bills/queue
            collapse/collapsed/collapsing laughing/giggling
            blacked/black/blacking out ...2 windows/window/days/dates/teeth
            black/dark/blank on tv/screen/phone/laptop
            EYE/sight/vision ...2 went/goes/gone/going black/dark/blank
            out like ...1 light ...6 asleep/sleep/slept/bed/pm/pillow/night/nap/sofa
            out like ...1 light ...2 at/by NUMBER
            out_cold ...1 at/by NUMBER
            out_cold ...4 sleep/slept/asleep/bed/pillow/nap
            slept/sleep/asleep/bed/pillow/nap/napped/sofa ...4 out like ...1 light
            knocked out with/by flu/cold/meds/medication/virus/bug/covid/it
            tent/chair/shelf/roof/bed/bridge/table/arch/arches/shed/economy/ladder/company/system/business/building
                collapsed/collapse/collapsing/collapses
            collapsed/collapse/collapsing tent/chair/arch/arches/disc/disk/shelf/vertebra/vein/veins
            back/neck/knee/hip/shoulder/muscle/muscles/jaw/body/legs/leg/hand/hands seizing
            hit floor running/stretches
            on ...1 floor/rug/carpet/mat/grass doing/stretching/playing/sorting/reading
            head ...2 hit floor/ground
            seizing the day
            screen/tv/phone/monitor/laptop/computer/power/lights/picture went black/dark/blank
            hissy/dying_laughing fit/fits
            had/having fit over/because/about
            had/having fit_of
            hope/hoping/pray/praying/wish/so_i/so_that ...3 wont/doesnt/dont/didnt ...2 wake/waking
            wont/cant/doesnt/isnt/not/wouldnt ...2 wake/waking up? early/in_time/before/on_time/to_alarm/until/
                in_the_morning/for/easily/without/refreshed/till
            LIMB ...1 not responding
            wont/cant/doesnt/isnt/not/wouldnt ...2 wake/waking up? at NUMBER
            not responding to my/the/texts/meds/medication/treatment/messages
            wake/woke ...2 sleeping_on ...2 floor
            slept/sleeping/sleep ...1 on floor
            woke/wake/get/got out/up ...3 cold_floor/on_floor
            """,
        ),
        says(
            "R51",
            "asleep; a power cut",
            """
            asleep ...6 woke/wake
            power/fuse/electric/electricity/storm/lights ...6 everything/all/it/world went black/dark
            flyers/flyer/leaflets/handouts/samples/sweets/invites ...2 passed out
            """,
            apart=True,
        ),
    ),
)

HEAD_INJURY: Final = Table(
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

SEVERE_HEADACHE: Final = Table(
    Flag.SEVERE_HEADACHE,
    danger=(
        says(
            "R50",
            "the worst headache of a life",
            """
            worst HEADACHE
            worst ...3 HEADACHE
            worst ...2 head pain/pains/ever
            worst pain ...4 head
            HEADS ...4 worst ...1 pain ...3 ever/life
            most ...1 severe/painful/intense/awful/terrible/horrible/excruciating/violent/agonising/agonizing/sore
                HEADACHE/head
            most ...1 HEADACHE ...5 ever/life
            HEADACHE ...5 worst
            HEADACHE ...4 but this/todays/it/that/now ...3 worst/different/another_level/beats/else/new/like_nothing
            HEADACHE ...3 like/unlike nothing/never/no_other/any/anything/none
            HEADACHE ...3 beats/tops/trumps/outdoes ...2 other/others/every/all/any/them/anything
            HEADACHE ...3 worse than ...3 ever/any/all/other/others/before
            instant ...2 HEADACHE
            never ...8 HEADACHE ...2 like/before/worse/as_bad/as_severe/as_painful/as_intense/as_strong/so_bad/
                so_severe/
                so_painful/so_intense/this_bad/this_severe/this_painful/this_intense/that_bad/bad/severe
            head/HEADACHE never ...3 hurt/bad/this/like
            no HEADACHE like this/it/that
            no HEADACHE ...4 ever/been/was ...4 like/this_bad/this_severe/this_painful/so_bad/as_bad/as_severe/worse/
                close
            nothing ...4 like HEADACHE/head
            nothing ...3 compares/compared/close ...3 HEADACHE
            peor ...2 dolor cabeza
            dolor cabeza ...6 peor ...3 vida
            """,
        ),
        says(
            "R50",
            "a sudden or thunderclap headache",
            """
            thunderclap/thunder_clap
            SUDDEN ...6 HEADACHE
            SUDDEN ...4 head pain/hurt/hurts/pains/exploded/killing/pounding/agony
            head ...4 SUDDEN ...3 pain/hurt/hurts/pounding
            HEADACHE hit/struck/slammed/came_on ...3 like/hard/fast/lightning/hammer/bolt/bat/brick/bricks
            HEADACHE ...3 hammer/bat/lightning/thunder/bolt/explosion/exploded/kicked/gunshot/axe
            in/within/inside/under ...2 BLINK ...4 HEADACHE
            came/come/comes/coming/hit/started/peaked/built/arrived ...3 in/within/under ...2 minutes ...4 HEADACHE
            HEADACHE ...4 came/come/hit/started/peaked/built/arrived ...4 in/within/under ...2 minutes
            HEADACHE/head ...5 zero/nothing/0/none/fine to ...1 10/ten/hell/unbearable/agony/100/hundred/sixty/60/
                screaming/full/full_on/worst/blinding/max/excruciating/killer/massive/splitting/awful
            zero/nothing/0/none/fine to ...1 10/ten/hell/unbearable/agony/100/hundred/sixty/60/screaming/full/full_on/
                blinding/max/excruciating ...5 HEADACHE/head
            bomb/grenade/firework/fireworks/explosion ...3 in/inside head/skull/brain
            SUDDEN ...6 exploding/exploded/bursting/splitting ...2 head/skull
            head/skull SUDDEN ...6 exploding/exploded/bursting
            pain ...3 head ...1 like/unlike never/nothing/anything
            boom/wham/bang/pow/kaboom/bam/whoosh/blam/whack ...4 HEADACHE
            HEADACHE ...5 boom/wham/bang/pow/kaboom/bam/blam
            HEADACHE ...4 like ...1 switch/gunshot/bomb/firework/grenade/shot/train/truck/tidal_wave/freight_train
            like/as_if/as_though ...4 shot ...4 HEADS
            like/as_if/as_though ...4 STRIKE ...4 HEADS HEADACHE
            HEADACHE ...5 like/as_if/as_though ...4 STRIKE ...4 HEADS
            hit/struck/kicked/whacked/smashed/shot ...3 back_of/head/skull ...3 hammer/bat/brick/axe/lightning
            something ...2 popped/burst/exploded/snapped/ruptured ...3 head/brain/skull
            pop/snap/explosion in head/brain/skull
            HEADS just? exploded END
            worst head of/ever/ive
            HEADS like ...2 burst/exploded/popped/split_open/ruptured
            never had ...2 head like
            dolor cabeza ...2 repentino/explosivo/golpe/subito
            severe/blinding/excruciating/unbearable/horrendous/massive ...2 HEADACHE ...6 vomiting/throwing_up/
                stiff_neck/vision/confused/puking
            """,
        ),
        says(
            "R50",
            "a headache that is the worst ever or came at once, in any order",
            """
            HEAD_PAIN & WORST_EVER
            HEAD_BURSTS &4 SUDDEN_ONSET
            HEADS & bam/wham/boom/pow/bang/whack & SUDDEN_ONSET
            no HEADACHE ever ...2 hurt/felt/was/came/got
            HEADS && like ...2 bomb/explosion/grenade/gunshot/thunderclap/firework
            clutching/clutches/holding/holds/gripping/grabbing HEADS && WORST_EVER
            not/never/havent/hadnt ...5 HEADACHE ...2 like/such
            whol/whoml
            HEADACHE && IN_SECONDS
            HEADACHE && thunderclap/worst_ever
            HEADACHE && worst ...3 life
            thunderclap onset
            sah/subarachnoid
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "worst of a short while only",
            """
            worst ...3 HEADACHE in/of/all/this/so long/last/past/whole? week/day/month/while/ages/weeks/months/year/
                flare/days/far/
                night/morning
            worst ...3 HEADACHE ive_had in/this/all/for ...1 while/week/month/weeks/ages/year/months/days
            HEADACHE worst ...1 mornings/evenings/nights/when/after/in_the/first_thing/at_night
            HEADACHE worst this/in/all/of week/month/weeks/months/day
            worst ...2 is/was/are/symptom/symptoms/thing/things/part/today HEADACHE
            worst part/thing/bit/symptom/time/side_effect ...6 HEADACHE
            worst part/thing/bit/symptom/day/night/time/week/moment of
            worst day/weather/week/night/film/movie/food/coffee/season/year/traffic/news/meal/summer/winter/journey/
                service/driver/match/game
            sudden rain/noise/weather/change/cold/drop/storm/snow/heat/urge/craving/idea/sunshine/wind
            suddenly remembered/realised/realized/noticed/thought
            instant coffee/noodles/soup/porridge/oats/relief/messaging/pot
            not worst
            came/come/comes/coming on slowly/gradually/over
            HEADACHE gone/left/eased/lifted/cleared/better/passed/over/vanished/disappeared
            HEADACHE went away/off/after/when/once/by_itself
            worst HEADACHE ...3 had was
            havent/hasnt ...3 HEADACHE ...3 in/for ...1 years/months/weeks/ages
            bursting with ideas/joy/information/news
            """,
        ),
    ),
)

TABLES: Final = (CHEST_PAIN, BREATHING, STROKE_SIGNS, COLLAPSE, HEAD_INJURY, SEVERE_HEADACHE)
