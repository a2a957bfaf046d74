// A button that asks first: the question has the focus next, so that it is read and the same key pressed twice answers nothing, and comes into view.
for (const box of document.querySelectorAll("details.confirm")) {
  box.addEventListener("toggle", () => {
    if (!box.open) return;
    const form = box.querySelector("form");
    form.querySelector("[data-asks]").focus({ preventScroll: true });
    form.scrollIntoView({ block: "nearest" });
  });
}
