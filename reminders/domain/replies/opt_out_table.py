"""The words of asking us to stop; the phrases that ask us to hold off for a time, or that complain.

Source: rules R40 to R45 of the reply language, which follow what providers and regulators count as a revocation of
consent (47 CFR 64.1200(a)(10): any wording that a reasonable person would understand). How to read a phrase:
`reminders/domain/phrases/patterns.py`. The requests are in `opt_out_asks`, their harmless neighbours in
`opt_out_excuses`, the categories in `opt_out_categories`.
"""

from typing import Final

from reminders.domain.phrases import rows, words

# R40: the whole message, in any case, with or without punctuation, "please" and "thanks".
STOP_KEYWORDS: Final = frozenset(
    rows(
        """
        stop
        stopall
        stop all
        unsubscribe
        unsub
        un subscribe
        unsubscribe all
        cancel
        end
        quit
        revoke
        optout
        opt out
        remove
        alto
        parar
        para
        pare
        paren
        basta
        baja
        cancelar
        arret
        stop stop
        stop stop stop
        """
    )
)
# Of these, a sentence or a line of its own is enough.
STOP_SENTENCES: Final = frozenset(
    {"stop", "stopall", "stop all", "unsubscribe", "unsub", "revoke", "optout", "opt out"}
)
# Slips in the other keywords; "cancer" and "quite" are everyday words.
KEYWORD_SLIPS: Final = words("cancle cancell cancl cansel canel cencel remvoe remov removve revok revoek optuot optout")
START_KEYWORDS: Final = frozenset({"start", "unstop", "subscribe"})
HELP_KEYWORDS: Final = frozenset({"help", "info", "ayuda"})
# R30: what may stand around a keyword.
POLITE: Final = words(
    """
    please pls plz thanks thank thx hi hey hello ok okay kindly sorry sir maam gracias por favor dear
    """
)

# A slip away from "stop". Everyday words ("step", "shop", "top") are not among them: they count only before "texting".
STOP_SLIPS: Final = words(
    """
    stpo sotp tsop stp sto stopp sttop sstop stiop stpp stol stip stap syop srop dtop atop xtop wtop stopo stoip
    sgop sfop stlp stkp stpop sotop stopn stoph stopl stopt stopm stoo estop stops etop satop stopq sfop stopd stog
    stob
    """
)

# R41: whole messages that say it in other words.
STOP_MESSAGES: Final = rows(
    """
    no more
    no mas
    i said stop
    i said no more
    just stop
    stop now
    stop already
    stop it
    stop this
    stop these
    stop those
    stop them
    stop it now
    stop this now
    stop it already
    stop immediately
    stop everything
    stop for good
    stop after today
    stop after this
    stop after this one
    stop forever
    stop right now
    stop at once
    stop permanently
    i want to stop
    i wish to stop
    id like to stop
    i would like to stop
    i want to cancel
    id like to cancel
    i would like to cancel
    i wish to cancel
    i want out
    i want off
    let me out
    i quit
    count me out
    go away
    fuck off
    f off
    piss off
    bugger off
    get lost
    sod off
    buzz off
    get off my phone
    reply stop
    text stop
    send stop
    type stop
    say stop
    cancel this
    cancel it
    cancel all
    cancel everything
    cancel me
    end this
    end it
    end now
    end all
    quit it
    quit this
    cut it out
    knock it off
    you can stop
    you can stop now
    can you stop
    could you stop
    will you stop
    would you stop
    i need this to stop
    i need you to stop
    i want you to stop
    i want this to stop
    i want these to stop
    make this stop
    make these stop
    make them stop
    how do i stop
    how do i stop this
    how do i stop these
    how do i stop it
    how do i cancel
    how do i end this
    how do i quit
    how do i get out of this
    how to stop
    how to stop this
    how can i stop
    how can i stop this
    blocked
    i dont want this
    dont want this
    i dont want it
    i dont want any
    i dont want any more
    i dont need this
    i dont need this anymore
    dont need this anymore
    nolonger interested
    nolonger want this
    nolonger need this
    ya basta
    ya no
    ya no mas
    ya no quiero
    no quiero mas
    no quiero esto
    no me interesa
    dejame en paz
    dejenme en paz
    numero equivocado
    stop spam
    delete
    delete all
    mute forever
    stop forever
    deactivate
    disable
    """
)

