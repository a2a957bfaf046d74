// A file may be dropped on the form; what is too large is told before it is sent.
import { mindSizes } from "./files.js";
import { readPdfs } from "./review-pdf.js";

const form = document.querySelector(".review-form");
const zone = form.querySelector(".drop-zone");
const input = zone.querySelector("input[type=file]");

mindSizes(form);
readPdfs(form, input);

for (const kind of ["dragenter", "dragover"]) {
  form.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.add("is-over");
  });
}
for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, () => zone.classList.remove("is-over"));

form.addEventListener("drop", (event) => {
  const files = event.dataTransfer?.files;
  if (!files?.length) return;
  event.preventDefault();
  const one = new DataTransfer();
  one.items.add(files[0]);
  input.files = one.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
});
