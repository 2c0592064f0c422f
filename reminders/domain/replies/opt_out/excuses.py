"""R44: sayings with the words of a request to stop that ask nothing of our messages.

Somebody else's doings, the person's own, things that are no messages of ours, what was said or thought, questions.
Groups and how to read a phrase: `words.py` beside this file, and `reminders/domain/phrases/patterns.py`.
"""

from typing import Final

from reminders.domain.phrases import rows

# R44: said of somebody else, of the person's own doings, of things that are not our messages; reported or asked about.
NOT_ASKS: Final = rows(
    """
    dont/never/not/wont/cant/didnt/doesnt/shouldnt/dont_you_dare/without ever? stop/quit/stopping/stopped/end
    if/did/do/does/why_did/have you/they/it/these/texts/messages ...1 stop/quit/end
    before/after/unless/until/hope/when/glad you/they/these ...2 stop/quit/end
    TELLER TELLS ...5 stop/quit/cancel/end/off/remove/unsubscribe/no_more
    KIN/he/she/they/kids/teenager said/says/yelled/shouted/screamed/goes/cried/snapped/told ...3 leave/lose/go
    told/telling/tell TELLER/OTHERS/him/her/them/caller ...3 wrong number/person
    i/we ...2 rang/phoned/called/dialled/dialed/texted/messaged/had/spoke ...1 wrong number/person
    wrong number/person call/calls/caller/on_the_phone/at_the/rang
    rang/phoned/called/dialled/dialed wrong number
    other/far/receiving/this/which/tail/deep/rear/wrong/west/east/dead/top/bottom/back/front/my/your end of
    at/by/in/on/to/until/till/towards/near/since/before/after end of
    phone/landline/someone/somebody/people/he/she/they/man/woman/lady/caller/callers/scammers/telemarketers keeps/keep/
        kept/rang/
        called/calling/ringing/phoned/rings/calls ...5 wrong number/person
    i/ive/we/finally/just unsubscribed from a/an/some/another/my
    unsubscribe/unsubscribed/unsubscribing from ...1 loads/lots/tons/heaps/NUMBER/many/several/bunch/dozens/some/
        other/shops/stores/shop/store/lists/brands/sites/apps/youtube/channels/podcasts/channel/podcast/blog/magazine
    people/others/anyone/anybody/everyone/many/folks/patients ...2 tell/telling/told/ask/asking/asked you ...2 stop/quit
    told/tell/telling/asked/asking/ask OTHERS ...3 stop/quit/end/leave/take/remove/delete/cancel/not
    TELLER ...2 wont/doesnt/didnt/cant/keeps/never ...2 stop/quit
    KIN would/could/to/will/should/ever stop/quit
    KIN/he/she/they wont/keeps/keep/never/cant/doesnt stop/quit
    kids/friends/people/telemarketers/scammers/ex/someone ...3 stop/quit TEXTING
    told/tell/telling/asked/asking/ask TELLER/him/her/them ...3 stop/quit/end/leave/not/take/remove/delete
    KIN/he/she/they/boss/doctor asked/told/tells/wants me ...1 not
    TELLER has/have/had TELLS ...5 stop/quit/cancel/end/off/remove/unsubscribe/no_more
    scam/scams/scammer/scammers/spam/sales/salesman/saleswoman/cold_call/cold_caller/cold_calls/cold_callers/caller/
        callers/marketing/double_glazing/solar/telesales/telemarketer/telemarketers/survey_man/door/doorstep/
            charity_man/
        insurance_man/call_centre/call_center/robocall/robocalls/jehovahs/canvasser ...8 said/say/saying/told/asked ...4
        not_interested/no_more/stop/remove/take/delete/leave
    said/told/say/saying not_interested and? ...1 hung_up/put_phone/put_it/closed/shut/slammed
    wont/doesnt/didnt/wouldnt/never/not/cant leave/leaves me alone
    it/pain/kids/he/she/they/dog/cat/husband/wish/boss/him/her/them/flare/fatigue ...2 leave/leaves/left me alone
    dont/never/not leave me
    leave me alone with/in_the/at_home/at_night
    take/took/takes/taking/taken me off ...2 work/MEDS/caffeine/gluten/guard/balance/list_of/schedule/roster/rota/
        shift/waitlist/waiting/it_slowly/feet/everything
    TELLER ...2 took/taking/takes/wants_to_take me off
    put/typed/type/gave/give/sent/send/entered/wrote/hit/pressed/picked/said/texted/answered/replied/hitting/dialed/
        chose/used/tapped/punched ...3 wrong number
    MEDS/pills/tablets/capsules/drinks/beers/bottles ...4 too many ...1 them/these/those
    wrong number of/for/down/in/on
    wrong number ...4 mean/meant/should/its/actually/instead/is/was ...1 NUMBER
    wrong number ...2 NUMBER
    NUMBER wrong number
    wrong number ...3 i_meant/meant/should_be/should_have/correct/typo
    pharmacy/bank/insurance/hospital/doctor/KIN/he/she has/have/had/got/called/dialed ...1 wrong number
    wrong person for/to
    cancel/cancelled/cancelling/remove/end/stop/delete ...2 appointment/visit/membership/gym/netflix/plans/trip/
        surgery/order/policy/insurance/doctor/cable/class/therapy/MEDS/last_one/entry/answer
    cancel/cancelled/cancelling ...2 lunch/dinner
    cancel/end/stop/remove ...2 pain/hurting/twitching/cramping/cramps/flare END
    stop/quit ...2 gym/netflix/my_job/job/smoking/drinking/alcohol
    work/gym/delivery/family/group/netflix/phone/cable/bank/amazon/spotify/hulu/prime/insurance/church/facebook/school/
        spam/junk/magazine/rehab/bus/train/disability/social/housekeeping/meal/physio/dating/tv ...1 subscription/
        membership/account/emails/service/program/programme/services/texts/messages/notifications/update/updates/
        programs/mail/group
    unsubscribe/unsubscribed/unsubscribing from ...1 netflix/facebook/amazon/newsletter/magazine/spam/gym/linkedin/
        spotify/groupon/junk/bunch/emails/store
    opt/opted/opting out of ...1 work/works/do/night/meeting/shift/race/trip/holiday/school/lesson/pension/union/
        jury/scheme/insurance/surgery/dinner/going/party/family/class/medication/visit/trip/exercise/walk/
        walking/appointment/drinks/lunch/gym/chores/cooking/it_today/laundry
    opt/opted/opting out of ...1 pension/insurance/scheme/team/activities/choir/quiz/bingo/meal/swimming/pe/trial_at/
        anything/everything_at
    opt/opted/opting out for
    withdraw/withdrawing from ...1 MEDS/friends/people/family/everyone/life/social
    withdrew
    withdrawal
    service dog/dogs/station/men/man/was/is
    said/say/says/saying/shouted stop to/at TELLER/OTHERS/him/them/dentist/driver
    stop thats/its/youre ...2 hilarious/funny/kind/sweet/lovely
    pause/paused/pausing for breath/air/lunch/coffee/tea/rest/thought
    stop by/at/in/over/off/sign/light/watch/start/and_go
    bus/pit/rest/truck/train/full/whistle/non/door stop
    i/we/ive/had/trying/tried/decided/able/hard ...1 have/had/need/needed/got/want/wanted/must/should/going/to/trying/
        tried/decided to? stop/stopped/quit texting/messaging/emailing/writing KIN/him/her/them/people/at/when/on/hands/
        while/because/my/so_much/so_often/friends/everyone
    i/we stopped/quit texting/messaging/emailing/writing
    stop/quit texting/messaging/emailing/writing him/ex/people/everyone/friends/boyfriend/girlfriend/boss/kids/
        and_driving/while_driving
    i/ive/we/id/ill/had ...1 have/had/need/needed/got/must/should/to to? stop/quit texting/messaging/typing/writing
    have/need/needed/must/should to? stop/quit texting/messaging/typing so/at/while/and/in/because/hands
    need/have/had/going/got/must/ive to stop/quit for/now/and/after/at
    text/texts/reply/replying/texting/send/say/saying/type/typing/replied stop ...3 will/does/it/what/then/do
    text/texts/reply/replying/texting/send/say/saying/type/typing/replied stop to TELLER/OTHERS/him/them/another
    says/saying/bottom/said ...2 text/reply/send/type/say stop to
    get/got/getting ...1 spam ...4 about
    scam/scams/spam/junk/marketing/phishing texts/emails/messages
    many newsletters
    what happens ...4 stop/unsubscribe/opt/cancel
    what/when does/do/will ...1 stop/unsubscribe/cancel do/mean/END
    does stop/unsubscribe/cancel
    does/do/will/would saying/texting/sending/replying/typing stop/unsubscribe/cancel
    why/how_come ...1 MSGS stopped/stop
    will stop/unsubscribe/cancel ...1 work/do/mean/end/delete
    no TEXTS came/yet/received/arrived/since/lately/yesterday/this_morning/from
    got/get/getting/had/have/received/receive/receiving/seen/saw/see/there_were/there_was/why/were/was/are/still ...2
        no more? MSGS
    not/never/no/dont/didnt/havent get/got/getting/received/receive/receiving/see/seen/have ...3 MSGS yet/today/anymore
    dont/didnt/havent/never get/got/getting/receive/received/receiving/see/seen ...2 MSGS/anything
    not getting/received/receiving/seen ...2 MSGS/anything
    dont want miss/lose/to_miss/to_lose/to_stop
    what/how/cant/couldnt/wouldnt/not/lost/hate ...5 do/go/manage/live/cope/be without
    can/could/may/should i ...1 stop/quit/end/cancel ...4 later/if_i/whenever/any_time/anytime/at_any
    i/we dont live here
    no signal/reception/coverage/wifi/bars ...3 TEXTS
    no contact with/from KIN/him/her/them/anyone/people/anybody
    nothing/nobody/noone/never ...2 stop/stops me/us/him/her/it/this
    not patient type/kind/sort
    my number NUMBER
    no_more/nothing_more/no_further/all from me/us
    number/amount/right_amount/right_number of? MSGS is/are/seems/suits/feels ...1 fine/ok/okay/good/right/perfect/
        grand/
        great/spot_on/about_right/just_right
    right/good/perfect/fine/decent/reasonable amount/number
    never/nothing/hardly/rarely too early/late/often/many/much
    people/drivers/others/those who/that text/texts/message/messages
    glad/happy/pleased/relieved/thankful/good ...1 YOU dont
    dont text/message/send as much/often/many
    run_out/ran_out/none_left ...1 no more
    dont/wouldnt/never/not/hate want/for? THESE/MSGS ...1 to_end/to_stop/to_finish/to_go/end/ended/gone/over
    these/those/this/any/more SYMPTOMS
    not/dont mind
    i stop breathing
    dont write it/that/this/anywhere
    thanks/thank/glad/appreciate/appreciated/love ...3 not texting/sending/messaging
    thanks/thank/glad/appreciate ...3 stopping/stopped
    TEXTS from ...2 KIN/OTHERS/him/her/them
    KIN texts/messages/emails
    KIN keeps/is/are/keep/always/was texts/messages/emails/calls/texting/messaging/emailing/calling
    people texting/messaging
    do you text/message/send everyone/everybody/people/others
    work/group/family/whatsapp/facebook chat ...5 MSGS
    had/have/need/needed/got/must to? cancel
    i/we/they cancelled/canceled/cancel everything/plans/all
    cancelled/canceled everything
    no calls no? TEXTS
    can text/message/send/email ...3 anytime/whenever/any_time
    worry about texting/messaging/sending
    never/not/arent/isnt ...1 too many/much/often/annoying
    hate/sad/sorry/upset/shame to/if/for ...3 stop/stopped/stopping/end/ended/lose
    stop i_meant/i_mean/thats_wrong/thats_not
    sent/meant/send/texted/text ...3 wrong person/chat/window/thread
    you didnt/havent/never ...3 this_morning/yesterday/last_night/last_week/back
    text/message/email from ...2 KIN/OTHERS/him/her/them/doctor
    spam calls/call/mail/folder/risk
    want/like/wanna/going to text/message/email
    ever stop/end END
    discharged me
    stop/quit ...9 says/said KIN/hubby/he/she
    questions ...1 for/to doctor/doc/nurse
    accidentally/almost/nearly/mistakenly ...3 stop/unsubscribe/unsubscribed/unsubscribing/quit/cancel/stopped
    was/were going/about/thinking/tempted/considering/meaning ...3 stop/stopping/unsubscribe/unsubscribing/cancel/
        quit/end
    thought/thinking/considered/considering about/of? stopping/unsubscribing/cancelling/quitting
    stop/unsubscribe/unsubscribed ...2 by accident/mistake
    if i/we text/reply/send/say/type ...2 stop/unsubscribe
    if i/we text/reply/send/say/type stop ...4 delete/remove/erase/unsubscribe/stop
    should/did i ...2 stop/quit/unsubscribe/cancel/end
    no/dont/nunca paren/pare/pares/dejen/deje/dejes/cancelen/quiten/quites
    nobody/noone called me
    nagging/telling/bugging ...4 says/said KIN/he/she
    leave me alone pain/fibro/cramps/flare/body/legs/migraine/headache/knees/back/kids/world/everyone/fatigue
    appointment/visit/booking ...8 cancel
    no more to? do/say/give
    no more questions/tips from_me/for_you/today
    not reply to
    consent ...1 form/forms/surgery/operation/procedure
    dont want/need ...1 pain/MEDS/surgery
    dont/doesnt/didnt/never bother me ...1 much/at_all/today/so
    they/it/that/stairs/he/she/kids/texts/messages/reminders/these dont/doesnt/didnt/never
        bother/annoy/bug/disturb/hassle/wake me
    i/we/he/she/they/people/friends/kids/daughter/son/husband/mom/doctors dont/never/didnt text/message/send/
        email/write/contact/call/mail/remind
    you dont/never text/message/send/call me? back/enough/often/on/like
    why/how_come/because/since ...1 you dont/never/didnt text/message/send
    dont text/message and_drive/while_driving/back
    dont write/text/type good/well/fast/easily
    dont send help/ambulance/anyone/police/him/her/it_to_my/it_to
    dont need ...1 reminders/reminder/reminding how/of/that
    dont remind me how/of/lol/haha/that
    dont bother END
    dont contact work/my/him/her/family/husband/doctor
    contact lenses/dermatitis/lens/number/info
    not interested in ...1 work/food/sex/going/eating/anything/life/people/surgery/him/her/hobbies/dating/tv
    sign/signed/signing off_on/off_work/off_sick
    signed/sign me off work/sick/for/until
    end this/it ...1 life/pain/flare/misery/suffering/nightmare
    want/going/ready/wants/wish/need/plan/thinking_of/about/like ...2 end/ending/quit it/this/everything/life END
    turn/turned/turning/switch ...3 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat/electric/oven off
    turn/turned/switch off ...2 phone/lights/tv/heat/heating/brain/alarm/light/computer/thermostat/electric/oven
    drop ...2 line
    drop me a
    drop me off at/in/home/to/outside/by/near/first/END
    stop sending ...2 blood/me_to_the/me_for/me_to_a/me_back/signals/me_to_doctor
    nerves/brain/body/muscles/nerve ...3 stop/stopped sending/messaging
    would/could/can/should/do i/we stop TEXTING you/back
    stop texting/messaging/replying/answering/writing you/back
    hip/hips/knee/knees/back/pain/leg/legs/shoulder/neck/fibro/it/that/arm/toe/hand ...3 stop/quit bothering/bugging/
        hurting/annoying/nagging
    it has/needs/must/should/would/will/ever/just to? stop END
    make/making/made/let it ...1 stop END
    get/want/need/wish it to/would ...1 stop END
    pain/hurting/twitching/cramp/cramps/spasm/spasms/back/legs/leg/hands/body/tremor/itching ...2 stop END
    enough texts to
    lose/loose/forget/lost number/my_number ...1 of/what/whats
    i/ill/might/always/often/will/could ...2 lose/loose/forget/lost/delete/deleted number/my_number
    delete that/last/my_last/this_entry/entry
    remove FITTED
    FITTED ...4 removed/taken_off/taken_out/off/out
    removed/taken_off/taken_out ...4 FITTED
    stop for a? coffee/tea/lunch/dinner/break/bite/drink/petrol/wee/loo/breather/snack/shopping/fuel
    bring/bringing/brought ...2 end ...1 flare/pain/misery
    leave the/this group early/chat
    cut/drop/skip ...1 sugar/caffeine/coffee/food/meal/meals
    no food/water/sleep/tea/coffee/alcohol/exercise/walks/stretches/stretching/massage more? today/yet/tonight/
        yesterday/for_me/this_morning
    no_more food/water/sleep/tea/coffee/alcohol/exercise/walks/stretching/massage for_me/today/yet/tonight
    no/not tips needed/today
    skip food/water/stretches today/tonight/END
    check out/on
    """
)
