"""The facts that make thoughts of self-harm: a wish, plan, picture or farewell; death, an end, others' lives without.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

CONCEPTS: Final = {
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
