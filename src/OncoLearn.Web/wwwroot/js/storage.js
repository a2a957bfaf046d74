// What a browser keeps for its pages. It may be switched off, and then even to ask for it is an error: what is kept then lasts as long as the page. So it is where there is no room left.

class Store {
  #name;
  #lost = new Map();

  constructor(name) {
    this.#name = name;
  }

  /** @returns null where nothing is kept under this key. */
  get(key) {
    // Where the storage is full it can still be read: what it holds then is older.
    if (this.#lost.has(key)) return this.#lost.get(key);
    try {
      return window[this.#name].getItem(key);
    } catch {
      return null;
    }
  }

  set(key, value) {
    try {
      window[this.#name].setItem(key, value);
      this.#lost.delete(key);
    } catch {
      this.#lost.set(key, String(value));
    }
  }

  remove(key) {
    this.#lost.delete(key);
    try {
      window[this.#name].removeItem(key);
    } catch {
      // Switched off: there is nothing in it.
    }
  }

  /** Removes what is kept under the keys that begin so. */
  removeAll(start) {
    const keys = [...this.#lost.keys()];
    try {
      keys.push(...Object.keys(window[this.#name]));
    } catch {
      // Switched off: there is nothing in it.
    }
    for (const key of keys.filter(key => key.startsWith(start))) this.remove(key);
  }

  /** What was kept under this key, once. */
  take(key) {
    const value = this.get(key);
    this.remove(key);
    return value;
  }
}

/** For this tab. */
export const session = new Store("sessionStorage");

/** For this device. */
export const local = new Store("localStorage");
