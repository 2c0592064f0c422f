"""Every other emergency: bleeding, airway and allergy, stiff neck with fever, pregnancy, a cry for help.

Source: rule R50 of the service's reply language, which follows general emergency advice. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_body.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.OTHER_EMERGENCY,
    danger=(
        says(
            "R50",
            "calls for an ambulance or another cry for help",
            """
            call/calling/called/ring/ringing/rang/dial/dialing/dialling/phone/phoning/phoned/need/get/want/contact/
                text 911/999/112/000/ambulance/paramedic/paramedics/emt/emts/ambulence/ambulans/9_1_1
            call/calling/ring/need/get/send/want ...4 ambulance/ambulence/paramedics/paramedic/911/999/112/emt
            call/calling/called/dial/dialed 9 1 1
            911 END
            911
            999 please/help/now/emergency/quick
            help/please/emergency/now 911/999/112
            ambulance/ambulence/paramedics/paramedic END
            ambulance/ambulence/paramedics/paramedic please/now/here/coming/asap/quick/on_way/on_its_way/quickly/
                took_me/taking
            waiting ...3 ambulance/paramedics
            in ambulance
            send/get help/someone/somebody/police/medics
            need/call/get/want emergency/urgent/immediate help/services/care/room/department/doctor
            call/calling/need/get ...2 emergency/police/cops
            this/its/is/real/medical/am/im/have/having/true/serious/an emergency
            emergency END
            emergency please/help/now
            someone/somebody/please/anyone/anybody help_me/help_us
            someone/somebody/anyone/anybody help
            help_me END
            help_me someone/somebody/anyone/anybody/quick
            help help
            sos END
            sos help/please
            i_need/need help now/right_now/fast/quick/urgently/asap/immediately/quickly/bad/badly/urgent
            need urgent/immediate help/attention
            save_me
            im/think/going/might/could/feel_like/about ...2 going/gonna/about to_die
            think im/i/hes/shes/KIN/she/he/am ...1 dying
            im/am/i dying END
            think ...3 might/could/going/will ...1 die
            am_i/might_be/could_be dying
            help ...3 dying
            ayuda ...3 favor
            ayudenme/ayudame/ayudeme
            auxilio
            socorro
            ambulancia
            emergencia
            llame/llamen/llama ...2 911/policia/ambulancia
            112 please/help/now/emergency
            get_me to_hospital/to_the_hospital/to_a_hospital/to_er/to_the_er
            house/home/flat/apartment/kitchen/building/bedroom on_fire
            there/theres fire in/here/END
            electrocuted
            carbon_monoxide
            gas leak
            me_estoy/me muriendo/ahogando
            """,
        ),
        says(
            "R50",
            "heavy bleeding",
            """
            cant/couldnt get ...3 bleeding/blood ...2 stop
            wont/not/doesnt/isnt stop/stopping/stopped bleeding
            keeps/keep/kept/wont_stop/nonstop/still bleeding ...4 heavy/heavily/lot/bad/badly/through/everywhere/
                soaked/hours/profusely
            bleed/bleeding/bled/bleeds/bleedin heavily/heavy/badly/bad/profusely/lot/lots/loads/everywhere/out/
                nonstop/non_stop/buckets/massively/uncontrollably/to_death/internally/rectally/like_crazy/like_mad/
                very_heavily
            bleeding ...3 lot/heavily/badly/everywhere/profusely/death
            bleeding ...1 through everything/clothes/trousers/jeans/sheets/mattress/bandage
            heavy/heavily/bad/severe/uncontrolled/uncontrollable/massive/profuse/internal/major bleeding/bleed/blood/
                hemorrhage/hemorrage
            hemorrhage/hemorrhaging/haemorrhage/haemorrhaging/hemorraging/hemorrhaged/hemoraging
            nosebleed/nosebleeds ...6 wont/cant/not/isnt/doesnt/wouldnt stop/stopping
            so/too much blood
            lots/loads/ton/tons of blood
            blood gushing/pouring/everywhere/spurting/squirting/all_over/pumping/streaming/pooling
            gushing/spurting/pouring/squirting/losing/lost/loosing ...3 blood
            cough/coughing/coughed/throw/throwing/threw/vomit/vomiting/vomited/puke/puking/puked/spitting/spit/sick/
                bringing/throwup/coughin ...2 blood/coffee_grounds
            blood ...2 vomit/puke/sick/when_i_cough
            soaking/soaked/soak/filling/filled/bled/bleeding/going ...2 through ...3 pad/pads/towel/towels/bandage/
                bandages/tampon/tampons/dressing/shirt
            pads ...2 an/per hour
            soaking/soaked/changing/through ...2 pad/pads/towel/towels every/each/an ...1 hour/hourly/half/NUMBER
            cut ...4 artery/vein/deep/bone
            cut/cuts/gash/wound ...4 wont/not/isnt/hasnt stop/stopping/stopped
            been/got/was/were/im/ive_been/getting stabbed/shot/slashed
            stabbed/shot/slashed me/him/her/myself
            sangrado ...4 para/fuerte/abundante
            sangrando mucho
            no para/deja de_sangrar/sangrar
            mucha/tanta/demasiada sangre
            vomito/vomitando sangre
            """,
        ),
        says(
            "R50",
            "choking, a swelling throat or tongue, a severe allergic reaction",
            """
            choking/chocking/choke/choked/chokin END
            choking/choked/choke/chocking ...2 on/now/food/pill/help/cant/to_death
            something/food/pill/bone/fishbone/meat ...3 stuck/lodged/caught ...3 throat/windpipe/airway
            stuck/lodged in throat/windpipe/airway
            throat/tongue/airway/windpipe/neck_and_face swell/swells/swelling/swollen/swelled/swolen/closing/closed/
                closes/tightening/tight/constricting/constricted/puffy/ballooning/swole/huge/blocked/close/closin/
                shutting
            throat/tongue ...3 swelling/swollen/closing/closed/tightening/closes/swelled/swelling_up/twice/double/
                blowing_up/shutting
            swelling/swollen/swelled/puffy/swolen/fat ...3 throat/tongue
            swelling/swollen/swelled/puffy/fat/blown_up lips/lip/face ...6
            lips/lip/face swell/swells/swelling/swollen/swelled/swole/ballooned/ballooning/blowing_up/blown_up/
                puffing_up
            tongue thick/fat/huge/enormous
            lump ...2 throat ...4 swallow/breathe
            CANT swallow
            anaphylaxis/anaphylactic/anaphalactic/anafilaxia/anaphylaxsis
            allergic reaction/reactions
            alergic/allergic reaction
            allergic ...3 react/reacted/reacting
            allergic_to ...4 swelling/breathe/hives/swollen
            hives ...5 face/throat/tongue/breath/breathe/everywhere/swelling/lips
            epipen/epi_pen
            used epi/epinephrine
            reaccion alergica
            garganta/lengua hinchada/cierra/cerrando/hinchando
            se_me_cierra garganta
            atragantado/atragantada/atragantando/atraganto/atraganta
            ahoga/ahogando END/con
            """,
        ),
        says(
            "R50",
            "an emergency in pregnancy",
            """
            pregnant ...8 bleed/bleeding/blood/contractions/cramping/spotting/fell/faint/unwell/emergency/severe/
                terrible/awful/swelling/leaking/contraction/water/waters/vision/seeing/worst/gushing/excruciating/
                agony/swollen/fallen
            NUMBER weeks ...3 bleeding/contractions/cramping
            NUMBER weeks/months gone/along/pregnant ...5 blood/bleeding/spotting/contractions/bled
            contractions/bleeding ...2 NUMBER weeks
            bleeding/contractions/cramping ...4 NUMBER weeks pregnant
            pregnant ...6 cramp/cramps/fainted/fainting/dizzy/collapsed/pain/pains/headache/stomach_pain/belly_pain
            pain/pains/headache ...6 pregnant
            baby/bump not/isnt/hasnt/stopped/havent/wont/isn ...2 move/moving/moved/kicking/kick/kicked
            havent/cant/not/dont/havnt/didnt ...2 feel/felt/feeling ...2 baby ...2 move/moving/kick/kicking/moves/
                kicks/all_day/today
            baby less/fewer/reduced movement/movements/kicks/moving
            reduced/no fetal/foetal/baby movement/movements
            water/waters broke/broken/breaking/have_gone/gone/just_went
            miscarry/miscarrying/miscarriage/miscarrige/miscariage
            losing/lost baby/pregnancy
            preeclampsia/pre_eclampsia/eclampsia
            ectopic
            going/gone/in/into labor/labour
            cord coming/came/hanging
            embarazada ...6 sangrado/sangrando/dolor
            """,
        ),
        says(
            "R50",
            "fever with a stiff neck",
            """
            neck ...3 stiff/rigid/stiffness ...12 FEVER
            cant/couldnt ...3 chin ...3 chest
            cant/couldnt ...2 bend/move/turn neck ...10 FEVER
            meningitis
            rash ...6 glass
            rash ...2 doesnt/wont/not/isnt ...2 fade/fading/go/disappear/blanch/blanching
            fiebre ...8 cuello rigido/tieso
            cuello rigido/tieso ...8 fiebre
            """,
        ),
        says(
            "R50",
            "fever and neck, blood that does not stop, throat and swelling, pregnancy, in any order",
            """
            FEVERISH & NECK_STIFF
            FEVERISH && STIFFNECK
            BLEEDS & NOT_STOPPING
            bled/bleeding/nosebleed/nose_bleed & for ...2 NUMBER/an/one hour/hours
            cut/gash/gashed/wound/sliced/slashed/stab &8 pouring/gushing/spurting/pumping
            nosebleed/bleeding/bleed && NOT_STOPPING
            THROAT &3 SWELLS
            ALLERGEN & SWELLS & face/lips/lip/eyes
            ALLERGEN & BREATH & TROUBLE
            PREGNANT & PREGNANT_TROUBLE
            bleeding/bleed/blood/spotting & im/am NUMBER weeks
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "emergencies that are none, blood tests, figures of speech",
            """
            if ...6 emergency
            in case of? emergency
            for ...2 emergency/emergencies/urgent/urgency
            for urgent ...4 call/contact/dial/text ...1 911/999/112
            urgent cases/matters/enquiries/issues/queries ...2 call/contact/dial ...1 911/999/112
            in an? emergency call/dial/contact
            emergency ...2 call/dial ...1 911/999/112
            emergencies call/dial/contact
            emergency contact/contacts/number/numbers/kit/exit/brake/fund/appointment/dentist/plumber/vet/only/
                services_number/information/info/bag/supply/stash/contraception/chocolate/cover
            not/no an? emergency
            call/text/dial 911/999/112 if/in_an/in_case
            would/id call 911/999/112
            porsche/carrera/reno 911
            911 steps/miles/calories/points/song/movie
            911 show/text/texts END
            911/999 ...2 finale/episode/episodes/series/season
            911 lone_star
            love/loved/loving/enjoyed/enjoying/rewatching/rewatched/missed 911/999
            911/999 ...4 favourite/favorite ...1 show/series/programme
            9 11 anniversary/memorial
            ambulance went/drove/passed/siren/driver/sirens/service/bill/chaser/strike/crew
            ambulances
            drove/drive/drives/driving/driven ambulance/ambulances
            ambulancia ...2 paso/pasa/pasaba/pasan/calle/ruido/vecina/vecino
            as/is/are/was/trainee/retired/former/student/a paramedic/paramedics
            choking on dust/fluff/perfume/smoke
            call/called/calling/ring/rang police about/over
            watching/watch/watched/binged/binge/seen 911/999/112/ambulance
            911/999/ambulance was/is/on ...5 show/series/programme/program/episode/telly/tv/netflix/hulu/disney
            show/series/programme/program/episode/season/finale ...2 911/999/112/ambulance
            your emergency
            dumpster/pants/back/feet/legs/hands/skin/joints/shoulders/knees/hips/nerves/body on_fire
            bloody nose
            nosebleed ...3 stopped
            pouring rain
            rain/raining pouring
            blood drawn/taken
            fell/fall/fallen out with/over
            hives of
            blood work/test/tests/pressure/sugar/sugars/draw/results/bank/donation/type/orange/group/count/thinner/
                thinners/flow/sample
            give/gave/giving/take/took/taking/drew/drawing blood
            bleeding/blood gums/heart/edge/obvious/hell/moon/hearts
            bleed/bleeding radiator/radiators/brakes
            choked/choke up
            choked/choking/choke on ...3 laughing/laughed
            water broke/gone/breaking through/off/down
            choked/choke/choking about/back/chain/hold
            choked/choking ...3 cost/price/bill
            lost/losing baby weight/teeth/fat/tooth
            baby shower
            labor/labour day
            cut deep_down
            losing baby_weight
            slight/mild/small/little/minor/slightly/mildly/lil allergic reaction/reactions
            sore throat
            swallow/swallowing pride/pills_easily
            cant/couldnt swallow/believe pills/tablets/price/pride/horse/big/capsules/pill/meds/cost/that
            temp/temperature in/at/outside? work/office/room/house/outside
            fever tree/pitch/dream
            hay/cabin/spring/dance/glandular/bingo/gold/disco/pitch fever/fevers
            fever/temp/temperature ...2 outside/shade
            NUMBER outside
            fever/temp/temperature normal/fine/ok/okay/good/down/gone/broke
            meningitis scare/jab/jabs/vaccine/vaccination/ward/charity
            swollen glands/gland/lymph/ankle/ankles/feet/foot/knee/knees/hands/fingers/joints/joint/legs
            face ...1 swelling/swollen/puffy ...3 crying/sleep/allergies/tooth/dentist/teeth/steroids/prednisone
            puffy face
            shot in/of arm/flu/vitamin
            flu/covid/booster/tetanus/steroid/cortisone/b/vaccine/big/best/long/botox/got_a/my_second/my/a/first/
                second/migraine shot
            moon_shot/one_shot/screenshot/shot_of/shot_glass
            nerves/confidence/patience/sleep/memory/attention/back/knees/knee/hips/hip/energy/concentration shot
            shot nerves
            back/legs/knees/feet/hips/neck/shoulders stabbed/shot
            stabbed/shot me with/in ...4 jab/needle/needles/vaccine/injection/flu/shot/epidural
            stabbed ...2 in ...2 back/leg/foot/hip/knee/neck/shoulder
            like/being/getting/been_getting/feel ...3 stabbed/shot
            dying for/to/laughing/of/out/hair/eggs/over/down/breed/inside/slowly/plant/battery/light/art
            die/dying of ...2 heat/boredom/embarrassment/laughter/cold/hunger/thirst/curiosity/shame
            going to_die ...3 laughing/heat/embarrassment/boredom/hot/hungry/starving/lol
            hungry/bored/starving/hot/laughing/cold ...4 dying/die
            phone/battery/plant/plants/laptop/car/tablet/flowers dying/dying_now
            dying/die on? hill
            call ...3 dr/doctor
            help_me with/sleep/relax/out/find/understand/remember/to/stretch/log/fill/reset/get/stay/focus/calm/cope/
                feel/move/do/keep/lots/lot/more/much
            these/this/it/they/texts/that/stretches/reminders/walks/really/does/did/do/didnt/doesnt/wont/you/will/
                walking/stretching/heat/water/would/to/hope/pacing/can/could/might/not/messages/god/lord/heaven/
                heavens/which/has/have/always/anything/nothing/what/tips/rest/resting/meds help_me/help_us
            can/could/would anyone/someone help_with
            send/get help coffee/chocolate/cake/wine
            can/could/would you/u/anyone/someone/somebody help with/me
            save_me time/money/trip/seat/some/one/from_overdoing
            paramedics ...2 show/class/training
            want/contact text
            """,
        ),
        says(
            "R51",
            "choked, and well again",
            """
            choked/choking on ...3 fine/ok/okay/good/better now/again/after
            """,
            apart=True,
        ),
    ),
)
