"""Templates: what a folder must hold, what it may ask for, and what stops it."""

import json
import shutil
from pathlib import Path

import pytest

from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import Limits
from studio.rendering.offline_fetcher import BASE_URL, OfflineFetcher, TemplateAddressError
from studio.rendering.sample_values import sample_values
from studio.rendering.template_check import check_template
from studio.rendering.template_source import TemplateError, TemplateFolder
from tests.support.papers import template_path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A template of one's own: a copy of ours to spoil."""
    folder = tmp_path / "mine"
    shutil.copytree(template_path("participation"), folder)
    return folder


def _spoil(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("name", ["classic", "modern", "participation"])
def test_our_templates_pass_their_own_check(name: str) -> None:
    tried = check_template(template_path(name))
    assert tried.preview.startswith(b"%PDF-1.7")
    assert tried.overflowing == ()
    assert {"name", "title", "facts_line"} <= set(tried.fields)


@pytest.mark.parametrize(
    "address",
    [
        "https://tracker.example/pixel.png",
        "file:///etc/passwd",
        "../../secret.png",
        "//other.example/x.png",
        "data:image/png;base64,AAAA",
        "ftp://files.example/x.png",
    ],
)
def test_a_template_gets_nothing_from_elsewhere(mine: Path, address: str) -> None:
    _spoil(mine, "template.html", "<main>", f'<main><img src="{address}" alt="spy">')
    with pytest.raises(UntrustedInputError, match=r"asks for '.*', which is not in its folder"):
        check_template(mine)


def test_style_sheets_get_nothing_from_elsewhere(mine: Path) -> None:
    _spoil(mine, "style.css", "html {", '@import "https://styles.example/all.css";\nhtml {')
    with pytest.raises(UntrustedInputError, match=r"https://styles\.example/all\.css"):
        check_template(mine)


@pytest.mark.slow
def test_an_endless_loop_meets_the_limit(mine: Path) -> None:
    loop = "".join(f"{{% for {name} in 'x' * 9999 %}}" for name in "abc") + "{% endfor %}" * 3
    _spoil(mine, "template.html", "<main>", "<main>" + loop)
    with pytest.raises(LimitExceededError, match=r"the template mine took longer than 6 seconds"):
        check_template(mine, Limits(seconds=6, memory=1536 * 1024 * 1024))


@pytest.mark.slow
def test_ten_thousand_pages_meet_the_limit(mine: Path) -> None:
    pages = "{% for a in 'x' * 10000 %}<div style='break-after: page'>page</div>{% endfor %}"
    _spoil(mine, "template.html", "<main>", "<main>" + pages)
    with pytest.raises(LimitExceededError, match="the template mine"):
        check_template(mine, Limits(seconds=8, memory=1536 * 1024 * 1024))


def test_memory_meets_the_limit(mine: Path) -> None:
    _spoil(mine, "template.html", "<main>", "<main>{{ 'x' * 4000000000 }}")
    with pytest.raises(LimitExceededError, match="memory"):
        check_template(mine)


def test_two_pages_are_refused_by_number(mine: Path) -> None:
    _spoil(mine, "template.html", "<main>", "<main><div style='break-after: page'>one</div><div>two</div>")
    with pytest.raises(UntrustedInputError, match="makes 2 pages"):
        check_template(mine)


@pytest.mark.parametrize(
    "expression",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ name.__init__.__globals__ }}",
        "{% include '/etc/passwd' %}",
        "{{ unknown }}",
        "{{ range(3) }}",
        "{% if %}",
    ],
)
def test_a_template_knows_values_only(mine: Path, expression: str) -> None:
    _spoil(mine, "template.html", "<main>", "<main>" + expression)
    with pytest.raises(UntrustedInputError, match=r"template\.html of 'mine'"):
        check_template(mine)


def test_a_template_without_a_place_for_the_name_is_refused(mine: Path) -> None:
    _spoil(mine, "template.html", 'data-field="name"', "")
    with pytest.raises(UntrustedInputError, match="no field for the learner's name"):
        check_template(mine)


@pytest.mark.parametrize("name", ["template.html", "style.css", "template.toml", "sample.json"])
def test_a_missing_file_is_named(mine: Path, name: str) -> None:
    (mine / name).unlink()
    with pytest.raises(TemplateError, match=rf"lacks {name}"):
        TemplateFolder.load(mine)


@pytest.mark.parametrize(
    "facts", ["title = ", "title = 'x'", "title='x'\nlicence='y'\n[fields.name]\nlargest=3\nsmallest=9"]
)
def test_broken_facts_are_refused(mine: Path, facts: str) -> None:
    (mine / "template.toml").write_text(facts, "utf-8")
    with pytest.raises(TemplateError, match=r"template\.toml"):
        TemplateFolder.load(mine)


def test_a_sample_of_another_shape_is_refused(mine: Path) -> None:
    (mine / "sample.json").write_text(json.dumps({"name": "Bo", "levels": [1]}), "utf-8")
    with pytest.raises(TemplateError, match=r"sample\.json"):
        sample_values(TemplateFolder.load(mine))


def test_links_out_of_the_folder_are_not_followed(mine: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (mine / "picture.png").symlink_to(tmp_path / "secret.txt")
    assert "picture.png" not in TemplateFolder.load(mine).files


def test_too_many_files_are_refused(mine: Path) -> None:
    for number in range(101):
        (mine / f"{number}.png").write_bytes(b"x")
    with pytest.raises(TemplateError, match="more files or data"):
        TemplateFolder.load(mine)


def test_digests_change_with_the_file(mine: Path) -> None:
    before = dict(TemplateFolder.load(mine).digests)
    _spoil(mine, "style.css", "9pt", "10pt")
    after = dict(TemplateFolder.load(mine).digests)
    assert [name for name in before if before[name] != after[name]] == ["style.css"]


def test_the_fetcher_gives_files_of_the_template_only() -> None:
    fetcher = OfflineFetcher({"a/b.png": b"1"}, {"values/qr.png": b"2"})
    assert fetcher.fetch(BASE_URL + "a/b.png").read() == b"1"
    assert fetcher.fetch(BASE_URL + "values/qr.png").read() == b"2"
    with pytest.raises(TemplateAddressError, match=r"'c\.png'"):
        fetcher.fetch(BASE_URL + "c.png")
