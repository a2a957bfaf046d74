// Check questions are answered in place; without this script the form opens the same lesson with the answer in it.
import { carried, carryOver } from "./carry.js";
import { asksForMore, clearNotes, noteChoices } from "./choices.js";
import { answerFields, setFields } from "./fields.js";
import { fallBack, send } from "./part.js";
import { returnToPlace } from "./place.js";
import { startQuestions } from "./questions.js";

const ANSWERED = "ol-answered";
const asked = new Map();
const answers = new Map();

// Another language loads the lesson anew: what was only chosen is chosen there too, before it is noted, and what was answered is answered.
const kept = carried(ANSWERED);
for (const [id, fields] of kept?.chosen ?? []) {
  const form = formOf(id);
  if (form) setFields(form, fields);
}
noteChoices();
startQuestions();

document.addEventListener("submit", async event => {
  const form = event.target.closest("form[data-check]");
  if (!form) return;
  event.preventDefault();
  if (asksForMore(form)) return;
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try {
    const answered = await answer(form, new URLSearchParams(new FormData(form)));
    answered.focus({ preventScroll: true });
    // The verdict stands at the top; what is wrong with an answer that was not taken stands at the button.
    if (!answered.querySelector("form") && answered.getBoundingClientRect().top < 0) answered.scrollIntoView();
  } catch (failure) {
    button.disabled = false;
    fallBack(form, failure, form.querySelector("[data-answer-error]"));
  }
});

document.addEventListener("click", event => {
  const again = event.target.closest("[data-again]");
  const check = again?.closest(".check");
  const before = check && asked.get(check.id);
  if (!before) return;
  event.preventDefault();
  answers.delete(check.id);
  check.replaceWith(before);
  const form = before.querySelector("form");
  form.reset();
  clearNotes(form);
  form.querySelector("button[type=submit]").disabled = false;
  before.focus({ preventScroll: true });
});

carryOver(ANSWERED, () => ({ answers: [...answers], chosen: [...document.querySelectorAll("form[data-check]")].map(form => [form.closest(".check").id, answerFields(form)]) }));
if (kept) {
  await Promise.allSettled(kept.answers.map(([id, body]) => {
    const form = formOf(id);
    return form && answer(form, new URLSearchParams(body));
  }));
  returnToPlace();
}

function formOf(id) {
  return document.querySelector(`#${CSS.escape(id)} form[data-check]`);
}

/** Sends an answer and puts the reply in the question's place. */
async function answer(form, body) {
  const check = form.closest(".check");
  const { reply, element: answered } = await send(form, body, ".check", received => received.status < 500);
  if (!asked.has(check.id)) asked.set(check.id, check);
  if (reply.ok) answers.set(check.id, body.toString());
  check.replaceWith(answered);
  startQuestions(answered);
  return answered;
}
