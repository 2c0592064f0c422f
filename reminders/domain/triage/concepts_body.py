"""The facts that make an emergency of limbs, feeling, bladder or bowel, or any other, in the words anybody might use.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

SUDDEN_WEAKNESS: Final = {
    "NEW_TODAY": """
        since/when ...1 i_woke/waking/woke/i_got_up/getting_up/got_up/i_rose
        since ...1 this_morning/last_night/breakfast/lunch/lunchtime/yesterday/noon
        since NUMBER this? am/pm/morning
        normal/fine/ok/okay/good yesterday/last_night/before/at_lunch/this_morning
        wasnt/werent/not ...2 yesterday/last_night/before
    """,
    "NO_STRENGTH": """
        no/zero/without/lost/not_have/not/havent/havnt/dont_have/hasnt/hardly_any ...3 strength/force/power/forces/
            fuerza/muscle_power
        strength/force/power ...3 gone/goes/leaves/went/vanished/disappeared/drained/lost/zero/finished/nothing/none
        power_loss
    """,
    "GONE_WEAK": """
        WEAK
        powerless/strengthless/boneless/wobbly/limp/floppy/lifeless/hemiparetic/paretic
        paresis/palsy
    """,
    "GIVES_WAY": """
        gave/giving/given/gives/give out/way/up_under/from_under
        buckle/buckled/buckles/buckling
        went/gone/go/goes from_under/under/from_beneath/to_jelly/jelly/dead_weight/limp/floppy
        turned/turn/turning/became to? jelly/rubber/water/spaghetti/noodles/string/cotton_wool/lead/mush
        folded/crumpled/collapsed/collapse/collapses/failed/fail/fails
        not_hold/wont_hold/cant_hold/didnt_hold/not_carry/wont_carry/wouldnt_hold/dont_hold
        stopped holding/carrying/supporting
    """,
    "LIKE_JELLY": """
        like/as/turned/to ...2 jelly/rubber/string/spaghetti/noodles/cotton/cotton_wool/water/mush/ragdoll/rag_doll
        limp/floppy/boneless
    """,
    "CANT_STAND": """
        CANT/not ...3 STAND/walk/hold_me/hold_myself/upright/keep_me_up/raise_myself/climb/weight/weightbear/
            bear_weight
        hardly/barely ...2 stand/get_up
        fall/fell ...2 back/down/over
        unable to? STAND
    """,
}

CANT_MOVE: Final = {
    "NOT_MOVE": """
        CANT/cannot/nolonger ...2 move/lift/raise/wiggle/wriggle/budge/shift/bend/flex/use/control/straighten/operate/
            twitch/stir
        can/could/am ...2 not ...2 move/lift/raise/wiggle/budge/shift/use/control
        can/could no/nomore/nolonger move/lift/raise/use
        wont/wouldnt/doesnt/dont/didnt/not/refuse/refuses/refused/refusing/stopped/isnt/arent/never ...2 move/moving/
            budge/shift/obey/respond/responding/react/lift/wiggle/follow/twitch/stir
        no ...1 movement/motion/response/control
        paralyzed/paralysed/immobile/motionless
        wont/doesnt/cant/not do/doing anything/thing/nothing
        just/only ...1 hang/hangs/lie/lies/lying/laying/hanging/flop/flops/dangles/dangle/lay/lays there/down/loose
    """,
    "TOLD_TO_MOVE": """
        try/trying/tried/tell/telling/told/tells/ask/asking/want/wanted/wanting/will/willing ...5 move/lift/bend/
            wiggle/
            work/go/grip/walk/step/raise
    """,
    "NOTHING_HAPPENS": """
        nothing/nope/zilch/nada/noresponse/refuse/refuses
        they/it/but/and ...1 wont/doesnt/dont/didnt/no/not/nope/cant
    """,
}

NUMBNESS: Final = {
    "NO_FEELING": """
        CANT ...3 feel
        can/could ...2 not ...2 feel
        dont/doesnt/didnt/not/never/hardly/barely ...2 feel
        feel/feels/felt/feeling ...1 nothing/none/zero
        no/zero/lost/without/little/lack/reduced/absent/diminished/altered/loss_of/less/decreased ...2 feeling/
            feelings/
            sensation/sense/sensations/sensibility/touch
        feeling/sensation ...2 gone/lost/absent/reduced/diminished/vanished/missing/decreased/went/disappeared
        insensate/anesthetic/anaesthetic/anaesthesia/anesthesia/hypoesthesia/hypaesthesia
    """,
    "TOUCHED": """
        touch/touched/touching/pinch/pinched/pinching/poke/poked/poking/prick/pricked/pricking/prod/prodded/stab/tap/
            tapped/squeeze/squeezed/press/pressed/scratch/scratched/rub/rubbed/wipe/wiping/wiped/burn/burnt/burned/cut/
            scald/scalded/bite/bit/slap/slapped
    """,
    "NOT_FELT_IT": """
        not/didnt/never/dont/couldnt/cant/hardly/barely feel/felt it/thing/anything/END
        no feeling
    """,
    "ASLEEP": """
        asleep/sleeps/sleeping/slept/sleepy
        gone/went/goes/fell/falls/fall to_sleep
        dead
    """,
    "NOT_WAKING": """
        wont/doesnt/not/dont/cant/isnt/didnt/never/refuses ...2 wake/wakes/waking/wake_up/come_back/waken/come_round/
            coming_back
        not ...1 come/coming/came back/alive
        still asleep/dead
    """,
}

BLADDER_BOWEL: Final = {
    "BLADDER": """
        bladder/bowel/bowels/waterworks/urine/pee/wee/poo/poop/stool/stools/faeces/feces/motions/sphincter/water/
            waters/
            back_passage/number_two/piss/urinate/orina/vejiga/urination/toilet/continence/peeing/weeing
    """,
    "NO_CONTROL": """
        no/lost/lose/loses/losing/loss/loosing/without/zero/not/lack/little ...3 control
        CANT ...2 control/hold
        can/could ...1 not ...1 control/hold
        control ...1 gone/lost/went/loss/zero
        not/dont/doesnt/wont/didnt ...1 hold/control
    """,
    "NOT_HELD": """
        CANT ...1 hold ...1 it/on
        can/could not hold ...1 it/on
        not_hold/no_hold/dont_hold it
    """,
    "LEAKS": """
        leak/leaks/leaking/leaked/dribble/dribbles/dribbling/dribbled/run/runs/running/ran/pour/pours/poured/pouring/
            trickle/trickles/trickled/flood/flooded/soaked/gush/gushed/escape/escapes/escaped/came_out/comes_out/
            coming_out/went/goes/released/emptied/empties
    """,
    "WETS": """
        pee/peed/peeing/wee/weed/weeing/wet/wetting/piss/pissed/pissing/urinated/urine/leaked/leaking/soaked/soaking/
            sodden/drenched/damp/puddle/trickle/dribbled/bladder/bowel/bowels/poo/pooed/pooped/poop/soiled/messed
    """,
    "NOT_FELT_GOING": """
        not/didnt/never/dont/doesnt/cant/couldnt/hadnt/havent/without/nor ...2
            feel/felt/feeling/know/knew/known/notice/noticed/noticing/sense/sensed ...1 it/myself/anything/that/
            me/thing go/going/gone/happen/happening/happened/come/coming/came/start/starting/leave/leaving/
            pass/passing
        not/didnt/never/dont/doesnt/cant/couldnt/hadnt/havent/without ...2 feel/felt/feeling it/thing END
    """,
    "UNAWARE": """
        doesnt/dont/didnt tell me
        cant/couldnt tell when/if/that
        without ...3 knowing/noticing/feeling/realising/realizing/warning/wanting/control
        didnt/dont/doesnt/not/never/cant/couldnt/hadnt/havent ...2
            know/notice/feel/realise/realize/felt/sense/known/noticed/realised/realized
        no idea/clue/warning/control/feeling/urge/sensation
        by itself/themselves/its_own/their_own
        on_its_own/on_their_own
        before i
    """,
    "NOTHING_COMES": """
        nothing/none/zero/no_drop/not_drop ...3 out/comes/coming/came/come/passes/happens/drops/there
        wont/not/doesnt/cant/refuses/isnt ...2 come/coming/start/flow/pass/out
        only/just ...2 drop/drops/dribble/dribbles/trickle
        CANT ...2 go/pee/wee/pass/urinate/start/empty/void/release/make
        can/could ...1 not ...1 pee/wee/pass/urinate/empty/void
        havent/hasnt/not/without/no/didnt ...3 pee/peed/wee/weed/passed/urinated/gone/pass/been
        retention/anuria/anuric
    """,
    "HOURS_LONG": """
        NUMBER hour/hours/h
        all/whole day/night
        since ...2 yesterday/last_night/morning/this_morning/night
        retention
        acute
    """,
}

OTHER_EMERGENCY: Final = {
    "NECK_STIFF": """
        neck ...4 stiff/rigid/stiffness/wood/board/concrete/plank/stone/frozen/locked/like_wood/hard/cement/iron/steel
        stiff/rigid/frozen/hard/locked/wood/board/plank/concrete/stone ...2 neck
        neck ...4 wont/cant/not/doesnt/couldnt ...2 bend/move/turn/flex
        CANT ...3 bend/move/turn/touch/get/put ...2 neck/chin
        nuchal rigidity
        meningism/neck_rigidity
    """,
    "FEVERISH": """
        FEVER/temp/temperature/pyrexia/pyrexial/rigors/burning_up/39/40/38/102/101/103/104
    """,
    "BLEEDS": """
        bleed/bleeding/bleeds/bled/blood/nosebleed/nose_bleed/nosebleeds/haemorrhage/hemorrhage/epistaxis/sangre
    """,
    "NOT_STOPPING": """
        wont/not/doesnt/cant/isnt/couldnt/hasnt/never/didnt/wouldnt/no ...3 stop/stops/stopping/stopped/stem/clot/slow/
            slowing/cease/clotting
        still/keeps ...2 pouring/bleeding/gushing/running/going/dripping/coming/flowing
        soaked/soaking/soak/saturated/through ...3 towel/towels/pad/pads/cloth/cloths/bandage/tissues/dressing/shirt/
            sheets/gauze/roll/tshirt/tea_towel/flannel
        NUMBER towel/towels/pads ...1 soaked/through/full/red
        hour/hours ...2 now/half/straight/later/still
        NUMBER minute/minutes ...3 pressing/pressure/still/holding
        pouring/gushing/spurting/pumping/pooling/everywhere
    """,
    "PREGNANT": """
        pregnant/pregnancy/pregant/preggers/trimester/embarazada/gravida
        NUMBER weeks pregnant/gone/along
    """,
    "PREGNANT_TROUBLE": """
        bleed/bleeding/blood/bled/contractions/spotting/waters_broke/water_broke/waters_gone/leaking/fell/fall/fainted/
            collapsed/severe/agony/excruciating/vision
        baby ...3 not/stopped/isnt/hasnt/less ...2 moving/move/moved/kicking
    """,
    "THROAT": """
        throat/tongue/airway/windpipe/uvula/garganta/lengua
    """,
    "SWELLS": """
        swell/swells/swelling/swollen/swelled/swole/closing/closed/closes/closing_up/constricting/
            bigger/double/puffy/balloon/balloons/ballooning/ballooned/huge/enormous/fat/thick/blocked/shutting
    """,
    "ALLERGEN": """
        allergic/allergy/sting/stung/bee/wasp/hives/welts/nuts/peanut/peanuts/shellfish/prawn/prawns/shrimp/antibiotic/
            penicillin/amoxicillin/epipen/bitten/itching/itchy/rash
    """,
}

CONCEPTS: Final = SUDDEN_WEAKNESS | CANT_MOVE | NUMBNESS | BLADDER_BOWEL | OTHER_EMERGENCY
