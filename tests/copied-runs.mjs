// Finds what our texts take over from a source word for word: node tests/copied-runs.mjs SOURCE FILE...
//
// A run is more than 12 Chinese characters or more than 8 English words in the same order in both, within a paragraph or a line of YAML. Numbers,
// punctuation, and letters between Chinese characters, neither break a run nor count; nor do names of content/entities.yaml, which everybody has to use.
// Prints file:line: length: run. Exits with 0 where nothing is found, with 1 where something is, with 2 when it cannot run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const mostCharacters = 12;
const mostWords = 8;
const entities = fileURLToPath(new URL("../content/entities.yaml", import.meta.url));

/** The units of a text, each with its place. Words broken at the end of a line are joined first, as they are in texts taken from a PDF. */
function unitsOf(text, pattern) {
  return Array.from(text.matchAll(pattern), (match) => ({ unit: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length }));
}

const kinds = [
  { name: "characters", most: mostCharacters, pattern: /\p{Script=Han}/gu, join: "", isApart: () => false },
  { name: "words", most: mostWords, pattern: /[\p{N}]*[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{N}]*/gu, join: " ", isApart: (between) => /\p{Script=Han}/u.test(between) },
];

/** Longest first, so that a name inside another one does not hide it. */
function namesOf(file) {
  const names = Array.from(readFileSync(file, "utf8").matchAll(/"([^"]+)"/gu), (match) => match[1].toLowerCase());
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** How many units of a run are left without the names in it. */
function ownLength(run, kind, names) {
  let text = run.map((one) => one.unit).join(kind.join);
  for (const name of names) {
    const units = unitsOf(name, kind.pattern).map((one) => one.unit).join(kind.join);
    if (units) text = kind.join ? ` ${text} `.replaceAll(` ${units} `, " | ").trim() : text.replaceAll(units, "|");
  }
  return unitsOf(text, kind.pattern).length;
}

const keyOf = (units, at, kind) => units.slice(at, at + kind.most + 1).map((one) => one.unit).join(kind.join);

function windowsOf(source, kind) {
  const units = unitsOf(source, kind.pattern);
  return new Set(units.slice(kind.most).map((_, at) => keyOf(units, at, kind)));
}

/** The parts of a file within which a run may lie, each with its place. */
function passagesOf(file, text) {
  const end = /\.ya?ml$/u.test(file) ? /\n/gu : /\n\s*\n/gu;
  const ends = [...Array.from(text.matchAll(end), (match) => match.index), text.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : ends[i - 1], text: text.slice(i === 0 ? 0 : ends[i - 1], to) }));
}

function* runsOf(windows, text, kind, names) {
  const length = kind.most + 1;
  const own = unitsOf(text, kind.pattern);
  for (let at = 0; at + length <= own.length; at++) {
    if (!windows.has(keyOf(own, at, kind))) continue;
    let end = at + length;
    while (end < own.length && windows.has(keyOf(own, end - length + 1, kind))) end++;
    const run = own.slice(at, end);
    const isOne = run.slice(1).every((one, i) => !kind.isApart(text.slice(run[i].to, one.from)));
    if (isOne && ownLength(run, kind, names) > kind.most) yield { from: run[0].from, to: run.at(-1).to, length: run.length };
    at = end - 1;
  }
}

function main([source, ...files]) {
  if (!source || files.length === 0) {
    console.error("node tests/copied-runs.mjs SOURCE FILE...");
    return 2;
  }
  const sourceText = readFileSync(source, "utf8").replace(/-\n\s*/gu, "");
  const given = kinds.map((kind) => ({ kind, windows: windowsOf(sourceText, kind) }));
  const names = namesOf(entities);
  let found = 0;
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const { kind, windows } of given) {
      for (const passage of passagesOf(file, text)) {
        for (const run of runsOf(windows, passage.text, kind, names)) {
          found++;
          const line = text.slice(0, passage.from + run.from).split("\n").length;
          console.log(`${file}:${line}: ${run.length} ${kind.name}: ${passage.text.slice(run.from, run.to).replaceAll(/\s+/gu, " ")}`);
        }
      }
    }
  }
  console.log(`Runs taken over: ${found}, in ${files.length} ${files.length === 1 ? "file" : "files"}`);
  return found === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
