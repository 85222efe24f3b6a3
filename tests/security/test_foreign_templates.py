"""A template that others made is tried in a worker before it draws anything in a process of ours."""

import os
import shutil

import pytest

from studio.domain.batch import BatchChoices
from studio.foundation.bundled_files import templates
from studio.foundation.errors import LimitExceededError, UntrustedInputError
from studio.foundation.limited_worker import Limits
from studio.rendering.template_source import TemplateFolder
from studio.services import templates as services
from studio.services.identity import key_facts
from studio.services.preflight import Severity, check_before_issuing
from studio.services.previews import certificate_preview, sample_learners
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace

LOOP = "{% for a in 'x' * 99999 %}" * 3 + "{% endfor %}" * 3
PAGES = "{% for place in ('x' * 10000) %}<div style='break-after: page'>x</div>{% endfor %}"
STUFFED = "{% set a = 'x' * 10000 %}{% set b = a * 100000 %}{{ b * 10 }}"


@pytest.fixture
def opened(tmp_path):
    workspace, key = make_workspace(tmp_path, ["Ann"])
    yield workspace, key
    workspace.close()


def put(folder, name, body=""):
    """Put a copy of our own template into ``folder``, with ``body`` before its end."""
    target = folder / name
    shutil.copytree(templates() / "classic", target)
    page = target / "template.html"
    page.write_text(page.read_text("utf-8").replace("</body>", f"{body}</body>"), "utf-8")
    return target


def quick(monkeypatch, seconds=8.0):
    """Shorten the wait: what is asserted is that the limit stops it, not when."""
    monkeypatch.setattr(services, "TRYING", Limits(seconds=seconds, memory=1536 * 1024 * 1024))


def preview(workspace, template):
    content = sample.design_content()
    settings = type(content.certificate)(template=template)
    content = type(content)(**{**_fields(content), "certificate": settings})
    learner = sample_learners(workspace)[0].learner
    return certificate_preview(workspace, sample.an_id("design"), content, learner)


def _fields(value):
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


@pytest.mark.parametrize(
    ("body", "words"),
    [(LOOP, "longer than|memory"), (PAGES, "longer than|pages"), (STUFFED, "memory|longer|more data")],
)
def test_a_hostile_template_in_the_workspace_is_stopped_in_the_worker(opened, monkeypatch, body, words):
    workspace, _ = opened
    quick(monkeypatch)
    put(workspace.templates_folder, "classic", body)
    ours = os.getpid()
    monkeypatch.setattr(TemplateFolder, "html", lambda *_: pytest.fail(f"drawn in process {ours}"))
    with pytest.raises(UntrustedInputError, match=words):
        preview(workspace, "classic")
    assert not (workspace.around.user_folder / "checked-templates.json").exists()


def test_an_endless_loop_meets_the_limit_by_name(opened, monkeypatch):
    workspace, _ = opened
    quick(monkeypatch)
    put(workspace.templates_folder, "endless", LOOP)
    with pytest.raises(LimitExceededError, match="the template endless") as caught:
        services.trusted_template(workspace, "endless")
    assert caught.value.advice


def test_preflight_stops_a_batch_with_a_hostile_template(opened, monkeypatch):
    workspace, key = opened
    quick(monkeypatch)
    put(workspace.templates_folder, "classic", LOOP)
    found = check_before_issuing(workspace, sample.an_id("run"), BatchChoices(), key_facts(workspace, key))
    stop = next(item for item in found.findings if item.code == "paper.cannot-draw")
    assert stop.severity is Severity.STOP
    assert "the template classic" in stop.sentence


@pytest.mark.slow
def test_what_passed_is_remembered_and_any_change_is_tried_again(opened, monkeypatch):
    workspace, _ = opened
    folder = put(workspace.templates_folder, "mine")
    tried = []
    real = services.check_template
    monkeypatch.setattr(services, "check_template", lambda *args: tried.append(args) or real(*args))
    first = services.trusted_template(workspace, "mine")
    assert services.trusted_template(workspace, "mine").digests == first.digests
    assert len(tried) == 1
    (folder / "style.css").write_text((folder / "style.css").read_text("utf-8") + "\n/* changed */", "utf-8")
    services.trusted_template(workspace, "mine")
    assert len(tried) == 2


@pytest.mark.slow
def test_a_workspace_does_not_vouch_for_its_own_templates(opened, monkeypatch):
    workspace, _ = opened
    put(workspace.templates_folder, "mine")
    services.trusted_template(workspace, "mine")
    held = list(workspace.folder.rglob("checked-templates.json"))
    assert held == []
    assert (workspace.around.user_folder / "checked-templates.json").is_file()


@pytest.mark.slow
def test_importing_copies_what_was_tried_and_nothing_hidden(opened, tmp_path):
    workspace, _ = opened
    source = put(tmp_path, "friendly")
    (source / ".hidden").write_text("x", "utf-8")
    (source / "way-out").symlink_to("/etc/passwd")
    imported, _ = services.import_template(workspace, source)
    assert not (imported.folder / ".hidden").exists()
    assert not (imported.folder / "way-out").exists()
    assert imported.tried.fields
    assert services.trusted_template(workspace, "friendly").title


def test_importing_a_hostile_one_leaves_nothing(opened, tmp_path, monkeypatch):
    workspace, _ = opened
    quick(monkeypatch)
    source = put(tmp_path, "friendly", LOOP)
    with pytest.raises(LimitExceededError):
        services.import_template(workspace, source)
    assert not (workspace.templates_folder / "friendly").exists()


def test_deep_json_in_a_template_is_read_in_the_worker_alone(opened, monkeypatch):
    workspace, _ = opened
    folder = put(workspace.templates_folder, "deep")
    (folder / "sample.json").write_text("[" * 200_000, "utf-8")
    with pytest.raises(LimitExceededError, match="deeper"):
        services.trusted_template(workspace, "deep")
