// The buttons that change a question's lists and look for claims, without leaving the page: the server changes the form as it does without script, and the
// part that changed takes the place of the old one. The focus stays on what was moved.
import { fieldsOf, post } from "./editor-form.js";
import { broughtInto, followCaret, keepChosen } from "./editor-image.js";

const PAUSE = 350;

/** @param onChange told the page that came */
export function changeInPlace(form, { onChange }) {
  const status = document.getElementById("edit-status");
  let busy = Promise.resolve();
  let pause = 0;

  followCaret(form);
  form.addEventListener("submit", event => {
    const button = event.submitter;
    if (button?.name !== "edit" || button.dataset.plain) return;
    event.preventDefault();
    const search = button.closest(".claim-search")?.querySelector("[data-claim-search]");
    if (search) find(search);
    else press(button);
  });

  form.addEventListener("keydown", event => {
    const isSearch = event.target.matches("[data-claim-search]");
    if (event.key === "Enter" && isSearch && !event.isComposing) {
      event.preventDefault();
      find(event.target);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const item = event.target.closest("[data-item]");
      // There the keys open the list of choices.
      if (!item || event.target.matches("select")) return;
      event.preventDefault();
      const button = item.querySelector(`.item-tools [value^='${event.key === "ArrowUp" ? "up" : "down"}:']`);
      if (!button.disabled) press(button, event.target);
    }
  });

  form.addEventListener("input", event => {
    if (!event.target.matches("[data-claim-search]")) return;
    clearTimeout(pause);
    if (!event.isComposing) pause = setTimeout(find, PAUSE, event.target);
  });

  /** One after another: each sends what the one before has left. */
  function press(button, from = button) {
    busy = busy.then(() => button.isConnected && change(button, from));
  }

  async function change(button, from) {
    const [kind, path] = button.value.split(/:(.*)/s);
    const fields = form.querySelector(".editor-fields");
    const kept = { name: from.name, start: from.selectionStart, end: from.selectionEnd, isField: from !== button, at: form.elements["Image.At"].value };
    // Only the button that brings a file sends it.
    const body = kind === "image" ? new FormData(form) : fieldsOf(form);
    body.set("edit", button.value);
    // What would be typed now would be lost.
    fields.inert = true;
    const page = await sent(body, button);
    fields.inert = false;
    if (!page) {
      from.focus();
      return;
    }
    const put = kind === "image" ? broughtInto(form, kept.at, page) : null;
    swap(page, kind !== "image", put ? "#image-form" : isOfList(kind, page) ? "#type-fields" : ".editor-fields");
    onChange(page);
    if (put) put();
    else goOn(kind, path, kept);
  }

  /** Whether the lists alone have changed, and not the languages: stem and explanation are then drawn in others too. */
  function isOfList(kind, page) {
    const [drawn, comes] = [form, page].map(from => from.querySelector(".editor-fields").dataset.langs);
    return ["add", "remove", "up", "down"].includes(kind) && drawn === comes;
  }

  async function sent(body, button) {
    try {
      return await post(location.pathname, body);
    } catch (failure) {
      // fetch fails by a TypeError where there is no reply at all; whatever else failed is left to the form's own way.
      if (failure instanceof TypeError) status.textContent = form.dataset.textUnreachable;
      else {
        button.dataset.plain = "true";
        button.click();
      }
      return null;
    }
  }

  /** @param keeps the image that is chosen, and was not sent */
  function swap(page, keeps, part) {
    const open = [...form.querySelectorAll("details")].map(details => details.open);
    const [stands, comes] = [form.querySelector(part), document.adoptNode(page.querySelector(`#editor ${part}`))];
    if (keeps) keepChosen(stands, comes);
    stands.replaceWith(comes);
    for (const [at, details] of form.querySelectorAll("details").entries()) details.open ||= open[at] ?? false;
  }

  function goOn(kind, path, kept) {
    const [, list, place] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
    if (kind === "up" || kind === "down") moved(kind, list, Number(place), kept);
    else if (kind === "add") {
      const items = itemsOf(path);
      items.at(-1)?.querySelector("textarea, input[type=text], select")?.focus();
      say("added", items.length);
    } else if (kind === "remove") {
      const items = itemsOf(list);
      const next = items[Math.min(Number(place), items.length - 1)];
      (next?.querySelector(".item-tools [value^='remove:']:enabled, textarea, input[type=text]") ?? form.querySelector(`[value='add:${list}']`))?.focus();
      say("removed", items.length);
    } else if (kind === "fix") {
      const [, at, lang] = path.split("|");
      focusOn(`${at}.${lang}`, at);
    } else if (kind === "image") {
      const wrong = form.querySelector("#image-form [aria-invalid=true]");
      if (wrong) wrong.focus();
      else focusOn(kept.at);
    } else if (kind === "waive" || kind === "unwaive") {
      const look = document.getElementById("look");
      (look.querySelector(`[aria-invalid=true], [value='unwaive:${path}'], [data-keep='leave-${path}'] summary`) ?? look.querySelector(".lint-panel summary"))?.focus();
    } else form.querySelector("[name=edit][value=update]")?.focus();
  }

  function moved(kind, list, from, kept) {
    const to = kind === "up" ? from - 1 : from + 1;
    const items = itemsOf(list);
    if (kept.isField) {
      const field = items[to].querySelector(`[name='${CSS.escape(kept.name.replace(`${list}[${from}]`, `${list}[${to}]`))}']`) ?? items[to].querySelector("textarea");
      field.focus();
      if (kept.start != null) field.setSelectionRange(kept.start, kept.end);
    } else {
      const [same, other] = ["up", "down"].sort(way => way === kind ? -1 : 1).map(way => items[to].querySelector(`.item-tools [value^='${way}:']`));
      (same.disabled ? other : same).focus();
    }
    items[to].scrollIntoView({ block: "nearest" });
    say("moved", to + 1, items.length);
  }

  const itemsOf = list => [...form.querySelectorAll("[data-item]")].filter(item => item.dataset.item.replace(/\[\d+\]$/, "") === list);

  function focusOn(...paths) {
    const place = paths.map(path => document.getElementById(`f-${path.replace(/[[.!]/g, "-").replaceAll("]", "")}`)).find(found => found);
    (place?.querySelector("textarea, input, select") ?? place)?.focus();
  }

  function say(what, ...numbers) {
    status.textContent = numbers.reduce((words, number, at) => words.replace(`{${at}}`, number), form.dataset[`text${what[0].toUpperCase()}${what.slice(1)}`]);
  }

  /** Claims and objectives are looked for as one types; what is found stands below the field, which stays as it is. */
  async function find(field) {
    clearTimeout(pause);
    const body = fieldsOf(form);
    body.set("edit", field.dataset.claimSearch);
    const asked = field.value;
    try {
      const page = await post(location.pathname, body);
      if (field.value !== asked || !field.isConnected) return;
      const came = page.getElementById(`${field.id}-found`);
      document.getElementById(`${field.id}-found`).replaceWith(document.adoptNode(came));
      status.textContent = came.dataset.words;
    } catch {
      // The button beside the field is there still.
    }
  }

  return {
    /** Shows the form as these fields say it. */
    async restore(fields) {
      const body = new URLSearchParams(fields);
      for (const name of ["__RequestVerificationToken"]) body.set(name, form.elements[name].value);
      body.set("edit", "update");
      const page = await post(location.pathname, body);
      for (const name of ["Meta.Seen", "Meta.Base", "Meta.Began"]) form.elements[name].value = page.querySelector(`#editor [name='${name}']`).value;
      swap(page, true, ".editor-fields");
      onChange(page);
    },
  };
}
