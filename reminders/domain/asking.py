"""What people ask about our texts themselves: the few questions that we can answer."""

from enum import StrEnum
from typing import Final

from .phrases import Phrases, Vocabulary, read, rows, words
from .replies.cleaning import clean


class About(StrEnum):
    """What of our texts somebody asks about."""

    CHANGE = "change"  # another hour, or another number a day
    WHEN = "when"
    WORDS = "words"  # what one can write to us


# How to read a phrase: `phrases/patterns.py`. In their order: who asks how to change the hour says "when" as well.
PHRASES: Final = {
    About.CHANGE: rows(
        """
        ASK ...4 CHANGE ...4 HOUR ...4 THESE
        ASK ...4 CHANGE ...4 THESE ...4 HOUR
        ASK ...4 CHANGE TEXTING HOUR END
        ASK ...4 CHANGE WHEN ...4 THESE/you
        ASK ...4 CHANGE ...4 THESE to
        ASK i/we/you get/have/send ...4 THESE ...4 HOUR
        """
    ),
    About.WHEN: rows(
        """
        WHEN DO ...4 OURS ...4 COME
        WHEN DO these/they/those COME
        WHEN DO ...4 get/getting/expect ...4 THESE
        WHEN DO WRITE
        NEXT next/first_one/OURS
        how_many OURS ...4 i get
        """
    ),
    About.WORDS: rows(
        """
        ELSE can/could/should/may/do i SAY END
        ELSE CODES can/are/do/could/should i/there/you
        ARE the/your/my CODES END
        what do you understand END
        how do i/you work/use/SAY END
        how does this work END
        """
    ),
}
GROUPS: Final = {
    "ASK": """
        how_do how_can how_could how_would how_should how_to can could may where_do where_can is_there_a_way_to
        is_it_possible_to
    """,
    "CHANGE": "change move set switch adjust pick choose shift reschedule",
    "HOUR": "time times hour hours schedule timing when come earlier later",
    "TEXTING": "the my the_text my_text the_texting my_texting text message",
    "THESE": "OURS these them they those",
    "OURS": """
        check_in check_ins checkin checkins text texts message messages text_message text_messages msg msgs reminder
        reminders email emails tip tips question questions
    """,
    "COME": "come coming arrive arriving sent get getting go_out due start",
    "WHEN": "when what_time what_times which_days how_often how_many",
    "DO": "do does will are is should can would am",
    "WRITE": "you_text you_message you_write you_send you_remind you_ask i_hear_from_you i_get_texted",
    "NEXT": """
        when_is_my when_is_the when_is_your whens_my whens_the when_my what_time_is_my what_time_is_the
    """,
    "SAY": "say write text reply type send answer respond say_to write_to reply_to respond_to",
    "ELSE": "what what_else what_other",
    "ARE": "what_are whats",
    "CODES": "words commands replies keywords options",
    "END": "here back you this these it in please thanks thank then",
}
# What else may come, be sent or be moved: where one of these is spoken of, their clinic is asked.
_OTHERS: Final = words(
    """result results test tests scan doctor doctors doc dr nurse visit visits appointment appointments appt checkup
    therapist physio prescription prescriptions refill refills pharmacy bill insurance dose doses take taking took
    clinic ambulance pain pains headache headaches cramp cramps symptom symptoms flare flares spasm spasms letter"""
)
_LONGEST: Final = 24  # words
_PHRASES: Final = {
    about: Phrases(lines, GROUPS, light=frozenset(), turning=frozenset()) for about, lines in PHRASES.items()
}
_VOCABULARY: Final = Vocabulary(_OTHERS.union(*(phrases.vocabulary for phrases in _PHRASES.values())))


def asked_about(text: str) -> About | None:
    """Return what of our texts somebody asks about; None for everything else, which is for their clinic."""
    said = read(clean(text), _VOCABULARY.meant)
    if len(said) > _LONGEST or not _OTHERS.isdisjoint(said.said):
        return None
    return next((about for about, phrases in _PHRASES.items() if any(True for _ in phrases.find(said))), None)
