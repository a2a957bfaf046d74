// Writing a shared vignette: it is shown as learners read it, what is typed is kept until it is saved, and its texts have tools, which hold no images.
import { keepDraft } from "./editor-draft.js";
import { follow } from "./editor-look.js";
import { addTools } from "./editor-tools.js";

const form = document.getElementById("editor");
document.getElementById("text-tools").content.querySelector("[data-image]").remove();
// A title is read by instructors in lists, and its label needs the room.
for (const title of form.querySelectorAll("[name^='title.']")) title.removeAttribute("data-markdown");
addTools(form);
follow(form);
form.classList.add("is-live");
keepDraft(form, {
  /** With the version that they began with: what somebody else has saved since is put together with them, not overwritten. */
  restore(fields) {
    for (const [name, value] of fields) {
      if (form.elements[name]) form.elements[name].value = value;
    }
    form.dispatchEvent(new Event("input"));
  },
});
