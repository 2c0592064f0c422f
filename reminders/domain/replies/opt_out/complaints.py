"""R45: phrases that complain about the amount, the time or the place of our messages, and what limits a request."""

from typing import Final

from reminders.domain.phrases import rows

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
    TEXTS ...3 at/in/during/on/before/after/around/past work/1/2/3/4/5/6/7/10/11/12/night/midnight/church/meeting/
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
