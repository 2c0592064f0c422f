"""Whatever can be configured is written down where people look for it; so is the reason for every dependency."""

import re
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
READ = re.compile(r'\benv\.(?:text|flag|number|words|choice|url)\(\s*"([A-Z_]+)"')
NAMES = sorted({*READ.findall((PROJECT / "fibroremind/settings.py").read_text()), "DATA_KEYS", "INDEX_KEY"})


@pytest.mark.parametrize("name", NAMES)
def test_a_setting_is_explained(name: str) -> None:
    assert f"`{name}`" in (PROJECT / "docs/reference/settings.md").read_text()


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("FIBROREMIND_")])
def test_a_setting_stands_in_the_example(name: str) -> None:
    assert re.search(rf"^#?{name}=", (PROJECT / ".env.example").read_text(), re.MULTILINE)


def dependencies() -> list[str]:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    listed = [
        *project["project"]["dependencies"],
        *(entry for extra in project["project"]["optional-dependencies"].values() for entry in extra),
        *(entry for group in project["dependency-groups"].values() for entry in group),
    ]
    return sorted({re.split(r"[\[<>=!~; ]", entry)[0] for entry in listed})


@pytest.mark.parametrize("package", dependencies())
def test_a_dependency_has_a_reason(package: str) -> None:
    assert package in (PROJECT / "docs/reference/dependencies.md").read_text()
