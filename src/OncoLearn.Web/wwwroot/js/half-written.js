// A page with several forms comes anew when one of them is sent: what was begun in the others is put back, for whoever began it.
import { session } from "./storage.js";

const KEY = `ol-half-written:${document.querySelector("[data-user]").dataset.user}:${location.pathname}`;
const fields = [...document.querySelectorAll("main form textarea[id]")];
let sent = null;

const kept = JSON.parse(session.take(KEY)) ?? {};
for (const field of fields) field.value ||= kept[field.id] ?? "";

document.addEventListener("submit", event => { sent = event.target; });
addEventListener("pageshow", () => { sent = null; });
addEventListener("pagehide", () => {
  const begun = fields.filter(field => field.form !== sent && field.value.trim()).map(field => [field.id, field.value]);
  if (begun.length > 0) session.set(KEY, JSON.stringify(Object.fromEntries(begun)));
  else session.remove(KEY);
});
