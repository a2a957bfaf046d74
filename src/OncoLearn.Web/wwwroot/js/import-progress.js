// Shows how far the reading of a review is, and the next page once it has ended.
const period = 700;
const longest = 10_000;
const panel = document.querySelector("[data-progress]");
const bar = panel.querySelector("progress");
const said = panel.querySelector("[data-said]");
let wait = period;

function show(state) {
  bar.value = state.progress;
  let done = state.step !== "waiting";
  for (const step of panel.querySelectorAll("[data-step]")) {
    const current = step.dataset.step === state.step;
    if (current) done = false;
    step.toggleAttribute("aria-current", current);
    if (current) step.setAttribute("aria-current", "step");
    step.classList.toggle("is-done", done);
  }
  if (said.textContent !== state.said) said.textContent = state.said;
}

async function look() {
  try {
    const answer = await fetch(panel.dataset.progress, { headers: { Accept: "application/json" } });
    if (answer.status === 401 || answer.status === 404 || answer.redirected) return location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    const state = await answer.json();
    if (!state.reading) return location.reload();
    wait = period;
    show(state);
  } catch {
    // Reading goes on without this page.
    wait = Math.min(wait * 2, longest);
    said.textContent = panel.dataset.textLost;
  }
  setTimeout(look, wait);
}

setTimeout(look, wait);
