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
  var page = 10;
  var mostPartial = 40;
  var mostRead = 16;
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
  ("a about an and any are as at be by can did do does for from had has have how i in is it its many me much of on or our " +
    "percent per cent show tell that the their there this to was we were what when where which who why will with you " +
    "的 了 是 吗 呢 吧 啊 在 有 和 与 及 或 对 从 到 将 被 把 也 都 请问 多少 什么 怎么 怎么样 怎样 如何 哪些 哪个 哪里 谁 几 为什么 是否 有没有")
    .split(" ")
    .forEach(function (word) {
      idle[word] = true;
    });
  var segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter("zh", { granularity: "word" });

  function wordsOf(query) {
    var words = [];
    var runs = query
      .normalize("NFKC")
      .toLowerCase()
      .replace(/请问|多少|什么|怎么样|怎样|如何|哪些|有没有/g, " ")
      .match(new RegExp("[" + han + "]+|[^\\s" + han + "]+", "g"));
    (runs || []).forEach(function (run) {
      if (new RegExp("^[" + han + "]").test(run)) {
        phrases(run).forEach(function (parts) {
          words.push({ text: parts.join(""), keys: pairs(parts) });
        });
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

  // A run of Chinese, parted where a word without a meaning of its own stands; each part in words, as far as the browser knows them.
  function phrases(run) {
    if (!segmenter) return [Array.from(run)];
    var found = [[]];
    Array.from(segmenter.segment(run)).forEach(function (part) {
      if (idle[part.segment]) found.push([]);
      else found[found.length - 1].push(part.segment);
    });
    found = found.filter(function (parts) {
      return parts.length;
    });
    return found.length ? found : [[run]];
  }

  // Two characters of two words are no word, unless a single one is left over (it may belong to either).
  function pairs(parts) {
    var text = parts.join("");
    var keys = [];
    var end = 0;
    parts.forEach(function (part, at) {
      for (var i = 0; i + 1 < part.length; i++) keys.push(part.slice(i, i + 2));
      end += part.length;
      var next = parts[at + 1];
      if (next && (part.length === 1 || next.length === 1)) keys.push(text.slice(end - 1, end + 1));
    });
    return keys.length ? Array.from(new Set(keys)) : [text];
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

  // What has all words comes first; then what has most of them, rare words counting more.
  function find(pagefind, words, filters) {
    var keys = Array.from(
      new Set(
        words.flatMap(function (word) {
          return word.keys;
        })
      )
    );
    return Promise.all(
      keys.map(function (key) {
        return pagefind.search(key, { filters: filters }).then(function (answer) {
          return answer.results.length ? holds(answer.results[0], key).then(function (is) {
            return is && answer;
          }) : null;
        });
      })
    ).then(function (answers) {
      var sums = new Map();
      var total = 0;
      var known = keys.filter(function (key, at) {
        return answers[at];
      });
      answers.filter(Boolean).forEach(function (answer) {
        var weight = Math.log(1 + 3000 / answer.results.length);
        var best = answer.results[0].score || 1;
        total += weight;
        answer.results.forEach(function (result) {
          var sum = sums.get(result.id) || { result: result, keys: 0, weight: 0, score: 0, named: false };
          sum.keys++;
          sum.weight += weight;
          sum.score += (weight * result.score) / best;
          sum.named = sum.named || /title|names/.test(result.matchedMetaFields);
          sums.set(result.id, sum);
        });
      });
      var all = Array.from(sums.values()).sort(function (one, two) {
        return two.weight - one.weight || two.score - one.score;
      });
      all.forEach(function (sum) {
        sum.whole = sum.keys === known.length;
        sum.share = sum.weight / total;
      });
      var whole = all.filter(function (sum) {
        return sum.whole;
      });
      var some = all.filter(function (sum) {
        return !sum.whole && sum.share >= 0.35;
      });
      return order(whole.concat(whole.length < 2 * page ? some.slice(0, mostPartial) : []), words).then(function (list) {
        var isKnown = known.length === keys.length;
        return { list: list, words: words, keys: known, isKnown: isKnown, isWhole: isKnown && whole.length > 0 };
      });
    });
  }

  // For a word that it does not know Pagefind answers with words that begin alike: with "can" for "canteens".
  function holds(result, key) {
    return result.data().then(function (record) {
      var text = [record.meta.title, record.meta.names, record.meta.words, record.meta.place, record.content].join(" ").toLowerCase();
      var stem = key.replace(/(?:ies|ing|ed|es|s|y)$/, "") || key;
      return text.indexOf(/^[a-z]/.test(key) ? stem.slice(0, Math.max(4, Math.ceil(stem.length * 0.6))) : key) >= 0;
    });
  }

  // Traditional characters are looked up in a list, which is loaded when words were not found as they were typed.
  function simplified(query) {
    if (!new RegExp("[" + han + "]").test(query)) return Promise.resolve(query);
    return fetch(form.dataset.root + "assets/traditional.txt")
      .then(function (answer) {
        return answer.ok ? answer.text() : "";
      })
      .then(function (text) {
        var pairs = new Map(
          (text.match(/\S{2}/g) || []).map(function (pair) {
            return Array.from(pair);
          })
        );
        return Array.from(query, function (character) {
          return pairs.get(character) || character;
        }).join("");
      })
      .catch(function () {
        return query;
      });
  }

  // The first of them by what they say: pages (by their names) and passages in one order.
  function order(sums, words) {
    function first(named) {
      return sums
        .filter(function (sum) {
          return sum.named === named;
        })
        .slice(0, mostRead);
    }
    var read = first(true).concat(first(false));
    return Promise.all(
      read.map(function (sum) {
        return sum.result.data();
      })
    ).then(function (records) {
      records.forEach(function (record, at) {
        read[at].rank = rank(record, read[at], words);
        read[at].kind = record.meta.title ? record.filters.kind[0] : "";
      });
      var sorted = [];
      var seen = {};
      while (read.length) {
        // Of pages of one kind, each further one says less.
        read.forEach(function (sum) {
          sum.now = sum.rank - (sum.kind ? 0.25 * (seen[sum.kind] || 0) : 0);
        });
        read.sort(function (one, two) {
          return two.now - one.now;
        });
        var next = read.shift();
        seen[next.kind] = (seen[next.kind] || 0) + 1;
        sorted.push(next);
      }
      var taken = new Set(sorted);
      return sorted.concat(
        sums.filter(function (sum) {
          return !taken.has(sum);
        })
      );
    });
  }

  // How well a record answers: the share of the words, whether they can be read in it, and whether it is what they name.
  function rank(record, sum, words) {
    var title = plain(join(record.meta.title));
    var names = join(record.meta.names).split("，").map(plain);
    var text = plain(join(record.content));
    var parts = words.map(function (word) {
      return plain(word.text);
    });
    var query = parts.join("");
    var read = parts.filter(function (part) {
      return [title, text].concat(names).join(" ").indexOf(part) >= 0;
    });
    var rank = 3 * sum.share + (0.3 * sum.score) / sum.weight + (0.8 * read.length) / parts.length;
    if (text.indexOf(query) >= 0) rank += 0.3;
    if (!title) return rank + 0.3 * Math.max(0, 1 - text.length / 1200);
    if (title === query || names.indexOf(query) >= 0) return rank + 1.2;
    // Much of the title, or of another name, is in the query.
    return (
      rank +
      Math.max.apply(
        null,
        [title].concat(names).map(function (name) {
          var rest = parts.reduce(function (rest, part) {
            return rest.replace(part, "");
          }, name);
          return name ? 1 - rest.length / name.length : 0;
        })
      )
    );
  }

  function plain(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, "");
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

  // Room for results is made at once, so that nothing moves when they come.
  function makeRoom() {
    var isEmpty = !field.value.trim();
    found.hidden = other.hidden = isEmpty;
    if (isEmpty) hits.textContent = "";
  }

  function search() {
    var query = field.value.trim();
    var number = ++lastSearch;
    makeRoom();
    say(query && status.dataset.loading);
    if (!query) return Promise.resolve();
    return load()
      .then(function (pagefind) {
        return answer(pagefind, query).then(function (answer) {
          if (number !== lastSearch) return;
          return fill(pagefind, answer.keys.join(" ")).then(function () {
            if (number !== lastSearch) return;
            results = answer.list;
            shown = 0;
            other.firstElementChild.search = "?q=" + encodeURIComponent(query);
            return show(answer.words, number).then(function () {
              if (number !== lastSearch) return;
              var text = results.length ? (answer.isWhole ? "count" : "some") : "none";
              say(status.dataset[text].replace("{0}", results.length || query));
            });
          });
        });
      })
      .catch(function () {
        if (number === lastSearch) say(status.dataset.failed);
      });
  }

  // As it was typed; where words are unknown, with simplified characters.
  function answer(pagefind, query) {
    return find(pagefind, wordsOf(query), chosen()).then(function (typed) {
      if (typed.isKnown) return typed;
      return simplified(query).then(function (other) {
        return other === query ? typed : find(pagefind, wordsOf(other), chosen());
      });
    });
  }

  function show(words, number) {
    var next = results.slice(shown, shown + page);
    shown += next.length;
    return Promise.all(
      next.map(function (sum) {
        return sum.result.data();
      })
    ).then(function (records) {
      if (number !== lastSearch) return;
      if (shown <= page) hits.textContent = "";
      records.forEach(function (record) {
        hits.append(hit(record, words));
      });
      more.hidden = shown >= results.length;
      more.onclick = function () {
        var last = hits.lastElementChild;
        show(words, number).then(function () {
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
      var known = (record.filters[name] || []).slice();
      if (name === "year") known.sort().reverse();
      return known.slice(0, record.meta.title ? 3 : 1).join(/^zh/.test(document.documentElement.lang) ? "、" : ", ");
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
    return search();
  }

  field.addEventListener("focus", function () {
    load().catch(function () {});
  });
  field.addEventListener("input", function () {
    makeRoom();
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      search().then(function () {
        history.replaceState(null, "", address());
      });
    }, 250);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    history.pushState(null, "", address());
    search();
  });
  form.addEventListener("change", function (event) {
    if (event.target === field) return;
    history.replaceState(null, "", address());
    search();
  });
  window.addEventListener("popstate", readAddress);
  readAddress();
})();
