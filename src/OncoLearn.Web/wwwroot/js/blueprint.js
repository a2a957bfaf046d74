// What the table means is said as soon as a number changes; the sums stand there at once.
import { post, SignedOut } from "./editor-form.js";

const form = document.querySelector("form[data-blueprint]");
const result = document.getElementById("blueprint-result");
const WAIT = 300;
let waiting = 0;
let asked = 0;

const isWrong = input => input.value.trim() !== "" && !/^\d+$/.test(input.value.normalize("NFKC").trim());
const countOf = input => /^\d+$/.test(input.value.trim()) ? Number(input.value) : 0;

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
    if (mine === asked) result.replaceChildren(...page.body.childNodes);
    settle();
  } catch (failure) {
    // Without the server the table still stands; the button says what is wrong.
    if (mine === asked && failure instanceof SignedOut) tell(form.dataset.textSignedOut);
  }
}

// What the page said on top of the numbers that were sent has been dealt with.
function settle() {
  if (!form.querySelector("[aria-invalid=true]")) for (const notice of document.querySelectorAll("main > .notice-error")) notice.remove();
}

function mark(input) {
  input.toggleAttribute("aria-invalid", false);
  input.removeAttribute("aria-describedby");
  if (!isWrong(input)) return;
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", "cells-error");
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
  mark(event.target);
  sum();
  clearTimeout(waiting);
  waiting = setTimeout(check, WAIT);
});
