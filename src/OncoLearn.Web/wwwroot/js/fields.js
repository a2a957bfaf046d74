// What is chosen and typed in the form of a question.
import { session } from "./storage.js";

const CHOSEN = "ol-chosen";
const OWN_FIELDS = new Set(["command_id", "base_seq", "shown", "told", "left", "elapsed", "device", "move", "__RequestVerificationToken"]);

export function answerFields(form) {
  return [...new FormData(form)].filter(([name]) => !OWN_FIELDS.has(name));
}

/** Whether something is chosen or typed: to say how certain one is, and no more, is no answer. */
export function holdsAnswer(fields) {
  return fields.some(([name, value]) => value.trim() && name !== "certainty");
}

/** As AnswerFields.Flat writes an answer: the same for the same answer, and for no other. */
export function flat(fields) {
  return fields.filter(([, value]) => value).map(pair => pair.map(escaped).join("=")).sort().join("&");
}

function escaped(text) {
  return text.replace(/[%&=]/g, encodeURIComponent).replace(/\r\n|[\n\f\r\u0085\u2028\u2029]/g, "%0A");
}

/** No "change": what is set is no change by the learner. Only what is drawn from the fields hears that they are filled. */
export function setFields(form, fields) {
  const has = (name, value) => fields.some(([field, held]) => field === name && held === value);
  for (const input of form.querySelectorAll("input[type=radio], input[type=checkbox]")) input.checked = has(input.name, input.value);
  for (const field of form.querySelectorAll("select, textarea, input[type=text]")) field.value = fields.find(([name]) => name === field.name)?.[1] ?? "";
  form.dispatchEvent(new Event("filled"));
}

/** What was chosen or typed and not checked yet stands here again when this tab comes back to the question, or when the page comes in another language. */
export function takeChosen(form) {
  const kept = session.take(keyOf(location.pathname));
  if (kept) setFields(form, JSON.parse(kept));
}

/** Keeps for this tab what is chosen or typed as the page is left. @param sent tells the answer, as flat writes it, that the server has or will get */
export function keepChosen(form, sent) {
  addEventListener("pagehide", () => {
    const fields = answerFields(form).filter(([, value]) => value);
    if (fields.length > 0 && flat(fields) !== sent()) session.set(keyOf(location.pathname), JSON.stringify(fields));
  });
}

/** Whether something that was not checked is kept for the question at this address. */
export function findChosen(path) {
  const kept = session.get(keyOf(path));
  return kept !== null && holdsAnswer(JSON.parse(kept));
}

/** The attempt at this address was handed in. */
export function forgetAllChosen() {
  session.removeAll(keyOf(`${location.pathname}/`));
}

/** The question at this address was answered. */
export function forgetChosen(path = location.pathname) {
  session.remove(keyOf(path));
}

const keyOf = path => `${CHOSEN}:${path}`;
