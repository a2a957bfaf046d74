// Leaves in sight only the terms that hold what is typed. Without script the field is not there: the browser's own search finds them.
const box = document.querySelector(".glossary-filter");
const field = box.querySelector("input");
const said = box.querySelector("[role=status]");
const groups = [...document.querySelectorAll(".glossary-group")].map(group => ({ group, terms: [...group.querySelectorAll(".terms > div")] }));

field.addEventListener("input", filter);
// The browser may have kept what was typed before a reload.
if (field.value) filter();

function filter() {
  const asked = field.value.trim().toLowerCase();
  let found = 0;
  for (const { group, terms } of groups) {
    for (const term of terms) term.hidden = !term.textContent.toLowerCase().includes(asked);
    const left = terms.filter(term => !term.hidden).length;
    group.hidden = left === 0;
    found += left;
  }
  said.textContent = found === 0 ? said.dataset.none : "";
}
