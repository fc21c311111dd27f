// Shows a question that follows from an answer as soon as that answer is chosen. Without this file, sending brings it up.
(() => {
  for (const form of document.querySelectorAll("form")) {
    const following = [...form.querySelectorAll("fieldset[data-when]")];
    const look = () => {
      for (const field of following) {
        const [item, ...answers] = field.dataset.when.split(" ");
        const asked = [...form.elements].some((each) =>
          each.name === `q.${item}` && each.checked && !each.matches(":disabled") && answers.includes(each.value));
        field.hidden = !asked;
        field.disabled = !asked;
      }
    };
    form.addEventListener("change", look);
    look();
  }
})();
