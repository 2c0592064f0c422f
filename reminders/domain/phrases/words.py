"""Cut a reply into words: lower case, no accents, no apostrophes, short forms written out, where pauses lie."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final


class Pause(IntEnum):
    """What stands before a word."""

    NONE = 0
    SOFT = 1  # a comma, a dash, three dots, a smiley
    HARD = 2  # the end of a sentence or line


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as written, what it surely stands for, and what it may have been meant for."""

    text: str
    sure: frozenset[str]
    meant: frozenset[str]
    pause: Pause
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A reply, cut into words; `places` says where each word may stand, `asks` which words lie in a question."""

    words: tuple[Word, ...]
    places: dict[str, list[int]]
    asks: frozenset[int]

    def __len__(self) -> int:
        return len(self.words)


# One pass over the text: an apostrophe or a thumb's semicolon inside "n't" belongs to the word.
PIECE: Final = re.compile(
    r"(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<word>[a-z]+(?:['`´’;](?=[a-z])[a-z]+)*)"
    r"|(?P<hard>[.!?;\n¡¿]+)"
    r"|(?P<space>[ \t_*'\"\-/&+#]+)"
    r"|(?P<soft>.)",
    re.DOTALL,
)
DASH: Final = re.compile(r"\s-+\s?|\s?-{2,}|-\s")
APOSTROPHE: Final = re.compile(r"['`´’;]")
# Only here does a lost apostrophe's letter stand for a word of its own: "it's" is one word to the tables, "arm's" is not.
KEEPS_S: Final = frozenset("it he she that what there who let here how where when why".split())

NUMBER_WORDS: Final = {
    word: float(value)
    for value, words in {
        0: "zero cero", 1: "one uno una", 2: "two dos couple", 3: "three tres few", 4: "four cuatro", 5: "five cinco",
        6: "six seis", 7: "seven siete several", 8: "eight ocho", 9: "nine nueve", 10: "ten diez", 11: "eleven once_",
        12: "twelve dozen doce", 15: "fifteen quince", 20: "twenty veinte", 24: "twentyfour", 25: "twentyfive",
        30: "thirty treinta", 40: "forty cuarenta", 50: "fifty cincuenta", 60: "sixty", 90: "ninety",
        100: "hundred dozens cien", 13: "thirteen", 14: "fourteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
        19: "nineteen", 70: "seventy", 80: "eighty",
    }.items()
    for word in words.split()
}  # fmt: skip

# What one written word stands for, one or more words. Contractions lose their apostrophe before they come here.
WRITTEN_OUT: Final = {
    written: tuple(meant.split())
    for meant, all_written in {
        "want to": "wanna wana wannna", "going to": "gonna gunna gna gon", "got to": "gotta", "trying to": "tryna",
        "dont know": "dunno dunnno idk", "out of": "outta outa", "you": "u yu", "your": "ur yr", "are": "r",
        "and": "n nd an_", "with": "w", "because": "bc cuz coz cos becuz becos bcuz bcoz cus", "before": "b4",
        "please": "pls plz plse pleas pleez plis", "people": "ppl", "though": "tho", "through": "thru", "to": "2_",
        "about": "abt", "something": "smth sumthing", "someone": "sum1", "thanks": "thx thnx tnx ty thks",
        "message": "msg mesg mssg", "messages": "msgs mesgs mssgs msges", "messaging": "msging", "text": "txt",
        "texts": "txts", "texting": "txting", "hours": "hrs", "hour": "hr", "minutes": "mins min", "minute": "minit",
        "weeks": "wks", "week": "wk", "months": "mths", "month": "mth", "years": "yrs", "year": "yr", "right now": "rn",
        "im": "iam", "have to": "hafta", "let me": "lemme", "give me": "gimme", "tonight": "tonite 2nite tnite",
        "today": "2day tday", "tomorrow": "tmrw tmr tomoro tomoz tmw", "alright": "aight", "kind of": "kinda kindof",
        "sort of": "sorta", "cant": "cannot cannae canna caint carnt kant cnt cnat cany canr cann't csnt vant xant cannt cantt cabt",
        "dont": "dnt dinnae donot dint_ dontt doont", "anymore": "anymor nomore_", "take": "tak taek", "give": "giv", "die": "dei diee", "many": "mny", "hit": "hti", "doctor": "dr doc gp", "nothing": "nuthin",
        "numb": "numn nunb nimb nubm nump numd nummb numbb nmb nujb mumb", "ive": "i'v", "couldnt": "couldn coudnt",
        "breathe": "breath_", "number": "nbr", "friend": "frnd", "boyfriend": "bf", "girlfriend": "gf", "mom": "mam",
        "husband": "hubby hubs hubbie", "wife": "wifey", "pregnant": "preggo preggers", "quit": "quti qiut quitt",
        "myself": "meself mysel", "isnt": "int", "not": "nt", "what the": "wtf", "leave": "leav", "move": "mov moove mvoe",
        "want": "wnat wamt", "tight": "tite tyte", "feeling": "feelin feelins", "tongue": "tounge toungue tonge", "feel": "fel feeel", "legs": "lges", "chest": "chst", "pain": "pian",
    }.items()
    for written in all_written.split()
}  # fmt: skip

# Two or three written words that are one word to the tables.
JOINED: Final = {
    ("can", "not"): "cant", ("can", "t"): "cant", ("cant", "t"): "cant", ("could", "not"): "couldnt",
    ("couldn", "t"): "couldnt", ("do", "not"): "dont", ("don", "t"): "dont", ("does", "not"): "doesnt",
    ("doesn", "t"): "doesnt", ("did", "not"): "didnt", ("didn", "t"): "didnt", ("is", "not"): "isnt",
    ("isn", "t"): "isnt", ("are", "not"): "arent", ("aren", "t"): "arent", ("was", "not"): "wasnt",
    ("wasn", "t"): "wasnt", ("were", "not"): "werent", ("will", "not"): "wont", ("won", "t"): "wont",
    ("would", "not"): "wouldnt", ("wouldn", "t"): "wouldnt", ("have", "not"): "havent", ("haven", "t"): "havent",
    ("has", "not"): "hasnt", ("hasn", "t"): "hasnt", ("had", "not"): "hadnt", ("should", "not"): "shouldnt",
    ("i", "m"): "im", ("i", "am"): "im", ("i", "ve"): "ive", ("i", "d"): "id", ("i", "ll"): "ill", ("it", "s"): "its",
    ("it", "is"): "its", ("he", "s"): "hes", ("she", "s"): "shes", ("he", "is"): "hes", ("she", "is"): "shes",
    ("what", "s"): "whats", ("what", "is"): "whats", ("that", "s"): "thats", ("any", "more"): "anymore",
    ("any", "longer"): "anymore", ("no", "longer"): "nolonger", ("unable", "to"): "cant", ("some", "one"): "someone",
    ("no", "one"): "noone", ("my", "self"): "myself", ("him", "self"): "himself", ("her", "self"): "herself",
    ("any", "one"): "anyone", ("every", "one"): "everyone", ("i", "have"): "ive",
    ("there", "s"): "theres", ("you", "re"): "youre", ("you", "are"): "youre", ("they", "re"): "theyre",
    ("can", "nt"): "cant", ("is", "nt"): "isnt", ("does", "nt"): "doesnt", ("did", "nt"): "didnt",
    ("could", "nt"): "couldnt", ("wo", "nt"): "wont", ("do", "nt"): "dont",
}  # fmt: skip
# A contraction holds the word that it shortens: "ive" is found where a table says "have".
HOLDS: Final = {
    "ive": "have", "im": "am", "its": "is", "hes": "he is", "shes": "she is", "id": "would", "ill": "will",
    "whats": "what", "thats": "that", "theres": "there", "youre": "you", "theyre": "they", "weve": "have", "youve": "have",
    **dict.fromkeys("isnt arent wasnt werent dont doesnt didnt wont wouldnt havent hasnt hadnt aint".split(), "not"),
    "theyve": "have", "hell": "he", "itll": "will", "youd": "you", "theyd": "they", "hed": "he", "shed": "she",
}  # fmt: skip
ABLE: Final = {"not": "cant", "arent": "cant", "isnt": "cant", "wasnt": "couldnt", "werent": "couldnt", "aint": "cant"}


def fold(text: str) -> str:
    """Lower case without accents: a reply of "Dolor de pécho" reads as "dolor de pecho"."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def read(text: str, meant: Callable[[str], tuple[frozenset[str], ...]]) -> Text:
    """Cut a text into words. `meant` gives, for one written word, what it may mean: one set, or two if a space is missing."""
    words: list[Word] = []
    asks: set[int] = set()
    start = 0
    for piece, pause, asked in _pieces(DASH.sub(" , ", fold(text))):
        if asked:
            asks.update(range(start, len(words)))
        if pause is Pause.HARD:
            start = len(words)
        if piece:
            _add(words, piece, pause, meant)
    places: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        for one in word.meant:
            places.setdefault(one, []).append(at)
    return Text(tuple(words), places, frozenset(asks))


