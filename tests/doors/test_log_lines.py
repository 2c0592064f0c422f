"""A log line says what happened and to which id; never what somebody wrote."""

import logging

from fibroremind.logs import OneLine


def line(*, shape: OneLine | None = None, message: str = "message.accepted", **more: object) -> str:
    record = logging.makeLogRecord(
        {"name": "reminders", "levelname": "INFO", "msg": message, "created": 0.0, "msecs": 0.0, **more}
    )
    return (shape or OneLine()).format(record)


def raised() -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ValueError("I cannot bear it, +15005550006")
    except ValueError as error:
        return type(error), error, error.__traceback__


def test_an_event_and_its_ids_share_one_line() -> None:
    assert line(attempt=2, channel="sms") == (
        "1970-01-01T00:00:00.000Z INFO reminders message.accepted attempt=2 channel=sms"
    )


def test_an_errors_own_words_stay_out() -> None:
    told = line(message="message.failed", exc_info=raised())

    assert "+15005550006" not in told
    assert "error=ValueError" in told
    assert "test_log_lines.py:" in told


def test_celerys_report_of_a_failed_task_leaves_its_message_out() -> None:
    told = line(
        name="celery.app.trace",
        message="Task reminders.send[1] raised unexpected: ValueError('+15005550006')",
        data={"name": "reminders.send", "id": "1", "exc": "ValueError('+15005550006')"},
        exc_info=raised(),
    )

    assert "+15005550006" not in told
    assert "task.failed task=reminders.send id=1 error=ValueError" in told


def test_nothing_can_begin_a_line_of_its_own() -> None:
    told = line(message="first\n2026 INFO forged", word="a\n2026 INFO forged")

    assert "\n" not in told


def test_a_developer_may_ask_for_the_whole_traceback() -> None:
    assert "Traceback" in line(shape=OneLine(with_traceback=True), exc_info=raised())
