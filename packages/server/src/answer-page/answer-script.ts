/**
 * What the page of an evaluation does where programs run: keeps a draft on the device until it is
 * sent, uses the same link again after a reload, and says when this device has answered. It sends
 * nothing. For the separate step of borrowing it leaves the idea on the device, nowhere else.
 */
export const answerScript = `(() => {
  const store = (() => { try { return localStorage } catch { return null } })();
  if (!store) return;
  const done = document.getElementById("thanks");
  if (done) {
    const code = done.dataset.code;
    const draft = JSON.parse(store.getItem("talka-answer-" + code) ?? "{}");
    if (draft.idea) store.setItem("talka-borrow", JSON.stringify({ idea: draft.idea, from: draft.ideaFrom }));
    store.removeItem("talka-answer-" + code);
    store.setItem("talka-answered-" + code, "yes");
    return;
  }
  const form = document.getElementById("answer");
  if (!form) return;
  document.getElementById("warning")?.focus();
  const code = form.dataset.code;
  const key = "talka-answer-" + code;
  const personal = "personal" in form.dataset;
  const notice = document.getElementById("answered");
  if (!personal && store.getItem("talka-answered-" + code)) {
    form.hidden = true;
    notice.hidden = false;
    document.getElementById("another").onclick = () => {
      store.removeItem("talka-answered-" + code);
      form.hidden = false;
      notice.hidden = true;
      form.querySelector("input:not([type=hidden]),textarea").focus();
    };
  }
  const read = () => {
    const kept = {};
    for (const [name, value] of new FormData(form)) if (name !== "insist" && value !== "") kept[name] = value;
    return kept;
  };
  const draft = JSON.parse(store.getItem(key) ?? "{}");
  if (!document.getElementById("warning")) {
    for (const [name, value] of Object.entries(draft)) {
      if (name === "token" && personal) continue;
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
  }
  const save = () => store.setItem(key, JSON.stringify(read()));
  form.addEventListener("input", save);
  form.addEventListener("submit", save);
})();
`;
