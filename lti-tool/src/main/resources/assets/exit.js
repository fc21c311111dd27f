// The quick way out of a page nobody else should see. Without this file the link still leads to a page that says nothing.
// With it that page takes this one’s place in the tab’s history, Escape pressed twice does the same, and Back and Forward
// lead to the harmless page, too, until somebody opens such a page on purpose again. It runs before the page is drawn.
(() => {
  const LEFT = "left-quickly";
  const SOON = 1500;
  const away = "/exit";
  const store = (work) => { try { return work(sessionStorage); } catch { return null; } };
  const hide = () => { document.documentElement.hidden = true; };
  const leave = () => {
    hide();
    store((kept) => kept.setItem(LEFT, "yes"));
    location.replace(away);
  };
  const left = () => store((kept) => kept.getItem(LEFT)) === "yes";
  const byHistory = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (left() && byHistory) {
    leave();
  } else {
    store((kept) => kept.removeItem(LEFT));
  }
  // A page the browser kept whole comes back without being loaded.
  addEventListener("pageshow", (event) => {
    if (event.persisted && left()) {
      leave();
    }
  });
  let pressed = -SOON;
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || event.repeat) {
      return;
    }
    if (event.timeStamp - pressed < SOON) {
      leave();
    }
    pressed = event.timeStamp;
  }, true);
  addEventListener("click", (event) => {
    if (event.target.closest?.("[data-exit]")) {
      event.preventDefault();
      leave();
    }
  }, true);
  addEventListener("DOMContentLoaded", () => {
    for (const keys of document.querySelectorAll("[data-exit-keys]")) {
      keys.hidden = false;
    }
  });
})();
