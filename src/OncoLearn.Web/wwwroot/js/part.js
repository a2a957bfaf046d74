// A form that changes one part of its page, without leaving it.

/**
 * Sends a form.
 * @param part selects the part that changes, in the page that is the reply
 * @param accepts whether a reply may stand in this page
 * @returns the reply and its part
 * @throws where there is no such part: a page that says what is wrong is for the whole window
 */
export async function send(form, body, part, accepts) {
  const reply = await fetch(form.action.split("#")[0], { method: "POST", body, headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
  const element = accepts(reply) && new DOMParser().parseFromString(await reply.text(), "text/html").querySelector(part);
  if (!element) throw new Error(String(reply.status));
  return { reply, element };
}

/** Says that nothing answers; whatever else failed is left to the page's own way without script. */
export function fallBack(form, failure, error) {
  // fetch fails by a TypeError where there is no reply at all.
  if (failure instanceof TypeError) error.textContent = form.dataset.unreachable;
  else form.submit();
}
