"""The phrases that ask us to stop, to hold off for a time, or that complain; and their harmless neighbours.

Source: rules R40 to R45 of the reply language, which follow what providers and regulators count as a revocation of
consent (47 CFR 64.1200(a)(10): any wording that a reasonable person would understand). How to read a phrase:
`reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.phrases import rows, words
from reminders.domain.values import Category

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
    less please
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
        until for so as asap sir maam lol ugh omg period forever they we my this is were wtf who why its
    """,
    "STOP": "stop quit cease end halt discontinue terminate stp STOPSLIP",
    "STOPSLIP": " ".join(sorted(STOP_SLIPS - {"stops"})),
    "OFF": "cancel delete kill disable deactivate turn_off shut_off switch_off cut_off drop ditch end halt",
    "DONT": "dont never nolonger shouldnt no_need_to",
    "SEND": """
        text txt send message email contact write mail sms ping bug bother pester nag harass spam notify remind disturb
        annoy hassle texting messaging sending contacting emailing
    """,
    "TEXTING": """
        texting messaging sending emailing contacting writing pinging bugging bothering spamming pestering hassling
        harassing notifying reminding nagging annoying disturbing blowing_up mailing buzzing messing_with badgering
    """,
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
    "NOUNCATS": """
        check_in check_ins checkin checkins check_up check_ups questions surveys survey quizzes tips quotes facts
        affirmations pep_talks questionnaires pain_checks
    """,
    "KIN": """
        sister brother mom mum mam dad friends friend daughter son husband wife kids boyfriend girlfriend ex family
        people boss cousin mother father everyone partner
    """,
    "TELLER": """
        doctor doc nurse therapist physio rheum rheumatologist pharmacist specialist he she they husband wife mom mum
            dad
        boss friend sister brother daughter son partner
    """,
    "TELLS": "told said says wants wanted asked tells advised suggested made recommended asks keeps_telling",
    "MEDS": """
        lyrica meds med medication medications cymbalta gabapentin steroids prednisone pill pills pregabalin duloxetine
        tramadol opioids insulin savella amitriptyline medicine antibiotics statins
    """,
}

LIGHT: Final = words(
    """
    the a an my your ur all any of with to us please just really already right so very fucking fuckin damn bloody
    stupid annoying silly daily automated automatic more from you such ever again immediately freaking effing dumb
    constant endless goddamn unwanted random useless little me be being get getting receiving receive going up those
    these this that on in kindly now de los las mas me mis sus el la tus fing f ing other
    """
)
SMALLEST: Final = words("the a an my your his her all these this that those of so just really please")
TURNING: Final = words("but except keep dont not never unless besides only though without")

