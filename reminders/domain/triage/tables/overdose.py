"""An overdose: too much was taken, or may have been.

Source: rules R50 and R53 of the service's reply language. How to read a phrase: `phrases/patterns.py`; the groups in
capitals: `triage/words.py`; the concepts that frames name: `triage/concepts_overdose.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.OVERDOSE,
    danger=(
        says(
            "R50",
            "took too many, or all, of something",
            """
            overdose/overdosed/overdosing/overdoses/overdosd/overdos
            overdone/overdid/overdo/overdoing ...2 PILLS
            over_dosed/over_dose/over_dosing
            od/oded/ods/oding
            i_odd/ive_odd/he_odd/she_odd
            sobredosis
            TOOK too_many/to_many END
            took/taken/taking/swallowed too_much/to_much END
            injected/injecting/inject too_much/too_many/extra/double
            too_much insulin/morphine/medication/medicine/tylenol/paracetamol/fentanyl/oramorph
            lost count/track ...4 PILLS/pill/what_ive_taken/what_i_took/how_many
            not/dont/cant/couldnt/no/lost ...2 know/sure/remember/recall/tell/idea/track/count how_many ...4 took/
                taken/
                ive_had/ive_taken/had/swallowed
            TOOK NUMBER or MANY NUMBER? PILLS
            how_many ...2 PILLS ...2 took/taken/swallowed
            PILLS ...12 TOOK ...2 too_many/to_many/too_much/far_too/way_too/whole_lot
            PILLS ...10 DOWNED ...2 all_of_them/them_all/every_one/every_last_one
            PILLS ...6 had/taken/took/swallowed MANY END
            took/swallowed/taken them all END
            KIN/he/she ...2 DOWNED all ...2 PILLS
            PILLS/bottle/bottles/packet/box/strip ...3 gone/empty DOWNED them/it/all/em/lot
            PILLS/bottle/packet/strip ...3 empty ...8 full ...3 at/this/when/yesterday/earlier/morning/lunch/breakfast/
                hour/NUMBER
            found ...5 empty ...2 pill/PILLS/blister
            found ...5 empty PILLBOX of? PILLS
            empty ...1 pill/PILLS PILLBOX ...6 swallowed/took/taken
            DOWNED ...3 NUMBER days/day/weeks/week/months worth
            had/ive_had ...4 day/days/week/weeks/fortnight worth ...2 PILLS
            DOWNED ...3 fortnight/fortnights worth
            DOWNED ...2 week/fortnight/month/weekend PILLS
            TOOK ...3 WEEKDAY ...2 WEEKDAY ...4 PILLS/lot/doses
            TOOK ...3 tomorrow PILLS/dose/lot/doses/ones
            TOOK ...3 tomorrow ...2 PILLS together/at_once/too/as_well
            TOOK ...3 morning ...2 night/evening/bedtime ...2 PILLS ...2 together/at_once/in_one_go
            exceed/exceeded/exceeding/over/past/above/beyond ...2 max/maximum/limit/recommended/prescribed/safe/daily
                DOSE
            exceed/exceeded/exceeding ...4 DOSE/limit/PILLS
            over/past/above/beyond/exceeded ...2 limit/max/maximum ...3 PILLS
            double/doubled dosed/dosing
            doubled_up/doubling_up on ...2 PILLS/dose
            accident/accidentally/mistakenly/mistake/forgetting/forgot/muddled/confused ...6 TOOK ...1 NUMBER doses/
                lots
            NUMBER doses ...6 accident/accidentally/mistake/at_once/together/instead/in_one_go
            NUMBER times ...3 normal/usual/recommended/prescribed/max/maximum/right/correct/safe DOSE
            TOOK ...1 NUMBER times ...2 supposed/meant/should/prescribed/allowed
            took/taken/taking/popped ...5 more_than/over_what/above_what ...5 supposed/meant/label/packet/says/said/
                allowed/prescribed/recommended/told/safe/should/normal/dose
            dose/says/said/supposed/meant/prescribed/should ...3 NUMBER and? took/taken/ive_taken/had MANY
            i/ive took/taken OVER_19 END
            took_the/taken_the/necked_the/downed_the/swallowed_the/popped_the lot END
            took_the/taken_the/necked_the/downed_the/swallowed_the/popped_the lot of_them END
            DOWNED all_of_it/all_of_them/every_last_one/every_single_one END
            DOWNED everyone/every_last_one/every_single_one/each_one of them/those/my_pills
            TOOK ...2 all/load/loads/handful/handfuls/bunch/whole/lot/lots of? ...1 KIN ...3 PILLS
            TOOK ...2 KIN ...2 PILLS ...2 all_of_them/them_all
            KIN ...4 got_into/got_at/been_at/been_into/gotten_into/ate/eaten/swallowed/found_and ...6 PILLS/pill
            KIN ...6 PILLS/pill ...4 swallowed/ate/eaten
            NUMBER/several/multiple ...1 patch/patches ...2 at_once/instead/together/same/by_mistake/by_accident/
                accidentally
            extra/too_many/double patches
            emptied ...4 cabinet/cupboard/drawer/bottle/box ...2 down/throat/mouth
            TOOK ...3 handful/handfuls/bunch/load/lot/everything/whatever ...3 cupboard/cabinet/bathroom_drawer/
                medicine_drawer
            DOWNED ...1 handful/handfuls/fistful of? whatever/them/random/different/mixed/his/her
            washed ...4 PILLS ...4 wine/vodka/whiskey/whisky/gin/rum/booze/alcohol
            whole/entire/full/all ...2 PILLBOX/PILLS ...4 gone ...1 in_one_go/at_once/in_one/down
            OVER_3 ...1 PILLS at_once/in_one_go/all_at_once
            TOOK OVER_3 at_once/in_one_go
            drank/drunk/chugged/downed/necked ...3 bottle/bottles ...2 cough/syrup/nyquil/calpol/oramorph/morphine/
                medicine/methadone
            TOOK so_many PILLS
            TOOK enough PILLS
            taken/swallowed pills/tablets END
            OVER_19 NUMBER? pills/tablets/painkillers/sleeping_pills
            TOOK everything ...2 medicine/bathroom/drug/pill/med cabinet/cupboard/drawer/box
            swallowed ...3 bleach/poison/antifreeze/chemicals/detergent/battery
            TOOK NUMBER times ...3 dose/doses/amount
            TOOK NUMBER times my PILLS
            TOOK NUMBER times what/more_than/recommended
            vodka/whiskey/booze/gin/rum/whisky/liquor/wine/alcohol ...3 and/with all? PILLS
            whole/entire bottle gone
            took_the bottle of PILLS
            too_many/to_many pills/tablets/painkillers/sleeping_pills/tabs
            TOOK ...2 more_than ...4 PILLS
            TOOK ...3 bunch/handful/handfuls/fistful/load/loads/lot/lots/heap/ton/pile/whole_lot/shitload/mouthful/
                ton/stack/whole_pack/packet/pack/strip/box/boxes ...4 PILLS
            TOOK ...2 bunch/handful/fistful/bunch_of/pile ...2 END
            bunch/handful/handfuls/fistful ...2 PILLS
            TOOK all of? my? pill/pills/tablet/tablets/tabs/capsules/OTCS
            TOOK all ...3 PILLS at_once/together/in_one_go/left/we_have/in_the_house/i_had/i_have/i_could
            TOOK whole/entire/full/every ...2 PILLS
            DOWNED/take/taking them/it all END/of_them/at_once/together/in_one_go/down
            TOOK week/weeks/month/months/days worth
            TOOK ...2 more ...4 PILLS than
            all of? PILLS ...2 gone ...4 took
            TOOK every ...3 pill/pills/tablet/tablets
            TOOK all of? them
            TOOK all at_once
            TOOK ...3 PILLS ...3 whole/entire/full bottle/box/pack/packet/strip/bottles END
            DOWNED/take/taking whole/entire/full bottle/bottles/box/pack/packet/strip/lot/bag/script/
                prescription/pot/blister/jar/
                supply/weeks/month/months/week
            drank/drunk/had/eaten/ate whole/entire/full bottle/bottles/box/pack/packet/strip/lot/script/prescription/
                pot/
                blister/supply END
            drank/drunk/had/eaten/ate whole/entire/full bottle/bottles/box/pack/packet/strip/lot/script/prescription/
                pot/
                blister/supply of ...2 PILLS
            TOOK bottle of PILLS
            whole/entire/full/empty/emptied/finished/downed/swallowed/necked/down/half ...2 bottle/box/pack/packet
                ...2 of PILLS
            emptied ...2 pill/pills/tablet bottle/box/packet
            TOOK ...2 bottle/bottles of ...2 PILLS
            took/taken/swallowed/downed bottle/bottles END
            TOOK rest of PILLS
            TOOK MANY NUMBER? PILLS
            TOOK about/around/maybe/nearly/almost/over/roughly MANY NUMBER? PILLS
            dozen/dozens pills/tablets/painkillers/sleeping_pills
            TOOK NUMBER ...1 strips/boxes/packets/packs/bottles/sheets/blisters of? PILLS
            TOOK MANY NUMBER? ...2 of ...2 PILLS
            TOOK MANY of them/those
            MANY of them/those ...5 took/taken/swallowed/downed
            PILLS ...3 TOOK ...1 tomorrows/tonights
            TOOK KIN ...2 PILLS ...2 by_mistake/by_accident/accidentally
            swallowed/downed/necked MANY ...2
            TOOK MANY NUMBER? OTCS
            TOOK OVER_8 OTCS
            MANY NUMBER? OTCS
            MANY NUMBER? PILLS ...3 at_once/together/in_one_go
            TOOK ...4 double/triple/twice dose/doses
            TOOK ...3 double/triple/twice dose/doses/PILLS
            TOOK ...1 extra pills/tablets/meds/doses/painkillers
            double/triple/second/extra dose by_mistake/by_accident/accidentally/in_error
            accidentally/mistakenly ...2 double/triple/second dose
            TOOK twice what/amount/as
            doubled/tripled ...2 my dose/doses/PILLS
            TOOK ...3 PILLS twice/three_times
            mixed ...3 PILLS ...3 alcohol/vodka/booze/wine/whiskey/gin/drink
            PILLS ...3 with/and vodka/whiskey/booze/gin/rum/whisky/liquor
            swallowed/drank/drunk/drink/ate bleach/antifreeze/poison/detergent/cleaner/chemicals/pills/tablets/
                battery/batteries/petrol/drain_cleaner/rat_poison/disinfectant
            swallow/swallowed/downed/necked PILLS
            poisoned myself/himself/herself
            tome/tomado/tomo/trague/tragado/trago ...2 muchas/todas/demasiadas/todo/MANY/punado ...3 pastillas/
                medicamentos/tabletas/medicinas
            tome/tomado/tomo/trague/tragado/trago ...3 frasco/bote/caja/blister
            tome/tomado/tomo/trague/tragado todas END
            todas ...2 pastillas
            """,
        ),
        says(
            "R50",
            "taken, a medicine, and too much of it, in any order",
            """
            SWALLOWED &4 DRUG &4 TOO_MUCH
            SWALLOWED &4 DRUG && WHOLE_PACK
            TOOK_AGAIN && FORGOT && DRUG
            took/taken them again & FORGOT
            double/triple dose/doses & DRUG/patch/patches & FORGOT/SWALLOWED
            DRUG & MANY ...1 gone/missing & TOOK/swallowed/since
            PILLBOX && EMPTIED && TOOK_ALL
            DRUG && EMPTIED && TOOK_ALL
            od/oded on OTCS
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "medicine as prescribed, and other things one has too much of",
            """
            TOOK all of? my? meds/medicine/medicines/medication/medications/doses/prescription/insulin/caps/pills/
                tablets/tabs ...2 on_time/as_prescribed/prescribed/properly/directed/usual/with_food/with_water/
                with_breakfast/correctly
            TOOK all of? my? meds/medicine/medicines/medication/medications/doses ...2 today/already/morning/tonight/
                evening/yesterday/now/night/for_the_day/this_morning/on_schedule/and
            yes TOOK all ...3
            TOOK ...2 caps off
            TOOK it all in/off/back/slow/easy
            TOOK them all out/to/for/off/home/down/back
            takes too_many
            PILLS twice ...1 as/daily/day/per/each/every
            too_many/so_many PILLS to_take/to_remember/to_sort
            pharmacy/chemist/pharmacist/surgery/packed/sent/ordered/dispensed/prescribed ...3 too_many/so_many PILLS
            sick/fed_up/tired/bored/hate ...3 too_many/so_many PILLS
            handful/handfuls of? PILLS every/each/daily
            box/tub/packet/pack/bag/tin of chocolate/chocolates/biscuits/cookies/sweets/crisps/mints/candy/cereal/
                chips/
                nuts/crackers/cakes
            overdose/overdosed/overdosing of/on ...2 pies/chocolate/sugar/vampires/sweets/cake/cheese/telly/tv/
                caffeine/
                coffee/news/sunshine/sun/food/turkey/carbs/christmas/biscuits/garlic/perfume/football
            dropped/spilled/spilt/bought/collected/ordered/threw whole/entire/full PILLBOX of? PILLS
            swallowed PILLS ...2 wrong/stuck/sideways/dry
            swallowed pill ...2 wrong/stuck/sideways/dry
            heat/heated/cold/nicotine/eye/knee/cooling/menthol patch/patches
            amount of work/walking/steps/stretching/sleep/coffee/caffeine/exercise/water/rest/housework
            doses of coffee/tea/caffeine/sunshine/fresh/vaccine
            tome ...3 medicina/medicinas/pastillas/medicamentos ...2 manana/noche/siempre/desayuno/comida/receta
            took/taken/taking on more_than/more
            more_than/more steps/walking
            NUMBER mg/ml/milligrams/mcg/g/mgs/milligram/grams/units/iu
            overdose/overdosed/overdosing/od/oded on chocolate/sugar/coffee/candy/tv/netflix/food/pizza/cake/sun/
                sunshine/turkey/carbs/news/christmas/sweets/cookies/icecream/ice/cheese/movies/reality/cuteness/salt/
                housework/chores/exercise/gardening/shopping/walking/tea/facebook/tiktok/social/stretching/activity/
                cleaning
            overdose/overdosed/overdosing/od/oded on ...2 videos/boxsets/box_sets/memes/puppies/kittens/romcoms/carols/
                mince_pies/crisps/nostalgia
            overdose/overdosed/od ...2 cuteness
            overdose/overdoses awareness/prevention/day/story/stories/scene/statistics/stats/rates/deaths/crisis/
                training
            anti overdose
            too_many pills/tablets/meds a/every/per/each/daily/in_my/to_swallow/already/prescribed/for_one
            on/prescribed/prescribes/gives/given/give/gave/hate/having_to_take/have_to_take/supposed_to/
                swallow
                ...3 too_many/so_many PILLS
            TOOK NUMBER PILLS a/every/per/each/daily
            TOOK NUMBER PILLS NUMBER times
            NUMBER PILLS a/every/per/each/daily/day
            TOOK whole/entire/full lot/week/weeks/month/months/day ...1 off/longer/of_rest
            TOOK bottle/bottles of water/wine/milk/juice/shampoo/beer/coke/gatorade/pop/champagne/sauce/squash/soda/
                lotion
            whole/entire/full/finished/half ...1 bottle of? water/juice/milk/gatorade
            TOOK whole/entire/full bottle of? water/wine/milk/juice/beer/coke/gatorade/pop/champagne/electrolyte/
                electrolytes/powerade/squash/tea/soda/smoothie/lemonade/kombucha
            TOOK bottle/bottles back/to_the/out
            drank/drink/drunk/drinking/necked/chugged ...2 bottle/bottles END
            dose of reality/medicine/own/sunshine
            TOOK too_much/too_many on
            TOOK extra NUMBER/nap/day/time/rest/break/steps/walk
            doctor/she/he/they/doc ...2 doubled/tripled
            take/taking/taken MANY PILLS a/every/per/each/daily/day/NUMBER
            NUMBER am/pm/oclock PILLS
            missed/skip/skipped/forgot ...2 dose/doses
            swallow/swallowing PILLS hard/difficult/easily
            hard/difficult/cant/trouble/hate/struggle/struggling/easier ...3 swallow/swallowing PILLS
            eaten/ate/eat ...2 too_many/too_much/lot/lots/bunch/whole/handful ...2 chips/cookies/sweets/nuts/berries/
                grapes/cake/food/candy/chocolate
            handful/bunch/whole ...2 nuts/berries/grapes/almonds/flowers/bananas/chips/raisins/seeds/crisps/fruit
            """,
        ),
        says(
            "R51",
            "twice a day",
            """
            PILLS twice ...2 morning/night/evening/prescribed
            """,
            apart=True,
        ),
    ),
)
