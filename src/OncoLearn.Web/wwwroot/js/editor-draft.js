// What is typed is kept in this browser until it is saved. When it is found again its author decides: nothing that stands in the form is overwritten unasked.
import { fieldsOf } from "./editor-form.js";
import { local, session } from "./storage.js";

const PAUSE = 400;
const MOST = 3;

/** Between sending the form and the page that says that it was saved. */
const SAVING = "ol-saving";

/** The page that says that a question was saved calls this. */
export function forgetSaved() {
  const key = session.take(SAVING);
  if (key) local.remove(key);
}

/** @returns note(): the form changed otherwise than by typing */
export function keepDraft(form, edits) {
  const key = `ol-question:${form.dataset.user}:${location.pathname}`;
  const mine = Date.now();
  const asOpened = print(form);
  const found = read().filter(draft => print(draft.fields) !== asOpened).at(-1);
  let pause = 0;

  session.remove(SAVING);
  // A form that came back with what is wrong in it holds what was typed already.
  if (found && !form.dataset.cameBack) offer(found);
  else if (!found && !form.dataset.cameBack) local.remove(key);

  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(note, PAUSE);
  });
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
  addEventListener("pagehide", flush);
  form.addEventListener("submit", event => {
    if (event.submitter?.name === "edit") return;
    flush();
    session.set(SAVING, key);
  });

  function read() {
    try {
      return JSON.parse(local.get(key)) ?? [];
    } catch {
      return [];
    }
  }

  function write(drafts) {
    if (drafts.length > 0) local.set(key, JSON.stringify(drafts.slice(-MOST)));
    else local.remove(key);
  }

  function note() {
    clearTimeout(pause);
    pause = 0;
    const others = read().filter(draft => draft.id !== mine);
    // What came back is not saved either.
    const isChanged = Boolean(form.dataset.cameBack) || print(form) !== asOpened;
    write(isChanged ? [...others, { id: mine, at: Date.now(), fields: [...fieldsOf(form)].filter(isTyped) }] : others);
  }

  function flush() {
    if (pause) note();
  }

  function offer(draft) {
    const box = document.getElementById("draft-offer");
    const at = new Date(draft.at);
    const isToday = at.toDateString() === new Date().toDateString();
    const time = at.toLocaleString(document.documentElement.lang, isToday ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });
    box.querySelector("[data-words]").textContent = box.dataset.words.replace("{0}", time);
    box.hidden = false;
    box.querySelector("[data-bring]").addEventListener("click", async () => {
      try {
        await edits.restore(draft.fields);
      } catch {
        box.querySelector("[role=status]").textContent = form.dataset.textUnreachable;
        return;
      }
      close(box, draft);
      note();
    });
    box.querySelector("[data-discard]").addEventListener("click", () => close(box, draft));
  }

  function close(box, draft) {
    write(read().filter(other => other.id !== draft.id));
    box.hidden = true;
    form.querySelector("textarea").focus();
  }

  return { note };
}

const isTyped = ([name]) => name !== "__RequestVerificationToken" && !/^(Waive|Find|Image)\./.test(name);

/** The same for the same typed text; which version was opened makes no difference. */
function print(source) {
  const fields = source instanceof HTMLFormElement ? [...fieldsOf(source)] : source;
  return JSON.stringify(fields.filter(field => isTyped(field) && !/^Meta\.(Seen|Base)$/.test(field[0])).map(([name, value]) => [name, value.replace(/\r\n?/g, "\n").trim()]).filter(([, value]) => value));
}
