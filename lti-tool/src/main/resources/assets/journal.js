// A journal that is locked with a passphrase. The key is made from the passphrase here, in this page, and forgotten with
// it; what is sent is locked already, and bound to its entry, so that one entry cannot be passed off as another.
(() => {
  const box = document.querySelector("[data-lock]");
  if (!box) {
    return;
  }
  const part = (name) => box.querySelector(`[data-${name}]`);
  const said = part("said");
  const say = (name) => { said.textContent = name ? said.dataset[name] : ""; };
  if (!window.isSecureContext || !window.crypto?.subtle) {
    part("insecure").hidden = false;
    return;
  }
  part("asks").hidden = false;

  const SHORTEST = 12;
  const PROOF = "journal proof";
  const WORD = "Learning Partners";
  const bytes = (text) => new TextEncoder().encode(text);
  const written = (array) => {
    let binary = "";
    for (const byte of array) {
      binary += String.fromCharCode(byte);
    }
    return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  };
  const read = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const keyOf = async (passphrase, salt, iterations) => {
    const typed = await crypto.subtle.importKey("raw", bytes(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: read(salt), iterations };
    return crypto.subtle.deriveKey(how, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  };
  const lock = async (key, place, text) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(place) }, key, bytes(text));
    return `p1.${written(iv)}.${written(new Uint8Array(sealed))}`;
  };
  const open = async (key, place, sealed) => {
    const [, iv, text] = sealed.split(".");
    const how = { name: "AES-GCM", iv: read(iv), additionalData: bytes(place) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, read(text)));
  };
  const entry = (id) => `journal entry ${id}`;
  const send = (address, fields) => fetch(address, { method: "POST", body: new URLSearchParams(fields) });

  const field = box.querySelector("#passphrase");
  const form = box.closest("form");
  let key = null;

  // Whoever knows the passphrase opens the proof.
  const unlock = async () => {
    say("working");
    const made = await keyOf(field.value, box.dataset.salt, Number(box.dataset.rounds));
    try {
      if (await open(made, PROOF, box.dataset.proof) !== WORD) {
        throw new Error("another word");
      }
    } catch {
      say("wrong");
      field.select();
      return;
    }
    field.value = "";
    try {
      await show(made);
    } catch {
      say("broken");
      return;
    }
    key = made;
    part("asks").hidden = true;
    say("");
  };

  const show = async (made) => {
    const words = part("words");
    if (box.dataset.sealed) {
      const text = await open(made, entry(box.dataset.entry), box.dataset.sealed);
      if ("writes" in box.dataset) {
        words.value = text;
      } else {
        words.textContent = text;
      }
    }
    const opened = part("opened");
    if (opened) {
      opened.hidden = false;
      (words || opened.querySelector("button")).focus();
    } else {
      words.hidden = false;
      words.tabIndex = -1;
      words.focus();
    }
  };

  const write = async () => {
    const named = (name) => form.elements.namedItem(name);
    const words = part("words").value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
    if (!words) {
      say("empty");
      return;
    }
    named("locked").value = await lock(key, entry(named("id").value), words);
    const answer = await send(form.action, new FormData(form)).catch(() => null);
    named("locked").value = "";
    if (answer?.ok) {
      location.replace(answer.url);
      return;
    }
    say("unsaved");
    if (answer?.status === 422) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      said.textContent = page.querySelector("#problem")?.textContent ?? said.dataset.unsaved;
      for (const name of ["id", "edition"]) {
        named(name).value = page.querySelector(`main form input[name=${name}]`)?.value ?? named(name).value;
      }
    }
  };

  const set = async () => {
    const same = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();
    if (field.value.length < SHORTEST) {
      say("short");
    } else if (field.value !== box.querySelector("#again").value) {
      say("differ");
    } else if (same(box.querySelector("#confirmation").value) !== same(box.dataset.word)) {
      say("unconfirmed");
    } else {
      say("working");
      const salt = written(crypto.getRandomValues(new Uint8Array(16)));
      const made = await keyOf(field.value, salt, Number(box.dataset.rounds));
      form.elements.namedItem("salt").value = salt;
      form.elements.namedItem("proof").value = await lock(made, PROOF, WORD);
      form.submit();
    }
  };

  // One entry after the other, each by itself: what is done stays done if the rest has to wait.
  const turn = async (to) => {
    const marks = [...box.querySelectorAll(`[data-to="${to}"]`)];
    const token = box.dataset.token;
    for (const [at, mark] of marks.entries()) {
      said.textContent = `${said.dataset.progress} ${at + 1} / ${marks.length}`;
      const id = mark.dataset.entry;
      const page = new DOMParser().parseFromString(await (await fetch(`/journal/${id}`)).text(), "text/html");
      const kept = page.querySelector(to === "lock" ? "p[data-words][data-edition]" : "[data-lock][data-sealed]");
      const fields = { token, edition: kept.dataset.edition };
      if (to === "lock") {
        fields.locked = await lock(key, entry(id), kept.textContent);
      } else {
        fields.text = await open(key, entry(id), kept.dataset.sealed);
      }
      if (!(await send(`/journal/${id}/turning`, fields)).ok) {
        throw new Error("not kept");
      }
      mark.remove();
    }
    if (to === "lock") {
      location.replace("/journal/passphrase?done=saved");
    } else {
      location.replace((await send("/journal/passphrase/ending", { token })).url);
    }
  };

  let busy = false;
  const alone = async (work) => {
    if (busy) {
      return;
    }
    busy = true;
    await work().catch(() => say("broken"));
    busy = false;
  };
  part("open")?.addEventListener("click", () => alone(unlock));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && part("open")) {
      event.preventDefault();
      alone(unlock);
    }
  });
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    if ("sets" in box.dataset) {
      alone(set);
    } else if (key) {
      alone(write);
    } else {
      field.focus();
    }
  });
  for (const button of box.querySelectorAll("[data-turn]")) {
    button.addEventListener("click", () => alone(() => turn(button.dataset.turn)));
  }
})();
