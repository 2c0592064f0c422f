"""R41: what asks to be taken off, withdraws consent, or says that we have the wrong person.

Groups and how to read a phrase: `words.py` beside this file, and `reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.phrases import rows

# "Take me off the list", "delete my number", "unsubscribe me".
REMOVES: Final = rows(
    """
    take me/us/my_number/this_number/my_name/my_phone/my_email off
    take me of your/the/this/ur list
    take/get/pull/kick/knock/cross/tick/check/switch/turn/mark/hop me/us/him/her/them/it/this_one/KIN/MYNUMBER off your/
        ur/this/the/these list/texts/thing/service/program/programme/system/records/database/books/mailing_list/
        register/END
    take/get/pull/knock me/us/it/MYNUMBER off of? ...1 list/texts/these/messages
    please ...1 take him/her/them/this_one/KIN off END
    take/get/pull me/us/my_number/this_number/my_name/it out_of/from ...2 system/records/database/list/program/
        programme/service/texts/study
    take me/us out_of/off_of this/these END
    cross/tick/strike/scratch me/us/MYNUMBER off/out
    put/add/place me/us/MYNUMBER on/to ...2 not/no/dont ...2 list
    dont/no call/text/contact/disturb/message list
    out_of/off my phone/inbox/line/messages END
    opt MYNUMBER/number out
    get me off this/these/your/the/ur ...1 list/texts/thing/service/program
    get off this/these/your/the/ur ...1 list/texts/thing/service/program
    want/like/wish ...2 off this/these/your/the/ur ...1 list/texts/thing/service/program
    want/like/wish ...2 out_of/off_of the_program/list/your_list
    want/like/wish ...2 out_of/off_of this/these END
    want/like/wish/asked/ask/asking/request ...2 taken/removed/deleted/unsubscribed ...2 off/from/END
    how/where/can/could ...4 be/get removed/taken_off/deleted/unsubscribed
    remove/delete/erase/drop/scratch/strike/scrub/wipe/purge/block me/us/MYNUMBER
    remove/delete/erase/strike/scrub/wipe/purge/clear/take/get/pull ...1 number/name/details/data/info/information/him/
        her/them/KIN ...2 from/off/out_of ...2 list/records/system/database/files/service/program/contacts/END
    remove/erase/delete/wipe/destroy all? ...1 personal? data/details/information/records
    get rid of my_number/this_number/my_details/my_data
    unsubscribe/unsub/unsubscribed/unsubscribing/un_subscribe/desubscribe
    opt me out
    opt/opting/opted out
    optout
    bow/bowing/back/backing/drop/dropping/pull/pulling out of ...1 program/programme/study/this/service/trial
    want/like/wish to? drop/back/pull/bow out END
    sign/signed/signing me off
    unenroll/unenrol/disenroll/unregister/deregister/unregistered/unjoin/dis_enroll
    withdraw/withdrawing from/consent/permission/this/END
    withdraw me
    discharge me
    leave/quit/exit/drop_out_of/leaving/quitting/get_out_of/exiting this/the/your program/programme/service/study/
        list/group/thing/trial/project
    lose/delete/forget/erase/loose my_number/this_number/number
    forget you ...1 had/knew/got my_number/number/me
    im/ill/will/have/ive ...2 block/blocked/blocking you/this/u/your/number/texts
    blocked/blocking you
    you/youre/yous/number/youve_been/numbers blocked END
    block/blocking/blocked this number/you/your
    i block you
    next/another one/text/message ...2 reported/blocked
    if i ...1 get/receive/see one/another/any/more more? of? MSGS/these/FROMYOU ...8 reporting/report/block/blocking/
        police/solicitor/lawyer
    one_more/another text/message/MSGS/reminder and? i/im/ill/id/you/youre/youll ...4 THREAT
    SEND me/us one_more_time/again ...6 THREAT
    do that again ...3 THREAT
    THREAT ...4 if/when YOU ...2 SEND/TEXTING
    drop/boot/chuck/bin/rub/cut/sling/throw/turf/wipe/scrub/let/bring/take/get me/us/MYNUMBER off/off_of/out_of ...2
        LISTS
    get/take/let me off here
    taking/removing/getting/deleting me/us/MYNUMBER off/from/out_of ...2 LISTS
    ditch/dump/blacklist/destroy/bin/tear_up/throw_away/throw_out/chuck/erase MYNUMBER
    number ...6 remove/delete/erase/bin it
    number ...6 take it off
    im/am/be out_of ...1 program/programme/study/service/trial
    want/like/wish to? cancel/discontinue/end/terminate ...1 arrangement/agreement
    bin/sack me off END
    disconnect/detach/dissociate/disassociate me/us/MYNUMBER
    still getting/receiving/get ...1 these/MSGS ...6 cancelled/cancelling/canceled/canceling/unsubscribed/unsubscribing/
        opted/opting
    thought i ...1 cancelled/canceled/unsubscribed/stopped/ended ...1 this/these/MSGS/END
    cancelled/canceled/stopped/unsubscribed this/these/MSGS ...3 ago/already/before/last_week/last_month/yesterday
    used to_be ...2 number/phone END
    unsign/unlist/delist me/us/MYNUMBER
    count/include me out END
    count me out of this/these/MSGS
    how/where ...4 stop/end/cancel/quit/get_rid ...2 MSGS/these/this_service
    what/which ...4 text/reply/send/say/type/write to stop/end/cancel/quit/unsubscribe
    said/asked/told/texted/replied/typed/sent/wrote/say ...2 stop NUMBER/twice/yesterday/already/again/before/last/three
    i/ive ...3 said/told_you/texted/replied/typed/sent/wrote ...2 stop END
    i/ive/we/weve/already said ...1 no more END
    told_you/asked_you ...1 no more END
    told_you/asked_you ...1 stop
    keep/kept saying/texting/sending stop
    i/ive ...3 said/saying/say/texted/replied/typed/sent ...2 stop ...2 times/and_you/and_yet/and_still/and_its/
        and_these/
        and_they
    what/which part of ...2 stop/no/leave
    what/which ...1 word/code/number/command ...3 stop/stops/end/ends/cancel/cancels
    say/text/type/reply/send ...1 stop to end/quit/cancel/finish these/this/it/MSGS
    already cancelled/canceled/unsubscribed/opted_out/stopped this/these/it/MSGS/END
    cancelled/canceled/unsubscribed ...8 still getting/receiving/texting/sending
    how many times ...9 stop/alone/unsubscribe/remove/quit
    not/didnt/never sign/signed up for/to this/these/texts/messages/your/any/it
    not/didnt/never sign/signed up for/to any? of? this/these/texts/messages
    didnt/never/not/havent/nobody/noone subscribe/subscribed/request/requested/ask/asked/order/ordered ...1 for? these/
        this/texts/messages/it/to_you END
    didnt/never/not/havent/nobody/noone subscribe/subscribed/request/requested/ask/asked ...1 for? texts/messages
    didnt/never subscribe/subscribed to? END/you
    never/didnt/not/havent/nolonger/isnt opt/opted/opting in
    optin/opt_in revoked/withdrawn/cancelled
    dont/didnt/never/cant remember/recall signing/sign/joining/subscribing/agreeing
    signed/sign/joined/enrolled/subscribed ...3 by mistake/accident/error
    accidentally/mistakenly signed/joined/enrolled/subscribed
    set this/it/me up ...2 without asking/permission/consent/knowing/my
    want/like off it END
    id like off END
    please STOP sending to him/her/them
    signed/sign/enrolled/put me up/on? ...3 without asking/permission/consent/knowing
    someone/somebody else? signed me up
    """
)

# Consent, threats, the law: 47 CFR 64.1200(a)(10), GDPR.
REVOKES: Final = rows(
    """
    revoke/withdraw/revoking/withdrawing/cancel/rescind/retract my? consent/permission
    take/taking/pull back my? consent/permission
    consent/permission ...2 withdrawn/revoked/rescinded/cancelled/denied/refused
    dont/didnt/never/havent/not ...2 consent/consented/authorize/authorise/authorized/authorised/permit
    dont/didnt/never/havent/not agree/agreed to? ...2 this/these/texts/messages/receive/be_contacted/be_texted/anything
    dont/didnt/never/havent/not ...1 have/give/gave/given you? ...1 permission/consent
    nolonger have/give/grant ...2 permission/consent
    object ...3 processing/use_of_my
    right to? be? forgotten/erasure
    hear/hearing from ...1 lawyer/lawyers/attorney/solicitor/solicitors
    lawyer/attorney/solicitor will ...2 hear/know ...4 if
    lawyer/attorney/solicitor ...4 in_touch/contacting_you/contact_you ...3 continues/continue/keeps/keep/carries/again
    sue/suing you
    legal action ...1 if/against you
    legal action ...2 continues/MSGS
    taking you to? court
    report/reporting/reported you/this ...2 spam/number
    file/filing/make/making/lodge ...1 complaint ...4 you/against/fcc/ftc/ico/MSGS
    stop or i ...2 report/block/sue/call
    about/going to? block you
    will/ill/going/shall to? ...1 report/sue you if/unless/when/next/again/END
    report/reporting/reported ...1 you to
    report/reporting/reported ...2 MSGS/these/contact ...3 to ...1 fcc/ftc/ico/ofcom/police/authorities/carrier/provider
    contact/MSGS ...3 reported to ...1 fcc/ftc/ico/ofcom/police/authorities/carrier/provider
    report/reported/reporting/marked/marking/flagged/flagging ...2 as spam/junk
    """
)

# Somebody else has the phone, or the person has died or cannot read any more.
WRONG_PERSON: Final = rows(
    """
    wrong/incorrect phone? number/person/num/numbr/nummber/guy/girl/lady/woman/man/phone/NAME
    not/isnt my/his/her/their number/phone
    isnt/not ...1 number anymore
    not/isnt right number/person
    this/im/its/thats/am/still not NAME END
    this/im/its/thats/am/still not NAME number/phone/cell/mobile
    this/im/its/thats/am not TITLE
    not ...2 person/guy/man/woman/one/who/whoever ...1 you ...3 looking/think/want/after/texting/contact/reach/need
    im/this_is/this_isnt not? him/her END
    who/whos ...2 this supposed/meant to_be for
    not your/the patient/client/customer/member END
    not a? patient/client/customer/member of yours
    nolonger a? patient/client/customer/member END
    nolonger under your care
    not ...1 number for/of NAME
    these/those/MSGS are ...2 for someone/somebody/another else/person/number
    these/those/MSGS are? ...1 meant/intended for
    MSGS for last/previous/former/old owner
    not ...1 patient ...1 anymore/there/here/with_you
    not the? right/correct NAME
    want/need/mean/looking ...2 different/another/other NAME
    name is/isnt? not NAME
    name is/its/this NAME not NAME
    this/its/im/is NAME not NAME
    owner/person/user/patient ...6 deceased/dead/died/passed
    number/phone/line/this ...1 is mine now
    new/previous/former/old owner/owners/user of? ...1 number/phone/MSGS/texts
    new number owner
    these/those/MSGS arent/not ...1 for/meant/intended for? me/us
    getting/receiving/get/receive ...1 someone/somebody/other else? ...1 MSGS
    MSGS ...2 meant/intended/for for? someone/somebody/another/different
    changed their/his/her number
    person ...1 moved/left
    no/nobody/noone ...2 called/named ...1 here/at/on/lives/NAME
    this is NAME number/phone/cell/mobile
    nolonger NAME number/phone/cell/mobile
    number ...3 not hers/his/theirs/mine
    no/nobody/noone ...2 name here/at/on/lives/END
    no NAME/TITLE ...2 here/at/on_this_number/lives/living
    no ...2 at/on/with number/this_phone/this_line/this_address
    no ...2 lives/living here/at
    doesnt/dont live here
    doesnt/dont/nolonger/isnt use/have/has/uses/own/owns/at/on this_number/this_phone/this_cell/this_mobile
    number/phone ...1 doesnt/nolonger belong/belongs
    number/phone ...2 belongs/belonged/belong ...2 someone/somebody/another/different/me_now
    number/phone ...2 been reassigned/recycled
    just/only/recently got/have/had/ive/bought this_number
    you/youve ...3 confused/confusing/mixed/mixing/mistaken/mistook ...3 someone/somebody/another/else/different
    looking/trying/texting/want/after/meant/intended ...3 for/reach/contact? someone/somebody else
    never heard of him/her/them/NAME/anyone
    dont know any/who? NAME END
    dont know anyone/anybody/a called/named
    different/another/new person/owner now/has/with/here
    you/youve ...2 someone/somebody/another else? ...1 number/phone/mobile
    """
)
