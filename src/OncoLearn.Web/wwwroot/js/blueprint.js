// What the table means is said as soon as a number changes; the sums stand there at once.
const form = document.querySelector("form[data-blueprint]");
const result = document.getElementById("blueprint-result");
const WAIT = 300;
let waiting = 0;
let asked = 0;

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
    const answer = await fetch(form.dataset.blueprint, { method: "POST", body: new FormData(form) });
    if (!answer.ok) return;
    const text = await answer.text();
    if (mine === asked) result.innerHTML = text;
  } catch {
    // Without the server the table still stands; the button says what is wrong.
  }
}

form?.addEventListener("input", event => {
  if (!event.target.name?.startsWith("cell/")) return;
  sum();
  clearTimeout(waiting);
  waiting = setTimeout(check, WAIT);
});
