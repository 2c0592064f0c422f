"""The facts that make despair: all of life, and what it has lost.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

CONCEPTS: Final = {
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
