"""R21 to R23, as tables: the words of yes, of no, and of neither."""

from typing import Final

from reminders.domain.replies.metric_names import NAMES
from reminders.domain.replies.wordlist import WordList, words

YES: Final = WordList(
    """yes, y, yep, yup, yeah, yea, ya, yah, yeh, ye, yess, yas, yass, yup yup, si, sure, sure did, sure thing, yes i
    did, yes i have, yes i do, yes it is, yes mam, yes sir, did it, already did, already done, did already,
    finished, i did, i do, i have, i have been, did them, did mine, did so, did that, i already did, of course,
    absolutely, definitely, affirmative, correct, uh huh, mhm, mmhm, mm hm, yessir, yes to that, you bet, indeed,
    totally, claro, claro que si, yes maam, yepp, yuppers, yeppers, yes please, aye, 10 4, yes indeed, did,
    afirmativo, did do it, got it done, all finished, have done, ive done it, did some, just did, just did it, just
    finished, i did it, we did it, i did them, i have done it, yes did it, yeah did it, i sure did, yeo, yse, yeha,
    yeas, eys, yws, im afraid i did, im afraid i do, im afraid i have, afraid so, fraid so, im afraid so, it did,
    they did, it happened, there was, there were, it is, it was, they are, they were, i am, i was, it has, they
    have, positive, affirm, for sure, you know it, yes of course, that i did, i did indeed, i have indeed, without
    a doubt, no doubt, no question"""
)
NO: Final = WordList(
    """havent done it, didnt do it, havent been, havent gotten to it, havent yet, no, n, nil, zilch, nope, nah, naw,
    nop, noo, nay, not really, not yet, not today, forgot, i forgot, didnt, did not, i didnt, havent, have not, i
    havent, not at all, no i didnt, no i did not, no i havent, no not yet, no not today, no not really, never, not
    me, nuh uh, uh uh, no way, negative, nada, none, none today, none at all, zero, 0, nothing, zip, not a one, not
    one, not any, hasnt, has not, not so far, no sir, no mam, no maam, negativo, para nada, todavia no, aun no, not
    now, no not at all, not this time, not even once, not once, i did not, i have not, couldnt, could not, wasnt
    able to, not happening, not happened, cero, ninguno, forgot to, forgot again, forgot sorry, totally forgot,
    completely forgot, no sorry, wasnt, isnt, no none, no nothing, didnt yet, aint, not been, not lately, skipped
    it, no thank you, no thanks, nein, nope not today, nope not yet, ni, mo, noe, nno, npe, dont, do not, i dont, i
    do not, im not, i am not, it didnt, they didnt, there wasnt, there werent, it wasnt, they werent, didnt happen,
    did not happen, hasnt happened, it hasnt, they havent, afraid not, fraid not, im afraid not, of course not,
    absolutely not, definitely not, certainly not, totally not, sure didnt, sure havent, not a single one, not even
    one, not a thing, not a bit, not a drop, not a sip, not a chance, no chance, not in the slightest, none
    whatsoever, nothing at all, without one, without any, no no, nope none, heck no, hell no, no not one, no not
    any, no to that, none to report, nothing to report, nothing going on, nothing happening"""
)
# Whatever follows these, they are the answer: "yes bad ones", "nope too tired". What else is in YES and NO is also the
# first word of other statements ("I have a headache", "sure wish I could", "not really sure") and must end there.
WHATEVER_FOLLOWS: Final = words(
    """yes yep yup yeah yea yeh yess yas yass yah yeo yse yeha yeas eys yws yepp yuppers yeppers si nope nah naw noo
    nay npe"""
)
# "Haven't noticed any": one of each.
DENIED: Final = WordList(
    "didnt, did not, havent, have not, hadnt, hasnt, never, dont, do not, wasnt, werent, there wasnt, there werent"
)
HAVING: Final = words("have had get got gotten getting having notice noticed feel felt see seen experience experienced")
ANY: Final = WordList("any, one, it, them, that, a single one, even one, none, anything")
# What may follow a yes or a no that must end: where, when and why.
AFTER_ANSWER: Final = WordList(
    """but, and, because, cuz, so, though, although, luckily, thankfully, fortunately, unfortunately, sadly, thank,
    today, tonight, now, rn, right now, currently, at the moment, atm, this time, for now, so far, honestly, tbh,
    to be honest, i guess, i think, i suppose, i believe, i reckon, probably, definitely, here, there, yet, still,
    only, just, too, either, also, in, on, at, during, after, before, when, while, around, last, all, since, from,
    twice, once, both, every, early, late, until, except, then, over, anymore, lately, it is, it was, pretty much,
    basically, me, hun, dear, darling, sweetie, mate, pal, boy, lad, bud, buddy, love, luv, babe, pet, duck, chief,
    boss, man, dude, bro, bruv, fam, girl, sis, honey, hon, sunshine, doc, cheers, ta, ty, thx, lol, this morning,
    this afternoon, this evening, this week, unless, if, touch wood, knock on wood, knocking on wood, fingers crossed,
    god willing"""
)
# What may follow a no: "no I'm fine", "none that I noticed".
AFTER_NO: Final = words(
    """did i not it im my its sir maam he she we they had forgot really that worth he for any mam none nothing nope
    zip never zero nada no"""
)
# For questions about a task alone.
DONE: Final = WordList(
    """done, all done, i am done, finished, finished my, finished the, finished them, completed, complete, did, did
    my, did the, i did, did a, did all, did some, got it in, hecho, managed it, managed to, managed them, managed
    my, managed a, managed the, i managed, got it over with, got them over with, got them in, just got done, got
    done, got through it, got through them, knocked it out, knocked them out, mission accomplished"""
)
NOT_DONE: Final = WordList(
    """no time, no energy, no way, no chance, no luck, not done, not doing it, no can do, no motivation, did nothing,
    did none, did zero, done nothing, did no, did absolutely nothing, i did nothing, didnt do, havent done, have
    not done, skipped, i skipped, skipped today, skipped them, missed it, i missed it, missed them, missed today,
    ran out of time, ran out of energy, ran out of steam, no spoons, out of spoons, didnt manage, couldnt manage,
    didnt get to it, didnt get to them, never got to it, never got to them, never got round to it, never got around
    to it, never did, never happened, wasnt up to it, not up to it, not up to them, too sore to, couldnt face it,
    couldnt face them, didnt get chance, didnt get the chance, didnt get a chance"""
)
NOT_DONE_YET: Final = words("didnt havent couldnt forgot")
# After "did" or "done" these speak of something else: "did you get my message?", "done in".
NO_TASK: Final = words("you u i he she they we it anyone someone somebody ya in for")
# Neither done nor not: that it was not forgotten does not say that it was done.
NOT_FORGOTTEN: Final = WordList(
    """didnt forget, did not forget, havent forgotten, have not forgotten, wont forget, almost forgot, nearly forgot,
    havent missed, have not missed, didnt miss, did not miss, didnt skip, did not skip, couldnt skip, never miss,
    never forget, never skip, never missed, never forgot, about to, forgot if, forgot whether, forgot what, nearly
    done, almost done, forgot until now"""
)
# A yes to the asking, not to the deed: "yes, later".
INTENDED: Final = WordList(
    """i will, ill, will, later, in a bit, in a minute, in a while, in a sec, soon, tomorrow, going to, gonna, im
    going to, im gonna, about to, im about to, when i, once i, as soon as, remind me, ask me"""
)
PARTIAL: Final = WordList(
    """kinda, kind of, kindof, sort of, sorta, half, half of it, halfway, tried, i tried, tried to, partly,
    partially, partial, almost, a little of it, some of it, most of it, half way, halfsies, part of it, attempted,
    mas o menos, yes and no, so so, not all of it, not all, a few of them, some of them, half assed,
    halfheartedly, did half, did part, did a little, did a bit, did a tiny bit, in part, somewhat, ish, kind a,
    trying, i try"""
)
PARTIAL_ALONE: Final = WordList(
    """a little, a bit, a little bit, little, bit, a tad, a smidge, slightly, barely, hardly, un poco, poco, some,
    mild, mildly"""
)
COUNTED: Final = WordList(
    """twice, once, thrice, once or twice, a few, few, a couple, couple, several, some, lots, a lot, alot, many,
    tons, a bunch, all day, all night, every day, everyday, constantly, constant, often, sometimes, on and off,
    off and on, all the time, nonstop, non stop, frequently, occasionally, daily, nightly, always, most days,
    every hour, every night, all morning, all week, all afternoon, all evening, a ton, loads, plenty, multiple,
    various, numerous, countless, continuously, here and there, now and then, now and again, every few minutes,
    every few hours, most of the day, most of the night, a handful, off n on, on n off, one or two, 1 or 2,
    yesterday and today, a time or two, couple times, couple of times, few times, dos veces, una vez, muchos,
    muchas, unos, unas, algunos, algunas"""
)
# What may stand before the answer itself: "sadly yes", "I'd have to say no", "that's a no from me".
BEFORE_ANSWER: Final = words(
    """far sadly unfortunately regrettably luckily thankfully fortunately honestly actually well oh um uh hm ugh hell
    heck god omg gosh damn dang man lol and so only just its it that thats this is was would be will a an the my
    answer say gonna going to with id ill im i can do have had today big hard definite firm resounding solid def
    another still again got go"""
)
# As the last clause these are the answer: "the magnesium worked, none".
NONE_AT_ALL: Final = WordList(
    """none, none today, none at all, none so far, nothing, nothing today, nothing at all, nothing so far, zero, nada,
    not today, not a one, not one, so none, but none, but none today, and none today"""
)
# Somebody else's yes or no: "he said no", "wish I could say no".
REPORTED: Final = words("said says saying told tell wish couldnt cant wanna or if whether")
# No, with something taken out of it: "none until bedtime", "no cramps except one".
EXCEPTED: Final = WordList(
    """until, except, except for, apart from, aside from, other than, unless, but for, then, and then, but then, but
    one, but once, just one, only one, only once, just once, only when, only at, only in, only on, just when, just at
    night, only a little, just a little, just a bit, only a bit, but a little, but a bit, but a few, just a few, only
    a few, but only, or one, or maybe one, maybe one, excepting, minus, barring"""
)
WIDER_NAMES: Final = {
    "stretch_done": NAMES["stretch_done"] + ", did my stretches, did my stretching",
    "move_done": NAMES["move_done"] + ", walked, went for a walk, took a walk, did my walk, exercised, worked out",
    "alcohol": NAMES["alcohol"]
    + ", drink, glass of wine, glasses of wine, rum, gin, tequila, margarita, margaritas, seltzer, cider, champagne",
}
NAMES_OF: Final = {metric: WordList(words) for metric, words in (NAMES | WIDER_NAMES).items()}
OWN_NAMES_OF: Final = {metric: WordList(words) for metric, words in NAMES.items()}
YES_FACES: Final = words("👍 ✅ ✔ ☑ 👌 🙋 🆗 ✓")
NO_FACES: Final = words("👎 ❌ ✖ 🙅 🚫 ✗ ✘ ⛔")

# R23: neither yes nor no.
NEITHER: Final = WordList(
    """i dont think so, dont think so, i think so, think so, i guess, i guess so, guess so, not that i noticed, not
    that i know of, not that i can tell, probably not, i hope not, hope so, hope not, n / a, not since, not in a
    while, not for a while, not lately, not so much, not exactly, not quite, not too bad, not bad, not sure, i
    suppose, doubt it, i doubt it, could be, might have, maybe, perhaps, possibly, probably, nothing major, nothing
    bad, nothing too bad, nothing serious, nothing much, nothing terrible, nothing awful, nothing crazy, nothing
    unusual, nothing too serious, nothing really bad, yeah right, no way to tell, no way to know, no way of knowing"""
)
