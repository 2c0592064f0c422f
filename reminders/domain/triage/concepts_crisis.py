"""The facts that make an overdose, self-harm, despair and violence, in the words that anybody might tell them in.

See `concepts.py`; the frames that put them together are in `crisis.py`, `distress.py` and `violence.py`. An overdose
    is
told as a medicine beside too much of it, all of it, or a dose forgotten and taken twice. Thoughts of self-harm are
    told
as a wish, plan, picture or farewell beside death, an end or the others' life without the person; despair as all of
    life
beside what it has lost; violence as somebody near beside force, fear of them, or a hurt that they did.
"""

from typing import Final

OVERDOSE: Final = {
    "WHOLE_PACK": """
        whole/entire/full bottle/box/packet/pack/strip END
    """,
    "TOO_MUCH": """
        too/to much/many
        way/far too_many/too_much
        more_than ...6 said/says/should/supposed/meant/prescribed/allowed/box/label/packet/bottle/limit/safe/dose/told/
            leaflet/max/maximum
        more ...4 than ...5 said/says/should/supposed/meant/prescribed/allowed/box/label/packet/bottle/told/leaflet
        double/triple/twice/three_times/quadruple ...3 dose/amount/doses/prescribed/normal/usual
        all/entire/whole/full of? bottle/bottles/box/packet/pack/strip/pot/tub/lot/supply/blister
        entire/full/complete bottle/box/packet/pack/strip/supply/months_supply
        all of? them/it/my_pills/my_tablets
        overdose/overdosed
        past ...2 max/maximum/limit
        handful/handfuls/fistful
        demasiadas/demasiados
    """,
    "DRUG": """
        pill/pills/tablet/tablets/tabs/capsule/capsules/painkiller/painkillers/sleepers/OTCS/gabapentin/pregabalin/
            lyrica/cymbalta/duloxetine/sertraline/drops/syrup/cough_mixture/linctus/oramorph/methadone/fentanyl/
            warfarin/digoxin/insulin/propranolol/lithium/venlafaxine/fluoxetine/citalopram/mirtazapine/quetiapine/
            temazepam/trazodone/nytol/antihistamines/sleep_drops/meds/medication/medicine/medicines/patches/pastillas
    """,
    "SWALLOWED": """
        took/taken/take/taking/swallowed/swallow/swallowing/downed/popped/ate/eaten/drank/drink/drunk/drinked/necked/
            chugged/tome/had/used/finished/injected/eat/gulped
    """,
    "TOOK_AGAIN": """
        took/taken/had ...3 again/twice/second_time/another/double/two_lots
        doubled/double up/dosed
    """,
    "EMPTIED": """
        empty/emptied/finished/used_up/cleaned_out
        none/nothing/zero/no_more/no_pills/no_tablets left/remaining/in_it/in_there
        all gone
    """,
    "TOOK_ALL": """
        took/taken/swallowed/downed/necked/popped everyone/every/all/them_all/lot/whole/entire/everything
        had ...1 all/every/whole_lot/the_lot of? them/it/one
    """,
    "FORGOT": """
        forgot/forgetting/forgotten/mistake/accident/accidentally/mistakenly/unintentional/unintentionally/muddled/
            confused/remember/unsure/thats_too/too_many/too_much/without_thinking/absentmindedly/mixed_up
    """,
}

