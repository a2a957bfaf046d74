// Another language or theme loads the page anew: the reader comes back to the place they were at.
import { carried, carryOver } from "./carry.js";

const PLACE = "ol-place";

const place = carried(PLACE);
returnToPlace();

/** Again after something above the place has changed its height; not once the reader has moved on. */
export function returnToPlace() {
  const read = place && document.getElementById(place.id);
  if (read && (place.left === undefined || Math.abs(scrollY - place.left) < innerHeight)) {
    scrollBy({ top: read.getBoundingClientRect().top - place.top, behavior: "instant" });
    place.left = scrollY;
  }
}

carryOver(PLACE, () => {
  const read = scrollY > 0 && [...document.querySelectorAll("main section[id]")].findLast(element => element.getBoundingClientRect().top < innerHeight / 3);
  return read && { id: read.id, top: read.getBoundingClientRect().top };
});
