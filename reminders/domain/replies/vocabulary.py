"""The words of the reply language, as tables. A clinician can read and correct them: docs/reference/words.md.

Words are lower case, without accents, apostrophes and hyphens. Each table names the rule that it serves.
"""

import re
from typing import Final

from reminders.domain.replies.wordlist import WordList, words

# R2: number words in English and Spanish. A slip of the finger is forgiven by numbers.number_word.
NUMBER_WORDS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "cero": 0, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
}  # fmt: skip
# R8, R15: words for numbers that no scale holds, and the multipliers of hyperbole.
LARGE_NUMBERS: Final = {
    "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "billion": 1_000_000, "trillion": 1_000_000, "zillion": 1_000_000, "gazillion": 1_000_000,
    "bazillion": 1_000_000, "bajillion": 1_000_000, "infinity": 1_000_000, "infinite": 1_000_000, "cien": 100,
}  # fmt: skip
# R2: everyday words one slip away from a number word. They are themselves, never the number.
NOT_NUMBERS: Final = words(
    """fiver cert certs secs sess sens pres tues dios thes foun found neve caro nino reis jour fone eine zine semis tena
    tien cera suis sems hero aero once ones done gone bone none lone tone zone cone hone there tree threw these thee
    trees throe hour your pour sour tour foul flour dour give live dive hive fire file fine fife jive vive fave even
    sever seen steven severn semen right light night sight might tight fight weight height eighth eighty bight wight
    line mine wine dine vine pine nice sine tine nile nike nite nina then tent tend tens teen tern pero cerro mero undo
    unos unas unto tuna luna juno runa duna dose does dots dogs docs doss dost doms duos tries tress trek trey ares ores
    tires tores toes ties tees stres cinch seas sees sets skis leis site siege sieve siente echo nueva nuevo mueve nieve
    dies diet died diem diaz cuadro cuarto nerve serve zeta tune"""
)

# Letters held down, and what a word is then: "goood" is "good", and no "god".
DRAWN_OUT: Final = re.compile(r"([a-z])\1{2,}")
DOUBLED: Final = {"god": "good"}
RESPELLED: Final = {
    "nto": "not", "noit": "not", "slep": "sleep", "slepp": "sleep", "htan": "than", "thna": "than",
    "thre": "three", "okay": "ok", "okey": "ok", "oki": "ok", "okie": "ok",
    "okk": "ok", "plz": "please", "pls": "please", "pleas": "please", "thx": "thanks", "thnx": "thanks",
    "tnx": "thanks", "thks": "thanks", "ty": "thanks", "tysm": "thanks", "outa": "outta", "cud": "could",
    "yesterdy": "yesterday", "tday": "today", "tdy": "today", "cuz": "because", "coz": "because", "bc": "because",
    "cause": "because", "becuase": "because", "abt": "about", "tmrw": "tomorrow", "tmr": "tomorrow",
    "tomorow": "tomorrow", "tommorow": "tomorrow", "tomo": "tomorrow", "iam": "im", "til": "until",
    "till": "until", "hel": "hell", "wel": "well", "fel": "feel", "prolly": "probably", "prob": "probably",
    "probs": "probably", "proly": "probably", "probly": "probably",
}  # fmt: skip

# R10: letters that may be written against a digit. Others make a thing of it: "L4", "b12", "gr8".
BEFORE_DIGITS: Final = words(
    """p pn f ftg s slp pain fatigue tired sleep slept stiff stiffness stress fog tender water energy day week its at
    a about im is both all like maybe to or and out outof of outta log snooze pause level hurts"""
)
AFTER_DIGITS: Final = words(
    """ish s st nd rd th mg ml mcg g kg lb lbs oz h hr hrs hour hours m min mins minute minutes x k km mi cm ft yr
    yrs yo d day days w wk wks week weeks pt pts p f pn ftg slp pain fatigue tired sleep stiff stress fog tender
    to or and out outof of outta percent pct plus cups cup glasses glass times now rn today but maybe please
    thanks both all on for"""
)

