// Opens a launch in the page or in a window; for a replay, sends the same answer again once the tool has answered.
const form = document.getElementById("launch");
const frame = document.querySelector("iframe[name=tool]");
const WINDOW = "demo-lms-tool";

form?.addEventListener("submit", (event) => {
  const replay = event.submitter?.name === "deviation" && event.submitter.value === "replay";
  form.elements.launch.value = replay ? crypto.randomUUID() : "";
  const inWindow = form.elements.display.value === "window";
  form.target = inWindow ? WINDOW : "tool";
  frame.hidden = inWindow;
  if (!inWindow) frame.scrollIntoView({ block: "nearest" });
  const place = inWindow ? window.open("", WINDOW) : frame.contentWindow;
  if (replay && place) sendAgain(place, `/${form.dataset.campus}/launches/${form.elements.launch.value}`);
});

async function sendAgain(place, launch) {
  for (let tries = 0; tries < 150; tries++) {
    await new Promise((after) => setTimeout(after, 200));
    const { answered } = await (await fetch(launch)).json();
    if (answered && isAtTheTool(place)) {
      place.location.href = `${location.origin}${launch}/replay`;
      return;
    }
  }
}

function isAtTheTool(place) {
  try {
    return place.location.href === null;
  } catch {
    return true;
  }
}
