// Keeps a card while it is filled in; without this file “Next” does. Nothing typed is ever taken away by it: what could
// not be kept is said, and stays where it is.
(() => {
  const card = document.getElementById("card");
  const words = document.getElementById("kept");
  let timer = 0;
  let changed = false;
  let under = Promise.resolve();
  const say = (text) => {
    words.textContent = text;
  };
  const keep = async () => {
    changed = false;
    say(card.dataset.saving);
    try {
      const answer = await fetch(card.getAttribute("action"), {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(card)),
        signal: AbortSignal.timeout(10000),
      });
      if (answer.status === 401 || answer.status === 403) {
        say(card.dataset.signedOut);
        return;
      }
      const told = await answer.json();
      if (told.seen !== undefined) {
        card.elements.seen.value = told.seen;
      }
      say(told.said);
    } catch {
      say(card.dataset.lost);
    }
  };
  // One after the other, so that each knows what the one before has kept.
  const keepNext = () => {
    clearTimeout(timer);
    under = under.then(() => (changed ? keep() : undefined));
    return under;
  };
  card.addEventListener("input", (event) => {
    if (event.target.name === "name") {
      return;
    }
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(keepNext, 600);
  });
  let waiting = true;
  card.addEventListener("submit", (event) => {
    if (!waiting) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(timer);
    const button = event.submitter;
    // In a task of its own: a browser ignores a form that is sent while it is still telling of its being sent.
    under.then(() => setTimeout(() => {
      waiting = false;
      card.requestSubmit(button);
      waiting = true;
    }));
  });
})();