# R4: softeners, and the small words around a number. None of them makes a note.
SOFTENERS: Final = WordList(
    """about, bout, around, roughly, approximately, approx, like, maybe, perhaps, probably, possibly, i guess, guess, i
    think, think, id say, i would say, say, idk, i dont know, dunno, i dunno, not sure, im not sure, kinda, kind
    of, sorta, sort of, solid, a solid, almost, nearly, close to, ish, today, rn, right now, right about now, now,
    currently, at the moment, atm, at this moment, at present, presently, honestly, tbh, to be honest, i suppose,
    suppose, or so, or thereabouts, pretty much, more or less, i feel like, feels like, id call it, call it, lets
    say, lets go with, go with, going with, ill say, ill go with, i would call it, gonna say, im gonna say, going
    to say, as of now, as of today, so far, so far today, just now, this minute, overall, on average, hmm, hm, m,
    um, uh, umm, er, well, oh, mm, i reckon, reckon, easily, definitely, def, basically, just about, just, only,
    more like, mas o menos, como, creo que, creo, hoy, ahora, tonight, somewhere around, in the neighborhood of,
    lowkey, low key, highkey, high key, ngl, not gonna lie, not going to lie, fr, frfr, for real, no cap, imo, imho,
    tbf, to be fair, istg, deadass, if im honest, unfortunately, sadly, i believe, would be, i would put it at, id put
    it at, id rate it, i rate it, i would rate it, rate it, rating, id give it, i would give it, give it, ill give it,
    ill call it, eh, meh its, total, in total, altogether, already, mostly, mainly, especially, esp, or something, at
    this point, at this time, this time, for now, definitely a, a strong, strong, full, a full, whole, an easy"""
)
# R2: small words that carry no news of their own.
SMALL_WORDS: Final = WordList(
    """i, im, am, i am, me, my, mine, its, it, it is, its a, is, was, are, be, been, being, has, have, had, ive, thats,
    that, that is, this, thisll, the, a, an, at, at a, of, for, to, in, on, with, and, so, still, again, level, levels,
    number, num, no of, score, scored, rated, scale, on the scale, as, by, from, feel, feels, feeling, felt, do, did,
    does, would, id, ill, will, we, us, go, going, got, get, getting, say, sitting, hovering, holding, staying, stuck,
    running, up there, there, here, both, all, each, es, un, una, el, la, mi, de, y, estoy, tengo, en, que, then,
    between, out of, out, or, n, period, full stop, exclamation mark, exclamation point, answer, my answer, question,
    todays, reply, value, too, also, but, number is, exactly, straight, quality, the number, amount, average, s, others,
    the rest, everything, esta, estan"""
)
# R2, R30: greetings and thanks say nothing about the answer.
COURTESIES: Final = WordList(
    """thanks, thank you, thank you so much, thanks so much, thanks a lot, thanks again, many thanks, thank u, thanks
    for asking, thank you for asking, thanks for checking, thanks for checking in, thank you for checking in,
    please, hi, hey, hello, hiya, heya, yo, hola, hi there, hey there, hello there, good morning, good afternoon,
    good evening, goodnight, good night, gm, gn, ok, lol, lmao, haha, hahaha, hehe, ha, gracias, por favor, muchas
    gracias, sorry, sir, maam, mam, dear, buenos dias, buenas tardes, buenas noches, bye, sweet dreams, god bless,
    bless you, have a good day, have a great day, have a nice day, you too, ty, cheers, take care, good day, xoxo,
    xo, x, hun, hon, thanx, thnx, tnx, thanku, thankyou, fanks, ta, welcome, youre welcome, no problem, np, see you,
    appreciate it, i appreciate it, much appreciated, appreciated, thanks a million, thank you kindly, ur welcome, oki
    doki, ok doki, okie dokie"""
)

# R3: talk about the scale itself, which is not two numbers.
OUT_OF: Final = WordList("out of, of, outta, out, de, outof, out of a, out of a possible, sobre")
SCALE_OPENERS: Final = WordList("on a scale, on the scale, a scale, on a, on the, scale, de, escala, en una escala")

