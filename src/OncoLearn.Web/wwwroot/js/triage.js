// Claims and drafts of questions are decided by single keys, too.
import { listenForKeys } from "./keys.js";

for (const element of document.querySelectorAll("[data-script]")) element.hidden = false;
listenForKeys(null);

// Whoever rejects by key types the reason at once, or sends without one.
const reject = document.querySelector(".triage-reject");
reject?.addEventListener("toggle", () => reject.open && reject.querySelector("input[name=reason]").focus());
reject?.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  reject.open = false;
  reject.querySelector("summary").focus();
});
