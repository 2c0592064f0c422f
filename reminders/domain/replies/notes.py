"""R60 to R64: what a message is that answers nothing, and automatic replies."""

from typing import Final

from reminders.domain.metrics import METRICS
from reminders.domain.replies.addressed import HEARTS
from reminders.domain.replies.meaning import NoteKind
from reminders.domain.replies.metric_names import names
from reminders.domain.replies.page import SENTENCE_SIGNS, Page
from reminders.domain.replies.symptoms import opens_as_question
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

IDENTITY: Final = WordList(
    """whos texting me, who texted me, whos texting, whered you get this number, where did you get this number, whered
    you get my number, is this a robot, is this a person, are you human, are you a person, are you a robot, am i
    talking to a person, am i talking to a robot, am i talking to a bot, i dont recognize this number, i dont
    recognise this number, i dont know this number, dont know this number, unknown number, who is this, whos this,
    who dis, who are you, who r u, who r you, who is it, who this, whose number is this, whose number, who is
    texting me, who is sending this, who is sending me this, how did you get my number, how did u get my number,
    where did you get my number, how do you have my number, what is this number, do i know you, who am i talking
    to, is this a real person, is this a bot, are you a bot, are you real, what company is this, what is this
    about, what is this, quien es, quien eres, new phone who dis, who gave you my number, how you get my number,
    whats this number, who is texting"""
)
SHORT_OF_IDENTITY: Final = 3
AFTER_IDENTITY: Final = words("for about and please from texting why how again anyway what where i im sorry dis number")
SOCIAL: Final = WordList(
    """you guys are great, youre the best, you are the best, love you, love these, i love these, love it, have fun,
    ttyl, talk later, see ya, blessings, amen, happy birthday, merry christmas, happy new year, happy holidays,
    same to you, aww, aw, awesome, cool, great thanks, thats sweet, so sweet, thats nice, nice, yay, woohoo, roger,
    got it, gotcha, will do, sounds good, noted, understood, wow, omg, enjoy, likewise, you rock, keep them coming,
    they help, this helps, congrats, love this, i love this, great tip, that helped, this helped, that helps, it
    helped, haha true, true, appreciate you, merry xmas, ta, have a good one, k, thats great, thats good, nice one,
    well said, good one, sweet, lovely, brilliant, perfect thanks, great thank you"""
)
# No person writes so: wherever it stands near the beginning, the message is automatic.
AUTOMATIC: Final = WordList(
    """automatic reply, auto reply, autoreply, auto response, autoresponse, automated reply, automated response,
    automated message, this is an automated, this is an automatic, this is an autoreply, auto generated,
    automatically generated, delivery status notification, delivery status, undeliverable, undelivered mail, mail
    delivery failed, mail delivery subsystem, delivery has failed, message could not be delivered, message not
    delivered, message blocked, your message could not be delivered, delivery failure, returned mail, respuesta
    automatica, fuera de la oficina, thank you for contacting, thanks for contacting, vacation reply, vacation
    responder, out of office reply, out of office message, im driving with do not disturb, im driving right now
    and, im driving and cant, im driving and will, im not receiving notifications, i have limited access to email,
    i have limited access to my email, limited access to email, address not found, this mailbox is not monitored,
    this inbox is not monitored, mailbox is not monitored, the following message to, the email account that you
    tried to reach, does not accept text messages, does not receive text messages, no longer monitored, will
    respond within, will reply within, we will get back to you, i will respond to your email, i will reply to your
    email, auto im"""
)
# Where a sentence begins so, and says where somebody is and until when.
SUBJECT: Final = words("i im am will be ill we are is has currently presently now away")
AWAY: Final = WordList(
    """out of office, out of the office, ooo, on leave, on annual leave, on maternity leave, on parental leave, on
    sick leave, on vacation, on holiday, from the office, from my desk, from work, from my email, away from the
    office, away from my desk, away from my email, mailbox full, mailbox is full"""
)
AFTER_AWAY: Final = words(
    """until from today this on for and with through between starting as at due attending returning back tomorrow now
    currently but i we without if please in of"""
)
AUTOMATIC_EARLY: Final = 12


