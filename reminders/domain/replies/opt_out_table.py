"""The phrases that ask us to stop, to hold off for a time, or that complain; and their harmless neighbours.

Source: rules R40 to R45 of the reply language, which follow what providers and regulators count as a revocation of
consent (47 CFR 64.1200(a)(10): "any wording a reasonable person would understand"). How to read a phrase:
`reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.values import Category

# R40: the whole message, in any case, with or without punctuation, "please" and "thanks".
STOP_KEYWORDS: Final = frozenset(
    {
        "stop", "stopall", "stop all", "unsubscribe", "unsub", "cancel", "end", "quit", "revoke", "optout", "opt out",
        "remove", "alto", "parar", "para", "pare", "paren", "basta", "arret", "stop stop", "stop stop stop", "end all",
        "un subscribe", "unsubscribe all", "unsuscribe", "cancelar", "baja", "salir", "terminar", "detener",
    }
)  # fmt: skip
# Of these, a sentence or a line of its own is enough.
STOP_SENTENCES: Final = frozenset({"stop", "stopall", "stop all", "unsubscribe", "unsub", "revoke", "optout", "opt out"})
START_KEYWORDS: Final = frozenset({"start", "unstop", "subscribe"})
HELP_KEYWORDS: Final = frozenset({"help", "info", "ayuda"})
# R30: what may stand around a keyword.
POLITE: Final = frozenset(
    "please pls plz plse pleas thanks thank you thx ty hi hey hello ok okay kindly sorry sir maam gracias por favor".split()
)

# A slip away from "stop", as a word of its own. Everyday words ("step", "shop", "top") are not among them.
STOP_SLIPS: Final = frozenset(
    """
    stpo sotp tsop stp sto stopp sttop sstop stoop stiop stpp stol st0p stip stap syop srop dtop atop xtop wtop zstop
    stopo stoip sgop sfop stlp stkp stpop sotop stop1 stopn stoph stopl stop0 astop sto0p stopt stopm stoo estop stops
    etop stlop satop sytop stopq sfop shtop stopd stopy sdtop stog stob stod
    """.split()
)

# Whole messages that say it in other words.
STOP_MESSAGES: Final = frozenset(
    """
    no more
    no mas
    no more for me
    i said stop
    just stop
    stop now
    stop already
    stop it
    stop this
    stop that
    stop these
    stop those
    stop them
    stop immediately
    stop everything
    stop for good
    stop forever
    stop right now
    stop at once
    stop permanently
    make it stop now
    i want to stop
    id like to stop
    i want out
    i want off
    i quit
    im out
    i am out
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
    end please
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
    please just stop
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
    how to stop
    how to unsubscribe
    how can i stop
    how can i stop this
    blocked
    blocking you
    not me
    dont want it
    dont want this
    i dont want this
    i dont want it
    i dont want any
    i dont want any more
    i dont want anymore
    no longer interested
    no longer want this
    no longer need this
    dont need this anymore
    i dont need this anymore
    i dont need this
    dont
    ya basta
    ya no
    ya no mas
    no quiero mas
    no quiero esto
    no me interesa
    dejame en paz
    dejenme en paz
    numero equivocado
    spam stop
    stop spam
    """.strip().splitlines()
)
STOP_MESSAGES = frozenset(line.strip() for line in STOP_MESSAGES) - {"dont", "not me"}  # type: ignore[misc]

UNCLEAR_MESSAGES: Final = frozenset(
    """
    enough
    enough already
    thats enough
    shut up
    too many
    too often
    too early
    too much texting
    i need to stop
    spam
    less
    less please
    not so many
    not so often
    not so early
    not so late
    do not disturb
    dont disturb
    i dont want to do this anymore
    dont want to do this anymore
    """.strip().splitlines()
)
UNCLEAR_MESSAGES = frozenset(line.strip() for line in UNCLEAR_MESSAGES) - {"too early", "less"}  # type: ignore[misc]

GROUPS: Final = {
    "END": "please pls thanks thank anymore now ever again and or but because im i its it ok okay already immediately you until for so as today tonight at asap sir maam lol ugh omg period forever they we my this is were wtf",
    "STOP": "stop quit cease end halt discontinue terminate STOPSLIP",
    "STOPSLIP": " ".join(sorted(STOP_SLIPS - {"stops", "stoop", "st0p", "sto0p", "stop0", "stop1"})),
    "OFF": "cancel remove delete kill disable deactivate",
    "DONT": "dont never not_ shouldnt",
    "SEND": """
        text txt send message email contact write mail sms ping bug bother pester nag harass spam notify remind
        disturb annoy hassle bothr bugg texting messaging sending contacting
    """,
    "TEXTING": """
        texting messaging sending emailing contacting writing pinging bugging bothering spamming pestering hassling
        harassing notifying reminding nagging annoying disturbing blowing_up mailing tracking_ buzzing testing_me
        messing_with pinging txting texing badgering
    """,
    "MSGS": """
        text texts message messages reminder reminders email emails notification notifications alert alerts sms mails
        prompts prompt nudges nudge pings update updates communications communication correspondence subscription
        subscriptions service services program programme spam junk crap mensajes textos recordatorios mensaje texts
        mail messaging texting crap nonsense bullshit bs newsletters newsletter txt bot reminders contact msgs_ ms
        remainders reminer remider remiders
    """,
    "KINWORD": "sister brother mom mum dad friends friend daughter son husband wife kids boyfriend girlfriend ex family people boss cousin mother father everyone",
    "NOUNCATS": "check_in check_ins checkin checkins check_up check_ups questions surveys survey quizzes tips quotes facts affirmations pep_talks questionnaires question pain_checks",
    "US": "these those this it them this_stuff this_crap this_shit any_of_this all_this any_of_these",
    "ABOUT": "about for on regarding re around concerning with",
}  # fmt: skip

LIGHT: Final = frozenset(
    """
    the a an my your ur all any of with to us please just really already right so very fucking fuckin damn
    bloody stupid annoying silly daily automated automatic more from you such ever again immediately asap
    freaking effing dumb constant endless goddamn unwanted random useless little me be being get getting receiving
    receive going up out those these this that on in kindly de los las mas me mis sus el la tus
    """.split()
)
TURNING: Final = frozenset("but except keep dont not never unless besides only though without just_".split())

# R41: aimed at our messages, whoever speaks.
ASKS: Final = (
    "STOP ...2 NOUNCATS END",
    "STOP the/these/those/all/sending stretches/stretch/massages/meditations/exercises END",
    "STOP ...2 CATS ones/stuff/thing/things/bit/part/one",
    "no_more/nolonger/no/nix/drop/lose/skip/cancel/OFF ...2 CATS ones/stuff/things/MSGS",
    "no more NOUNCATS END",
    "no more stretches END",
    "DONT want/need/send/wanna/like_getting ...3 CATS ones/stuff/things/MSGS",
    "DONT want/send/need ...2 NOUNCATS END",
    "STOP reminding/telling/texting/messaging/bugging/nagging/pestering/bothering ...1 me ...1 to/about/for ...1 CATS",
    "DONT remind/tell/text/message/bug/nag/ask/bother/pester me ...2 to/about/for ...1 CATS",
    "STOP asking ...2 about",
    "unsubscribe ...3 CATS",
    "STOP TEXTING me/us/my/this_number/here/this_phone",
    "STOP SEND me/us/my/this_number/here",
    "STOP texting/messaging/sending/emailing/contacting/reminding/bothering/bugging ...3 MSGS/US/me",
    "STOP ...2 MSGS",
    "STOP sending/send ...3 stuff/things/anything/everything/shit/crap/US",
    "STOP testing me",
    "step/shop/top/stoop/stops texting/messaging/sending/emailing/contacting ...1 me/messages/texts/these",
    "STOP asking me/us",
    "STOP asking ...2 questions",
    "STOP telling me",
    "STOP waking me",
    "STOP reminding/texting/messaging END",
    "make/get/have/want/need/wish/like ...2 MSGS to? STOP/end",
    "make/get/want/need these/those/this to? STOP",
    "OFF/turn_off/shut_off/switch_off/remove/stop_all/drop/ditch/end/halt ...2 MSGS",
    "turn/shut/switch ...3 MSGS off",
    "turn/shut/switch these/this/it/them/those off",
    "turn off these/this/those/them",
    "cancel/end/stop/remove/delete/close/deactivate ...1 my/this/the subscription/account/enrollment/enrolment/membership/number/participation/registration/service/plan/sign_up/profile/data/information/info/details/contact/consent",
    "cancel ...2 texts/text/messages/reminders/emails/alerts/notifications/service/program/programme/all_this/everything/these/those",
    "DONT SEND me/us/my/this_number/here",
    "DONT ...2 SEND me/us/this_number/here",
    "DONT send ...3 MSGS/US/anything/more/stuff",
    "DONT SEND END",
    "DONT ...1 text/message/contact/email/send/write/bother/remind/spam anymore/again/ever/more",
    "DONT contact",
    "DONT want/need/wanna/wish/require/like_to_receive/care_for/want_to_receive/want_to_get ...4 MSGS",
    "DONT want/wanna/wish/need ...2 get/receive/getting/receiving/have/hear/be/see ...2 MSGS/texted/contacted/messaged/emailed/reminded/bothered/from_you/from_u/from_this/on_this_list/part_of_this/in_this/on_your_list/these/those/this/anything/involved/enrolled/signed_up/bugged",
    "DONT want you/u ...2 texting/text/messaging/message/contact/contacting/sending/send/reminding/bothering/writing",
    "DONT want/need/wanna these/those/them",
    "DONT want anything ...2 from you/u",
    "DONT want any ...2 from you/u",
    "DONT want/wish/wanna ...2 participate/continue_with_this/take_part/sign_up/be_enrolled/be_in_this/be_part/receive/be_signed_up",
    "DONT want this/it anymore END",
    "DONT want/need this END",
    "i/id/please/and/so want no MSGS",
    "nolonger/no_longer want/need/wish/wanna/require/would_like ...4 MSGS/these/this/it/those/them/receive/participate/be_part/contacted/continue",
    "nolonger/no_longer interested END",
    "nolonger/no_longer text/message/send/contact/email/reminders",
    "no more/mas MSGS",
    "no MSGS please/pls/anymore/thanks/thank/END",
    "no more these/this/those END",
    "no more sending/texting/messaging/texts/contact/contacting",
    "enough texts/messages/reminders/emails/texting/messaging/with/of_these/of_this",
    "take me/us/my_number/this_number/my_name/my_phone/my_email off",
    "get me off this/these/your/the/ur ...1 list/texts/thing/service/program",
    "get off this/these/your/the/ur ...1 list/texts/thing/service/program",
    "remove/delete/erase/drop/scratch me/us/my_number/this_number/my_name/my_phone/my_email/my_contact/my_info/my_information/my_cell/this_phone",
    "remove/delete/take/erase ...2 number/name ...2 from/off/out/END",
    "unsubscribe/unsub/unsubscribed/unsubscribing/unsuscribe/unsubcribe/unsubscibe/un_subscribe/desubscribe",
    "opt me out",
    "opt/opting/opted out",
    "optout",
    "sign/signed/signing me off",
    "unenroll/unenrol/disenroll/unregister/deregister/unregistered/unjoin/dis_enroll/withdraw/withdrawing",
    "revoke/withdraw/revoking/withdrawing/cancel my? consent/permission",
    "leave/quit/exit/drop_out_of/leaving/quitting/get_out_of this/the/your program/programme/service/study/list/group/thing/trial/project",
    "drop out of program/study/this",
    "i/id ...3 want/like/wish/need/prefer ...1 out_of/off_of this/the_program/these/list/your_list",
    "lose/delete/forget/erase/loose my number",
    "leave me/us alone",
    "leave me be",
    "wrong number/person/numbr/nummber/phone/guy/girl/lady",
    "not my number/phone",
    "not right number/person",
    "not interested END",
    "not interested in this/these/your/texts/messages/getting/receiving/it/reminders/program/service/any",
    "im/ill/going_to/will/have/ive/gonna block/blocked/blocking you/this/u/ur/number/texts",
    "block/blocking/blocked this number/you/u/your",
    "report/reporting/reported you/u/this/spam ...2 spam/number",
    "done with these/this/your/the texts/messages/text/service/program/reminders/thing/texting",
    "done with these/this END",
    "no quiero ...3 MSGS/recibir",
    "no mas MSGS",
    "no me mande/manden/mandes/escriba/escriban/escribas/envie/envien/envies/moleste/molesten/molestes/contacten/contacte/textee/textees",
    "no mande/manden/envie/envien/escriba/escriban mas",
    "deje/deja/dejen/dejar/deje de escribir/escribirme/mandar/mandarme/enviar/enviarme/molestar/molestarme/textear/textearme/contactarme",
    "pare/para/paren/parar/cancelar/cancele/cancelen/quitar/quite/quiten/elimine/eliminar MSGS",
    "darme/dame/dar baja",
    "quite/quiteme/quitenme/saqueme/saquenme/borrame/borreme/eliminame/elimineme/borre/borren ...2 lista/numero",
    "numero equivocado",
    "numero no correcto",
    "not sign/signed up for this/these/texts",
    "didnt/never sign/signed up for this/these/texts/messages/your/any/it",
    "didnt/never subscribe/subscribed/ask/asked ...1 for these/this/texts/messages",
    "i/ive ...3 said/told/asked/texted/replied/typed/sent/wrote ...2 stop END",
    "told you ...1 stop",
    "asked you ...1 stop",
    "how/can/where ...4 stop/end/cancel/quit/turn_off/get_rid ...2 MSGS/these/this_service",
    "get rid of? ...1 MSGS/these",
)
# R44: said of somebody else, the person's own doings, things that are not our messages; or not at all.
NOT_ASKS: Final = (
    "STOP ...2 NOUNCATS END",
    "STOP the/these/those/all/sending stretches/stretch/massages/meditations/exercises END",
    "STOP ...2 CATS ones/stuff/thing/things/bit/part/one",
    "no_more/nolonger/no/nix/drop/lose/skip/cancel/OFF ...2 CATS ones/stuff/things/MSGS",
    "no more NOUNCATS END",
    "no more stretches END",
    "DONT want/need/send/wanna/like_getting ...3 CATS ones/stuff/things/MSGS",
    "DONT want/send/need ...2 NOUNCATS END",
    "STOP reminding/telling/texting/messaging/bugging/nagging/pestering/bothering ...1 me ...1 to/about/for ...1 CATS",
    "DONT remind/tell/text/message/bug/nag/ask/bother/pester me ...2 to/about/for ...1 CATS",
    "STOP asking ...2 about",
    "unsubscribe ...3 CATS",
    "dont/never/wont/cant/didnt/doesnt/not/shouldnt/couldnt/wouldnt/dont_ever/nor/without/havent/hasnt/isnt/arent STOP/unsubscribe/unsub/opt/cancel/remove/block",
    "dont/never/wont/not/didnt/shouldnt ...2 stop TEXTING",
    "dont/didnt/not/never/wouldnt want/mean/wanna/like/wish/intend/need/have/asked ...3 STOP/unsubscribe/unsub/opt/cancel/off/remove/withdraw/unenroll",
    "dont/never/not leave me",
    "if/did/do/does/why_did/would_hate_if you/u/they/it/these/texts/messages ...1 STOP",
    "before/after/unless/until/hope/when/glad you/u/they/these ...2 STOP",
    "doctor/doc/dr/nurse/therapist/physio/he/she/they/husband/wife/mom/dad/boss/friend/sister/brother/daughter/son/rheum/pharmacist/rheumatologist ...3 told/said/says/wants/asked/tells/advised/suggested/made/recommended ...5 STOP/cancel/end/off/remove",
    "doctor/doc/dr/nurse/therapist/physio/he/she/they/husband/wife/mom/dad/boss/friend/sister/brother/daughter/son/ex/someone/kids/people/telemarketers/scammers/work ...2 wont/doesnt/didnt/dont/cant/keeps/never ...2 STOP",
    "wont/doesnt/didnt/wouldnt/never/not/cant leave/leaves me alone",
    "it/pain/kids/he/she/they/dog/cat/husband/to/would/wish/boss/him/her/them/flare/fatigue ...2 leave/leaves/left me alone",
    "leave me alone with/in_the/at_home/at_night",
    "take/took/takes/taking/taken me off ...2 lyrica/meds/med/medication/medications/cymbalta/gabapentin/steroids/prednisone/pill/pills/pregabalin/duloxetine/list_of/work/schedule/caffeine/gluten/roster/rota/shift/waitlist/waiting/tramadol/opioids/it_slowly/insulin/feet/savella/everything/amitriptyline",
    "doctor/doc/dr/he/she/they/rheum/rheumatologist/nurse took/taking/take/takes/wants ...3 off",
    "put/typed/type/gave/give/sent/send/entered/wrote/hit/pressed/picked/said/texted/answered/replied/hitting/dialed/had/have/chose/used/tapped/got_the/punched ...3 wrong number",
    "wrong number of/for/down/in/on",
    "wrong number ...4 mean/meant/should/its/actually/instead/is/was NUMBER",
    "wrong number ...3 NUMBER",
    "NUMBER wrong number",
    "wrong number ...3 i_meant/meant/should_be/should/correct/instead",
    "wrong person for",
    "cancel/cancelled/cancelling/remove/end/stop/delete ...2 appointment/visit/membership/gym/netflix/plans/trip/surgery/order/policy/insurance/doctor/cable/class/therapy/meds/medication/lyrica/pain/hurting/twitching/cramping/cramps/flare/that/last/entry/answer",
    "stop/quit/end/cancel ...2 gym/netflix/work/job/smoking/drinking/exercise/program_at/diet",
    "quit ...2 program at/gym",
    "gym/netflix/phone/cable/amazon/spotify/hulu/prime/insurance/church/facebook/work/school/spam/junk/magazine/weight/exercise/rehab/cardiac/pt/tv/bus/train/disability/benefits/home/social/housekeeping/meal/physio ...1 subscription/membership/account/emails/service/program/programme/services/texts/messages/notifications/update/updates/programs/mail/bot/service/group",
    "unsubscribe/unsubscribed/unsubscribing from netflix/facebook/emails_from/amazon/newsletter/magazine/other/spam/gym/linkedin/spotify/groupon/junk/a_bunch",
    "opt/opted/opting out of surgery/dinner/going/party/family/work/class/medication/meds/visit/trip/exercise/walk/walking/it_today/appointment/drinks/lunch/gym",
    "opt out for",
    "withdraw/withdrawing/withdrawal from lyrica/meds/cymbalta/money/friends/people/family/social/everyone/tramadol/opioids/caffeine/gabapentin/everything",
    "withdraw/withdrawing money/cash/symptoms/socially",
    "service dog/dogs",
    "stop/end for/at service/services",
    "end of",
    "stop by/at/in/over/off/sign/light/watch/start",
    "bus/pit/rest/truck/train/full/whistle/non/door stop",
    "had/have/need/needed/got/want/wanted/going/trying/tried/try/must/should/decided/forced/able/hard/hoping ...1 to? STOP texting/messaging/emailing/writing/sending ...2 KINWORD",
    "i ...3 STOP/stopped/end/quit texting/messaging/emailing/writing so_much/because/my/KINWORD/him/her/them/people/at/when/on/hands/while",
    "STOP texting/messaging/emailing/writing/calling KINWORD/him/her/people/and_driving/everyone",
    "STOP texting ...2 KINWORD",
    "wont/keeps/keep/never/doesnt/not/cant STOP",
    "text/texts/reply/replying/texting/send/say/saying/type/typing/replied stop ...3 to/will/does/it/what/then",
    "what happens ...4 stop/unsubscribe/opt/cancel",
    "does/will/do ...4 stop/unsubscribe/cancel END",
    "happy/glad/pleased/love/like/enjoy/enjoying/grateful/helpful/helps/help ...3 STOP",
    "no texts/text/messages/message/reminders/reminder/emails/email/alerts/notifications/mail came/yet/today_from/received/arrived/since/lately/yesterday/this_morning/from",
    "got/get/getting/had/have/received/receive/receiving/seen/saw/see/there_were/there_was/why/were/was/are/still/came ...2 no more? MSGS",
    "not/never/no/dont/didnt/havent get/got/getting/received/receive/receiving/see/seen/have ...3 MSGS yet",
    "dont/didnt/havent/not get/got/getting/receive/received/receiving/see/seen/hear ...3 MSGS/anything",
    "dont want miss/lose/stop/to_miss/to_lose",
    "dont want/need pain/medicine/meds/medication/surgery",
    "dont remind me of? how",
    "dont bother me ...2 much/at_all/today/anymore_the/today/so",
    "dont/doesnt/didnt bother me",
    "they/it/that/these/stairs/he/she/kids/texts/messages/reminders dont/doesnt/didnt/never bother me",
    "i/we/he/she/they/people/friends/kids/daughter/son/husband/mom/you/doctors dont/never/didnt text/message/send/email/write/contact/call/mail/remind",
    "i dont text/send/email/write/message",
    "dont text/message and_drive/while_driving/back",
    "dont write/text/type good/well/much/fast/easily",
    "dont send help/ambulance/anyone/police/him/her/it_to_my/it_to",
    "dont need reminders/reminder/reminding ...2 how/of/that",
    "dont mail/email it/that/results",
    "dont contact doctor/mom/my/him/her/family/work/husband",
    "not contact dermatitis/lenses",
    "never text/contact my/him/her",
    "not interested in food/sex/going/eating/anything/life/people/surgery/him/her/hobbies/dating/work",
    "lost interest",
    "sign/signed/signing off_on/off_for/off_work/off_sick",
    "signed/sign me off work/sick/for/until",
    "end this/it all/life/pain/flare/misery/suffering/nightmare",
    "end all this/it",
    "want/going/ready/wants/wish/need/gonna/plan/thinking_of/about/like ...2 end/ending/quit it/this/everything/life",
    "end text",
    "text end",
    "report card/to",
    "turn/turned/turning/switch ...3 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat off",
    "turn/turned/switch off ...2 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat/electric/oven/notifications_on",
    "drop ...2 message/text/line/by/off/in",
    "stop sending ...2 blood/me_to_the/me_for/me_to_a/me_back/signals",
    "nerves/brain/body/muscles/nerve ...3 stop/stopped sending/messaging",
    "would/could/can/should/do/i i/we stop TEXTING you/u/back",
    "stop texting/messaging/replying/answering/writing you/u/back",
    "stop bothering/bugging/annoying/nagging me END",
    "hip/hips/knee/knees/back/pain/leg/legs/shoulder/neck/fibro/it/that/arm ...3 stop bothering/bugging/hurting/annoying/nagging",
    "wish ...3 stop",
    "not/wrong person to/for",
    "this/it program/service ...2 help/helps/helping/great/good/useful",
    "enough with crying/pain/rain",
    "enough texts to",
    "lose/loose/forget ...1 number of",
    "delete that/last/my_last/it/this_entry/entry",
    "remove stitches/cast/shoes/clothes/bra/lid/tattoo/mole",
    "leave/quit/leaving/quitting the/this group early/chat/walking",
    "get_out_of this/the chair/bed/car",
)
# An end time makes a pause of it only where one of these or a stop phrase stands (R43).
HOLDS: Final = (
    "pause/hold/suspend/mute/silence/freeze/hold_off/hold_off_on/snooze/skip/hush ...2 MSGS",
    "pause/hold/suspend/mute/silence these/those/this/everything/it/them/all",
    "hold off/on TEXTING/texting/messages/texts/reminders",
    "break from ...2 MSGS/these/texting",
    "STOP/no_more/nothing/quiet for now/today/tonight/while/bit/NUMBER/a/an/few/couple/the/this/rest/next/couple",
    "STOP/no_more/quiet until/till/til/tonight/today/tomorrow/this_week/this_weekend/next_week/temporarily/while",
    "no more today/tonight/tomorrow/this_week/this_weekend/until/till/til/for",
    "nothing/no_more more? today/tonight/until/till/tomorrow",
    "leave me alone today/tonight/for/until/till/this/tomorrow/while",
    "no ...2 MSGS today/tonight/tomorrow/for/until/till/til/this/while/over/on",
    "DONT SEND today/tonight/until/till/til/for/this/tomorrow/while",
    "DONT ...1 SEND ...3 today/tonight/until/till/til/this_week/tomorrow/this_weekend",
    "im/will_be/ill_be/going away/vacation/holiday/hospital ...4 no/stop/pause MSGS",
    "no me mande/manden/escriba/escriban ...2 hoy/manana",
    "pausa/pausar ...2 mensajes",
)
# R45: a complaint about amount, time or place.
COMPLAINS: Final = (
    "too/so/way_too/that/very/waaay/waay many/much ...2 MSGS/texting/messaging/questions/of_these/questions",
    "too many of these/them/those",
    "loads/tons/ton/lots/lot/dozens/hundreds/bombarded/bombarding/flood/flooded/swamped/bombard ...2 MSGS",
    "MSGS/these/they/them/you/u ...4 too/so/way/waay/super/very/really/pretty/awful/awfully ...1 early/late/often/much/many/frequent/frequently/annoying/constant/soon/loud",
    "MSGS ...4 every/all hour/minute/day_long/the_time/day/night/5/10/hours/minutes/time",
    "MSGS ...3 at/in/during/on/before/after 1/2/3/4/5/6/7/11/12/night/work/midnight/church/meeting/meetings/class/dinner/sleep/nap/naps/dawn/middle/night/weekends/sundays",
    "too/so/way early/late for/to MSGS/text/message/these/this/texting",
    "you/u/they text/message/texting/send/messaging ...3 too/so/way much/often/many/early/late",
    "you/u/they ...2 text/message/texting/send/messaging/bother/bug ...3 every/all/constantly/nonstop/always/at_night/at_work/middle/midnight/morning/again_and_again/nonstop",
    "you/u keep/keeps texting/messaging/sending/bothering/bugging/spamming/asking",
    "why ...2 keep/so_many/do_you/so_much ...2 texting/messaging/sending/bothering/messages/texts/texting",
    "MSGS ...3 wake/wakes/waking/woke/awake/woken me",
    "wake/wakes/waking/woke me ...4 MSGS/texting/text",
    "you/u ...1 woke/wake/waking/woken me",
    "fewer/less ...1 MSGS/texting/messaging/questions/often/frequent/frequently",
    "text/message/send/remind/texting ...2 less/fewer",
    "not so/as/too many/often/much/early/late ...2 MSGS",
    "hate/sick/tired/fed_up/annoyed/irritated/fedup/cant_stand/bored/over ...2 these/your/the/ur/this/all texts/messages/text/texting/reminders/emails/alerts/notifications/spam/bot/service/program",
    "MSGS/these ...3 annoying/irritating/spam/bothering/bugging/stressing/nuisance/pest/intrusive/overwhelming/excessive/harassment/pain_in/too_much/ridiculous",
    "these/they/texts/messages/reminders are_too/are_driving/too much/crazy/nuts/insane/me",
    "annoying/constant/nonstop/incessant/endless/irritating texts/messages/reminders/texting/notifications/alerts",
    "this is? spam/harassment/harassing/too_many/too_much_texting",
    "wrong/bad/terrible/awful/inconvenient time/times/hour/hours ...3 MSGS/text/message/send/texting/me",
    "MSGS ...3 wrong/bad/terrible/awful/inconvenient time/times/hour",
    "not good time/times ...2 text/message/MSGS",
    "cut/slow/scale/dial/back ...1 back/down/off ...2 MSGS/texting/messaging",
    "only/just send/text/want/message/keep/leave ...3 CATS",
    "only ...1 CATS please",
    "MSGS wont/never/dont/doesnt STOP",
    "do you ever STOP",
    "DONT want ...1 do this anymore END",
    "can/could/please/possible ...4 text/message/send/remind ...2 later/earlier/after/before/at ...2 NUMBER",
)

# R45 after a stop phrase: it is limited by an amount, a time or a place.
LIMITS: Final = (
    "so/too/this/that/as/very/really/quite late/early/often/much/many/frequently/soon/long",
    "late/early at? night/morning/mornings/evening",
    "at night/nights/nighttime/work/school/church/noon/midnight/lunch/dinner/dinnertime/bedtime/mealtimes/weekends/home/dawn/job/office/NUMBER/this_hour/this_time/these_hours/all_hours/odd/weird/such/ungodly/stupid/random_times",
    "in morning/mornings/evening/evenings/afternoon/afternoons/middle/meetings/class/church",
    "during ",
    "while/when/whenever im/i/we/working/sleeping/driving/asleep",
    "before/after/past/around/between/by NUMBER/noon/midnight/work/dark/lunch/dinner/breakfast/bedtime/bed/hours/dawn/sunrise/sunset",
    "every/each day/hour/night/morning/minute/time/two/few/couple/NUMBER/single/other/weekend/evening",
    "all day/night/the_time/hours/time",
    "on weekends/weekend/sundays/sunday/saturdays/saturday/mondays/weekdays/fridays/holidays/shabbat/sabbath",
    "overnight/constantly/nonstop/non_stop/hourly/twice/repeatedly/continually/daily/continuously",
    "first thing",
    "over and over",
    "again and again",
    "NUMBER times",
)

CATEGORIES: Final[dict[Category, str]] = {
    Category.HYDRATION: "water waters hydration hydrate hydrating drink drinks drinking fluid fluids agua watr hydrations",
    Category.STRETCHING: "stretch stretches stretching stretchs strech streching",
    Category.PACING: "pacing pace pacings breaks break rest resting slow_down",
    Category.CHECK_IN: """
        check_in check_ins checkin checkins check_up check_ups checkup checkups question questions survey surveys score
        scores rating ratings scale scales pain_questions pain_checks checking_in quiz quizzes numbers questionnaire
        questionnaires check_ing
    """,
    Category.MOVEMENT: "movement movements move moving walk walking walks exercise exercises exercising activity workout workouts",
    Category.HEAT_COLD: "heat cold ice icing heating warm warmth heat_cold hot_cold heating_pad",
    Category.MASSAGE: "massage massages foam_rolling foam_roller foam rolling massaging",
    Category.BREATHING: "breathing breath breathe relaxation relax relaxing meditation mindfulness stress breaths calming",
    Category.SLEEP: "sleep bedtime sleeping bed nighttime night_time sleepy",
    Category.FOOD: "food foods eating eat meal meals nutrition diet recipe recipes snack snacks protein nutritional",
    Category.CAFFEINE_ALCOHOL: "caffeine alcohol coffee booze caffeine_alcohol tea caffiene",
    Category.EDUCATION: "education educational learning tip tips fact facts lesson lessons info information trivia",
    Category.ENCOURAGEMENT: """
        encouragement encouragements encouraging motivation motivational pep_talk pep_talks positivity inspirational
        affirmation affirmations cheerleading quote quotes inspiration encourage uplifting
    """,
}  # fmt: skip

# Nouns that name our messages by themselves.
OUR_NOUNS: Final = frozenset(
    "check checkin checkins checkups questions question surveys survey quizzes tips quotes facts affirmations stretches questionnaires".split()
)
# What a whole message of "stop …" may name.
SHORT_NAMES: Final[dict[str, str]] = {
    name: category.value
    for category, names in {
        Category.HYDRATION: "water,hydration,fluids",
        Category.STRETCHING: "stretches,stretch,stretching reminders",
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
BEFORE_STOP: Final = POLITE | frozenset("just so and now can could would will you u oh omg ugh seriously no hey yes yo".split())
AFTER_STOP: Final = frozenset(
    "i im ive id you your youre this these those thats who we whoever what already now immediately permanently forever everything all my yall".split()
)
PLEAS: Final = frozenset("cant take much many bear work church meeting funeral driving busy asleep sleeping".split())
BODY: Final = frozenset(
    """
    hurt hurts hurting pain pains painful ache aches aching sore cramp cramps cramping twitch twitching twitches tired
    fatigue exhausted stiff stiffness numb numbness burning burns spasm spasms flare flares flaring back legs leg arm
    arms hand hands neck hip hips shoulder shoulders knee knees foot feet head migraine migraines headache sleep slept
    stress stressed cry crying breathe breathing chest fog foggy dizzy sick nausea walk walking moving body muscle
    muscles joints joint fibro ill stretch stretching exercise exercising meds medicine lyrica symptoms eating drinking
    smoking coffee it_hurts jaw eye eyes eyelid stomach worse agony doctor
    """.split()
)
