// The order in which the text on the pages of a PDF is read. A page is a list of runs { text, x, y, width, height, turn }: x from the left, y of the baseline
// from above, height of the letters, all in points; turn in quarters clockwise (0 where left out). Nothing here knows of PDF or of the browser.
import { lineText } from "./pdf-line.js";
import { isOnLine, LINE_TOLERANCE, segmentsOf } from "./pdf-segments.js";

// All in heights of the letters, as far as nothing else is said.
const PARAGRAPH_GAP = 1.3; // of the usual distance of lines
const USUAL_SPACING = 1.2;
const SIZE_CHANGE = 1.15;
const ISOLATED = 1.9; // from the next line, at the top and at the end of a page
const INDENT = { least: 0.8, most: 5 };

// Columns of text begin their lines at the margin and fill them; what stands between the wide spaces of justified lines does not, nor does a table.
const LEAST_FILL = 0.55;
const LEAST_ALIGNED = 0.6;
const ALIGNED = 1.6;
const LEAST_PAIRS = 4;
// Of the width of all text; beside the text of a page may be a column of notes, within a column there is none.
const NARROWEST = { onPage: 0.15, inColumn: 0.3 };

// A page of letters has some thousand; what has more is a drawing.
const MOST_RUNS = 10_000;

/**
 * The text of all pages, in reading order: an empty line where there is more space than between lines, two spaces where a line is indented, a form feed between pages.
 * @param pause awaited before each page, as one of them may take a while; what it throws ends the reading.
 * @returns null where a page holds more than can be put in order.
 */
export async function textOf(pages, pause = () => {}) {
  if (pages.some(page => page.length > MOST_RUNS)) return null;
  const prepared = await each(pages, pause, prepare);
  const gutters = await each(prepared, pause, page => gutterOf(page.upright));
  // A page with little in one of its columns has them where the others have theirs.
  const usual = [...new Set(gutters.filter(Boolean).map(gutter => gutter.at))];
  const flows = await each(prepared, pause, (page, index) => [...flowsOf(page.upright, gutters[index] ?? gutterOf(page.upright, { leastPairs: 1, places: usual })), ...page.turned.map(linesOf)]);
  const spacing = spacingOf(flows);
  return flows.map(page => write(page, spacing)).join("\n\f");
}

async function each(pages, pause, make) {
  const made = [];
  for (const [index, page] of pages.entries()) {
    await pause();
    made.push(make(page, index));
  }
  return made;
}

/** Turned text (a table printed sideways, a note on the margin) is read behind the rest. */
function prepare(page) {
  const turns = [0, 1, 2, 3].map(turn => segmentsOf(page.filter(run => (run.turn ?? 0) === turn && run.text.trim()).map(upright)));
  return { upright: turns[0], turned: turns.slice(1).filter(segments => segments.length > 0) };
}

function upright(run) {
  switch (run.turn ?? 0) {
    case 1: return { ...run, x: run.y, y: -run.x };
    case 2: return { ...run, x: -run.x, y: -run.y };
    case 3: return { ...run, x: -run.y, y: run.x };
    default: return run;
  }
}

const isBeside = (a, b) => Math.abs(a.y - b.y) < 0.75 * Math.max(a.height, b.height);
const isLeftOf = (segment, at) => segment.right <= at + 1;
const isRightOf = (segment, at) => segment.x >= at - 1;
const crosses = (segment, at) => !isLeftOf(segment, at) && !isRightOf(segment, at);