DEATH: Final = {
    "WISHES": """
        want/wants/wanting/wanted/wish/wishing/wished/hope/hoping/pray/praying/prefer/rather/need/longing/long/crave/
            craving/yearn/yearning/beg/begging/asking/welcome/desire/love_to/looking_forward/cant_wait/ready/envy/
            envious/jealous/choose/choosing/chosen/decided/intend/intending/mean_to/tempted/determined/itching/dying_to
        would ...2 like/love/prefer/rather/happier/happy/glad
        wouldnt/dont/doesnt/not ...1 mind/care/bother/bothered/fight_it/be_sad/be_sorry/scared
        wouldnt/wont/dont ...1 mind/care/bother/fussed if
        hopes/wishes/wants/prays
        let me
        please/god ...1 let/help/take me
        nothing ...4 happy/happier/better
        hopefully/if_only
        happily/gladly/be_sad_if/be_sorry_if/not_be_sad
        wouldnt be ...2 sad/sorry/upset if
    """,
    "THINKS": """
        think/thinking/thinks/thought/thoughts/imagine/imagining/imagined/picture/picturing/pictured/daydream/
            daydreaming/dream/dreaming/fantasize/fantasise/fantasizing/fantasising/fantasy/fantasies/wonder/wondering/
            obsessed/obsessing/planning/plan/plans/planned/considering/consider/contemplating/contemplate/researching/
            googling/googled/rehearsing/visualise/visualize/toying/preoccupied/ruminating/flirting/entertaining
        on/in/through/fills/filling ...1 mind/head
        play/playing/plays ...4 head/mind
        looked_up/looking_up/reading_about/searching
        calls/calling/whispers/whispering/tells/telling/says/saying ...2 me
        restful/calms/comforts/comforting/soothes/soothing/comfort/peaceful/appealing/tempting/inviting/attractive/
            sounds_good/
            sounds_nice/beautiful
    """,
    "BEING_DEAD": """
        be/being/were/was/better ...1 dead
        my own? death/dying/funeral/burial/coffin/headstone/grave/obituary
        not/stop/stopping/cease/ceasing ...2 exist/existing/existence/breathing/be_alive/being_alive
        nonexistence/oblivion
        not_being/not_be/no_longer_being/nolonger_being ...1 here/alive/around/anywhere
        slip/slips/slipping/drift/drifting/fade/fading ...1 away/off ...2 END/forever/peacefully/quietly/for_good
        drift/slip/go/drifting off_and
        never/dont/not/wont/didnt ...1 open ...1 eyes
        eyes ...1 stay/stayed shut/closed
        heart ...2 stop/stops/stopped/quits/quit/give_out/gives_out/packs_in
        hit/struck/crushed/flattened by ...2 car/bus/truck/train/lorry/lightning
        plane ...2 crash/crashes/crashed
        crash ...2 killed/takes
        go/went/gone/die/pass/passed/passing in ...1 sleep
        pass/passing away
        put ...1 to_sleep/down
        dignitas/euthanasia/euthanised/euthanized/assisted_dying/assisted_suicide
        dead_people/the_dead
        terminal/incurable
        six_feet/6_feet
        in/into ...1 ground/grave/earth
        grave/corpse/corpses/nothingness/big_sleep
        be/being/become nothing END
        under ...1 ice/ground/water
        story ...1 finish/end
        erased/obliterated/snuffed_out/switched_off/swept_away/wiped_out
        exit/leaving/leave ...1 this_world/this_life/this_earth/life/earth/planet
        eternal/everlasting/permanent/final sleep/rest/peace
        last/final breath
        be ...1 my last night
        see another sunrise/morning/day/christmas/birthday
        sleep/go and_not ...1 come_back/wake
        no_more_tomorrows
    """,
    "FATAL_THING": """
        the rope/noose/bridge/cliff/ledge/gun/pistol/shotgun/rifle/razor/blade/blades/razors/train_tracks/tracks/
            railway/platform/overpass/viaduct/quarry/lethal/exhaust/river/lake
        my gun/pistol/rifle/shotgun/revolver/razor/razors/blade/blades/noose/belt_round
        noose/pistol/revolver
    """,
    "DRAWN_TO": """
        friend/tempting/calling/calls/inviting/answer/solution/comfort/comforting
        thinking/think/thoughts/keep_looking/looking/staring/stare/stared/drawn/picture/picturing/eyeing/eyed
        on/by/beside ...2 table/lap/bed/bedside
        in/within/to my? hand/hands/lap/mouth/temple/reach
        cant stop
        know ...2 where/how
    """,
    "DYING": """
        death/dying/dead/grave/suicide/hanging/die/died/my_funeral
    """,
    "WELCOME": """
        home/kind/mercy/favour/favor/blessing/choose/lovely/jealous/envy/envious/swap/beautiful/friend/wonderful
        over this/another/more
        all i think/want/dream
        cant get ...3 out
        would/will/wont/anyone/nobody/noone ...2 come END/to
        only peace/rest/way
    """,
    "DISMAY": """
        disappointed/gutted/angry/devastated/furious/disappointment/heartbroken/dismayed/sick_of/hate
    """,
    "STILL_ALIVE": """
        woke/wake/waking/woken up? END/alive/still/and/this/again/disappointed/gutted/angry
        still here/alive/breathing
    """,
    "TAKING_ALL": """
        TAKE/took/swallow/swallowing/taking/necking/downing ...1 the_lot/them_all/all_of_them/all_my_pills/
            all_my_tablets/
            whole_box/whole_lot/whole_bottle/whole_packet/every_pill
    """,
    "IT_WOULD": """
        easy/easier/tempting/crossed_my_mind/will_it_hurt/would_it_hurt/how_long/be_enough/quick/painless
    """,
    "OUTLIVED_BY": """
        KIN/everyone/everybody/they/theyd/world/people/all/others/youd/you/family/anyone/anybody/nobody/noone
    """,
    "LIGHTER_FOR": """
        better/easier/happier/lighter/relieved/relief/freer/free/richer/peace/calmer/kinder/kindest/nicer/favour/favor/
            grateful/thankful/good/best
        get/move ...1 over/on
        be/is/are fine/ok/okay
        manage/managing/cope/coping/thrive/breathe_easier/breathe_again/sleep_easier/sleep_better
        wouldnt/wont/nobody/noone/not/hardly/doesnt/would/who ...2 notice/miss/care/cry/mourn/mind/bothered/know
        deserve/deserves
    """,
    "WITHOUT_ME": """
        without me
        me gone/dead/out/away_for_good/not_here/not_around/buried
        my absence/removal
        mum/mom/mother/wife/dad/father/husband/daughter/son who? whos? not/isnt me
        somebody/someone other_than me
        i ...1 wasnt/werent/isnt/am_not/was_not/were_not/werent/wouldnt_be/hadnt_been ...1 around/here/alive/born/
            about/
            there/in_it/existing
        i/im ...1 gone/dead/died/vanished/disappeared/passed/buried
        i ...1 went_missing/just_stopped/stopped_existing/never_existed/never_woke/never_came_back/didnt_exist/
            didnt_wake/didnt_come_back/dropped_dead/ceased/was_out_of_the_picture/was_six_feet
        take/taking/took/remove/removing/removed/subtract/subtracting me/myself ...2 out/equation/picture/it
    """,
    "MORE_TIME": """
        tomorrow/tonight/christmas/birthday/birthdays/summer/winter/spring/autumn/easter/morning/wedding/graduation/
            much_longer/long/year/week/month/weekend/next
    """,
    "NOT_THERE": """
        wont/not/dont_think_ill/doubt_ill ...3 be here/around/alive/about
        wont/not/dont_think_ill/doubt_ill ...2 see/make_it/make/live/survive/last
    """,
    "CANNOT_VOUCH": """
        cant/not/dont/wont/never/couldnt ...3 promise/guarantee/swear/sure/know/certain/say/trust/vouch
        no/zero guarantee/promise/promises/guarantees
        scared/afraid/worried/frightened/terrified
        not_certain/unsure
    """,
    "STAY_ALIVE": """
        keep/keeping myself alive/safe
        stay/staying/be/remain/live alive/safe_from_myself
        ill/i will? be here/alive/around ...2 tomorrow/tonight/morning/next/week/weekend/long
        stay/make_it/last ...2 alive/through_tonight/through_the_night
        wont ...2 do something/anything/it
        see/reach ...1 tomorrow/morning/sunrise
    """,
    "STOPS_ME": """
        keeping/keeps/kept/holding/holds/stopping/stops/stopped ...1 me ...2 alive/here/from_doing/from_ending/
            from_jumping/on_this/from_going/from_dying/breathing/in_this_world
        what/thing/one/only ...3 stopping/stops/stopped/prevents/preventing/holding_back me END
        stopping/stops/holding/prevents me END
        i/im stay/staying/here/alive for/because
        reason/reasons/why ...2 im/i_am/i_still/ive ...2 alive/here/breathing/stayed
    """,
    "ONLY": """
        only/sole/nothing_but/one_thing/if_not/were_not/wasnt_for/werent_for
    """,
    "REMEDY": """
        way/out/fix/fixes/answer/peace/cure/stop/stops/relief/release/end/help/helps/heal/solution/exit/escape/option/
            choice/rest/left
    """,
    "LEAVES_BEHIND": """
        gave/given/giving/give ...3 away
        sold/selling ...2 everything/my_things
        written_down/instructions/passwords/wrote_down/make_sure/list_of
        will/letters/letter/notes/note/video/videos/messages/voicemail ...2 for/to my? KIN/when/after/find
        wrote/written/writing/recorded/left ...2 will/letter/letters/note/notes/video/videos
        said/saying ...2 goodbye/goodbyes/farewell/farewells
        sorted/sorting/settled/settling/arranged/planned/planning/put ...2 will/affairs/funeral/estate/rehoming
        rehomed/rehoming
        funeral/passwords/bank_details
    """,
    "BEFORE_GOING": """
        wont ...2 need/needing/want/use ...2 them/it/that/those/anymore/END
        nothing ...2 keep/keeps/keeping/holding/stopping/tying
        when/after/once ...1 im/i_am ...1 gone/dead/not_here/not_around/no_longer
        i wont ...1 be here/around/alive
        for_after
        when/after i_go/i_do_it/its_done/i_die
        case/before ...1 i ...1 do_it/go_through/go/jump/leave
        find/found ...1 body/me/after
        ready to? go/leave/die
        its/my ...1 time
        to find
        last/final night/day/message
        at_peace/made_my_peace
    """,
    "FAREWELL": """
        goodbye/goodbyes/farewell/bye
        love to_all/to_everyone/you_all/to_you_all
        thank/thanks ...2 everything/trying/all_you/being_there/being_kind/kindness
        sorry ...2 everyone/everything/for_it_all/to_all/to_everyone
        tell ...3 love/loved/sorry
        forgive me
        look_after/take_care_of ...2 KIN/dog/cat/cats/dogs
    """,
    "LAST": """
        last/final day/night/message/text/hours/hour/words/time_you/reply/morning/evening/sunset
        time ...1 me ...1 go
        if/when/in_case i ...1 go/dont_make_it/dont_wake tonight/today/END
        im/ill/i going/leaving/off/be_off/be_gone now/END/forever/for_good
        wont ...2 text/message/write/reply/hear_from_me/need_to_text again/anymore/after
        wont/not ...3 text/message/hear ...2 after tonight/today/tomorrow
        after tonight/today
    """,
    "WAY_TO_GO": """
        painless/easiest/quickest/quick/fastest/surest/gentle/peaceful/easy ...1 way/ways/method/methods ...2 go/die/
            end/out/do_it
        how_many/how_much ...2 PILLS ...3 takes/kill/fatal/enough/needed
        methods/lethal/fatal/suicide
    """,
    "LOOKED_UP": """
        looked_up/looking_up/googled/googling/searched/searching/researched/researching/reading/found_out/worked_out/
            asked_google/know/been_looking/calculated/read_up
    """,
    "STORED_PILLS": """
        saving/saved/save/hoarding/hoarded/stash/stashed/stashing/stockpile/stockpiled/stockpiling/collecting/
            collected/
            hiding/hidden/keep/keeping/kept/putting_by ...3 PILLS
        stash/hoard/supply ...1 of? PILLS
    """,
    "WAY_OUT": """
        way out
        in_case ...6 cant/dont_want/too_much/need_out/end/give_up
        when ...1 time_comes
        to end
        my exit
        for the day
    """,
    "HIDDEN": """
        hidden/hid/hide/hides/hiding/locked/locks/taken/took/takes/removed/removing/threw/thrown/handed
    """,
    "SHARP_OR_PILLS": """
        belt/laces/shoelaces/knife/knives/razor/razors/blade/blades/scissors/gun/guns/rope/PILLS/sharps/sharp_things/
            belts
    """,
    "FROM_MYSELF": """
        from/because_of ...1 myself
        because_of/after ...2 i_said/i_did/ive_said/i_tried
        from/away me ...3 safe/safety/myself/trust/said/jump
        my own good/safety
        so_i_wont/so_i_dont/so_im_safe/dont_trust_me/doesnt_trust_me
    """,
    "GAVE_UP_TREATMENT": """
        stopped/stop/stopping/refuse/refusing/refused/quit/skipping/skip/not/dont/wont ...2 take/taking/took/eat/
            eating/
            drink/drinking/PILLS/dialysis/chemo/insulin/treatment/fluids/water/food
        not/stopped/stopping/refusing eating/drinking/treatment/dialysis
    """,
    "TO_GO": """
        so_i_can/so_that_i/so_i/to/hope_to/hoping_to/until_i/till_i/and just/finally/quietly? die/go/slip/fade/
            waste_away/pass
        fade/waste/slip/wither away
        let nature/it/god/illness take/finish/end/kill
        want ...2 over END
        to death
        not_wake
    """,
    "ACTED": """
        nearly/almost/close/inches/seconds/minutes/came/about ...2 to? do/did/doing/jump/jumped/jumping/drove/drive/
            driving/step/stepped/stepping/walk/walked/walking
        i stood/sat/drove/walked/went/stopped/parked
        got as_far
    """,
    "AT_THE_EDGE": """
        off/over/in_front/under/into/from/onto ...2 bridge/cliff/roof/traffic/train/tracks/ledge/platform/balcony/
            river/
            edge/motorway
        at/on ...1 bridge/cliff/ledge/roof/edge/platform/tracks/multi_storey/balcony/overpass
        tying/tied ...2 knot/rope/noose
        engine ...1 on/running
    """,
    "AND_NOT": """
        hour/hours/ages/cant/couldnt/jump/jumping/jumped/almost/nearly/crying/sobbing/thinking/thought/wanted/goodbye/
            end/done/enough/ready/dont_want/talked/staring/screaming/tonight_is
    """,
}

