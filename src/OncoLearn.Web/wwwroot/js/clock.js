// The server's time, as far as a window can know it. The device's clock is never believed: time runs on by the browser's steady counter
// from what the server said. Where the device's clock leaps against that counter, the device slept or somebody set its clock; nobody
// here can tell which, so that what was known is forgotten and the server has to be asked again.

/** How far the steady counter may stray at most: a tenth of a millisecond in a second. */
const DRIFT = 1e-4;

/** Milliseconds between two looks at the clocks that no correction of a running clock explains. */
const LEAP = 1000;

export class ServerClock {
  #steady;
  #device;
  #gap;
  #best = null;

  /**
   * @param steady milliseconds that never jump
   * @param device the device's own clock in milliseconds
   */
  constructor(steady = () => performance.now(), device = () => Date.now()) {
    this.#steady = steady;
    this.#device = device;
    this.#gap = this.#apart();
  }

  /** Taken before the server is asked, and given to hear() with what it said. */
  ask() {
    return { sent: this.#steady(), gap: this.#apart() };
  }

  /**
   * The server read its clock somewhere between question and answer: the middle is wrong by half the round trip at most. What was heard
   * over the shortest round trip stays, until it is too old or cannot be true any more.
   * @param now the server's clock, Unix milliseconds
   */
  hear(now, asked, received = this.#steady()) {
    if (!Number.isFinite(now) || Math.abs(this.#apart() - asked.gap) > LEAP) return;
    const heard = { offset: now - (asked.sent + received) / 2, bound: (received - asked.sent) / 2, at: received };
    const kept = this.#boundAt(received);
    const contradicts = this.#best && Math.abs(heard.offset - this.#best.offset) > heard.bound + kept;
    if (heard.bound <= kept || contradicts) this.#best = heard;
  }

  /** What the page itself says: the server read its clock between the browser's request and the first byte. */
  hearPage(now) {
    const page = performance.getEntriesByType("navigation")[0];
    // A page out of the browser's cache is as old as it likes.
    if (page?.transferSize === 0) return;
    this.hear(now, { sent: page?.requestStart ?? 0, gap: this.#apart() }, page?.responseStart || this.#steady());
  }

  /** Unix milliseconds; null where the server has to be asked. */
  get now() {
    this.#look();
    return this.#best && this.#steady() + this.#best.offset;
  }

  /** By how many milliseconds now may be wrong at most. */
  get bound() {
    return this.#boundAt(this.#steady());
  }

  #boundAt(steady) {
    return this.#best ? this.#best.bound + DRIFT * (steady - this.#best.at) : Infinity;
  }

  #look() {
    const gap = this.#apart();
    if (Math.abs(gap - this.#gap) > LEAP) this.#best = null;
    this.#gap = gap;
  }

  #apart() {
    return this.#device() - this.#steady();
  }
}

/** Instants as LocalTime.Second writes them: the time to the second in the learner's zone, with the date where that is not today's. */
export function localTime(zone, clock) {
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
  return instant => {
    const at = new Date(instant);
    const today = clock.now === null || date.format(at) === date.format(clock.now);
    return today ? time.format(at) : `${date.format(at)} ${time.format(at)}`;
  };
}
