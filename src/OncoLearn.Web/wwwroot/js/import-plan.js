// The button of an import says how many questions come in: the boxes leave some out.
const plan = document.querySelector(".import-plan");
const button = plan?.querySelector("[data-count-many]");
if (button) {
  const say = () => {
    const count = plan.querySelectorAll("[name=leave]:not(:checked)").length;
    button.textContent = count === 0 ? button.dataset.countNone : count === 1 ? button.dataset.countOne : button.dataset.countMany.replace("#", count);
    button.disabled = count === 0;
  };
  plan.addEventListener("change", say);
  say();
}
