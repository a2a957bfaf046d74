// What points to an item of the same question calls it by its words: as they are typed, not only when the server writes the form anew.

/** The field of a text of an item: options[2].text.en */
const TEXT = /^((\w+)\[\d+\])\.text\.[\w-]+$/;

export function nameChoices(form) {
  form.addEventListener("input", ({ target }) => {
    const [, item, list] = TEXT.exec(target.name) ?? [];
    if (item) rename(form.elements[`${item}.id`].value, list, wordsOf(item));
  });

  /** In the page's language where they are written in it. */
  function wordsOf(item) {
    const written = [...form.querySelectorAll(`[name^='${item}.text.']`)].filter(field => field.value.trim());
    return (written.find(field => field.name.endsWith(`.${document.documentElement.lang}`)) ?? written[0])?.value.trim() ?? "";
  }

  function rename(id, list, words) {
    for (const option of form.querySelectorAll(`option[data-of='${list}']`)) {
      if (option.value === id) option.textContent = `${option.dataset.label} ${words}`.trimEnd();
    }
  }
}
