// The pages of an attempt: every change is saved as it is made, and shown as saved only when the server has said so.
import { ServerClock, localTime } from "./clock.js";
import { Saver, isOvertaken, newId } from "./saver.js";
import { Timer } from "./timer.js";
import { endInTime } from "./ending.js";
import { listenForKeys } from "./keys.js";
import "./confirm.js";
import { asksForMore, noteChoices } from "./choices.js";
import { answerFields, findChosen, flat, forgetChosen, holdsAnswer, keepChosen, setFields, takeChosen } from "./fields.js";
import { startQuestions } from "./questions.js";
import { session } from "./storage.js";
import { takesText, watchTyping } from "./typing.js";
import { watch } from "./windows.js";

const REPLY_WITHIN = 20_000;
const ROUGH = 500;

const page = document.getElementById("saver");
const form = document.getElementById("answer");

for (const element of document.querySelectorAll("[data-script]")) element.hidden = false;
listenForKeys(form);

// A new question, or what became of the last one: whoever goes by keys or by ear goes on from there, not from the top of the page.
if (location.hash.length < 2) document.querySelector("#answer .passage, #answer .stem, .question[tabindex]")?.focus({ preventScroll: true });

// A page from the browser's memory shows what was known when it was left.
addEventListener("pageshow", event => event.persisted && location.reload());

if (page && isOvertaken(page.dataset.uid, Number(page.dataset.seq))) location.reload();
else if (page) start();
if (!form) forgetChosen();
// Only now does the form hold what was chosen before a reload.
noteChoices();
startQuestions();

