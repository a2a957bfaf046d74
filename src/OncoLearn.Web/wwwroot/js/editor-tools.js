// A bar of tools above each text: bold, italics, sub- and superscript, Greek letters, arrows. What it writes can be undone like typing.

/** Gives every text of the form its tools that has none yet. */
export function addTools(form) {
  const template = document.getElementById("text-tools");
  for (const field of form.querySelectorAll("textarea[data-markdown]")) {
    const label = field.closest(".field").querySelector("label");
    if (label.nextElementSibling?.matches("[role=toolbar]")) continue;
    const bar = template.content.firstElementChild.cloneNode(true);
    bar.setAttribute("aria-controls", field.id);
    bar.setAttribute("aria-label", `${bar.getAttribute("aria-label")}${form.dataset.textColon}${[...label.childNodes].map(node => node.textContent.trim()).join(" ")}`);
    label.after(bar);
    start(bar, field);
  }
}

function start(bar, field) {
  const tools = [...bar.querySelectorAll(":scope > button, :scope > .tool-menu > button")];
  for (const tool of tools.slice(1)) tool.tabIndex = -1;

  bar.addEventListener("keydown", event => {
    const menu = event.target.closest("[role=menu]");
    if (menu) inMenu(event, menu);
    else if (event.key === "ArrowDown" && event.target.matches("[aria-haspopup]")) {
      event.preventDefault();
      toggle(event.target, true);
    } else move(event, tools, tool => {
      for (const other of tools) other.tabIndex = other === tool ? 0 : -1;
    });
  });

  // A press of the mouse leaves the focus, and with it what is chosen, in the text.
  bar.addEventListener("mousedown", event => event.preventDefault());
  bar.addEventListener("click", event => {
    const tool = event.target.closest("button");
    if (!tool) return;
    if (tool.matches("[aria-haspopup]")) toggle(tool, tool.getAttribute("aria-expanded") !== "true");
    else {
      closeMenus(bar);
      if (tool.dataset.image !== undefined) {
        bringImage(field);
        return;
      }
      field.focus();
      if (tool.dataset.wrap) wrap(field, tool.dataset.wrap);
      else insert(field, tool.dataset.insert);
    }
  });

  bar.addEventListener("focusout", event => !bar.contains(event.relatedTarget) && closeMenus(bar));
  field.addEventListener("keydown", event => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && { b: "**", i: "*" }[event.key];
    if (!mark) return;
    event.preventDefault();
    wrap(field, mark);
  });
}

/** The part of the form that brings an image, asked for this text. */
function bringImage(field) {
  const path = field.name.slice(0, field.name.lastIndexOf("."));
  const places = field.form.elements["Image.At"];
  if (![...places.options].some(place => place.value === path)) {
    places.add(new Option(field.closest("[data-item]")?.querySelector(".edit-item-head b").textContent ?? field.closest(".field").querySelector("label").firstChild.textContent, path));
  }
  places.value = path;
  const box = document.getElementById("image-form");
  box.open = true;
  box.scrollIntoView({ block: "nearest" });
  document.getElementById("image-file").focus({ preventScroll: true });
}

function move(event, items, onMove = () => {}) {
  const at = items.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  const next = items[(to + items.length) % items.length];
  onMove(next);
  next.focus();
}

function inMenu(event, menu) {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    const tool = menu.previousElementSibling;
    toggle(tool, false);
    tool.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const at = items.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1);
    items[(at + items.length) % items.length].focus();
  } else move(event, items);
}

function toggle(tool, open) {
  closeMenus(tool.closest("[role=toolbar]"));
  tool.setAttribute("aria-expanded", String(open));
  tool.nextElementSibling.hidden = !open;
  if (open) tool.nextElementSibling.querySelector("[role=menuitem]").focus();
}

function closeMenus(bar) {
  for (const tool of bar.querySelectorAll("[aria-expanded=true]")) {
    tool.setAttribute("aria-expanded", "false");
    tool.nextElementSibling.hidden = true;
  }
}

/** Puts the marks around what is chosen, or takes them away where they are; what was chosen is chosen again. */
function wrap(field, mark) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const chosen = value.slice(start, end);
  const { length } = mark;
  const isWrapped = value.slice(start - length, start) === mark && value.slice(end, end + length) === mark && value[start - length - 1] !== mark && value[end + length] !== mark;
  if (isWrapped) {
    field.setSelectionRange(start - length, end + length);
    insert(field, chosen);
    field.setSelectionRange(start - length, end - length);
  } else {
    insert(field, mark + chosen + mark);
    field.setSelectionRange(start + length, end + length);
  }
}

/** execCommand is the one way that a browser's own undo knows. */
export function insert(field, text) {
  if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