# R41, R42: aimed at our messages.
ASKS: Final = rows(
    """
    STOP TEXTING me/us/my/this_number/here/this_phone/her/his/their
    STOP SEND me/us/my/this_number/here
    STOP TEXTING END
    STOP texting/messaging/sending/emailing/contacting/reminding/bothering/bugging ...3 MSGS/THESE
    STOP ...4 MSGS
    STOP ...2 contact
    STOP sending/send ...3 stuff/things/anything/everything/shit/crap/THESE/me
    STOP testing me
    step/shop/top/stoop/stops texting/messaging/sending/emailing/contacting ...1 me/messages/texts/these
    STOP asking me/us
    STOP asking ...2 questions/about
    STOP telling me
    STOP getting/receiving THESE
    STOP all THESE
    STOP with? these/those/all_this END
    please STOP this/it END
    make/get/have/want/need/wish/like ...2 MSGS to? STOP/end/stopped
    make/get/want/need these/those/this to? STOP/stopped
    OFF/remove/stop_all ...2 MSGS
    turn/shut/switch ...3 MSGS off
    turn/shut/switch these/this/it/them/those off
    OFF these/this/those/them END
    cancel/end/stop/remove/delete/close/deactivate ...1 subscription/account/enrollment/enrolment/membership/number/
        participation/registration/service/sign_up/profile/data/information/info/details/contact/consent/everything
    cancel all END
    DONT SEND me/us/my/this_number/here
    DONT ...2 SEND me/us/this_number/here
    DONT send ...3 MSGS/THESE/anything/more/stuff
    DONT SEND END
    DONT ...1 text/message/contact/email/send/write/bother/remind/spam anymore/again/ever/more
    DONT contact
    DONT want/need/wanna/wish/require/like_to_receive/care_for ...4 MSGS
    DONT want/wanna/wish/need ...2 get/receive/getting/receiving/have/hear/be/see ...2 MSGS/texted/contacted/messaged/
        emailed/reminded/bothered/from_you/from_this/on_this_list/part_of_this/in_this/on_your_list/these/those/this/
        anything/involved/enrolled/signed_up/bugged
    DONT want/need ...1 texted/contacted/messaged/emailed/reminded/bothered
    DONT want you ...2 texting/text/messaging/message/contact/contacting/sending/send/reminding/bothering/writing
    DONT want/need/wanna these/those/them
    DONT want anything ...2 from_you
    DONT want any ...2 from_you
    DONT want/wish/wanna ...2 participate/continue_with_this/take_part/sign_up/enrolled/be_in_this/be_part/receive/
        signed_up
    DONT want/need this/it anymore END
    DONT want/need this END
    want no MSGS
    nolonger want/need/wish/wanna/require/would_like ...4 MSGS/THESE/receive/participate/be_part/contacted/continue
    nolonger interested END
    no more/mas MSGS
    no TEXTS please/anymore/thanks/thank/END
    no MSGS please
    no more THESE END
    no more sending/texting/messaging/contact/contacting
    no need ...2 SEND me/us/anymore/END
    no need for ...2 THESE/MSGS
    enough ...2 TEXTS
    take me/us/my_number/this_number/my_name/my_phone/my_email off
    take me of your/the/this/ur list
    get me off this/these/your/the/ur ...1 list/texts/thing/service/program
    get off this/these/your/the/ur ...1 list/texts/thing/service/program
    want/like/wish ...2 off this/these/your/the/ur ...1 list/texts/thing/service/program
    want/like/wish ...2 out_of/off_of this/the_program/these/list/your_list
    want/like/wish ...2 taken/removed/deleted ...2 off/from/END
    remove/delete/erase/drop/scratch me/us/my_number/this_number/my_name/my_phone/my_email/my_contact/my_info/
        my_information/my_cell/this_phone
    remove/delete/take/erase ...2 number/name ...2 from/off/out/END
    unsubscribe/unsub/unsubscribed/unsubscribing/un_subscribe/desubscribe
    opt me out
    opt/opting/opted out
    optout
    sign/signed/signing me off
    unenroll/unenrol/disenroll/unregister/deregister/unregistered/unjoin/dis_enroll
    withdraw/withdrawing from/consent/permission/this/END
    discharge me
    revoke/withdraw/revoking/withdrawing/cancel my? consent/permission
    leave/quit/exit/drop_out_of/leaving/quitting/get_out_of/exiting this/the/your program/programme/service/study/
        list/group/thing/trial/project
    drop out of program/study/this
    lose/delete/forget/erase/loose my_number/this_number/number
    leave me/us alone
    leave me be
    wrong number/person/numbr/nummber/guy/girl/lady
    not/isnt my number/phone
    isnt/not ...1 number anymore
    not/isnt right number/person
    not interested END
    not interested in this/these/your/texts/messages/getting/receiving/it/reminders/program/service/any
    im/ill/will/have/ive ...2 block/blocked/blocking you/this/u/your/number/texts
    blocked/blocking you
    block/blocking/blocked this number/you/your
    report/reporting/reported you/this ...2 spam/number
    done with these/this/your/the texts/messages/text/service/program/reminders/thing/texting
    done with these/those END
    not/didnt/never sign/signed up for this/these/texts/messages/your/any/it
    didnt/never subscribe/subscribed/asked ...1 for? these/this/texts/messages
    i/ive ...3 said/told_you/texted/replied/typed/sent/wrote ...2 stop END
    told_you/asked_you ...1 stop
    how/where ...4 stop/end/cancel/quit/get_rid ...2 MSGS/these/this_service
    get rid of? ...1 MSGS/these
    annoying/harassment/harassing/ridiculous/please/seriously/number/you stop END
    no quiero ...3 MSGS/recibir
    no me mande/manden/mandes/escriba/escriban/escribas/envie/envien/envies/moleste/molesten/molestes/contacten/
        contacte/textee/textees
    no mande/manden/envie/envien/escriba/escriban mas
    deje/deja/dejen/dejar de escribir/escribirme/mandar/mandarme/enviar/enviarme/molestar/molestarme/textear/
        textearme/contactarme
    pare/para/paren/parar/cancelar/cancele/cancelen/quitar/quite/quiten/elimine/eliminar MSGS
    darme/dame/dar baja
    quiteme/quitenme/saqueme/saquenme/borrame/borreme/eliminame/elimineme/borre/borren ...3 lista/numero
    numero equivocado
    STOP ...2 NOUNCATS END
    STOP sending? stretches/stretch/massages/meditations/exercises END
    STOP ...2 CATS ones/stuff/thing/things/bit/part/one
    no_more/nolonger/no/lose/skip/cancel/OFF ...2 CATS ones/stuff/things/MSGS
    no more NOUNCATS END
    no more stretches END
    DONT want/need/send/wanna/like_getting ...3 CATS ones/stuff/things/MSGS
    DONT want/send/need ...2 NOUNCATS END
    STOP reminding/telling/texting/messaging/bugging/nagging/pestering/bothering me? ...1 to/about/for ...1 CATS
    DONT remind/tell/text/message/bug/nag/ask/bother/pester me ...2 to/about/for ...1 CATS
    unsubscribe ...3 CATS
    """
)

