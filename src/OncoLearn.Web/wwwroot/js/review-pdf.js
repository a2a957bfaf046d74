// A PDF that is chosen is read here, and its text is sent in its place. What cannot be read here is sent as it is.
import { isTooLarge, sayAt } from "./files.js";

const SIGNATURE = "%PDF-";
const HEAD = 1024;

export function readPdfs(form, input) {
  const panel = form.querySelector("[data-pdf]");
  const bar = panel.querySelector("progress"), pages = panel.querySelector("[data-pages]"), said = panel.querySelector("[data-said]");
  const progress = panel.querySelector("[data-progress]");
  const words = panel.dataset;
  let reading = null, text = null, locked = false, waits = false, sender = null;

  async function start() {
    reading?.abort();
    [reading, text, locked, waits] = [null, null, false, false];
    panel.hidden = true;
    said.textContent = "";
    const [file] = input.files;
    if (!file || isTooLarge(input)) return;
    const mine = reading = new AbortController();
    const isCurrent = () => reading === mine && !mine.signal.aborted;
    try {
      if (!await isPdf(file)) return;
      if (!isCurrent()) return;
      show();
      const { readPdf, Locked } = await import("./pdf-read.js");
      const result = await readPdf(file, (done, all) => isCurrent() && tell(done, all), mine.signal).catch(fault => {
        if (fault instanceof Locked) return { locked: true };
        throw fault;
      });
      if (isCurrent()) end(result);
    } catch {
      if (isCurrent()) end({ text: null });
    } finally {
      if (isCurrent()) {
        reading = null;
        if (waits && !locked) form.requestSubmit(sender);
      }
    }
  }

  function show() {
    panel.hidden = false;
    progress.hidden = false;
    bar.removeAttribute("value");
    pages.textContent = words.textOpening;
  }

  function tell(done, all) {
    Object.assign(bar, { max: all, value: done });
    pages.textContent = filled(words.textPages, Math.min(done + 1, all), all);
  }

  function end(result) {
    progress.hidden = true;
    if (result.locked) {
      locked = true;
      sayAt(input, words.textLocked);
      input.focus();
      panel.hidden = true;
      return;
    }
    text = result.text;
    said.textContent = text === null ? words.textLeft : filled(words.textRead, result.pages);
  }

  panel.querySelector("[data-stop]").addEventListener("click", () => {
    reading?.abort();
    reading = null;
    waits = false;
    input.value = "";
    progress.hidden = true;
    said.textContent = words.textStopped;
    input.focus();
  });
  input.addEventListener("change", start);
  form.addEventListener("submit", event => {
    if (locked) {
      event.preventDefault();
      input.focus();
    } else if (reading) {
      event.preventDefault();
      [waits, sender] = [true, event.submitter];
      said.textContent = words.textWaits;
    }
  });
  form.addEventListener("formdata", event => {
    if (text !== null) event.formData.set(input.name, new File([text], input.files[0].name, { type: "text/plain" }));
  });
  // A browser that goes back keeps what was chosen.
  if (input.files.length > 0) start();
}

async function isPdf(file) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return String.fromCharCode(...head).includes(SIGNATURE);
}

const filled = (words, ...numbers) => numbers.reduce((said, number) => said.replace("#", number), words);
