// Keeps a value of a login in the platform's storage, or fetches it at the launch, for browsers that keep no cookie
// inside another site's page. See PlatformStorage.script() for what the page must hold.
// https://www.imsglobal.org/spec/lti-pm-s/v0p1
(() => {
  const step = document.querySelector("[data-lti-key]");
  if (!step) {
    return;
  }
  const { ltiFrame, ltiOrigin, ltiKey, ltiValue } = step.dataset;
  const keeping = ltiValue !== undefined;
  const patience = keeping ? 1000 : 2000;
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  let over = false;

  // In a frame the platform is the page around us; in a window of our own it is the page that opened it.
  const platform = () => {
    const around = window.parent !== window ? window.parent : window.opener;
    return around && (ltiFrame === "_parent" ? around : around.frames[ltiFrame]);
  };

  const goOn = (value) => {
    if (over) {
      return;
    }
    over = true;
    window.removeEventListener("message", hear);
    if (keeping) {
      window.location.replace(step.href);
    } else {
      step.elements.lti_storage_value.value = value;
      step.submit();
    }
  };

  const hear = (event) => {
    const answer = event.data;
    if (event.origin !== ltiOrigin || event.source !== target || !answer || answer.message_id !== id) {
      return;
    }
    if (answer.subject === (keeping ? "lti.put_data.response" : "lti.get_data.response")) {
      goOn(!answer.error && typeof answer.value === "string" ? answer.value : "");
    }
  };

  let target = null;
  try {
    target = platform();
    window.addEventListener("message", hear);
    const about = { message_id: id, key: ltiKey };
    target.postMessage(
      keeping ? { subject: "lti.put_data", ...about, value: ltiValue } : { subject: "lti.get_data", ...about },
      ltiOrigin,
    );
  } catch (nobodyThere) {
    goOn("");
  }
  setTimeout(() => goOn(""), patience);
})();