# R45: whole messages after which we had better ask.
UNCLEAR_MESSAGES: Final = rows(
    """
    enough
    enough already
    thats enough
    shut up
    too often
    i need to stop
    spam
    not so many
    not so often
    not so early
    not so late
    do not disturb
    i dont want to do this anymore
    dont want to do this anymore
    i dont want to do this
    stop that
    """
)

GROUPS: Final = {
    "END": """
        please thanks thank anymore now ever again and or but because i im ive its it ok okay already immediately you
        until till til for from while during no so as asap sir maam lol ugh omg period forever they we my this is were
        wtf who why
    """,
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
        my_data my_mobile this_line my_profile my_num
    """,
    "SEND": """
        text txt send message email contact write mail sms ping bug bother pester nag harass spam notify remind disturb
        annoy hassle texting messaging sending contacting emailing
    """,
    "TEXTING": """
        texting messaging sending emailing contacting writing pinging bugging bothering spamming pestering hassling
        harassing notifying reminding nagging annoying disturbing blowing_up mailing buzzing messing_with badgering
        bombarding flooding hounding
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
    "THESE": "these those this it them this_stuff this_crap this_shit any_of_this all_this any_of_these",
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
    "TOO": "too_much too_many too_often excessive overkill ridiculous silly a_lot enough plenty crazy insane",
    "OTHERS": """
        gym boss work job school pharmacy insurance bank landlord hospital company office church charity telemarketers
        scammers
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

# What may stand around a whole message, as may what is polite.
BEFORE_WHOLE: Final = words(
    "no nah nope ugh omg oh seriously just ok so and but now jesus christ god gods sake for yo hey u"
)
AFTER_WHOLE: Final = words("already now you u robot bot computer dude man bro immediately lol ffs bye n and hear")

# What may stand around a whole message that `ASKS_ALONE` and its neighbours know.
AROUND: Final = POLITE | words(
    """
    i we im id ive thats its no yes yeah and but well oh so please then you hear nope lol ugh jeez ffs omg guys folks
    man just cheers ta bye u
    """
)

LIGHT: Final = words(
    """
    the a an my your ur all any of with to us please just really already right so very fucking fuckin damn bloody
    stupid annoying silly daily automated automatic more from you such ever again immediately freaking effing dumb
    constant endless goddamn unwanted random useless little me be being get getting receiving receive going up those
    these this that on in kindly now de los las mas me mis sus el la tus fing f ing other
    """
)
SMALLEST: Final = words("the a an my your his her all these this that those of so just really")
TURNING: Final = words("but except keep dont not never unless besides only though without")

# R41: whole messages, but for courtesies and scores.
ASKS_ALONE: Final = rows(
    """
    not NAME
    not/wont/nolonger/dont ...3 continuing/carrying_on/participate/participating/take_part/taking_part
    nolonger wish/want ...1 continue
    rather/prefer not ...1 continue
    wont continue
    stop asking
    nothing further
    let me be
    turn/switch off
    cease/desist/discontinue
    can/could/would/will you not
    off/halt/terminate/scram/begone
    MSGS/reminders/sms off/stop/end
    no more
    wrong no
    blocked and? reported
    blocking this
    file/filing ...1 complaint
    deceased
    cancel the? whole_thing/lot/membership/subscription
    zero/no text/texts/msgs/sms/contact/communication/emails/email
    this/its isnt/not for me
    dont think ...2 for me
    never heard of NAME/him/her/them
    never? text/message/email/contact me? never
    i/id/im ...3 leave/leaving/quit/quitting now
    """
)

# R43 without a word of stopping for good: what one may also ask for, for a time.
HOLDS: Final = rows(
    """
    pause/pausing/hold/holding/suspend/suspending/mute/muting/silence/freeze/hold_off/hold_off_on/hush/skip/snooze/
        postpone ...2 MSGS
    pause/pausing/suspend/suspending/mute/muting/silence/hold/holding these/those/this/everything/them/all
    pause/suspend/freeze ...1 account/me/my/it until/till/til/for/while
    pause/mute/silence/quiet/hush ...1 until/till/til/for
    mute/silence ...1 until/till/til/for
    put/place ...2 MSGS/these/this/it/me/everything on? hold
    hold off/on TEXTING/texts/messages/reminders
    hold/leave off until/till/til/for
    few/couple/week/day/days/weeks/month/NUMBER days? without ...1 MSGS/these
    give it/them/MSGS ...1 rest/break until/till/til/for
    go/be/keep quiet until/till/til/for
    no contact ...1 until/till/til/for
    not a word/peep until/till/til
    no_more/skip/no ...1 NOUNCATS today/tonight/until/till/til/for/this
    no ...1 MSGS between now
    break/rest/time_off/day_off/week_off/days_off/night_off/week/days/day/weeks/breather from/off ...2 MSGS/these/
        texting
    break/rest from ...1 this until/till/til/for
    give me a? break/rest/NUMBER/week/few/couple ...2 until/till/til/for/off
    STOP/no_more for now/today/tonight/while/bit/NUMBER/a/an/few/couple/the/this/rest/next/half
    STOP/no_more until/till/til/tonight/today/tomorrow/this_week/this_weekend/next_week/temporarily
    STOP these/those/them/this/it until/till/til/for
    leave me alone/be today/tonight/for/until/till/til/this/tomorrow/while
    no ...2 TEXTS today/tonight/tomorrow/for/until/till/til/this/while/over/on
    DONT ...1 SEND ...3 today/tonight/until/till/til/this_week/tomorrow/this_weekend
    no me? MANDEN ...3 hoy/manana/hasta/por
    pausa/pausar ...2 mensajes/por/hasta/hoy
    """
)
HOLDS_ALONE: Final = rows(
    """
    enough/no_more for ...3 today/now/tonight/week/day/night/while
    not this ...1 week/weekend/month please
    no ...1 MSGS for/until/till/til/over/this/today/tonight
    skip ...2 MSGS this/today/tonight/tomorrow/until/till/for/week
    """
)
# Long absences: a request for while they last is one for a time, and no complaint about a place.
AWAY: Final = rows(
    """
    while/whilst/when/whenever ...4 hospital/holiday/holidays/vacation/away/abroad/recovering/surgery/travelling/
        traveling/honeymoon/leave/cruise/rehab
    """
)

# R45: a complaint about amount, time or place.
COMPLAINS: Final = rows(
    """
    too/so/way_too/that/very/waaay/waay many/much ...2 MSGS/questions/of_these
    too many of these/them/those
    loads/tons/ton/dozens/hundreds/bombarded/bombarding/flood/flooded/swamped/bombard ...2 MSGS
    MSGS ...4 too/so/way/waay/super/very/really/pretty/awful/awfully ...1 early/late/often/much/many/frequent/
        frequently/annoying/constant/soon/loud
    these/those are/come/coming/arrive/get/keep ...2 too/so/way/waay/super/very/really/pretty/awful/
        awfully ...1 early/late/often/much/many/frequent/
        frequently/annoying/constant/soon/loud
    they/them come/coming/comes/are ...2 too/so/way ...1 early/late/often/frequent/many
    MSGS ...4 every/all hour/minute/day_long/the_time/day/night/5/10/hours/minutes/time
    TEXTS ...3 at/in/during/on/before/after/around/past 1/2/3/4/5/6/7/10/11/12/night/work/midnight/church/meeting/
        meetings/class/dinner/sleep/nap/naps/dawn/middle/weekends/sundays
    too/so/way early/late for/to MSGS/text/message/these/this
    you text/message/texting/send/messaging ...3 too/so/way much/often/many/early/late
    you ...2 text/message/texting/send/messaging/bother/bug ...3 every/all/constantly/nonstop/always/at_night/at_work/
        middle/midnight/morning/again_and_again
    you keep/keeps texting/messaging/sending/bothering/bugging/spamming/asking
    why ...2 keep/so_many/do_you/so_much ...2 texting/messaging/sending/bothering/messages/texts/text
    MSGS ...3 wake/wakes/waking/woke/awake/woken me
    wake/wakes/waking/woke me ...4 MSGS
    STOP waking me
    you ...1 woke/wake/waking/woken me
    fewer/less ...1 MSGS/questions
    text/message/send/remind ...2 less/fewer
    not so/as/too many/often/much/early/late ...2 MSGS
    hate/sick/tired/fed_up/annoyed/irritated/fedup/cant_stand/bored/over ...2 texts/messages/reminders/you_texting/
        emails/alerts/notifications/spam/bot/service/program
    MSGS ...3 annoying/irritating/spam/bothering/bugging/stressing/nuisance/pest/intrusive/overwhelming/
        excessive/harassment/ridiculous
    these/those are/get/getting ...2 annoying/irritating/spam/bothering/bugging/stressing/nuisance/pest/intrusive/
        overwhelming/
        excessive/harassment/ridiculous
    MSGS ...2 driving ...1 crazy/nuts/insane/mad
    MSGS ...2 too much
    annoying/constant/nonstop/incessant/endless/irritating texts/messages/reminders/texting/notifications/alerts
    this is? spam/harassment/harassing/too_many/too_much_texting
    wrong/bad/worst/terrible/awful/inconvenient time/times/hour/hours ...3 MSGS/text/message/send/me
    MSGS ...3 wrong/bad/worst/terrible/awful/inconvenient time/times/hour
    not good time/times ...2 text/message/MSGS
    cut/slow/scale/dial/back ...1 back/down ...2 MSGS
    only/just send/text/message/leave ...3 CATS END
    only/just want/keep/need ...2 CATS OURS
    only/just want/keep/need ...2 NOUNCATS END
    MSGS wont/never/dont/doesnt stop
    do you ever stop
    DONT ...1 SEND so/too much/many/often/late/early
    DONT ...1 SEND ...1 during/at/before/after/when/while/past
    DONT ...1 SEND ...2 on/in/over TIMES/shabbat/sabbath/holidays
    you text/message ...3 worst/wrong/bad time
    can/could/please/possible ...3 text/message/send/remind ...3 later/earlier in_the/than
    can/could/please/possible ...4 text/message/send/remind ...2 later/earlier/after/before/at ...2 NUMBER ...1
        instead/rather/please/not
    no TEXTS before/after/at/during/in/past/while/when/on ...2
    lot/lots/loads/bunch/heap/heaps/amount/number/flood/stream/barrage/constant/nonstop of? ...2 MSGS
    feel/feeling/being/been/im bombarded/spammed/inundated/swamped
    cant/hard/struggling/struggle ...1 keep up ...2 MSGS
    this/thats/its ...2 NUMBER/NTH NTH? one/text/message/email ...2 today/already/morning/tonight/hour/now
    NUMBER/NTH NTH? text/texts/message/messages ...3 today/already/this_morning/tonight/this_hour/before
    getting/get/got/had/received/sent ...3 NUMBER/dozens/hundreds/loads of_these ...1 day/hour/today/morning/week
    getting these/MSGS ...2 all/every/each day/hour/night/time
    you/youve ...3 asked/sent/texted/messaged/ask/send/text ...5 times/twice
    NUMBER a/per/every/each day/hour/week is/are/was ...2 TOO
    NUMBER MSGS ...3 TOO
    phone ...4 went_off/gone_off/goes_off/buzzed/rang/pinged/beeped/dinged ...6 you/MSGS/these
    phone ...4 went_off/gone_off/goes_off/buzzed/pinged/beeped/dinged ...3 NUMBER times ...6 TOO
    cant/dont_want/shouldnt/hate/mustnt ...2 phone ...1 going_off/buzzing/ringing/pinging/dinging ...2 in/at/during/on/
        while/when
    cant/dont_want/shouldnt/hate/mustnt ...2 be/get/getting/have/having/receive/receiving ...1 MSGS/THESE ...2 in/at/
        during/on/while/when/before/after PLACES/TIMES/NUMBER/im/i/middle
    DONT ...1 SEND ...2 in/during/on/at PLACES/middle/early_hours/small_hours/day/daytime
    can_you/could_you/would_you/please/to not SEND ...3 before/after/past/in/during/on/at/while/when PLACES/TIMES/
        NUMBER/middle/im/i
    bit/little/rather much ...4 TEXTS
    fewer/less these/those/them END
    mind/can/could/please/would ...3 SEND/TEXTING ...4 less/fewer
    boss/manager/teacher/supervisor/KIN ...3 annoyed/complains/complained/cross/mad/angry/moans/objects ...2 when/about/
        with/by ...1 these/MSGS/you
    PLACES when MSGS/you ...1 SENDS
    told_off/warned/disciplined ...5 MSGS
    possible/can/could/like/want/rather ...3 have/get/receive fewer END
    you SENDS ...2 less/fewer
    make it/them/these once/twice/weekly/less/fewer
    sick/tired/fed_up/hate/bored these/your NOUNCATS
    want/like/wish/ready/hoping ...2 come off this/these END
    every/each NUMBER? minutes/mins/hour/hours/minute ...4 much/many/often/excessive/overkill/ridiculous
    NUMBER/once/twice/times a? day/week ...2 too often
    more than NUMBER/once/twice/one ...1 MSGS
    no more than NUMBER/once/twice ...2 day/week/MSGS
    these/you/MSGS/it ...2 come/comes/coming/arrive/arrives/arrived/land/text/message ...4 wrong/bad/worst/terrible/
        awful/inconvenient/odd/weird/ungodly/stupid/crazy/silly time/times/hour/hours/moment
    bad/terrible/poor/awful timing ...4 MSGS/text/texting
    give it ...1 rest with ...1 MSGS/these
    give TEXTS/these/those ...1 rest
    come/comes/arrive/arrives/arrived/text/send/message/came ...2 so/too/that/this ...1 early/late
    WISH ...3 they/these/you/MSGS/it ...2 didnt/dont/wouldnt/not come/arrive/text/send/message
    im/was/always ...3 work/asleep/sleeping/driving/bed/church/meeting/meetings/class when these/you/MSGS ...1 come/
        text/texted/arrive/message/messaged/send
    you ...2 text/message/texted ...1 when/while im/i ...3 work/asleep/sleeping/driving/bed/church/meeting/busy
    phone ...4 going_off/buzzing/ringing/dinging/beeping/pinging ...6 you/MSGS/these
    phone hasnt/wont/doesnt stopped/stop buzzing/ringing/dinging/beeping/pinging ...3 MSGS/you/these
    do_you/any ...3 know/idea what time ...1 is
    you ...1 woke/wake/waking/woken ...2 baby/husband/wife/kids/dog/house/everyone/up/whole_house
    DONT wake me/us
    getting on my nerves ...3 MSGS
    whats/what_is with/up_with ...2 MSGS
    how many ...1 MSGS ...3 you/more
    why ...1 you ...2 texting/messaging/sending ...4 at/so/this/in
    NUMBER/midnight ...3 why ...2 you texting/messaging/text
    overwhelming/ridiculous/insane/crazy/excessive amount/number of ...2 MSGS
    only/just text/message/send/email ...3 in/at/after/before/once/twice/NUMBER/mornings/evenings/weekdays
    can/could/please/possible/would ...3 text/message/send/remind/email ...3 in/after/before ...2 instead
    can/could you only text/message/send
    does it have_to be every day/hour
    must/do you have_to? text/message ...1 so/every/at/during/in/right
    you/youre/youve/your/MSGS/these/that/phone ...4 SENDS ...3 1/2/3/4/5 am/morning
    MSGS/these/you/your ...2 keep/keeps? SENDS ...2 when/while im/i ...4 asleep/sleeping/driving/teaching/nap/napping/
        busy/PLACES
    prefer/rather/can/could/would/like/want/mind/possible ...5 TEXTS/these/those/sending ...4 later/earlier/
        evening/evenings/afternoon/afternoons/mornings/instead/rather_than
    can/could/would/rather/please ...3 text/message/send ...4 instead/rather_than
    can/could/would/please ...3 move ...1 MSGS/these to
    ease/back/slow/tone/dial/scale off/down/up/back ...3 with/on ...2 MSGS/these
    tone/dial/slow/ease it down/off/back ...2 END
    tone/dial it down
    daily/hourly is ...2 much/often/many
    weekly instead/rather_than
    NUMBER/NTH MSGS/text/message ...2 today/since/already/in_one/in_day/this_morning/tonight
    same text/message/question/one ...2 NUMBER/several/many times
    same text/message/question/one ...2 twice/again
    sent/got/received/send ...2 this/same/that/it ...1 twice
    sent ...3 NUMBER/two of_same
    every time you ...1 text/message/send
    you keep ...1 wake/waking/woke ...2
    you/MSGS/text/buzzing/pinging ...2 wake/wakes/waking/woke/woken ...2 baby/husband/wife/kids/dog/house/everyone/me
    respect my ...1 hours/time/sleep
    at ...1 decent/reasonable/normal/sensible/civil/civilised hour/hours/time/times
    DONT ...1 SEND ...1 then END
    this/that many MSGS
    more MSGS from_you
    never stops/stop buzzing/dinging/ringing/with ...3 MSGS/these
    boss/manager ...3 complaining/mad/annoyed/angry/noticed ...3 MSGS
    fired/trouble ...3 MSGS/texting
    do you ...3 need/have_to send/text ...2 many/much/often
    stop/drop/cut/lose the_rest/the_others/everything_else
    keep/want/like/love ...2 everything/all/rest except/but/besides/bar/apart ...3 CATS
    just/only have/get ...2 CATS OURS?
    just/only have/get ...2 NOUNCATS END
    demasiados/demasiadas/muchos/tantos/tantas MSGS
    mandan/envian/escriben/manda/envia/escribe ...2 muy/tan/mucho/muchos/demasiado/demasiados
    """
)

# R45: whole messages, but for courtesies and scores.
COMPLAINS_ALONE: Final = rows(
    """
    not during/while/when/on/before/after ...4 TIMES/NUMBER/asleep/driving/busy/teaching/working
    not at TIMES/dinnertime/lunchtime/bedtime please
    not in/at/during/on PLACES/TIMES please
    done/finished/through with this/it
    every_day/everyday is TOO
    hate/sick/tired/fed_up/bored ...2 asked/texted/messaged/reminded/nagged/pestered ...3 thing/things/question/
        questions/again/everyday/day/time
    never on a? sunday/sundays/saturday/saturdays/weekends/weekend
    not ...1 so/this/that early/late/often/many
    too/so often/frequent
    no more than NUMBER/once/twice ...2 day/week
    once/one/twice/NUMBER times? a? day/week ...2 enough/plenty
    enough/plenty once/one/twice a? day
    nothing/only/never before/after/between/past NUMBER
    nothing before/after NUMBER am/pm
    only between NUMBER ...1 NUMBER
    why so early/late/often/many/much
    less frequent/often
    why always at/in/during/when TIMES
    just/only CATS OURS
    CATS OURS only
    give it ...1 rest
    do/dont you ...2 never/ever sleep
    dont/not want/wish to? continue/carry_on/keep_going
    dont/not want/wish/going ...1 continue/carry_on/keep_going with this/it
    same question/text/message ...2 again/over/twice/day/everyday
    you ...1 already asked/texted/sent ...2 this/that/one
    you ...1 already asked/texted/sent ...3 today
    just/only keep/send/leave ...2 CATS OURS
    wake/woke/waking me ...2 up? again
    less please
    only/just NUMBER a/per/each day/week
    please not in/at/during/on ...1 PLACES/TIMES
    """
)

# R45 after a stop phrase: it is limited by an amount, a time or a place.
LIMITS: Final = rows(
    """
    so/too/this/that/as/very/quite late/early/often/much/many/frequently/soon/long
    late_night/late_nite/early_morning/midnight/nighttime/night_time/weekend MSGS
    middle of? ...1 night/day/meeting/nap/dinner/class/church/lunch/my
    more than NUMBER/once/twice/one
    all at_once
    in/at/during/through ...1 PLACES
    at/during/over TIMES
    in/during/through day/daytime/night/early_hours/small_hours/wee_hours
    on ...1 day/days off
    on shift/duty/ward/bus/train/job/clock/NUMBER
    at ...1 dinner/lunch/nap/sleep/bed/rest/work time/hours
    tan/muy/demasiado tarde/temprano/seguido
    tantos/muchos/demasiados mensajes
    en ...1 trabajo/noche/reunion
    de/por ...1 noche/madrugada
    late/early at? night/morning/mornings/evening
    at night/nights/nighttime/work/school/church/noon/midnight/lunch/dinner/dinnertime/bedtime/mealtimes/weekends/
        home/dawn/job/office/NUMBER/this_hour/this_time/these_hours/all_hours/odd/weird/such/ungodly/stupid/
        random_times/the_weekend
    in morning/mornings/evening/evenings/afternoon/afternoons/middle/meetings/meeting/class/church
    during ...1 TIMES/day/school/office/working/my
    while/when/whenever im/i/we/working/sleeping/driving/asleep/at
    im/trying ...3 sleep/sleeping/asleep/work/working/driving/church/meeting/funeral/class/busy
    before/after/past/around/between/by NUMBER/noon/midnight/work/dark/lunch/dinner/breakfast/bedtime/bed/hours/dawn/
        sunrise/sunset
    every/each day/hour/night/morning/minute/time/two/few/couple/NUMBER/single/other/weekend/evening
    all day/night/the_time/hours/time
    on weekends/weekend/sundays/sunday/saturdays/saturday/mondays/tuesdays/wednesdays/thursdays/weekdays/fridays/
        holidays/shabbat/sabbath
    overnight/constantly/nonstop/non_stop/hourly/repeatedly/continually/continuously
    first thing
    over and over
    again and again
    NUMBER times a/per/every/each/today/day/in
    twice a/per/every/day
    """
)

# R44: a bare "stop" that opens a sentence: what may stand before it, what must follow, and what makes it a plea.
BEFORE_STOP: Final = POLITE | words("just so and now can could would will you oh omg ugh seriously no hey yes yo")
AFTER_STOP: Final = words(
    """
    i im ive id you your youre this these those thats who we whoever what already now immediately permanently
    forever everything all my yall
    """
)
PLEAS: Final = words("cant take much many bear work church meeting funeral driving busy asleep sleeping")
# "You're too kind, stop" is no request either.
PLAYFUL: Final = words("kind laugh laughing funny smile blush blushing sweet lovely haha hahaha hilarious")
BODY: Final = words(
    """
    hurt hurts hurting pain pains painful ache aches aching sore cramp cramps cramping twitch twitching twitches
    tired fatigue exhausted stiff stiffness numb numbness burning burns spasm spasms flare flares flaring back legs
    leg arm arms hand hands neck hip hips shoulder shoulders knee knees foot feet head migraine migraines headache
    sleep slept stress stressed cry crying breathe breathing chest fog foggy dizzy sick nausea walk walking moving
    body muscle muscles joints joint fibro ill stretch stretching exercise exercising meds medicine lyrica symptoms
    eating drinking smoking coffee jaw eye eyes eyelid stomach worse agony doctor
    """
)