function start() {
  const words = page.dataset;
  const clock = new ServerClock();
  clock.hearPage(Number(words.now));
  const time = localTime(words.zone, clock);
  const fill = (text, value) => text.replace("{0}", value);

  const token = document.querySelector("input[name=__RequestVerificationToken]").value;
  const saver = new Saver(words.uid, Number(words.seq), token, clock);
  const windows = watch(words, saver, ask, showElsewhere);
  const box = document.getElementById("timer");
  const timer = box && new Timer(box, clock, ask);
  let goTo = null;
  let over = false;
  // What was chosen here when another window answered this question after that; null where this window's answer is the newest.
  let outdated = null;
  // What was typed and is not on its way yet.
  let sendTyped = () => {};
  const ending = timer && endInTime({ timer, clock, saver, ask, send: () => sendTyped(), result: words.result });

  saver.addEventListener("change", showQueue);
  saver.addEventListener("saved", ({ detail: { entry, reply } }) => {
    timer?.until(reply.deadline);
    const here = entry.slot === Number(words.slot);
    if (entry.kind === "answer") forgetChosen(new URL(entry.url, location).pathname);
    if (entry.kind === "answer" && reply.at) {
      windows.tell(entry.slot, reply);
      markGrid(entry.slot, "state", holdsAnswer(entry.fields) ? words.textAnswered : words.textUnanswered);
      if (here) showSaved(fill(words.textSaved, time(reply.at)));
      if (here) showNote(reply.problem);
    }
    if (saver.waiting === 0) hide("away");
    if (reply.notice) show("elsewhere", reply.notice);
    if (here && !timer?.isUp && form?.dataset.mode === "once" && entry.kind === "answer") goTo = words.here;
    leaveWhenSaved();
  });
  saver.addEventListener("refused", ({ detail: { entry, reply } }) => {
    goTo = null;
    showSaved(null);
    timer?.until(reply.deadline);
    if (timer?.isUp) return ending.refused();
    const error = document.querySelector("[data-answer-error]");
    if (error && entry.slot === Number(words.slot) && !reply.href) {
      error.textContent = reply.message;
    } else {
      over = Boolean(reply.href);
      if (over) closeQuestion();
      if (reply.closed) timer?.end();
      show(over ? "elsewhere" : "save-problem", reply.message, over && { href: reply.href, text: reply.link });
    }
  });

  // What waits is kept for the next page of this tab; the links of a notice lead to one that sends it.
  let asked = false;
  document.addEventListener("click", event => asked ||= event.target.closest("#save-problem a, #away a") !== null);
  addEventListener("beforeunload", event => {
    sendTyped();
    if (saver.waiting > 0 && !asked) event.preventDefault();
  });
  if (form) wireForm();
  document.getElementById("submit")?.addEventListener("submit", event => {
    if (saver.waiting === 0) return windows.look();
    event.preventDefault();
    show("away", words.textSaveFirst);
  });
  showUnchecked();
  showQueue();
  timer?.tick();
  // A page that was long on its way says the time too roughly for a clock with seconds.
  if (timer && clock.bound > ROUGH) ask();

  /** How the attempt stands; null where the server cannot be reached. What it says of its time is heard on the way. */
  async function ask() {
    const asked = clock.ask();
    try {
      const response = await fetch(words.state, { headers: { Accept: "application/json" }, redirect: "manual", signal: AbortSignal.timeout(REPLY_WITHIN) });
      if (!response.ok) return null;
      const state = await response.json();
      clock.hear(Date.parse(state.now), asked);
      timer?.until(state.deadline_at);
      return state;
    } catch {
      return null;
    }
  }

  function wireForm() {
    const once = form.dataset.mode === "once";
    const slot = Number(words.slot);
    for (const button of form.querySelectorAll("[data-save]")) button.hidden = !once;
    const unsaved = saver.pending(slot);
    // The answer that this window sent last: what is typed and comes back to it is no change, and needs no keeping.
    let sent = unsaved ? flat(unsaved.fields) : form.elements.shown?.value;
    if (unsaved) setFields(form, unsaved.fields);
    else if (once) takeChosen(form);
    if (once) keepChosen(form, () => sent);

    if (!once) {
      const saveTyped = () => (outdated !== null || flat(answerFields(form)) !== sent) && save();
      sendTyped = watchTyping(form, saveTyped).now;
      form.addEventListener("change", event => takesText(event.target) || save());
      // Whoever takes again what stands here while the answer of another window counts means this one.
      form.addEventListener("click", event => outdated !== null && event.target.matches("input:checked") && flat(answerFields(form)) === outdated && save());
      // Whoever was faster than this script has already answered.
      if (!unsaved && flat(answerFields(form)) !== form.elements.shown?.value) save();
    }
    saver.addEventListener("refused", ({ detail: { entry } }) => {
      if (entry.kind === "answer" && entry.slot === slot) sent = form.elements.shown?.value;
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      // Not every browser takes the focus from a field when a button is pressed.
      sendTyped();
      const button = event.submitter;
      if (button?.hasAttribute("data-flag")) return flag(button);
      const href = button?.dataset.href;
      // A second click on the same answer is no second answer.
      if (once && saver.pending(slot) && saver.problem) return stay();
      if (once && (goTo || saver.pending(slot))) return;
      // Who goes elsewhere checks nothing: what stands here is kept for this tab.
      if (once && !href) return asksForMore(form) || save();
      if (saver.problem) return stay();
      goTo = href ?? null;
      leaveWhenSaved();
    });

    function save() {
      const fields = answerFields(form);
      outdated = null;
      sent = flat(fields);
      document.querySelector("[data-answer-error]")?.replaceChildren();
      showSaved(words.textSaving, true);
      saver.add({ url: form.action, slot, kind: "answer", fields, ...from() });
    }

    function flag(button) {
      const on = button.value === "flag";
      saver.add({ url: form.action, slot, kind: button.value, fields: [], ...from() });
      button.value = on ? "unflag" : "flag";
      button.setAttribute("aria-pressed", on);
      button.querySelector("span").textContent = on ? words.textUnflag : words.textFlag;
      markGrid(slot, "flag", on);
    }
  }

  function leaveWhenSaved() {
    if (goTo && !timer?.isUp && saver.waiting === 0) location.assign(goTo);
  }

  function showQueue() {
    for (const cell of document.querySelectorAll("[data-grid-slot]")) {
      const unsaved = saver.problem && saver.pending(Number(cell.dataset.gridSlot));
      if (unsaved) cell.querySelector("[data-grid-state]").textContent = words.textUnsaved;
      cell.firstElementChild.classList.toggle("is-unsaved", Boolean(unsaved));
    }
    const problem = saver.waiting > 0 && saver.problem;
    const unsent = document.getElementById("unsaved");
    if (unsent) {
      unsent.hidden = !problem;
      unsent.querySelector("span").textContent = problem ? fill(words.textUnsent, saver.questions) : "";
    }
    if (!problem) return saver.problem || hide("save-problem");
    goTo = null;
    showSaved(null);
    const count = ` ${fill(words.textWaiting, saver.questions)}`;
    if (saver.problem === "signed-out") show("save-problem", words.textSignedOut + count, signIn());
    else if (saver.problem === "not-taken") show("save-problem", words.textNotTaken + count, { href: words.here, text: words.textReload });
    else show("save-problem", words.textNotSaved + count);
  }

  /** Before submitting: the questions where this tab keeps what was not checked. */
  function showUnchecked() {
    const found = [...document.querySelectorAll("[data-unchecked]")].filter(line => findChosen(line.dataset.unchecked));
    for (const line of found) line.hidden = false;
    if (found.length > 0) document.querySelector("[data-some-unchecked]").hidden = false;
  }

  /** Beside the buttons: why this page is not left now, and what to do. */
  function stay() {
    if (saver.problem === "signed-out") show("away", words.textSignedOut, signIn());
    else show("away", words.textAway);
  }

  function signIn() {
    return { href: `/account/sign-in?ReturnUrl=${encodeURIComponent(words.here)}`, text: words.textSignIn };
  }

  function showElsewhere(news) {
    if (over || news.submitted && timer?.isUp) return;
    if (news.submitted) {
      timer?.end();
      closeQuestion();
      show("elsewhere", words.textSubmitted, { href: words.result, text: words.textResult });
    } else if (news.slot === Number(words.slot) || !words.slot) show("elsewhere", fill(words.textElsewhere, time(news.at)), { href: words.here, text: words.textShow });
    if (news.slot) markGrid(news.slot, "state", words.textAnswered);
    if (news.slot !== Number(words.slot)) return;
    showSaved(null);
    if (form) outdated = flat(answerFields(form));
  }

  function markGrid(slot, part, value) {
    const cell = document.querySelector(`[data-grid-slot="${slot}"]`);
    if (!cell) return;
    if (part === "flag") {
      cell.querySelector("[data-grid-flag]").hidden = !value;
    } else {
      cell.querySelector("[data-grid-state]").textContent = value;
      cell.firstElementChild.classList.toggle("is-answered", value === words.textAnswered);
      const progress = document.getElementById("answered");
      if (progress) progress.value = document.querySelectorAll("[data-grid-slot] > .is-answered").length;
    }
  }
}

