// The language switch keeps the reader's place: it leads to the block at the top of the screen. Without this script it
// leads to the top of the same page.
(function () {
  "use strict";
  var link = document.querySelector("a.switch");
  if (!link) return;
  var address = link.getAttribute("href");
  var line = 96;

  function inView(element) {
    var box = element.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
  }

  function place() {
    var chosen = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (chosen && inView(chosen)) return chosen.id;
    if (window.scrollY < line) return "";
    var found = "";
    var marked = document.querySelectorAll("main :is(h2, h3, h4, h5, h6, p, li, tr, .block, .pair)[id]");
    for (var i = 0; i < marked.length; i++) {
      var box = marked[i].getBoundingClientRect();
      if (box.height === 0) continue;
      if (box.top > line && found) break;
      found = marked[i].id;
      if (box.bottom > line && box.top <= line) break;
    }
    return found;
  }

  function keep() {
    var id = place();
    link.setAttribute("href", address + location.search + (id ? "#" + encodeURIComponent(id) : ""));
  }

  ["pointerdown", "focus", "click"].forEach(function (event) {
    link.addEventListener(event, keep);
  });
})();
