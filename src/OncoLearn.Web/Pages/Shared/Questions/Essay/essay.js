// Tells the length while one writes, as WordCount in Core counts it.
const WORDS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-'’.](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

document.addEventListener("input", event => event.target.matches("textarea[data-essay]") && tell(event.target));
for (const area of document.querySelectorAll("textarea[data-essay]")) tell(area);

function tell(area) {
  const line = area.closest(".essay").querySelector(".essay-length");
  const words = area.value.match(WORDS)?.length ?? 0;
  const { least, most, textNow, textShort, textLong } = line.dataset;
  const parts = [textNow.replace("{0}", words)];
  if (least && words > 0 && words < Number(least)) parts.push(textShort.replace("{0}", Number(least) - words));
  if (most && words > Number(most)) parts.push(textLong.replace("{0}", words - Number(most)));
  line.querySelector("[data-essay-now]").textContent = parts.join(" · ");
}