/** What can be changed no more is not offered, nor what would lead on. */
function closeQuestion() {
  if (!form) return;
  const whole = form.closest(".question-page");
  for (const part of whole ? [whole] : [form, ...document.querySelectorAll(".question-foot")]) part.inert = true;
}

/** What is recorded beside an answer: this tab's name, and how long the page has been open. */
function from() {
  let device = session.get("ol-device");
  if (!device) session.set("ol-device", device = newId());
  return { device, elapsed: Math.round(performance.now()) };
}

function showSaved(text, busy = false) {
  const saved = document.getElementById("saved");
  if (!saved) return;
  saved.hidden = text === null;
  saved.classList.toggle("is-busy", busy);
  saved.querySelector("span").textContent = text ?? "";
}

/** At the fields: what is saved and cannot be read yet. */
function showNote(text) {
  const note = document.querySelector("[data-answer-note] > p");
  if (!note) return;
  note.hidden = !text;
  note.querySelector("span").textContent = text ?? "";
}

function show(id, text, link) {
  const notice = document.getElementById(id);
  const line = notice.querySelector("p");
  line.textContent = link ? `${text} ` : text;
  if (link) line.append(Object.assign(document.createElement("a"), { href: link.href, textContent: link.text }));
  notice.hidden = false;
}

function hide(id) {
  document.getElementById(id).hidden = true;
}
