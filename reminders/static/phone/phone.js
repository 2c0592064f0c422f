// Keeps the phone up to date and sends without leaving the page. Everything works without it, by forms and a link.
"use strict";

(() => {
  const page = document.querySelector("[data-live]");
  if (!page) return;

  const EVERY = 2000;
  const NEAR = 60;
  const scroll = document.getElementById("scroll");
  const announcer = document.getElementById("announcer");
  const pulse = document.getElementById("pulse");
  const trouble = document.getElementById("trouble");
  const idleAfter = Number(page.dataset.idle || 900) * 1000;
  let touched = Date.now();
  let etag = "";
  let asking = false;

  let following = true; // whether the eye is on the latest: whoever reads further up is left there
  let ourScroll = false;

  const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;

  // The latest is not always the last: after the clock has gone back, tomorrow's texts stand below.
  function reveal(node) {
    if (!scroll || !node) return;
    const before = scroll.scrollTop;
    scroll.scrollTop = node.offsetTop + node.offsetHeight - scroll.clientHeight + NEAR / 3;
    ourScroll = scroll.scrollTop !== before;
  }
  const tell = (words) => { if (pulse && pulse.textContent !== words) pulse.textContent = words; };

  // Children with a data-key stay the same nodes for as long as they look the same: scrolling, selection and
  // screen readers are left in peace.
  function mergeKeyed(list, fresh) {
    const known = new Map([...list.children].map((node) => [node.dataset.key, node]));
    const arrived = [];
    let place = list.firstElementChild;
    for (const node of [...fresh.children]) {
      const mine = known.get(node.dataset.key);
      known.delete(node.dataset.key);
      if (mine && sameLook(mine, node)) {
        if (mine === place) place = place.nextElementSibling;
        else list.insertBefore(mine, place);
        continue;
      }
      if (mine) {
        if (mine === place) place = place.nextElementSibling;
        mine.remove();
      } else {
        node.classList.add("arrived-now");
        arrived.push(node);
      }
      list.insertBefore(node, place);
    }
    for (const gone of known.values()) gone.remove();
    return arrived;
  }

  function sameLook(mine, node) {
    const copy = mine.cloneNode(true);
    copy.classList.remove("arrived-now");
    return copy.isEqualNode(node);
  }

  function update(fetched) {
    let arrived = [];
    for (const fresh of fetched.querySelectorAll("[data-region]")) {
      const mine = document.getElementById(fresh.id);
      if (!mine || mine.isEqualNode(fresh)) continue;
      if ("keyed" in fresh.dataset) {
        arrived = mergeKeyed(mine, fresh);
      } else {
        const held = mine.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
        mine.replaceChildren(...fresh.childNodes);
        if (held) [...mine.querySelectorAll("a")].find((link) => link.getAttribute("href") === held)?.focus();
      }
    }
    if (following) reveal(arrived.at(-1));
    const words = arrived.filter((node) => node.dataset.say).map((node) => node.dataset.say);
    if (words.length && announcer) announcer.textContent = words.join(". ");
  }

  async function read(response) {
    if (response.redirected && new URL(response.url).pathname.includes("/login/")) {
      tell("You have been signed out.");
      touched = 0;
      return null;
    }
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  async function refresh() {
    if (asking || document.visibilityState !== "visible") return;
    if (Date.now() - touched > idleAfter) {
      tell("Paused, because nobody has touched this page for a while.");
      return;
    }
    asking = true;
    try {
      const response = await fetch(page.dataset.live, { headers: etag ? { "If-None-Match": etag } : {}, cache: "no-store" });
      if (response.status === 304) tell("");
      else if (response.ok) {
        const fetched = await read(response);
        if (fetched) {
          update(fetched);
          etag = response.headers.get("ETag") || "";
          tell("");
        }
      } else tell(`The server answered ${response.status}; trying again.`);
    } catch {
      tell("The server does not answer; trying again.");
    } finally {
      asking = false;
    }
  }

  function say(form) {
    let sending = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      const data = new FormData(form, event.submitter);
      const line = form.querySelector("[name=body]");
      form.setAttribute("aria-busy", "true");
      try {
        const response = await fetch(form.action, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" } });
        const fetched = await read(response);
        if (!fetched) return;
        const why = fetched.getElementById("trouble")?.textContent.trim() || "";
        if (trouble) trouble.textContent = why || (response.ok ? "" : `The server answered ${response.status}. Try again.`);
        line?.toggleAttribute("aria-invalid", Boolean(why));
        if (!response.ok) return;
        if (line) line.value = "";
        for (const field of document.querySelectorAll("[name=form]")) {
          field.value = fetched.querySelector("[name=form]")?.value || field.value;
        }
        etag = "";
        following = true;
        update(fetched);
      } catch {
        if (trouble) trouble.textContent = "The server does not answer. Nothing was sent twice: try again.";
      } finally {
        sending = false;
        form.removeAttribute("aria-busy");
        line?.focus({ preventScroll: true });
      }
    });
  }

  for (const kind of ["pointerdown", "keydown", "scroll"]) {
    document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
  }
  document.addEventListener("visibilitychange", refresh);
  document.querySelectorAll("[data-say-form]").forEach(say);
  scroll?.addEventListener("scroll", () => {
    if (!ourScroll) following = atEnd();
    ourScroll = false;
  }, { passive: true });
  reveal(document.getElementById("thread")?.lastElementChild);
  setInterval(refresh, EVERY);
})();