# R44: said of somebody else, of the person's own doings, of things that are not our messages; reported or asked about.
NOT_ASKS: Final = rows(
    """
    dont/never/not/wont/cant/didnt/doesnt/shouldnt/dont_you_dare/without ever? stop/quit/stopping
    if/did/do/does/why_did/have you/they/it/these/texts/messages ...1 stop/quit/end
    before/after/unless/until/hope/when/glad you/they/these ...2 stop/quit/end
    TELLER TELLS ...5 stop/quit/cancel/end/off/remove/unsubscribe
    TELLER ...2 wont/doesnt/didnt/dont/cant/keeps/never ...2 stop/quit
    KIN/he/she/they wont/keeps/keep/never/cant/doesnt stop/quit
    kids/friends/people/telemarketers/scammers/ex/someone ...3 stop/quit TEXTING
    told/tell/telling/asked/asking KIN/him/her/them ...3 stop/quit/end/leave
    wont/doesnt/didnt/wouldnt/never/not/cant leave/leaves me alone
    it/pain/kids/he/she/they/dog/cat/husband/to/wish/boss/him/her/them/flare/fatigue ...2 leave/leaves/left me alone
    dont/never/not leave me
    leave me alone with/in_the/at_home/at_night
    take/took/takes/taking/taken me off ...2 MEDS/work/caffeine/gluten/guard/balance/list_of/schedule/roster/rota/
        shift/waitlist/waiting/it_slowly/feet/everything
    TELLER ...2 took/taking/takes/wants_to_take me off
    put/typed/type/gave/give/sent/send/entered/wrote/hit/pressed/picked/said/texted/answered/replied/hitting/dialed/
        chose/used/tapped/punched ...3 wrong number
    wrong number of/for/down/in/on
    wrong number ...4 mean/meant/should/its/actually/instead/is/was ...1 NUMBER
    wrong number ...2 NUMBER
    NUMBER wrong number
    wrong number ...3 i_meant/meant/should_be/correct
    wrong person for/to
    cancel/cancelled/cancelling/remove/end/stop/delete ...2 appointment/visit/membership/gym/netflix/plans/trip/
        surgery/order/policy/insurance/doctor/cable/class/therapy/MEDS/last_one/entry/answer/lunch/dinner
    cancel/end/stop/remove ...2 pain/hurting/twitching/cramping/cramps/flare END
    stop/quit ...2 gym/netflix/my_job/job/smoking/drinking/alcohol
    gym/netflix/phone/cable/amazon/spotify/hulu/prime/insurance/church/facebook/school/spam/junk/magazine/rehab/bus/
        train/disability/social/housekeeping/meal/physio/dating/tv ...1 subscription/membership/account/emails/
        service/program/programme/services/texts/messages/notifications/update/updates/programs/mail/group
    unsubscribe/unsubscribed/unsubscribing from ...1 netflix/facebook/amazon/newsletter/magazine/spam/gym/linkedin/
        spotify/groupon/junk/bunch/emails/store
    opt/opted/opting out of ...1 surgery/dinner/going/party/family/work/class/medication/visit/trip/exercise/walk/
        walking/appointment/drinks/lunch/gym/chores/cooking/it_today/laundry
    opt/opted/opting out for
    withdraw/withdrawing from ...1 MEDS/friends/people/family/everyone/life/social
    withdrew
    withdrawal
    service dog/dogs/station/men/man/was/is
    stop by/at/in/over/off/sign/light/watch/start/and_go
    bus/pit/rest/truck/train/full/whistle/non/door stop
    i/had/have/need/needed/got/want/wanted/going/trying/tried/try/must/should/decided/forced/able/hard/ive ...2 to?
        stop/stopped/quit texting/messaging/emailing/writing KIN/him/her/them/people/at/when/on/hands/while/because/
        my/so_much/so_often/friends/everyone
    stop/quit texting/messaging/emailing/writing KIN/him/people/everyone/and_driving/while_driving
    had/have/need/needed/got/must/should/ive to stop/quit texting/messaging/typing/writing
    need/have/had/going/got/must/ive to stop/quit for/now/and/after/at
    text/texts/reply/replying/texting/send/say/saying/type/typing/replied stop ...3 to/will/does/it/what/then/do
    what happens ...4 stop/unsubscribe/opt/cancel
    what/when does/do/will ...3 stop/unsubscribe/cancel do/mean/END
    does/will stop/unsubscribe/cancel ...2
    no TEXTS came/yet/received/arrived/since/lately/yesterday/this_morning/from
    got/get/getting/had/have/received/receive/receiving/seen/saw/see/there_were/there_was/why/were/was/are/still ...2
        no more? MSGS
    not/never/no/dont/didnt/havent get/got/getting/received/receive/receiving/see/seen/have ...3 MSGS yet/today/anymore
    dont/didnt/havent/not/never get/got/getting/receive/received/receiving/see/seen ...2 MSGS/anything
    dont want miss/lose/to_miss/to_lose/to_stop
    dont want/need ...1 pain/MEDS/surgery
    dont/doesnt/didnt/never bother me ...1 much/at_all/today/so
    they/it/that/stairs/he/she/kids/texts/messages/reminders dont/doesnt/didnt/never bother me
    i/we/he/she/they/people/friends/kids/daughter/son/husband/mom/you/doctors/phone dont/never/didnt text/message/
        send/email/write/contact/call/mail/remind
    dont text/message and_drive/while_driving/back
    dont write/text/type good/well/fast/easily
    dont send help/ambulance/anyone/police/him/her/it_to_my/it_to
    dont need ...1 reminders/reminder/reminding how/of/that
    dont remind me how/of/lol/haha/that
    dont bother END
    dont contact my/him/her/family/work/husband/doctor
    contact lenses/dermatitis/lens/number/info
    not interested in ...1 food/sex/going/eating/anything/life/people/surgery/him/her/hobbies/dating/work/tv
    sign/signed/signing off_on/off_work/off_sick
    signed/sign me off work/sick/for/until
    end this/it ...1 life/pain/flare/misery/suffering/nightmare
    want/going/ready/wants/wish/need/plan/thinking_of/about/like ...2 end/ending/quit it/this/everything/life END
    turn/turned/turning/switch ...3 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat/electric/oven off
    turn/turned/switch off ...2 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat/electric/oven
    drop ...2 line
    drop me a/off
    stop sending ...2 blood/me_to_the/me_for/me_to_a/me_back/signals/me_to_doctor
    nerves/brain/body/muscles/nerve ...3 stop/stopped sending/messaging
    would/could/can/should/do i/we stop TEXTING you/back
    stop texting/messaging/replying/answering/writing you/back
    hip/hips/knee/knees/back/pain/leg/legs/shoulder/neck/fibro/it/that/arm/toe/hand ...3 stop/quit bothering/bugging/
        hurting/annoying/nagging
    pain/hurting/it/twitching/cramp/cramps/spasm/spasms/back/legs/leg/hands/body/tremor/itching ...2 stop END
    enough texts to
    lose/loose/forget/lost number/my_number ...1 of/what/whats
    delete that/last/my_last/this_entry/entry
    remove stitches/cast/shoes/clothes/bra/lid/tattoo/mole
    leave the/this group early/chat
    cut/drop/skip ...1 sugar/caffeine/coffee/food/meal/meals
    no food/water/sleep/tea/coffee/alcohol/exercise/walks/stretches/stretching/massage ...1 today/yet/tonight/
        yesterday/for_me/this_morning
    no_more food/water/sleep/tea/coffee/alcohol/exercise/walks/stretching/massage for_me/today/yet/tonight
    no/not tips needed/today
    skip food/water/stretches
    check out/on
    """
)

