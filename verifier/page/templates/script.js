"use strict";
// Filters only: the page can be read whole without this.
const form = document.getElementById("filters");
const shown = document.getElementById("shown");
const findings = Array.from(document.querySelectorAll("[data-finding]"));
const names = ["outcome", "level", "code", "document", "key"];

function wanted() {
  return names.map((name) => [name, form.elements.namedItem(name).value]).filter(([, value]) => value !== "");
}

function apply() {
  const asked = wanted();
  let count = 0;
  for (const finding of findings) {
    const fits = asked.every(([name, value]) => finding.dataset[name] === value);
    finding.hidden = !fits;
    if (fits) count += 1;
  }
  for (const group of document.querySelectorAll("details.group:not(.text)")) {
    const left = group.querySelectorAll("[data-finding]:not([hidden])").length;
    group.hidden = left === 0;
    group.querySelector(".count").textContent = String(left);
    if (asked.length > 0 && left > 0) group.open = true;
  }
  for (const section of document.querySelectorAll("section.document")) {
    const empty = section.querySelector("[data-finding]:not([hidden])") === null;
    section.hidden = asked.length > 0 && empty;
  }
  shown.textContent = asked.length === 0 ? `${count} findings` : `${count} of ${findings.length} findings`;
}

function show(id) {
  const place = id && document.getElementById(id);
  if (!place) return;
  const hidden = place.closest("[hidden]");
  if (hidden) {
    form.reset();
    apply();
  }
  for (let around = place.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  place.scrollIntoView();
  if (place.tabIndex >= -1) place.focus({ preventScroll: true });
}

form.hidden = false;
form.addEventListener("change", apply);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(apply));
addEventListener("hashchange", () => show(decodeURIComponent(location.hash.slice(1))));
addEventListener("beforeprint", () => {
  for (const group of document.querySelectorAll("details")) group.open = true;
});
apply();
if (location.hash) show(decodeURIComponent(location.hash.slice(1)));