/** Where the space between two columns is, or null: the place with the most lines on both sides of it, if these fill their columns. */
function gutterOf(unsorted, { narrowest = NARROWEST.onPage, leastPairs = LEAST_PAIRS, places = null } = {}) {
  const segments = [...unsorted].sort((a, b) => a.y - b.y);
  const reaches = reachesOf(segments);
  const [from, to] = [Math.min(...segments.map(one => one.x)), Math.max(...segments.map(one => one.right))];
  let best = null;
  for (const at of places ?? placesOf(reaches)) {
    const left = segments.filter(one => isLeftOf(one, at)), right = segments.filter(one => isRightOf(one, at));
    const pairedLeft = left.filter(one => reaches.get(one).x >= at - 1);
    const pairs = rowsOf(pairedLeft).length;
    if (pairs <= (best?.pairs ?? 0) || longestOf(pairedLeft, segments.filter(one => crosses(one, at))) < leastPairs) continue;
    const pairedRight = right.filter(one => reaches.get(one).right <= at + 1);
    const columns = [columnOf(pairedLeft), columnOf(pairedRight)];
    if (columns.some(column => column.right - column.x < narrowest * (to - from) || column.fill < LEAST_FILL || column.aligned < LEAST_ALIGNED)) continue;
    best = { at, pairs, columns };
  }
  return best;
}

/** Of each segment, what stands beside it: how far right one of these begins, how far left one ends, and the nearest that begins where it has ended. From above. */
function reachesOf(segments) {
  const reaches = new Map();
  const tallest = segments.reduce((most, one) => Math.max(most, one.height), 0);
  let first = 0;
  for (const [index, one] of segments.entries()) {
    while (first < index && one.y - segments[first].y >= 0.75 * tallest) first++;
    const reach = { x: -Infinity, right: Infinity, next: null };
    for (let at = first; at < segments.length && segments[at].y - one.y < 0.75 * tallest; at++) {
      const other = segments[at];
      if (!isBeside(one, other)) continue;
      reach.x = Math.max(reach.x, other.x);
      reach.right = Math.min(reach.right, other.right);
      if (other !== one && other.x >= one.right && !(reach.next?.x <= other.x)) reach.next = other;
    }
    reaches.set(one, reach);
  }
  return reaches;
}

/** The middle of each space between two segments of a line. */
function placesOf(reaches) {
  const places = new Set();
  for (const [one, { next }] of reaches) if (next) places.add(Math.round((one.right + next.x) / 2));
  return [...places].sort((a, b) => a - b);
}

