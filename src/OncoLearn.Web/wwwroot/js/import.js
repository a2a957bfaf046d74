// Bringing questions in.
import { mindSizes } from "./files.js";

mindSizes(document.querySelector(".import-form"));
