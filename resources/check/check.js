// The page: takes a code from its own address, a file or pasted text, and says what it is worth.
// ISSUER comes from issuer-data.js beside this page, written by the provider's program at publishing:
// { name: {en: …}, keys: {"did:web:…#key": raw key}, lists: {url: encodedList}, revoked: [digests], until: time }
"use strict";

const byId = (id) => document.getElementById(id);
const ISSUER = window.ISSUER_DATA || null;
const TONES = { good: "good", changed: "stop", forged: "stop", revoked: "stop", foreign: "stop" };
const MARKS = { good: "✓", changed: "✕", forged: "✕", revoked: "✕", foreign: "✕" };

function providerName() {
  const names = (ISSUER && ISSUER.name) || {};
  return names[LANGUAGE] || names[""] || say("someone");
}

function showDate(moment) {
  return moment ? new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "long", timeZone: "UTC" }).format(moment) : "";
}

// The order matters: what was changed is not asked for its dates.
async function judge(found) {
  const key = ISSUER.keys[found.keyId];
  if (!key) return isBorrowed(found) ? "forged" : "foreign";
  if (!(await isSigned(found, key))) return "changed";
  if (found.issuer !== null && found.issuer !== ISSUER.id) return "foreign";
  if (await isRevoked(found)) return "revoked";
  if (found.expires && Date.now() > found.expires) return "expired";
  if (Date.now() < found.starts) return "early";
  if (ISSUER.until && Date.now() > Date.parse(ISSUER.until)) return "stale";
  return found.open ? "nostatus" : "good";
}

// It names this provider and somebody else's key. A key of ours that this page does not list may be newer than it.
function isBorrowed(found) {
  return found.issuer === ISSUER.id && !found.keyId.startsWith(`${ISSUER.id}#`);
}

async function isRevoked(found) {
  if (ISSUER.revoked.includes(await digestOf(found.credential || ""))) return true;
  for (const entry of found.status) {
    const list = ISSUER.lists[entry.statusListCredential];
    if (!list) found.open = true;
    else if (await isListed(list, Number(entry.statusListIndex))) return true;
  }
  return false;
}

function read(text) {
  const trimmed = text.trim();
  const code = /^(?:https?:\/\/\S*\/check\/?(?:index\.html)?#|CSC1:|#)?([A-Za-z0-9_-]{40,})$/.exec(trimmed);
  if (code && code[1].startsWith("SPECIMEN-SPECIMEN")) throw new Stop("specimen");
  if (code) return readPaper(code[1]);
  if (/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(trimmed)) return readJwt(trimmed);
  throw new Stop(trimmed.startsWith("{") ? "json" : "unreadable");
}

async function check(text) {
  let state, found = null;
  try {
    if (!ISSUER) throw new Stop("nodata");
    found = read(text);
    state = await judge(found);
  } catch (error) {
    state = error instanceof Stop ? error.key : "unreadable";
  }
  show(state, found);
}

function show(state, found) {
  document.body.dataset.state = state;
  byId("answer").dataset.tone = TONES[state] || "look";
  byId("mark").textContent = MARKS[state] || "?";
  byId("verdict").textContent = say(state);
  const dates = { expired: found && found.expires, early: found && found.starts };
  byId("sentence").textContent = say(state + "Text", providerName(), showDate(dates[state]));
  showFacts(state, found);
  byId("answer").hidden = false;
  byId("ask").hidden = true;
  byId("again").hidden = false;
  document.title = `${say(state)} – ${say("heading")}`;
}

// Of a changed or foreign one nothing is shown: whoever made it chose those words.
function showFacts(state, found) {
  const facts = byId("facts");
  facts.replaceChildren();
  if (!found || ["changed", "forged", "foreign", "old"].includes(state)) return;
  addFact(facts, "name", found.name, "large");
  addFact(facts, "title", found.title, "large");
  addFact(facts, "issued", showDate(found.issued));
  addFact(facts, "expires", showDate(found.expires));
  addFact(facts, "number", String(found.credential || "").replace("urn:uuid:", ""), "small");
}

function addFact(facts, key, value, look = "") {
  if (!value) return;
  const term = document.createElement("dt"), text = document.createElement("dd");
  term.textContent = say(key);
  text.textContent = value;
  text.dir = "auto";
  text.className = look;
  facts.append(term, text);
}

function ask() {
  document.body.dataset.state = "start";
  byId("answer").hidden = true;
  byId("again").hidden = true;
  byId("ask").hidden = false;
  byId("paste").value = "";
  byId("file").value = "";
  history.replaceState(null, "", location.pathname + location.search);
}

async function takeFile(file) {
  if (!file) return;
  await check(file.size > 8 * 1024 * 1024 ? "" : await file.text());
}

function start() {
  document.documentElement.lang = LANGUAGE;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  document.title = say("heading");
  byId("provider").textContent = ISSUER ? providerName() : "";
  byId("check").addEventListener("click", () => check(byId("paste").value));
  byId("again").addEventListener("click", ask);
  byId("file").addEventListener("change", () => takeFile(byId("file").files[0]));
  const drop = byId("drop");
  for (const name of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
      if (name === "drop") takeFile(event.dataTransfer.files[0]);
    });
  }
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
}

function fromAddress() {
  if (location.hash.length > 1) check(location.hash);
}

start();
