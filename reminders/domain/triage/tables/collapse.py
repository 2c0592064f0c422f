"""Fainting, passing out, fits.

Source: rule R50 of the service's reply language, which follows the usual red flags of fainting. How to read a phrase:
`phrases/patterns.py`; the groups in capitals: `triage/words.py`; the concepts that frames name:
`triage/concepts_heart_head.py`.
"""

from typing import Final

from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table, says

TABLE: Final = Table(
    Flag.COLLAPSE,
    danger=(
        says(
            "R50",
            "fainted, blacked out, a seizure",
            """
            pass/passed/passes/passing/past out
            pass/passed/passes/passing clean/flat/straight/dead/cold/stone_cold out
            was/were/went/hes/shes/im/is out for ...2 BLINK/seconds/couple_of_minutes
            was/went/hes/shes/im/lying/found out_cold
            out_cold on ...2 floor/ground/pavement/carpet/kitchen/bathroom
            went/go/going/goes out like ...1 light
            eyes rolled back/up
            went/go/down/over/fell/dropped/lying ...6 out_cold
            next ...1 i_knew/i_know/i_remember/i_see/i_saw ...4 lino/carpet/ceiling/floor/ground/pavement/calling/
                standing/over/someone/somebody/faces/people
            floor/ground ...3 came_to/came_round/came_around/come_to/come_round
            came_to/came_round/came_around ...5 people/faces/over/paramedics/someone/somebody
            woke/waking/wake/woken ...2 lawn/grass/pavement/street/carpet/tiles/stairs/driveway/sidewalk
            fitting now/again/still
            hes/shes/he/she/son/daughter/husband/wife/mum/mom/dad/brother/sister/baby fitting END
            next thing i/he/she/they ...4 calling/standing/over/floor/ground/pavement/ambulance/deck/paramedics/faces/
                carpet/sidewalk
            swooned/swooning
            THIRD ...3 wont/cant/doesnt/not/isnt/wouldnt ...2 come/coming round/around/to END
            passedout/passout
            faint/fainted/faints/fainting/feint/feinted/fainty
            black/blacked/blacks/blacking out
            blackout/blackouts/blackedout
            greyed/grayed/whited out
            felt/feel myself going/go/slipping/fading/drifting END
            LOST consciousness/conciousness/conscious/consiousness
            loss of consciousness
            unconscious/unconcious/unconsious/unresponsive
            knocked out/unconscious/cold
            THIRD ...3 wont/cant/doesnt/not/isnt/wouldnt ...2 wake/waking/respond/responding
            cant/couldnt/trying ...1 wake him/her/them/KIN
            not responding/responsive/conscious
            collapse/collapsed/collapses/collapsing/colapsed/collasped
            keeled/keeling over
            seizure/seizures/siezure/siezures/seizing
            convulsion/convulsions/convulsing/convulsed/convulse
            epileptic fit/fits
            having/had/has/hav fit/fits
            fitting on/for
            came/come/woke/waking/wake ...4 floor/ground/bathroom_floor
            everything/world/room/it/all/i/and went/goes/gone/going black/dark/blank
            dropped/drop/fell to_the_floor/floor unconscious/out
            hit floor/deck
            desmaye/desmayo/desmayado/desmayada/desmayar/desmayando/desmayó
            perdi conocimiento/conciencia
            convulsion/convulsiones/convulsionando
            """,
        ),
        says(
            "R50",
            "out cold and where one woke, in any order; clinical words",
            """
            NEXT_THING &3 ON_FLOOR
            dizzy/woozy/lightheaded/giddy/swimmy &4 boom/bang/ended_up/found_myself/landed/went_down/thud/wallop &2
                ON_FLOOR
            FITTING & EYES_GONE
            jerking/jerked/shaking/shook/convulsed/thrashing/stiff & bit/bitten ...1 tongue
            body jerking/jerked/shaking/shook/thrashing & OUT_COLD
            floppy/limp/grey/gray/blue/white & EYES_GONE
            dropped/drop/fell/fallen/slumped/sank/collapsed/went_down & wont/not/doesnt/isnt/wouldnt/cant ...2 answer/
                answering/respond/responding
            OUT_COLD & ON_FLOOR
            FALLS & OUT_COLD
            went/gone/go/goes out_cold/cold_out
            no conscious/consciousness
            lose/lost/losing ...2 consciousness/senses
            tonic clonic
            tonicclonic/postictal/ictal/syncope/syncopal/syncopated/presyncope/grand_mal
            loc ...1 for/of/NUMBER/x/with/brief/witnessed
            """,
        ),
    ),
    harmless=(
        says(
            "R51",
            "fell asleep, passed things round, power cuts, and other senses",
            """
            street/town/estate/road/village/building/block/area/neighbourhood/neighborhood ...1 blacked/blacks out
            house_of_cards ...3 collapse/collapsed/collapses/collapsing
            everything/all/it/world went black/dark when/because/as ...2 fuse/power/electric/storm/lights
            shaking with cold/laughter/laughing/rage/nerves
            floor laughing
            pass/passed/passes/passing/black out candy/flyers/leaflets/papers/treats/snacks/food/cards/invites/forms/
                presents/sweets/drinks/gifts
            pass/passed/passes/passing out asleep/early/drunk_asleep/cold_asleep
            pass/passed/passing out ...5 asleep/sleep/slept/nap/napping/pillow/snoring/snored/bedtime
            slept/asleep/nap/napped ...4 passed_out/pass_out
            pass/passed/passing out on/in couch/sofa/recliner/bed/chair ...5 lol/haha/NUMBER/early/tv/movie/tired/
                exhausted/wiped/watching/zzz/netflix
            pass/passed/passing out ...1 by NUMBER
            pass/passed/passing out ...2 from/with tired/tiredness/exhaustion/exhausted
            pass/passed/passes/passing out of gate/door/doors/house/station/room/town/shop/school
            power/news/media blackout/blackouts
            black out curtain/curtains/blinds/blind/shades/drapes
            knocked out by NUMBER
            knocked/knocking out work/chores/dishes/jobs/list/errands/few/bunch/couple/emails/laundry
            pass out tired/exhausted/shattered/knackered
            knocked out ...2 asleep/sleep/slept
            blackout in ...2 area/street/town/city/neighborhood/neighbourhood/road/village/building/house
            blackout curtain/curtains/blinds/blind/drapes/shades/bingo/fabric/poetry
            faint ache/hope/smell/line/lines/noise/sound/heart/idea/hearted/memory/rash/mark/signal/praise/tingling/
                tingle/trace/clue
            a/some faint pain/headache/twinge/cramp/itch/buzz/ringing/whiff
            faintest
            feint heart/line/lines
            collapse/collapsed/collapsing ...4 bed/couch/sofa/chair/recliner/armchair/pillow/giggles/laughter/heap
            ready/want/wanted/going/could/about_ready/just_want/wanna to_collapse/collapse
            collapse of
            nearly/almost fainted/passed_out/collapsed/keeled_over when/at ...4 bill/price/cost/prices/size/bills/queue
            collapse/collapsed/collapsing laughing/giggling
            blacked/black/blacking out ...2 windows/window/days/dates/teeth
            black/dark/blank on tv/screen/phone/laptop
            EYE/sight/vision ...2 went/goes/gone/going black/dark/blank
            out like ...1 light ...6 asleep/sleep/slept/bed/pm/pillow/night/nap/sofa
            out like ...1 light ...2 at/by NUMBER
            out_cold ...1 at/by NUMBER
            out_cold ...4 sleep/slept/asleep/bed/pillow/nap
            slept/sleep/asleep/bed/pillow/nap/napped/sofa ...4 out like ...1 light
            knocked out with/by flu/cold/meds/medication/virus/bug/covid/it
            tent/chair/shelf/roof/bed/bridge/table/arch/arches/shed/economy/ladder/company/system/business/building
                collapsed/collapse/collapsing/collapses
            collapsed/collapse/collapsing tent/chair/arch/arches/disc/disk/shelf/vertebra/vein/veins
            back/neck/knee/hip/shoulder/muscle/muscles/jaw/body/legs/leg/hand/hands seizing
            hit floor running/stretches
            on ...1 floor/rug/carpet/mat/grass doing/stretching/playing/sorting/reading
            head ...2 hit floor/ground
            seizing the day
            screen/tv/phone/monitor/laptop/computer/power/lights/picture went black/dark/blank
            hissy/dying_laughing fit/fits
            had/having fit over/because/about
            had/having fit_of
            hope/hoping/pray/praying/wish/so_i/so_that ...3 wont/doesnt/dont/didnt ...2 wake/waking
            wont/cant/doesnt/isnt/not/wouldnt ...2 wake/waking up? early/in_time/before/on_time/to_alarm/until/
                in_the_morning/for/easily/without/refreshed/till
            LIMB ...1 not responding
            wont/cant/doesnt/isnt/not/wouldnt ...2 wake/waking up? at NUMBER
            not responding to my/the/texts/meds/medication/treatment/messages
            wake/woke ...2 sleeping_on ...2 floor
            slept/sleeping/sleep ...1 on floor
            woke/wake/get/got out/up ...3 cold_floor/on_floor
            """,
        ),
        says(
            "R51",
            "asleep; a power cut",
            """
            asleep ...6 woke/wake
            power/fuse/electric/electricity/storm/lights ...6 everything/all/it/world went black/dark
            flyers/flyer/leaflets/handouts/samples/sweets/invites ...2 passed out
            """,
            apart=True,
        ),
    ),
)
