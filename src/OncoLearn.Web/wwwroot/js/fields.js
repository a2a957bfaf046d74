// What is chosen in the form of a question.
import { carried, carryOver } from "./carry.js";

const CHOSEN = "ol-chosen";
const OWN_FIELDS = new Set(["command_id", "base_seq", "shown", "elapsed", "device", "move", "__RequestVerificationToken"]);

export function answerFields(form) {
  return [...new FormData(form)].filter(([name]) => !OWN_FIELDS.has(name));
}

/** As AnswerFields.Flat writes an answer: the same for the same answer. */
export function flat(fields) {
  return fields.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).sort().join("&");
}

/** Tells nobody: what is set is no change by the learner. */
export function setFields(form, fields) {
  const has = (name, value) => fields.some(([field, held]) => field === name && held === value);
  for (const input of form.querySelectorAll("input[type=radio], input[type=checkbox]")) input.checked = has(input.name, input.value);
  for (const select of form.querySelectorAll("select")) select.value = fields.find(([name]) => name === select.name)?.[1] ?? "";
}

/** In another language or theme the page comes anew, with what was chosen and not checked yet. */
export function keepChosen(form) {
  const fields = carried(CHOSEN);
  if (fields) setFields(form, fields);
  carryOver(CHOSEN, () => answerFields(form));
}
