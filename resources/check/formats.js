// Reads what a QR code or a .jwt file says, and checks its signature. Nothing here touches the page.
"use strict";

// A sentence key of WORDS as an error: reading stopped, and this is what to say.
class Stop extends Error {
  constructor(key) { super(key); this.key = key; }
}

function fromBase64url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Stop("unreadable");
  const padded = text.replace(/-/g, "+").replace(/_/g, "/") + "===".slice(0, (4 - (text.length % 4)) % 4);
  try {
    return Uint8Array.from(atob(padded), (letter) => letter.charCodeAt(0));
  } catch {
    throw new Stop("unreadable");
  }
}

// RFC 8949, as far as a paper code needs it: whole numbers, bytes, texts, lists, maps, tag 18.
function readCbor(bytes) {
  let place = 0;
  const take = (count) => {
    if (count > bytes.length - place) throw new Stop("unreadable");
    place += count;
    return bytes.subarray(place - count, place);
  };
  const head = () => {
    const first = take(1)[0];
    const short = first & 31;
    if (short < 24) return [first >> 5, short];
    if (short > 26) throw new Stop("unreadable");
    return [first >> 5, take(1 << (short - 24)).reduce((sum, byte) => sum * 256 + byte, 0)];
  };
  const value = (depth) => {
    if (depth > 4) throw new Stop("unreadable");
    const [major, number] = head();
    if (major === 0) return number;
    if (major === 1) return -1 - number;
    if (major === 2) return take(number).slice();
    if (major === 3) return new TextDecoder("utf-8", { fatal: true }).decode(take(number));
    if (major === 4) return Array.from({ length: counted(number) }, () => value(depth + 1));
    if (major === 5) return new Map(Array.from({ length: counted(number) }, () => [value(depth + 1), value(depth + 1)]));
    if (major === 6 && number === 18) return value(depth + 1);
    throw new Stop("unreadable");
  };
  const counted = (number) => {
    if (number > bytes.length) throw new Stop("unreadable");
    return number;
  };
  const whole = value(0);
  if (place !== bytes.length) throw new Stop("unreadable");
  return whole;
}

// Writes what COSE signs: ["Signature1", protected, "", payload] (RFC 9052, section 4.4).
function coseToBeSigned(protectedBytes, payload) {
  const head = (major, length) => {
    if (length < 24) return [(major << 5) | length];
    if (length < 256) return [(major << 5) | 24, length];
    return [(major << 5) | 25, length >> 8, length & 255];
  };
  const text = new TextEncoder().encode("Signature1");
  return Uint8Array.from([
    ...head(4, 4), ...head(3, text.length), ...text,
    ...head(2, protectedBytes.length), ...protectedBytes, ...head(2, 0), ...head(2, payload.length), ...payload,
  ]);
}

const DAY = 86400000;

// The payload of the QR: facts, the key's address, and what to check.
function readPaper(code) {
  try {
    const parts = readCbor(fromBase64url(code));
    const header = readCbor(parts[0]);
    const fields = readCbor(parts[2]);
    if (!(header instanceof Map && fields instanceof Map) || header.get(1) !== -8 || fields.get(0) !== 1) throw new Stop("unreadable");
    const expires = fields.has(7) ? (fields.get(7) + 1) * DAY - 1 : null;
    return {
      keyId: new TextDecoder().decode(header.get(4)), signed: coseToBeSigned(parts[0], parts[2]), signature: parts[3],
      algorithm: "EdDSA",
      provider: fields.get(1), credential: uuidUrn(fields.get(2)), name: fields.get(3), title: fields.get(4),
      starts: fields.get(6) * DAY, issued: fields.get(6) * DAY, expires, status: [], issuer: null,
    };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop("unreadable");
  }
}

function uuidUrn(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function readJwt(token) {
  const [first, second, third] = token.split(".");
  let header, payload;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64url(first)));
    payload = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64url(second)));
  } catch {
    throw new Stop("unreadable");
  }
  const credential = payload.vc && typeof payload.vc === "object" ? payload.vc : payload;
  const subject = credential.credentialSubject || {};
  if (typeof header.kid !== "string" || "crit" in header) throw new Stop("foreign");
  const status = [credential.credentialStatus || []].flat();
  return {
    keyId: header.kid, algorithm: header.alg, signed: new TextEncoder().encode(`${first}.${second}`), signature: fromBase64url(third),
    provider: credential.issuer && credential.issuer.name, credential: credential.id,
    name: nameOf(subject), title: (subject.achievement || {}).name || credential.name,
    starts: Date.parse(credential.validFrom) || 0, issued: Date.parse(credential.awardedDate || credential.validFrom) || null,
    expires: Date.parse(credential.validUntil) || null, status,
    issuer: typeof credential.issuer === "string" ? credential.issuer : (credential.issuer || {}).id,
  };
}

function nameOf(subject) {
  const known = [subject.identifier || []].flat().find((one) => one.identityType === "name" && one.hashed === false);
  return known ? known.identityHash : "";
}

async function isSigned(found, keyText) {
  // All our keys are Ed25519: a head that says something else was changed.
  if (found.algorithm !== "EdDSA") return false;
  let key;
  try {
    key = await crypto.subtle.importKey("raw", fromBase64url(keyText), { name: "Ed25519" }, false, ["verify"]);
  } catch {
    throw new Stop("old");
  }
  return crypto.subtle.verify({ name: "Ed25519" }, key, found.signature, found.signed);
}

async function digestOf(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Bitstring Status List 1.0: letter u, base64url, gzip; bit 0 is the leftmost.
async function isListed(encodedList, index) {
  const packed = fromBase64url(encodedList.replace(/^u/, ""));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bits = new Uint8Array(await new Response(stream).arrayBuffer());
  if (!(index >= 0 && index < bits.length * 8)) throw new Stop("nostatus");
  return (bits[index >> 3] & (0x80 >> (index & 7))) !== 0;
}
