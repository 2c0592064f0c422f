"""The facts that make an overdose: a medicine, and too much of it, all of it, or a dose forgotten and taken twice.

See `concepts.py`; the frames that put them together are in the tables.
"""

from typing import Final

CONCEPTS: Final = {
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
