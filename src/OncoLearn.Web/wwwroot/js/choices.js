// What a list of choices cannot say itself: that a choice stands in another row already, and the words that its box cuts off.

const ROOM_OF_ARROW = 48;

/** Listens to the questions of this page, also to those that come later. */
export function noteChoices() {
  note(document);
  document.addEventListener("change", event => {
    const question = event.target.closest(".matches");
    if (question) {
      note(question);
      say(question, event.target.closest(".match-row").querySelector(".is-taken").textContent.trim());
    }
    const error = event.target.form?.querySelector("[data-answer-error]");
    if (error?.dataset.asked) clearError(error);
  });
  addEventListener("resize", () => note(document));
}

/**
 * A place of a question that was begun and is still open is asked for once: whoever does not know it checks again.
 * @returns true where the form should wait
 */
export function asksForMore(form) {
  const fields = [...new Set([...form.querySelectorAll("select, input[type=radio]:not([name=certainty]), input[type=text]")].map(field => field.name))];
  // A list of radio buttons has the value of the one that is chosen, or none.
  const empty = fields.filter(name => form.elements[name].value.trim() === "").length;
  const error = form.querySelector("[data-answer-error]");
  if (empty === 0 || empty === fields.length || error.dataset.asked === String(empty)) {
    if (error?.dataset.asked) error.textContent = "";
    return false;
  }
  error.dataset.asked = empty;
  error.textContent = empty === 1 ? error.dataset.textOneEmpty : error.dataset.textSomeEmpty.replace("{0}", empty);
  return true;
}

/** After a form was set back: what was said of its choices goes with them. */
export function clearNotes(form) {
  note(form);
  for (const question of form.querySelectorAll(".matches")) say(question, "");
  clearError(form.querySelector("[data-answer-error]"));
}

function clearError(error) {
  error.textContent = "";
  delete error.dataset.asked;
}

function note(within) {
  const questions = within.matches?.(".matches") ? [within] : within.querySelectorAll("fieldset.matches");
  for (const question of questions) {
    // While the key is held back, what was chosen stands there as text: nothing is chosen any more, and nothing is to be noted.
    const rows = [...question.querySelectorAll(".match-row")].filter(row => row.querySelector("select"));
    for (const row of rows) noteRow(row, rows, question.dataset.textTaken);
  }
}

function noteRow(row, rows, words) {
  const select = row.querySelector("select");
  const other = select.value && rows.find(another => another !== row && another.querySelector("select").value === select.value);
  const [cut, taken] = row.querySelectorAll(".match-note");
  cut.hidden = !select.value || !isCut(select);
  cut.textContent = cut.hidden ? "" : select.selectedOptions[0].textContent;
  taken.hidden = !other;
  taken.querySelector("span").textContent = other ? words.replace("{0}", other.querySelector("label").textContent.trim()) : "";
}

/** Of all rows only the one that was changed last is heard. */
function say(question, words) {
  question.querySelector("[role=status]").textContent = words;
}

function isCut(select) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = getComputedStyle(select).font;
  return pen.measureText(select.selectedOptions[0].textContent.trim()).width > select.clientWidth - ROOM_OF_ARROW;
}
