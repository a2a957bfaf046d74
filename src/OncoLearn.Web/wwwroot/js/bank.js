// How many questions are chosen, and the way to what can be done with them: on a long list that stands far below.

const form = document.getElementById("chosen");
const bar = form?.querySelector(".chosen-bar");
if (bar) {
  const all = form.elements.all;
  const rows = [...form.querySelectorAll("[name=question]")];
  form.addEventListener("change", ({ target }) => {
    // All that were found are those of this page too; without one of them they are not all.
    if (target === all) for (const row of rows) row.checked = all.checked;
    else if (target.name === "question") all.checked = false;
    tell(rows, all);
  });
  // What a browser fills in again after the page was left.
  addEventListener("pageshow", () => tell(rows, all));
  tell(rows, all);
}

function tell(rows, all) {
  const count = rows.filter(row => row.checked).length;
  bar.hidden = count === 0 && !all.checked;
  bar.querySelector("[role=status]").textContent = all.checked ? all.parentElement.textContent.trim() : bar.dataset.words.replace("{0}", count);
}
