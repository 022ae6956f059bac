// The search page. Loads the index when the reader begins to search, and shows passages with the words marked.
(function () {
  "use strict";
  var form = document.getElementById("search");
  if (!form) return;
  var field = form.elements.q;
  var selects = Array.from(form.querySelectorAll("select"));
  var status = document.getElementById("status");
  var found = document.getElementById("found");
  var hits = document.getElementById("hits");
  var more = document.getElementById("more");
  var other = document.getElementById("other");
  var examples = document.getElementById("examples");
  var page = 10;
  var mostPartial = 40;
  var lastSearch = 0;
  var waiting, engine, shown, results;

  if (location.protocol === "file:") {
    document.getElementById("from-disk").hidden = false;
    form.hidden = true;
    return;
  }

  // Query -> words as the index has them. Chinese: every two neighbouring characters. 6.5 is written 6d5.
  var han = "\\u3400-\\u9fff\\u3007";
  var idle = {};
  "a an and are as at be by did do does for from had has have how in is it its many much of on or that the their this to was were what when which will with percent per cent"
    .split(" ")
    .forEach(function (word) {
      idle[word] = true;
    });

  function wordsOf(query) {
    var words = [];
    var runs = query
      .normalize("NFKC")
      .toLowerCase()
      .replace(/请问|多少|什么|怎么样|怎样|如何|哪些|有没有/g, " ")
      .match(new RegExp("[" + han + "]+|[^\\s" + han + "]+", "g"));
    (runs || []).forEach(function (run) {
      if (new RegExp("^[" + han + "]").test(run)) {
        words.push(run.length === 1 ? { text: run, keys: [run] } : { text: run, keys: pairs(run) });
        return;
      }
      run.split(/[^\p{L}\p{N}.,'’]+/u).forEach(function (part) {
        part = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|['’]s$/gu, "");
        var number = /^([\d,]*\d(?:\.\d+)?)(\p{L}{3,})?$/u.exec(part);
        if (number) words.push({ text: number[1], keys: [number[1].replace(/,/g, "").replace(".", "d")] });
        if (number ? number[2] : part) words.push({ text: number ? number[2] : part, keys: [number ? number[2] : part] });
      });
    });
    // A lone character beside other words says little (2023年, 6.5亿), and so do words without a meaning of their own.
    var strong = words.filter(function (word) {
      return !idle[word.text] && !(word.text.length === 1 && word.keys[0] === word.text && !/[a-z0-9]/.test(word.text));
    });
    return strong.length ? strong : words;
  }

  function pairs(run) {
    var keys = [];
    for (var at = 0; at + 1 < run.length; at++) keys.push(run.slice(at, at + 2));
    return keys;
  }

  // Words of the index -> text: the second character of a pair begins the next one.
  function join(text) {
    return (text || "")
      .replace(new RegExp("([" + han + "])([" + han + "]) (?=\\2)", "g"), "$1")
      .replace(new RegExp(" ?([" + han + "\\u3000-\\u303f\\uff00-\\uffef]) ?", "g"), "$1")
      .replace(/ ?› ?/g, " › ")
      .replace(/␣/g, " ");
  }

  function load() {
    if (!engine) {
      engine = import(new URL(form.dataset.bundle, document.baseURI).href).then(function (pagefind) {
        // Pagefind takes the index of the page's language, and cuts Chinese by a dictionary that differs between browsers. The index
        // of Chinese is named "und", which it leaves as it is; it asks for the language once, when it is started.
        var root = document.documentElement;
        var language = root.lang;
        return pagefind
          .options({ ranking: { metaWeights: { title: 20, names: 10, words: 0.3, place: 0 } }, excerptLength: 0 })
          .then(function () {
            root.lang = /^zh/.test(language) ? "und" : language;
            var started = pagefind.init();
            root.lang = language;
            return started;
          })
          .then(pagefind.filters)
          .then(function () {
            return pagefind;
          });
      });
      engine.catch(function () {
        engine = undefined;
      });
    }
    return engine;
  }

  function chosen(except) {
    var filters = {};
    selects.forEach(function (select) {
      if (select.value && select !== except) filters[select.name] = select.value;
    });
    return filters;
  }

  // All words first; then passages with most of them, rare words counting more.
  function find(pagefind, words, filters) {
    var keys = words.flatMap(function (word) {
      return word.keys;
    });
    return pagefind.search(keys.join(" "), { filters: filters }).then(function (whole) {
      var all = whole.results;
      if (keys.length < 2 || all.length >= 2 * page) return { all: all, some: [] };
      return Promise.all(
        keys.map(function (key) {
          return pagefind.search(key, { filters: filters });
        })
      ).then(function (answers) {
        return { all: all, some: most(answers, all) };
      });
    });
  }

  function most(answers, all) {
    var taken = new Set(
      all.map(function (result) {
        return result.id;
      })
    );
    var sums = new Map();
    var total = 0;
    answers.forEach(function (answer) {
      if (!answer.results.length) return;
      var weight = Math.log(1 + 3000 / answer.results.length);
      total += weight;
      answer.results.forEach(function (result) {
        var sum = sums.get(result.id) || { result: result, weight: 0, score: 0 };
        sum.weight += weight;
        sum.score += result.score;
        sums.set(result.id, sum);
      });
    });
    return Array.from(sums.values())
      .filter(function (sum) {
        return !taken.has(sum.result.id) && sum.weight >= total * 0.5;
      })
      .sort(function (one, two) {
        return two.weight - one.weight || two.score - one.score;
      })
      .slice(0, mostPartial)
      .map(function (sum) {
        return sum.result;
      });
  }

  function say(text) {
    status.textContent = text;
  }

  // Each list counts what it would lead to beside the choices in the other lists.
  function fill(pagefind, query) {
    return Promise.all(
      selects.map(function (select) {
        return pagefind.search(query, { filters: chosen(select) }).then(function (answer) {
          var counts = answer.filters[select.name] || {};
          var value = select.value;
          var names = Object.keys(counts).filter(function (name) {
            return counts[name] > 0 || name === value;
          });
          names.sort();
          if (select.name === "year") names.reverse();
          if (value && names.indexOf(value) < 0) names.push(value);
          select.length = 1;
          names.forEach(function (name) {
            select.add(new Option(name + " (" + (counts[name] || 0) + ")", name, false, name === value));
          });
        });
      })
    );
  }

  function search(keepFilters) {
    var query = field.value.trim();
    var number = ++lastSearch;
    if (examples) examples.hidden = query !== "";
    if (!query) {
      found.hidden = other.hidden = true;
      form.querySelector(".search-filters").hidden = true;
      say("");
      return Promise.resolve();
    }
    if (!keepFilters) selects.forEach(forget);
    var words = wordsOf(query);
    say(status.dataset.loading);
    return load()
      .then(function (pagefind) {
        return find(pagefind, words, chosen()).then(function (answer) {
          if (number !== lastSearch) return;
          var keys = words.map(function (word) {
            return word.keys.join(" ");
          });
          return fill(pagefind, keys.join(" ")).then(function () {
            if (number !== lastSearch) return;
            results = answer.all.concat(answer.some);
            shown = 0;
            hits.textContent = "";
            form.querySelector(".search-filters").hidden = false;
            found.hidden = results.length === 0;
            other.hidden = false;
            other.firstElementChild.search = "?q=" + encodeURIComponent(query);
            return show(words, answer.all.length, number).then(function () {
              if (number !== lastSearch) return;
              say(
                results.length
                  ? status.dataset.count.replace("{0}", results.length)
                  : status.dataset.none.replace("{0}", query)
              );
            });
          });
        });
      })
      .catch(function () {
        if (number === lastSearch) say(status.dataset.failed);
      });
  }

  function forget(select) {
    select.value = "";
  }

  function show(words, whole, number) {
    var from = shown;
    var next = results.slice(from, from + page);
    shown += next.length;
    return Promise.all(
      next.map(function (result) {
        return result.data();
      })
    ).then(function (records) {
      if (number !== lastSearch) return;
      records.forEach(function (record, at) {
        if (from + at === whole && whole < results.length) hits.append(element("li", "some", hits.dataset.partial));
        hits.append(hit(record, words));
      });
      more.hidden = shown >= results.length;
      more.onclick = function () {
        var last = hits.lastElementChild;
        show(words, whole, number).then(function () {
          var link = last.nextElementSibling && last.nextElementSibling.querySelector("a");
          if (link) link.focus();
        });
      };
    });
  }

  function hit(record, words) {
    var item = document.createElement("li");
    var heading = document.createElement("h3");
    var link = document.createElement("a");
    link.href = form.dataset.root + (record.raw_url || record.url).replace(/^\//, "");
    // A passage is named by its section; the report stands below.
    var place = join(record.meta.place).split(" › ");
    mark(link, join(record.meta.title) || place[place.length - 1], words);
    heading.append(link);
    var text = element("p", "", "");
    mark(text, cutOut(join(record.content), words), words);
    var facts = ["kind", "area", "year"].map(function (name) {
      return (record.filters[name] || []).slice(0, record.meta.title ? 3 : 1).join(", ");
    });
    if (place.length > 1) facts.unshift(place[0]);
    item.append(heading, text, element("p", "hit-facts", facts.filter(Boolean).join(" · ")));
    return item;
  }

  function element(name, style, text) {
    var made = document.createElement(name);
    if (style) made.className = style;
    made.textContent = text;
    return made;
  }

  // Where the words stand: Chinese as typed, else its pairs; other words from their beginning, without their ending.
  function pattern(words, text) {
    var parts = words.flatMap(function (word) {
      var whole = escape(word.text);
      if (new RegExp("^[" + han + "]").test(word.text))
        return text.indexOf(word.text) >= 0 ? [whole] : word.keys.map(escape);
      if (/^\d/.test(word.text)) return [whole.replace(/,/g, "").replace(/\d(?=(\d{3})+(\D|$))/g, "$&,?") + "(?![\\d])"];
      return ["(?:^|(?<![\\p{L}\\p{N}]))" + escape(word.text.replace(/(?:ies|ing|ed|es|s|y)$/, "") || word.text) + "[\\p{L}\\p{N}]*"];
    });
    return new RegExp(parts.join("|") || "(?!)", "giu");
  }

  function escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&");
  }

  // The part of a long passage in which most words stand.
  function cutOut(text, words) {
    var room = new RegExp("[" + han + "]").test(text.slice(0, 40)) ? 130 : 280;
    if (text.length <= room * 1.3) return text;
    var places = Array.from(text.matchAll(pattern(words, text)), function (match) {
      return match.index;
    });
    var best = 0;
    var most = 0;
    places.forEach(function (start) {
      var inside = places.filter(function (place) {
        return place >= start && place < start + room * 0.8;
      }).length;
      if (inside > most) {
        most = inside;
        best = start;
      }
    });
    // Not within a word, and not after the end of what is shown.
    var start = Math.max(0, Math.floor(Math.min(best - room * 0.15, text.length - room)));
    var blank = text.indexOf(" ", start);
    if (start > 0 && blank >= 0 && blank < start + 15) start = blank + 1;
    return (start > 0 ? "…" : "") + text.slice(start, start + room) + (start + room < text.length ? "…" : "");
  }

  function mark(place, text, words) {
    var done = 0;
    Array.from(text.matchAll(pattern(words, text))).forEach(function (match) {
      if (!match[0]) return;
      place.append(text.slice(done, match.index), element("mark", "", match[0]));
      done = match.index + match[0].length;
    });
    place.append(text.slice(done));
  }

  function address() {
    var query = new URLSearchParams();
    if (field.value.trim()) query.set("q", field.value.trim());
    selects.forEach(function (select) {
      if (select.value) query.set(select.name, select.value);
    });
    return location.pathname + (query.toString() ? "?" + query : "");
  }

  function readAddress() {
    var query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    selects.forEach(function (select) {
      var value = query.get(select.name);
      select.length = 1;
      if (value) select.add(new Option(value, value, false, true));
    });
    return search(true);
  }

  field.addEventListener("focus", function () {
    load().catch(function () {});
  });
  field.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      search(true).then(function () {
        history.replaceState(null, "", address());
      });
    }, 250);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    history.pushState(null, "", address());
    search(true);
  });
  form.addEventListener("change", function (event) {
    if (event.target === field) return;
    history.replaceState(null, "", address());
    search(true);
  });
  window.addEventListener("popstate", readAddress);
  readAddress();
})();
