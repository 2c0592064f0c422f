"""The groups of words that the tables name in capitals, and the small words that stand around a request.

How to read a phrase: `reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.phrases import words
from reminders.domain.replies.opt_out.keywords import POLITE, STOP_SLIPS

GROUPS: Final = {
    "END": """
        please thanks thank anymore now ever again and or but because i im ive its it ok okay already immediately you
        until till til for from while during no so as asap sir maam lol ugh omg period forever they we my this is were
        wtf who why id ill youd its theyre itd
    """,
    "YOU": "you u ya ye yous youse yall yis",
    "FROMYOU": "from_you from_u from_ya from_ye from_yous from_youse from_yall from_this from_that_number",
    "STOP": "stop quit cease end halt discontinue terminate stp STOPSLIP",
    "STOPSLIP": " ".join(sorted(STOP_SLIPS - {"stops"})),
    "OFF": """
        cancel delete kill disable deactivate turn_off shut_off switch_off cut_off drop ditch bin scrap chuck end halt
    """,
    "DONT": "dont never nolonger shouldnt no_need_to",
    "NOTTO": "not dont didnt wouldnt never wont aint",
    "WISH": """
        rather prefer like want wish request requesting grateful appreciate appreciated thankful happier hope love
        insist demand beg begging better sooner great nice kind kindly help helpful obliged glad ask asking please
    """,
    "ME": """
        me us my this_number this_phone this_cell this_mobile this_line this_address here her his their FAMILY
    """,
    "FAMILY": "mom mum mam dad mother father wife husband daughter son partner gran grandma grandpa nan",
    "MYNUMBER": """
        my_number this_number my_name my_phone my_email my_contact my_info my_information my_cell this_phone my_details
        my_data my_mobile this_line my_profile my_num my_digits this_address
    """,
    "SEND": """
        text txt send message email contact write mail sms whatsapp ping bug bother pester nag harass spam notify
        remind disturb
        annoy hassle texting messaging sending contacting emailing
    """,
    "TEXTING": """
        texting messaging sending emailing contacting writing pinging bugging bothering spamming pestering hassling
        harassing notifying reminding nagging annoying disturbing blowing_up mailing buzzing messing_with badgering
        bombarding flooding hounding stalking
    """,
    "RECEIVE": "get receive have see hear_from be_sent be_on be_in",
    "RECEIVING": "getting receiving having seeing hearing_from",
    "MSGS": """
        text texts message messages reminder reminders email emails notification notifications alert alerts sms mails
        prompts nudges pings updates communications communication correspondence subscription subscriptions service
        services program programme spam crap mensajes textos recordatorios texting messaging newsletters newsletter
        remainders remiders bot
    """,
    "TEXTS": """
        texts messages reminders emails notifications alerts texting messaging spam mensajes textos communication
    """,
    "THESE": "these those this it them em dem this_stuff this_crap this_shit any_of_this all_this any_of_these",
    "OURS": "ones stuff thing things bit part one advice nagging nudges MSGS",
    "NOUNCATS": """
        check_in check_ins checkin checkins check_up check_ups questions surveys survey quizzes tips quotes facts
        affirmations pep_talks questionnaires pain_checks scores lessons recipes cheerleading weekly_report
        weekly_summary
    """,
    "TELLING": """
        reminding telling texting messaging bugging nagging pestering bothering lecturing preaching asking going_on
        harping_on hassling
    """,
    "TELL": "remind tell text message bug nag ask bother pester lecture",
    # "… and your texts".
    "INSULT": """
        get_stuffed get_knotted get_bent get_tae get_lost get_tae_fuck eff_off feck_off fuck_off piss_off bugger_off
        sod_off bog_off naff_off shove_off buzz_off f_off clear_off push_off bore_off hop_it beat_it do_one jog_on
        sling_your_hook sling_yer_hook take_a_hike on_your_bike on_yer_bike up_yours away_with_you away_with_ye shove_it
        stuff_it go_to_hell
    """,
    "THREAT": """
        report reported reporting block blocking police solicitor lawyer attorney court ico ofcom fcc ftc sue suing
        complaint
    """,
    "LISTS": """
        list lists register program programme service system records database books mailing_list subscription MSGS
    """,
    "TOLD": "reminded told nagged lectured texted",
    "KIN": """
        sister brother mom mum mam dad friends friend daughter son husband wife kids boyfriend girlfriend ex family
        people boss cousin mother father everyone partner grandma gran nan grandad grandpa aunt uncle
    """,
    "TITLE": "mr mrs ms miss",
    "ASKING": "WISH can could may would mind possible",
    "MATTERS": """
        mindfulness meditation relaxation recipes motivation inspiration encouragement hydration pacing cheerleading
        nutrition stretching breathing massage massages meditations
    """,
    "PLACES": """
        church mass mosque temple synagogue chapel service worship prayer prayers choir work office school college uni
        class classes lesson lessons lecture lectures seminar seminars court theatre theater cinema movies library
        meeting meetings bed bath shower car gym funeral wedding therapy physio session sessions appointment
        appointments interview exam exams practice rehearsal shift ward surgery shop job
    """,
    "MUCHTOO": "too so way_too far_too much_too bit_too bit rather very awfully",
    "TOO": "too_much too_many too_often excessive overkill ridiculous silly a_lot enough plenty crazy insane",
    "OTHERS": """
        gym boss work job school pharmacy insurance bank landlord hospital company office church charity telemarketers
        scammers council surgery dentist optician vet chemist library amazon ebay evri dpd dwp hmrc pip shop shops
        store club choir neighbours neighbour neighbors neighbor landlady agency manager supervisor teacher teachers
        politicians campaign retailers salesman salesmen
    """,
    # Things that send messages of their own, and people who call.
    "SENDERS": """
        KIN OTHERS sons daughters brothers sisters grandkids grandson granddaughter nephew niece mate mates colleague
        colleagues someone somebody whatsapp facebook instagram chat group spammers caller callers phone_company
        energy_company water_company gas_company insurers lads girls team nursery college university everybody
    """,
    "TELLER": "KIN doctor doc nurse therapist physio rheum rheumatologist pharmacist specialist he she they",
    "TELLS": """
        told said says wants wanted asked tells advised suggested suggests made recommended asks keeps_telling thinks
        reckons insists keeps_saying hopes
    """,
    "MEDS": """
        lyrica meds med medication medications cymbalta gabapentin steroids prednisone pill pills pregabalin duloxetine
        tramadol opioids insulin savella amitriptyline medicine antibiotics statins beta_blockers
    """,
    "SYMPTOMS": """
        pain pains cramp cramps spasm spasms twitches aches ache headache headaches migraine migraines flare flares
        symptoms tremors side_effects feelings thoughts nights mornings days dreams nightmares MEDS
    """,
    # What is worn or sits in the body, and comes off or out.
    "FITTED": """
        stitch stitches cast plaster dressing bandage drain mole moles tube catheter tooth teeth staples brace splint
        gallbladder appendix lump clips pin pins cannula patch collar shoes clothes bra lid tattoo cyst tonsils
        wart bunion kidney stone stones nail nails implant
    """,
    "TIMES": """
        night nights work church school bed bedtime dinner lunch breakfast meeting meetings class sleep nap naps morning
        mornings evening evenings afternoon afternoons weekend weekends weekday weekdays sunday sundays saturday
        saturdays monday mondays tea teatime mealtime mealtimes dinnertime lunchtime bedtime supper shift funeral
        shabbat sabbath hours midnight noon mass service
    """,
    "SENDS": """
        text texts texting texted message messages messaging messaged send sends sending sent come comes coming came
        arrive arrives arriving arrived go_off goes_off going_off went_off land lands ping pinged pings buzz buzzes
        buzzed buzzing
    """,
    "NTH": "second third fourth fifth sixth seventh eighth ninth tenth umpteenth millionth hundredth th rd nd",
    "MANDEN": """
        mande manden mandes escriba escriban escribas envie envien envies moleste molesten molestes contacten contacte
        textee texteen textees llame llamen
    """,
    "MANDAR": """
        escribir escribirme mandar mandarme enviar enviarme molestar molestarme textear textearme contactarme contactar
    """,
}
# What may stand around a whole message that `ASKS_ALONE` and its neighbours know.
AROUND: Final = POLITE | words(
    """
    i we im id ive thats its no yes yeah and but well oh so please then you hear nope lol ugh jeez ffs omg guys folks
    man just cheers ta bye u a bit letting know shall will
    """
)
LIGHT: Final = words(
    """
    the da dis dat tf a an my your ur all any of with to us please just really already right so very fucking fuckin damn
    bloody
    stupid annoying silly daily automated automatic more from you such ever again immediately freaking effing dumb
    constant endless goddamn unwanted random useless little me be being get getting receiving receive going up those
    these this that on in kindly now de los las mas me mis sus el la tus fing f ing other
    """
)
SMALLEST: Final = words("the a an my your his her all these this that those of so just really")
TURNING: Final = words("but except keep dont not never unless besides only though without")
