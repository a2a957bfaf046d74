// Leaves in sight only the terms that hold what is typed. Without script the field is not there: the browser's own search finds them.
const box = document.querySelector(".glossary-filter");
const field = box.querySelector("input");
const said = box.querySelector("[role=status]");
const groups = [...document.querySelectorAll(".glossary-group")].map(group => ({
  group,
  chip: document.querySelector(`.glossary-sections a[href="#${group.querySelector("h2").id}"]`),
  terms: [...group.querySelectorAll(".terms > div")].map(term => ({ term, words: wordsOf(term) })),
}));

field.addEventListener("input", filter);
addEventListener("hashchange", reveal);
// The browser may have kept what was typed before a reload.
if (field.value) filter();
reveal();

function filter() {
  const asked = field.value.trim().toLowerCase();
  let found = 0;
  for (const { group, chip, terms } of groups) {
    for (const { term, words } of terms) term.hidden = !words.includes(asked);
    const left = terms.filter(({ term }) => !term.hidden).length;
    group.hidden = left === 0;
    if (chip) chip.hidden = group.hidden;
    found += left;
  }
  const { none, one, some } = said.dataset;
  said.textContent = asked === "" ? "" : found === 0 ? none : found === 1 ? one : some.replace("{0}", found);
}

/** Whoever asks for a place sees it, whatever was typed. */
function reveal() {
  const target = named();
  if (!target?.closest("[hidden]")) return;
  field.value = "";
  filter();
  target.scrollIntoView();
}

/** What the address names. While the page is read the browser has no :target yet. */
function named() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** A term's names and its explanation, and not what the page says of them. */
function wordsOf(term) {
  return [...term.querySelectorAll("[data-term-words]")].map(words => words.textContent.trim().toLowerCase()).join("\n");
}
