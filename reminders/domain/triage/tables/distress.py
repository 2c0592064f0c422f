"""Distress: despair, having no way to cope or go on, and past thoughts of suicide told in the first person.

Source: rule R53 of the service's reply language. How to read a phrase: `phrases/patterns.py`; the groups in capitals:
`triage/words.py`; the concepts that frames name: `triage/concepts_distress.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.DISTRESS,
    danger=(
        says(
            "R53",
            "hopeless, cannot cope, cannot take any more",
            """
            hopeless/hopelessness/hopless/hopeles
            no hope
            lost/losing/lose/lossing all? hope
            without hope
            hope gone
            CANT ...2 cope/coping/deal/handle/manage ...3 END
            CANT cope/coping
            not coping/copin
            CANT deal/handle/manage/bear/stand/endure/tolerate/face/survive ...1 this/it/life/anything/everything/
                pain/things ...2 ANYMORE
            CANT deal/handle/bear/stand/endure/face/survive anymore
            CANT bear it/this/pain/another/to_live/any
            CANT ...2 take ...3 anymore
            CANT ...2 take it/this/pain/another/much/any/one/all/all_this
            CANT take_it/take_this END
            CANT ...2 do ...1 this/it/life/anything ANYMORE/no_more/nomore/much_longer/any_longer
            CANT ...2 do this/it/life ...1 anymore
            CANT ...2 do life
            i cant do this END
            CANT go on END
            CANT anymore END
            struggling/struggle/hard/difficult/impossible ...2 cope/coping
            dont/not ...2 know/see how ...3 cope/go_on/carry_on/keep_going/continue/survive/bear
            how ...3 supposed/meant cope/live/go_on/carry_on/keep_going/survive/bear
            CANT ...2 do another day/night/week/year/month
            CANT do this ...2 rest_of_my_life/forever/every_day
            hanging ...1 by_a_thread
            barely/hardly hanging/holding on
            my/living life nightmare/hell/misery/unbearable/torture
            my_life ...1 nightmare/hell/misery/unbearable/torture
            waste_of space/oxygen/air
            useless to_everyone/to_anyone/to_everybody/and_worthless
            desperately low/sad/unhappy/alone/lonely/depressed
            quit/quitting on? life/everything/it_all
            like/want/wanna quitting END
            dont/not/doubt ...2 think/know/sure/believe/know_if/sure_if ...2 can/could ...2 carry_on/keep_on/
                keep_doing/survive/
                face_this/live_like
            dont/not/doubt ...2 think/know/sure/believe/know_if/sure_if ...2 can/could ...2 do/take/cope/handle/go_on/
                bear/stand/
                continue/keep_going ...2
            how much/many/long more/longer ...2 can ...2 take/do/stand/go_on/bear/cope/handle/last/keep
            how_much_longer/how_much_more ...2 can ...2
            CANT stand/bear/handle/manage/endure it/this END
            CANT ...2 fight ANYMORE/END
            at the end END
            im broken/breaking/done_for
            falling/fall/fell/going to_pieces
            why ...2 bother END
            why even? bother anymore/trying/living/with_anything
            pointless END
            ive_had it END
            done fighting
            i surrender
            noone/nobody can help
            all too_much END
            its_all/everything/life ...1 too_much END/to_bear/to_take/for_me
            all getting too_much
            end of? line/road for_me/for_us
            reached/come_to/this_is/its end of? line/road
            im/slowly/emotionally drowning END
            drowning in this/it_all/pain/despair/misery/grief
            life_is over/ruined/hell END
            dont/cant/wont/not/how ...4 make_it/get through ...1 another/night/tonight/week/this END
            in dark place
            very/such_a/really dark place
            CANT ...2 go_on/carry_on/keep_going/keep_doing_this/keep_fighting/keep_living/keep_this_up/continue/
                keep_on/go_on_like/live_like/live_this_way/keep_up_the_fight ...2
            CANT ...2 live like/with/this/anymore ...2
            CANT face ...1 another/tomorrow/day/today/life/anything/world/more
            CANT see ...2 way_out/way_forward/end/light/future/point
            at/end/reached/hit ...2 rope/tether/wits_end/breaking_point/rock_bottom/my_limit
            wits/wit end
            breaking point
            rock bottom
            had enough ...1 of? it/everything/life/pain/END
            had enough ...1 of? this END/pain/life/illness/suffering/misery/body/disease/condition/existence/hell/shit
            had it with everything/life/pain
            ive_had/had enough END
            done with/fighting it/everything/it_all/this_life/trying/fighting
            so_done/im_done with ...1 everything/it_all/trying/fighting/this_pain/pain/life
            tired of it_all/fighting/trying/everything/this_life/hurting_all
            sick ...3 of it_all/everything
            no way out/forward
            no light ...3 tunnel
            no future
            cant/dont/wont see future
            falling apart
            i/im/ive/everything/life/world/family fallen/fell/fall apart
            breaking/broke/broken down ...2 crying/tears/sobbing
            despair/despairing/desperate/desperation
            utterly/completely/totally/emotionally/mentally broken
            losing/lost ...2 will/fight END
            hate ...1 my life/myself
            hate myself
            worthless
            trapped in ...2 body/life/pain/myself
            nervous/mental/emotional breakdown/collapse
            having/had/have breakdown
            everything/all/it_all/its_all/life/everthing pointless/meaningless/useless/hopeless
            nothing matters
            nothing ...2 matters
            whats ...1 use END
            dont care ...2 anymore/if_i_live/live/die/what_happens_to_me/what_happens
            dont care ...2 happens me
            cant ...2 stop crying
            sin esperanza/esperanzas/salida
            no ...2 esperanza/esperanzas
            perdi/perdido/pierdo/perdiendo ...1 esperanza/esperanzas
            ya_no puedo/aguanto/soporto END/mas/con/seguir/esto
            no puedo/aguanto/soporto mas/esto/asi/este_dolor/la_vida/mi_vida
            no puedo con esto/todo/tanto/nada/la_vida/mi_vida/este_dolor
            no puedo seguir/continuar END/asi/con_esto/con_todo/con_este/luchando/peleando
            no aguanto END
            desesperada/desesperado/desesperacion
            no ...2 fuerzas ...2 seguir/vivir/luchar
            no ...2 veo/hay/encuentro/tengo ...1 salida/sentido/futuro
            nada tiene_sentido/importa
            odio ...1 vida
            quiero rendirme
            rindo END
            """,
        ),
        says(
            "R53",
            "what is the point, giving up",
            """
            whats/what/wats point END
            whats/what/wats point of? it_all/this_all/living/life/trying/going_on/anything/everything/all_this/all/
                being/even/me/getting_up/any/carrying_on/fighting/continuing/this END
            whats/what/wats point living/trying/anymore
            whats/what/wats point ...5 or of? anything/any_of_it/any_of_this/everything/life
            whats/what/wats point ...8 anything/any_of_it/any_of_this/any_of_that/it_all/all_of_this/all_of_it/
                everything
            what ...1 point END
            what would_be point of? END/going_on/trying/living/carrying_on/fighting/anything/it_all
            is/isnt/any/there/theres ...2 point of/in/to? carrying_on/going_on/keeping_going/trying/fighting/
                continuing/any_of_it/any_of_this/anything/it_all/this_anymore
            no/any/isnt/not/never ...2 point END
            no point in? anymore/anything/trying/going_on/living/life/carrying_on/it/any_of_it/this/fighting/
                continuing/me/being/any/existing/everything/all
            dont/cant/not/never ...2 see ...1 point
            see no point
            fail/failing/struggle/struggling/hard/difficult ...2 see ...1 point
            seems/feels/feel/all/so/everything/just/it pointless
            give/gives/giving/given/gave/gived/givin up END
            give/giving/given/gave up on? life/myself/everything/hope/me/trying/it_all/living/fighting/completely/
                totally/all/anymore
            want/wanted/ready/about/going/feel/feels/like ...2 give/giving/gave up
            throw/throwing/threw in towel
            no use END
            no fight left
            no/not energy/strength left? to? fight/fight_on/go_on/carry_on/keep_fighting/live
            like failure END/at/as
            such/total/complete/utter failure END/at/as
            so low/depressed/down/sad/unhappy/lonely/miserable i? ...1 cry/cant/could/scream
            everything is black/dark/bleak/grey/hopeless END
            is this all there is
            nobody/noone cares/cared END
            nothing left in/to_give/inside
            have/got nothing left
            me_rindo
            para_que seguir/sigo/vivir/luchar/tanto
            que sentido/caso tiene
            doy por_vencida/por_vencido
            al limite
            no se cuanto ...1 mas/tiempo ...2 aguantar/aguanto/aguante/soportar
            cuanto mas ...2 aguantar/aguanto/aguante/soportar
            no quiero seguir END/asi
            """,
        ),
        says(
            "R53",
            "life or all of it, and what it has lost: worth, hope, strength, an end in sight",
            """
            dont/not/isnt/arent/doesnt/never/hardly/cant/none/nothing/wouldnt/aint ...3 ALL_THIS/carrying_on/going_on/
                trying/fighting ...4 worth
            ALL_THIS/carrying_on/going_on/fighting ...3 not/isnt/doesnt/hardly/never/aint/dont/nolonger
                ...3 worth
            none_of_it/none_of_this/none ...3 worth/matters/matter/helps_anymore/means
            is/whether/wonder ...1 ALL_THIS/this/it even? worth it/trying/fighting/living/going_on/
                carrying_on END
            this isnt/not/aint worth it END
            not/isnt/doesnt worth ...1 trying/fighting/going_on/carrying_on/getting_up/existing/the_fight/the_struggle
            dont/cant/not/no/never ...2 see/find/know/have/think_of ...2 why/reason/reasons/sense/purpose/cause ...6
                try/trying/keep_trying/get_up/getting_up/bother/carry_on/carrying_on/keep_going/go_on/going_on/smile/
                be_here/wake/fight/continue
            whats/what/wats ...1 sense/use/purpose/reason/meaning ...3 ALL_THIS/anything/life/living/trying/
                carrying_on/going_on/getting_up/everything/it_all
            whats/what ALL_THIS for
            whats it_all/everything/all_this for
            no/isnt/aint point/purpose ...2 days/tomorrow/future
            what kind/sort of life
            this isnt/not/aint/no ...1 life/living END
            isnt/not/aint living ...3 existing/surviving
            just/only/merely/barely existing
            NEVER & get_better/gets_better/getting_better/be_better/improve/improves/change/changes/get_easier/
                gets_easier/be_happy/be_okay/end/ends & ALL_THIS/life/ever/hoping/believing
            CANT/dont see ...3 get_better/gets_better/getting_better/improving/improve/ending END
            never/nothing/wont ...1 ever ...1 help/helps/change/changes/improve/get_better/be_better/be_okay/be_happy
            it/this never gets/going/getting ...2 better ...6 hoping/hope/cant/point/tired/stopped/enough/done
            nothing helps ...6 never/nothing/hopeless/point/ever
            stopped/quit/given_up/gave_up believing/hoping/caring/trying/fighting/dreaming
            no/without/cant ...3 end ...3 it/this/suffering END
            CANT ...2 bother/bothered with? life/living/it_all/anything/trying/everything
            cba ...2 life/living/anything
            INNER & RUN_OUT
            LOW & NEVER_SO & i/im/ive/me/my_life
            lowest/saddest/worst/darkest i/ive ...2 ever ...2 been/felt
            CRIES & WITHOUT_END
            cried/crying/cry/sobbed/weeping/wept all day/night/morning/week/weekend
            HURTS_TO_LIVE & TOO_HARD
            WORLD & IN_RUINS
            LONELY & NOT_BORNE
            future ...2 nothing for_me/left
            noone/nobody there END/im
            not/isnt/aint ...2 life worth having/living_with
            lost everything that/i ...1 loved/love/had/mattered/was/cared/lived
            at/reached ...2 end of what_i_can/what_i
            i/im ...1 feel finished END
            got no reason ...1 to? get_up/get_out/smile/try
            sick to_death of all/this/it/everything
            not/dont ...3 strong_enough ...1 to? keep_going/go_on/carry_on/cope/survive/do_this/live
            heart isnt/not in anything/life/it_anymore
            now i? have nothing END
            used to have ...1 life END
            never going_to/gonna end/stop/get_better/be_ok/be_happy/be_over/be_okay END
            pain/this/misery is? forever ...4 cant/dont
            CANT imagine ...2 another/more/NUMBER ...2 of this
            thought of another ...2 of? this/unbearable/like_this/day
            CANT ...1 keep/keep_on this_up/pretending/doing_this/smiling/faking/fighting
            dont think ...1 can keep this_up/going/doing/fighting
            dread/dreading ...2 every/each ...1 day/morning/END
            dread/dreading ...1 waking/tomorrow/mornings
            mornings ...3 dread
            dont/not want another day/night/week/year of/like
            beyond/past help/saving END
            completely/utterly/totally alone in_this/END
            nobody/noone/no ...1 can save me END
            no helping/saving me
            nobody/noone needs me
            dont/cant/not/struggling/hard ...2 have/find/feel/see any hope
            nothing/dark/darkness/emptiness ...2 ahead of? me/END/but
            look/looking/see/seeing ahead ...3 nothing/pain/dark/darkness
            stopped/cant/dont seeing/see ...2 way_forward/future/way_out
            nothing more/left to give
            nothing i do ...3 difference/matters/helps/works/good_enough
            why try END
            stand/bear/like being me
            i disgust me/myself
            disgust myself
            hate what ive become
            hate the? person i_am/ive_become
            good for nothing
            let everyone/everybody down
            ruin/ruined/spoil everything for
            happiness ...2 over/gone/finished/END
            everything i loved/love/had/enjoyed ...2 gone/lost/taken
            no more fight ...1 me
            fight_in_me/fight gone END
            spirit ...2 broken/crushed/gone
            broke/broken/crushed my spirit
            worn_down/ground_down/beaten_down by everything/it_all/life
            ready/want ...1 to? quit everything/END
            tired of all of? it/this
            losing battle ...4 tired/cant/done
            tears wont/dont/never stop
            i break_down every/each
            cant ...2 remember ...2 last time ...4 happy/smiled/laughed/wanted_to_get_up/joy/wanted_to
            feel dead already
            numb to life/everything/the_world
            darkness/black_dog/despair/blackness/sadness ...2 winning/everywhere/back/closing/swallowing/taking_over
            ILLNESS & STOLEN & MY_ALL
            im/i_am/i_feel/feel_like/feeling ...2 going_under/sinking/unravelling/unraveling/crumbling/spiralling/
                spiraling/hollow/defeated/helpless/abandoned/forsaken/lost_cause
            dead/hollow/empty inside
            why ...3 bother getting_up/waking/trying/living/getting_out
            no light ...1 for_me/left/ahead/in_my_life
            things ...2 dark/bleak/black END
            never ...1 felt/been so/this/as low/depressed/down/sad/alone/miserable/unhappy/lonely/despairing
            run_out/ran_out/running_out of strength/fight/hope/courage END/to
            holding on but? only_just/barely
            see no reason ...1 to? get_up/get_out
            cant/couldnt ...2 hold ...1 it? together ...2 END
            on ...1 edge ...3 cant/fall/jump/snap
            nothing to? look_forward_to/wake_up_for/get_up_for/get_out_of_bed_for/hope_for
            nothing left of_me/of_my_life/to_look_forward/to_fight/to_lose
            nothing left of ...1 old_me/person_i
            deserve/deserves ...2 better than me
            at my lowest END
            CANT go_on with this/it END
            CANT go_on with everything/life/myself
            dark in_my_head/in_my_mind/inside_me
            ive/have noone/nobody END/left
            nobody/noone ...3 care/cares/love/loves/wants ...1 me/about_me
            i/im/ive no_use/no_good/useless/worthless ...1 to ...1 anyone/anybody/everyone/family/kids
            i/im ...1 failure/failing at? everything/everyone/life/all/END
            trapped ...4 cant/no/never ...3 out/escape/way
            how_much_more/how_long ...4 meant/supposed/expected/have ...2 take/bear/endure/suffer/stand
            had/ive_had all/as_much ...2 can_take/can_bear/could_take/can_stand/i_can
            so_done/done ...1 with it_all/all
            fed_up/sick/tired/weary/exhausted ...1 with/of being_me/trying/everything/hurting/living_like
            too tired/weak/broken/exhausted ...1 fight/go_on/carry_on/care/live/keep_fighting/try
            broken beyond
            pain/fibro/illness/it ...1 beaten/broken/destroyed/defeated/won/wins
            give/giving in END
            dont/not know what ...1 do anymore/any_more/with_myself
            dont/not/nowhere ...2 know where? turn ...1 END/to/anymore
            not/barely/hardly/scarcely/stopped/nolonger/cant/no ...3 coping/managing END/mentally/emotionally
            coping/managing no/not/nope/hardly
            head/mind ...2 bad/dark/terrible/awful/scary/horrible ...1 place
            depression ...2 swallowing/winning/eating/drowning/bad/back/unbearable/killing/worse/taking_over/crushing
            deeply/severely/so/very/terribly depressed
            all/everything/it ...1 getting on_top_of_me
            carrying_on/going_on/keeping_going/living ...3 impossible/pointless/too_much/too_hard/unbearable
            nothing makes_sense/brings_joy/gives_me
            no joy/happiness/pleasure ...1 in/left
            lost interest ...1 in everything/life/anything/living/all
            lost/losing myself END
            soul ...1 tired/crushed/broken/weary/exhausted/dying/gone/destroyed
            abandoned/forsaken/forgotten ...1 by? everyone/god/everybody/me
            god/everyone/world ...1 abandoned/forgotten/forsaken/given_up_on me/END
            past/reached/over/beyond my ...2 limit/limits/breaking ...1 END/with/point
            scream/screaming ...3 never stop/stopping
            losing/lost my mind END/here/with
            this/life/everything ...1 broken/destroyed/crushed/defeated me END
            just/only sit/lie/stay/sitting/lying/sat/lay ...2 cry/crying/sobbing/weeping
            im drowning here
            clinging/hanging/holding ...2 fingernails/thread/only_just/barely/by_a
            dont/not want ...2 do it ...1 anymore/any_more END
            i just want it to? stop ...2 cant/END
            feel/feeling/im/so/utterly ...2 helpless/defeated/desolate
            feel/feeling/im ...2 utterly/completely/totally/so/just lost END
            lost ...1 scared/frightened/lonely ...3 alone/my_own/myself
            hate ...1 being_me/who_i_am/my_existence
            all_alone/alone ...3 nobody/noone/cant
            so/really/constantly/utterly unhappy/miserable ...3 all_the_time/cry/cant/life/every_day
            mentally ...2 gone/finished/done/broken/drained/shot/spent
            its_all/my_future/my_world/the_future is? black/bleak/dark/grey
            """,
        ),
        says(
            "R53",
            "a first-person mention of past suicidal thoughts",
            """
            used to? suicidal/be_suicidal/want_to_die
            past/previous/old/history ...3 suicidal/suicide
            suicide/attempt survivor
            survived/survive/surviving/survivor ...3 suicide
            quise/queria/intente ...2 morir/morirme/matarme/suicidarme/quitarme
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "giving up a thing, a task, or not at all; a shop's offer, a medicine",
            """
            baby/toddler/puppy/kitten/grandson/granddaughter/grandchild/onion/onions/dog/hayfever/wind ...3 cry/crying/
                cried/cries
            cry/crying/cried/cries/tears ...2 laughter/laughing/film/movie/happy/joy
            no way_out of car/building/shop/maze/estate
            rope/tether/wits_end/wits with ...1 printer/computer/laptop/phone/wifi/internet/council/app
            losing/lost my mind with
            give/giving/given/gave/gived up caffeine/coffee/smoking/sugar/alcohol/drinking/wine/tea/bread/gluten/
                work/dairy/meat/chocolate/soda/job/my_job/seat/my_seat/swimming/cigarettes/vaping/carbs/wheat/running/
                driving/gym/pop/diet/sweets/booze/beer/red/processed/hobby/knitting/my
            give/giving/given/gave up on ...2 coffee/caffeine/sleep/sleeping/gym/garden/cleaning/laundry/dinner/
                cooking/book/walk/diet/housework/stretching/stretch/stretches/app/tv/show/yoga/that/movie/plan/nap/
                shopping/puzzle/jeans/heels/bra/shoes/gluten/dairy/him/her/doctor/sleep
            give/giving/given/gave up and took/went/ate/got/watched/ordered/had/slept/made
            give/giving up ...1 blood/time
            never/dont/wont/not/cant/refuse/refusing/didnt/wouldnt give/giving/gave up
            CANT ...2 take ...3 ibuprofen/nsaids/aspirin/pill/pills/meds/medicine/medication/tylenol/lyrica/cymbalta/
                gabapentin/bath/shower/nap/walk/break/day_off/dog/call/bus/kids/time/stairs/tablets/antibiotics/
                steroids/naproxen/breath/deep/breaths/picture/off/part/week/sun/heat/
                noise/caffeine/dairy/to_the/to_my/vitamins/credit/criticism/compliment
            CANT take it/this with_food/with_my/with_meds/at_night/at_work/before/until/on_an/on_empty/after_food/off/
                out/back/twice/together
            CANT take it anymore_because
            CANT ...2 do it/this today/stretch/one/exercise/now/right_now/until/tonight/tomorrow/move/yet/stretches/
                position/while/before/sitting/standing/lying/pose/here/this_morning/at_work/at_home/in_bed/
                with_my_knee/with_my_back
            CANT ...2 do this/it one/stretch/exercise
            CANT deal/handle/manage/cope stairs/dairy/gluten/heat/spicy/caffeine
            CANT ...1 cope/deal/handle/manage with heat/cold/stairs/noise/lactose/dairy/gluten/buttons/zips/jars/lids
            CANT manage stairs/lid/jar/buttons/the
            CANT stand/bear/handle/face heat/cold/stairs/noise/light/lights/him/her/dishes/washing/cooking/dinner/
                touched
            CANT see ...2 end_of
            cant go on walk/holiday/trip/vacation/the/walks/treadmill/bike/a/holidays/at
            CANT keep_going/continue/go_on to/past/after
            CANT keep_going/continue/go_on with ...1 work/class/course/walk/exercise/exercises/treatment/meds/diet/
                job/plan/
                programme/program/stretches/stretch/physio/shopping/cleaning/gardening/steps/challenge
            had enough sleep/water/to_eat/to_drink/rest/food/coffee/time/energy/money/today/steps/exercise
            had enough of? water/these/texts/messages/your
            whats/what point of? these/text/texts/question/questions/number/scale/exercise/stretching/check/this_text/
                this_service/stretch/this_app/pacing/survey/this_program/breathing/app
            done with ...1 everything ...2 today/list/early
            done with it END
            done with ...1 trying ...2
            no point in? calling/asking/going/driving/cooking/waiting/cleaning/stretching/rushing/worrying/texting/
                arguing/crying/getting/doing/taking/buying/making
            point of/in ...1 these/text/texts/question/questions/number/scale/exercise/stretching/check/app/pacing/
                survey/breathing/numbers/scores/class/zoom/meeting/meetings/physio/course/form/forms/appointment/
                diary/log/logging/webinar/group/diet/quiz
            wheres/match/decimal/focal/starting/power/meeting point
            falling/fallen/fell apart shoes/couch/car/house/sofa/boots/sandwich/chair
            shoes/couch/car/house/sofa/boots/sandwich/chair/bag/box/fridge/bike falling/fell/fallen apart
            desperate for/to loo/lav/ladies/coffee/tea/nap/sleep/rain/sunshine/holiday/wee/pee/chocolate/shower/bed/
                bath/toilet/break
            no future appointment/appointments/texts/visits/plans
            car/washer/dryer/boiler/fridge/truck/bus broke/broken/breakdown/breaking down
            im broken lol/haha/hehe
            im broken after/from ...2 work/walk/gym/shopping/gardening/shift/weekend/NUMBER/workout/physio/class/run/
                stairs/school/
                cleaning/hoovering/drive
            have/had ...2 car breakdown
            hopeless at
            england/scotland/ireland/wales/united/city/arsenal/chelsea/liverpool/spurs/rangers/celtic/lads ...2
                hopeless
            quit this/my/the job/course/gym/class/team/committee/diet
            cake/dinner/cooking/knitting/drawing/singing/baking/sewing/map/sat_nav/parking/weather/forecast hopeless
            hopeless cook/cake/baker/singer/dancer
            wifi/internet/app/meeting/exercise/survey/call/phone/form/search ...1 pointless
            wifi/internet/bus/buses/train/trains/service/app/weather/lids/lid/jars/phone/phones/council/nhs/system/
                pharmacy/traffic/team/match/film/telly/tv/signal/printer/gp/surgery/government/boiler/car/cooker/
                post/website/helpline ...1 hopeless
            KIN hopeless with
            cool dark place
            enough for today/now/one/tonight/this_week/the_week
            give/giving/given/gave up trying to? open/sleep/find/cook/get/fix/reach/do/clean/walk/log/park/read/watch/
                count/finish
            give/giving/given/gave up after NUMBER/half
            no hope of? sleep/getting/finding/that
            lost/losing hope of? finding/seeing
            lost/losing ...1 hope of? getting ...2 seat/bus/ticket/tickets/appointment/table/sleep/refund/home/
                through/answer/
                parking/signal/job/one
            lost/losing hope of? bus/train/sun/seat/parking/summer/rain/sleep
            CANT cope/deal/handle/even with how
            CANT cope without
            CANT take naps/baths/showers/walks/dogs/pictures/photos/holidays
            desperate housewives
            at what point
            enough of? work/phone/screen/screens/app/emails/telly/rain/winter/snow/weather/heat/cold/wind/mud/traffic/
                cooking/cleaning/noise/tv/news/dust/
                laundry/homework/meetings/waiting/typing
            rock bottom price/prices
            nothing left in fridge/cupboard/freezer/house/shop/shops/pantry
            bits/boots/trainers/cake/biscuit/body/knees/toy/book/sofa ...1 falling apart
            hope/hoping/wish/pray/praying ...3 dont/wont/didnt ...1 make_it/get
            drowning ...2 cant/couldnt ...2 breathe/get/air/breath
            drowning in work/paperwork/laundry/emails/tea/coffee/washing/snow/rain
            no puedo con escaleras/calor/frio/ruido/tapa
            hopeless romantic/at_this/at_it/at_math/at_cooking/at_remembering/with_money/with_names/with_directions/
                driver/cook
            nobody/noone cares who/which/about_the
            give/giving me up
            nothing left in legs/arms/tank/fridge/cupboard/purse
            give/gave it up for
            limit ...1 today/for_today/for_the_day/with/of/on
            leg/legs/knee/knees/body/back/hand/hands/arm/arms/hip gave/giving/give/given/gives up
            used/no use END
            no/whats use of? hand/hands/the/a
            hope not
            no hope of? sun/rain/parking
            """,
        ),
        says(
            "R51",
            "the end of a film",
            """
            film/movie/book/show/match/concert/series/story/programme ...6 at end
            """,
            apart=True,
        ),
    ),
)
