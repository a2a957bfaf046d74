// Writing a question. All of it works by the form's own buttons; this shows at once what a pause in the typing leaves, changes lists in place, keeps what
// is typed until it is saved, and helps with the marks of a text.
import { mindSizes } from "./files.js";
import { follow } from "./editor-look.js";
import { changeInPlace } from "./editor-lists.js";
import { keepDraft } from "./editor-draft.js";
import { addTools } from "./editor-tools.js";
import { nameChoices } from "./editor-choices.js";

const form = document.getElementById("editor");
mindSizes(form);
const look = follow(form);
const edits = changeInPlace(form, {
  onChange(page) {
    look.take(page);
    draft.note();
    addTools(form);
  },
});
const draft = keepDraft(form, edits);
addTools(form);
nameChoices(form);
form.classList.add("is-live");