def _pieces(text: str) -> Iterator[tuple[str, Pause, bool]]:
    """Yield (written word, the pause before it, did a question end before it); a last empty word closes the text."""
    pause, asked = Pause.HARD, False
    for found in PIECE.finditer(text):
        kind, piece = found.lastgroup, found.group()
        if kind in ("word", "number"):
            yield piece, pause, asked
            pause, asked = Pause.NONE, False
        elif kind == "hard":
            # Three dots are a breath, not an end.
            full = not (set(piece) == {"."} and len(piece) > 1)
            pause = max(pause, Pause.HARD if full else Pause.SOFT)
            asked = asked or "?" in piece
        elif kind == "soft":
            pause = max(pause, Pause.SOFT)
    yield "", Pause.HARD, asked


def _add(words: list[Word], piece: str, pause: Pause, meant: Callable[[str], tuple[frozenset[str], ...]]) -> None:
    if piece[0].isdigit():
        alone = frozenset((piece,))
        words.append(Word(piece, alone, alone, pause, float(piece)))
        return
    for one in _spelled(piece):
        readings = meant(one)
        for forms in readings:
            text = one if len(readings) == 1 else next(iter(forms))
            sure = frozenset((text, *HOLDS.get(text, "").split()))
            words.append(Word(text, sure, forms | sure, pause, NUMBER_WORDS.get(text)))
            pause = _join(words, pause)


