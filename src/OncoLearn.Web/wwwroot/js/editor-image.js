// An image that was brought in stands where its author was last in the text, and can be undone like typing.
import { insert } from "./editor-tools.js";

/** The texts that somebody was in: in the others the caret stands before the first letter, and nobody put it there. */
const visited = new WeakSet();

export function followCaret(form) {
  form.addEventListener("focusin", event => visited.add(event.target));
}

/**
 * @param path of the text, without its language
 * @param page as the server shows it with the image at the end of the text
 * @returns put(), which leaves the focus behind the image; null where the page that came has another form
 */
export function broughtInto(form, path, page) {
  const came = textsAt(page.getElementById("editor"), path);
  const stand = textsAt(form, path);
  if (page.querySelector("#image-form [aria-invalid=true]") || stand.length === 0 || came.map(field => field.name).join() !== stand.map(field => field.name).join()) return null;
  // The first is the last to be written in, and keeps the focus.
  return () => stand.map((field, at) => [field, came[at].value.split("\n").at(-1)]).reverse().forEach(([field, image]) => put(field, image));
}

/** A chosen file and what is said of it stay as they are, whatever other button was pressed: only its own sends them. */
export function keepChosen(stands, comes) {
  for (const field of stands.querySelectorAll("#image-form [name^='Image.']")) {
    const came = comes.querySelector(`#image-form [name='${field.name}']`);
    if (field.type === "file") came.replaceWith(field);
    // A language may have gone.
    else if (came) came.value = field.value;
  }
}

const textsAt = (form, path) => [...form.querySelectorAll("textarea[data-markdown]")].filter(field => field.name.slice(0, field.name.lastIndexOf(".")) === path);

/** On a line of its own. */
function put(field, image) {
  const { value } = field;
  const at = visited.has(field) ? field.selectionEnd : value.length;
  field.focus();
  field.setSelectionRange(at, at);
  insert(field, `${at > 0 && value[at - 1] !== "\n" ? "\n" : ""}${image}${at < value.length && value[at] !== "\n" ? "\n" : ""}`);
}
