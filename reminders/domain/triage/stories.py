"""R51: what happens in a film, a book or the news happens to nobody near."""

from typing import Final

from reminders.domain.phrases import words
from reminders.domain.phrases.words import Pause
from reminders.domain.triage.around import CUTS, Around, any_of
from reminders.domain.triage.past import FIRST, KIN, OURS, STATES, THIRD

STORIES: Final = words(
    """
    film films movie movies book books novel novels series documentary documentaries podcast podcasts news newspaper
    headline headlines article articles story stories storyline drama soap episode episodes thriller opera poem song
    lyrics character characters hero heroine villain detective actor actress singer celebrity biography memoir lecture
    course training webinar seminar workshop campaign charity sitcom netflix pelicula serie noticias libro
    """
)
# What leads from the story to what happens in it.
TELLS: Final = THIRD | words(
    "where who whose when about of on that said says covers covered called named sobre que donde"
)
# A verb or a pronoun that cannot be of the person who writes.
OF_ANOTHER: Final = words(
    "himself herself themself themselves kills wants dies tries ends takes overdoses hangs shoots"
)
# Who is on the screen is nobody's husband: he has no name and belongs to nobody.
NOBODYS: Final = words(
    """
    man men woman women guy bloke chap fella lad lass lady girl boy kid someone somebody character actor actress
    contestant person patient villain hero heroine
    """
)
SHOWN_ON: Final = words("tv telly television netflix screen channel youtube tiktok bbc itv hulu")
SHOWN: Final = STORIES | SHOWN_ON | words("show programme program soap soaps series drama dramas")
HERE: Final = words("here now help just today next")
THE: Final = words("the a it he she they that this someone")
TELLS_OF: Final = words("about says said covers covered covering mentions mentioned causes explains listed")
READABLE: Final = STORIES | words("leaflet poster leaflets posters chapter scene pamphlet class lesson")
IN_IT: Final = words("in on from")
NEAR: Final = 5


def told(here: Around) -> bool:
    """ "A film where the guy ends his life", "she kills herself in the book"; never with "I" or "me" in between."""
    if any_of(here.within, FIRST) or _of_ours(here.sentence):
        return False
    if any(here.all[at] in STORIES and _leads(here, at) for at in range(here.first, here.start)):
        return True
    after = here.after(NEAR)
    return of_another(here) and any_of(after[:2], IN_IT) and any_of(after, STORIES)


def tells_of(here: Around) -> bool:
    """ "My book is about a man who is paralysed", "the leaflet says that hands go numb"; never with "I" or "my"."""
    for at in range(here.first, here.start):
        between = here.all[at + 1 : here.start]
        if here.all[at] in READABLE and any_of(between[:4], TELLS_OF):
            return not any_of(between + here.within + here.after(), FIRST) and not any_of(between, CUTS)
    return False


def shown(here: Around) -> bool:
    """ "A bloke on telly had a seizure", "Casualty was on, some woman collapsed"; never with "I" or "my" beside it."""
    before = here.before()
    who = max((at for at, word in enumerate(before) if word in THIRD), default=None)
    if who is None or before[who] not in NOBODYS:
        return False
    said = before[who:] + here.within + here.after(1)
    if any_of(said, FIRST | STATES | HERE):
        return False
    on_it = any(
        word in IN_IT and any_of(here.sentence[at + 1 : at + 4], SHOWN) for at, word in enumerate(here.sentence)
    )
    return on_it or any(_was_on(here, at) for at in range(here.first + 2, here.start))


def _was_on(here: Around, on: int) -> bool:
    """ "Casualty was on", "the news was on"; the heating is no story."""
    if here.all[on - 1 : on + 1] != ("was", "on") or here.pause(on + 1) is Pause.NONE:
        return False
    what = here.all[here.first : on - 1]
    return any_of(what, SHOWN) or not any_of(what, FIRST | THE)


def of_another(here: Around) -> bool:
    """Whether the phrase itself cannot be of the person who writes: "kills himself"."""
    return any_of(here.within, OF_ANOTHER)


def _of_ours(sentence: tuple[str, ...]) -> bool:
    """ "My son saw a film and wants to die" is about him."""
    return any(word in OURS and any_of(sentence[at + 1 : at + 2], KIN) for at, word in enumerate(sentence))


def _leads(here: Around, story: int) -> bool:
    between = here.all[story + 1 : here.start]
    if any_of(between, FIRST):
        return False
    if of_another(here):
        return True
    joined = all(here.pause(at) is Pause.NONE for at in range(story + 1, here.start + 1)) and not any_of(between, CUTS)
    return joined and any_of(between + here.within, TELLS)


VOCABULARY: Final = STORIES | TELLS | OF_ANOTHER
