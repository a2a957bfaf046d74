// Keeps the place of a learner in a lesson, and marks it as understood without leaving the page.
import { fallBack, send } from "./part.js";

/** A paragraph counts as read once it has stood at the reading line this long. */
const PAUSE = 1500;

const { place, paragraph: left } = document.getElementById("understood").dataset;
/** null: the lesson was never opened. */
let kept = left === "" ? null : Number(left);
let here = kept ?? 0;
let moved = false;
/** Whether this visit is known: a lesson that is read again is the one read last, also where it is left at the old place. */
let told = kept === null;
let timer = 0;

// A line near the top of the window: the paragraph that crosses it is the one being read. A link to a paragraph puts it there, too.
const line = new IntersectionObserver(entries => {
  const read = entries.findLast(entry => entry.isIntersecting);
  if (!read || !moved) return;
  here = Number(read.target.id.slice(1));
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE);
}, { rootMargin: "-20% 0px -79% 0px" });
const paragraphs = document.querySelectorAll(".lesson-block");
for (const paragraph of paragraphs) line.observe(paragraph);

// Whoever only looks at the top of a lesson again keeps the place they had.
addEventListener("scroll", () => {
  if (moved) return;
  moved = true;
  // The line was crossed before anybody listened: say it again.
  for (const paragraph of paragraphs) {
    line.unobserve(paragraph);
    line.observe(paragraph);
  }
}, { passive: true });

addEventListener("pagehide", keep);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
if (kept === null) keep();

async function keep() {
  clearTimeout(timer);
  const paragraph = here;
  if (paragraph === kept && (told || !moved)) return;
  const before = kept;
  const knew = told;
  kept = paragraph;
  told = true;
  const body = new URLSearchParams({ paragraph, __RequestVerificationToken: token() });
  try {
    // It is sent to the end although the page may be gone by then. What cannot be sent is sent with the next place.
    const reply = await fetch(place, { method: "POST", body, keepalive: true, redirect: "manual" });
    if (!reply.ok) takeBack();
  } catch {
    takeBack();
  }

  function takeBack() {
    if (kept !== paragraph) return;
    kept = before;
    told = knew;
  }
}

function token() {
  return document.querySelector("#understood [name=__RequestVerificationToken]").value;
}

document.addEventListener("submit", async event => {
  const form = event.target.closest("#understood form");
  if (!form) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const { element: section } = await send(form, new URLSearchParams(new FormData(form)), "#understood", reply => reply.ok);
    document.getElementById("understood").replaceWith(section);
    section.querySelector("button").focus({ preventScroll: true });
    const mark = document.querySelector(".toc-mark.is-here");
    if (mark) mark.hidden = !section.classList.contains("is-understood");
  } catch (failure) {
    button.disabled = false;
    fallBack(form, failure, document.querySelector("#understood [data-error]"));
  }
});