# R43 without a word of stopping for good: what one may also ask for, for a time.
HOLDS: Final = rows(
    """
    pause/hold/suspend/mute/silence/freeze/hold_off/hold_off_on/hush ...2 MSGS
    pause/suspend/mute/silence these/those/this/everything/them/all
    hold off/on TEXTING/texts/messages/reminders
    break from ...2 MSGS/these/texting
    STOP/no_more/quiet for now/today/tonight/while/bit/NUMBER/a/an/few/couple/the/this/rest/next
    STOP/no_more/quiet until/till/til/tonight/today/tomorrow/this_week/this_weekend/next_week/temporarily
    leave me alone today/tonight/for/until/till/this/tomorrow/while
    no ...2 TEXTS today/tonight/tomorrow/for/until/till/til/this/while/over/on
    DONT ...1 SEND ...3 today/tonight/until/till/til/this_week/tomorrow/this_weekend
    no me mande/manden/escriba/escriban ...2 hoy/manana
    pausa/pausar ...2 mensajes
    """
)

# R45: a complaint about amount, time or place.
COMPLAINS: Final = rows(
    """
    too/so/way_too/that/very/waaay/waay many/much ...2 MSGS/questions/of_these
    too many of these/them/those
    loads/tons/ton/dozens/hundreds/bombarded/bombarding/flood/flooded/swamped/bombard ...2 MSGS
    MSGS/these ...4 too/so/way/waay/super/very/really/pretty/awful/awfully ...1 early/late/often/much/many/frequent/
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
    text/message/send/remind/texting ...2 less/fewer
    not so/as/too many/often/much/early/late ...2 MSGS
    hate/sick/tired/fed_up/annoyed/irritated/fedup/cant_stand/bored/over ...2 texts/messages/text/texting/reminders/
        emails/alerts/notifications/spam/bot/service/program
    MSGS/these ...3 annoying/irritating/spam/bothering/bugging/stressing/nuisance/pest/intrusive/overwhelming/
        excessive/harassment/ridiculous
    MSGS ...2 driving ...1 crazy/nuts/insane/mad
    MSGS ...2 too much
    annoying/constant/nonstop/incessant/endless/irritating texts/messages/reminders/texting/notifications/alerts
    this is? spam/harassment/harassing/too_many/too_much_texting
    wrong/bad/worst/terrible/awful/inconvenient time/times/hour/hours ...3 MSGS/text/message/send/me
    MSGS ...3 wrong/bad/worst/terrible/awful/inconvenient time/times/hour
    not good time/times ...2 text/message/MSGS
    cut/slow/scale/dial/back ...1 back/down ...2 MSGS
    only/just send/text/want/message/keep/leave ...3 CATS END
    MSGS wont/never/dont/doesnt stop
    do you ever stop
    DONT ...1 SEND so/too much/many/often/late/early
    DONT ...1 SEND ...1 during/at/before/after/when/while/past
    you text/message ...3 worst/wrong/bad time
    can/could/please/possible ...3 text/message/send/remind ...3 later/earlier in_the/than
    can/could/please/possible ...4 text/message/send/remind ...2 later/earlier/after/before/at ...2 NUMBER ...1
        instead/rather/please/not
    no TEXTS before/after/at/during/in/past/while/when/on ...2
    """
)

