// The time that is left of an attempt, by the server's clock: shown every second, spoken at ten, five and one minute.
import { local, session } from "./storage.js";

const MINUTE = 60_000;
const SPOKEN_AT = [1, 5, 10];
const COMES_BACK = 5 * MINUTE;
const CHOICE = "ol-time";
const SPOKEN_FOR = 10_000;
const ASK_AGAIN = { least: 1000, most: 15_000 };

/** Fires "up" at the deadline, and "more" where the server then says that there is time left. */
export class Timer extends EventTarget {
  #box;
  #words;
  #clock;
  #ask;
  #deadline;
  #next = 0;
  #spokenAt = 0;
  #asking = false;
  #ended = false;
  #pause = ASK_AGAIN.least;

  /** The deadline has come, as far as this window knows. */
  isUp = false;

  /**
   * @param clock the server's
   * @param ask asks the server for its time
   */
  constructor(box, clock, ask) {
    super();
    this.#box = box;
    this.#words = box.dataset;
    this.#clock = clock;
    this.#ask = ask;
    this.#deadline = Number(this.#words.deadline);
    this.#part("words").hidden = true;
    const toggle = this.#part("toggle");
    toggle.hidden = false;
    toggle.addEventListener("click", () => this.#toggle());
    for (const event of ["visibilitychange", "resume"]) document.addEventListener(event, () => this.tick());
    for (const event of ["online", "focus", "pageshow"]) addEventListener(event, () => this.tick());
  }

  get deadline() {
    return this.#deadline;
  }

  /** @param deadline what the server says now; undefined or null where it said nothing of it */
  until(deadline) {
    if (deadline) this.#deadline = Date.parse(deadline);
    this.tick();
  }

  /** The attempt was handed in: no time of it runs any more. */
  end() {
    this.#ended = true;
    clearTimeout(this.#next);
    this.#box.hidden = true;
  }

  tick() {
    if (this.#ended) return;
    clearTimeout(this.#next);
    const now = this.#clock.now;
    if (now === null) {
      this.#show(null);
      this.#askServer();
      return;
    }
    const left = this.#deadline - now;
    this.#show(left);
    this.#speak(left);
    this.#next = setTimeout(() => this.tick(), left > 0 ? left % 1000 || 1000 : 1000);
    if (this.isUp !== left <= 0) {
      this.isUp = left <= 0;
      this.dispatchEvent(new Event(this.isUp ? "up" : "more"));
    }
  }

  async #askServer() {
    if (this.#asking) return;
    this.#asking = true;
    await this.#ask();
    this.#asking = false;
    if (this.#clock.now !== null) {
      this.#pause = ASK_AGAIN.least;
      return this.tick();
    }
    this.#next = setTimeout(() => this.tick(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, ASK_AGAIN.most);
  }

  /** @param left null while the server's time is not known: then nothing is better than a guess. */
  #show(left) {
    const hidden = this.#isHidden(left);
    const text = left === null ? "–:––" : written(left);
    const time = this.#part("left").querySelector("[role=timer]");
    if (time.textContent !== text) time.textContent = text;
    this.#part("left").hidden = hidden;
    this.#part("hidden").hidden = !hidden;
    const toggle = this.#part("toggle");
    toggle.querySelector("span").textContent = hidden ? this.#words.textShow : this.#words.textHide;
    this.#box.classList.toggle("is-hidden", hidden);
    this.#box.classList.toggle("is-soon", left !== null && left <= COMES_BACK);
    this.#box.classList.toggle("is-last", left !== null && left <= MINUTE);
  }

  // Hidden on this device, it comes back once towards the end; who hides it then as well means this attempt.
  #isHidden(left) {
    return left !== null && left <= COMES_BACK ? session.get(this.#key("late")) === "hidden" : local.get(CHOICE) === "hidden";
  }

  #toggle() {
    const now = this.#clock.now;
    const left = now === null ? null : this.#deadline - now;
    const late = left !== null && left <= COMES_BACK;
    (late ? session : local).set(late ? this.#key("late") : CHOICE, this.#isHidden(left) ? "shown" : "hidden");
    this.#show(left);
  }

  // Each once in an attempt, on whichever of its pages; what passed while nobody could hear it is made up for with what is left then.
  #speak(left) {
    if (this.#spokenAt && performance.now() - this.#spokenAt > SPOKEN_FOR) this.#say(false, "");
    const length = (this.#deadline - Number(this.#words.started)) / MINUTE;
    const passed = SPOKEN_AT.filter(minutes => minutes < length && left <= minutes * MINUTE);
    const told = Number(session.get(this.#key("told")) ?? Infinity);
    if (passed.length === 0 || left <= 0 || passed[0] >= told) return;
    session.set(this.#key("told"), passed[0]);
    const minutes = Math.ceil(left / MINUTE);
    const seconds = Math.ceil(left / 1000);
    const text = minutes > 1 ? this.#words.textMinutes.replace("{0}", minutes) : seconds >= 60 ? this.#words.textOneMinute : this.#words.textSeconds.replace("{0}", seconds);
    this.#say(passed[0] === 1, text);
    this.#spokenAt = performance.now();
  }

  #say(urgent, text) {
    this.#part("said").textContent = urgent ? "" : text;
    this.#part("warned").textContent = urgent ? text : "";
    this.#spokenAt = 0;
  }

  // More time is a deadline of its own, with announcements of its own.
  #key(what) {
    return `ol-time-${what}:${this.#words.uid}:${this.#deadline}`;
  }

  #part(name) {
    return this.#box.querySelector(`[data-timer-${name}]`);
  }
}

function written(left) {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const two = number => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
