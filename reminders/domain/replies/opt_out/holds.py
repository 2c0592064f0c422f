"""R43: phrases that ask us to hold off for a time, without a word of stopping for good."""

from typing import Final

from reminders.domain.phrases import rows

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
    break/rest/time_off/day_off/week_off/days_off/night_off/week/days/day/weeks/breather from/off/with ...2 MSGS/these/
        texting
    leave off ...2 MSGS/these/texting ...3 until/till/til/for
    park/shelve ...1 MSGS/these ...3 until/till/til/for
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
    nothing more? until/till/til
    leave/knock/park/shelve it/this/these ...3 until/till/til/for
    can/could/shall/lets we/us/you? leave/knock/park/shelve it/this/these ...3 until/till/til/for
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
        traveling/honeymoon/leave/cruise/rehab/offline
    """
)