def is_automatic(page: Page, *, asks: bool = False) -> bool:
    """R64: out of office, automatic reply, delivery status. Nothing of it is read for answers or commands.

    `asks`: it asks us to hold off or complains. No machine does: "I'll be on holiday for a week, don't text me".
    """
    places = list(page.content())[: AUTOMATIC_EARLY + 8]
    words = [page.words[at] for at in places]
    if any(_is_no_question(page, places, AUTOMATIC.at(words, at)) for at in range(min(len(words), AUTOMATIC_EARLY))):
        return True
    return not asks and any(
        _tells_of_absence(page, at) for at in places[:AUTOMATIC_EARLY] if _starts_sentence(page, at)
    )


def _is_no_question(page: Page, places: list[int], end: int) -> bool:
    """ "Auto reply? No, it's me" is nobody's machine."""
    return bool(end) and page.text(places[end - 1] + 1) != "?"


def _tells_of_absence(page: Page, at: int) -> bool:
    """ "I am currently out of the office until Monday"; not "I am on vacation and my pain is 3"."""
    start = at
    while page.text(at) in SUBJECT:
        at += 1
    end = AWAY.at(page.words, at)
    needs_subject = page.text(at) in ("on", "from")
    if not end or (needs_subject and at == start):
        return False
    ends = page.sort(end) is not Sort.WORD or page.words[end] in AFTER_AWAY - {"of"}
    return ends and not any(named.metric in METRICS for named in names(page)) and not _ends_in_a_number(page)


def _ends_in_a_number(page: Page) -> bool:
    """ "I'm on leave from work, 6": somebody's score."""
    last = max(page.content())
    start, _ = page.clause(last)
    rest = [page.words[at] for at in page.content(start, last)]
    return (
        page.sort(last) is Sort.NUMBER and start > 0 and all(word in SMALL_WORDS or word in SOFTENERS for word in rest)
    )


def _starts_sentence(page: Page, at: int) -> bool:
    """True at the beginning, after a sentence sign, and after "Hi," or "Thank you for your email,"."""
    before = page.text(at - 1)
    if at == 0 or before in SENTENCE_SIGNS | {":"} or page.starts_line(at):
        return True
    start, _ = page.clause(at - 1)
    return before == "," and any(True for _ in COURTESIES.spans(page.words[start:at]))


def kind_of(page: Page) -> NoteKind:
    """What sort of note a message is."""
    spoken = [page.words[at] for at in page.content()]
    if not spoken and not any(token.text in "?¿" for token in page.tokens if token.sort is Sort.SIGN):
        return NoteKind.SOCIAL
    if any(_asks_who(spoken, at) for at in range(min(len(spoken), AUTOMATIC_EARLY))):
        return NoteKind.IDENTITY
    if any(token.text in ("?", "¿") for token in page.tokens) or (len(spoken) > 2 and opens_as_question(spoken)):
        return NoteKind.QUESTION
    return NoteKind.SOCIAL if is_social(page) else NoteKind.FREE


def _asks_who(words: list[str], at: int) -> bool:
    """ "What is this about", not "what is this pain"."""
    end = IDENTITY.at(words, at)
    return bool(end) and (end == len(words) or words[end] in AFTER_IDENTITY or end - at > SHORT_OF_IDENTITY)


def is_social(page: Page) -> bool:
    """R62: thanks, hi, lol, a heart, and nothing else."""
    covered = {at for table in (COURTESIES, SOCIAL) for span in table.spans(page.words) for at in range(*span)}
    rest = [at for at in page.content() if at not in covered]
    small = {at for table in (SMALL_WORDS, SOFTENERS) for span in table.spans(page.words) for at in range(*span)}
    hearts = any(token.sort is Sort.FACE and token.text in HEARTS for token in page.tokens)
    return all(at in small for at in rest) and (bool(covered) or hearts)
