"""R45: phrases that complain about the amount, the time or the place of our messages, and what limits a request.

A complaint names our messages and what is wrong with them, in any order: those are concepts, and the rows with `&` are
frames of them (see `reminders/domain/phrases/patterns.py`).
"""

from typing import Final

from reminders.domain.phrases import rows

CONCEPTS: Final = {
    # What we do: "your texts", "these keep coming", "you lot texting".
    "OUR_MESSAGES": """
        TEXTS
        text/message/msg FROMYOU
        these/those are/come/keep/go/get/arrive/always/went/came
        YOU lot?/guys?/people? ...1 text/texting/texted/message/messaging/send/sending/sent/ping/pinging/remind/
            reminding
        your text/message/texting/messaging/timing
        a/another text/message
        TEXTING people/somebody/someone/folk/me
        be TEXTING
    """,
    # How many, how often.
    "TOO_MANY": """
        too/so/way_too/far_too/ridiculously/awfully/waay/super/very/really/pretty many/much/often/frequent/frequently/
            constant
        more/oftener than ...3 KIN/husband/wife/kids/boss/anyone/everyone/bank/mates/children/boyfriend/girlfriend/
            sister/brother/friends/daughter/son/grandchildren/doctor
        worse than ...3 KIN/husband/wife/kids/boss/children
        morning noon and? night/evening
        morning/day/dawn and/to/till/through? night/dusk/evening
        round_the_clock/nonstop/non_stop/relentless/incessant/neverending/never_ending/overkill/excessive/constantly
        every/each NUMBER? hour/hours/minute/minutes/five_minutes/few_minutes
        drowning/buried/snowed_under/inundated/swamped/bombarded/flooded/deluged/besieged
        NUMBER/several a/per/every/each day/hour/morning/night is/are ...2 many/much/TOO
        NTH/NUMBER NTH? one/time/already today/already/tonight/this_morning/since/and
        never lets?/let? stop/stops/ends/let_up/lets_up
        chock_full/clogged/clogging/full_up/bursting
    """,
    # How early, how late, at what moment.
    "BAD_TIME": """
        too/so/way_too/far_too/very/awful/awfully/bit/rather/ridiculously/bloody/waay/super/really/pretty early/late/
            soon/loud
        ungodly/unearthly/unholy/godforsaken/stupid/silly hour/hours/time
        at this hour
        all hours
        before the? birds/sun/cock/dawn
        crack of dawn
        no time to be
        right mind
        middle of? night/mass/service/funeral/meeting/film/exam/prayers/church/wedding/class/lesson
        in/during/at/through PLACES
        when/while/whenever im/i ...2 asleep/sleeping/driving/teaching/napping/PLACES
        NUMBER am
        wake/wakes/woke/woken/waking me/us/up/baby/kids/wife/husband/house/dog
        just got/dropped/nodded off ...2 sleep
    """,
    # What they do to people.
    "A_NUISANCE": """
        do/does/doing my head/nut in
        wreck/wrecks/wrecking/melt/melts/melting/fry/fries/frying/wrecked my head/nerves
        on my wick/nerves/tits/goat/case/back
        get/gets/got my goat
        up the wall
        round/around the bend/twist
        drive/drives/driving ...1 me
        nuisance/pest/bother/menace/pain_in/a_pain/headache_to/irritant/irritation
        intrusive/invasive/intrusion/irritating/maddening/infuriating/annoying/unbearable/exasperating
        bit/little/rather much
        bothering/bugging/stressing/overwhelming/excessive/overkill/ridiculous/harassment
        warned/disciplined/fired ...2 for/over/about/because
        find too_much/much/intrusive/annoying/stressful/overwhelming/hard_going
        told_off/in_trouble/disciplined/embarrassed/embarrassing/mortified/mortifying
        boss/manager/supervisor/whole_church/whole_office/everyone ...3 heard/saw/complained/noticed/stared/looked/happy
    """,
    # "Easy on the texts".
    "GO_EASY": """
        calm/slow/cool/tone/dial/wind/ease/cut/scale/simmer down/back/off
        calm it/yourself/yourselves
        chill/steady/easy/ease
        go/take_it easy
        give me/us peace
        less of
        fewer of
        cut out
    """,
}
# R45: a complaint about amount, time or place.
COMPLAINS: Final = rows(
    """
    OUR_MESSAGES & TOO_MANY
    OUR_MESSAGES & BAD_TIME
    OUR_MESSAGES & A_NUISANCE
    GO_EASY &2 OUR_MESSAGES
    is it necessary ...2 SEND
    youre/YOU harassing/hounding/stalking/pestering/spamming me/us
    cant be doing/bothered/arsed/dealing/having with ...1 MSGS/these/those
    if i ...1 get/see/receive/have one/another more? of? MSGS/these/those
    do i ...1 need ...1 NUMBER/so ...1 MSGS
    every/each hour/minute on the? hour/minute
    phone never/hasnt/doesnt/wont stops/stopped/stop/quiet/rests ...1 with YOU
    NUMBER am/pm is MUCHTOO early/late END
    NUMBER am/pm is far too early/late
    too/so/bit/very/far_too early/late ...3 for these/this/TEXTING END
    MSGS ...1 NUMBER/several a/per/every/each day/hour/night ...8 many/much/TOO/more_than
    find these/those/them/MSGS ...1 much/intrusive/annoying/stressful/overwhelming
    find it all ...1 much
    i got/had/received NUMBER/two/several/loads of these/those END
    YOU lot/guys/people never let_up/stop/rest/give_up/quit
    it never ends/stops/lets_up with YOU
    went_off/goes_off/pinged/buzzed in/during ...3 PLACES/room/theatre/theater
    always when/while/during ...5 YOU are? END
    what sort/kind of time ...3 call this
    can/could/would these/they come/go/arrive/be_sent ...3 at/in/later/earlier/after/before
    send/text/message them/these/it ...1 later/earlier/after/before/in
    inbox/phone/memory/mailbox ...2 full of? YOU/your/these/texts/messages
    MSGS MSGS MSGS
    that/it/YOU woke me up? END
    NUMBER already ...6 dinner/lunch/breakfast/noon/nine/ten
    too/so/way_too/that/very/waaay/waay many/much ...2 MSGS/questions/of_these
    too many of these/them/those
    loads/tons/ton/dozens/hundreds/bombarded/bombarding/flood/flooded/swamped/bombard ...2 MSGS
    MSGS ...4 too/so/way/waay/super/very/really/pretty/awful/awfully ...1 early/late/often/much/many/frequent/
        frequently/annoying/constant/soon/loud
    they/them come/coming/comes/are ...2 too/so/way ...1 early/late/often/frequent/many
    MSGS ...4 every/all hour/minute/day_long/the_time/day/night/5/10/hours/minutes/time
    TEXTS ...3 at/in/during/on/before/after/around/past work/1/2/3/4/5/6/7/10/11/12/night/midnight/church/meeting/
        meetings/class/dinner/sleep/nap/naps/dawn/middle/weekends/sundays
    too/so/way early/late for/to MSGS/text/message/these/this
    you ...2 text/message/texting/send/messaging/bother/bug ...3 every/all/constantly/nonstop/always/at_night/at_work/
        middle/midnight/morning/again_and_again
    you keep/keeps texting/messaging/sending/bothering/bugging/spamming/asking
    why ...2 keep/so_many/do_you/so_much ...2 texting/messaging/sending/bothering/messages/texts/text
    MSGS ...3 wake/wakes/waking/woke/awake/woken me
    STOP waking me
    you ...1 woke/wake/waking/woken me
    fewer/less ...1 MSGS/questions
    text/message/send/remind ...2 less/fewer
    not so/as/too many/often/much/early/late ...2 MSGS
    hate/sick/tired/fed_up/annoyed/irritated/fedup/cant_stand/bored/over ...2 texts/messages/reminders/you_texting/
        emails/alerts/notifications/spam/bot/service/program
    MSGS ...3 annoying/irritating/spam/bothering/bugging/stressing/nuisance/pest/intrusive/overwhelming/
        excessive/harassment/ridiculous
    annoying/constant/nonstop/incessant/endless/irritating texts/messages/reminders/texting/notifications/alerts
    this is? spam/harassment/harassing/too_many/too_much_texting
    wrong/bad/worst/terrible/awful/inconvenient time/times/hour/hours ...3 MSGS/text/message/send/me
    MSGS ...3 wrong/bad/worst/terrible/awful/inconvenient time/times/hour
    not good time/times ...2 text/message/MSGS
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
    fewer/less these/those/them END
    mind/can/could/please/would ...3 SEND/TEXTING ...4 less/fewer
    boss/manager/teacher/supervisor/KIN ...3 annoyed/complains/complained/cross/mad/angry/moans/objects ...2 when/about/
        with/by ...1 these/MSGS/you
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
    phone ...4 going_off/buzzing/ringing/dinging/beeping/pinging ...6 you/MSGS/these
    phone hasnt/wont/doesnt stopped/stop buzzing/ringing/dinging/beeping/pinging ...3 MSGS/you/these
    do_you/any ...3 know/idea what time ...1 is
    you ...1 woke/wake/waking/woken ...2 baby/husband/wife/kids/dog/house/everyone/up/whole_house
    DONT wake me/us
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
    never stops/stop buzzing/dinging/ringing/with ...3 MSGS/these
    boss/manager ...3 complaining/mad/annoyed/angry/noticed ...3 MSGS
    fired/trouble ...3 MSGS/texting
    stop/drop/cut/lose the_rest/the_others/everything_else
    keep/want/like/love ...2 everything/all/rest except/but/besides/bar/apart ...3 CATS
    just/only have/get ...2 CATS OURS?
    just/only have/get ...2 NOUNCATS END
    demasiados/demasiadas/muchos/tantos/tantas MSGS
    mandan/envian/escriben/manda/envia/escribe ...2 muy/tan/mucho/muchos/demasiado/demasiados
    """
)
# Said in the same sentence, these tell that it is no complaint: praise, an apology, other things' alerts, sore hands.
CONTENT: Final = rows(
    """
    lovely/enjoy/enjoying/handy/useful/perfect/brilliant/smiled/cheers_me/cheered/cheering/suit/suits/company/highlight
    love MSGS/these/your/it_when/that_you/how_you
    made/makes/make me? smile/laugh/happy/day
    best/nicest part/bit/thing/texts/messages of?
    great/grand/good/fab idea
    i_like/i_really_like/i_do_like/dont_mind/no_problem ...1 MSGS/your/these/it_when/getting/being
    glad/happy/pleased/thankful YOU/of/for/to
    sorry ...8 late/missed/miss/slow/slowly/delay/delayed/reply/replying/only/asleep/forgot/answer/answering/answered/
        twice/sooner
    excuse/apologies ...4 late/delay/slow/reply
    i/only/just ...1 read/answer/answered/reply/replied/see/saw/seeing/seen/missed/check/checked/look/looked/open ...3
        MSGS/text
    always/usually/often read/answer/reply/see/check/open ...3 MSGS/text/these
    thumb/thumbs/finger/fingers/wrist/wrists/hand/hands/neck/eyes ...8 texting/typing/messaging/text
    texting/typing/messaging/text ...8 thumb/thumbs/finger/fingers/wrist/wrists/hand/hands/neck/eyes
    im/ill/i/we/was texting/typing/messaging/replying/writing
    find/found/its/is texting/typing/messaging ...1 hard/tricky/difficult/slow
    hard/tricky/difficult/too_much/slow to text/type/message
    texting/typing is ...1 hard/pain/tricky/difficult
    i/we/ive ...2 text/texted/texting/messaging/message ...2 KIN/him/her/them/people/each_other
    he/she texts/messages/sends/keeps/keep/texted/sent/always
    SENDERS ...1 send/sends/sent/texts/texted/messages/messaged/emails/emailed ...4 MSGS/text/message
    SENDERS is/are/was/were/has/have/be/being/keeps/keep/kept ...1
        bombarding/bombard/spamming/flooding/texting/messaging/emailing/sending ...5 MSGS/me/us
    SENDERS ...1 texts/messages/emails me/us
    emails at/from/for work/college/school/uni
    unread emails/messages/texts
    work/school/college/uni emails
    fitbit/garmin/watch/medication/medicine/pill/pills/calendar/alexa/banking/bank/gym/hospital/appointment/
        prescription/news/weather/delivery/school/facebook/whatsapp/parcel/courier/delivery/nhs/library TEXTS/text/
        message
    TEXTS for/about/on my? birthday/anniversary/appointment/appointments/shift/shifts/rota/prescription
    happy birthday/anniversary/christmas/new_year
    how many/often TEXTS? do/will/should/does/would/can
    are/will/is these/those? TEXTS/these ...2 every/daily/each/just/only/always
    do/will YOU text/send/message ...2 on/at/over/every weekends/weekend/sundays/holidays/day/christmas
    MSGS/text/they/these/it dont/doesnt/didnt/never/not ...1 bother/wake/annoy/disturb/bug/hassle/wakes/waking
    no bother/trouble/nuisance/hassle
    they/these/it get/gets/go/goes ...1 worse/better/numb/stiff/sore/tight/bad/cold
    """
)
# R45: whole messages, but for courtesies and scores.
COMPLAINS_ALONE: Final = rows(
    """
    way? too/so many a/per/every/each? day/week/morning/hour?
    too/so/way_too/far_too/bit_too/rather frequent/frequently/often
    too many a/per/every/each day/week/morning/hour
    only weekdays/weekends/mornings/evenings/afternoons/daytime please
    NUMBER a? day? is MUCHTOO? TOO/many/much/often
    once/twice/one/NUMBER times? a? day/week/month ...2
        do/do_me/enough/plenty/max/maximum/tops/only/please/suit/suit_me
    cut/scale/dial/tone/ease/slow them/it/these? down/back/off/up
    weekdays/weekends/mornings/evenings/afternoons/daytime only
    no sundays/weekends/saturdays/nights/evenings/weekend
    YOU already/just asked/sent/said ...1 me this/that/it/these
    YOU asked/sent/texted ...1 me? this/that/it/these already/earlier/before/twice
    wakes/woke/waking me up? every/each time
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
    wont/not/shant ...2 continue/continuing/carry_on/carrying_on/keep_going with this/it
    can/could/shall we ...1 stop/end it/now/here/doing_this
    can/could/shall we ...1 stop/end it/here/doing_this now
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
    NUMBER am/pm MSGS
    its NUMBER am/pm
    morning/day/dawn ...1 noon/night/day ...1 evening/night
    morning/mornings and night/nights/evening
    day and night
    at work/night/nights/nighttime/school/church/noon/midnight/lunch/dinner/dinnertime/bedtime/mealtimes/weekends/
        home/dawn/job/office/NUMBER/this_hour/this_time/these_hours/all_hours/odd/weird/such/ungodly/stupid/
        random_times/the_weekend
    in morning/mornings/evening/evenings/afternoon/afternoons/middle/meetings/meeting/class/church
    during ...1 TIMES/day/school/office/working/my
    while/when/whenever im/i/we/working/sleeping/driving/asleep/at
    im/trying ...3 work/sleep/sleeping/asleep/working/driving/church/meeting/funeral/class/busy
    before/after/past/around/between/by work/NUMBER/noon/midnight/dark/lunch/dinner/breakfast/bedtime/bed/hours/dawn/
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