DESPAIR: Final = {
    "WORLD": """
        life/my_life/my_world/my_whole_world/everything/my_days/this_existence/mornings/every_day/it_all/all_this
    """,
    "IN_RUINS": """
        burden/prison/torture/collapsed/crushing/crushes/crumbled/crumbling/shattered/meaningless/unbearable/
            worthless/hopeless/joyless/buried_alive/ashes/rubble/living_hell
        in pieces/ruins/tatters/shreds
        feels/is over END
        crushed/suffocated/buried/swamped by/under
    """,
    "LONELY": """
        alone/lonely/loneliness/isolated/isolation/solitude/on_my_own
    """,
    "NOT_BORNE": """
        unbearable/eating/killing/crushing/scream/swallowing/agony/nobody/noone/in_this/
            despair/hopeless/ever_been/hurts
    """,
    "NEVER": """
        never/nothing/wont/dont_think/cant_see/cant/no_way/not/doubt/dont_believe/stopped/no_longer/nolonger/gave_up/
            dont_see/lost_hope
    """,
    "INNER": """
        fight/hope/purpose/meaning/joy/spark/courage/happiness/spirit/drive
        strength/energy/reason/reasons/will/power to? go_on/carry_on/keep_going/continue/fight/smile/try/
            keep_trying/keep_fighting/get_through
        faith in? god/everything/life/myself/anything
        interest/pleasure ...1 in? life/everything/anything/living/people/things
    """,
    "RUN_OUT": """
        lost/losing/lose/run_out/ran_out/running_out/drained/dried_up/evaporated/abandoned/robbed/stolen/stole/
            stripped/
            beaten_out/knocked_out/sucked_out/out_of_me/drained_out/left_me/extinguished
        gone ...1 from/out/END
        have/got/theres/with/is no/zero/little
        cant find/see/feel/summon/muster
        nothing/none/no ...3 left
    """,
    "LOW": """
        low/depressed/down/sad/unhappy/miserable/dark/black/bleak/hollow/empty/defeated/desolate/wretched/lonely/
            heartbroken/tearful/despondent
    """,
    "NEVER_SO": """
        never ...2 felt/been so/this/as/quite
        never so/this
        worst/lowest/saddest/darkest/loneliest ...3 ever/life
        so ...1 low/sad/down/unhappy/lonely/miserable ...2 cry/cant/dont/could/scream/hurts
        deeply/utterly/desperately/unbearably/terribly/profoundly/clinically/seriously
        rock_bottom
    """,
    "CRIES": """
        cry/crying/cried/cries/weep/weeping/wept/sob/sobbing/sobbed/tears/bawling/blubbing
    """,
    "WITHOUT_END": """
        all/whole day/night/morning/evening/week/afternoon
        every day/night/morning
        day and? night
        constantly/nonstop/non_stop/uncontrollably/endlessly/myself_to_sleep/hours/hysterically
        cant ...2 stop/see/do/cope/go/explain
        dont ...1 know ...1 why
        for no_reason
        hollow/empty/hopeless/alone/lost
    """,
    "HURTS_TO_LIVE": """
        life/living/existence/being_alive/everyday_life
    """,
    "TOO_HARD": """
        too/so hard/painful/heavy/cruel/much/exhausting/lonely/bleak
        hurts too/so/more
        nothing but? pain/misery/suffering/struggle
        just/only pain/suffering/misery/agony/torture/existing/struggle
        means/meant ...1 nothing
        sucks/meaningless/worthless/empty/joyless/unbearable/intolerable/unliveable/unlivable/hopeless/pointless
        lost ...1 meaning/point/purpose/colour/color/joy
        no colour/color/spark/taste
        CANT ...1 bothered/bear/stand/face/do/cope/handle
        cba with
    """,
    "STOLEN": """
        stolen/stole/taken/took/ruined/ruining/wrecked/destroyed/destroying/robbed/broken/broke/beaten/beat/defeated/
            crushed/crushing/finished/swallowed/swallowing/eating/consumed/consuming/won
    """,
    "ILLNESS": """
        fibro/fibromyalgia/illness/disease/condition/depression/pain/sadness/grief/darkness/it
    """,
    "MY_ALL": """
        me END
        my life/soul/spirit/everything/will
        everything i
        who_i
        of_me/all_of_me
    """,
}

VIOLENCE: Final = {
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

CONCEPTS: Final = OVERDOSE | DEATH | DESPAIR | VIOLENCE
