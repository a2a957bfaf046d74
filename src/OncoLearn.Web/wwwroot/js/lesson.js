// Check questions are answered in place; without this script the form opens the same lesson with the answer in it.
document.addEventListener("submit", async event => {
  const form = event.target.closest("form[data-check]");
  if (!form) return;
  event.preventDefault();
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try {
    const reply = await fetch(form.action.split("#")[0], { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Requested-With": "fetch" } });
    if (reply.status >= 500) throw new Error(String(reply.status));
    show(form.closest(".check"), await reply.text());
  } catch {
    // The page's own way says what is wrong.
    form.submit();
  }
});

const asked = new Map();

document.addEventListener("click", event => {
  const again = event.target.closest("[data-again]");
  const check = again?.closest(".check");
  const before = check && asked.get(check.id);
  if (!before) return;
  event.preventDefault();
  check.replaceWith(before);
  before.querySelector("form").reset();
  before.querySelector("button[type=submit]").disabled = false;
  before.focus({ preventScroll: true });
});

function show(check, html) {
  const answered = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (!asked.has(check.id)) asked.set(check.id, check);
  check.replaceWith(answered);
  answered.focus({ preventScroll: true });
  // The verdict stands at the top; what is wrong with an answer that was not taken stands at the button.
  if (!answered.querySelector("form") && answered.getBoundingClientRect().top < 0) answered.scrollIntoView();
}
