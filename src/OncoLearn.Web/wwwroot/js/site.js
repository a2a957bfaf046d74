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

// Another language or theme loads the page anew: the reader comes back to the place they were at.
const PLACE = "ol-place";

document.addEventListener("click", event => {
  if (!event.target.closest("a[href^='/prefs/']") || scrollY === 0) return;
  const read = [...document.querySelectorAll("main section[id]")].findLast(element => element.getBoundingClientRect().top < innerHeight / 3);
  if (read) sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, id: read.id, top: read.getBoundingClientRect().top }));
});

const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
sessionStorage.removeItem(PLACE);
if (place?.path === location.pathname) {
  const read = document.getElementById(place.id);
  if (read) scrollBy({ top: read.getBoundingClientRect().top - place.top, behavior: "instant" });
}
