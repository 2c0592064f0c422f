"""R42: the categories of our messages as people name them."""

from typing import Final

from reminders.domain.phrases import words
from reminders.domain.values import Category

# R42: the thirteen categories and what people call them.
CATEGORIES: Final[dict[Category, str]] = {
    Category.HYDRATION: """
        water waters hydration hydrate hydrating drink drinks drinking fluid fluids agua watr drinking_water
        drink_water
    """,
    Category.STRETCHING: "stretch stretches stretching stretchs strech streching estiramiento estiramientos",
    Category.PACING: "pacing pace breaks break rest resting rest_break rest_breaks",
    Category.CHECK_IN: """
        check_in check_ins checkin checkins check_up check_ups checkup checkups question questions survey surveys score
        scores rating ratings scale scales rate_my rate_pain rate_how pain_questions pain_checks pain_check quiz quizzes
        questionnaire questionnaires checking_in preguntas pain_score daily_questions
    """,
    Category.MOVEMENT: """
        movement movements move moving walk walking
        walks exercise exercises exercising activity workout workouts ejercicio ejercicios
    """,
    Category.HEAT_COLD: """
        heat cold ice icing heating warm warmth heat_cold hot_cold heating_pad heat_and_cold hot hot_and_cold
        ice_pack ice_packs heat_pack heat_packs cold_pack calor frio hielo
    """,
    Category.MASSAGE: "massage massages foam_rolling foam_roller foam rolling massaging masaje masajes",
    Category.BREATHING: """
        breathing breath breathe relaxation relax
        relaxing meditation mindfulness stress breaths calming respiracion meditations
    """,
    Category.SLEEP: """
        sleep bedtime sleeping bed nighttime night_time dormir sueno sleep_hygiene bedtime_stretching bedtime_stretches
        bedtime_stretch
    """,
    Category.FOOD: """
        food foods eating eat meal meals nutrition diet recipe recipes snack snacks protein nutritional comida
        eat_better healthy_eating
    """,
    Category.CAFFEINE_ALCOHOL: """
        caffeine alcohol coffee booze caffeine_alcohol caffiene caffeine_and_alcohol cafe drinking_alcohol
        drink_alcohol coffee_and_alcohol wine beer
    """,
    Category.EDUCATION: """
        education educational learning tip tips fact facts lesson lessons info information trivia consejos
    """,
    Category.ENCOURAGEMENT: """
        encouragement encouragements encouraging motivation motivational pep_talk pep_talks positivity inspirational
        affirmation affirmations cheerleading quote quotes inspiration encourage uplifting inspiring cheering animo
    """,
}
# What some people think that we remind them of, and others do: a request to stop it must be asked about.
OTHERS_SEND: Final = """
    medication medications med meds medicine medicines pill pills tablet tablets prescription refill dose appointment
    appointments weekly monthly weekly_report weekly_summary monthly_report weather birthday vitamin vitamins supplement
    supplements blood_pressure glucose blood_sugar
"""
# Nouns that name our messages by themselves.
OUR_NOUNS: Final = words(
    """
    check checkin checkins checkup checkups questions question surveys survey quizzes tips quotes facts affirmations
    scores recipes lessons
    stretches questionnaires pep massages meditations exercises pain
    """
)
# After the name of a category these say what kind of message is meant: "sleep tips", "breathing exercises".
KINDS: Final = words(
    """
    tips tip facts fact questions question quotes info information exercise exercises lessons advice surveys drink
    drinks score scores activity routines
    """
)
# What a whole message of "stop …" may name.
SHORT_NAMES: Final[dict[str, str]] = {
    name: category.value
    for category, names in {
        Category.HYDRATION: "water,hydration,fluids",
        Category.STRETCHING: "stretches,stretch",
        Category.PACING: "pacing",
        Category.CHECK_IN: "check in,check ins,checkin,checkins,check up,check ups,questions,surveys",
        Category.MOVEMENT: "movement",
        Category.HEAT_COLD: "heat,heat and cold,heat cold",
        Category.MASSAGE: "massage,massages",
        Category.BREATHING: "meditation,relaxation",
        Category.SLEEP: "bedtime",
        Category.FOOD: "food,recipes,meals",
        Category.CAFFEINE_ALCOHOL: "caffeine,alcohol,caffeine and alcohol",
        Category.EDUCATION: "education,tips,facts",
        Category.ENCOURAGEMENT: "encouragement,quotes,affirmations,motivation",
    }.items()
    for name in names.split(",")
}
