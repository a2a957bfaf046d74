// Claims and drafts of questions are decided by single keys, too.
import { forgetSaved } from "./editor-draft.js";
import { listenForKeys } from "./keys.js";
import { session } from "./storage.js";

// Nobody reads a card in less.
const LOOK = 400;
const SENT = "ol-triage-sent";
const note = document.getElementById("triage-note");

if (document.querySelector("[data-saved]")) forgetSaved();
for (const element of document.querySelectorAll("[data-script]")) element.hidden = false;

// A key that was meant for the card before decides nothing about this one: while the next loads, and just after it came, keys are ignored, and that is said.
let waits = session.take(SENT) !== null;
if (waits) setTimeout(() => wait(false), LOOK);
wait(waits);
for (const form of document.querySelectorAll("main form")) {
  form.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    session.set(SENT, "1");
    wait(true);
    say(note?.dataset.busy);
  });
}
// Whoever comes back by the browser's button finds the page as it was left.
addEventListener("pageshow", event => event.persisted && wait(false));
addEventListener("keydown", event => {
  if (!waits || !isDecision(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  say(note?.dataset.ignored);
}, true);
listenForKeys(null);

// Whoever rejects by key types the reason at once, or sends without one.
const reject = document.querySelector(".triage-reject");
reject?.addEventListener("toggle", () => reject.open && reject.querySelector("input[name=reason]").focus());
reject?.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  reject.open = false;
  reject.querySelector("summary").focus();
});

function wait(is) {
  waits = is;
  if (is) document.body.dataset.keysWait = "true";
  else delete document.body.dataset.keysWait;
}

function isDecision(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) return false;
  return [...document.querySelectorAll("[data-key]")].some(element => element.dataset.key.split(" ").includes(event.key.toLowerCase()));
}

function say(words) {
  if (note) note.textContent = words ?? "";
}
