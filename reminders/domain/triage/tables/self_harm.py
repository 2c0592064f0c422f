"""Thoughts or acts of self-harm.

Source: rules R50 and R53 of the service's reply language, which follow what suicide-prevention practice calls direct
and indirect statements: wishing to be dead, wishing not to wake, being a burden, means and goodbyes. How to read a
phrase: `phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_self_harm.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.SELF_HARM,
    danger=(
        says(
            "R53",
            "suicide and killing oneself, in so many words",
            """
            suicidal/suicidle/sucidal/suisidal/suicidality/suidical/suicidial
            suicide/suicides/sucide/suiside/suicid/suicied
            kill/killing/killed/kil/kills/killin myself/me_self/himself/herself/themself/themselves/themselfs/
                yourself_no
            kms
            ctb
            kill/killing yourself
            dying/die/dead/death ...1 what_i want/need
            die/dying/death ...3 blessing/relief/mercy/kindness/release/bliss
            blessing/relief/mercy/kindness/release/bliss ...2 die/if_i_died/death/dead/not_wake/didnt_wake
            stopped ...2 from jumping
            talked ...3 down/off ...2 bridge/ledge/roof
            carve/carved/carving/etched ...4 arm/arms/leg/legs/thigh/thighs/skin/myself/wrist
            overdosing/overdose ...1 on_my_mind
            i should die
            sorry for? everything ...1 goodbye/bye
            goodbye ...2 sorry ...2 everything/everyone
            tell KIN im_sorry END
            ill be_dead END
            look/looks/looking forward ...1 death/dying
            why ...2 im/i_was/was_i/am_i ...1 alive/born
            theyd/would/will ...2 fine/ok/okay/manage/cope/survive without_me
            id/would ...1 ended_it/killed_myself/ended_my_life END
            if it werent/wasnt/not for ...6 be_here/be_alive/be_gone/be_dead/gone/dead/ended_it/jumped
            voy_a/quiero/pienso ...1 tomarme/tomar/tragarme ...2 todas/todo/frasco
            no/not/any reason ...4 alive/live/exist
            way/ways/how/method/methods ...1 die/kill_myself/end_it_all/end_my_life/kill_yourself
            die/death/suicide painlessly/quickly/painless/peacefully
            painless/quick/easy/peaceful/easiest/quickest ...2 way/ways/death ...2 die/out/go/END
            know/worked_out/figured_out/decided/planned/planning/chosen/sorted ...1 how/when/where ...2 id/ill/i_would/
                i_will/im_going ...1 do_it END
            decided/decide/deciding/made_up_my_mind/resolved/determined/looking_forward/bring_on ...2 die/dying/death/
                end_it/end_my_life
            should/shouldve ...2 died/have_died
            picture/picturing/imagine/imagining/imagined/see/seeing/visualise myself ...1 dead/dying/hanging/gone
            stopped/ceased/stop existing END
            end_me END
            ill dead by/soon/tomorrow/tonight/before
            tomorrow ill ...1 dead/gone
            not/wont ...1 be? alive by/tomorrow/next/much_longer/when/END
            sewerslide/sewer_slide
            unalive/unaliving/unalived
            end/ending/ends/ended/finish ...2 my/own/his/her/their/this ...1 life/lives
            take/taking/takes/took my/own/his/her/their ...1 life/lives
            end/ending/ended/finish life
            take/taking/took own life
            end/ending/ended it_all
            end/ending it_all/everything
            end/ending all_this/it_tonight/it_now/it_today/it_soon/things/everything/all
            ideation
            active/passive/having/fleeting/chronic si
            si back END
            thoughts back/loud/louder/winning/returned/returning/creeping_back END
            finish/finishing myself
            crash/crashing ...4 on_purpose/myself
            hurt/burn/cut/hit/scratch/burned/burnt/burning/cutting/hitting/hurting/bang/banging/banged/bashing/put/
                punch/punching/punched/slam/slamming/smash/smashing/scald/scalding/pinch/pinching/biting/starve/
                starving/scratching/bruising ...6 on_purpose/deliberately/intentionally
            on_purpose/deliberately/intentionally ...2 hurt/burn/cut/burned/burnt/burning/cutting/hurting/starving/
                scratching/banging/bruising ...2 myself/my
            going/want/ready/about/thinking/thought/gonna ...2 to? jump/jumping END
            nearly/almost jumped/jump END
            roof/ledge/bridge/balcony/cliff/overpass/platform/multi_storey ...8 jump/jumping/jumped
            jump/jumping ...4 roof/ledge/bridge/balcony/cliff/overpass/platform/multi_storey/storey/window
            threatening/threatens/threatened ...2 jump/suicide/kill_himself/kill_herself/hang
            standing/stood/sitting/sat ...3 bridge/ledge/train_tracks/tracks/railing
            sat/sitting/stood/standing/waiting ...2 by/beside/near/at ...1 train_line/train_tracks/railway/
                railway_line/tracks/rails
            PILLS ...3 lined_up/in_front_of_me/in_my_hand/in_hand/laid_out
            staring/looking ...2 PILLS
            found/tied/bought/have/got ...2 rope/noose
            bottle/handful/box/packet/pile/stash of? PILLS ...4 next_to_me/beside_me/in_my_hand/on_my_lap/right_here
            rope/gun/pills/tablets/blade/knife ...6 use_it/use_them on_myself/END
            use ...2 on myself
            courage/guts/nerve/balls/brave/bravery/coward/cowardly ...4 end/do_it/jump/die/kill
            how_many/how_much ...3 PILLS ...4 kill_me/kill_you/kill_yourself/kill_myself/kill_someone/kill_a_person/
                die/
                fatal/lethal/deadly
            how_many/how_much ...2 PILLS ...2 it_would_take/would_it_take/it_takes/it_take/would_do_it/would_be_enough
            lethal/fatal/deadly dose/amount
            drive/driving/steer ...4 off/into ...3 road/cliff/oncoming/lake
            ideas/pensamientos de? suicidio/suicidas/muerte/morir/matarme
            me/se corto/corte/cortando/corta/lastimo/lastimando/lastima END/sola/solo/brazos/brazo/piernas/munecas/
                muneca
            me hago/haciendo dano END/sola/solo/cuando/brazos/proposito
            ojala no despierte/despertara/despertar
            ojala ...3 despierte/despertara/despertar/muera/muriera/muriese/muerta/muerto/existiera/mate/matara
            mejor/preferiria/prefiero/quisiera/deseo/quiero/ojala ...3 muerta/muerto
            mejor/preferible me_muero/morir/morirme/si_me_muero
            mejor sin_mi
            mejor ...3 no existiera/existir/estuviera/haber_nacido
            si ...1 no existiera/estuviera
            nunca haber_nacido/hubiera_nacido
            no despertar/despertarme nunca/mas/manana/END
            no ...3 ganas/sentido/razon/razones/motivo/motivos ...3 vivir/viviendo/vida/existir/existiendo
            no ...2 vale ...2 pena ...2 vivir/vida/viviendo
            cansada/cansado/harta/harto de? vivir/la_vida/existir/estar_viva/estar_vivo
            off/offing/offed/hang/hanging/hung/hanged/drown/drowning/shoot/shooting/end/ending/top/topping/gas/starve/
                poison/suffocate/neck/execute/delete myself/himself/herself
            slit/slitting/slash/slashing/cut/cutting/cuts ...2 wrist/wrists/veins/throat
            jump/jumping/step/stepping/walk/walking/throw/throwing/drive/driving/run/running/lie/lay/steer ...4 off/
                in_front/under/into/onto ...3 bridge/roof/building/cliff/train/traffic/bus/truck/tracks/tree/wall/
                river/car/lorry/oncoming/balcony/overpass/pole/ocean/sea/rails/window
            jump/jumping off/from
            quiero/quisiera/ganas/voy_a/pienso/pensando/prefiero/deseo/quise/queria/planeo/necesito/quiere/va_a/
                deseando/preferiria ...3 morir/morirme/morirse/matarme/matarse/suicidarme/suicidarse/desaparecer
            me/se quiero/quiere/quisiera/voy_a/va_a/quise/queria ...1 morir/suicidar
            me_quiero/me_voy_a/se_quiere/se_va_a/me_quisiera/me_quise/me_queria matar
            voy_a matarme/morirme
            pienso/pensando/pensar en ...1 muerte/morir/morirme/matarme/suicidio/suicidarme
            quitarme/quitarse ...1 vida
            acabar/terminar con? ...2 vida/todo
            matarme/matarse
            suicidarme/suicidio/suicidarse/suicidar/suicida/suicidas
            hacerme dano
            no quiero ...1 vivir/existir/estar_aqui/seguir_viviendo/seguir_viva/seguir_vivo/seguir_aqui/despertar/
                despertarme
            """,
        ),
        says(
            "R53",
            "wants, or is going, to end it",
            """
            want/wants/wanting/going/need/ready/trying/try/plan/planning/thinking/about/might/will/ill/id/gonna/like/
                just/should/could/wanted/tempted/considering/thought/thoughts/decided/way ...3 end/ending it/this/
                things/everything/all END
            end/ending it END
            want/wants/ready ...2 it_all/everything/all_of_it/all ...2 end/over/stop/done/go_away/finished/ended
            want/wants/need/wish ...2 it/this/life ...1 over/to_be_over END
            want/wants/wish ...3 life ...2 end/over/done/finish/stop
            wish ...3 it/everything/this ...2 all end/over/stop/finish END
            ready ...2 it ...2 over END
            want/wants it to_end/to_be_over/over_with END
            want/wanted/wish everything to_stop/stop/to_end/over
            want/ready/going/about ...2 check/checking/checked out
            want/ready out of life/this_life/world
            might_as_well/may_as_well/should/could/rather be dead
            checking/check out permanently/of_life/of_this_life/for_good/of_this_world
            done/finished/through/over ...2 with? life/living/existing/world/this_world/being_alive/breathing/this_life
            tired/sick/exhausted/weary/fed_up of living/life/being_alive/existing/breathing
            had/have/ive_had enough of? living/being_alive/existing/existence/this_world/breathing
            had/have/ive_had it with? living/being_alive/existing/existence/this_world
            tired/sick/exhausted/weary ...3 living/being_alive/existing/life
            """,
        ),
        says(
            "R53",
            "wants to be dead, or not to live, be here or wake",
            """
            want/wants/wanting/wanted/wnt/would_like/would_love/ready/hope/hoping/wish/wishing/prefer/rather/need/
                deserve/longing/prefer/pray/praying/wants/ask/asking/beg/begging/wait/waiting/better_to/try/trying/
                plan/planning/easier/about ...3 die/dead/dying/death/dieing
            want/wants ...1 to_die/die/death
            feel/feels/felt/feeling like dying
            fine/ok/okay/happy/content/glad/relieved/peace/welcome ...1 with/about/to/for dying/death/being_dead/
                be_dead/
                die/not_waking/not_being_here
            welcome/long_for/longing_for/crave/craving/beg_for/begging_for/embrace death
            death/dying ...2 come/comes ...2 soon/sooner/quickly/quick/fast
            death/dying/suicide/killing_myself/ending_it/ending_things/ending_my_life ...3 appealing/tempting/option/
                solution/way_out/on_my_mind/makes_sense/making_sense/sounds/sensible
            end/ending it/things/everything on_my_mind/in_my_head/crossed_my_mind/makes_sense/tempting/appealing
            only ...3 way/way_out/escape/answer/option ...3 death/die/dying/dead/suicide
            by? the? time ...1 you/they/anyone/anybody/someone ...1 read/get/see/find/reads/gets/finds ...2 this/it
                ...4
                gone/dead/over
            when you? read/get/see this ...4 gone/dead
            fine/happy/ok/okay/manage/cope/forgive/looked_after/look_after/take_care/cared_for/remember/miss ...5 when/
                once/after im_gone END
            why ...2 should/would/do/must ...2 live/stay_alive/be_alive/keep_living/exist/go_on_living
            what/any/one/single/another/give_me reason/reasons ...4 live/living/stay_alive/be_alive/exist/keep_living/
                go_on/carry_on
            reason/reasons not ...1 kill/end/die
            if/when i_died/i_was_dead/i_were_dead/im_dead/i_was_not_here/i_wasnt_here/i_werent_here/i_wasnt_around/
                i_werent_around/i_didnt_exist/i_never_woke/i_didnt_wake/i_just_died/i_disappeared/i_wasnt_alive/
                i_werent_alive
            would/wouldnt/better/happier/easier/cope/manage/free/fine/who ...6 if_i_was_gone/if_i_were_gone/if_im_gone/
                if_i_died/if_i_wasnt_here/if_i_wasnt_around
            dont/not/wouldnt/nobody/doesnt ...2 mind/bother/care/matter/bothered ...2 if/whether ...1 live/die/died/
                dead/
                killed/gone
            whether/if ...1 live_or_die
            never/not/shouldnt ...2 been_born
            shouldnt exist/be_alive/be_here_anymore
            want/wanna/rather/wish/prefer/ready/better/soon/should ...4 six_feet_under/6_feet_under/my_grave/a_grave/
                in_the_grave/my_coffin/a_coffin
            wish/hope/pray/want/wishing/hoping/praying/wants ...5 kills/kill/killed/finish/finishes/finished/takes_me/
                took me
            wish/hope/pray/want/wishing/hoping/praying ...2 heart ...2 stop/stops/stopped/give/gives/gave
            wish/hope/pray/wishing/hoping/praying ...2 dont/didnt/wont/not ...2 make_it/survive/survived/pull_through/
                come_round/recover
            want/wish/hope/pray/like/hoping/praying ...3 see/make_it_to ...1 tomorrow/morning/another END/day/
                christmas/
                birthday/year/summer/winter/week/month
            wish/hope/pray/wishing/hoping/praying i/id/im? get/got/had/have cancer/terminal
            wish/wished earth/ground ...2 swallow/swallowed/open
            no place ...2 world/earth ...1 for_me
            world ...2 doesnt_need/without me
            last night/day/week ...1 on_earth/alive
            my time has_come/is_up/up END
            want/wanna/rather ...6 and_die
            might_as_well/may_as_well die/dead
            why am_i ...1 alive/living/here END
            wish ...2 hadnt/never ...1 born
            cant wait to? die
            dont/not/wouldnt ...1 care if ...1 live/die/died/dead/killed
            hope/wish ...3 hit_me/hits_me/hit_by ...2 car/bus/truck/train/lorry
            hope/wish/want ...1 car/bus/truck/train/lorry ...1 hits/hit/kills/takes me
            car/bus/truck/train would hit me
            done being_alive/here_on_earth
            want/need/wish ...2 stop existing/living/being_alive
            leave/leaving this_world/this_earth/this_life/this_planet
            dont/not/cant ...4 stay alive
            dying/death cant be? worse
            living isnt/not/aint/no worth
            god/lord ...1 take/takes me
            death/dying ...3 easier/relief/nice/better/release/peaceful/escape/answer/only_way/peace/comforting/
                inviting
            is life ...2 worth
            CANT be? here/exist/around/alive anymore/like_this/END
            CANT exist
            dont/cant/not see myself ...4 here/living/alive/around
            life not for_me
            dont/not belong ...2 earth/world/in_this_life/planet/alive
            go/be/join with ...2 late/dead/jesus/god/lord/heaven
            home to? jesus/god/lord/heaven
            meet ...1 maker
            this/its ...1 end_for_me
            end_for_me
            wish/hope/pray/wishing/hoping/praying/hopes/wishes/prays ...3 dead/die/died/never_born/never_been_born/
                not_born/not_alive/
                not_wake/dont_wake/wont_wake/wouldnt_wake/didnt_wake/didnt_exist/dont_exist/wasnt_here/wasnt_alive/
                werent_here/werent_alive/could_disappear/disappear/could_die/would_die/just_die/cease/couldnt_wake/
                take_me/never_wake
            wish/wishing/hope/hoping/pray/praying/want/wants/if/wanted/rather/like/prefer/love/hoped/prayed/wished
                ...5 not/never/wouldnt/dont/didnt/wont/doesnt/couldnt ...2 wake/waking/woke/woken/exist/alive/here/
                born/get_up_again/living
            wish/wished/if_only i wasnt/werent/was/were not? here/alive/around/born/dead/gone
            not wake/waking up
            never wake/waking up
            never wake
            sleep/asleep ...2 and_never/never_wake/not_wake
            want/wants/wanting/wish/hope/going/let/let_me/just ...3 sleep/asleep ...1 forever/for_ever
            sleep ...3 never/not/dont/wont/wouldnt wake/waking
            want/wanna/need ...2 go/fall to? sleep forever/for_good/permanently
            dont/wouldnt/didnt/doesnt/no/nolonger/not ...2 want/wanna/wont/wnt/care/wish/like/wanting/need/deserve
                ...3 live/living/alive/exist/existing/here/be_around/wake/waking/existence/world/life/earth/planet/
                tomorrow_no
            dont/doesnt/no ...3 desire/will/wish/want/reason/strength ...2 live/living/be_alive/be_here/exist/go_on/
                alive/carry_on/keep_living/continue
            no/not/nothing/any/without/isnt/arent ...2 reason/reasons/point/purpose/sense ...3 live/living/alive/
                exist/existing/life/go_on/going_on/being_here/be_here/carry_on/carrying_on/continue/keep_going/
                wake_up/waking_up/stay/being_alive/to_be
            no reason/reasons ...2 go/keep/stay/carry/continue
            lost ...2 will ...2 live
            nothing ...3 live_for/to_live_for/living_for/worth_living
            not/isnt/aint/doesnt/never worth ...2 living/it_anymore/life/being_alive
            life not/isnt/aint/no_longer/nolonger/doesnt_feel/hardly/not_really ...2 worth
            life ...2 no/without ...1 meaning/point/purpose/worth
            better gone
            better/easier/happier/good/best ...2 dead/without_me/if_im_gone/if_im_dead/if_i_died/if_i_die/
                if_i_was_gone/if_i_was_dead/if_i_wasnt/if_i_werent/if_i_were/when_im_gone
            KIN/everyone/everybody/they/world/people/all/others/kids/youd/you/family ...5 better off
            better_place/better without_me
            point ...2 living/being_alive/existing/life/my_life/being_here/me
            dont/not ...2 want ...2 see tomorrow/another_day/another_morning/another_christmas/another_birthday/
                another_year/another_summer/another_winter/another_week
            hope/hoping/wish/pray/praying ...1 dont/wont/never ...1 see tomorrow/morning/another/daylight
            wont ...3 worry/deal/put_up about_me/with_me
            cant go_on END
            rather be? dead/die/gone/not_be_here/not_exist
            id rather die/dead
            ready to_die/for_death/to_leave_this
            ready to_go END
            disappear forever/for_good/permanently/completely/END
            want/wants/wish/could/wanna ...3 disappear/vanish/not_exist/cease_to_exist/evaporate
            dont deserve ...2 live/life/be_here/exist/breathe
            please/god/someone/somebody ...2 let_me_die/take_me
            let_me die
            kill_me
            shoot_me/put_me_down/put_me_out
            put ...1 out_of my_misery/misery
            put me to_sleep/down ...2 like ...2 dog/cat/animal/horse/vet
            id/would ...1 do/done/end it/things if ...2 wasnt/werent/not for ...2 KIN/dog/cat/dogs/cats/family
            ending it/its ...1 only answer/way/option/solution
            cant/not/shouldnt/dont ...2 trusted/trust with ...2 PILLS/knives/knife/razors/razor/blades
            want/wish/rather ...2 to_not/not_to be END
            just/please let me go END
            planning/rehearsing/picturing how to_do_it/id_do_it END
            theyd/kids/everyone/family ...2 get over me
            dont_want ...3 tomorrow ...2 come
            hate ...2 being_alive/living/existing/being_here
            cant ...3 live like_this/with_this/this_way/anymore/any_longer/with_myself/in_this_body
            cant/couldnt ...3 go_on/carry_on/stand/bear living/existing/being_alive
            cant/couldnt ...3 keep/keep_on/continue living/existing END
            dont/not want ...2 go_on/carry_on/continue/keep_going/be_here/fight ...2
            join/be_with/see ...4 heaven
            """,
        ),
        says(
            "R53",
            "hurting oneself on purpose",
            """
            hurtin/cuttin/killin/harmin/burnin myself
            hurt/hurting/harm/harming/harmed/hurts/injure/injuring/injured/cut/cutting/burn/burning/burned/burnt/stab/
                stabbing/scratch/scratching/punish/punishing/hitting/hit/punch/punched/punching/starving/maim/
                mutilate/bruise myself/himself/herself/themself/themselves
            selfharm/selfharming/selfharmed/selfinjury/selfharms
            i_shd/ive_shd
            relapsed ...2 harm/harming/sh/burning/blade
            self harm/harming/harmed/injury/injure/injuring/destruct/mutilation
            what ...3 do to_myself
            something ...3 to_myself
            dont/not/cant ...1 trust myself
            scared/afraid/frightened/worried/terrified ...1 what_i/what_ill/what_id/what_im ...2 do
            danger to? myself/himself/herself/themselves
            not/dont/isnt ...2 safe ...1 with_myself/from_myself/by_myself/around_myself
            CANT/not/dont/no/cannot ...6 safe from/with myself
            CANT/not/dont/struggling/trying ...3 keep/keeping myself safe
            cut/cutting/cuts/slice/sliced ...1 arms/arm/wrist/wrists/thigh/thighs/legs/leg ...2
            cut/relapsed_and_cut tonight/again END
            relapsed ...2 cut/cutting
            burn/burning/burned/burnt ...2 arms/arm/leg/legs/skin/thighs ...2 cigarettes/cigarette/lighter/matches/
                match
            razor/blade/knife/scissors/glass/lighter ...3 arm/arms/wrist/wrists/leg/legs/skin/thighs/thigh
            cutting again/END
            urge/urges/urging/temptation/itching/desperate ...1 cut/burn/harm/hurt ...1 END/are/is/strong/so
            razor/blade/blades again
            holding/got ...1 blade/blades/razor/razors END
            locked/locks ...6 razor/blade/knife/rope/gun/pills
            wrist/wrists ...3 bleeding/bled/slit/sliced
            cut ...1 too_deep
            throw/throwing/threw/hurl/fling/chuck myself ...2 off/under/down/out/in_front/from
            urge/urges/want/wants/temptation/need/started/been/relapsed to? cut/cutting again/END
            do something stupid/drastic/silly
            used to? cut END
            """,
        ),
        says(
            "R53",
            "means, plans, goodbyes, being a burden",
            """
            have/ive/got/made/making/thinking ...2 plan/plans/way ...3 die/kill/end/suicide/myself
            stockpiling/stockpiled/hoarding/hoarded/stashing ...3 PILLS
            saving/saved/stockpiling/stockpiled/hoarding/collecting/counting/counted/stashing/stashed/enough ...3
                pills/tablets/meds/painkillers ...2
            want/wants/going/thinking/ready/tempted/might/could/feel_like/about/considering/thought ...4 take/taking/
                swallow/swallowing/down/downing ...2 all/whole/bottle/every/too_many/overdose/bunch/lot/handful ...3
                PILLS/bottle/
                them/overdose
            TAKE whole bottle
            want/wants/going/thinking/ready/tempted/might/could/about/considering/thought ...3 take/taking/swallow/
                swallowing/downing ...1 the_lot/them_all/all_of_them END
            want/going/thinking/ready/tempted/considering/thought/might/about ...3 overdose/overdosing/od
            think/thinks about/of death/dying/suicide/ending_it/ending_my/killing/not_being_here/being_dead
            thoughts/thinking/thought/ideas/fantasizing/fantasising/dreaming/obsessed/dream/wonder/wondering/googling/
                researching ...4 death/dying/die/dead/suicide/ending/killing/not_being_here/not_being_around/
                not_waking/being_dead
            dark thoughts
            goodbye everyone/everybody/forever/cruel/world/all/for_good/to_everyone/letter/letters/note/notes
            final goodbye/goodbyes/note/letter
            letters ...4 for_after/after_im/when_im/to_open
            texted/sent/sends/messaged/posted/text/texts ...2 goodbye/goodbyes
            saying/said/say/writing/wrote ...2 goodbye/goodbyes END/everyone/all/you/family/world/loved/forever
            writing/wrote/written ...2 goodbye_letters/goodbyes/goodbye_note/goodbye_letter
            tell KIN ...4 love/loved them/him/her/you END
            this goodbye
            suicide/goodbye note/letter
            wrote/written/writing ...2 note/will ...3 die/end/gone/goodbye/kill
            wont be here/around/alive tomorrow/much_longer/long/next/when/anymore/in_the_morning/by/for_much
            wont need ...3 anymore where
            burden ...3 everyone/family/everybody/kids/husband/wife/all/them/others/people/world
            nothing_but/only/always/been burden
            im/such/being/feel_like/become/feeling/just/just_a burden
            nobody/noone/no_one ...2 miss_me
            would/will/wonder_if anyone/anybody/they/someone/everyone/people ...2 miss_me/care/notice/mind/cry/come
                if/when ...2 died/gone/dead/die/disappeared/vanished/not_here
            would/will anyone/anybody ...2 miss_me
            nobody/noone ...2 care/notice/miss/cry if/when ...2 died/gone/dead/die/disappeared/vanished
            love ...4 goodbye END
            wont ...1 hear from_me again/anymore
            if you dont/never hear from_me again/thank/thanks/goodbye/sorry
            i/ive cut last_night/yesterday/today/this_morning/earlier END
            want/wanted/going/tempted/thought/thinking/feel_like ...3 crash/crashing car
            only way ...2 stops/ends ...2 if i do/die/end
            family/husband/wife/everyone would be free END/of_me
            no_more me END
            this/heres my last/final text/message/note/words/goodbye/email
            last/final thing ...2 send/say/write/text/hear ...1 you/anyone/END
            my last/final words/goodbye/note
            loaded/have/got/bought/getting/hold/holding ...2 gun/rope/noose/razor/pistol ...3
            gun ...3 head/mouth/temple
            dont_want ...2 be anything/anywhere/anymore
            last text/message/words ...2 ever/from_me/you
            """,
        ),
        says(
            "R53",
            "death and the wish for it, the others' life without oneself, means, plans and farewells, in any order",
            """
            WISHES & BEING_DEAD
            THINKS & BEING_DEAD
            plan/method/means ...1 and date/means/method/plan/way/how END
            FATAL_THING & DRAWN_TO
            OUTLIVED_BY & LIGHTER_FOR & WITHOUT_ME
            CANNOT_VOUCH & STAY_ALIVE
            ONLY & STOPS_ME
            DYING & WELCOME
            DISMAY & STILL_ALIVE
            TAKING_ALL & IT_WOULD
            ONLY & death/dying/dead/die/suicide & REMEDY
            LEAVES_BEHIND & BEFORE_GOING
            FAREWELL & LAST
            LOOKED_UP & WAY_TO_GO
            STORED_PILLS & WAY_OUT
            HIDDEN & SHARP_OR_PILLS & FROM_MYSELF
            GAVE_UP_TREATMENT & TO_GO
            ACTED & AT_THE_EDGE & AND_NOT
            almost/nearly drove/drive/jumped/stepped/walked & AT_THE_EDGE
            """,
        ),
        says(
            "R53",
            "an end of one's own life, put in few words",
            """
            today/todays/tonight ...1 my last/final day/night END
            decided ...2 my? last/final day END
            my life needs/has/must/should ...1 end/stop/be_over
            time to? end ...2 suffering/misery/life
            end/ending my ...1 suffering/misery
            one/only ...2 way_out ...4 know
            failed ...3 die
            cant even die/kill
            next_time ...2 wont fail/mess/be_stopped/be_found
            this_time ...1 wont fail/be_found
            close to doing_it/jumping/ending
            do it ...3 ruin/hurt ...3 kids/family/children
            why ...2 they/you/doctors/paramedics bring/brought/save/saved/revive/revived me ...1 back/END
            shouldve/should/wish ...3 let_me_go/let_me_die/left_me_to_die
            never meant ...2 alive/born/live
            living isnt/not/nolonger ...1 for_me
            no/aint/isnt/whats ...2 point/reason/sense/use ...3 living/breathing/alive/exist
            theres/no/not/cant/any/isnt ...3 reason ...4 breathing/alive/stay
            going/gone/off/with ...3 when mum/mom/mother/cat/dog/dad/husband/wife dies/goes/passes
            when mum/mom/mother/cat/dog/dad/husband/wife dies ...3 im/ill/i ...1 going/go/off/follow/too
            waiting/wait until/til/till ...2 dies/die/gone ...4 off/going/go/too/follow/join/then
            doing/do myself in
            do/doing away with_myself/with_me
            out of life/this_life/existence
            quit/resign/resigning/resigned from? life/living
            done/finished being a? person/human/me/alive
            wont be a_me/any_me/a_tomorrow_for_me
            wont/not ...2 make_it/survive/last ...4 decided/choice/because_of_me/because_i
            no part of_me ...1 wants ...1 live/alive/be_here
            how ...1 id/would/i/to ...2 do it ...6 night/think/thinking/painless/quick
            think/thinking ...2 how ...1 id do it
            insurance ...6 do_it myself
            my existence ...2 problem/mistake/burden
            tried to? die END
            attempted/tried again last_night/yesterday/today/tonight ...4 knows/alive/failed/woke
            police/they/someone/paramedics ...2 brought/talked/pulled me ...1 down/off/back_from
            belt/cord/rope/sheet round/around my neck
            voice/voices ...4 do_it/jump/die/kill/hurt/end
            sit/sat/sitting ...2 with ...1 razor/blade/rope/gun/noose ...1 for/in/and
            pills/tablets ...2 in ...1 pile END
            sui thoughts/ideation
            swerved/swerve/swerving/steered ...2 at/toward/towards/into ...1 tree/wall/lorry/truck/traffic/oncoming
            cuts i_made/ive_made/i_did
            scare myself
            needed/wanted to_feel END/something/pain
            leave me alone with ...1 tablets/pills/meds/knives/razor
            plane/train/car ...3 goes_down/crashes/crash ...4 wouldnt ...1 be? sorry/mind/care/sad
            anaesthetic/anesthetic ...3 kept me under
            would_have/shouldve/should ...1 taken me ...1 by_now/instead/then/already/too
            if god ...4 taken/take me
            just bury me
            wont ...2 need/needing refill/appointment/appointments/prescription/meds/tablets ...4 gone/dead/here
            on ...1 bridge/ledge/cliff/overpass/roof rail/railing/railings/parapet/edge
            plan ...4 pills/tablets/rope/gun/blade/razor/bridge
            KIN/kids/boys/girls/they/everyone/theyll ...6 once/when im dead
            put me in ...1 ground
            rather be in ...1 ground/grave
            written/wrote/writing/finished the/my/all letters/goodbyes END
            written/wrote/writing the letters/goodbyes
            goodbye and? thanks/thank ...2 trying/everything
            wont ...1 be around/alive for/to_see ...2 birthday/christmas/wedding/graduation/summer/easter
            wont/no/not ...4 text/message/contact/bother ...3 after tonight/today/tomorrow
            LIGHTER_FOR & take/taking/remove/removing/took myself
            platform/cliff/roof/bridge/balcony edge
            edge of ...2 platform/cliff/roof/bridge/building/balcony
            in garage ...3 engine ...1 on/running
            euthanasia/dignitas/assisted_dying/assisted_suicide ...6 id/i/me/myself/my_own
            what_if i ...1 took/take the_lot/them_all/everything/all_my/whole
            night/day/week of this ...1 im/ill jump/jumping
            not/wont ...2 be? here/around/alive much_longer
            sit/sitting/sat ...3 PILLS ...3 wonder/wondering/think/thinking/stare/staring/cry/crying
            only thing/reason ...1 stopping/stops/holding me is
            aint_no/no/aint point/use/sense ...2 me living/existing/breathing
            cross/crossing ...3 dont/never look ...3 hoping/hope
            step/walk/stepped/walked ...2 front of? train/bus/car/lorry/truck/traffic
            dont/never/stopped ...2 look/looking ...4 cross/crossing ...4 hoping/hope/care
            wouldnt/not/dont/wont ...2 bother/mind/care/upset/fussed/scare ...2 if today/tonight/tomorrow/this ...2
                last/final/end
            i/im intend/intending/choose/choosing/decided to? die
            please help me die
            ashes ...3 scatter/scattered ...2 me
            bite/biting/bit/scratch/scratched/scratching/pick/picked/picking/hit/punched ...4 til/till/until ...2 bled/
                bleed/bleeds/bleeding/blood ...3 deserve/punish/cant/stop/feel/helps/relief/release
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "not oneself: prevention, news, stories; figures of speech",
            """
            it/cramp/cramps/pain/spasm/alarm/dog/cat/baby/noise/kids/snoring/phone not/doesnt/wont/dont/didnt wake me
            bridge club/party/game/partner/night/tournament
            platform ...4 waiting for train/bus/tube
            without me nagging/cooking/cleaning/helping/fussing/moaning/driving/doing
            gone from work/job/office/meeting
            saved/saving/keep/keeping ...2 PILLS ...3 box/organiser/organizer/kitchen/bag/drawer/flare/cupboard/fridge
            last/final day/night/message of/at/in
            cut/cuts/burns/marks/scratches ...5 from/by him/her/husband/partner/boyfriend/wife
            suicide prevention/squad/awareness/hotline/line/helpline/doors/drinks/burning/king/documentary/film/movie/
                book/squeeze/bomber/rates/statistics/stats/story/storyline/scene/plot/episode/article/training/course/
                campaign/charity/bereavement/survivor/survivors
            survived/survive/surviving/survivor ...3 suicide
            lost/losing/loses ...4 to suicide
            NUMBER kms
            kill/killing yourself laughing/over_it/over_this/over_housework/doing/trying/at/for/cleaning/working
            dead if/after/lol/on_my_feet
            ready to_go now/today/tonight lol
            take_me off/out_for/to_hospital/to_the/to_a/to_my/to_er/shopping
            die/died/dying laughing/of_laughter/of_embarrassment/of_boredom/of_shame/of_heat/of_thirst/of_hunger
            like/would ...1 to_die_for
            killing myself laughing/trying/working/over/getting/cleaning/cooking/at_work/to_get/to_finish/to_please/
                at_the_gym
            almost/nearly/practically/bout killed/kill myself ...4 trip/tripping/tripped/slipping/slipped/stairs/
                falling/fell/toy/step/ice/rug/cat/dog/moving/over/carrying/getting
            kill/kills_for/kill_for for
            shoot_me message/text/email/line/reminder
            NEAR ...6 kill_me/shoot_me
            pointing/pointed/pulled ...3 gun
            ABUSER ...3 gun/knife
            wrist/leg/arm cut ...2 shaving/cooking
            cut/cuts/sliced/slice ...3 arm/arms/leg/legs/wrist/thigh shaving/on_the/on_a/gardening/cooking/falling/
                fell/chopping/roses/accidentally/by_accident/with_the_saw/grass/brambles/glass/can/open/hair
            cut/cuts/cutting legs/arms short/off/down
            trying/threatened/threatening/threatens/wants/tried/going to? kill_me/shoot_me
            kill_me/shoot_me/put_me_down ...3 lol/haha/jk/joking/kidding
            put_me_down for/as/on
            let_me die/dye hair
            nothing left to? eat/do/say/report/cook/wear/on/over/in_the/today/of/fridge/for_dinner
            hurt/hurting/injured/injure/cut/burned/burnt/burn/scratched/stabbed/hit/bruised/punched/hurts/burning/
                cutting/scratch myself ...3 lifting/moving/falling/exercising/stretching/walking/running/cooking/
                shaving/chopping/slicing/gardening/working/dancing/cleaning/playing/carrying/doing/trying/at_the_gym/
                at_work/at_pt/accident/accidentally/by_accident/stove/oven/iron/kettle/paper/can/gym/yoga/stairs/ice/
                hoovering/vacuuming/reaching/bending/twisting/twisted/overdoing/mistake/while/getting/tripping/
                slipping/sleeping/coughing/sneezing/on_the/on_a/in_the_garden/in_the_kitchen/in_my_sleep/somehow/
                playing/picking/pulling/pushing/climbing/hiking/riding/skiing/swimming/washing/baking/making/ironing/
                opening/putting/pulling/football/soccer/curling
            accidentally/accidently/by_accident hurt/cut/burned/burnt/hit/scratched/injured/stabbed
            cut/cutting myself off/slack/some_slack/a_slice/slice/break/short/a_break/free/loose/piece/deal
            cut/cutting ...1 myself bread/cake
            burn/burning/burned/burnt myself out
            punish/punishing myself with_food_no
            lift/lifted/lifting/moving/moved/fell/falling/tripped/slipped/exercise/gym/stretching/running ...6 hurt/
                hurting/injured/hurt myself
            hitting myself over_the_head
            cutting back/down/out/grass/hedge/hair/onions/carbs/sugar/vegetables/corners/calories
            want/wants/like/need ...2 end this/it/these ...3 text/texts/call/chat/service/subscription/conversation/
                messages/session/check_in/reminders/flare/pain/stretch/survey/program/programme/relationship/marriage/
                contract
            end this/it text/texts/service/program/subscription/messages/flare/survey/chat/conversation/reminder/
                reminders/check
            how/when does/will/did/do ...2 end
            end ...1 of
            end things well
            end all texts/messages/reminders/services/subscriptions/wars/contact
            want/need ...2 pain/flare/ache/itch/itching/weather/cramp/cramps/twitching/noise/spasm ...2 end/over/stop/
                go_away/done
            check/checking/checked out new/some/store/link/website/site/that/those/this/hotel/early/library/books/
                video/app/recipe/your/hospital/of_the_hotel/of_hotel/of_the_hospital/of_hospital
            check out of hotel/hospital/hospital/motel/airbnb/rehab/room
            checking out groceries/of_the
            tired of life_admin
            die/dye ...2 hair/eggs
            rather die/dead ...1 than eat/go/do/watch/drink
            thought ...2 going to_die ...3 hill/stairs/ride/rollercoaster/slope
            rather be dead_than
            dead asleep/batteries/battery/phone/leg/line/line/weight/heat/sea/skin/easy/end/ends/arm/arms/
                serious/pan/set/wrong/right/on_my_feet/heading/lift/lifts/lifting/bugs/plants/flowers
            dead_tired/dead_beat END/from/with/after
            deadline
            wake/waking up? feeling/tired/rested/refreshed/early/stiff/sore/in_pain/to_pain/with_pain/all_night/
                during/to_pee/husband/kids/baby/anyone/him/her/them/wife/partner/every_hour
            wake/waking/woke up? again? with/every/before/till/until/til/late/hungover/hungry/foggy/groggy/dizzy/
                sweaty/thirsty/worse/crying/needing/numb/for_work/for_school
            wake/waking/woke up? again? at/past NUMBER/half/dawn/silly/stupid/crazy/ungodly/night
            dont/not want ...2 wake ...1 up? husband/kids/baby/him/her/them/wife/neighbors/house/partner/dog/at/early
            hope/hoping/wish not/dont/wont ...2 wake ...1 up? feeling/tired/stiff/sore/in_pain/with_pain/early/during/
                every_hour/like_this
            not wake/waking up feeling/rested/refreshed/once/as_much/during/early/in_time/in_the_night/at_night/
                as_often/so_much
            never wake/waking ...2 rested/refreshed/feeling/early/up_refreshed/up_rested
            want/wants/like/need ...3 dead ...1 lifts/line
            didnt/not/did_not ...2 wake/waking up? once/all_night/at_all/during/in_the_night/until/till/til
            slept ...4 not/didnt wake/waking
            LIMB ...3 asleep/to_sleep/sleep/sleeps/sleeping and? wont/dont/doesnt/isnt/not/didnt ...1 wake/waking
            here at ...3 meeting/party/wedding/class/course/conference/do/lecture/reunion/function
            he/she/hes/shes/KIN ...5 wont/doesnt/isnt/cant/not wake/waking
            NEAR ...4 me/us/him/her on_purpose/deliberately/intentionally
            dont/not/doesnt want ...2 be here at_work/for_this/at_this/in_this_waiting/in_the_waiting/in_hospital/
                in_the_hospital/at_the
            want/wants/wish ...2 day/week/month/winter/summer/flare/scan/appointment/meeting/shift/year/season ...1
                over
            disappear/vanish under/into bed/duvet/covers/sofa/blanket/blankets/couch
            new/smooth/shave/shaved/shaving/electric razor
            razor ...1 smooth/shave/shaved/burn/bumps
            if i_died my hair/roots/shoes
            better off at/in/with school/bed/home/nursery/dad/nan/paracetamol/ice/heat
            tired/sick/exhausted/weary/done ...2 living on/in/with pain/mess/fibro/fibromyalgia/it/him/her/my/boxes/
                hotel/hotels/PLACE/roommates/parents/painkillers/takeaways/meds/fatigue
            here at/on/by/until/till/for work/NUMBER/school/hospital/doctors/dentist/clinic/gym/eight/nine/tomorrow/
                monday/tuesday/wednesday/thursday/friday/saturday/sunday/dinner/lunch
            here in waiting/hospital/office/queue/rain/cold/meeting/traffic/PLACE/heat
            live/living off/near
            live/living on NUMBER/toast/soup/painkillers/pills/meds/benefits/takeaways/coffee/caffeine/microwave/ready/
                handouts/savings/disability/crisps/cereal/biscuits/ground/first/second/third/top/floor/road/street/
                farm/boat/campus/site/own/junk/sandwiches
            live/living in PLACE
            dont/not/doesnt want ...3 live/living near/next/upstairs/downtown/close/far/in_the_city/in_this_house/
                in_this_town/in_an/in_a/with_my/with_him/with_her/with_them/with_roommates
            live in_a/in_an/near/next_to/upstairs/downtown
            dont/not want ...3 live with/in ...3 roommate/parents/flat/house/city/town/apartment
            no reason/reasons ...2 call/worry/panic/complain/to_be_sad/go_to_the_doctor/to_stop/for_it/why
            no point ...2 going_on_about
            reason/reasons ...2 go/keep/stay/going/keeping to_the/about/walking/out/bed/there
            better ...2 off ...3 walking/resting/taking/sitting/doing/using/staying/sleeping/lying
            better off without it/the/caffeine/coffee/sugar/gluten/alcohol/him/her/dairy/meds/them
            hope/hoping/wish/pray/want ...3 pain/flare/battery/plant/plants/phone/noise/wind/it/weather/feeling die/
                dies/dead/goes_away/went_away
            die/dies/died down
            wish/want/like/love ...2 disappear from_work/on_holiday/to_a/for_a
            pain/pains/ache/aches/headache/symptoms/fog/rash/flare/it/stiffness/weight ...3 disappear/vanish
            saving/saved/enough/counting/counted/collecting/collected ...3 pills/tablets/meds/painkillers ...2 last/
                until/refill/pharmacy/month/weekend/week/trip/for_the_week
            PILLS lined_up for
            me corte ...3 dedo/pelo/unas/una/cocinando/cocina/cebolla/cuchillo/verduras/cabello
            no quiero despertar a/al nadie/ninos/bebe/marido/esposo/mi
            mi/una amiga/vecina/pelicula/serie suicida
            gun show/shop/massage
            massage/theragun/glue/heat/nail gun
            said/say/saying goodbye to sleep/summer/weekend/winter/lie/holiday/money/car/house/garden/wine/chocolate
            said/say/saying goodbye ...3 to work/coffee/caffeine/sugar/gluten/my_sister/friend/friends/mom/kids/job/
                old/dog/my_son/my_daughter
            jump/jumping off/from ...3 bed/couch/chair/trampoline/seat/page/topic
            drive/driving/drove into work/town/store/city/village/centre
            drove into wall/tree/car
            jump/jumped/jumping out_of_my_skin/at
            nearly/almost jumped jump out
            drive/driving/drove/walk/walking/run/running/ran ...4 off/under/into/onto ...3 car ride/park/town/
                traffic_jam
            walk/run/walking/running/walked/went/ran/sat ...4 by/along/near ...3 river/sea/ocean
            ideation of
            if/when i_disappeared/im_gone on/for/to
            if/when im_gone until/till/all
            think/thought/thinking/dream ...4 dead/dying battery/phone/car/plant
            burden of? work/proof/care/bills/paperwork
            not/no burden
            drown/drowning myself in work/coffee/tea/netflix
            top/gas myself up
            top myself up
            hang/hanging myself out
            throw/throwing/threw/fling/chuck myself ...1 down on
            throw/throwing myself into work/exercise/hobby/hobbies/knitting
            life_changing/life_saver/real_life/social_life/normal_life
            stretch/stretches/exercise ...3 save_my life
            take/taking/change/changed/saved my/own life back/into/one/slowly/easy/easier
            end/ending ...2 my work_life/career/shift/day/lease/subscription/relationship/marriage
            did something stupid/silly ...3 back/knee/hip/garden/lifted/yesterday/overdid/walked
            cant ...2 live without coffee/tea/heat/you/heating/my_heating/heated/chocolate/pad/music
            CANT see ...1 end
            """,
        ),
        says(
            "R51",
            "on holiday; over a bridge; into a wall",
            """
            here/around ...1 tomorrow/next/for ...5 holiday/away/coast/spain/appointment/visiting/trip/travelling/
                working/going_to/off_to
            wont be here ...4 holiday/away/vacation/travelling/trip/visiting/hospital/appointment
            bridge watching/looking_at/feeding/taking_photos
            walk/walked/walking/run/running/step/steps ...4 into wall/door/doors/town/store/room/car
            veering/veer/lurching/staggering into wall/door/doors
            """,
            apart=True,
        ),
    ),
)
