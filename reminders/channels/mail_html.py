"""The words of an HTML mail, with what it quotes marked as in plain text, by ">"."""

from html.parser import HTMLParser
from typing import Final

_SILENT: Final = frozenset({"style", "script", "head", "title", "template"})
_BLOCKS: Final = frozenset(
    {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote"}
)
_VOID: Final = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "wbr", "source"})
# Mail programs' own marks of what they quote. Outlook's stands before the quote and does not hold it: all after it is.
_QUOTES: Final = ("gmail_quote", "yahoo_quoted", "moz-cite-prefix", "gmail_attr", "protonmail_quote", "tutanota_quote")
_FROM_HERE: Final = ("divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container")
_LONGEST: Final = 200_000


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = [""]
        self._open: list[tuple[str, bool, bool]] = []
        self._all_quoted = False
        self._prefix()

    @property
    def _depth(self) -> int:
        return int(self._all_quoted) + sum(quotes for _, quotes, _ in self._open)

    def _prefix(self) -> None:
        self.lines[-1] = "> " if self._depth else ""

    def _break(self) -> None:
        if self.lines[-1].strip(" >"):
            self.lines.append("")
        self._prefix()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = " ".join(value or "" for key, value in attrs if key in ("class", "id")).lower()
        if tag in _BLOCKS:
            self._break()
        if any(mark in named for mark in _FROM_HERE):
            self._all_quoted = True
            self._prefix()
        if tag in _VOID:
            return
        quotes = tag == "blockquote" or any(mark in named for mark in _QUOTES)
        self._open.append((tag, quotes, tag in _SILENT))
        if quotes:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        if not any(name == tag for name, _, _ in self._open):
            return
        while self._open.pop()[0] != tag:
            pass
        if tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if not any(silent for _, _, silent in self._open):
            words = " ".join(data.split())
            space = " " if data[:1].isspace() and self.lines[-1].strip(" >") else ""
            self.lines[-1] += space + words + (" " if words and data[-1:].isspace() else "")


def text_of(html: str) -> str:
    """Return the text of HTML, however broken it is. Never raises."""
    words = _Words()
    try:
        words.feed(html[:_LONGEST])
        words.close()
    except (AssertionError, ValueError):
        # The parser gives up on some malformed declarations: what it has read so far stands.
        pass
    return "\n".join(line.rstrip() for line in words.lines).strip("\n")
