"""Violence: somebody hurts, threatens or frightens the person, or somebody near them.

Source: rule R53 of the service's reply language. How to read a phrase: `phrases/patterns.py`; the groups in capitals:
`triage/words.py`; the concepts that frames name: `triage/concepts_violence.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
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
            ABUSER ...8 break/breaks/smash/bash/crack/slit/burn/rip/snap/stab/cave my PART/house/home/flat/door/
                windows/
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
            ex/exhusband/exboyfriend/stalker ...3 wont/keeps ...3 banging/following/stop_coming/turning_up/showing_up/
                harassing/threatening/leave_me_alone
            ABUSER ...3 kicking/kicked/smashing/breaking/broke/smashed/bashing ...3 door/window/windows ...1 in/down/
                END
            banging/bashing/kicking/hammering ...3 door/window ...8 yell/yelling/shout/shouting/scream/screaming/
                threat/
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
            threw/throws/throwing/pushed/pushes/shoved/slammed/slams me against/down/into/across/on/onto/over/out/
                to_the
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
            husband/wife/partner/boyfriend/girlfriend/ex ...1 broke/broken/snapped/destroyed/breaks/threw my phone
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
            DRINKS & THE_OTHER & fists/slaps/punches/blows/beatings
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
                work/fog/reality/migraine/headache/this/walk/meds/bed/chair HITS me
            physio/therapist/masseuse/chiropractor/chiro/dentist/physiotherapist/pt/trainer/doctor/massage/
                acupuncturist/phlebotomist/osteopath ...4 HITS me
            dog/cat/puppy/kitten/toddler/grandkid/baby/horse/bee/wasp/mosquito/spider/bug/insect ...1 HITS me
            HITS me like_a_ton/like_a_truck/like_a_brick/at_cards/at_chess/at_scrabble/to_it/to_the_core/in_a_game/
                home_race/at_tennis
            HITS me with_a_hug
            wind/rain/sun/smell/news/cold/wave/bug/branch HITS me
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
            threatening/threatened/threatens ...3 with ...1 redundancy/redundancies/restructure/cuts/sanctions/
                detention/bill/tribunal/audit/strike
            beat/beats/beating me at/in ...1 cards/chess/scrabble/crib/cribbage/dominoes/draughts/monopoly/uno/snap/
                rummy/whist/darts/pool/golf/bowls/tennis/fifa/quiz/race/bingo/sudoku/wordle/battleships/ludo
            beat me there/to_it/home/up_to
            attack of
            beating/beat ...2 heart/eggs/drum
            heart beating/beats/beat
            beat/beats/beaten/attacked/threatened/hit_by/assaulted/beat_up by ...2 flare/fatigue/pain/weather/heat/
                bus/truck/car/train/wave/ball/storm/fibro/it/migraine/stairs/lorry
            feel/feels/felt/feeling/like ...3 beaten/beat/attacked/assaulted/beat_up/hit_by
            feel/feels/felt/feeling/like/as ...2 kicked/punched/hit/beaten/beat/stabbed/strangled/choking/choked/
                attacked me?
            someone/somebody ...1 kill_me/shoot_me
            wish/wishing/hope/hoping/pray/praying/want ...5 hit/hits/kills/kill/run_over me
            wish/wishing/hope/hoping/pray/praying/want ...4 hit_by
            gun/knife ...4 himself/herself/his_own/her_own
            safe ...1 with_myself/from_myself/around_myself
            choke/choking/chokes/choked on/up/back/about
            nobody/noone/no_one ...3 HITS
            like/though ...2 ABUSER ...3 HITS me
            got/get/gets/was beat/beaten at/in chess/cards/scrabble/game/match/final/tennis/golf/bowls/race/quiz/
                monopoly/pool/darts/cup/mario
            got/get/gets/was beat/beaten by_flare
            team/club/side/lads/england/scotland/we/they ...2 beaten/hammered/thrashed/battered
            sol/viento/dolor/cansancio/calor/frio/gripe/brote/hambre/sueno/espalda me pega/pego/golpea/golpeo/mata/
                ataca
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
                work/knees/job/fatigue/this/yoga/course ...2 trying_to kill me
            hiding/hide/hid from kids/world/heat/sun/rain/cold/everyone
            wall/walls/door/doors ...2 banging ...2 pictures/shelves
            training/course/talk/lecture/webinar/charity/documentary/awareness/seminar ...4 domestic violence/abuse
            no/zero violence
            getting/got/was abuse/abused of
            aggressive stretch/stretching/treatment
            lock/locked/locks me out ...2 account/app/portal
            my phone ...4 lol/accident/accidentally/by_mistake
            """,
        ),
        says(
            "R51",
            "a gun against himself; boxing",
            """
            himself/herself ...6 gun/knife/weapon
            petted/petting/stroking/stroked/stroke ...6 bit/scratched/bites me
            boxing/wrestling/ufc/mma/rugby/boxer/hockey ...6 punched/beaten/hit/battered/kicked/punches/attacked
            """,
            apart=True,
        ),
    ),
)
