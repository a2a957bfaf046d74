// The forms work without this; it shows a password on request, fills in the device's time zone, and keeps what was typed when the page comes in another language.
import { carried, carryOver } from "./carry.js";

const TYPED = "ol-typed";

for (const button of document.querySelectorAll("button[data-reveal]")) {
  const input = document.getElementById(button.dataset.reveal);
  const words = { show: button.textContent, hide: button.dataset.hide };
  button.hidden = false;
  button.addEventListener("click", () => {
    const shows = input.type === "password";
    input.type = shows ? "text" : "password";
    button.textContent = shows ? words.hide : words.show;
  });
  // Shown text would be offered by the browser as an earlier entry of this field.
  input.form?.addEventListener("submit", () => { input.type = "password"; });
}

for (const list of document.querySelectorAll("select[data-device-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) continue;
  // Browsers know some zones by an older name, which the server takes too.
  if (![...list.options].some(option => option.value === zone)) list.prepend(new Option(zone.replaceAll("_", " "), zone));
  list.value = zone;
}

// Passwords and one-time codes are kept nowhere.
const fields = [...document.querySelectorAll("main :is(input, select)[id]:not([type=hidden])")].filter(field => !["new-password", "current-password", "off"].includes(field.autocomplete));
// What was posted and not taken is as the reader left it, and nowhere else.
const isRefused = document.querySelector(".error-summary") !== null;
const held = field => field.type === "checkbox" ? field.checked : field.value;
const given = new Map(fields.map(field => [field, held(field)]));

for (const [id, value] of carried(TYPED) ?? []) {
  const field = fields.find(field => field.id === id);
  if (field?.type === "checkbox") field.checked = value;
  else if (field) field.value = value;
}
carryOver(TYPED, () => fields.filter(field => isRefused || held(field) !== given.get(field)).map(field => [field.id, held(field)]));
