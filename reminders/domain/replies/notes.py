"""R60 to R64: what a message is that answers nothing, and automatic replies."""

from typing import Final

from reminders.domain.replies.addressed import HEARTS, QUESTION_WORDS
from reminders.domain.replies.meaning import NoteKind
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList

IDENTITY: Final = WordList(
    """who is this, whos this, who dis, who are you, who r u, who r you, who is it, who this, whose number is this,
    whose number, who is texting me, who is sending this, who is sending me this, how did you get my number, how
    did u get my number, where did you get my number, how do you have my number, what is this number, do i know
    you, who am i talking to, is this a real person, is this a bot, are you a bot, are you real, what company is
    this, what is this about, what is this, quien es, quien eres, new phone who dis, who gave you my number, how
    you get my number, whats this number, who is texting"""
)
SOCIAL: Final = WordList(
    """you guys are great, youre the best, you are the best, love you, love these, i love these, love it, have fun,
    ttyl, talk later, see ya, blessings, amen, happy birthday, merry christmas, happy new year, happy holidays,
    same to you, aww, aw, awesome, cool, great thanks, thats sweet, so sweet, thats nice, nice, yay, woohoo,
    roger, got it, gotcha, will do, sounds good, noted, understood, wow, omg, enjoy, likewise, you rock, keep them
    coming, they help, this helps, congrats"""
)
AUTOMATIC: Final = WordList(
    """out of office, out of the office, automatic reply, auto reply, autoreply, auto response, autoresponse,
    automated reply, automated response, automated message, this is an automated, this is an automatic, this is an
    autoreply, delivery status notification, delivery status, undeliverable, undelivered mail, mail delivery
    failed, mail delivery subsystem, delivery has failed, message could not be delivered, message not delivered,
    your message could not be delivered, delivery failure, returned mail, respuesta automatica, fuera de la
    oficina, i am out of the office, im out of the office, i am out of office, im out of office, i am currently
    out of the office, im currently out of the office, i am currently out of office, i am currently away from, i
    will be out of the office, ill be out of the office, i am away from the office, vacation reply, i am on
    vacation, i am on leave, i am on annual leave, i am currently on leave, i am currently on vacation, thank you
    for your email i am, thank you for your message i am, thank you for contacting, ooo, vacation responder, im
    driving with do not disturb, im driving right now and, im driving and cant, im not receiving notifications, i
    have limited access to email, i have limited access to my email, address not found, mailbox full, mailbox is
    full, this mailbox is not monitored, this inbox is not monitored, the following message to, i am presently out
    of the office, thank you for your email i will, the email account that you tried to reach, i am on maternity
    leave, im away from my desk"""
)
AUTOMATIC_EARLY: Final = 12


def is_automatic(page: Page) -> bool:
    """R64: out of office, automatic reply, delivery status. Nothing of it is read for answers or commands."""
    words = [word for word in page.words if word[:1].isalnum()][: AUTOMATIC_EARLY + 8]
    return any(AUTOMATIC.at(words, at) for at in range(min(len(words), AUTOMATIC_EARLY)))


def kind_of(page: Page) -> NoteKind:
    """What sort of note a message is."""
    words = [page.words[at] for at in page.content()]
    if not words and not any(token.text in "?¿" for token in page.tokens if token.sort is Sort.SIGN):
        return NoteKind.SOCIAL
    if any(IDENTITY.at(words, at) for at in range(min(len(words), AUTOMATIC_EARLY))):
        return NoteKind.IDENTITY
    if any(token.text in ("?", "¿") for token in page.tokens) or (len(words) > 2 and words[0] in QUESTION_WORDS):
        return NoteKind.QUESTION
    return NoteKind.SOCIAL if is_social(page) else NoteKind.FREE


def is_social(page: Page) -> bool:
    """R62: thanks, hi, lol, a heart, and nothing else."""
    covered = {at for table in (COURTESIES, SOCIAL) for span in table.spans(page.words) for at in range(*span)}
    rest = [at for at in page.content() if at not in covered]
    small = {at for table in (SMALL_WORDS, SOFTENERS) for span in table.spans(page.words) for at in range(*span)}
    hearts = any(token.sort is Sort.FACE and token.text in HEARTS for token in page.tokens)
    return all(at in small for at in rest) and (bool(covered) or hearts)
