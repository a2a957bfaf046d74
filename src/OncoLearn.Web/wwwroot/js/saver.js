// Sends what a learner changed, one thing at a time and in order, until the server says that it is on the disk. What is not acknowledged
// stays in the session with its command id, so that a reload, a lost connection or a restarted server neither loses nor doubles it.
import { session } from "./storage.js";

const LONGEST_WAIT = 30_000;
const REPLY_WITHIN = 20_000;

export function newId() {
  // randomUUID is missing where the page came over plain HTTP from another machine.
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Whether the server made a page before it took an answer that this tab knows to be saved: a reload can overtake the answer that it was to
 * show. Asked once a page, so that nobody is sent round in circles.
 * @param seq how far the page knows the attempt
 */
export function isOvertaken(uid, seq) {
  return Number(session.take(savedKey(uid))) > seq;
}

const savedKey = uid => `ol-saved:${uid}`;

/** Fires "change" (the queue or its trouble changed), "saved" and "refused" (detail: { entry, reply }). */
export class Saver extends EventTarget {
  #key;
  #savedKey;
  #token;
  #clock;
  #seq;
  #seen = new Map();
  #entries;
  #sending = false;
  #failures = 0;
  #timer = 0;

  /** null, "unreachable", "signed-out" or "not-taken". */
  problem = null;

  /** @param clock hears what every reply says of the server's time */
  constructor(uid, seq, token, clock) {
    super();
    this.#key = `ol-unsaved:${uid}`;
    this.#savedKey = savedKey(uid);
    this.#token = token;
    this.#clock = clock;
    this.#seq = seq;
    this.#entries = this.#restore();
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.hurry());
    this.#run();
  }

  get waiting() {
    return this.#entries.length;
  }

  /** How many questions wait: several changes of one are one. */
  get questions() {
    return new Set(this.#entries.map(entry => entry.slot)).size;
  }

  /** The newest entry of a slot that waits; undefined where none does. */
  pending(slot) {
    return this.#entries.findLast(entry => entry.slot === slot && entry.kind === "answer");
  }

  /** An entry that was never sent gives way to a newer one of its kind; one that may have arrived is finished first. */
  add({ url, slot, kind, fields, elapsed, device }) {
    this.#entries = this.#entries.filter(entry => entry.tried || entry.slot !== slot || entry.kind !== kind);
    this.#entries.push({ id: newId(), url, slot, kind, fields, elapsed, device, baseSeq: this.#seen.get(slot) ?? this.#seq, tried: false });
    this.#keep();
    this.hurry();
  }

  /** Whatever waits is tried at once. */
  hurry() {
    clearTimeout(this.#timer);
    this.#run();
  }

  async #run() {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#entries.length > 0 && await this.#send(this.#entries[0])) {
      this.#failures = 0;
    }
    this.#sending = false;
  }

  /** @returns true when the entry is settled and the next may go. */
  async #send(entry) {
    entry.tried = true;
    this.#keep();
    const asked = this.#clock.ask();
    let response;
    let reply;
    try {
      response = await fetch(entry.url, { method: "POST", body: this.#body(entry), headers: this.#headers(), redirect: "manual", signal: AbortSignal.timeout(REPLY_WITHIN) });
      if (response.headers.get("Content-Type")?.startsWith("application/json")) reply = await response.json();
    } catch {
      return this.#later("unreachable");
    }
    if (response.type === "opaqueredirect" || response.status === 401) return this.#later("signed-out");
    if (response.status >= 500 || response.status === 429) return this.#later("unreachable", Number(response.headers.get("Retry-After")) * 1000);
    if (!reply) return this.#later("not-taken");
    this.#clock.hear(Date.parse(reply.now), asked);
    this.#settle(entry, reply);
    this.dispatchEvent(new CustomEvent(response.ok ? "saved" : "refused", { detail: { entry, reply } }));
    return true;
  }

  #settle(entry, reply) {
    this.#entries = this.#entries.filter(other => other !== entry);
    this.problem = null;
    if (reply.seq) session.set(this.#savedKey, reply.seq);
    // An answer moves on what has been seen of its own question, and of no other: an answer of another window may lie in between.
    if (reply.seq && entry.kind === "answer") {
      this.#seen.set(entry.slot, reply.seq);
      for (const other of this.#entries) {
        if (!other.tried && other.slot === entry.slot) other.baseSeq = reply.seq;
      }
    }
    this.#keep();
  }

  #later(problem, atLeast = 0) {
    this.problem = problem;
    this.#failures++;
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** (this.#failures - 1)) * (.75 + Math.random() / 2);
    // A page that the server does not accept is not accepted the next time either: that needs a reload.
    if (problem !== "not-taken") this.#timer = setTimeout(() => this.#run(), Math.max(wait, atLeast || 0));
    this.dispatchEvent(new Event("change"));
    return false;
  }

  #body(entry) {
    return new URLSearchParams([
      ...entry.fields, ["command_id", entry.id], ["base_seq", entry.baseSeq], ["elapsed", entry.elapsed], ["device", entry.device], ["move", entry.kind === "answer" ? "save" : entry.kind],
    ]);
  }

  #headers() {
    return { Accept: "application/json", RequestVerificationToken: this.#token };
  }

  #restore() {
    return JSON.parse(session.get(this.#key)) ?? [];
  }

  #keep() {
    // Without storage the queue lives as long as the page, and leaving it asks first.
    if (this.#entries.length > 0) session.set(this.#key, JSON.stringify(this.#entries));
    else session.remove(this.#key);
    this.dispatchEvent(new Event("change"));
  }
}
