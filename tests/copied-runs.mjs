// Finds what our texts take over from a source word for word: node tests/copied-runs.mjs SOURCE FILE...
//
// A run is more than 12 Chinese characters or more than 8 English words in the same order in both, within a paragraph or a value of YAML. Numbers,
// punctuation, and letters between Chinese characters, neither break a run nor count. Names of genes, drugs, cancers, cell lines and pathways in
// content/entities.yaml, which everybody has to use, do not count either, as long as they are themselves no longer than what may be taken over.
// Prints file:line: length: run. Exits with 0 where nothing is found, with 1 where something is, with 2 when it cannot run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entities = fileURLToPath(new URL("../content/entities.yaml", import.meta.url));
const kindsWithNames = ["gene", "drug", "cancer", "cell-line", "pathway"];

const kinds = [
  { name: "characters", most: 12, pattern: /\p{Script=Han}/gu, join: "", breaks: /(?!)/u },
  {
    name: "words",
    most: 8,
    pattern: /[\p{N}]*[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{N}]*/gu,
    join: " ",
    breaks: /\p{Script=Han}/u,
  },
];

/** The units of a text, each with its place. */
function unitsOf(text, kind) {
  return Array.from(text.matchAll(kind.pattern), (match) => ({ unit: match[0].toLowerCase(), from: match.index, to: match.index + match[0].length }));
}

const joined = (units, kind) => units.map((one) => one.unit).join(kind.join);

/** Longest first, so that a name inside another one does not hide it. */
function namesOf(file, kind) {
  const names = new Set();
  for (const entity of readFileSync(file, "utf8").split(/^- key: /mu).slice(1)) {
    if (!kindsWithNames.includes(/^ {2}kind: (\S+)/mu.exec(entity)?.[1])) continue;
    for (const [, name] of entity.matchAll(/"([^"]+)"/gu)) {
      const units = unitsOf(name, kind);
      if (units.length > 0 && units.length <= kind.most) names.add(joined(units, kind));
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

/** How many units of a run are left without the names in it. */
function ownLength(run, kind, names) {
  let text = joined(run, kind);
  for (const name of names) text = kind.join ? ` ${text} `.replaceAll(` ${name} `, " | ").trim() : text.replaceAll(name, "|");
  return unitsOf(text, kind).length;
}

const keyOf = (units, at, kind) => joined(units.slice(at, at + kind.most + 1), kind);

/** A word at the end of a line may be broken there, or be one that has a hyphen anyway: both are looked for. */
function windowsOf(source, kind) {
  const windows = new Set();
  for (const text of [source.replaceAll(/-\r?\n\s*/gu, ""), source.replaceAll(/-\r?\n\s*/gu, "-")]) {
    const units = unitsOf(text, kind);
    for (let at = 0; at + kind.most < units.length; at++) windows.add(keyOf(units, at, kind));
  }
  return windows;
}

/** The parts of a file within which a run may lie, each with its place. */
function passagesOf(file, text) {
  const end = /\.ya?ml$/u.test(file) ? /\r?\n(?=\s*(?:- |"?[\w-]+"?:|\r?\n))/gu : /\r?\n\s*\r?\n/gu;
  const ends = [...Array.from(text.matchAll(end), (match) => match.index), text.length];
  return ends.map((to, i) => ({ from: i === 0 ? 0 : ends[i - 1], text: text.slice(i === 0 ? 0 : ends[i - 1], to) }));
}

function* runsOf(windows, text, kind, names) {
  const own = unitsOf(text, kind);
  const goesOn = (i) => !kind.breaks.test(text.slice(own[i - 1].to, own[i].from));
  const isCopied = (at) => at + kind.most < own.length && windows.has(keyOf(own, at, kind)) && own.slice(at + 1, at + kind.most + 1).every((_, i) => goesOn(at + 1 + i));
  for (let at = 0; at + kind.most < own.length; at++) {
    if (!isCopied(at)) continue;
    let last = at;
    while (isCopied(last + 1)) last++;
    const run = own.slice(at, last + kind.most + 1);
    if (ownLength(run, kind, names) > kind.most) yield { from: run[0].from, to: run.at(-1).to, length: run.length };
    at = last + kind.most;
  }
}

function main([source, ...files]) {
  if (!source || files.length === 0) {
    console.error("node tests/copied-runs.mjs SOURCE FILE...");
    return 2;
  }
  const given = readFileSync(source, "utf8");
  const looks = kinds.map((kind) => ({ kind, windows: windowsOf(given, kind), names: namesOf(entities, kind) }));
  let found = 0;
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const { kind, windows, names } of looks) {
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
