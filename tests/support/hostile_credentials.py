"""Credentials whose texts hold whatever may lawfully be signed and is easily got wrong."""

from typing import Any

from tests.support.sample_credential import sample_credential

HOSTILE = (
    'quote " back\\slash \\u0041 \\n %s {0}',
    "line\nfeed\ttab\rreturn\r\n",
    "\u202eright to left\u202c \u2066x\u2069",
    "e\u0301 é ﬁ \u0085 \u00a0 \u2028 \u2029",
    "\U0001f469\u200d\U0001f4bb 李小龍 محمد עִבְרִית हिन्दी ไทย",
    '" .\n_:c14n0 <urn:p> "',
    "<script>alert('&amp;')</script>",
    "\ufdd0 \ufeff \U0010fffd",
)


def hostile_credentials() -> list[dict[str, Any]]:
    """Return one unsigned credential per hostile text, which stands in eight places of it."""
    found = []
    for number, text in enumerate(HOSTILE):
        document = sample_credential(number, picture_size=60)
        subject = document["credentialSubject"]
        achievement = {
            **subject["achievement"],
            "name": text,
            "criteria": {"narrative": text},
            "tag": [text, "b"],
        }
        achievement["alignment"] = [{**each, "targetName": text} for each in achievement["alignment"]]
        subject["identifier"][0]["identityHash"] = text
        document |= {"name": text, "description": text, "issuer": {**document["issuer"], "name": text}}
        document["credentialSubject"] = {**subject, "achievement": achievement}
        found.append(document)
    return found
