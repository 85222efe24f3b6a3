"""Certificates per second: ours against a plain loop over WeasyPrint on the same template and values.

    .venv/bin/python benchmarks/bench_certificates.py [COUNT]

Both sides make PDF/A-3a with code and attachment. Ours runs on one process and on two.
"""

import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import weasyprint

from studio.rendering.certificate_pdf import QR_NAME, BoundTemplate, DesignFacts, bind_template
from studio.rendering.certificate_values import CertificateValues
from studio.rendering.fonts import FontSet
from studio.rendering.offline_fetcher import BASE_URL, OfflineFetcher
from studio.rendering.page_values import field_texts, page_values, pictures_of
from studio.rendering.qr import qr_png
from studio.rendering.sample_values import sample_values
from studio.rendering.template_source import TemplateFolder

ROOT = Path(__file__).resolve().parent.parent
BADGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    '<circle cx="50" cy="50" r="46" fill="#0b4f52"/></svg>'
)
GIVEN = ("Ada", "Björn", "Chloé", "Nguyễn", "Siân", "Ελένη", "Оксана", "محمد", "लक्ष्मी", "李小龙")


def learners(template: TemplateFolder, count: int) -> list[CertificateValues]:
    """Return ``count`` invented learners; one in three is not written with plain Latin letters."""
    sample = replace(sample_values(template), name_language="")
    return [
        replace(
            sample,
            name=f"{GIVEN[number % 10 if number % 3 == 0 else number % 3]} Muster {number}",
            number_line=f"Certificate NW-2026-{number:04}",
            qr_text="https://badges.northwind.example/check/#" + f"{number:08x}" * 45,
            credential=(f'{{"id": "{number}"}}' + " " * 30_000).encode(),
        )
        for number in range(count)
    ]


def plain(bound: BoundTemplate, values: CertificateValues) -> bytes:
    """Draw one certificate as WeasyPrint's manual says: HTML in, PDF out."""
    rules = {name: bound.template.rule(name) for name in field_texts(values)}
    sizes = {name: rule.largest for name, rule in rules.items() if rule}
    lines = dict.fromkeys(sizes, 1)
    names = page_values(values, bound.facts, bound.options, bound.template, bound.fonts, sizes, lines)
    pictures = {**pictures_of(values, bound.facts), QR_NAME: qr_png(values.qr_text)}
    fetcher = OfflineFetcher(bound.template.files, pictures)
    page = weasyprint.HTML(string=bound.template.html(names), base_url=BASE_URL, url_fetcher=fetcher)
    sheet = weasyprint.CSS(string=bound.template.files["style.css"].decode())
    attached = weasyprint.Attachment(
        string=values.credential, name="credential.json", created=values.made_at, modified=values.made_at
    )
    return bytes(page.write_pdf(stylesheets=[sheet], pdf_variant="pdf/a-3a", attachments=[attached]))


def draw(job: tuple[BoundTemplate, list[CertificateValues]]) -> int:
    """Draw a part in another process; return how many bytes came out."""
    return sum(map(len, job[0].render_many(job[1])))


def cpu() -> float:
    """Return the seconds of CPU that this process and its finished children have used."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in spent)


def measured(name: str, count: int, work: Callable[[], int]) -> None:
    """Run ``work`` and print wall and CPU time per certificate."""
    wall, used = time.perf_counter(), cpu()
    size = work()
    wall, used = (time.perf_counter() - wall) / count * 1000, (cpu() - used) / count * 1000
    print(f"{name:30} {wall:7.1f} ms wall {used:7.1f} ms CPU {size // count // 1024:4} KB each")


def in_two(bound: BoundTemplate, values: list[CertificateValues]) -> int:
    """Draw in two processes, their start included."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        return sum(pool.map(draw, [(bound, values[half::2]) for half in (0, 1)]))


def main() -> None:
    """Print one line per way."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    template = TemplateFolder.load(ROOT / "templates" / "classic")
    bound = bind_template(template, DesignFacts(BADGE), FontSet.product())
    values = learners(template, count)
    few = values[: max(20, count // 20)]
    measured("plain loop over WeasyPrint", len(few), lambda: sum(len(plain(bound, item)) for item in few))
    measured("ours, one process", count, lambda: draw((bound, values)))
    measured("ours, two processes", count, lambda: in_two(bound, values))


if __name__ == "__main__":
    main()
