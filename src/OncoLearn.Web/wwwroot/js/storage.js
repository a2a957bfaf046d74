// What a browser keeps for its pages. It may be switched off, and then even to ask for it is an error: what is kept then lasts as long as the page.

class Store {
  #name;
  #lost = new Map();

  constructor(name) {
    this.#name = name;
  }

  /** @returns null where nothing is kept under this key. */
  get(key) {
    try {
      return window[this.#name].getItem(key);
    } catch {
      return this.#lost.get(key) ?? null;
    }
  }

  set(key, value) {
    try {
      window[this.#name].setItem(key, value);
    } catch {
      this.#lost.set(key, String(value));
    }
  }

  /** What was kept under this key, once. */
  take(key) {
    const value = this.get(key);
    try {
      window[this.#name].removeItem(key);
    } catch {
      this.#lost.delete(key);
    }
    return value;
  }
}

/** For this tab. */
export const session = new Store("sessionStorage");

/** For this device. */
export const local = new Store("localStorage");
