// A question of a bank: its preview is what learners see, also where script draws it; and what was typed for it is not needed once it is saved.
import { forgetSaved } from "./editor-draft.js";
import { startQuestions } from "./questions.js";

if (document.querySelector("[data-saved]")) forgetSaved();
startQuestions();
