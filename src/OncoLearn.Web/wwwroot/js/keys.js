// Single keys on a question's page. They sleep while something that takes text has the focus, and can be switched off (WCAG 2.1.4).
import { local } from "./storage.js";

const SWITCH = "ol-keys";

export function listenForKeys(form) {
  const help = document.getElementById("keys");
  if (!help) return;
  const box = document.getElementById("keys-on");
  box.checked = local.get(SWITCH) !== "off";
  box.addEventListener("change", () => local.set(SWITCH, box.checked ? "on" : "off"));
  // However it was closed: nobody is left to be brought back.
  help.addEventListener("toggle", () => { if (!help.open) cameFrom = null; });

  document.addEventListener("keydown", event => {
    if (form?.closest("[inert]")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || takesText(event.target)) return;
    if (event.key === "Enter") return enter(event);
    if (event.key === "Escape" && help.open) return close(help);
    if (!box.checked) return;
    if (event.key === "?") {
      if (help.open) close(help);
      else open(help);
    } else if (!choose(form, event.key)) {
      press(event.key.toLowerCase(), event);
    }
  });
}

/** Enter does what it always does on a link or a button; from anywhere else it goes on. */
function enter(event) {
  if (!event.target.closest("a, button, summary, #keys")) press("enter", event);
}

/** Who opens the help by its key goes back, when it closes, to where the focus was. */
let cameFrom = null;

function open(help) {
  cameFrom = document.activeElement;
  help.open = true;
  help.querySelector("summary").focus();
}

function close(help) {
  const within = help.contains(document.activeElement);
  help.open = false;
  if (!within) return;
  if (cameFrom === document.body) document.activeElement.blur();
  else (cameFrom?.isConnected ? cameFrom : help.querySelector("summary")).focus();
}

function takesText(target) {
  return target.closest("select, textarea, [contenteditable]") !== null
    || (target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type));
}

function choose(form, key) {
  const at = /^[1-9]$/.test(key) ? Number(key) - 1 : /^[a-e]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
  const option = form && row(form).querySelectorAll("input[type=radio]:not([name=certainty]), input[type=checkbox]")[at];
  option?.click();
  option?.focus();
  return Boolean(option);
}

/** Where each row has choices of its own, a key is meant for the row that has the focus, else for the first that is not answered. */
function row(form) {
  const rows = [...form.querySelectorAll("[role=radiogroup]")];
  return rows.find(each => each.contains(document.activeElement)) ?? rows.find(each => !each.querySelector(":checked")) ?? rows[0] ?? form;
}

function press(key, event) {
  const target = [...document.querySelectorAll("[data-key]")].find(element => element.dataset.key.split(" ").includes(key));
  if (!target) return;
  event.preventDefault();
  target.click();
}
