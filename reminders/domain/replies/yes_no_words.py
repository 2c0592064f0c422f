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
    afirmativo, did do it, got it done, all finished, have done, ive done it, did some, just did, just did it,
    just finished, yes did it, yeah did it, i sure did, yeo, yse, yeha, yeas, eys, yws"""
)
NO: Final = WordList(
    """havent had any, havent had one, havent had it, didnt have any, havent done it, didnt do it, havent been,
    havent gotten to it, havent yet, no, n, nope, nah, naw, nop, noo, nay, not really, not yet, not today, forgot,
    i forgot, didnt, did not, i didnt, havent, have not, i havent, not at all, no i didnt, no i did not, no i
    havent, no not yet, no not today, no not really, never, not me, nuh uh, uh uh, no way, negative, nada, none,
    none today, none at all, zero, nothing, zip, not a one, not one, not any, hasnt, has not, not so far, no sir,
    no mam, no maam, negativo, para nada, todavia no, aun no, not now, no not at all, not this time, not even
    once, not once, i did not, i have not, couldnt, could not, wasnt able to, not happening, not happened, cero,
    ninguno, forgot to, forgot again, forgot sorry, totally forgot, completely forgot, no sorry, wasnt, isnt, no
    none, no nothing, didnt yet, ain't, aint, not been, not lately, skipped it, no thank you, no thanks, nein,
    nope not today, nope not yet, npe, ni, mo, noe, nno"""
)
# For questions about a task alone.
DONE: Final = WordList("done, all done, i am done, completed, complete, did, did my, did the, got it in, hecho")
NOT_DONE: Final = WordList(
    "no time, no energy, no way, no chance, no luck, not done, not doing it, no can do, no motivation"
)
NOT_DONE_YET: Final = words("didnt havent couldnt forgot")
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
NOT: Final = words(
    """no not without zero never didnt havent hasnt isnt arent wasnt aint dont doesnt nor sin none cero hadnt werent
    neither stopped"""
)
BETWEEN_NOT_AND_NAME: Final = words(
    """any a the more had have has been get getting got having had it do did feel felt at all of my new real really
    today even single much yet been going be tengo hay he tenido ningun ninguna actual drink drank drunk touch
    touched"""
)
# "Can't stop twitching", "won't quit" affirm.
GOES_ON: Final = WordList(
    """cant stop, wont stop, wont quit, cant quit, doesnt stop, never stops, didnt stop, hasnt stopped, havent
    stopped, not stopped, not stopping, doesnt quit, wouldnt stop, wont go away, wont let up, not going away, isnt
    going away, not better, no better, no relief, no end, not gone, never ends, couldnt stop, hasnt quit, wouldnt
    quit, cannot stop, can not stop, will not stop, dont stop, wont ease up, wont settle, wont leave, wont calm
    down, no let up, doesnt go away, not stop, havent let up, hasnt let up, wouldnt let up"""
)
# "No bad cramps" is no "no cramps".
OWN_NAMES: Final = {
    "stretch_done": NAMES["stretch_done"] + ", did my stretches, did my stretching",
    "move_done": NAMES["move_done"] + ", walked, went for a walk, took a walk, did my walk, exercised, worked out",
    "alcohol": NAMES["alcohol"]
    + ", drink, glass of wine, glasses of wine, rum, gin, tequila, margarita, margaritas, seltzer, cider, champagne",
}
NAMES_OF: Final = {metric: WordList(words) for metric, words in (NAMES | OWN_NAMES).items()}
YES_FACES: Final = words("👍 ✅ ✔ ☑ 👌 🙋 🆗 ✓")
NO_FACES: Final = words("👎 ❌ ✖ 🙅 🚫 ✗ ✘ ⛔")


# A "no" that may be the first word of something else: "no relief", "never again".
LONE_NO: Final = words("no never none zero nothing didnt havent isnt wasnt n hasnt")
AFTER_LONE_NO: Final = words(
    """but i not it im my just because its yet and thank thankfully luckily fortunately sir maam today there he she
    we they had forgot still only to so really he"""
)
TAKEN_BACK: Final = words("and wait i mean or actually sorry well maybe oops")
# R23: neither yes nor no.
NEITHER: Final = WordList(
    """i dont think so, dont think so, i think so, think so, i guess, i guess so, guess so, not that i noticed, not
    that i know of, not that i can tell, probably not, i hope not, hope so, hope not, n / a, not since, not in a
    while, not for a while, not lately, not so much, not exactly, not quite, not too bad, not bad, not sure, i
    suppose, doubt it, i doubt it, could be, might have, maybe, perhaps, possibly, probably"""
)
# "Cramps are gone": named, and not so any more.
ENDED: Final = WordList(
    """are gone, is gone, gone, are over, is over, over, stopped, have stopped, has stopped, went away, ended, has
    ended, are done, is done, finally gone, finally over, finally stopped, are finally gone, is finally over, is
    ending, quit"""
)
