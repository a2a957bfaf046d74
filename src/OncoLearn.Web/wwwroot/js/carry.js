// Another language or theme loads the page anew: what the reader did on it is carried over.
import { session } from "./storage.js";

/** @param collect what to carry; nothing is carried where it has nothing */
export function carryOver(key, collect) {
  document.addEventListener("click", event => {
    // With one of these held down a link opens elsewhere, and this page stays as it is.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const held = event.target.closest("a[href^='/prefs/']") && collect();
    if (held) session.set(key, JSON.stringify({ path: location.pathname, held }));
  });
}

/** What came over to this page, once; undefined where nothing did. */
export function carried(key) {
  const kept = JSON.parse(session.take(key));
  return kept?.path === location.pathname ? kept.held : undefined;
}
