"""Unsigned credentials as a batch makes them: the sample's design, picture, levels and alignments."""

import tempfile
from pathlib import Path
from typing import Any

from benchmarks.workspaces import open_planned, planned_workspace
from studio.credentials.credential_json import CredentialMaker
from studio.credentials.issuer_json import IssuerIdentity
from studio.domain.batch import BatchChoices
from studio.services.batch_facts import batch_facts


def real_documents(count: int, identity: IssuerIdentity) -> list[dict[str, Any]]:
    """Return ``count`` unsigned credentials of the sample workspace, made out by ``identity``.

    What the credentials of a batch share they share as objects, as the pipeline hands them to the signer.
    """
    with tempfile.TemporaryDirectory() as home:
        batch_id = planned_workspace(Path(home), count, BatchChoices(pdfs=False, joined_pdf=False))
        workspace, _ = open_planned(Path(home))
        facts = batch_facts(workspace, batch_id)
        maker = CredentialMaker(facts.design, facts.provider, identity)
        with workspace.store.reading() as work:
            documents = [maker.unsigned(award) for award in work.awards.of_batch(batch_id)]
        workspace.close()
    # Where a status list would have to be fetched, openbadgeslib would measure the network's absence.
    return [{name: value for name, value in each.items() if name != "credentialStatus"} for each in documents]