# R45 after a stop phrase: it is limited by an amount, a time or a place.
LIMITS: Final = rows(
    """
    so/too/this/that/as/very/quite late/early/often/much/many/frequently/soon/long
    late/early at? night/morning/mornings/evening
    at night/nights/nighttime/work/school/church/noon/midnight/lunch/dinner/dinnertime/bedtime/mealtimes/weekends/
        home/dawn/job/office/NUMBER/this_hour/this_time/these_hours/all_hours/odd/weird/such/ungodly/stupid/
        random_times/the_weekend
    in morning/mornings/evening/evenings/afternoon/afternoons/middle/meetings/meeting/class/church
    during work/meetings/meeting/class/dinner/day/night/sleep/lunch/church/naps/nap/school/the/my
    while/when/whenever im/i/we/working/sleeping/driving/asleep/at
    im/trying ...3 sleep/sleeping/asleep/work/working/driving/church/meeting/funeral/class/busy
    before/after/past/around/between/by NUMBER/noon/midnight/work/dark/lunch/dinner/breakfast/bedtime/bed/hours/dawn/
        sunrise/sunset
    every/each day/hour/night/morning/minute/time/two/few/couple/NUMBER/single/other/weekend/evening
    all day/night/the_time/hours/time
    on weekends/weekend/sundays/sunday/saturdays/saturday/mondays/weekdays/fridays/holidays/shabbat/sabbath
    overnight/constantly/nonstop/non_stop/hourly/twice/repeatedly/continually/continuously
    first thing
    over and over
    again and again
    NUMBER times
    """
)

