// The end of an attempt whose time is up: what waits is sent, the server closes the attempt, and its result is shown. Only the server
// knows when that is; until it says so, this window waits and tells the learner what for.

const AGAIN = { least: 1000, most: 15_000 };

/**
 * @param timer says when time is up
 * @param ask asks the server how the attempt stands; null where it cannot be reached
 * @param send sends what is chosen and was not sent yet
 * @param result the address of the result
 * @returns refused(): an answer came too late
 */
export function endInTime({ timer, clock, saver, ask, send, result }) {
  const notice = document.getElementById("time-is-up");
  const words = document.getElementById("timer").dataset;
  const page = document.querySelector(".question-page");
  let late = false;
  let wake = () => {};
  let ending = false;

  timer.addEventListener("up", end);
  timer.addEventListener("more", () => {
    notice.hidden = true;
    if (page) page.inert = false;
  });
  saver.addEventListener("change", () => wake());

  async function end() {
    send();
    saver.hurry();
    if (page) page.inert = true;
    // Time that was given and is up again finds the first one still at it.
    if (ending) return;
    ending = true;
    await wait();
    ending = false;
  }

  async function wait() {
    for (let pause = AGAIN.least; timer.isUp; pause = Math.min(pause * 2, AGAIN.most)) {
      if (!await untilNothingWaits() || !await untilClosed()) return;
      tell(words.textUp);
      const state = await ask();
      if (state && state.state !== "in-progress") return leave();
      if (timer.isUp && !state) tell(words.textAway, true);
      await rest(pause);
    }
  }

  /** @returns false where there is time again. */
  async function untilNothingWaits() {
    // What the server does not take will not be sent again.
    while (timer.isUp && saver.waiting > 0 && saver.problem !== "not-taken") {
      tell(saver.problem ? words.textWaiting : words.textUp);
      await new Promise(done => { wake = done; });
    }
    return timer.isUp;
  }

  /** What was on its way at the deadline is still taken for a moment; before that is over there is no result. */
  async function untilClosed() {
    tell(words.textUp);
    const left = timer.deadline + Number(words.grace) + clock.bound - clock.now;
    if (clock.now !== null && left > 0) await rest(left);
    return timer.isUp;
  }

  function leave() {
    location.replace(late ? `${result}?because=time-is-up` : result);
  }

  function tell(text, withLink = false) {
    const line = notice.querySelector("p");
    if (notice.hidden === false && line.dataset.text === text) return;
    line.dataset.text = text;
    line.textContent = withLink ? `${text} ` : text;
    if (withLink) line.append(Object.assign(document.createElement("a"), { href: result, textContent: words.textResult }));
    notice.hidden = false;
  }

  return { refused: () => { late = true; } };
}

function rest(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}
