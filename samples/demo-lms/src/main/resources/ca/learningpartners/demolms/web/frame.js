// What the page around a tool's frame does for the tool: keeps small values, resizes the frame, closes it. Only the
// tool's own origins are listened to, each has a store of its own, and answers go to the origin that asked.
// https://www.imsglobal.org/spec/lti-pm-s/v0p1
const toolFrame = document.querySelector("iframe[name=tool]");
const toolOrigins = toolFrame.dataset.origins.split(" ");
const storageFault = toolFrame.dataset.fault;
const MOST_KEYS = 500;
const LONGEST_VALUE = 4096;
const stores = new Map(toolOrigins.map((origin) => [origin, new Map()]));

const answers = {
  "lti.capabilities": () => ({
    supported_messages: [...Object.keys(answers), ...Object.keys(actions)].map((subject) => ({ subject })),
  }),
  "lti.put_data": ({ key, value }, store) => {
    if (typeof key !== "string" || !(value == null || typeof value === "string")) return failure("bad_request");
    if (value == null) store.delete(key);
    else if (value.length > LONGEST_VALUE || (store.size >= MOST_KEYS && !store.has(key))) {
      return { key, ...failure("storage_exhaustion") };
    } else store.set(key, value);
    return { key, value };
  },
  "lti.get_data": ({ key }, store) =>
    typeof key === "string" ? { key, value: store.get(key) } : failure("bad_request"),
};

const actions = {
  "lti.frameResize": ({ height }) => {
    if (Number.isFinite(Number(height))) toolFrame.height = Math.min(Math.max(Number(height), 100), 20000);
  },
  "lti.close": closeTool,
  "org.imsglobal.lti.close": closeTool,
};

window.addEventListener("message", (event) => {
  const { data, origin } = event;
  if (typeof data?.subject !== "string") return;
  const isTool = toolOrigins.includes(origin);
  if (isTool && Object.hasOwn(actions, data.subject)) actions[data.subject](data);
  else if (data.subject.startsWith("lti.") && !data.subject.endsWith(".response")) answer(event, isTool);
});

function answer({ data, origin, source }, isTool) {
  const known = Object.hasOwn(answers, data.subject);
  const isData = data.subject !== "lti.capabilities";
  let content;
  if (!isTool) content = failure("wrong_origin");
  else if (!known) content = failure("unsupported_subject");
  else if (isData && typeof data.message_id !== "string") content = failure("bad_request");
  else content = answers[data.subject](data, stores.get(origin));
  const reply = { subject: `${data.subject}.response`, message_id: data.message_id, ...content };
  if (isData && isTool) sendWithFault(reply, origin, source);
  else source.postMessage(reply, origin);
}

function sendWithFault(reply, origin, source) {
  switch (storageFault) {
    case "storage-silent":
      return;
    case "storage-wrong-message":
      source.postMessage({ ...reply, message_id: crypto.randomUUID() }, origin);
      return;
    case "storage-wrong-value":
      source.postMessage({ ...reply, value: `not-${reply.value}` }, origin);
      return;
    case "storage-foreign":
      document.querySelector("iframe.stranger").contentWindow.postMessage({ reply, origin }, "*");
      return;
    default:
      source.postMessage(reply, origin);
  }
}

function failure(code) {
  return { error: { code, message: code.replace("_", " ") } };
}

function closeTool() {
  if (toolFrame.dataset.done) location.assign(toolFrame.dataset.done);
  else toolFrame.hidden = true;
}
