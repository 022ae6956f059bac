// Loads the page anew when the site was built anew. A page that nobody sees holds no connection.
(function () {
  "use strict";
  var version = document.currentScript.getAttribute("data-version");
  var events = null;

  function listen() {
    if (events || document.hidden) return;
    events = new EventSource("/_yaolan/events");
    events.onmessage = function (event) {
      if (event.data !== version) location.reload();
    };
  }

  function rest() {
    if (events) events.close();
    events = null;
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden) rest();
    else listen();
  });
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", listen);
  listen();
})();
