// The result of an attempt: what this tab kept of answers that were not checked is of no use any more.
import { forgetAllChosen } from "./fields.js";

forgetAllChosen();
