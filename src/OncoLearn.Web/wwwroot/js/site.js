import "./place.js";

// Menus are <details> and work without this; it adds what people expect of a menu: Escape and a click elsewhere close it.
const openMenus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", event => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
