"""The facts that make violence: somebody near, and force, fear of them, or a hurt that they did.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

CONCEPTS: Final = {
    "RAGES": """
        screaming/shouting/raging/kicking/banging/hammering/pounding/smashing/yelling/punching/threatening/furious
    """,
    "BEHIND_DOOR": """
        locked/barricaded/hiding/shut in
        bathroom/toilet/loo/bedroom/closet/wardrobe ...2 door
    """,
    "THE_OTHER": """
        he/she/hes/shes/him/his/husband/wife/partner/boyfriend/girlfriend/ex/exhusband/exboyfriend/exwife/dad/father/
            stepdad/stepfather/mum/mom/mother/stepmum/stepmom/son/daughter/brother/sister/uncle/cousin/nephew/niece/
            grandson/stepson/flatmate/roommate/housemate/carer/carers/caregiver/caretaker/aide/staff/landlord/neighbor/
            neighbour/spouse/hubby/fiance/fella/bloke/son_in_law/brother_in_law/father_in_law/mother_in_law/
            stepbrother/
            night_nurse/partners/husbands/boyfriends
    """,
    "ON_ME": """
        me/my_arm/my_arms/my_face/my_neck/my_throat/my_hair/my_wrist/my_wrists/my_ribs/my_head/my_back/my_leg/my_legs
    """,
    "SHOVES": """
        thrown/shoved/pushed/flung/dragged/hurled/kicked/punched/slapped/choked/strangled/grabbed/headbutted/scalded/
            burned/burnt/whipped/pinned/thumped/battered/throttled/smacked/smothered/manhandled/tied/beaten/stamped/
            spat_on/bitten/shaken
        scalds/burns/scald/manhandles/whips/starves/starved/starving/terrorises/terrorizes
        lifts/lifted/raises/raised ...1 hand/hands/fist/fists to/at/up/on/against
        rough with/on
        heavy_handed/rough_with
        pinches/punches/pinched/shoves
        forces/forced/forcing himself/herself
    """,
    "HOLDS_ME": """
        held/holds/holding/pinned/pins/pinning me ...1 down/against
        pinned me
        sat/sits/knelt/kneeled/stamped/stood on me
        shakes/shook/shaking/throws/threw/hurls/hurled/drags/knocks me ...1 about/around/down/across/against/out/
            into/by/to_the/off/so
        shakes/shook/shaking me
        breaks/broke/broken ...4 my finger/fingers/nose/arm/wrist/ribs/rib/jaw/leg/toe/toes/hand/tooth
        ties/tied my hands/wrists/legs/feet
        put/puts me in hospital/a_and_e/er/intensive_care
        knocked/knocks ...2 tooth/teeth/unconscious
        ties/tied/tying/chains/chained me
        lays/laid/put/puts/putting ...1 hands on me
        lifts/lifted/raises/raised ...1 hand/hands/fist/fists ...1 me
        forces/forced/forcing himself/herself ...1 me
    """,
    "BY_THEM": """
        by/from/because_of/off/with ...2 husband/wife/partner/boyfriend/girlfriend/ex/dad/father/stepdad/mum/mom/
            mother/
            son/daughter/brother/him/her/uncle/carer/grandson/nephew/flatmate/roommate/cousin/caretaker/staff/
            stepfather/sister/neighbour/neighbor/spouse/hubby
    """,
    "FORCE": """
        his/her/their ...1 fist/fists/boot/boots/punch/punches/kick/kicks/slap/slaps/belt/grip/blows/temper/rage/rages/
            beating/beatings/anger/fingers
    """,
    "HURT_MARK": """
        bruise/bruises/bruised/bruising/black_eye/eye_is_black/lip/swollen/split/rib/ribs/tooth/teeth/marks/mark/sore/
            broken/cracked/fractured/cut/cuts/bleeding/scratches/burns/welts/handprint/fingerprints/concussion/
            stitches/
            headache/hurts/nose/scar/scars
    """,
    "DID_IT": """
        he/she/they/husband/partner/boyfriend/wife/ex/son/dad/carer/girlfriend did/done/made/gave/caused it/this/that/
            them/these/
            those
        it was him/her/husband/partner/boyfriend/wife/ex/son/dad/brother/stepdad/girlfriend/carer/mum/mom ...1 END
        his/her doing
        i/was/got/being/been pushed/shoved/grabbed/thrown/kicked/punched/hit/slapped/dragged
        they/theyre/its/thats/all from him/her
    """,
    "COVER_STORY": """
        fell/fall/falling/fallen/tripped/slipped/clumsy/walked_into/door/accident/accidental/accidents/fibro/stairs
    """,
    "TOLD_THEM": """
        told/tell/say/said/says/lied/thinks/think/thought/believe/believes/pretend/pretended/not/didnt/isnt/arent/
            wasnt/
            because/bruises
    """,
    "ON_THE_FLOOR": """
        ended/ends/finished/left ...2 me ...2 floor/hospital/bleeding/unconscious/crying_on
        ended/ends ...2 violence/violent/blood/fists/hitting/blows
        got/get/gets/getting/turned/turns/went/became/becomes ...1 physical/violent/nasty_and_hit/rough
    """,
    "ROW": """
        row/rows/argument/arguments/fight/fights/fighting/arguing/disagreement/things/it/he/she
    """,
    "PARTNERED": """
        partner/husband/wife/boyfriend/girlfriend/ex/him/her/he/she/last_night/at_home/us/son/dad
    """,
    "DRINKS": """
        drunk/drinks/drinking/drink/boozing/pissed/been_drinking/high/temper/loses_it/lost_it/snaps/snapped/angry/
            rages/
            jealous
    """,
    "I_GET_IT": """
        i get/got it
        i cop/suffer/pay_for
        out on me/us
        on me/us
        my lip/eye/face/fault
        im_next/i_am_next/am_next
        lash/lashes/lashed/lashing out
        hide/hiding/scared/afraid
    """,
    "BEATING": """
        beating/beatings/hiding/thrashing/kicking/battering/slapping/walloping
    """,
    "GOT_ONE": """
        got/get/gets/getting/took/had/gave/gives/another/copped/survived
    """,
    "WITHHOLDS": """
        wont/doesnt/didnt/not/never/refuses/refused/forbids/forbade/bans/banned/stops/stopped/prevents/unless ...3
            give/
            gives/let/lets/letting/allow/allows/allowed/going/getting/from/he/she
        takes/took/taken/hides/hid/hidden/tipped/flushed/threw/throws/flushes/withholds/withheld/locks/locked/controls/
            confiscated/confiscates/rations/has/holds/keeps/hiding/withholding
        makes me
        not allowed
        i_have_to/have_to/must ask/beg
    """,
    "NEEDED": """
        medicine/medicines/medication/meds/pills/tablets/painkillers/inhaler/insulin/food/eat/eating/meals/doctor/gp/
            hospital/clinic/phone/keys/car_keys/money/bank_card/cards/passport/leave/outside/out_of_the_house/
            heating/wheelchair/walker/crutches/cane/bathroom/sleep
    """,
    "AS_PUNISHMENT": """
        punish/punishes/punishment/punishing/unless_he/unless_she/unless_i/until_i/do_as/behave/obey/discipline/
            against_my_will/on_the_floor/trapped/prisoner/scared/cant_leave/cant_get_out/beg/so_i_cant/so_i_couldnt/
            if_i_answer_back/threatens/permission/bruises
    """,
    "KEPT": """
        prisoner/hostage/captive/trapped_by/locked_in/kept_in
        cant/couldnt/dare_not/darent/not_dare ...1 leave/escape/get_away/get_out
        shackled/imprisoned
    """,
    "BECAUSE_OF_THEM": """
        because_of/by/with ...1 him/her/husband/partner/boyfriend/wife/son
        he/she has ...2 keys/passport/phone/money/kids
        he/she/hell/shell ...2 find/found/kill/hurt/hunt ...1 me/us
    """,
    "SHRINKS_FROM": """
        flinch/flinching/cower/cowering/dread/eggshells/trembling/hide/hiding/hid/terrified/petrified/
            scared/frightened/afraid/barricaded
        locked myself
        get/run/escape/got/getting/ran/flee/fled/running away
        need/have to? escape/flee
        need/have to? get out
        cant/dont/darent/not_dare/daren ...1 talk/text/speak/call/ring
        be/please careful
        please/dont/do_not call/ring/text/reply
    """,
    "DANGER_FROM": """
        from/of/around/near him/her/husband/partner/boyfriend/girlfriend/stepdad/ex/wife/uncle/son/carer/dad
        when/if/every_time/whenever/before he/she/husband/partner/dad/hes/shes ...2 moves/comes/shouts/near/walks/
            drinks/raises/gets/comes_home/home/drunk/angry/hurts/hits
        he/she/hes/shes/husband/partner is? listening/looking_for/screaming/shouting/raging/watching/right_here/
            in_the_room/outside_the_door/smashing/coming/furious
        he/she/husband/partner/boyfriend checks/reads/monitors/tracks/goes_through ...2 phone/messages/texts/this/me
        hell/shell/he_will/she_will/he_would/she_would ...2 hurt/hit/kill/find/see/know/go_mad/punish/beat
    """,
    "SAYS": """
        says/said/saying/told/tells/promises/promised/threatens/threatened/swears/swore/warns/warned/texts/texted
    """,
    "THREAT": """
        find my body
        next time ...4 worse/kill/dead/finish/hospital
        next_time ...1 he/she/hell/shell wont? stop/miss/kill
        hell/shell/he_will/he_would/she_would/she_will/would ...2 hunt/finish/kill/bury/ruin/end me
        find/track/get me END
        its_for_me/has_my_name
        ill/i_will/id be/end_up ...1 sorry/dead/hospital
        ill regret it/leaving/this/that/telling
        ill pay for
        never_see ...2 kids/children/again
        no_one/noone/nobody ...2 believe/find/miss/hear
        bury/burn/drown me
        kill/hurt ...2 if
    """,
    "FOUND_ME": """
        found/finds/tracked/followed/waiting/turned_up/came_after/hunted me
        broken/broke/kicked/smashed/breaking/kicking ...2 door/window ...1 down/in
        back/outside/returned/here_again
        came to ...1 work/door
    """,
    "STALKER": """
        stalker/abuser/attacker/rapist
    """,
    "LEFT_THEM": """
        i left/i_escaped/i_fled/i_ran him/her/husband
        ex/exhusband/exboyfriend/stalker
    """,
    "TOUCHES": """
        touch/touches/touched/touching/grope/gropes/groping/fondles/climbs_on/gets_on_top
    """,
    "UNWANTED": """
        dont/didnt/not/never ...2 want/wanted/like/agree/consent/ask
        say/said/saying no
        private/breasts/between_my_legs/inappropriately/at_night/when_im_asleep/against_my_will
    """,
}
