// Every screen works without this file. It only tells the page around us how tall we are, asks the platform to close
// its registration window, sends what needs no thought, keeps a form from being sent twice by a double click, looks
// again how far work has come, keeps what is typed until it is saved, and copies values that can as well be selected by
// hand.
(() => {
  const framed = window.parent !== window;
  const platform = document.documentElement.dataset.platform;
  if (framed && platform) {
    let last = 0;
    let timer = 0;
    const tell = () => {
      const height = Math.ceil(document.querySelector(".page").getBoundingClientRect().bottom + window.scrollY) + 8;
      if (Math.abs(height - last) > 4) {
        last = height;
        window.parent.postMessage({ subject: "lti.frameResize", height }, platform);
      }
    };
    new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, 100);
    }).observe(document.body);
  }
  // The platform's origin is not known to this page, and the message says nothing about anybody.
  const close = document.getElementById("close");
  const platformWindow = window.opener || (framed && window.parent);
  if (close && platformWindow) {
    close.hidden = false;
    close.addEventListener("click", () => platformWindow.postMessage({ subject: "org.imsglobal.lti.close" }, "*"));
  }
  // A page that only stands between two others.
  const between = document.querySelector("form[data-sends-itself]");
  if (between) {
    between.submit();
  }
  // Words about work under way are read anew while it goes on; then the whole page is, unless somebody is typing in it.
  const look = async () => {
    const words = document.querySelector("[data-live]");
    const fresh = await fetch(location.href).then((answer) => answer.text()).catch(() => "");
    const now = new DOMParser().parseFromString(fresh, "text/html").querySelector("[data-live]");
    if (now) {
      words.textContent = now.textContent;
    } else if (fresh && !document.activeElement?.matches("input, select")) {
      location.reload();
    }
    setTimeout(look, 2000);
  };
  if (document.querySelector("[data-live]")) {
    setTimeout(look, 2000);
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    const say = (text) => {
      button.textContent = text;
      setTimeout(() => { button.textContent = label; }, 3000);
    };
    const byHand = () => {
      if (field.select) {
        field.select();
      } else {
        getSelection().selectAllChildren(field);
      }
      if (document.execCommand("copy")) {
        say(button.dataset.copied);
      }
    };
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => {
      if (!navigator.clipboard) {
        byHand();
        return;
      }
      navigator.clipboard.writeText(field.value ?? field.innerText).then(() => say(button.dataset.copied), byHand);
    });
  }
  // A file that would be refused for its size is not sent first.
  for (const field of document.querySelectorAll("input[type=file][data-most]")) {
    field.addEventListener("change", () => {
      const tooLarge = field.files[0]?.size > Number(field.dataset.most);
      field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
      field.reportValidity();
    });
  }
  // What is typed into a form stays in this tab until the server has it: through an expired session, a lost connection, a
  // second launch. It is kept under the person's own name and thrown away when somebody else is signed in.
  (() => {
    const MOST = 300000;
    const begin = "draft:";
    const last = "sent-last";
    const person = document.documentElement.dataset.person;
    const store = (work) => { try { return work(sessionStorage); } catch { return null; } };
    const keys = () => store((kept) => Object.keys(kept).filter((key) => key.startsWith(begin))) || [];
    const forget = (key) => store((kept) => kept.removeItem(key));
    const read = (key) => { try { return JSON.parse(store((kept) => kept.getItem(key))); } catch { return null; } };
    const write = (key, draft) => {
      const text = JSON.stringify(draft);
      return text.length > MOST ? forget(key) : store((kept) => kept.setItem(key, text));
    };
    const key = (form) => begin + form.dataset.draft;
    // The hidden id goes along, so that what the server already has is not saved a second time.
    const counts = (field) => field.name && field.name !== "token" && (field.type !== "hidden" || field.name === "id");
    const fields = (form) => [...form.elements].filter(counts);
    const ticked = (field) => field.type === "checkbox" || field.type === "radio";
    const values = (form) => fields(form)
      .filter((field) => !ticked(field) || field.checked)
      .map((field) => [field.name, field.value]);
    const shown = (list) => JSON.stringify(list.filter(([name]) => name !== "id"));
    const keep = (form) => write(key(form), values(form));
    const restore = (form, list) => {
      const left = list.slice();
      const take = (name, value) => {
        const at = left.findIndex((each) => each[0] === name && (value === undefined || each[1] === value));
        return at < 0 ? null : left.splice(at, 1)[0];
      };
      for (const field of fields(form)) {
        if (ticked(field)) {
          field.checked = take(field.name, field.value) !== null;
        } else {
          const found = take(field.name);
          field.value = found ? found[1] : field.value;
        }
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    };
    if (person) {
      keys().filter((each) => !each.startsWith(`${begin}${person}.`)).forEach(forget);
    }
    // What was sent last has arrived if the page says that something was done.
    if (document.querySelector("[data-done]")) {
      forget(store((kept) => kept.getItem(last)) || "");
    }
    document.addEventListener("submit", ({ target }) => {
      store((kept) => kept.setItem(last, target.dataset.draft ? key(target) : ""));
    });
    for (const form of document.querySelectorAll("form[data-draft]")) {
      const offer = form.querySelector("[data-draft-offer]");
      const draft = read(key(form));
      const differs = draft && shown(draft) !== shown(values(form));
      const refused = document.querySelector("[role=alert]");
      let timer = 0;
      if (draft && refused) {
        keep(form);
      } else if (offer && differs) {
        offer.hidden = false;
        offer.querySelector("[data-draft-use]").addEventListener("click", () => {
          restore(form, draft);
          keep(form);
          offer.hidden = true;
          form.querySelector("textarea, input:not([type=hidden])")?.focus();
        });
        offer.querySelector("[data-draft-discard]").addEventListener("click", () => {
          forget(key(form));
          offer.hidden = true;
        });
      } else if (draft) {
        forget(key(form));
      }
      const keepNow = () => {
        clearTimeout(timer);
        timer = 0;
        keep(form);
      };
      form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(keepNow, 200);
      });
      form.addEventListener("submit", () => {
        clearTimeout(timer);
        timer = 0;
        keep(form);
      });
      addEventListener("pagehide", () => {
        if (timer) {
          keepNow();
        }
      });
    }
  })();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
})();
