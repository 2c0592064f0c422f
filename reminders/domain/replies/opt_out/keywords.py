"""R40: whole messages that ask us to stop, to start again or for help, and whole messages about which we ask.

Source: the words that providers must honour, and what regulators count as a revocation of consent (47 CFR
64.1200(a)(10): any wording that a reasonable person would understand).
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
    stop em
    stop em all
    stop them all
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
# What may stand around a whole message, as may what is polite.
BEFORE_WHOLE: Final = words(
    """
    no nah nope ugh omg oh seriously just ok so and but now jesus christ god gods sake for yo
    hey u bruh bro dude mate man k kk pal love
    """
)
AFTER_WHOLE: Final = words("already now you u robot bot computer dude man bro immediately lol ffs bye n and hear")
