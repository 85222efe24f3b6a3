"""Checking files in the window: which is which, and whose."""

import json
import shutil
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel

from studio.credentials.baked_png import bake_png
from studio.gui.main_window import MainWindow
from studio.gui.pages.verify.file_names import telling_names
from studio.gui.told import told
from studio.signing.proof_formats.eddsa_rdfc_2022 import sign_document
from tests.support import sample_values as sample
from tests.support.sample_credential import CREATED, sample_credential, sample_key, sample_method


def test_files_of_one_name_are_told_apart_by_as_much_of_the_path_as_it_takes() -> None:
    paths = ["/x/Ann/credential.json", "/x/Bo/credential.json", "/x/Bo/badge.png", "C:\\lost\\odd.json"]
    assert telling_names(paths) == ["Ann/credential.json", "Bo/credential.json", "badge.png", "odd.json"]
    deep = ["/one/a/c.json", "/two/a/c.json", "/one/b/c.json", "c.json"]
    assert telling_names(deep) == ["one/a/c.json", "two/a/c.json", "b/c.json", "c.json"]
    assert telling_names(["/x/c.json", "/x/c.json", ""]) == ["c.json", "c.json", ""]


def test_a_thousand_files_of_one_name_are_told_apart() -> None:
    paths = [f"/batch/technical/{number:04}/credential.json" for number in range(1000)]
    names = telling_names(paths)
    assert names[7] == "0007/credential.json"
    assert len(set(names)) == 1000


def test_the_table_says_which_file_and_whose(opened: MainWindow, settled: Any, tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2].parent / "shared/conformance/ob3-validator-cases/ob30"
    source = sorted(root.rglob("*.json"))[0]
    for folder in ("Ann", "Bo"):
        (tmp_path / folder).mkdir()
        shutil.copy(source, tmp_path / folder / "credential.json")
    page: Any = opened.show_page("verify")
    page.check([tmp_path])
    settled(opened)
    shown = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert sorted(shown) == ["Ann/credential.json", "Bo/credential.json"]
    report = page._reports[0]
    assert page.model.index(0, 0).data(3) == report.file  # the tooltip has the whole path
    whose = page.model.index(0, 1).data()
    assert report.facts.title in whose
    assert whose != "–" or not (report.facts.title or report.facts.learner)


def test_a_picture_tells_what_was_checked_and_to_compare_it(
    opened: MainWindow, settled: Any, tmp_path: Path
) -> None:
    signed = sign_document(
        sample_credential(), sample_key(), verification_method=sample_method(), created=CREATED
    )
    (tmp_path / "badge.png").write_bytes(bake_png(sample.PIXEL, json.dumps(signed)))
    page: Any = opened.show_page("verify")
    page.check([tmp_path / "badge.png"])
    settled(opened)
    (report,) = page._reports
    shown = [one.text() for one in page.findChildren(QLabel)]
    assert any(text.startswith("What was checked is the credential inside this picture") for text in shown)
    remarks = [remark for check in report.checks for remark in check.remarks]
    assert remarks
    assert [remark for remark in remarks if told(remark) not in shown] == []


def test_a_pipe_and_what_is_not_as_named_are_listed_as_unknown(
    opened: MainWindow, settled: Any, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"no PDF")
    page: Any = opened.show_page("verify")
    page.check([tmp_path])
    settled(opened)
    assert [(one.verdict, one.reason) for one in page._reports] == [
        ("unknown", "It is called a PDF file, but what is in it is none.")
    ]
