// The text of runs { text, x, y, width, height } that stand side by side.

const SPACE = 0.12; // of the height of the letters
const SPACE_AT_WIDE = 0.2;
const SPACE_BEFORE_RAISED = 0.2;
const SMALLER = 0.85;
const RAISED = 0.15;

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
const NUMBERS = /^[\s\d,;，；、+\-–—−‐‑*†‡§]*\d[\s\d,;，；、+\-–—−‐‑*†‡§]*$/u;

// Fonts for Chinese often give a character as the radical that looks like it.
const RADICALS = new Map([..."⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"].reduce((pairs, letter, at, all) => (at % 2 ? pairs : [...pairs, [letter, all[at + 1]]]), []));

/** @param segment runs, and the baseline and the height of its largest letters. */
export function lineText(segment) {
  let text = "", end = null;
  for (const run of [...segment.runs].sort((a, b) => a.x - b.x)) {
    const isRaised = run.height < SMALLER * segment.height && segment.y - run.y > RAISED * segment.height;
    const said = isRaised ? raised(run.text) : run.text.replace(/\s+/gu, " ").replace(/[\u2e80-\u2fdf]/gu, radical => RADICALS.get(radical) ?? radical.normalize("NFKC"));
    if (end !== null && needsSpace(text, said, (run.x - end) / segment.height, isRaised)) text += " ";
    text += said;
    end = run.x + run.width;
  }
  text = text.trim();
  // Behind a space it would be a heading of Markdown to whoever reads on.
  return text.replace(/^(#{1,6}) /u, "$1");
}

/** Reference numbers, powers and charges as the characters that Unicode has for them; a list of numbers keeps its commas. */
function raised(text) {
  if (!NUMBERS.test(text)) return text;
  return text.replace(/\s/gu, "").replace(/\d/gu, digit => DIGITS[digit]).replace(/[-–—−‐‑]/gu, "⁻").replace(/\+/gu, "⁺").replace(/[，；、;]/gu, ",");
}

function needsSpace(before, after, gap, isRaised) {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  if (isRaised && gap < SPACE_BEFORE_RAISED) return false;
  const wide = [before.at(-1), after[0]].filter(letter => WIDE.test(letter ?? "")).length;
  return wide === 2 ? false : gap > (wide === 1 ? SPACE_AT_WIDE : SPACE);
}
