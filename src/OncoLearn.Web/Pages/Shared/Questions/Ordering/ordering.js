// Items are dragged, or moved by buttons and keys. The lists of places behind them, hidden here, stay the answer: it is sent, kept and restored as without this.

export function start(root) {
  const list = root.querySelector(".ordering-list");
  const status = root.querySelector("[role=status]");
  const shown = [...list.children];
  const rows = () => [...list.children];
  const placeOf = row => row.querySelector("select").value;
  let drag = null;

  root.classList.add("is-list");
  show();
  // What a page restores, and what it sets back, is drawn as well. A preview stands in no form.
  root.form?.addEventListener("filled", show);
  root.form?.addEventListener("reset", () => setTimeout(show));

  list.addEventListener("click", event => {
    const button = event.target.closest("[data-move]");
    if (button) move(button.closest("li"), button.dataset.move === "up");
  });
  list.addEventListener("keydown", event => {
    const row = event.target.closest("li");
    if (!row || !["ArrowUp", "ArrowDown"].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    move(row, event.key === "ArrowUp");
  });
  root.querySelector("[data-as-shown]").addEventListener("click", () => {
    take();
    status.textContent = root.dataset.textTaken;
    list.focus();
  });
  list.addEventListener("pointerdown", grab);
  list.addEventListener("pointermove", event => event.pointerId === drag?.pointer && dragTo(event.clientY));
  list.addEventListener("pointerup", event => event.pointerId === drag?.pointer && drop());
  list.addEventListener("pointercancel", event => {
    if (event.pointerId !== drag?.pointer) return;
    list.append(...drag.before);
    release();
    number();
  });

  /** Draws what the lists of places hold; what has no place stands last, as it came. */
  function show() {
    list.append(...[...shown].sort((one, other) => (placeOf(one) || Infinity) - (placeOf(other) || Infinity) || shown.indexOf(one) - shown.indexOf(other)));
    number();
    // A place that is missing or there twice is no order yet, whatever it looks like.
    root.classList.toggle("is-open", rows().some((row, at) => Number(placeOf(row)) !== at + 1));
    status.textContent = "";
  }

  function number() {
    const all = rows();
    for (const [at, row] of all.entries()) {
      row.querySelector(".ordering-place").textContent = at + 1;
      // Not disabled: the button that was pressed keeps the focus.
      row.querySelector("[data-move=up]").setAttribute("aria-disabled", at === 0);
      row.querySelector("[data-move=down]").setAttribute("aria-disabled", at === all.length - 1);
    }
  }

  /** Its neighbour is moved past it: what is moved itself loses the focus and the pointer. */
  function step(row, up) {
    if (up) row.after(row.previousElementSibling);
    else row.before(row.nextElementSibling);
  }

  function move(row, up) {
    if (up ? row.previousElementSibling : row.nextElementSibling) {
      step(row, up);
      take();
    }
    say(row);
  }

  /** The order as it stands is the answer. */
  function take() {
    number();
    for (const [at, row] of rows().entries()) row.querySelector("select").value = at + 1;
    root.classList.remove("is-open");
    list.querySelector("select").dispatchEvent(new Event("change", { bubbles: true }));
  }

  function say(row) {
    const all = rows();
    const words = [row.querySelector("label").textContent.trim(), all.indexOf(row) + 1, all.length];
    status.textContent = root.dataset.textMoved.replace(/\{(\d)\}/g, (_, at) => words[at]);
  }

  function grab(event) {
    const row = event.target.closest("li");
    if (!row || drag || event.button !== 0 || event.target.closest("button")) return;
    if (event.pointerType !== "mouse" && !event.target.closest(".ordering-grip")) return;
    event.preventDefault();
    row.setPointerCapture(event.pointerId);
    row.classList.add("is-dragged");
    drag = { row, pointer: event.pointerId, before: rows() };
  }

  function dragTo(y) {
    const { row } = drag;
    while (row.previousElementSibling && y < middle(row.previousElementSibling)) step(row, true);
    while (row.nextElementSibling && y > middle(row.nextElementSibling)) step(row, false);
    number();
  }

  function drop() {
    const { row, before } = drag;
    release();
    if (rows().every((each, at) => each === before[at])) return;
    take();
    say(row);
  }

  function release() {
    drag.row.classList.remove("is-dragged");
    drag = null;
  }
}

function middle(row) {
  const box = row.getBoundingClientRect();
  return box.top + box.height / 2;
}