@lru_cache(maxsize=4096)
def _spelled(piece: str) -> tuple[str, ...]:
    """One written word as the tables know it: no apostrophe, no possessive s, short forms written out."""
    head, mark, tail = piece.rpartition("'")
    if mark and tail == "s" and head not in KEEPS_S:
        piece = head
    if piece in ("od'd", "od'ed", "o'd"):
        return ("overdosed",)
    bare = APOSTROPHE.sub("", piece)
    return WRITTEN_OUT.get(bare, (bare,))


def _join(words: list[Word], pause: Pause) -> Pause:
    """Make one word of "can not", "not able to"; return the pause before the next word."""
    if len(words) >= 3 and words[-1].text == "to" and words[-2].text == "able" and words[-3].text in ABLE:
        return _replace(words, 3, ABLE[words[-3].text])
    if len(words) >= 2 and words[-1].pause is Pause.NONE:
        joined = JOINED.get((words[-2].text, words[-1].text))
        if joined:
            return _replace(words, 2, joined)
    return Pause.NONE


def _replace(words: list[Word], count: int, joined: str) -> Pause:
    pause = words[-count].pause
    del words[-count:]
    sure = frozenset((joined, *HOLDS.get(joined, "").split()))
    words.append(Word(joined, sure, sure, pause))
    return Pause.NONE
