"""How people shorten and join words in a text message, and the words that are meant.

Each line gives what is meant, a colon, and how it is written.
"""

from collections.abc import Iterator
from typing import Final


def _lines(table: str, between: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield (as written, what is meant) for a table."""
    for line in table.strip().splitlines():
        meant, _, all_written = line.partition(":")
        for written in all_written.split(between):
            yield written.strip(), meant.strip()


# Numbers in words; "few" and "several" are a little more than two.
NUMBER_WORDS: Final = {
    written: float(meant)
    for written, meant in _lines(
        """
        0: zero cero
        1: one uno una
        2: two dos couple
        3: three tres few
        4: four cuatro
        5: five cinco
        6: six seis
        7: seven siete several
        8: eight ocho
        9: nine nueve
        10: ten diez
        11: eleven
        12: twelve dozen doce
        13: thirteen
        14: fourteen
        15: fifteen quince
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty veinte
        24: twentyfour
        25: twentyfive
        30: thirty treinta
        40: forty cuarenta
        50: fifty cincuenta
        60: sixty
        70: seventy
        80: eighty
        90: ninety
        100: hundred dozens cien
        """
    )
}

# Digits for sounds.
SOUNDED: Final = dict(
    _lines(
        """
        mate: m8
        great: gr8
        hate: h8
        later: l8r l8er
        late: l8
        wait: w8
        before: b4
        today: 2day
        tonight: 2nite 2night
        tomorrow: 2moro 2morrow 2mrw
        straight: str8
        anyone: any1
        someone: some1
        no one: no1
        everyone: every1
        """
    )
)

# One written word, one or more words meant; slips of the finger only for the short words that matter most.
WRITTEN_OUT: Final = {
    written: tuple(meant.split())
    for written, meant in _lines(
        """
        about: abt
        alright: aight
        and: n nd
        anymore: anymor
        are: r
        because: bc cuz coz cos becuz becos bcuz bcoz cus
        before: b4
        boyfriend: bf
        cant: cannae canna caint carnt kant cnt cnat cany canr csnt vant xant cannt cantt cabt
        chest: chst
        couldnt: coudnt
        die: dei diee
        doctor: dr doc gp
        dont: dnt dinnae donot dontt doont
        dont know: dunno dunnno idk
        feel: fel feeel
        feeling: feelin feelins
        friend: frnd
        girlfriend: gf
        give: giv
        give me: gimme
        going to: gonna gunna gna gon
        got to: gotta
        have to: hafta
        hit: hti
        hour: hr
        hours: hrs
        husband: hubby hubs hubbie
        im: iam
        isnt: int
        kind of: kinda kindof
        leave: leav
        legs: lges
        let me: lemme
        many: mny
        message: msg mesg mssg
        messages: msgs mesgs mssgs msges
        messaging: msging
        minute: minit
        minutes: mins min
        mom: mam
        month: mth
        months: mths
        move: mov moove mvoe
        myself: meself mysel
        not: nt
        night: nite
        nothing: nuthin
        numb: numn nunb nimb nubm nump numd nummb numbb nmb nujb mumb
        number: nbr
        out: oot oout ouut outt
        out of: outta outa
        pain: pian oain psin paij paim piain
        people: ppl
        please: pls plz plse pleas pleez plis
        pregnant: preggo preggers
        quit: quti qiut quitt
        right now: rn
        someone: sum1
        something: smth sumthing
        sort of: sorta
        take: tak taek
        text: txt
        texting: txting
        texts: txts
        thanks: thx thnx tnx ty thks
        though: tho
        through: thru
        tight: tite tyte
        today: 2day tday
        tomorrow: tmrw tmr tomoro tomoz tmw
        tongue: tounge toungue tonge
        tonight: tonite 2nite tnite
        trying to: tryna
        want: wnat wamt wan wanr wsnt
        want to: wanna wana wannna
        week: wk
        weeks: wks
        what the: wtf
        wife: wifey
        with: w
        year: yr
        years: yrs
        you: u yu
        your: ur
        """
    )
}

# Two written words that are one word to the tables.
JOINED: Final = {
    tuple(written.split()): meant
    for written, meant in _lines(
        """
        anymore: any more, any longer
        anyone: any one
        arent: are not, aren t
        cant: can not, can t, cant t, unable to, can nt
        couldnt: could not, couldn t, could nt
        didnt: did not, didn t, did nt
        doesnt: does not, doesn t, does nt
        dont: do not, don t, do nt
        everyone: every one
        hadnt: had not
        hasnt: has not, hasn t
        havent: have not, haven t
        herself: her self
        hes: he s, he is
        himself: him self
        id: i d
        ill: i ll
        im: i m, i am
        isnt: is not, isn t, is nt
        its: it s, it is
        ive: i ve, i have
        myself: my self
        nolonger: no longer
        noone: no one
        shes: she s, she is
        shouldnt: should not
        someone: some one
        thats: that s
        theres: there s
        theyre: they re
        wasnt: was not, wasn t
        werent: were not
        whats: what s, what is
        wont: will not, won t, wo nt
        wouldnt: would not, wouldn t
        youre: you re, you are
        """,
        ",",
    )
}
# "Not able to", "wasn't able to".
ABLE: Final = dict(_lines("cant: not arent isnt aint\ncouldnt: wasnt werent"))

# A contraction holds a word that tables name: "ive" is found where a table says "have".
HOLDS: Final = {
    written: tuple(meant.split())
    for written, meant in _lines(
        """
        cant: cannot
        am: im
        have: ive weve youve theyve
        he: hell hed
        he is: hes
        is: its
        not: isnt arent wasnt werent dont doesnt didnt wont wouldnt havent hasnt hadnt aint
        she: shed
        she is: shes
        that: thats
        there: theres
        they: theyre theyd
        what: whats
        will: ill itll
        would: id
        you: youre youd
        """
    )
}
# Only with its apostrophe: "odd" is an everyday word.
WITH_APOSTROPHE: Final = {"od'd": "overdosed", "od'ed": "overdosed", "o'd": "overdosed"}
