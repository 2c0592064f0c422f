"""The shape of a log line: one line per event, `time level logger event key=value`."""

import json
import logging
import time
import traceback
from pathlib import Path

# What every record has: anything else was handed over as `extra`.
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_PLAIN = (str, int, float, bool, type(None))


class OneLine(logging.Formatter):
    """Writes a record as one line.

    An error is told by its class and the places it passed: its message may quote what a person wrote. With DEBUG on,
    on a developer's own machine, the whole traceback follows.
    """

    def __init__(self, *, with_traceback: bool = False) -> None:
        super().__init__()
        self._with_traceback = with_traceback

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        words = [f"{moment}.{int(record.msecs):03}Z", record.levelname, record.name, self._event(record)]
        extra = {k: v for k, v in vars(record).items() if k not in _STANDARD and isinstance(v, _PLAIN)}
        words += [f"{key}={_quoted(value)}" for key, value in extra.items()]
        if record.exc_info and record.exc_info[0]:
            words += [f"error={record.exc_info[0].__name__}", f"at={_places(record)}"]
            if self._with_traceback:
                words.append("\n" + self.formatException(record.exc_info))
        return " ".join(words)

    def _event(self, record: logging.LogRecord) -> str:
        if record.name == "celery.app.trace" and record.exc_info:
            # Celery puts the error's own message into its line.
            task = getattr(record, "data", {})
            return f"task.failed task={task.get('name')} id={task.get('id')}"
        # Libraries go on for lines about what they were given: the first line says what happened.
        return next(iter(record.getMessage().strip().splitlines()), "")


def _quoted(value: object) -> str:
    text = str(value)
    return text if text and text.isprintable() and not set(text) & set(' "=') else json.dumps(text)


def _places(record: logging.LogRecord) -> str:
    trace = record.exc_info[2] if record.exc_info else None
    frames = [frame for frame in traceback.extract_tb(trace) if not frame.filename.startswith("<")][-6:]
    return "<".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)) or "nowhere"
