// What a question type does beyond its form stands in a module of its own, which is started on each of its questions.

const started = new WeakSet();

/** @param within the page, or a part of it that came later */
export function startQuestions(within = document) {
  for (const root of within.querySelectorAll("[data-question-script]")) {
    if (started.has(root)) continue;
    started.add(root);
    // Where the module does not come, the form is answered as without script.
    import(`/lib/questions/${root.dataset.questionScript}.js`).then(module => module.start(root), () => started.delete(root));
  }
}
