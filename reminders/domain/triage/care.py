"""Care phrases (despair, violence) and doctor phrases (weakness that grows, cramps that last).

Source: rules R53 and R54 of the service's reply language; the doctor phrases are the two red flags that articles on
fibromyalgia name for seeing a professional soon. How to read a phrase: `phrases/patterns.py`; the groups in capitals:
`words.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

DISTRESS: Final = Table(
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
                spiraling/hollow/defeated/helpless/abandoned/forsaken/lost_cause/done_in
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
            losing/lost my mind with
            give/giving/given/gave/gived up caffeine/coffee/smoking/sugar/alcohol/drinking/wine/tea/bread/gluten/
                dairy/meat/chocolate/soda/work/job/my_job/seat/my_seat/swimming/cigarettes/vaping/carbs/wheat/running/
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
            CANT keep_going/continue/go_on to/past/after/with
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
                survey/breathing/numbers/scores
            wheres/match/decimal/focal/starting/power/meeting point
            falling/fallen/fell apart shoes/couch/car/house/sofa/boots/sandwich/chair
            shoes/couch/car/house/sofa/boots/sandwich/chair/bag/box/fridge/bike falling/fell/fallen apart
            desperate for/to coffee/tea/nap/sleep/rain/sunshine/holiday/wee/pee/chocolate/shower/bed/bath/toilet/break
            no future appointment/appointments/texts/visits/plans
            car/washer/dryer/boiler/fridge/truck/bus broke/broken/breakdown/breaking down
            have/had ...2 car breakdown
            hopeless at
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
            lost/losing hope of? finding/getting/seeing
            CANT cope/deal/handle/even with how
            CANT take naps/baths/showers/walks/dogs/pictures/photos/holidays
            desperate housewives
            at what point
            enough of? rain/winter/snow/weather/heat/cold/wind/mud/traffic/cooking/cleaning/work/noise/tv/news/dust/
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
    ),
)

VIOLENCE: Final = Table(
    Flag.VIOLENCE,
    danger=(
        says(
            "R53",
            "somebody hurts or threatens the person, or somebody near",
            """
            ABUSER ...4 HITS me/us/wife/husband/girlfriend/boyfriend/kids/children/mom/mum/mother/son/daughter/baby/
                sister/brother/grandma/her/him
            ABUSER ...3 HITS ...2 me
            ABUSER ...2 hit/hits/hitting/punched/punches/punching/slapped/slaps/slapping/kicked/kicks/kicking/broke/
                dislocated/breaks/twisted/twists/twisting/yanked/yanks/yanking/squeezed/squeezes/bruised/burned/burnt/
                smashed/
                stamped/stomped/stamps/slammed/slams/bent/crushed/pulls/pulled/cut/stabbed/bit/scratched my PART
            my PART ...2 twisted/yanked/wrenched/bent_back/crushed ...2 by ABUSER/him/her/them
            ABUSER ...3 my ARMS/HANDS ...2 bend/bends/bent/bending them/it back
            ABUSER ...3 my PART ...3 twist/twists/twisted/twisting/yank/yanks/yanked/yanking/wrench/wrenches/
                wrenched them/it/
                till/until/when/if/hard/behind/back/round/around
            HIT_BY_HAND ...6 by ABUSER/stranger/gang/group/men
            being/getting/was/been/got/get/gets HIT_BY_HAND END
            HIT_BY_HAND me ...4 ABUSER
            being hurt END/at_home/here/by
            get/gets/getting hurt ...1 at_home
            raised/raises/raising ...1 fist/fists/hand/hands to/at/against me
            ABUSER ...3 put ...2 fist/foot/hand/head through/in
            ABUSER ...2 poured/pours/tipped/tips/chucked/flung ...4 on_me/over_me
            spat/spits/spit/spitting ...1 at/in/on me/my_face
            ABUSER ...2 took_a_swing/swung/swings/lunged/lunges/charged/flew/drove/drives/driving ...1 at me
            ABUSER ...2 frightens/terrifies/scares/intimidates me
            ABUSER ...1 raging/smashing/exploding ...6 scared/afraid/hiding/frightened/terrified
            ABUSER ...2 smashing/smashed/smashes/trashing/trashed/wrecking/wrecked ...2 house/home/place/flat/room/
                everything/up
            ABUSER ...2 gets/got/becomes/became/getting physical with_me/when/END
            death threats/threat
            gun/knife/killed/threat/threatened ...8 im/youre next
            man/stranger/someone/somebody/he/guy/men followed/following/follows/chased/chasing me
            someone/somebody/man/stranger ...1 in/inside/outside my house/home/flat/bedroom END
            ABUSER ...2 broke in/into ...1 house/home/flat/bedroom/END
            intruder/burglar/prowler
            ABUSER ...3 trying ...2 get/break/force in/into ...1 bathroom/bedroom/room/house/flat
            not/never allowed ...1 leave ...1 house/home/room/flat
            ABUSER ...2 withholds/withholding ...2 meds/medication/pills/money/food
            groped
            got/was/been/getting jumped END/on/by
            black_and_blue ...1 from/by ABUSER/him
            ABUSER ...2 left/leaves/leaving ...2 bruises/bruise/marks
            pulled/pulls/dragged/drags/grabbed/grabs/lifted/yanked/held/took ...5 by ...1 hair/throat/neck/collar
            stepfather/stepdad/uncle/dad/father/brother/carer/coach/stepbrother touches/touched/touching me END
            push/pushed/throw/threw/shove/shoved me ...1 out_of car/window/van/train
            ABUSER ...1 killed/hurt/hurts/kicked/kicks/beat/beats my cat/dog/pet
            abuser/abusers/rapist/my_attacker
            slapped/punched/kicked/shoved/headbutted/thumped/battered/strangled/throttled me
            ABUSER ...8 break/breaks/smash/bash/crack/slit/burn/rip/snap/stab/cave my PART/house/home/flat/door/windows/
                car/place
            ABUSER ...8 burn house/home/flat/place
            ABUSER ...6 kill/smother/smothered/suffocate/suffocated/drown/drowned/poison/poisoned/poisoning/drugged/
                drugging/run_me/finish_me ...1 me/over/my_tea/my_food/my_drink/us
            tried/trying to? kill/smother/suffocate/drown/poison/strangle/stab/shoot/rape me
            yelling/shouting/screaming/threatening/outside/knife/raging/drunk ...6 get/getting/kill/hurt me END
            ABUSER ...4 with/has/got/holding/waving/carrying/swinging ...1 knife/gun/machete/weapon
            ABUSER ...4 has/got/holding/waving/swinging/with ...1 hammer/bat/axe/crowbar/belt/stick/bottle/hammer ...6
                me/us/screaming/shouting/yelling/threatening/raging/angry
            ex/exhusband/exboyfriend/stalker ...3 outside my/again/banging/shouting/screaming/with_a/and_wont
            ex/exhusband/exboyfriend/stalker ...3 turned_up/showed_up/broke_in/in_my_house/in_my_garden/
                trying_to_get_in/let_himself
            ex/exhusband/exboyfriend/stalker ...3 wont/keeps ...3 banging/following/stop/turning_up/showing_up/
                harassing/threatening/leave_me_alone
            ABUSER ...3 kicking/kicked/smashing/breaking/broke/smashed/bashing ...3 door/window/windows ...1 in/down/END
            banging/bashing/kicking/hammering ...3 door/window ...8 yell/yelling/shout/shouting/scream/screaming/threat/
                threatening/kill/break/hurt
            ABUSER ...3 break/breaking/broken in/into house/home/flat/END
            ABUSER ...3 trying ...2 get/force/break in END
            ABUSER ...5 punches/punching/punched/kicking/kicks/smashing/smashes/smashed/breaking/throwing/throws ...2
                wall/walls/doors/things/stuff/furniture/plates/dishes/everything
            ABUSER ...2 threw/throws/throwing/chucked/hurled/lobbed ...4 at_me/at_my/at_us/at_her
            hiding/hide/hid/hidden ...3 from him/husband/partner/boyfriend/ex/dad/stepdad/wife/girlfriend
            hiding/hide/hid ...4 because ABUSER
            locked/lock/barricaded/shut ...1 myself ...6 ABUSER
            ABUSER ...6 locked/hiding/barricaded myself
            ABUSER ...2 gave/gives/given ...2 black_eye/bruise/bruises/fat_lip/bloody_nose/busted_lip/broken/split_lip/
                beating/hiding/good_hiding/kicking
            black_eye ...3 ABUSER
            bruise/bruises/bruised/marks ...3 from ABUSER/him/her
            ABUSER ...2 grabs/grabbed/grips/gripped/squeezes/held/holds ...6 bruise/bruises/bruised/marks/so_hard/
                too_hard
            pillow ...2 over ...1 face
            ABUSER ...2 made/makes/making me do things/stuff
            ABUSER ...1 controls/controlling ...2 everything/me/who/where/what/my
            ABUSER ...2 keeps/keep/withholds/withholding/wont_give/refuses_to_give ...3 meds/medication/pills/money/
                phone/
                passport/inhaler ...2 from_me/me
            stalked/followed/harassed/threatened by ABUSER/a_man/someone
            husband/partner/boyfriend/wife/girlfriend/son/daughter ...3 slap/slaps/hit/hits/beat/beats/push/choke/punch
                you/their/his_wife/his_mother/their_mother
            hitting/hits/beating/slapping/slaps/punching your/her/his/their? mother/mum/mom/wife/partner
            violence ...2 at_home/in_my_home/in_the_home/in_our_house/in_the_house/here/next_door
            marriage/household/house/home/family ...1 violent/abusive
            ABUSER knocked/knocks/knocking/threw/throws/shoved/shoves/pushed/pushes/punched/slammed me ...1 to_the/
                about/
                around/out/down/over/off
            mugged
            gang/group/men/strangers attacked/jumped/attacking/beat me
            ABUSER ...5 kill/hurt/hit/harm/murder/stab/shoot/beat/punch/strangle/attack/burn/slap/choke me/us/her/kids
            ABUSER will/going/gonna/might/could/wants/trying/tried/threatened/threatens/threatening/promised/said ...4
                kill/hurt/hit/harm/murder/stab/shoot/beat/punch/strangle/attack me/us/her/kids/him
            threaten/threatens/threatened/threatening ...3 me/us/kids/kill/hurt/leave_me/knife/gun
            someone/somebody/people threatening
            being/getting/been/get/gets/got/was abused/beaten/hit_by/attacked/assaulted/raped/threatened/stalked/
                molested/choked/strangled/battered/punched/slapped/kicked_by/beat_up/beat/trafficked
            abusing/abuses/abused/abuse/abusive/abuser/absuive ...4 husband/wife/partner/boyfriend/girlfriend/
                relationship/home/me/me/father/mother/dad/mom/son/daughter/him/her/ex/household/marriage/person
            husband/wife/partner/boyfriend/girlfriend/he/she/dad/father/mom/mother/ex/home/relationship/hes/shes/son/
                daughter/stepdad/carer abusive/abusing/abuser/violent/aggressive/scaring/abused
            violent ...2 husband/wife/partner/boyfriend/girlfriend/home/son/ex/relationship/man/dad
            domestic violence/abuse
            gets/got/getting/turned/turns/became/becoming/being violent ...2 with/toward/towards/again/me/when/END
            raped/rape/raping/molested/trafficked/assaulted
            sexually assaulted/abused/assault
            beat/beats/beating/beaten/roughed/knocked/smacked/slapped/knock/slaps/smacks me/us/her up/around/about
            beat/beats/beating/punched/punches/punching/slapped/slaps/slapping/kicked/kicks/kicking/strangled/
                strangling/choked/choking/choke/threw/shoved/pushed/grabbed/attacked/assaulted/burned/bit/strangle/
                hits/hit/hitting/shoving/pushing me END
            threw/throws/throwing/pushed/pushes/shoved/slammed/slams me against/down/into/across/on/onto/over/out/to_the
            threw/throws/throwing ...3 at_me
            hands/hand/arm around/round/on ...1 neck/throat
            forced himself/herself
            forces/forced/makes/made/forcing me ...3 sex
            physically/emotionally/verbally/mentally abused/abusive/abusing/abuses
            came/comes/coming at me with
            held/holds/put/puts/holding ...1 knife/gun/blade ...1 to/at/against ...1 throat/head/neck/face/me
            abused by
            pointing/pointed/pulled/pulls/waving/waved ...2 gun/knife/weapon ...1 at/on
            bruise/bruises/bruised/marks ...2 from ABUSER
            being/im held here/against
            me quiere/va/puede/dice_que_va ...2 matar/pegar/golpear/hacer_dano/lastimar
            me va matar/pegar/golpear
            me pegando/golpeando/amenazando/maltratando/ahorcando/pateando/empujando/persiguiendo/acosando/insultando
            me pegan/golpean/amenazan/maltratan/empujo/empuja/empujan/patea/pateo/persigue/persiguen/acosa/agredio/
                agrede/ataco/lastima/violaron
            ESPOSO ...4 pegando/golpeando/amenazando/empujo/empuja/persigue/acosa/pateo/lastima/agredio/maltrata/ataco
            sufro/sufriendo/vivo ...2 violencia/maltrato/maltratos/abuso
            violencia ...2 casa/hogar
            me levanto_la_mano/levanta_la_mano
            pulled/pulls/pulling/yanked ...2 my hair
            scared/afraid/frightened/terrified/fear/fearful ...2 of ABUSER
            scared/afraid/frightened/terrified/fear ...4 ABUSER ...5 hurt/kill/hit/do/beat/angry/find/come/drunk
            scared/afraid/frightened/terrified ...2 go/going/be/being/stay home/house
            scared/afraid/frightened/terrified ...3 at/in home/house
            scared/fear/afraid/worried/frightened ...2 for my life/safety/kids/childrens_safety
            not/dont/isnt/arent/never ...2 safe ...2 home/here/house/with/at_home/around/END
            unsafe ...2 home/here/house/with/around/END
            in danger
            danger from/at
            lock/locks/locked/locking me in/up/out
            wont/doesnt/didnt/refuses/not ...2 let/letting me ...1 leave/out/use/talk/speak/contact/go/see/call/phone/
                eat/have_my
            keep/keeps/keeping/holding/held me prisoner/hostage/locked/captive/trapped/against/here
            take/takes/took/taking/hide/hides/hid/hiding my phone/meds/money/keys/medication ...3 so/away/from_me/
                and_wont
            ABUSER takes/hides/controls/steals/took/hid/stole/controlling/smashed my ...1 money/meds/phone/medication/
                medicine/pills
            he/she/hes/shes/husband/partner/boyfriend/ex/someone/they has/got/have/with/had knife/gun/weapon/bat
            stalking/stalks/stalked/stalker ...2 me/END
            following me
            hes/he/she/shes ...2 coming for/after/to_get/to_kill/back_to me
            trying_to get/hurt/kill/poison me
            me pega/golpea/golpeo/pego/amenaza/amenazo/maltrata/viola/violo/ahorca
            esposo/marido/novio/pareja ...2 pega/golpea/golpeo/pego/amenaza/maltrata
            miedo ...3 ESPOSO
            miedo ...3 me mate/pegue/golpee/lastime
            tengo_miedo ...3 el/esposo/marido/novio/pareja/casa
            miedo de el
            violencia domestica/familiar
            no segura/seguro casa
            """,
        ),
        says(
            "R53",
            "somebody near, and force, fear of them, or a hurt they did, in any order",
            """
            THE_OTHER & SHOVES & ON_ME
            SHOVES & BY_THEM
            FORCE & i/my/me/HURT_MARK
            HURT_MARK & DID_IT
            COVER_STORY && DID_IT && TOLD_THEM
            fell/door/stairs/accident ...3 but he/she/it ...2 did/pushed/hit/threw/was_him/was_her/shoved
            THE_OTHER & HOLDS_ME
            HURT_MARK & from/by him/her
            lied/lying/lie ...3 doctor/nurse/police/everyone/physio/gp/them ...8 did this/it
            son/daughter/husband/wife/partner/boyfriend/girlfriend ...2 become/became/turned/getting/gets violent/
                nasty/cruel
            THE_OTHER & keeps/keep/kept/stops/stopped me ...1 from seeing/going/leaving/speaking/talking/calling
            RAGES & BEHIND_DOOR & THE_OTHER
            safe/run/running/ran from him/my_husband/my_boyfriend/my_partner/my_wife/my_ex
            landlord/boss/manager/teacher/priest/neighbour/neighbor/uncle/stepdad touches/touched/groped me ...6
                scared/
                END/no/wrong
            cant/couldnt/not ...2 go_home/go_back to him/my_husband/my_boyfriend/my_partner/her
            said no ...4 did it anyway
            woke ...4 he/him/she/husband/hes ...1 on_top_of me
            take/takes the_kids/my_kids/kids/children ...2 if i leave/go/tell
            flushed/flushes/tipped/binned my tablets/pills/meds/medication/painkillers
            stopped/stops/stopping me taking my ...1 medicine/meds/pills/tablets
            carer/aide/nurse/caregiver/son/daughter/husband/wife ...2 dropped/yanked/burned/hurt/twisted me ...4
                on_purpose/by_my_arm/by_the_arm/deliberately/by_my_hair
            decides/decide when/what/if i eat/sleep/go/leave/wear
            cruel/vicious/brutal to/with me
            kept/keep/keeps ...2 locked my/up/in_my/in_room/in_house/here
            ABUSER belts/leathers/canes me
            ABUSER ...2 hit/hits/beat/beats/hurt/hurts/slapped our ...2 girl/boy/son/daughter/baby/kids/child
            outside/here/coming with ...1 hammer/knife/bat/gun/axe/machete/weapon/crowbar
            he/she/husband/partner kneels/kneeled/knelt/stands/stood/stamps on my chest/neck/back/head
            he/she/husband ...6 my? phone ...2 goes/gets/went mad/angry/furious/violent
            stood/standing/leaning over me reading/watching/shouting/screaming
            marks ...4 from being tied/held/grabbed/hit
            got/was/been/were jumped in/at/outside/last
            pinned/held/holds/pins me ...1 to/against/down ...2 bed/wall/floor/ground
            uses/used his/her fists
            got/took/gets ...1 beating END
            where ...2 doesnt/wont/cant show/see & THE_OTHER & does_it/hits/hurts/pinches/punches/kicks/hit/does
            where ...1 nobody/noone/no_one/people ...2 see/sees/look & THE_OTHER & hits/hurts/pinches/punches/kicks/hit
            because ...1 i/was/got pushed/shoved/grabbed/thrown/kicked/punched/hit
            because/from/after being grabbed/pushed/shoved/hit/kicked/punched/shaken
            ROW & ON_THE_FLOOR & PARTNERED
            DRINKS & THE_OTHER & I_GET_IT
            takes/took/taking ...3 out on me/us
            GOT_ONE & BEATING & last_night/again/he/him/she/her/tonight/today/yesterday
            beaten black_and_blue
            WITHHOLDS & THE_OTHER & NEEDED & AS_PUNISHMENT
            ABUSER wont/doesnt/refuses/never ...2 give/let/allow/letting/giving me ...3 medicine/meds/medication/pills/
                tablets/painkillers/inhaler/insulin/food/doctor/gp/hospital/keys/money
            makes/made me sleep/eat/kneel/stay on/off/in ...1 floor/garage/shed/car
            not allowed ...4 unless he/she/they
            KEPT & BECAUSE_OF_THEM
            SHRINKS_FROM & DANGER_FROM
            THE_OTHER & SAYS & THREAT
            STALKER & back/outside/here/found/following/again
            LEFT_THEM & FOUND_ME
            THE_OTHER & TOUCHES & me & UNWANTED
            gun/knife/blade ...2 to my head/throat/neck
            tie/ties/tied/tying/strap/strapped me ...2 bed/chair/radiator/down/up
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "the weather, the flare, a therapist, an accident, hugs that hurt",
            """
            dragged/pushed/pulled ...3 shops/shopping/shop/cinema/party/town/dinner/garden/walk/do_more/keep
            bruise/bruises/bruised/marks ...3 nurse/blood_test/needle/drip/phlebotomist/injection/injections/cannula
            kicked/kicks/threw/throws/hit/hits ...2 ball/frisbee
            jumped on ...1 dog/cat/kids/grandkids/puppy
            did it up/all/himself/herself
            team/side/club/lads took ...1 beating
            phone ...2 repair/repaired/shop/fixed/upgraded
            doctor/gp/insurance/pharmacist/pharmacy/surgery/nurse/hospital/clinic/consultant ...1
                wont/refused/refuses/doesnt/didnt ...2 let/give/letting/allow
            hid/hide/hiding from him/her in game
            hospital if ...2 rest/eat/slow/stop/dont
            physio/nurse/therapist/osteopath/paramedic/paramedics/chiro/doctor strapped/tied/held/pushed/pulled/shook
            slapped ...2 patch/cream/gel/plaster
            hit by ...1 car/cupboard/cabinet/ball door
            flare/fatigue/pain/weather/it/wave/tiredness/exhaustion/wall/realization/heat/cold/stairs/car/grief/storm/
                fog/reality/migraine/headache/this/walk/work/meds/bed/chair HITS me
            physio/therapist/masseuse/chiropractor/chiro/dentist/physiotherapist/pt/trainer/doctor/massage/
                acupuncturist/phlebotomist/osteopath ...4 HITS me
            dog/cat/puppy/kitten/toddler/grandkid/baby/horse/bee/wasp/mosquito/spider/bug/insect ...4 HITS me
            HITS me like_a_ton/like_a_truck/like_a_brick/at_cards/at_chess/at_scrabble/to_it/to_the_core/in_a_game/
                home_race/at_tennis
            HITS me with_a_hug
            fell/fall/fallen/tripped/slipped ...3 and HITS
            pinned/pin/push/pushed/pushes/grab/grabbed/grabs/pepper/drag/dragged/drags me ...3 coffee/tea/water/drink/
                limit/limits/outside/shopping/shops/store/harder/walk/out_of_bed/too_hard/to_exercise/to_walk/chair/
                wheelchair/swing/along/store/blanket/snack/food/party
            hug/hugs/hugged/hugging/cuddle/cuddles/sits/lies/touch/touches/touched/bumped/bump ...4 hurt/hurts/hurting
                me
            hurts/hurt/hurting/kicks/kills/hits me ...2 legs/knees/back/hips
            drug/substance/alcohol abuse
            abuse of drugs/alcohol
            kick/kicks/kicked me out ...2 bed/club/group/bar
            let me out_early
            wont/doesnt/didnt/not ...2 let/letting me sleep/rest/nap/do_anything/lift/help/drive/sit/cook/clean/stand/
                walk/log/change
            wont/doesnt/didnt/not ...2 let me out early
            body/pain/legs/back/brain/dog/cat/it/mind/fibro/flare/phone/app/stomach/insomnia/boss wont/doesnt/didnt/
                not/isnt ...2 let/letting me
            safe/unsafe to_drive/to_walk/to_shower/to_stand/to_cook/driving/on_stairs/on_the_stairs/walking/standing/
                cooking
            not/dont ...2 safe to_drive/to_walk/to_shower/to_stand/to_cook/driving/on_stairs/on_the_stairs/
                in_the_shower/on_ice/in_the_bath/walking/standing/cooking
            scared/afraid/frightened/terrified/fear of him/her/them ...1 dog/cat
            afraid/scared/worried he/she/they/husband/kids/mom/someone ...3 get/sick/fall/leave/lose
            following me around cat/dog
            dog/cat/puppy/kitten/shadow/moon following me
            following me on
            hit_on me
            kill/harm/hurt/shoot/hang himself/herself/myself/themselves/themself/yourself
            in danger of
            threatening rain/to_rain/storm/clouds/snow/weather
            beat me there/to_it/home/up_to
            attack of
            beating/beat ...2 heart/eggs/drum
            heart beating/beats/beat
            beat/beats/beaten/attacked/threatened/hit_by/assaulted/beat_up by ...2 flare/fatigue/pain/weather/heat/
                bus/truck/car/train/wave/ball/storm/fibro/it/migraine/stairs/lorry
            feel/feels/felt/feeling/like ...3 beaten/beat/attacked/assaulted/beat_up/hit_by
            feel/feels/felt/feeling/like/as ...4 kicked/punched/hit/beaten/beat/stabbed/strangled/choking/choked/
                attacked me?
            someone/somebody ...1 kill_me/shoot_me
            wish/wishing/hope/hoping/pray/praying/want ...5 hit/hits/kills/kill/run_over me
            wish/wishing/hope/hoping/pray/praying/want ...4 hit_by
            himself/herself ...6 gun/knife/weapon
            gun/knife ...4 himself/herself/his_own/her_own
            safe ...1 with_myself/from_myself/around_myself
            choke/choking/chokes/choked on/up/back/about
            nobody/noone/no_one ...3 HITS
            like/though ...2 ABUSER ...3 HITS me
            got/get/gets/was beat/beaten at/in chess/cards/scrabble/game/match/final/tennis/golf/bowls/race/quiz/
                monopoly/pool/darts/cup/mario
            got/get/gets/was beat/beaten by_flare
            team/club/side/lads/england/scotland/we/they ...2 beaten/hammered/thrashed/battered
            sol/viento/dolor/cansancio/calor/frio/gripe/brote/hambre/sueno/espalda me pega/pego/golpea/golpeo/mata/ataca
            ABUSER ...4 outside ...4 kids/dropping/picking/drop/waiting/collecting/cutting/gardening/mowing
            ABUSER ...4 accident/accidentally/by_accident/by_mistake/in_his_sleep/in_her_sleep/asleep/playing/joking
            in his/her/their sleep
            ABUSER ...5 HITS ...4 accident/accidentally/mistake/sleep/playing/football
            hammer/bat/axe/stick/bottle ...3 shelf/shelves/cricket/baseball/garden/wood/wine/nails
            kill me ...10 lol/haha/hehe/lmao/jk/joking/hahaha
            boss/bosses/mum/mom/mother/gran/teacher/doctor/physio/editor/dentist ...3 kill me if/when
            kill me if i? forget/miss/dont/late/im_late/spend/skip/did/do
            pulled/pulls/pulling/pull my leg
            twist/twists/twisted/twisting my arm into/about/lol/over/to
            twist/twists/twisted/twisting my arm and_i/so_i
            pushed/push/pushes/pushing me round/around/along/through ...2 park/shops/garden/town/block/zoo/museum/lake/
                mall/store/airport/shop/supermarket
            kick/kicks/kicked me out ...1 kitchen/gym/pool/library/garden
            HITS me with_a? pillow/snowball/cushion/balloon/newspaper/bouquet/feather
            stabbed/stab/jabbed/stabs me with/in ...4 jab/needle/needles/vaccine/injection/flu/shot/epidural
            CHEST/HEADS/HEADACHE/HANDS/LEGS/ARMS/back/pain/pains ...2 HITS him/her/them
            gun licence/license/permit/club/collection/range/safe/owner/shop/show
            knife skills/block/set/drawer/sharpener/class/course
            carving/chopping/slicing/peeling/cooking ...4 knife
            knife ...3 roast/dinner/vegetables/bread/butter/onions/turkey/chicken
            grabbed/grabs/grab/caught/held my? arm/hand/elbow ...2 steady/help/support/stop_me_falling/so_i_didnt/cross
            squeezed/squeezes/squeeze my? hand/hands/shoulder
            bite/bites/biting/bit his/her/their nails/lip/tongue
            burglar alarm
            scares/frightens/terrifies me ...3 drives/driving/fast/film/films/snores/snoring/spiders
            body/stretch/stretches/stairs/weather/heat/cat/dog/fibro/flare/pain/app/exercise/exercises/walk/back/legs/
                knees/job/work/fatigue/this/yoga/course ...2 trying_to kill me
            hiding/hide/hid from kids/world/heat/sun/rain/cold/everyone
            wall/walls/door/doors ...2 banging ...2 pictures/shelves
            training/course/talk/lecture/webinar/charity/documentary/awareness/seminar ...4 domestic violence/abuse
            no/zero violence
            getting/got/was abuse/abused of
            aggressive stretch/stretching/treatment
            lock/locked/locks me out ...2 account/app/portal
            """,
        ),
    ),
)

