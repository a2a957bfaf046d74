// The forms work without this; it shows a password on request and fills in the device's time zone.
for (const button of document.querySelectorAll("button[data-reveal]")) {
  const input = document.getElementById(button.dataset.reveal);
  const words = { show: button.textContent, hide: button.dataset.hide };
  button.hidden = false;
  button.addEventListener("click", () => {
    const shows = input.type === "password";
    input.type = shows ? "text" : "password";
    button.textContent = shows ? words.hide : words.show;
  });
  // Shown text would be offered by the browser as an earlier entry of this field.
  input.form?.addEventListener("submit", () => { input.type = "password"; });
}

for (const list of document.querySelectorAll("select[data-device-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) continue;
  // Browsers know some zones by an older name, which the server takes too.
  if (![...list.options].some(option => option.value === zone)) list.prepend(new Option(zone.replaceAll("_", " "), zone));
  list.value = zone;
}
