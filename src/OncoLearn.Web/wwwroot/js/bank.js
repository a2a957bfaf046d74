// How many questions are chosen, and the way to what can be done with them: on a long list that stands far below.

const form = document.getElementById("chosen");
const bar = form?.querySelector(".chosen-bar");
if (bar) {
  form.addEventListener("change", tell);
  // What a browser fills in again after the page was left.
  addEventListener("pageshow", tell);
  tell();
}

function tell() {
  const count = form.querySelectorAll("[name=question]:checked").length;
  bar.hidden = count === 0;
  bar.querySelector("[role=status]").textContent = bar.dataset.words.replace("{0}", count);
}