/** Lines that follow each other with nothing across: spaces of justified lines lie above each other now and then, but not so. */
function longestOf(paired, crossing) {
  const across = new Set(crossing);
  let longest = 0, length = 0;
  for (const [row] of rowsOf([...paired, ...crossing])) {
    length = across.has(row) ? 0 : length + 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

function columnOf(segments) {
  const [x, right] = [Math.min(...segments.map(one => one.x)), Math.max(...segments.map(one => one.right))];
  const firsts = rowsOf(segments).map(row => row[0]);
  const margin = mode(firsts);
  return { x, right, fill: fillOf(segments, { x, right }), aligned: firsts.filter(one => Math.abs(one.x - margin) < ALIGNED * one.height).length / firsts.length };
}

const fillOf = (segments, { x, right }) => segments.reduce((sum, one) => sum + one.right - one.x, 0) / (rowsOf(segments).length * (right - x));

/** Segments of one line together, from above, each line from the left. */
function rowsOf(segments) {
  const rows = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && isOnLine(row[0], segment)) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Pieces of text in reading order, each a list of lines in one column. What crosses the gutter parts the columns above from those below. */
function flowsOf(segments, gutter, depth = 0) {
  if (segments.length === 0) return [];
  if (!gutter || depth > 1) return [linesOf(segments)];
  const full = fullOf(segments, gutter);
  const bands = bandsOf(segments, full);
  const flows = bands.flatMap(({ across, columns }) => [across, columns.filter(one => isLeftOf(one, gutter.at)), columns.filter(one => !isLeftOf(one, gutter.at))])
    .flatMap(part => flowsOf(part, gutterOf(part, { narrowest: NARROWEST.inColumn }), depth + 1));
  return joined(flows);
}

/** From above: what is read across, and the columns below it. */
function bandsOf(segments, full) {
  const bands = [{ across: [], columns: [] }];
  for (const row of rowsOf(segments)) {
    const across = row.filter(one => full.has(one));
    if (across.length > 0 && bands.at(-1).columns.length > 0) bands.push({ across: [], columns: [] });
    bands.at(-1).across.push(...across);
    bands.at(-1).columns.push(...row.filter(one => !full.has(one)));
  }
  return bands;
}

/** What is read across the page: what crosses the gutter, lines alone at the top and at the end of the page, and rows of a table between such. */
function fullOf(segments, { at, columns }) {
  const full = new Set(segments.filter(one => crosses(one, at)));
  for (const one of isolated(segments)) full.add(one);
  const heads = [...full].sort((a, b) => a.y - b.y);
  for (let index = 1; index < heads.length; index++) {
    const between = segments.filter(one => !full.has(one) && one.y > heads[index - 1].y && one.y < heads[index].y);
    const sides = [between.filter(one => isLeftOf(one, at)), between.filter(one => !isLeftOf(one, at))];
    if (sides.every((side, n) => side.length > 0 && fillOf(side, columns[n]) < LEAST_FILL)) for (const one of between) full.add(one);
  }
  // A row that crosses at one place is read whole.
  for (const head of [...full]) for (const one of segments) if (isOnLine(head, one)) full.add(one);
  return full;
}

/** Running heads and page numbers. */
function isolated(segments) {
  const rows = rowsOf(segments);
  const found = [];
  for (const [edge, next] of [[rows[0], rows[1]], [rows.at(-1), rows.at(-2)]])
    if (next && Math.abs(next[0].y - edge[0].y) > ISOLATED * Math.max(next[0].height, edge[0].height)) found.push(...edge);
  return found;
}

function linesOf(segments) {
  return rowsOf(segments).map(row => {
    const main = row.reduce((largest, one) => (one.height > largest.height ? one : largest));
    return { text: row.map(lineText).join(" "), x: row[0].x, right: row.at(-1).right, y: main.y, height: main.height };
  });
}

/** Lines across the page that follow each other are one piece. */
function joined(flows) {
  const result = [];
  for (const flow of flows) {
    const last = result.at(-1);
    if (last?.length && flow.length && flow[0].y > last.at(-1).y && Math.abs(mode(flow) - mode(last)) < 2) last.push(...flow);
    else if (flow.length) result.push(flow);
  }
  return result;
}

/** Where most lines begin. */
function mode(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(Math.round(line.x), (counts.get(Math.round(line.x)) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most))[0];
}

/** The usual distance of lines. */
function spacingOf(pages) {
  const distances = pages.flat().flatMap(lines => lines.slice(1).map((line, index) => (line.y - lines[index].y) / line.height)).filter(distance => distance > 0.9 && distance < 2.5).sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? USUAL_SPACING;
}

function write(flows, spacing) {
  const written = [];
  let last = null;
  for (const lines of flows) {
    const left = mode(lines);
    lines.forEach((line, index) => {
      if (last && isApart(last, line, spacing)) written.push("");
      written.push((isIndented(lines, index, left) ? "  " : "") + line.text);
      last = line;
    });
  }
  return written.join("\n");
}

function isApart(last, line, spacing) {
  const sizes = [last.height, line.height].sort((a, b) => a - b);
  // At the top of the next column nothing is told by the distance.
  if (line.y <= last.y) return sizes[1] > SIZE_CHANGE * sizes[0];
  return line.y - last.y > PARAGRAPH_GAP * spacing * (sizes[0] + sizes[1]) / 2;
}

/** A first line of a paragraph: the next one begins at the margin. */
function isIndented(lines, index, left) {
  const { x, height } = lines[index];
  if (x - left < INDENT.least * height || x - left > INDENT.most * height) return false;
  const next = lines[index + 1];
  return !next || Math.abs(next.x - left) < LINE_TOLERANCE * height;
}
