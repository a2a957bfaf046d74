// Two windows on one attempt tell each other: at once in the same browser, within a quarter of a minute from another one.

const EVERY = 15_000;

/**
 * @param words the data of the page: uid, slot, seq and slotSeq are what it shows
 * @param saver while something is being saved, the server may know more than this window: then it does not ask
 * @param ask reads how the attempt stands; null where the server cannot be reached
 * @param onNews told { slot, at } or { submitted: true }, each once
 */
export function watch(words, saver, ask, onNews) {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`ol-attempt:${words.uid}`) : null;
  const known = new Map([[Number(words.slot), Number(words.slotSeq)]]);
  const shownSeq = Number(words.seq);
  let submitted = false;
  let timer = 0;

  const isNews = (slot, seq) => seq > (known.get(slot) || shownSeq);

  function hear({ slot, seq, at }) {
    if (!isNews(slot, seq)) return;
    known.set(slot, seq);
    onNews({ slot, at });
  }

  channel?.addEventListener("message", ({ data }) => data.look ? setTimeout(look, 1000) : hear(data));

  async function look() {
    clearTimeout(timer);
    try {
      if (document.visibilityState === "visible" && saver.waiting === 0 && !submitted) await compare();
    } finally {
      timer = setTimeout(look, EVERY);
    }
  }

  async function compare() {
    const state = await ask();
    if (!state || saver.waiting > 0) return;
    if (state.state !== "in-progress") {
      submitted = true;
      onNews({ submitted: true });
      return;
    }
    for (const slot of state.slots) {
      if (slot.seq) hear({ slot: slot.slot, seq: slot.seq, at: slot.answered_at });
    }
  }

  addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  timer = setTimeout(look, EVERY);

  return {
    /** This window saved an answer. */
    tell(slot, { seq, at }) {
      known.set(slot, seq);
      channel?.postMessage({ slot, seq, at });
    },
    /** This window changes more than an answer: the others should ask. */
    look() {
      channel?.postMessage({ look: true });
    },
  };
}
