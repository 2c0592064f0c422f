// The schedule form: show the fields that the two choices need, and say what the form as it stands would do.
"use strict";

(() => {
  const NEEDS = {
    days: {
      every_n_days: ["every_days"],
      weekly: ["weekdays", "every_weeks"],
      month_day: ["month_day"],
      month_weekday: ["nth", "nth_weekday"],
      own: ["own_days"],
    },
    times: {
      at: ["at"],
      every: ["every_minutes", "window_from", "window_to"],
      random: ["random_count", "window_from", "window_to"],
    },
    category: { check_in: ["form"], "": ["form", "text"] },
  };
  const WAIT = 350;

  const rowOf = (name) => {
    const boxes = document.querySelectorAll(`.form-row.field-${name}, .fieldBox.field-${name}`);
    const row = document.querySelector(`.form-row.field-${name}`);
    return boxes.length ? boxes[boxes.length - 1] : row;
  };

  const chosen = (form, name) => {
    const field = form.elements[name];
    return field ? field.value : null;
  };

  const showWhatIsNeeded = (form) => {
    for (const [choice, ways] of Object.entries(NEEDS)) {
      const value = chosen(form, choice);
      if (value === null) continue;
      const needed = new Set(ways[value] || (choice === "category" ? ["text"] : []));
      for (const name of new Set(Object.values(ways).flat())) {
        const row = rowOf(name);
        if (row) row.hidden = !needed.has(name);
      }
    }
    // A line that holds several fields goes when all of them do.
    for (const line of form.querySelectorAll(".form-row")) {
      const boxes = [...line.querySelectorAll(".fieldBox")];
      if (boxes.length) line.hidden = boxes.every((box) => box.hidden);
    }
  };

  const start = () => {
    const panel = document.getElementById("foreseen");
    const form = panel && panel.closest("form");
    if (!form) return;
    let timer = 0;
    let asked = 0;
    const foresee = async () => {
      const mine = ++asked;
      const answer = await fetch(panel.dataset.url, { method: "POST", body: new FormData(form), credentials: "same-origin" }).catch(() => null);
      // A slower answer to an older question must not overwrite a newer one.
      if (answer && answer.ok && mine === asked) panel.innerHTML = await answer.text();
    };
    const changed = () => {
      showWhatIsNeeded(form);
      clearTimeout(timer);
      timer = setTimeout(foresee, WAIT);
    };
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    // The person's box is drawn by a library that tells jQuery alone.
    if (window.django && window.django.jQuery) window.django.jQuery(form).on("change", "select", changed);
    showWhatIsNeeded(form);
  };

  document.addEventListener("DOMContentLoaded", start);
})();
