// A button that asks first: the one that does it has the focus next, and comes into view.
for (const box of document.querySelectorAll("details.confirm")) {
  box.addEventListener("toggle", () => {
    if (!box.open) return;
    const form = box.querySelector("form");
    form.querySelector("button").focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
  });
  // Enter that is still held down from opening does not confirm.
  box.addEventListener("keydown", event => event.repeat && event.key === "Enter" && event.preventDefault());
}
