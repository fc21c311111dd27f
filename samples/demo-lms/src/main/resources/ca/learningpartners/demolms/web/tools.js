// The tool's registration page asks to be closed when it is done; only that page, from its own origin, is listened to.
const frame = document.getElementById("registration");
const tool = new URL(frame.src).origin;
window.addEventListener("message", (event) => {
  const asked = event.data && event.data.subject === "org.imsglobal.lti.close";
  if (asked && event.source === frame.contentWindow && event.origin === tool) {
    location.assign(frame.dataset.done);
  }
});
