// A term's explanation beside the word: by click, tap or Enter, and by resting the pointer on it. Without this script the link leads to the list of
// terms at the end of the lesson. Escape and a click elsewhere close it (the browser does that for a popover).
const REST = 250;

const bubble = document.createElement("div");
bubble.id = "term-bubble";
bubble.className = "term-bubble";
bubble.popover = "auto";
let shown = null;
let timer = 0;

if ("popover" in HTMLElement.prototype) start();

function start() {
  for (const link of document.querySelectorAll("a.term")) {
    link.setAttribute("aria-haspopup", "true");
    link.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a.term");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    if (shown === link) bubble.hidePopover();
    else show(link);
  });

  // A finger has no way to rest on a word; a pen and a mouse have.
  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    const link = event.target.closest("a.term");
    if (!link && !event.target.closest("#term-bubble")) return later(() => shown && bubble.hidePopover());
    if (link && link !== shown) later(() => show(link));
    else clearTimeout(timer);
  });

  bubble.addEventListener("toggle", event => {
    if (event.newState !== "open") forget();
  });
  addEventListener("resize", () => shown && bubble.hidePopover());
}

function later(act) {
  clearTimeout(timer);
  timer = setTimeout(act, REST);
}

function show(link) {
  const term = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!term) return;
  if (shown) {
    // Closed and opened at once, the bubble tells of its opening only.
    forget();
    bubble.hidePopover();
  }
  bubble.replaceChildren(...[...term.children].map(part => Object.assign(document.createElement("div"), { innerHTML: part.innerHTML, className: part.tagName.toLowerCase(), lang: part.lang })));
  // Behind the word, so that it is read next and Tab leads past it.
  link.after(bubble);
  bubble.showPopover();
  place(link);
  shown = link;
  link.setAttribute("aria-expanded", "true");
  link.setAttribute("aria-describedby", bubble.id);
}

function forget() {
  shown?.setAttribute("aria-expanded", "false");
  shown?.removeAttribute("aria-describedby");
  shown = null;
}

/** Under the word's first line, above it where there is no room, and inside the window. */
function place(link) {
  const word = link.getClientRects()[0];
  const own = bubble.getBoundingClientRect();
  const gap = 8;
  const left = Math.max(gap, Math.min(word.left, document.documentElement.clientWidth - own.width - gap));
  const below = word.bottom + gap;
  const top = below + own.height <= innerHeight || word.top < own.height + gap ? below : word.top - own.height - gap;
  bubble.style.left = `${left + scrollX}px`;
  bubble.style.top = `${top + scrollY}px`;
}
