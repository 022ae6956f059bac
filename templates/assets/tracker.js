// Filters the rows of the tracker. Without it the page is whole: grouped by area and year.
"use strict";
(function () {
  var form = document.getElementById("filters");
  if (!form) return;
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));
  var rows = Array.prototype.slice.call(document.querySelectorAll(".track"));
  var groups = Array.prototype.slice.call(document.querySelectorAll(".track-group"));
  var output = form.querySelector("output");

  function fits(row) {
    return selects.every(function (select) {
      return select.value === "" || row.getAttribute("data-" + select.name) === select.value;
    });
  }

  function show() {
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector(".track:not([hidden])");
    });
    output.textContent = output.getAttribute("data-text").replace("{0}", shown).replace("{1}", rows.length);
  }

  // A link may choose: tracker/index.html?verdict=missed
  location.search.slice(1).split("&").forEach(function (pair) {
    var parts = pair.split("=");
    selects.forEach(function (select) {
      if (select.name === parts[0]) select.value = decodeURIComponent(parts[1] || "");
      if (select.selectedIndex < 0) select.value = "";
    });
  });

  form.addEventListener("change", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.hidden = false;
  // The page comes with everything shown.
  if (
    selects.some(function (select) {
      return select.value !== "";
    })
  )
    show();
  // What an address points at is never hidden by a filter.
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    show();
    target.scrollIntoView();
  });
})();
