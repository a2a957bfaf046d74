// What is typed is saved like what is chosen: when its writer pauses, goes on to something else, or leaves.

const PAUSE = 1500;

/**
 * @param save called when what is typed now may be an answer; not in the middle of a word that an input method is putting together
 * @returns now(): what waits for a pause is not waited for any longer
 */
export function watchTyping(form, save) {
  let pause = 0;

  function wait(event) {
    if (!takesText(event.target)) return;
    clearTimeout(pause);
    pause = event.isComposing ? 0 : setTimeout(end, PAUSE);
  }

  function end() {
    clearTimeout(pause);
    pause = 0;
    save();
  }

  const now = () => pause && end();
  form.addEventListener("input", wait);
  // Some browsers send no input event for the word that an input method has finished.
  form.addEventListener("compositionend", wait);
  form.addEventListener("change", event => takesText(event.target) && end());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && now());
  return { now };
}

export function takesText(field) {
  return field.matches("input[type=text], textarea");
}
