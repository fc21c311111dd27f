// Shows the tool's frame when one of the smaller forms opens something in it; the launch form has a script of its own.
for (const form of document.querySelectorAll("form[target=tool]:not(#launch)")) {
  form.addEventListener("submit", () => {
    const frame = document.querySelector("iframe[name=tool]");
    frame.hidden = false;
    frame.scrollIntoView({ block: "nearest" });
  });
}
