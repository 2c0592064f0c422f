"""Signs of a stroke: face, arm, speech, sight, balance, confusion, all of a sudden.

Source: rule R50 of the service's reply language, which follows FAST and BE-FAST. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
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