# R5: a bound is not a value.
BOUND_BEFORE: Final = WordList(
    """atleast, atmost, at leats, at lest, at leest, upto, morethan, lessthan, ovr, undr, abov, abve, at least, at
    most, more than, over, above, under, less than, below, no more than, no less than, not more than, not less
    than, higher than, lower than, greater than, bigger than, worse than, better than, well over, well above,
    north of, south of, upwards of, upward of, in excess of, beyond, past, just over, just under, a little over,
    slightly over, min of, minimum of, max of, maximum of, minimum, maximum, max, up to, as much as, as high as,
    as low as, as bad as, not quite, not even, mas de, menos de, por lo menos, al menos, off the charts, nothing
    under, nothing over, nothing below, nothing above, anything over, anything under, short of, just short of, shy
    of, not under, not over, not below, not above, never below, never under, never above, never over"""
)
BOUND_AFTER: Final = WordList(
    """or more, or less, or higher, or lower, or worse, or better, or above, or below, or over, or under, and up, and
    above, and over, and higher, and below, and under, and counting, plus, at least, at most, at minimum, minimum,
    max, maximum, tops, at best, at worst, at the least, at the most, or greater, or up, o mas, o menos"""
)
# R6: what stands between the two ends of a range.
RANGE_LINKS: Final = WordList(
    """to, or, thru, through, or maybe, or possibly, or even, or perhaps, maybe, possibly, perhaps, to maybe, to a,
    to like, to about, o, a, or like, verging on, bordering on, going on, pushing, if not, or almost, almost"""
)
BETWEEN: Final = WordList("between, somewhere between, in between, anywhere from, anywhere between, entre")
HALF: Final = WordList(
    """and a half, & a half, + a half, n half, & half, and half, n a half, and 1 / 2, 1 / 2, y media, y medio,
    point five, pt five"""
)

# R11: when a number held.
NOW_MARKS: Final = WordList(
    """now, right now, rn, currently, at the moment, atm, at this moment, presently, at present, this minute, just
    now, as of now, ahora, right this minute, this very moment, at this point, by now"""
)
TODAY_MARKS: Final = WordList("today, hoy, so far today")
PRESENT_VERBS: Final = WordList("is, its, im, im at, am, its at, thats, more like, feels like, sitting at, es, estoy")
PAST_MARKS: Final = WordList(
    """most of the day, all day, all morning, for most of the day, earlier on, at lunch, at noon, yesterday, yday,
    earlier, earlier today, this morning, last night, last nite, usually, normally, typically, generally, before,
    beforehand, previously, last week, last month, last year, last time, the other day, used to be, used to, when
    i woke up, when i woke, on waking, upon waking, overnight, the day before, day before, days ago, a while ago,
    ago, hours ago, an hour ago, most days, on average, at its worst, ayer, antes, anoche, esta manana, on monday,
    on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, monday, tuesday, wednesday,
    thursday, friday, saturday, sunday, over the weekend, in the morning, at breakfast, first thing, woke up,
    woke, started, started at, started out, started out at, began, began at, formerly, initially, at first, to
    start"""
)
# R11: beside the only number, these say that it is of another time; "this morning" is still today.
ELSEWHEN: Final = WordList(
    """ago, hours ago, hour ago, hrs ago, minutes ago, yesterday, yday, earlier, earlier today, last night, last nite,
    usually, normally, typically, last week, last month, last year, last time, the other day, used to be, used to be a,
    ayer, anoche, most days, a while ago, days ago, on monday, on tuesday, on wednesday, on thursday, on friday, on
    saturday, on sunday, last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last
    sunday, at the weekend, over the weekend, last weekend, when i woke up, when i woke, when i got up, on waking, upon
    waking, before, the day before, back then, in the past, years ago, weeks ago, months ago, at its worst, at its best,
    at my worst, at my best, at the worst"""
)
# R11: a statement that opens so tells of another time, however far its number is.
ELSEWHEN_OPENING: Final = WordList(
    """on a good day, on good days, on my good days, on a bad day, on bad days, on my bad days, on a normal day, on a
    typical day, on most days, most days, at my worst, at its worst, at my best, at its best, at worst, at best, last
    time, last week, last month, last year, last weekend, last monday, last tuesday, last wednesday, last thursday, last
    friday, last saturday, last sunday, back when, back in, in the past, when i woke, when i got up, before meds, before
    my meds, before the meds, before bed, before lunch, before work, before my bath, before my tablets, before tablets,
    before my shower, before i took, before i had, before the, before all this, before fibro, the day before, the other
    day, a good day is, a bad day is, my good days, my bad days, my worst, my best, the worst it, the most, the highest,
    the lowest, normally, usually, typically, yesterday, yday, last night"""
)
PAST_VERBS: Final = WordList(
    "was, were, had, been, had been, hit, peaked, peaked at, topped out at, maxed out at, era, estaba"
)

