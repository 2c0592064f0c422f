"""Other people, animals and devices: their ages, their scores and what they say are not this person's."""

from typing import Final

from reminders.domain.replies.wordlist import words

PRONOUNS: Final = words("he she they hes shes theyre someone somebody everyone everybody people nobody")
RELATIVES: Final = words(
    """son daughter boy girl baby kid child grandson granddaughter grandchild grandkid grandbaby stepson stepdaughter
    husband hubby wife partner boyfriend girlfriend fiance fiancee spouse mum mom mam mother mummy mommy momma dad
    father daddy sister brother sis bro nephew niece cousin aunt auntie uncle nan nana gran grandma granny grandmother
    grandad granddad grandpa grandfather friend mate neighbour neighbor dog cat puppy kitten pup horse pony rabbit
    youngest oldest eldest toddler twin lad lass teenager teen colleague coworker carer aide in laws law bestie roommate
    housemate flatmate ex lodger tenant boss manager teacher hairdresser barber
    plumber builder cleaner gardener driver postman postie landlord landlady vicar pastor priest tutor coach
    babysitter nanny childminder sitter"""
)
CLINICIANS: Final = words(
    """doctor doc dr gp nurse consultant specialist rheumatologist rheumy rheum physio physiotherapist therapist
    psychologist psychiatrist chiropractor chiro osteopath surgeon pharmacist chemist dentist"""
)
DEVICES: Final = words(
    "clock alarm watch phone fitbit oura garmin app tracker scale scales thermometer radio tv leaflet website google"
)
PERSONS: Final = RELATIVES | CLINICIANS


def is_third_person(word: str) -> bool:
    """True for "hes", "shes"."""
    return word in ("hes", "shes")


def is_owner(word: str) -> bool:
    """True for "sons", as the tokens write "son's"."""
    return word.endswith("s") and word[:-1] in PERSONS


def is_people(word: str) -> bool:
    """True for several people or animals: "babies", "nurses"."""
    return word.endswith("s") and (word[:-1] in PERSONS or word[:-3] + "y" in PERSONS)


def is_somebody(word: str) -> bool:
    """True for a word that names somebody else, in the singular or plural, or as an owner: "hubbys"."""
    return word in PRONOUNS or word in PERSONS or word in DEVICES or (word.endswith("s") and word[:-1] in PERSONS)
