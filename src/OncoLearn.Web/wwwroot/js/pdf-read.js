// Reads the text of a PDF in the browser, with columns in their order. Loaded when somebody chooses a PDF: pdf.js is large.
import { GlobalWorkerOptions, getDocument, PermissionFlag, Util } from "../lib/pdfjs/pdf.min.mjs";
import { textOf } from "./pdf-layout.js";

const lib = new URL("../lib/pdfjs/", import.meta.url).href;
GlobalWorkerOptions.workerSrc = `${lib}pdf.worker.min.mjs`;

export class Locked extends Error {}

/**
 * @param told called with pages read and pages in all.
 * @param signal breaks off, with its own reason.
 * @returns { text, pages }; text is null where there is none that makes sense, as in a scan, or too much of it on one page.
 * @throws Locked where a password is needed or copying is forbidden; whatever pdf.js throws at a broken file.
 */
export async function readPdf(file, told, signal) {
  const data = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const loading = getDocument({
    data, cMapUrl: `${lib}cmaps/`, cMapPacked: true, useWorkerFetch: false,
    isEvalSupported: false, useWasm: false, disableFontFace: true, useSystemFonts: true, enableXfa: false, verbosity: 0,
  });
  const stop = () => loading.destroy();
  signal.addEventListener("abort", stop);
  try {
    const pages = await pagesOf(await loading.promise, told, signal);
    const text = await textOf(pages, () => breath(signal));
    return { text: text !== null && isText(text) ? text : null, pages: pages.length };
  } catch (fault) {
    signal.throwIfAborted();
    throw fault?.name === "PasswordException" ? new Locked() : fault;
  } finally {
    signal.removeEventListener("abort", stop);
    await loading.destroy();
  }
}

async function pagesOf(pdf, told, signal) {
  const permissions = await pdf.getPermissions();
  if (permissions && !permissions.includes(PermissionFlag.COPY)) throw new Locked();
  const pages = [];
  told(0, pdf.numPages);
  for (let number = 1; number <= pdf.numPages; number++) {
    signal.throwIfAborted();
    const page = await pdf.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(items.filter(item => item.str?.trim()).map(item => runOf(item, Util.transform(transform, item.transform))));
    page.cleanup();
    told(number, pdf.numPages);
  }
  return pages;
}

const runOf = (item, [a, b, c, d, x, y]) => ({
  text: item.str, x, y, width: item.width, height: Math.hypot(c, d), turn: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4,
});

/** Lets the page do what was asked of it meanwhile; breaks off where that was to stop. */
async function breath(signal) {
  // A timer would wait a second each time while another window is looked at.
  const { port1, port2 } = new MessageChannel();
  await new Promise(resolve => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  signal.throwIfAborted();
}

/** Letters, and not only the places of glyphs in a font that does not say what they mean. */
function isText(text) {
  const known = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]|(?![\n\f])\p{Cc}/gu)?.length ?? 0;
  return known > 0 && unknown < 0.2 * known;
}