# R12: a change says where it ended.
CHANGE_VERBS: Final = WordList(
    """went, gone, going, goes, go, jumped, jumps, shot, crept, creeping, climbed, climbing, rose, risen, rising,
    spiked, spiking, increased, increasing, moved, moving, bumped, popped, got, getting, gotten, ramped, escalated,
    worsened, dropped, dropping, fell, fallen, falling, decreased, came, coming, come, settled, eased, easing, improved,
    lowered, progressed, built, building, leveled, levelled, levels, skyrocketed, rocketed, sank, slid, reduced, raised,
    halved, doubled, soared, plummeted, plunged, surged, upped, back, kicked, flew, inched, mellowed, calmed, wound,
    ended, changed, switched, subio, bajo"""
)
CHANGE_TURNS: Final = WordList(
    """up, down, back, back up, back down, way up, way down, all the way, up to, right, over, a notch, up a notch,
    down a notch, a bit, up a bit, down a bit, a little, up a little, down a little, a touch, up a touch, down a
    touch, a tad, up a tad, down a tad, slightly, up slightly, down slightly, a point, up a point, down a point"""
)

# R13: what takes a number away, and what is zero.
NOT_BEFORE: Final = WordList(
    """not, not a, not an, not at, not at a, not really, not really a, isnt, isnt a, isnt at, aint, aint a, wasnt, wasnt
    a, no longer, no longer a, not exactly, not exactly a, never, never a, instead of, instead of a, rather than, rather
    than a, not like, not like a, not even a, not quite a, not quite, wouldnt say, wouldnt say a, not my usual, wouldnt
    call it a, isnt even a, not the, not as bad as a, as far as, wouldnt go that high, cant say, cant say its, cant call
    it, couldnt say, dont think, dont think its, dont think im, dont think im at, wouldnt say its, doesnt feel like,
    hardly, far from, anything but, compared to, compared with, vs, versus, as opposed to, against, no es, no es un"""
)
NONE_WORDS: Final = WordList("none, nothing, nada, zilch, nil, none at all, nothing at all, zip, ninguno, ninguna")

# R14: words that are answers and no numbers, by what they are.
QUALITATIVE: Final = WordList(
    """eh, bad, badly, terrible, terribly, awful, awfully, horrible, horribly, horrid, crap, crappy, crappily, shit,
    shitty, shite, rough, rougher, meh, so so, fine, good, great, alright, all right, allright, decent, mild,
    mildly, moderate, moderately, severe, severely, high, low, medium, intense, unbearable, excruciating, hell,
    hellish, miserable, brutal, brutally, tolerable, manageable, worst, the worst, best, terrific, wonderful,
    excellent, amazing, perfect, perfectly, lousy, poor, poorly, garbage, trash, sucks, sucked, suck, sucky, ouch,
    ugh, argh, ow, owie, owwie, blah, bleh, killing, killer, agony, agonizing, agonising, dreadful, wretched,
    extreme, extremely, a lot, alot, a little, a bit, a little bit, some, much, not much, very, insane, off the
    charts, through the roof, off the scale, torture, painful, unreal, ridiculous, rubbish, pretty ok, not bad,
    not too bad, not great, not good, well, bien, mal, fatal, regular, horrible, terrible, fuerte, poco, mucho,
    mucha, not well, nice, strong, heavy, light, minimal, minor, major, slight, slightly, hardly, barely,
    decently, no bueno, okish, okayish, hurting, atrocious, abysmal, stellar, fantastic, lovely, super, ace, dire,
    grim, ghastly, screaming, burning, stabbing, throbbing, maxed, maxed out, max, full blast, bearable, coping,
    surviving, hanging, hanging in there, yuck, nope, yikes, no"""
)
RELATIVE: Final = WordList(
    """more than yesterday, less than yesterday, more than usual, less than usual, better, a bit better, worse,
    worser, same, the same, same as, same as yesterday, same as usual, same old, same ol, usual, the usual, as
    usual, normal, average, typical, like always, unchanged, no change, no different, improving, improved,
    worsening, up, down, higher, lower, less, more, mejor, peor, igual, lo mismo, no better, no worse, about the
    same, ditto, like yesterday, like usual, as always, still the same, getting better, getting worse, idem,
    constant, steady, nothing new"""
)
UNKNOWN: Final = WordList(
    """idk, i dont know, dont know, dunno, i dunno, not sure, im not sure, no idea, no clue, unsure, who knows, hard
    to say, cant say, cant tell, ok, k, kk, yes, y, yep, yup, yeah, yea, si, sure, nope, nah, no, n, huh, what,
    maybe, depends, it depends, no se, varies, it varies, various, variable, any, whatever, good question, um,
    hmm, comes and goes, on and off, up and down, all over the place, question mark, possibly, perhaps, probably"""
)
# R14: whole messages that sound like a number.
SOUND_ALIKES: Final = words("ate for fore to too won tree free sex sicks sics tin sven heaven nein wait")
