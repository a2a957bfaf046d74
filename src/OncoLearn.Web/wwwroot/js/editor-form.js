// How the form of a question is sent beside its own way.

/** What the form holds, without its files. */
export function fieldsOf(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
}

/** What is asked for beside a form leads to no other page than the one to sign in at. */
export class SignedOut extends Error {}

/**
 * @param body as fetch takes it
 * @returns the page or the part of one that came; 422 and 409 are pages that say what is wrong
 * @throws TypeError where nothing answers, SignedOut where it led elsewhere, Error where something else came than a page
 */
export async function post(path, body, signal) {
  const reply = await fetch(path, { method: "POST", body, signal, headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
  if (reply.type === "opaqueredirect") throw new SignedOut();
  if (!reply.ok && reply.status !== 422 && reply.status !== 409) throw new Error(String(reply.status));
  return new DOMParser().parseFromString(await reply.text(), "text/html");
}
