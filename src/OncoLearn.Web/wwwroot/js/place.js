// Another language or theme loads the page anew: the reader comes back to the place they were at.
import { session } from "./storage.js";

const PLACE = "ol-place";

const place = JSON.parse(session.take(PLACE));
returnToPlace();

/** Again after something above the place has changed its height; not once the reader has moved on. */
export function returnToPlace() {
  const read = place?.path === location.pathname && document.getElementById(place.id);
  if (read && (place.left === undefined || Math.abs(scrollY - place.left) < innerHeight)) {
    scrollBy({ top: read.getBoundingClientRect().top - place.top, behavior: "instant" });
    place.left = scrollY;
  }
}

document.addEventListener("click", event => {
  if (!event.target.closest("a[href^='/prefs/']") || scrollY === 0) return;
  const read = [...document.querySelectorAll("main section[id]")].findLast(element => element.getBoundingClientRect().top < innerHeight / 3);
  if (read) session.set(PLACE, JSON.stringify({ path: location.pathname, id: read.id, top: read.getBoundingClientRect().top }));
});
