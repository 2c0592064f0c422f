"""Bladder or bowel out of control, or shut.

Source: rule R50 of the service's reply language, which follows the signs of cauda equina. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_body.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.BLADDER_BOWEL,
    danger=(
        says(
            "R50",
            "lost control of bladder or bowel",
            """
            LOST bladder/bowel/bowels/urine ...1 control
            lost ...2 bladder/bowels/bowel
            bladder/bowels/bowel not/isnt/arent/out_of ...2 control
            bladder/bowels/bowel went END
            CANT hold it ...2 went ...2 everywhere/floor/over/myself/leg/legs
            bladder/bowels/bowel just_went
            loss of ...2 control
            lost/losing control down/below/down_there/there
            peed/pooped/pissed/wee/poop/pee/peeing/weeing/urinated everywhere
            bowel/bowels/bladder ...2 opened/opening/moved without/by_itself/themselves/itself/on_their_own
            pee/wee/urinate/go/piss but nothing ...3
            bed/sheets/mattress/pyjamas/chair & i/id/ive/had wet/wetted/soaked/soiled it
            pee/peed/peeing/wee/weed/pooped/wet/urinated/leaked/leaking/leak/went ...2 without knowing/noticing/
                realizing/realising/feeling/
                warning
            loss of bladder/bowel/bowels/urine/urinary
            no bladder/bowel/bowels control
            wet/wetting/peed/pissed/peeing/weed/wee/soiled/soiling/pooped/pooping/pooed/crapped/shit/shat/messed/
                messing/
                urinated/wetted/pee/poop/pooing/widdled/shitting/crap myself/himself/herself/themselves/
                yourself
            wet/wetting/peed/soiled/pooped/pooed/pissed/crapped/shit/shat bed/sheets/pants/trousers/underwear/knickers/
                pyjamas/undies/pjs/jeans
            peed/pooped/pooed/messed/pissed/crapped/soiled/shit/shat/accident/urinated/weed in/on ...2 bed/pants/
                trousers/couch/
                sofa/settee/underwear/floor/chair/clothes/knickers/sleep/car
            accident/accidents ...4 pee/poop/bladder/bowel/wet/toilet/bathroom/pants/loo/urine/poo
            bladder/bowel/bowels/toilet/toileting/pee/poop/loo/wetting accident/accidents
            had/having ...2 accident/accidents ...3 pants/bed/toilet/night/sleep/underwear/sheets
            incontinent/incontinence/incontinance
            pee/wee/urine/poop/poo/it ran/running/runs/pouring/poured/trickled/trickling/going/down ...2 down ...2 LEGS
            dont/didnt/cant/couldnt/never/not feel/felt/know/notice ...2 myself go/going/peeing/weeing
            bladder/bowel/bowels ...2 leaking/leaked/leak/let_go/gave_out/gave_way/emptied/released/failed/failing/
                wont_hold/not_working/stopped/isnt/gone/giving_out/loosened/leaks
            leaking/leaked/leak/dribbling/dribble ...2 urine/pee/wee/poop/stool/poo
            urine/pee/wee/poop/stool/poo leaking/leaked/leaks/running/dribbling/came_out/coming_out/comes_out
            didnt/couldnt/dont/cant/not ...3 make ...3 bathroom/toilet/loo/restroom/potty ...2 in_time
            didnt/couldnt/dont/cant make ...3 bathroom/toilet/loo/restroom
            didnt/couldnt/cant/not ...1 get/getting/reach ...3 bathroom/toilet/loo/restroom/potty ...2 in_time/
                quick_enough/
                fast_enough
            didnt/couldnt/dont/cant/not ...2 feel/know/tell ...4 peeing/pee/peed/wee/need_to_go/full/pooping/wiping
            cant/couldnt/dont/not feel ...3 bladder/pee/peeing/wee/bowels
            perdi control ...3 vejiga/intestino/esfinter/orina
            me_orine/me_hice/orine_encima/me_cague encima/pipi/popo
            """,
        ),
        says(
            "R50",
            "cannot pass urine",
            """
            CANT ...3 pee/peeing/urinate/urinating/wee/piss/pee/weewee/tinkle/pea
            CANT go pee/wee/piss
            CANT pass/empty/start/release/void ...3 water/urine/bladder/pee/wee
            CANT ...1 pass/squeeze/get/wring/manage ...2 drop/drops/dribble
            waterworks/bladder packed_up/packed_in/seized/seized_up/shut_down/on_strike
            trying/tried ...1 pee/wee/urinate/piss for/since/all
            CANT empty/void END
            havent/hasnt/not/couldnt/didnt/havnt ...3 peed/urinated/pee/passed_urine/passed_water/passed_any/wee/weed/
                urinate/piss/pissed ...4
            not peeing/urinating/weeing ...2
            last ...2 wee/weed/pee/peed/urinated/passed_urine/passed_water ...3 yesterday/last_night
            last ...2 wee/weed/pee/peed/urinated/passed_urine/passed_water ...3 OVER_8 hours
            bladder wont/not/doesnt/isnt/cant ...2 work/empty/emptying/release/drain/working
            NUMBER hours ...3 without ...2 pee/peeing/wee/weeing/urinating/passing_urine
            no pee/wee/urine ...3 out/coming/comes/since/all_day/hours
            nothing ...3 out/comes/coming ...4 pee/wee/urinate/piss
            pee/wee/urine wont/cant/doesnt/not ...1 come/coming/start/out
            urine/urinary retention
            no puedo orinar/hacer_pipi/mear
            """,
        ),
        says(
            "R50",
            "bladder or bowel, and no control or nothing comes, in any order",
            """
            BLADDER &3 NO_CONTROL
            BLADDER &4 LEAKS & UNAWARE
            WETS & NOT_FELT_GOING
            had/have/id/ive/i weed everywhere
            not/didnt/never/dont know/feel/felt/realise/realize/notice/knew ...1 i was/id ...1 going/gone/weeing/
                peeing/wet until/till/til
            NOT_HELD & BLADDER/came_out/loo/bathroom/pants/trousers/leg/legs/floor
            cant/dont/not/couldnt/didnt ...1 feel ...6 need/needing/full ...2 toilet/pee/wee/loo/go/bladder
            UNAWARE & BLADDER/loo & comes/came/coming/happens
            UNAWARE & trousers/pants/knickers/sheets/chair/seat/bed & soaked/soaking/wet/drenched/sodden
            wee/pee/urine ...2 runs/ran/run/pours/poured/flows/flowed/comes out
            comes/came/coming/poured/pouring/gushed/gushing/ran ...1 out &3 wee/pee/poo/urine
            loo/toilet & nothing & standing/stood
            own wee/pee/urine/mess/poo/filth/poop
            UNAWARE & wet/weeing/peeing/soiled/leaking
            dribbling/leaking all_the_time/constantly/nonstop
            NUMBER hours &3 not/no/without drop
            want/wanting/need/trying/try/tried/bursting ...2 pee/wee/urinate/piss/go && NOTHING_COMES
            messed/soiled/dirtied/filled ...1 trousers/pants/underwear/knickers/pyjamas/clothes
            only/just ...2 drop/drops/dribble/trickle & HOURS_LONG &4 need/pee/wee/go/comes
            woke/wake/waking ...3 puddle
            puddle of ...1 pee/wee/urine
            faecal/fecal/urinary/double incontinence
            pee/wee/urine/poo/poop/stool/faeces/feces/urinate &3 NOTHING_COMES &3 HOURS_LONG
            bladder &4 full/palpable/bursting/distended & NOTHING_COMES
            retention &6 HOURS_LONG
            retention &6 bladder
            accident &4 number_two/stool/poo/sheets/bed &6 UNAWARE/first_time
            soiled/wet &3 myself/bed/pants & UNAWARE
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "laughing, frightened, ordinary toilet visits",
            """
            peed/pissed/wet/pee/wetting/peeing/pissing/shit myself ...3 laughing/laughed/laughter/giggling
            spilled/spilt/splashed/hose/rain ...6 wet myself
            laughed/laughing/giggled ...5 peed/pissed/wet/pee myself/pants/bed
            peed/pee/pissed/wet ...2 laughing
            shit/crapped/pooped/shat myself/pants scared/with_fear
            wet bed_head
            havent/not/didnt pee enough/much/often
            not pee_enough
            dont/not ...3 wee bit
            wee bit/dram/while/one/ones/man/lad/lass/dog
            work/car/road/traffic/had_a_car/before/since/after_the/after_my accident
            cat/dog/puppy/kitten/puppies ...3 accident/accidents
            off/from/onto toilet/loo
            bed wet_through
            water leak/leaks/leaked/leaking
            ceiling/roof/tap/pipe/boiler/tyre/kettle/washing_machine ...3 leak/leaks/leaked/leaking
            leak/leaks/leaked/leaking ...2 ceiling/roof/tap/pipe/boiler/tyre/window
            toddler/baby/newborn wet
            accident/accidents on_the/at_the/at_work/road/motorway
            """,
        ),
        says(
            "R51",
            "a young dog",
            """
            pup/pups/puppy/puppies/dogs/cats/kittens/kitten ...4 one/ones/two/both
                peed/pooped/wet/pee/poop/peeing/pissed/weed/wee/weeing/pees
            """,
            apart=True,
        ),
    ),
)