# R42: the thirteen categories and what people call them.
CATEGORIES: Final[dict[Category, str]] = {
    Category.HYDRATION: "water waters hydration hydrate hydrating drink drinks drinking fluid fluids agua watr",
    Category.STRETCHING: "stretch stretches stretching stretchs strech streching",
    Category.PACING: "pacing pace breaks break rest resting",
    Category.CHECK_IN: """
        check_in check_ins checkin checkins check_up check_ups checkup checkups question questions survey surveys score
        scores rating ratings scale scales pain_questions pain_checks pain_check quiz quizzes questionnaire
        questionnaires checking_in
    """,
    Category.MOVEMENT: """
        movement movements move moving walk walking
        walks exercise exercises exercising activity workout workouts
    """,
    Category.HEAT_COLD: "heat cold ice icing heating warm warmth heat_cold hot_cold heating_pad heat_and_cold",
    Category.MASSAGE: "massage massages foam_rolling foam_roller foam rolling massaging",
    Category.BREATHING: """
        breathing breath breathe relaxation relax
        relaxing meditation mindfulness stress breaths calming
    """,
    Category.SLEEP: "sleep bedtime sleeping bed nighttime night_time",
    Category.FOOD: "food foods eating eat meal meals nutrition diet recipe recipes snack snacks protein nutritional",
    Category.CAFFEINE_ALCOHOL: "caffeine alcohol coffee booze caffeine_alcohol caffiene caffeine_and_alcohol",
    Category.EDUCATION: "education educational learning tip tips fact facts lesson lessons info information trivia",
    Category.ENCOURAGEMENT: """
        encouragement encouragements encouraging motivation motivational pep_talk pep_talks positivity inspirational
        affirmation affirmations cheerleading quote quotes inspiration encourage uplifting
    """,
}
# Nouns that name our messages by themselves.
OUR_NOUNS: Final = words(
    """
    check checkin checkins checkup checkups questions question surveys survey quizzes tips quotes facts affirmations
    stretches questionnaires pep massages meditations exercises pain
    """
)
# What a whole message of "stop …" may name.
SHORT_NAMES: Final[dict[str, str]] = {
    name: category.value
    for category, names in {
        Category.HYDRATION: "water,hydration,fluids",
        Category.STRETCHING: "stretches,stretch",
        Category.PACING: "pacing",
        Category.CHECK_IN: "check in,check ins,checkin,checkins,check up,check ups,questions,surveys",
        Category.MOVEMENT: "movement",
        Category.HEAT_COLD: "heat,heat and cold,heat cold",
        Category.MASSAGE: "massage,massages",
        Category.BREATHING: "meditation,relaxation",
        Category.SLEEP: "bedtime",
        Category.FOOD: "food,recipes,meals",
        Category.CAFFEINE_ALCOHOL: "caffeine,alcohol,caffeine and alcohol",
        Category.EDUCATION: "education,tips,facts",
        Category.ENCOURAGEMENT: "encouragement,quotes,affirmations,motivation",
    }.items()
    for name in names.split(",")
}

# R44: a bare "stop" that opens a sentence: what may stand before it, what must follow, and what makes it a plea.
BEFORE_STOP: Final = POLITE | words("just so and now can could would will you oh omg ugh seriously no hey yes yo")
AFTER_STOP: Final = words(
    """
    i im ive id you your youre this these those thats who we whoever what already now immediately permanently
    forever everything all my yall
    """
)
PLEAS: Final = words("cant take much many bear work church meeting funeral driving busy asleep sleeping")
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
