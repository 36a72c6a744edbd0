(() => {
  "use strict";
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  const show = find("show");
  const theme = find("theme");
  const input = find("find");
  const found = find("found");
  const groups = [...document.querySelectorAll(".g")];
  const rows = [...document.querySelectorAll(".r")];
  let texts = null;
  let here = null;

  root.classList.add("scripted");

  // What a reader would take for the same: capitals, accents, ё and е, kinds of quotes and dashes.
  const folded = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase()
      .replace(/[‘’‚‛]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐‑–—]/g, "-")
      .replace(/\s+/g, " ");

  const textOf = (row) => [...row.cells].slice(1).map((cell) => folded(cell.textContent)).join("\n");

  const isShown = (row) => {
    const trait = show.value;
    return !row.hidden && (trait === "all" || row.classList.contains(trait));
  };

  function go(row) {
    if (here) {
      here.classList.remove("here");
    }
    here = row;
    row.classList.add("here");
    row.scrollIntoView({ block: "center" });
    row.querySelector("a").focus({ preventScroll: true });
    history.replaceState(null, "", "#" + row.id);
  }

  /* The row that is read now: the last one jumped to while it is in sight, else the topmost. */
  function place() {
    const inSight = (row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > 0 && box.top < window.innerHeight && box.height > 0;
    };
    if (here && inSight(here)) {
      return rows.indexOf(here);
    }
    const group = groups.find((each) => each.getBoundingClientRect().bottom > 60);
    const row = group && [...group.rows].find((each) => each.getBoundingClientRect().bottom > 60);
    return row ? rows.indexOf(row) - 0.5 : -0.5;
  }

  function jump(step, wanted) {
    const from = place();
    const candidates = rows.map((row, index) => [row, index]).filter(([row]) => wanted(row) && isShown(row));
    if (candidates.length === 0) {
      return;
    }
    const after = candidates.filter(([, index]) => (step > 0 ? index > from : index < from));
    const [row] = (step > 0 ? after[0] || candidates[0] : after.at(-1) || candidates.at(-1));
    go(row);
  }

  const isDoubtful = (row) => row.classList.contains("q");

  function highlight(query) {
    if (!window.Highlight || !CSS.highlights) {
      return;
    }
    CSS.highlights.delete("found");
    const plain = query.toLowerCase();
    const ranges = [];
    for (const row of query ? rows : []) {
      if (row.hidden || ranges.length > 2000) {
        continue;
      }
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        for (let at = text.indexOf(plain); at >= 0 && text.length === node.length;
            at = text.indexOf(plain, at + plain.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + plain.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  function search() {
    const query = folded(input.value.trim());
    if (query && !texts) {
      texts = rows.map(textOf);
    }
    let count = 0;
    rows.forEach((row, index) => {
      const match = query === "" || texts[index].includes(query);
      if (row.hidden === match) {
        row.hidden = !match;
      }
      count += match && isShown(row) ? 1 : 0;
    });
    for (const group of groups) {
      group.hidden = query !== "" && [...group.rows].every((row) => row.hidden);
    }
    // Groups that lost rows are lower than the room kept for them; laid out, they need none.
    root.classList.toggle("few", query !== "" && count < 1000);
    found.textContent = query === "" ? "" : count + (count === 1 ? " row" : " rows");
    root.classList.toggle("nothing", count === 0);
    highlight(input.value.trim());
  }

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(waiting);
      search();
      jump(event.shiftKey ? -1 : 1, () => true);
    } else if (event.key === "Escape") {
      input.value = "";
      search();
      input.blur();
    }
  });
  show.addEventListener("change", search);

  const next = find("next");
  if (next) {
    next.addEventListener("click", () => jump(1, isDoubtful));
    find("previous").addEventListener("click", () => jump(-1, isDoubtful));
  }
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "n") {
      jump(1, isDoubtful);
    } else if (event.key === "p") {
      jump(-1, isDoubtful);
    } else if (event.key === "/") {
      event.preventDefault();
      input.focus();
    }
  });

  // A link to a row that the filter or the search hides shows all rows again.
  window.addEventListener("hashchange", () => {
    const row = find(decodeURIComponent(location.hash.slice(1)));
    if (row && row.matches(".r") && !isShown(row)) {
      show.value = "all";
      input.value = "";
      search();
      row.scrollIntoView({ block: "center" });
    }
  });

  // A page may be opened where nothing can be stored.
  try {
    theme.value = localStorage.getItem("stele-theme") || "auto";
    theme.addEventListener("change", () => localStorage.setItem("stele-theme", theme.value));
  } catch {
    theme.value = "auto";
  }

  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
})();
