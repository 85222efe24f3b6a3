"""The Open Badges 3.0 classes as a table: properties, kinds and how many there may be.

A kind is the name of another class here, a vocabulary (``VOCABULARIES``), or one of ``uri``, ``url``,
``string``, ``number``, ``boolean``, ``datetimez`` (with time zone), ``datetime``, ``date``, ``any``.
How many: ``1`` required, ``?`` optional, ``*`` a list, ``*!`` a list or one single value (multiplicity
0..* that may stand unwrapped).

Source: Open Badges 3.0, document version 1.2, section B (data models).
"""

from dataclasses import dataclass

from studio.domain import vocabulary


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a class: its kind and multiplicity."""

    kind: str
    many: bool = False
    required: bool = False
    unwrapped: bool = False


@dataclass(frozen=True, slots=True)
class ModelClass:
    """One class. ``type_names`` are the words of which ``type`` must hold one; none: no ``type``.

    A closed class allows no other properties than these.
    """

    name: str
    properties: dict[str, Property]
    type_names: tuple[str, ...] = ()
    closed: bool = False


VOCABULARIES: dict[str, tuple[str, ...]] = {
    "AchievementType": vocabulary.ACHIEVEMENT_TYPES,
    "ResultType": vocabulary.RESULT_TYPES,
    "ResultStatusType": vocabulary.RESULT_STATUS_TYPES,
    "AlignmentTargetType": vocabulary.ALIGNMENT_TARGET_TYPES,
    "IdentifierTypeEnum": vocabulary.IDENTIFIER_TYPES,
}

CLOSED_VOCABULARIES = frozenset({"ResultStatusType"})

_MARKS = {"1": (False, True), "?": (False, False), "*": (True, False), "*!": (True, False)}


def _class(
    name: str, table: str, *, type_names: tuple[str, ...] | None = None, closed: bool = False
) -> ModelClass:
    properties = {}
    for entry in table.split():
        prop, kind, mark = entry.split("/")
        many, required = _MARKS[mark]
        properties[prop] = Property(kind, many, required, unwrapped=mark == "*!")
    return ModelClass(name, properties, (name,) if type_names is None else type_names, closed)


_PERSON_NAMES = """familyName/string/? givenName/string/? additionalName/string/? patronymicName/string/?
    honorificPrefix/string/? honorificSuffix/string/? familyNamePrefix/string/?"""

_ENVELOPE = """id/uri/1 issuer/ProfileRef/1 validFrom/datetimez/1 validUntil/datetimez/?
    awardedDate/datetimez/? description/string/? proof/Proof/*! credentialSchema/CredentialSchema/*!
    credentialStatus/CredentialStatus/? refreshService/RefreshService/? termsOfUse/TermsOfUse/*!"""

_ALL = (
    _class(
        "AchievementCredential",
        _ENVELOPE
        + """ name/string/? image/Image/? credentialSubject/AchievementSubject/1
        endorsement/EndorsementCredential/* endorsementJwt/string/* evidence/Evidence/*""",
        type_names=("AchievementCredential", "OpenBadgeCredential"),
    ),
    _class("EndorsementCredential", _ENVELOPE + " name/string/1 credentialSubject/EndorsementSubject/1"),
    _class(
        "AchievementSubject",
        """id/uri/? activityEndDate/datetime/? activityStartDate/datetime/? creditsEarned/number/?
        achievement/Achievement/1 identifier/IdentityObject/* image/Image/? licenseNumber/string/?
        narrative/string/? result/Result/* role/string/? source/Profile/? term/string/?""",
    ),
    _class("EndorsementSubject", "id/uri/1 endorsementComment/string/?"),
    _class(
        "Achievement",
        """id/uri/1 alignment/Alignment/* achievementType/AchievementType/? creator/Profile/?
        creditsAvailable/number/? criteria/Criteria/1 description/string/1 endorsement/EndorsementCredential/*
        endorsementJwt/string/* fieldOfStudy/string/? humanCode/string/? image/Image/? inLanguage/string/?
        name/string/1 otherIdentifier/IdentifierEntry/* related/Related/*
        resultDescription/ResultDescription/* specialization/string/? tag/string/* version/string/?""",
    ),
    _class("Criteria", "id/uri/? narrative/string/?", type_names=()),
    _class(
        "Alignment",
        """targetCode/string/? targetDescription/string/? targetName/string/1 targetFramework/string/?
        targetType/AlignmentTargetType/? targetUrl/url/1""",
    ),
    _class("Related", "id/uri/1 inLanguage/string/? version/string/?"),
    _class(
        "Evidence",
        "id/uri/? narrative/string/? name/string/? description/string/? genre/string/? audience/string/?",
    ),
    _class("Image", "id/uri/1 type/any/? caption/string/?", closed=True),
    _class(
        "IdentityObject",
        "type/any/? hashed/boolean/1 identityHash/string/1 identityType/IdentifierTypeEnum/1 salt/string/?",
        closed=True,
    ),
    _class(
        "IdentifierEntry", "type/any/? identifier/string/1 identifierType/IdentifierTypeEnum/1", closed=True
    ),
    _class(
        "Result",
        """achievedLevel/uri/? alignment/Alignment/* resultDescription/uri/? status/ResultStatusType/?
        value/string/?""",
    ),
    _class(
        "ResultDescription",
        """id/uri/1 alignment/Alignment/* allowedValue/string/* name/string/1 requiredLevel/uri/?
        requiredValue/string/? resultType/ResultType/1 rubricCriterionLevel/RubricCriterionLevel/*
        valueMax/string/? valueMin/string/?""",
    ),
    _class(
        "RubricCriterionLevel",
        "id/uri/1 alignment/Alignment/* description/string/? level/string/? name/string/1 points/string/?",
    ),
    _class(
        "Profile",
        """id/uri/1 name/string/? url/uri/? description/string/? endorsement/EndorsementCredential/*
        endorsementJwt/string/* image/Image/? address/Address/? otherIdentifier/IdentifierEntry/*
        official/string/? parentOrg/Profile/? dateOfBirth/date/? phone/string/? email/string/? """
        + _PERSON_NAMES,
    ),
    _class(
        "Address",
        """addressCountry/string/? addressCountryCode/string/? addressRegion/string/? addressLocality/string/?
        streetAddress/string/? postOfficeBoxNumber/string/? postalCode/string/? geo/GeoCoordinates/?""",
    ),
    _class("GeoCoordinates", "latitude/number/1 longitude/number/1"),
    _class("CredentialSchema", "id/uri/1 type/any/1", type_names=()),
    _class("CredentialStatus", "id/uri/? type/any/1", type_names=()),
    _class("RefreshService", "id/uri/1 type/any/1", type_names=()),
    _class("TermsOfUse", "id/uri/? type/any/1", type_names=()),
    _class(
        "Proof",
        """type/any/1 created/datetime/? cryptosuite/string/? challenge/string/? domain/any/?
        nonce/string/? proofPurpose/string/? proofValue/string/? verificationMethod/uri/?""",
        type_names=(),
    ),
)

CLASSES: dict[str, ModelClass] = {one.name: one for one in _ALL}
