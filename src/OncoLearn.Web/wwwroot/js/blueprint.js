// What the table means is said as soon as a number changes; the sums stand there at once.
import { post, SignedOut } from "./editor-form.js";

const form = document.querySelector("form[data-blueprint]");
const result = document.getElementById("blueprint-result");
const WAIT = 300;
let waiting = 0;
let asked = 0;

// What the page says on top of the fields that were wrong when it came; anything else there is not about them.
const told = form?.dataset.tellsOfFields === "true" ? [...document.querySelectorAll("main > .notice-error")] : [];
// A cell of which there is too little is no wrong one.
const WRONG = "[aria-describedby*=wrong-], [name=points][aria-invalid=true]";

function countOf(input) {
  const typed = input.value.normalize("NFKC").trim();
  return /^\+?\d+(\.0*)?$/.test(typed) ? Number(typed) : 0;
}

function sum() {
  const columns = [];
  for (const row of form.querySelectorAll("tbody tr")) {
    let together = 0;
    for (const [at, cell] of row.querySelectorAll("td:not([data-row-sum])").entries()) {
      const input = cell.querySelector("input");
      const count = input ? countOf(input) : 0;
      columns[at] = (columns[at] ?? 0) + count;
      together += count;
    }
    row.querySelector("[data-row-sum]").textContent = together;
  }
  for (const [at, cell] of form.querySelectorAll("[data-column-sum]").entries()) cell.textContent = columns[at] ?? 0;
  form.querySelector("[data-sum]").textContent = columns.reduce((all, one) => all + one, 0);
}

async function check() {
  const mine = ++asked;
  try {
    const page = await post(form.dataset.blueprint, new FormData(form));
    if (mine !== asked) return;
    result.replaceChildren(...page.body.childNodes);
    // What is wrong with which cell the server says, as it does when they are sent.
    const faults = [...result.querySelectorAll("[data-cell]")];
    for (const input of form.querySelectorAll("input[name^='cell/']")) mark(input, faults.filter(fault => fault.dataset.cell === input.name).map(fault => fault.closest("li").id));
    settle();
  } catch (failure) {
    // Without the server the table still stands; the button says what is wrong.
    if (mine === asked && failure instanceof SignedOut) tell(form.dataset.textSignedOut);
  }
}

function settle() {
  if (!form.querySelector(WRONG)) for (const notice of told) notice.remove();
}

// The ids are of what says what is wrong; none for nothing.
function mark(input, ids) {
  for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", ids.join(" ")]]) {
    if (ids.length > 0) input.setAttribute(name, value);
    else input.removeAttribute(name);
  }
}

function tell(words) {
  const notice = document.createElement("p");
  notice.className = "field-error";
  notice.textContent = words;
  result.replaceChildren(notice);
}

form?.addEventListener("input", event => {
  if (event.target.name === "points") {
    event.target.removeAttribute("aria-invalid");
    document.getElementById("points-error")?.remove();
    settle();
  }
  if (!event.target.name?.startsWith("cell/")) return;
  mark(event.target, []);
  sum();
  clearTimeout(waiting);
  waiting = setTimeout(check, WAIT);
});