PROGRESSIVE_WEAKNESS: Final = Table(
    Flag.PROGRESSIVE_WEAKNESS,
    danger=(
        says(
            "R54",
            "weakness or grip that grows over days or weeks",
            """
            get/gets/getting/got/gotten/gettin/growing/grown/grew/become/becoming/became/feel/feeling/keep/keeps/
                keeping/
                progressively/gradually/slowly/steadily/increasingly/noticeably/been/went/much/even/lot ...2 WEAKER
            WEAKER ...4 every/each/day/daily/week/weekly/weeks/month/months/lately/over/since/than/now/recently/time
            WEAKER and WEAKER
            WEAKER END
            more and more weak/weakness/feeble
            increasingly weak/feeble
            getting/becoming/growing/going weak ...6 week/weeks/month/months
            weak/weakness ...3 more and more
            more/less weakness/strong ...3 every/each/day/week/lately/than
            more weak ...3 every/each/day/week/lately/than
            not as_strong ...2 last/yesterday
            not so_strong ...2 last/yesterday
            WEAKNESS ...3 worse/worsening/worsened/worsens/spreading/spreads/increasing/increases/progressing/
                progressed/
                increased/growing/grows/progressive/spread/moving_up/deteriorating/creeping/crept/climbing/building
            worsening/increasing/progressive/growing/spreading/creeping ...2 WEAKNESS/STRENGTH
            worse ...3 WEAKNESS
            less and less STRENGTH
            less STRENGTH ...6 than/every/each/by/over/lately/WEEKS
            WEEKS by/after WEEKS ...6 less STRENGTH
            every/each WEEKS ...6 less/worse STRENGTH
            STRENGTH ...3 SHRINKS
            strength/grip_strength down
            grip down again/to/from/more
            grip/strength ...2 every/each/WEEKS ...4 SHRINKS
            losing/lost/lose/loosing/loss ...2 STRENGTH ...4 LIMB/WEEKS/over/lately/every/slowly/gradually
            losing/loosing ...2 STRENGTH
            less/losing/lost/loosing power ...4 LIMB
            LIMB ...4 less/losing/lost/loosing power
            power ...3 LIMB ...4 SHRINKS
            lift/carry/hold/squeeze/grip/push ...4 less/fewer ...4 every/each/than/by/WEEKS
            every/each WEEKS ...4 lift/carry/hold/squeeze/grip/push ...4 less/fewer
            open ...2 less/fewer jars/lids/bottles/tins/cans
            drop/dropping/drops things/stuff/everything/cups/plates ...2 more and more
            drop/dropping/drops things/stuff/everything/cups/plates ...2 more ...3 every/each/WEEKS
            muscle/muscles wasting/shrinking/wasted/shrunk
            LIMB wasting/shrinking/thinner
            cada ...4 mas debil/debiles
            cada ...1 menos/peor fuerza/fuerzas
            menos fuerza/fuerzas ...4 cada
            pierdo/perdiendo ...1 fuerza
            cada_vez/cada mas debil
            mas debil cada
            """,
        ),
        says(
            "R54",
            "strength, less of it, and the time it takes, in any order",
            """
            MUSCLE_POWER &4 SHRINKING & OVER_TIME
            LIMB &4 GROWS_WEAK & OVER_TIME
            LIMB &4 WEAK && CREEPS_UP &4 OVER_TIME
            force/power & LIMB & SHRINKING & OVER_TIME
            MUSCLE_POWER/mrc &4 FALLING
            LIFTS &12 FALLING &12 weak/weaker/month/months/week/weeks/now
            drop/dropping/drops & more & things/stuff/everything/cups/mugs/plates/glasses/phone/keys & OVER_TIME
            COULD &14 NOW_LESS &14 WEAK/weaker/strength
            CANT_LIFT &8 COULD &8 OVER_TIME
            OPENED_THEN && NOW_UNABLE
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "things that are weaker, sudden onset has its own flag",
            """
            weak willpower/will/coffee/tea/signal/wifi/battery
            willpower/will/excuse/excuses/resolve ...2 weaker/weak
            power cut/cuts/outage/outages/supply/station/tool/tools/nap/naps/hour
            pain/pains/aches/fatigue/stiffness/fog/sleep ...4 worse/worsening/increasing
            strength/grip ...2 same/unchanged/normal/steady/stable/holding
            grip tape/tapes/socks/shoes/aid/aids
            strength training/class/exercises/exercise/session/workout/band/bands/program/work
            grip on reality/it/things/life/myself
            coffee/tea/signal/wifi/battery/dose/smell/pound/dollar/yen/pain/flare/taste/light/sun/cramp/cramps/storm/
                wind/pressure/twitch/twitches/medication ...3 weaker
            team/player/players/economy/version/brand/squash/beer/cider/mix/plot ...3 weaker
            weaker wifi/internet/reception/painkillers/brand/beer/squash/version
            weaker coffee/tea/signal/dose/painkiller/meds/medication/ones/version/pills
            weaker than ...1 left/right/other/my_left/my_right/the_left/the_right
            lose/losing/lost ...1 grip on reality/diet/budget/time/work/things/plan
            strength of feeling/character/mind/will/purpose
            lost strength END
            STRENGTH ...2 SHRINKS SUDDEN
            SUDDEN ...2 STRENGTH SHRINKS
            losing/lost/lose ...2 grip ...2 today
            """,
        ),
    ),
)

PROLONGED_CRAMPS: Final = Table(
    Flag.PROLONGED_CRAMPS,
    danger=(
        says(
            "R54",
            "one cramp that lasts an hour or more",
            """
            CRAMP ...6 NUMBER nights running/straight/in_a_row
            CRAMP ...6 NUMBER hour/hours/h
            CRAMP ...6 hour/hours END
            CRAMP ...6 an/one hour
            hour/hours ...1 long ...2 CRAMP
            hour/hours CRAMP
            CRAMP ...3 half night
            NUMBER hour/hours/h ...2 CRAMP
            for NUMBER/an/half hour/hours ...5 CRAMP
            for hours ...4 CRAMP
            hours ...1 of ...1 CRAMP
            hour/hours straight/nonstop/solid CRAMP
            OVER_60 minute/minutes/min ...2 CRAMP
            CRAMP ...4 for/lasted/lasting/lasts/past ...2 NUMBER days/day/weeks
            CRAMP ...4 wont/doesnt/not/cant/isnt/hasnt/never/didnt/wouldnt ...3 stop/stopping/go_away/let_go/ease/
                release/quit/end/letting_up/let_up/unlock/leave/stopped/relax/budge/going_away/gone_away
            cant/couldnt ...3 stop/get_rid/shake/ease/release ...3 CRAMP
            CRAMP ...3 since ...2 NUMBER/lunch/breakfast/dinner/morning/yesterday/last_night/noon/this_morning/woke/
                midnight/dawn
            CRAMP ...3 all/whole/entire/most_of morning/afternoon/evening
            nonstop/constant/continuous/unending/neverending CRAMP
            CRAMP ...2 nonstop/continuously/nonstop
            CRAMP ...8 from NUMBER/CLOCK am/pm ...1 to/till/til/until NUMBER/CLOCK
            CRAMP ...8 from NUMBER/CLOCK to NUMBER/CLOCK am/pm
            CRAMP ...8 from CLOCK to NUMBER/CLOCK
            CRAMP ...4 started/began/since/at ...2 NUMBER/CLOCK ...6 now NUMBER
            solid/locked/seized/knotted/clenched ...2 from NUMBER/CLOCK ...1 to/till/til/until NUMBER/CLOCK ...4 LIMB
            LIMB ...3 solid/locked/seized/knotted/clenched ...4 for/from ...2 NUMBER/an ...1 hour/hours
            same CRAMP ...6 NUMBER/an/hour/hours ...1 hour/hours/later/on/ago
            CRAMP hour two/three/2/3/4
            CRAMP ...4 hours on
            CRAMP ...4 NUMBER hours on
            hour/hours ...3 of ...1 CRAMP
            CRAMP night after night
            night after night ...4 CRAMP
            calambre/calambres ...4 hora/horas/noche
            hora/horas/noche ...4 calambre/calambres
            """,
        ),
        says(
            "R54",
            "cramps every night that stop sleep or walking",
            """
            every/each/most night/nights ...5 CRAMP ...8 sleep/asleep/walk/walking/wake/waking/woke/awake/wakes/slept/
                sleeping/stand
            nightly CRAMP ...8 cant/couldnt/no/hardly/barely/not/awake/wake/wakes/stop/stops/keep/keeps ...4 sleep/walk/
                slept/sleeping/walking/me/rest
            CRAMP nightly ...8 sleep/asleep/walk/walking/wake/waking/awake/slept/sleeping
            cant/couldnt/no/didnt/not/hardly ...3 sleep/walk/slept/sleeping ...5 CRAMP
            no sleep ...5 CRAMP
            """,
        ),
        says(
            "R54",
            "a cramp and an hour, or every night and no sleep, in any order",
            """
            CRAMP & LASTS
            CRAMP && HOURS && how_long/that_long/this_long
            CRAMP & BEGAN_AT & NOW_CLOCK &8 still/hasnt/going/there
            CRAMP & BEGAN_AT & by/gone/nearly/past/till/until CLOCK/NUMBER & RELEASED/still/hadnt/hasnt
            CRAMP & BEGAN_AT & by/gone/nearly/past/till/until half/quarter CLOCK/NUMBER & RELEASED/still/hadnt/hasnt
            LIMB & LOCKED & HOURS &12 RELEASED
            LIMB & rock_hard/knotted/balled/clenched/like_rock/like_stone/spasm & LASTS
            CRAMP & BEGAN_AT & still &4 at CLOCK/NUMBER
            CRAMP & EVERY_NIGHT & NO_SLEEP
            CRAMP && EVERY_NIGHT && NO_SLEEP
            CRAMP &2 ALL_NIGHT
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "short cramps, monthly cramps, cramped rooms, cramps that are an hour away",
            """
            period/menstrual/monthly/tummy/time_of_the_month CRAMP
            cramped/cramp house/room/flat/car/space/quarters/seat/seats/handwriting/style/office/kitchen/plane/bus/
                train/
                van/waiting_room/corner/cubicle/desk/caravan/tent/bathroom
            house/room/flat/car/space/seat/seats/office/kitchen/plane/bus/train/van/tent/caravan/apartment/studio/cabin/
                desk/bathroom ...3 cramped
            cramp/cramps/spasm/spasms after/during/from NUMBER/an? hour/hours
            CRAMP on_and_off/off_and_on/on_off/now_and_then/now_and_again/here_and_there/comes_and_goes/come_and_go/
                coming_and_going
            CRAMP from writing/typing/knitting/sewing/driving/gardening/crochet
            CRAMP twice/once/thrice in/today/tonight/since/over
            CRAMP every few/couple/NUMBER hours/hour
            hour/hours of ...3 then CRAMP
            cramped in/into/on train/bus/plane/car/van/office/room/back/tent/corner/lift/coach/seat
            CRAMP gone/stopped/eased/better/finished/passed/cleared/went_away/gone_away END
            cramp in? my style
            NUMBER to NUMBER ...2 scale
            CRAMP ...3 hour/hours ago
            CRAMP ...3 NUMBER hour/hours/h ago
            CRAMP ...2 an/one hour ago
            CRAMP ...4 NUMBER/an hour/hours/h after/before/into
            CRAMP ...4 NUMBER/an hour/hours/h later gone/fine/better/ok/okay/normal/back/all
            slept/walked/walk/worked/drove/sat/stood ...4 NUMBER/an hour/hours ...4 CRAMP
            had/got/have/get/only/just/with/maybe NUMBER cramps/spasms/charley_horses
            couple/few CRAMP
            CRAMP ...2 UNDER_60 minutes/minute/seconds/min/m
            CRAMP ...3 few/couple minutes/seconds/times
            """,
        ),
    ),
)

TABLES: Final = (DISTRESS, VIOLENCE, PROGRESSIVE_WEAKNESS, PROLONGED_CRAMPS)
