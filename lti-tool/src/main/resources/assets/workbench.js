// The workbench works without this file: its sliders are a form with a button. This only asks for the new picture while
// a slider moves: a moment after the last move, giving up the question under way, and never touching what was typed.
(() => {
  const PAUSE = 150;
  const LOOK_AGAIN = 500;
  const form = document.querySelector("form[data-resolves]");
  const target = form && document.getElementById(form.dataset.resolves);
  const state = document.querySelector(".knob-state");
  let asking = new AbortController();
  let timer = 0;
  let askedAt = 0;

  const sliders = () => [...form.querySelectorAll("input[type=range]")];
  const show = () => {
    for (const slider of sliders()) {
      form.querySelector(`output[for="${slider.id}"]`).textContent = slider.value;
    }
    form.querySelector("[data-sum]").textContent = sliders().reduce((sum, slider) => sum + Number(slider.value), 0);
  };
  const say = (words) => { state.textContent = words; };

  // The answer is our own page, made on the server; a refusal comes as a whole page, of which the main words are shown.
  const put = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const part = page.querySelector(".pre") ?? page.querySelector("main .step") ?? page.querySelector("main");
    target.replaceChildren(document.adoptNode(part));
    const waits = target.querySelector("[data-waits]");
    if (waits) {
      timer = setTimeout(() => ask(`${waits.dataset.waits}?part=1`, {}), LOOK_AGAIN);
      return;
    }
    target.dataset.took = Math.round(performance.now() - askedAt);
    say(target.querySelector("[data-said]")?.textContent ?? "");
  };
  const ask = (address, options) => {
    asking.abort();
    asking = new AbortController();
    target.setAttribute("aria-busy", "true");
    say(state.dataset.busy);
    fetch(address, { ...options, signal: asking.signal })
      .then((answer) => answer.text())
      .then((html) => {
        target.removeAttribute("aria-busy");
        put(html);
      })
      .catch((error) => {
        if (error.name !== "AbortError") {
          target.removeAttribute("aria-busy");
          say(state.dataset.failed);
        }
      });
  };
  const resolve = () => {
    const body = new URLSearchParams(new FormData(form));
    body.set("part", "1");
    ask(form.action, { method: "POST", body });
  };
  const moved = () => {
    show();
    clearTimeout(timer);
    askedAt = performance.now();
    timer = setTimeout(resolve, PAUSE);
  };
  if (form && target) {
    form.addEventListener("input", moved);
    show();
  }

  // A choice along a way is a slider as well; the list stays, and says in words where one is.
  const along = document.querySelector("[data-slides] select");
  if (along) {
    const slider = document.createElement("input");
    Object.assign(slider, { type: "range", min: 0, max: along.options.length - 1, value: 0 });
    slider.setAttribute("aria-labelledby", along.id + "-label");
    const told = () => slider.setAttribute("aria-valuetext", along.selectedOptions[0].text);
    slider.addEventListener("input", () => { along.selectedIndex = slider.value; told(); });
    along.addEventListener("change", () => { slider.value = along.selectedIndex; told(); });
    told();
    along.before(slider);
  }

  // A matching that takes longer is looked at again by itself.
  const waiting = !form && document.querySelector("[data-waits]");
  if (waiting) {
    setTimeout(() => location.assign(waiting.dataset.waits), 2000);
  }
})();
