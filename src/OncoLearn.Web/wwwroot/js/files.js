// A file that is too large is told at its field, and not sent: all of it would have to arrive before anything could be said.

export function mindSizes(form) {
  form.addEventListener("change", event => event.target.matches("[data-most-bytes]") && tell(event.target));
  // Before anybody else hears of it.
  form.addEventListener("submit", event => {
    if ((event.submitter?.getAttribute("formenctype") ?? form.enctype) !== "multipart/form-data") return;
    const wrong = [...form.querySelectorAll("[data-most-bytes]")].find(isTooLarge);
    if (!wrong) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(wrong);
    wrong.focus();
  }, true);
}

export const isTooLarge = field => [...field.files].some(file => file.size > Number(field.dataset.mostBytes));

const tell = field => sayAt(field, isTooLarge(field) ? field.dataset.textTooLarge : null);

/** Says what is wrong with a field, or takes back what was said. */
export function sayAt(field, problem) {
  const id = `${field.id}-error`;
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter(other => other && other !== id);
  document.getElementById(id)?.remove();
  field.removeAttribute("aria-invalid");
  if (problem) {
    const error = document.createElement("p");
    Object.assign(error, { id, className: "field-error", role: "alert", textContent: problem });
    field.parentElement.append(error);
    field.setAttribute("aria-invalid", "true");
    described.push(id);
  }
  field.setAttribute("aria-describedby", described.join(" "));
}
