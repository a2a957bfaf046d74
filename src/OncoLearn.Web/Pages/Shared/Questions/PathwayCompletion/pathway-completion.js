// The frame of a picture is a stop of the keyboard only while it scrolls.

export function start(frame) {
  const sizes = new ResizeObserver(() => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute("tabindex");
  });
  for (const box of [frame, frame.querySelector("svg")]) sizes.observe(box);
}
