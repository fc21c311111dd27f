// Every screen works without this file. It only tells the page around us how tall we are, asks the platform to close
// its registration window, sends what needs no thought, keeps a form from being sent twice by a double click, looks
// again how far work has come, and copies values that can as well be selected by hand.
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
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
})();
