"""The list of parts (SBOM) as CycloneDX 1.6 in JSON, checked against the official schema."""

from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalContact
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from release.licences import SPDX
from release.part import Part
from release.trouble import ReleaseError

_OWN_LICENCE = "Apache-2.0"
_PINNED = "one of the files that the lists of requirements pin by these sums"


def bill_of_materials(
    parts: tuple[Part, ...], *, name: str, version: str, direct: tuple[str, ...], epoch: int
) -> str:
    """Return the list of parts; the same parts give the same bytes.

    Args:
        parts: Everything of others that is inside.
        direct: The names of those that the product itself asks for; parts that nobody asks for count, too.
        epoch: When it was made, in seconds since 1970.

    Raises:
        ReleaseError: The result breaks the schema.
    """
    product = Component(
        name=name,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"{name}@{version}",
        purl=PackageURL("pypi", None, name, version),
        licenses=[LicenseExpression(_OWN_LICENCE)],
    )
    made = datetime.fromtimestamp(epoch, tz=UTC)
    identity = "\n".join(f"{part.purl} {','.join(part.hashes)}" for part in parts)
    bom = Bom(
        metadata=BomMetaData(component=product, timestamp=made),
        components=(components := {part.name: _component(part) for part in parts}).values(),
        serial_number=uuid5(NAMESPACE_URL, f"{name}@{version}@{epoch}\n{identity}"),
    )
    needed = {other for part in parts for other in part.needs}
    first = [components[part.name] for part in parts if part.name in direct or part.name not in needed]
    bom.register_dependency(product, first)
    for part in parts:
        bom.register_dependency(components[part.name], [components[name] for name in part.needs])
    text = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    check_bill(text)
    return text


def _licence(expression: str) -> LicenseExpression | DisjunctiveLicense:
    """A single name stands as one; the schema lists those, and takes names of others only in expressions."""
    is_name = SPDX.parse(expression).isliteral and not expression.startswith("LicenseRef-")
    if is_name and " " not in expression:
        return DisjunctiveLicense(id=expression)
    return LicenseExpression(expression)


def _inner(part: Part, inner: Part) -> Component:
    return Component(
        name=inner.name,
        version=inner.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.purl}#{inner.purl}",
        licenses=[_licence(inner.licence)] if inner.licence else (),
        purl=PackageURL.from_string(inner.purl),
        authors=[OrganizationalContact(name=inner.makers)] if inner.makers else (),
    )


def _component(part: Part) -> Component:
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=value) for value in part.hashes]
    references = []
    if part.home:
        references.append(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home)))
    if len(hashes) > 1:
        source = ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION, url=XsUri(part.purl), comment=_PINNED, hashes=hashes
        )
        references.append(source)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        description=part.summary or None,
        licenses=[_licence(part.licence)],
        hashes=hashes if len(hashes) == 1 else (),
        external_references=references,
        components=[_inner(part, inner) for inner in part.inside],
    )


def check_bill(text: str) -> None:
    """Hold a list of parts against the JSON schema of CycloneDX 1.6.

    Raises:
        ReleaseError: Saying where it breaks the schema.
    """
    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        where = getattr(problem.data, "json_path", "")
        said = getattr(problem.data, "message", str(problem))
        raise ReleaseError(f"the list of parts breaks the schema of CycloneDX 1.6 at {where}: {said[:500]}")
