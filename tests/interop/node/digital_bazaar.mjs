// Digital Bazaar's verifier and signer behind one request on standard input.
//
// Request:  {contexts: {url: document}, documents: [...], task: "verify" | "sign",
//            publicKeyMultibase, secretKeyMultibase, controller, verificationMethod, date}
// Answer:   {results: [...], milliseconds: CPU of the work alone}
import {text} from 'node:stream/consumers';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';

const request = JSON.parse(await text(process.stdin));
const key = {
  '@context': 'https://w3id.org/security/multikey/v1',
  id: request.verificationMethod,
  type: 'Multikey',
  controller: request.controller,
  publicKeyMultibase: request.publicKeyMultibase
};
const known = new Map(Object.entries(request.contexts));
known.set(key.id, key);
known.set(request.controller, {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: request.controller,
  verificationMethod: [key],
  assertionMethod: [key.id]
});

async function documentLoader(url) {
  if (!known.has(url)) throw new Error(`not given: ${url}`);
  return {contextUrl: null, documentUrl: url, document: known.get(url), tag: 'static'};
}

async function verify(credential) {
  const now = new Date(request.date);
  const suite = new DataIntegrityProof({cryptosuite});
  const result = await vc.verifyCredential({credential, suite, documentLoader, now});
  const errors = result.error?.errors ?? (result.error ? [result.error] : []);
  return {verified: result.verified, why: errors.map(each => String(each))};
}

async function makeSigner() {
  if (!request.secretKeyMultibase) return null;
  const pair = await Ed25519Multikey.from({...key, secretKeyMultibase: request.secretKeyMultibase});
  return pair.signer();
}

const signer = await makeSigner();

async function sign(credential) {
  const suite = new DataIntegrityProof({signer, date: request.date, cryptosuite});
  return vc.issue({credential: structuredClone(credential), suite, documentLoader});
}

const work = {verify, sign}[request.task];
for (const each of request.documents.slice(0, request.warmup ?? 0)) await work(each);
const before = process.cpuUsage();
const results = [];
for (const each of request.documents) results.push(await work(each));
const used = process.cpuUsage(before);
process.stdout.write(JSON.stringify({results, milliseconds: (used.user + used.system) / 1000}));
