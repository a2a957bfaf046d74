// Beside the form: the question as a learner sees it, and what the linter finds, as far as it is typed.
import { fieldsOf, post } from "./editor-form.js";
import { startQuestions } from "./questions.js";

const PAUSE = 600;

/** @returns take(page): shows what stands beside the form in a page that came otherwise */
export function follow(form) {
  const part = document.getElementById("look");
  const status = document.getElementById("look-status");
  const jump = form.querySelector("[data-jump-count]");
  const path = `${location.pathname}?handler=Look`;
  let pause = 0;
  let asked = null;
  let waiting = null;
  /** By field: reasons that are being written and were not sent yet. */
  const reasons = new Map();

  form.addEventListener("input", wait);
  form.addEventListener("compositionend", wait);
  // Nothing is taken away from under somebody who writes a reason there.
  part.addEventListener("focusout", () => setTimeout(() => waiting && !isWrittenIn() && show(waiting)));
  startQuestions(part);
  tell();

  function wait(event) {
    clearTimeout(pause);
    if (!event.isComposing) pause = setTimeout(ask, PAUSE);
  }

  async function ask() {
    asked?.abort();
    const mine = asked = new AbortController();
    try {
      const page = await post(path, fieldsOf(form), mine.signal);
      if (mine === asked) show(page.body);
    } catch {
      // What is shown is older than the form then, and the form works on.
    }
  }

  function show(content) {
    waiting = isWrittenIn() ? content : null;
    if (waiting) return;
    const open = new Set([...part.querySelectorAll("details[open]")].map(keyOf));
    const before = words();
    for (const { name, value } of part.querySelectorAll("textarea[name^='Waive.']")) reasons.set(name, value);
    part.replaceChildren(...content.childNodes);
    for (const field of part.querySelectorAll("textarea[name^='Waive.']")) field.value = reasons.get(field.name) ?? field.value;
    for (const details of part.querySelectorAll("details")) details.open ||= open.has(keyOf(details));
    startQuestions(part);
    if (words() !== before) status.textContent = words();
    tell();
  }

  function tell() {
    if (jump) jump.textContent = part.firstElementChild?.dataset.count || "";
  }

  const words = () => part.firstElementChild?.dataset.words ?? "";
  const keyOf = details => details.dataset.keep ?? details.className;
  const isWrittenIn = () => part.contains(document.activeElement) && document.activeElement.matches("textarea");

  return {
    take(page) {
      clearTimeout(pause);
      asked?.abort();
      asked = null;
      const came = page.getElementById("look");
      if (came) show(came);
    },
  };
}
