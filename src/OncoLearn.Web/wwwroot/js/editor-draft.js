// What is typed is kept in this browser until it is saved. When it is found again its author decides: nothing that stands in the form is overwritten unasked.
import { fieldsOf } from "./editor-form.js";
import { local, session } from "./storage.js";

const PAUSE = 400;
const MOST = 8;

/** So many characters of a draft tell which one it is. */
const SHOWN = 60;

/** Between sending the form and the page that says that it was saved. */
const SAVING = "ol-saving";

/** Which draft was sent: where the form comes back, it is gone on with. */
const SENT = "ol-sent";

/** The page that says that a question was saved calls this. */
export function forgetSaved() {
  const key = session.take(SAVING);
  if (key) local.remove(key);
}

/** @returns note(): the form changed otherwise than by typing */
export function keepDraft(form, edits) {
  const key = `ol-question:${form.dataset.user}:${location.pathname}`;
  const asOpened = print(form);
  const box = document.getElementById("draft-offer");
  const sent = Number(session.take(SENT));
  let mine = form.dataset.cameBack && read().some(draft => draft.id === sent) ? sent : Date.now();
  let pause = 0;

  session.remove(SAVING);
  // A form that came back with what is wrong in it holds what was typed already.
  if (!form.dataset.cameBack) offerAll();
  tell();

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
    session.set(SENT, mine);
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
    tell();
  }

  /** That the words are kept is said where those that stand here are. */
  function tell() {
    const stands = print(form);
    const isKept = read().some(draft => print(draft.fields) === stands);
    for (const word of form.querySelectorAll("[data-kept]")) word.hidden = !isKept;
  }

  function flush() {
    if (pause) note();
  }

  /** Every draft that differs from the form and from the others, newest first. */
  function offerAll() {
    const prints = new Set([asOpened]);
    const found = read().reverse().filter(draft => prints.size < prints.add(print(draft.fields)).size);
    write([...found].reverse());
    for (const [at, draft] of found.entries()) offer(draft, at, found.length > 1);
  }

  /** @param several the minute alone may not tell them apart */
  function offer(draft, place, several) {
    const own = place === 0 ? box : box.cloneNode(true);
    if (place > 0) {
      own.id = `draft-offer-${place + 1}`;
      form.before(own);
    }
    const at = new Date(draft.at);
    const isToday = at.toDateString() === new Date().toDateString();
    const time = at.toLocaleString(document.documentElement.lang, { ...isToday ? { hour: "2-digit", minute: "2-digit" } : { dateStyle: "medium", timeStyle: "short" }, hourCycle: "h23" });
    own.querySelector("[data-words]").textContent = own.dataset.words.replace("{0}", time) + (several ? begins(draft.fields) : "");
    own.hidden = false;
    own.querySelector("[data-bring]").addEventListener("click", () => bring(own, draft));
    own.querySelector("[data-discard]").addEventListener("click", () => close(own, draft));
  }

  async function bring(own, draft) {
    flush();
    // What was typed here meanwhile stays a draft of its own.
    const before = mine;
    mine = Date.now();
    try {
      await edits.restore(draft.fields);
    } catch {
      mine = before;
      own.querySelector("[role=status]").textContent = form.dataset.textUnreachable;
      return;
    }
    close(own, draft);
    note();
  }

  function close(own, draft) {
    write(read().filter(other => other.id !== draft.id));
    own.hidden = true;
    form.querySelector("textarea").focus();
  }

  return { note };
}

/** Which words they are, where the time alone does not tell drafts apart. */
function begins(fields) {
  const words = fields.find(([name, value]) => /^(stem|title|text)\./.test(name) && value.trim())?.[1].trim() ?? "";
  return words && ` “${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`;
}

const isTyped = ([name]) => name !== "__RequestVerificationToken" && !/^(Waive|Find|Image)\./.test(name);

/** The same for the same typed text; which version was opened makes no difference. */
function print(source) {
  const fields = source instanceof HTMLFormElement ? [...fieldsOf(source)] : source;
  return JSON.stringify(fields.filter(field => isTyped(field) && !/^(Meta\.)?(Seen|Base|Began|Given|PreviewIn)$/.test(field[0])).map(([name, value]) => [name, value.replace(/\r\n?/g, "\n").trim()]).filter(([, value]) => value));
}
