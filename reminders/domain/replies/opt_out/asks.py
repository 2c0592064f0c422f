"""R41, R42: what asks our messages to stop for good, by the way it is said.

Groups and how to read a phrase: `words.py` beside this file, and `reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.phrases import rows
from reminders.domain.replies.opt_out.leaving import REMOVES, REVOKES, WRONG_PERSON

# "Stop texting me", "enough with these", "turn them off".
STOPS: Final = rows(
    """
    STOP TEXTING ME
    STOP SEND ME
    STOP TEXTING END
    STOP texting/messaging/sending/emailing/contacting/reminding/bothering/bugging ...3 MSGS/THESE
    STOP ...4 MSGS
    MSGS/these_are/those_are/these_arent/these_dont/they_arent ...8 STOP them/those/these/em END
    these_are/these_arent/these_dont/those_arent/those_dont ...3 no more END
    nobody/noone ...4 want/wants/needs/need/reads/read these/those/MSGS END
    of/with these/those ...2 STOP them/these END
    im/am/be ...1 stopping/cancelling/canceling/ending/quitting/dropping ...1 MSGS/these/those
    MSGS/these/those can/could/may/might STOP/cease/finish END
    YOU can/could/may STOP them/these/it/this END
    STOP/discontinue with? immediate effect
    harassment ...5 STOP END
    can/could/shall we ...1 STOP these/those/MSGS
    can/could/shall we ...1 STOP this END
    my notice to STOP/cancel/quit/end/leave
    STOP ...2 contact
    STOP sending/send ...3 stuff/things/anything/everything/shit/crap/THESE/me
    STOP testing me
    step/shop/top/stoop/stops texting/messaging/sending/emailing/contacting ...1 me/messages/texts/these
    STOP asking me/us
    STOP asking ...2 questions/about
    STOP telling me
    STOP calling/ringing/phoning me/us/my_phone/this_number END
    STOP getting/receiving THESE
    WISH/mind/chance/possibility/possible/option/please of? stopping/ending/cancelling/canceling/ceasing/discontinuing
        ...2 these/those/MSGS/this_service
    if YOU could/can/would/will ...2 STOP these/those/MSGS/this
    STOP all THESE
    STOP it? with? these/those/em/dem/all_this END
    STOP it? with ...2 MSGS/TEXTING
    stop with it END
    can/could/would/will/should ...2 MSGS ...1 STOP END
    about stopping/ending/cancelling/unsubscribing ...2 these/MSGS/from
    STOP the? lot/whole_lot/whole_thing END
    please STOP this/it/them/those/these END
    lets/time_to/want_to/wish_to/like_to/ready_to STOP THESE END
    make/get/have/want/need/wish/like/prefer ...2 MSGS ...1 STOP/end/stopped/ended
    make/get/want/need these/those/this to? STOP/stopped
    MSGS/these/those need/needs/must/should/ought to? ...1 STOP/stopped/ended/cease/finish END
    MSGS/these/those have/has to ...1 STOP/stopped/ended/cease/finish END
    can/could/may/should/would/please ...2 these/MSGS ...1 stopped/cancelled/canceled/ended/turned_off/switched_off/
        discontinued/terminated END
    MSGS/these/those are/is? nolonger/not/arent/isnt ...1 wanted/welcome/needed/required
    unsolicited
    want/need/have/get ...2 MSGS/these/this/it_all/all_this ...1 stopped/ended/cancelled/turned_off/switched_off/removed
    WISH ...4 MSGS/these ...1 STOP/stopped/ceased/ended
    WISH ...4 you ...1 left ME alone/be/in_peace
    come/coming off ...1 MSGS/list/register/program/programme/service
    way/how/possible ...3 STOP these/those/them/MSGS coming/arriving/being
    time for ...2 MSGS/these to? STOP
    free/rid of/from ...1 MSGS/these
    subscription/membership/account/participation ...2 ended/cancelled/canceled/closed/deleted/terminated/stopped
    YOU can/could/may/all_can stop END
    last one ...2 then stop END
    last time stop
    so/god/gods/sake/christ stop END
    WISH ...4 you ...1 STOP/stopped/ceased TEXTING/THESE/MSGS/me/END
    OFF/remove/stop_all ...2 MSGS
    turn/shut/switch ...3 MSGS off
    turn/shut/switch these/this/it/them/those off
    OFF these/this/those/them END
    cancel/end/stop/remove/delete/close/deactivate/terminate/discontinue ...1 subscription/account/enrollment/enrolment/
        membership/number/participation/registration/service/sign_up/profile/data/information/info/details/contact/
        consent/everything
    cancel all END
    please/kindly discontinue/desist/cease/unsubscribe/cancel/cancel_me/remove END
    cease and desist
    finish send/sending/texts/messages
    refrain/desist/abstain from? TEXTING/RECEIVING/contact/MSGS
    enough ...2 TEXTS
    enough of/with these/those/you END
    had it/enough/my_fill up_to_here/up_to_there/to_here with/of ...1 MSGS/TEXTING/these/those
    wind/wrap up ...1 MSGS
    leave MSGS from_here/from_now/there/at_that
    had it/enough/my_fill with/of ...1 MSGS/TEXTING/these/those
    knock/cut/pack/jack/give it? off/out/in/over with? ...1 MSGS/TEXTING/these/those
    call it a_day/quits/time with/on ...1 MSGS/TEXTING/these
    away/do_one/jog_on/hop_it/be_off/clear_off/push_off with YOU? and? ...1 MSGS/these/those
    shove/stuff/ram MSGS/these/those
    stick MSGS/these/those up/where/in
    keep MSGS to_yourself/to_yourselves
    YOU can/may keep ...1 MSGS END
    let me off ...1 list/MSGS/this/these/here
    lay/leave off ...2 MSGS/TEXTING
    lay off me END
    INSULT with? ...1 MSGS/these/those
    get off with ...1 MSGS/these/those/texting
    shut_up/zip_it/can_it with? ...1 MSGS/these/those
    knock MSGS/these/those/this on head
    draw line under MSGS/these/those
    put a? stop/end/halt to MSGS
    put a? stop/end/halt to these/those/this END
    bring MSGS to ...1 end/close/halt/stop
    bring these/those/this to ...1 end/close/halt/stop
    call halt/time/end to/on ...1 MSGS/these
    leave it there/here/at_that/be with ...1 MSGS/these
    shut/switch/turn it/this/them down/off ...1 MSGS
    mute/silence/pause/hold/suspend ...2 MSGS/these/this/them for_good/forever/permanently/indefinitely/for_ever
    WISH/lovely/grand/brilliant/best ...1 if these/those/this/MSGS could/would? STOP/stopped/ended/ceased
    tell/ask your/ur/yer system/computer/robot/bot/boss/machine/people/staff/office/team/company ...1 STOP
    did/do/didnt/cant YOU not? hear/get/see/read/understand ...4 STOP END
    formal/official/written/final request/notice/demand to? STOP/cancel/be_removed/unsubscribe/opt_out/be_taken_off
    get rid of? ...1 MSGS/these
    leave ME the? hell/fuck/heck? alone/be
    leave ME in_peace
    go bother/text/bug/annoy/message/pester/harass someone/somebody/anyone else
    done/through/finished with these/this/your/the texts/messages/text/service/program/programme/reminders/thing/texting
    done/through/finished with these/those END
    make/let this/it/that ...2 last text/message/one/email/MSGS
    STOP until/till/til i/we tell/text/say/ask/let/contact/message/call/reply/write/decide/want/change
    STOP until/till/til further
    annoying/harassment/harassing/ridiculous/please/seriously/number/you/score stop END
    """
)

# "Don't text me", "I'd rather not get these", "no more messages", "I can do without them".
REFUSES: Final = rows(
    """
    DONT SEND ME
    DONT ...2 SEND me/us/this_number/here
    DONT send ...3 MSGS/THESE/anything/more/stuff/another
    DONT keep ...1 TEXTING ...3 ME/MSGS/stuff/here/THESE
    DONT/neednt/no_need_to bother/trouble/waste ...4 TEXTING/MSGS/THESE ...1 ME/MSGS/THESE/anything/anymore/END
    no/any/what_is_the/wheres_the/see_the point/use/sense of/in? TEXTING/sending ...1 ME/THESE/MSGS/stuff/here/END
    pointless TEXTING/sending ...1 ME/THESE/MSGS/stuff/here/END
    wasting ...3 TEXTING/sending ...1 ME/THESE/MSGS/stuff/here/END
    wasting ...3 on ME/this_number END
    cancel/stop/finish me off? END
    save MSGS ...1 for someone/somebody/people/others
    DONT SEND END
    nolonger/not using/wanting/needing ...2 MSGS/these/app
    please no more END
    pass on ...2 MSGS/these
    DONT text/message dis/this phone/number/mobile/cell
    haud/hold yer/your/ye wheesht/whisht/tongue with/wi? ...1 MSGS/these
    aint/dont nobody/noone want/need ...1 MSGS/these
    not getting these/MSGS anymore END
    DONT ...1 text/message/contact/email/send/write/bother/remind/spam/use anymore/again/ever/more
    DONT contact
    nothing further from_you/please
    no more ...2 TEXTING me/us/here
    no more mailings/correspondence END
    no more mail please/thanks/thank/ever/anymore
    no SEND me anymore/again
    not having anymore of? ...1 MSGS/these/those
    nothing/nowt more/else/further FROMYOU
    never/didnt ...1 want/wanted ...1 MSGS
    never/didnt ...1 want/wanted these/those END/in/to_begin/to_start/from_the_start
    asked me ...2 if/whether ...2 want/wanted these/MSGS
    no want/like/need ...1 this/these/MSGS/more END
    YOU no SEND me/us
    YOU STOP SEND/sending
    DONT text/message/contact/call it END
    decline/refuse/excluded/exempt/exempted ...2 from? ...2 MSGS
    decline/refuse ...1 take_part/participate/continue
    favour/favor/kindness no more END
    DONT want/need/wanna/wish/require/like_to_receive/care_for ...4 MSGS
    DONT want/wanna/wish/need ...2 get/receive/getting/receiving/have/hear/see ...2 MSGS/FROMYOU/these/those/this
        END
    DONT want/wanna/wish/need ...2 get/receive/getting/receiving/have/hear/see ...2 MSGS/FROMYOU
    DONT want/wanna/wish/need ...2 get/receive/getting/receiving/hear ...2 anything
    DONT want/wanna/wish/need ...2 be ...1 texted/contacted/messaged/emailed/reminded/bothered/involved/enrolled/
        signed_up/bugged/on_this_list/on_your_list/part_of_this
    DONT want/wanna/wish/need ...2 be ...2 MSGS
    DONT want/wanna/wish/need ...2 be in/on/part_of this/these/it END
    DONT want/wanna/wish/need ...2 be in/on/part_of this? study/program/programme/trial/list/service
    DONT want/wish/like/care ...2 keep RECEIVING/seeing/hearing/doing/answering THESE/MSGS/from_you
    DONT want/need ...1 texted/contacted/messaged/emailed/reminded/bothered
    DONT want you ...2 texting/text/messaging/message/contact/contacting/sending/send/reminding/bothering/writing
    DONT want/need ...1 reminding END
    decided/deciding against this/these/those/MSGS END
    DONT want/need/wanna these/those/them END/coming/sent/in_my/on_my/to_me/to_come/any/on/at
    DONT think ...3 want/need MSGS/these/those/them
    DONT want anything/any/nothing/owt/nowt ...2 FROMYOU
    WISH/let/make/this/that ...4 last ...3 hear/heard/get/see/want ...3 FROMYOU
    WISH/let/make/this/that ...4 last ...2 hear/heard ...2 YOU END
    DONT want/wish/wanna ...2 participate/continue_with_these/take_part/sign_up/enrolled/receive/signed_up
    DONT want/need this/it anymore END
    DONT want/need/wish/wanna anymore of? MSGS/these/those/them/this
    DONT want/need this END
    not want ...2 MSGS
    KIN/NAME/he/she/they doesnt/didnt/wont/dont want/need ...3 MSGS/these/those/RECEIVE
    KIN/NAME/he/she/they nolonger wants/needs/uses/requires/reads/gets/sees ...3 MSGS/these/those/this_number/this_phone
    nolonger wants/needs/uses/requires/reads ...2 MSGS/these/those
    wont/shant/nolonger be? need/needing/want/wanting/require/requiring/using/use ...3 MSGS/these/those
    want/wants/have/having nothing more/else/further? to_do with this/these/YOU/MSGS
    want/wants nothing more/else/further? FROMYOU
    DONT want ...1 part of/in this/these/MSGS
    want/like/prefer no ...1 MSGS
    nolonger want/need this/it END
    nolonger want/need/wish/wanna/require/would_like ...4 MSGS/these/those/receive/participate/be_part/contacted/
        continue
    nolonger interested END
    nolonger interested in ...2 THESE/MSGS/participating/taking_part/receiving
    no more/mas/further/additional MSGS
    no TEXTS please/anymore/thanks/thank/END
    no MSGS please
    no further/more contact/communication/correspondence/notifications
    not/without one/another/a_single/any_more more? text/message/email/reminder/texts/messages/word_from_you
    no more THESE END
    no more of these/those/this/them END
    no more sending/texting/messaging/contact/contacting/nothing
    no need ...2 SEND me/us/anymore/END
    no need ...3 SEND/TEXTING ...2 THESE/MSGS/anymore/me
    no need for ...2 THESE/MSGS
    no use/need/interest/further_need/further_use/time of/for/in ...1 THESE/MSGS
    dont/neednt have/need ...1 SEND ...2 me/anymore
    neednt SEND/bother ...2 me/anymore/these/again
    do/go/manage/live/cope/better/better_off/happier/fine/okay/ok ...1 without ...1 MSGS
    do/go/manage/live/cope/better/better_off/happier/fine/okay/ok ...1 without these/those/them END
    WISH ...5 NOTTO ...2 SEND/TEXTING ME/anymore/again/END
    WISH ...5 NOTTO ...2 SEND/TEXTING ...3 MSGS/THESE/anything/on/at/in/so/during/before/after/while/when
    WISH ...4 NOTTO ...1 RECEIVE/RECEIVING ...3 MSGS/THESE/anything/anymore
    would/could/can/will you/u? not SEND ...3 me/us/this_number/MSGS/THESE/anymore/again/at/in/on/so
    you not SEND ...2 me/us/this_number/MSGS
    mind ...2 not TEXTING ...2 me/us/MSGS/THESE/END
    please/and ...1 not SEND ...2 me/us/this_number/MSGS/anymore/again
    please/kindly ...1 no SEND ...2 me/MSGS
    ask/asked/asking/tell/telling/told you ...3 not ...1 SEND
    nolonger/not/dont/wont ...4 continue/continuing/carry_on/carrying_on ...2 with? MSGS/program/these/those END
    decided/choosing/chosen not to? ...1 continue/carry_on/go_on/participate/take_part
    would/id ...1 rather/prefer not ...1 continue/carry_on/participate/take_part
    have/get me/us/KIN/MYNUMBER removed/taken_off/deleted/unsubscribed/off_this/off_the_list
    be removed/deleted/unsubscribed/erased/taken_off ...1 from/off/END
    ensure/make_sure/confirm/see_that ...3 removed/deleted/unsubscribed/erased
    be taken_off list/register/books/system/database/program/programme/MSGS
    not/shouldnt/mustnt ...1 be/being/im/am/get/getting contacted/texted/messaged/emailed/reminded/disturbed
    am/im not contacted/texted/messaged/emailed
    left alone by you
    no/any right to SEND/TEXTING
    who gave/give/said/told YOU ...3 permission/right/consent/leave/could to? SEND/TEXTING
    not/arent/isnt ...1 permitted/allowed/authorized/authorised to? SEND/TEXTING
    no permission ...1 SEND/TEXTING
    not interested END
    not interested in this/these/your/texts/messages/getting/receiving/it/reminders/program/service/any/participating
    """
)

SPANISH: Final = rows(
    """
    no quiero/quisiera/deseo/deseamos/necesito ...3 MSGS/recibir
    no me? mas? MANDEN
    favor de? no MANDAR
    deje/deja/dejen/dejar/pare/paren/parar de? MANDAR
    pare/para/paren/parar/cancelar/cancele/cancelen/quitar/quite/quiten/elimine/eliminar MSGS
    cancelar/cancele/cancelen/cancela ...1 suscripcion/cuenta
    darme/dame/dar/denme/deme/den de? baja
    quiteme/quitenme/saqueme/saquenme/borrame/borreme/borrenme/eliminame/elimineme/eliminenme/borre/borren ...3 lista/
        numero
    elimine/eliminen/eliminar/borre/borren/borrar/quite/quiten ...1 numero/datos
    numero/persona equivocado/equivocada
    equivoco/equivocaron/equivocado/equivocada de? numero/persona
    no soy NAME END
    no conozco ...2 persona/NAME
    no estoy interesado/interesada
    no interesa/interesan ...3 MSGS/recibir/esto/END
    basta ...3 MSGS/MANDAR
    quiero cancelar/salir esto/END
    """
)

# R42. "No more water texts", "you can leave out the food ones", "stop telling me to stretch".
CATEGORY_ONLY: Final = rows(
    """
    STOP ...2 NOUNCATS END
    STOP sending? stretches/stretch/massages/meditations/exercises END
    STOP ...2 CATS ...1 OURS
    no_more/nolonger/no/lose/skip/cancel/cut/omit/quit/OFF ...2 CATS ...1 OURS
    no more ...1 NOUNCATS END
    no more stretches END
    STOP/no_more/no/lose/skip/dont_send/dont_want/dont_need ...2 CATS ...1 NOUNCATS/exercises/exercise END
    STOP/no_more ...1 CATS exercises/exercise END
    DONT want/need/send/wanna/like_getting ...3 CATS ...1 OURS
    DONT want/send/need ...2 NOUNCATS END
    STOP TELLING me? ...1 to/about/for/on ...2 CATS
    DONT TELL me ...2 to/about/for ...1 CATS
    no_more/dont/DONT want/need/like? being/be? TOLD/asked/reminding/telling to/about/for ...2 CATS
    unsubscribe ...3 CATS
    leave/leaving/left out/off ...3 CATS
    leave/take/turn/switch/cut/keep/drop ...2 CATS OURS? out/off
    turn/switch/shut off ...2 CATS
    CATS ones/MSGS can/could/should/may/must ...1 go/stop/end
    do/manage without ...2 CATS OURS
    do/manage without ...2 NOUNCATS
    NOUNCATS can/could/should/must ...1 go/stop/end
    skip/drop/lose/cut/no/no_more/stop/without MSGS about/on/for ...2 CATS
    dont/stop mention/mentioning ...1 CATS
    omit/avoid/skip/leave_out/cut anything/everything to_do_with/about/on ...2 CATS
    spare me ...2 CATS/NOUNCATS
    STOP/OFF them/those END
    enough with/of ...2 NOUNCATS
    enough with/of ...2 CATS OURS
    no/nothing/anything about ...1 CATS please/END
    not ...1 CATS ones please
    no NOUNCATS/stretches please
    stop cheering/cheerleading
    skip/lose/drop/cut NOUNCATS ...1 from_now_on/going_forward/altogether
    lose/drop/ditch/scrap/remove/bin/cut/leave_out ...1 NOUNCATS END
    ASKING ...5 NOTTO ...2 RECEIVE/RECEIVING/SEND/TEXTING ...2 CATS OURS
    ASKING ...5 NOTTO ...2 RECEIVE/RECEIVING/SEND/TEXTING ...2 NOUNCATS END
    ASKING ...4 without ...2 CATS OURS
    WISH ...3 you ...1 stopped/dropped/skipped ...2 CATS OURS
    WISH ...3 you ...1 stopped/dropped/skipped ...1 NOUNCATS END
    CATS MSGS/ones/stuff off/no_more/stop/to_stop/stopped/out/gone END
    NOUNCATS/stretches off/no_more/to_stop/stopped END
    CATS MSGS/ones ...3 want/need/like/wish ...1 stopped/gone/off/removed/cancelled/ended/stop/to_stop/out
    DONT/STOP ask/asking me? ...2 rate/score/grade
    not/nolonger/wont ...1 do/doing/answer/answering/fill_in/filling_in/fill_out/filling_out ...2 NOUNCATS
        anymore/again/ever
    keep/want/have/like ...3 NOUNCATS/OURS but_not/just_not/and_not CATS
    no more MATTERS please/thanks/thank
    """
)

GENERAL: Final = (*STOPS, *REFUSES, *REMOVES, *REVOKES, *WRONG_PERSON, *SPANISH)
ASKS: Final = (*GENERAL, *CATEGORY_ONLY)

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
    nolonger needed/required/relevant/wanted/necessary
    nolonger relevant to me
    not needed/required/wanted anymore
    want/like/wish/would_like to? discontinue
    lets stop/end now/here/there
    can/could/would/will YOU ever? STOP
    blocked and? reported
    blocking this
    file/filing ...1 complaint
    deceased
    thats/that it/enough/all/me no more
    that is it no more
    INSULT
    cancel the? whole_thing/lot/membership/subscription
    zero/no text/texts/msgs/sms/contact/communication/emails/email
    this/its isnt/not for me
    dont think this/these/it/its/texts/messages ...2 for me
    never heard of NAME/him/her/them
    never? text/message/email/contact me? never
    i/id/im ...3 leave/leaving/quit/quitting now
    """
)
