"""What is in one learner's file is about that learner alone."""

import pikepdf

from studio.domain.batch import BatchChoices
from studio.services.identity import batch_signer, issuer_identity
from studio.services.issuing import issue_batch
from studio.services.planning import plan_batch
from tests.support import sample_values as sample
from tests.support.small_workspace import make_workspace


def everything_in(path):
    """Return all bytes of a PDF: objects and streams, unpacked."""
    with pikepdf.open(path) as pdf:
        parts = []
        for item in pdf.objects:
            parts.append(item.unparse())
            if isinstance(item, pikepdf.Stream) and item.get("/Type") != "/EmbeddedFile":
                parts.append(item.read_bytes())
        return b"\n".join(parts)


def spellings(name):
    """The ways in which a PDF may hold a text."""
    return name.encode(), name.encode("utf-16-be"), name.encode("utf-16-be").hex().encode()


def test_no_file_names_anybody_else(tmp_path):
    names = ["Zebedee Quux", "Wilhelmina Jukes", "Xanthippe Vogel"]
    workspace, key = make_workspace(tmp_path, names)
    batch, _ = plan_batch(
        workspace,
        sample.an_id("run"),
        identity=issuer_identity(workspace),
        key_id=key.key_id,
        choices=BatchChoices(),
    )
    with batch_signer(workspace, key) as signer:
        report, _ = issue_batch(workspace, batch.id, signer)
    for own in names:
        (path,) = (report.folder / "for learners" / own).glob("*.pdf")
        content = everything_in(path)
        assert any(spelling in content for spelling in spellings(own))
        for other in set(names) - {own}:
            assert not any(spelling in content for spelling in spellings(other)), (own, other)
