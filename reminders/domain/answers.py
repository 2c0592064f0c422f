"""What we say back to commands and notes. Fixed texts: linted by a test, never rotated."""

from collections.abc import Mapping
from typing import Final

from .values import Category

STOPPED: Final = (
    "{sender}: you will get no more texts from us. To come back, reply START. In an emergency call {emergency}."
)
STOPPED_IN_DANGER: Final = (
    "{sender}: no more texts from us. START brings them back. To talk, day or night: {crisis_line}. "
    "In an emergency call {emergency}."
)
TOPIC_STOPPED: Final = "Done: no more {a}."
TOPIC_STOPPED_ALONE: Final = "Done: no more {a}. Your other texts go on. Reply STOP to end all of them."
TOPICS: Final[Mapping[str, str]] = {
    Category.HYDRATION: "water texts",
    Category.STRETCHING: "stretch texts",
    Category.PACING: "pacing texts",
    Category.CHECK_IN: "check-ins",
    Category.MOVEMENT: "movement texts",
    Category.HEAT_COLD: "warm and cool texts",
    Category.MASSAGE: "massage texts",
    Category.BREATHING: "breathing texts",
    Category.SLEEP: "sleep texts",
    Category.FOOD: "food texts",
    Category.CAFFEINE_ALCOHOL: "caffeine and alcohol texts",
    Category.EDUCATION: "tips",
    Category.ENCOURAGEMENT: "encouragement texts",
}
SOME_TOPIC: Final = "of those texts"
COME_BACK: Final = "{sender}: to get texts again, reply JOIN. Nothing is sent until you do."
NOT_INVITED: Final = "{sender}: there is no open invitation for you. Please ask your clinic for a new one."
JOINED: Final = (
    "{sender}: welcome. Up to {a} self-care texts a day. Msg & data rates may apply. "
    "HELP for help, STOP to end. Not watched. Emergency: {emergency}."
)
JOINED_AGAIN: Final = (
    "{sender}: welcome back. Up to {a} self-care texts a day. Msg & data rates may apply. "
    "HELP for help, STOP to end. Not watched. Emergency: {emergency}."
)
HOW_TO_JOIN: Final = (
    "{sender}: to get these texts, reply JOIN. Nothing is sent until you do. In an emergency call {emergency}."
)
BACK_AT_REST: Final = "{sender}: welcome back."
IN_AT_REST: Final = "{sender}: welcome."
INVITATION: Final = (
    "{sender}: your clinic can text you self-care tips, up to {a} a day. Reply JOIN to get them, STOP for no. "
    "Msg & data rates may apply."
)
INVITATION_MAIL: Final = (
    "{sender} can write to you: short self-care tips, up to {a} a day. Your clinic asks if you want them. "
    "To say yes, open the page below in the next 3 days and press the button. If you do nothing, nothing is sent. "
    "No one watches this mailbox: in an emergency call {emergency}."
)
DISCLOSURE: Final = (
    "{sender}: self-care texts you agreed to, up to {a} a day. Msg & data rates may apply. "
    "HELP for help, STOP to end. Not watched. Emergency: {emergency}."
)
MONTHLY: Final = (
    "{sender}: reply STOP to end, HELP for help. Msg & data rates may apply. "
    "Not watched: in an emergency call {emergency}."
)
ALREADY_IN: Final = "{sender}: you are getting our texts. Reply STOP to end, HELP for help."
HELP: Final = (
    "{sender}: daily texts you agreed to. Reply STOP to end, PAUSE for a rest. "
    "No one watches this line. Emergency: {emergency}."
)
HELP_WITH_CONTACT: Final = (
    "{sender}: daily texts you agreed to. Questions: {contact}. Reply STOP to end. Not watched. Emergency: {emergency}."
)
PAUSED: Final = "All right, no texts until {until}. Reply RESUME to get them sooner."
RESUMED: Final = "Good to have you back. Your texts go on as planned."
NOT_RESTING: Final = "Your texts are not resting: they come as planned. Reply PAUSE for a rest, HELP for help."
RESTING: Final = "Your texts rest for now. Reply RESUME to get them again, STOP to end them."
RESTING_UNTIL: Final = "Your texts rest until {until}. Reply RESUME to get them sooner, STOP to end them."
HELD_FOR_WISH: Final = (
    "No texts come until you tell us more. Reply FEWER for less, RESUME to go on as before, or STOP to end them."
)
HELD_FOR_TIME: Final = (
    "No texts come until your clinic has changed the hours. Reply RESUME to go on as before, STOP to end them."
)
HELD_BY_HAND: Final = (
    "Someone at your clinic is writing with you. Other texts wait until they are done. "
    "In an emergency call {emergency}."
)
TAKEN_BACK: Final = (
    "Thank you for telling us. We can't judge it from here, and no one watches this line. "
    "If it comes back or worries you, call {emergency}."
)
TAKEN_BACK_IN_CRISIS: Final = (
    "Thank you for telling us. No one watches this line. To talk, day or night: {crisis_line}. "
    "In an emergency call {emergency}."
)
SNOOZED: Final = "All right, we will ask again around {until}."
SNOOZED_REMINDER: Final = "All right, we will remind you around {until}."
SNOOZED_FOR_DAYS: Final = "All right, {until} it is. Until then your texts come as planned. Reply {a} for none."
NO_MORE_TODAY: Final = (
    "All right. You have had your texts for today, so we will not ask again. You can still answer any time."
)
NO_MORE_REMINDERS_TODAY: Final = "All right. You have had your texts for today. The next ones come as planned."
NOTHING_TO_SNOOZE: Final = "There is nothing to put off now. Reply PAUSE for a rest from texts."
SKIPPED: Final = "All right. Skipping is always fine."
WELL_DONE: Final = "Well done. Thank you for telling us."
IDENTITY: Final = "This is {sender}. Your clinic set these texts up with you. Reply STOP to end them, HELP for help."
QUESTION: Final = (
    "Thank you. We can't answer questions here; your note is saved. "
    "Please ask your clinic, or call {emergency} if it is urgent."
)
TO_CHANGE: Final = (
    "Reply FEWER or MORE to change how many texts come, PAUSE for a rest. "
    "Your clinic sets the hours: reply TIME 9am, and they see what you want."
)
TO_WRITE: Final = (
    "Answer a check-in in your own words. Or reply LATER, SKIP, UNDO, STATUS, TIP, STRETCH, FEWER, MORE, PAUSE, "
    "TIME 9am, HELP, or STOP to end."
)
NEXT_PLANNED: Final = (
    "Your next text is planned for {until}. Your clinic sets the hours: reply TIME 9am to ask for another, "
    "PAUSE for a rest."
)
NONE_PLANNED: Final = "No text is planned for now. Your clinic sets the hours: please ask them."
FEWER_NOW: Final = (
    "All right: from now on at most {a} a day. Reply MORE to undo that, PAUSE for a rest, or STOP to end all texts."
)
FEWEST: Final = "You get at most {a} a day as it is. Reply PAUSE for a rest, or STOP to end all texts."
FEWER_LATER: Final = (
    "All right: at most {a} a day, once your clinic has changed the hours. Reply RESUME to go on now, STOP to end them."
)
FEWEST_HELD: Final = (
    "You get at most {a} a day as it is. No texts come for now. Reply RESUME to go on, or STOP to end all texts."
)
MORE_NOW: Final = "All right: from now on up to {a} a day. Reply FEWER for less, or STOP to end all texts."
MORE_LATER: Final = (
    "All right: up to {a} a day, once your clinic has changed the hours. Reply RESUME to go on now, STOP to end them."
)
MOST: Final = "You get up to {a} a day, as many as your clinic sends. Reply FEWER for less."
TIME_NOTED: Final = (
    "Your clinic sets the hours. We saved that you want another time. Until they change it your texts come as before. "
    "Reply PAUSE for a rest."
)
TIME_NOTED_HELD: Final = (
    "Your clinic sets the hours. We saved that you want another time. No texts until they change it. "
    "Reply RESUME to go on as before."
)
TIME_NOTED_RESTING: Final = (
    "Your clinic sets the hours. We saved that you want another time. Your rest lasts until they change it. "
    "Reply RESUME to go on as before."
)
WHOSE: Final = "Is this for {a} or {b}? Reply with the name first."
WHOSE_OF_MANY: Final = "Whose answer is this? Reply with the name first."
STRANGER: Final = (
    "This is {sender}. We do not know this number and can't help here. "
    "Please call your clinic. In an emergency call {emergency}."
)
