// Answers for the page around it, out of a sandbox and so from another origin: what a careful tool must not believe.
window.addEventListener("message", ({ data, source }) => {
  if (source === window.parent) window.parent.frames.tool.postMessage(data.reply, data.origin);
});
