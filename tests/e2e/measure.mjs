// What is wrong with the screen as it stands, in words. Runs inside the page; measures only what a
// person can see and touch, and says nothing when all is well.

/** Cut off, overlapping, too small. */
export function measure() {
  const problems = [];
  const visible = (e) => {
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return false;
    const style = getComputedStyle(e);
    return style.visibility !== "hidden" && style.clipPath === "none" && (!e.checkVisibility || e.checkVisibility());
  };
  const name = (e) => `"${(e.getAttribute("aria-label") ?? e.textContent ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim().slice(0, 50) || e.id || e.tagName}"`;

  // Nothing cut off.
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 1) problems.push(`the page is ${wide}px too wide`);
  for (const e of document.body.querySelectorAll("*")) {
    if (!visible(e)) continue;
    const style = getComputedStyle(e);
    const field = e.matches("input, textarea, select");
    if (!field && style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) problems.push(`${name(e)} is cut off: ${e.scrollWidth} in ${e.clientWidth}`);
    if (!field && ["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1) problems.push(`${name(e)} is cut off below`);
    if (style.textOverflow === "ellipsis") problems.push(`${name(e)} may be shortened`);
  }
  const brush = document.createElement("canvas").getContext("2d");
  for (const e of document.querySelectorAll("input, select")) {
    if (!visible(e)) continue;
    const style = getComputedStyle(e);
    brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const text = e.tagName === "SELECT" ? (e.selectedOptions[0]?.textContent ?? "") : e.placeholder;
    const room = e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (brush.measureText(text).width > room + 1) problems.push(`"${text}" does not fit its field`);
  }

  // Every target large enough, its words inside it.
  const targets = [...document.querySelectorAll("button, a[href], label.button, select, input:not(.hidden), textarea, summary, [role=tab]")].filter(visible);
  for (const e of targets) {
    const box = e.getBoundingClientRect();
    if (box.height < 47.5 || box.width < 47.5) problems.push(`${name(e)} is ${Math.round(box.width)}×${Math.round(box.height)}`);
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`${name(e)} is cut off at the side`);
    if (e.scrollWidth > e.clientWidth + 2 && !e.matches("input, textarea, select")) problems.push(`${name(e)} is wider than its target`);
  }

  // Words as the lines they stand on, targets as their boxes; each with the region it scrolls in.
  const region = (e) => {
    for (let up = e.parentElement; up; up = up.parentElement) if (/auto|scroll|hidden/.test(getComputedStyle(up).overflowY)) return up;
    return document.documentElement;
  };
  const pieces = targets.map((e) => ({ e, boxes: [e.getBoundingClientRect()], what: `target ${name(e)}` }));
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || !visible(e) || e.closest("option, script, style, .hidden")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // A font's own box is taller than its letters: a third is taken off above and below.
    const boxes = [...range.getClientRects()]
      .filter((box) => box.width > 1)
      .map((box) => new DOMRect(box.x, box.y + box.height / 3, box.width, box.height / 3));
    for (const box of boxes) {
      if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`the words "${node.data.trim().slice(0, 40)}" leave the screen`);
    }
    pieces.push({ e, boxes, what: `words "${node.data.trim().slice(0, 40)}"` });
  }
  for (const piece of pieces) piece.region = region(piece.e);
  for (const [i, a] of pieces.entries()) {
    for (const b of pieces.slice(i + 1)) {
      if (a.region !== b.region || a.e === b.e || a.e.contains(b.e) || b.e.contains(a.e)) continue;
      const meets = a.boxes.some((x) => b.boxes.some((y) => Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 2));
      if (meets) problems.push(`${a.what} overlaps ${b.what}`);
    }
  }
  // Header, middle and foot stand beside each other, and the middle keeps room to be read.
  const main = document.querySelector("main");
  if (main) {
    const middle = main.getBoundingClientRect();
    for (const e of document.querySelectorAll("header, footer, .tabs")) {
      const box = e.getBoundingClientRect();
      if (Math.min(box.bottom, middle.bottom) - Math.max(box.top, middle.top) > 1) problems.push(`<${e.localName}> covers the middle`);
      if (box.bottom > innerHeight + 1) problems.push(`<${e.localName}> leaves the screen below`);
    }
    if (middle.height < innerHeight * 0.4) problems.push(`only ${Math.round(middle.height)} of ${innerHeight} px are left for the middle`);
  }
  return problems;
}

/** axe's serious and critical findings, with contrast of 7:1 where axe by itself asks for 4.5:1. */
export function audit(done) {
  window.axe
    .run(document, { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: true } } })
    .then((result) =>
      done(
        result.violations
          .filter((v) => ["serious", "critical"].includes(v.impact))
          .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`),
      ),
    );
}
