// Runs { text, x, y, width, height } of a page that belong together: a page may hold some thousand, so each is held against those near it alone.
const WIDEST_SPACE = 0.8; // of the height of the letters
export const LINE_TOLERANCE = 0.5;
const BAND = 6; // points

/** Runs that stand side by side with no more than a space between: a segment never reaches from one column into the other. */
export function segmentsOf(runs) {
  const segments = [];
  const known = new Bands(), open = new Bands();
  const tallest = runs.reduce((most, run) => Math.max(most, run.height), 0);
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.y - b.y)) {
    // From left to right: what ended far from here is met no more.
    const from = run.x - tallest;
    if (known.near(run, from).some(other => other.text === run.text && isSame(other, run))) continue;
    known.add(run, run.x);
    let best = null, least = Infinity;
    for (const segment of open.near(run, from)) {
      const size = Math.max(segment.height, run.height);
      const gap = run.x - segment.right;
      if (gap > WIDEST_SPACE * size || gap < -0.7 * size || !isOnLine(segment, run)) continue;
      const distance = Math.abs(gap) + 2 * Math.abs(run.y - segment.y);
      if (distance < least || (distance === least && segment.order < best.order)) [best, least] = [segment, distance];
    }
    if (best) open.remove(best);
    if (best) add(best, run);
    else segments.push(best = { runs: [run], x: run.x, right: run.x + run.width, y: run.y, height: run.height, order: segments.length });
    open.add(best, best.right);
  }
  return segments;
}

/** What stands on a page, in bands across it. */
class Bands {
  #bands = new Map();

  add(one, right) {
    const band = Math.floor(one.y / BAND);
    if (!this.#bands.has(band)) this.#bands.set(band, new Map());
    this.#bands.get(band).set(one, right);
  }

  remove(one) {
    this.#bands.get(Math.floor(one.y / BAND)).delete(one);
  }

  /** What stands no further above or below a run than that is high; what ends left of a place is forgotten. */
  near(run, from) {
    const [first, last] = [Math.floor((run.y - run.height) / BAND), Math.floor((run.y + run.height) / BAND)];
    const found = [];
    for (const band of last - first < this.#bands.size ? numbers(first, last) : this.#bands.keys()) {
      for (const [one, right] of this.#bands.get(band) ?? []) {
        if (right < from) this.#bands.get(band).delete(one);
        else found.push(one);
      }
    }
    return found;
  }
}

const numbers = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Bold letters are at times the same letters twice, a little apart. */
const isSame = (a, b) => a.text === b.text && Math.abs(a.x - b.x) < 0.15 * b.height && Math.abs(a.y - b.y) < 0.15 * b.height;

/** The largest letters of a segment tell where its line stands: the others are raised or lowered. */
function add(segment, run) {
  segment.runs.push(run);
  segment.right = Math.max(segment.right, run.x + run.width);
  if (run.height > 1.05 * segment.height) [segment.y, segment.height] = [run.y, run.height];
}

export function isOnLine(a, b) {
  const [small, large] = a.height < b.height ? [a.height, b.height] : [b.height, a.height];
  // An initial of several lines belongs to the one it stands on.
  return Math.abs(a.y - b.y) < LINE_TOLERANCE * (large > 2 * small ? small : large);
}
