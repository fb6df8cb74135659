// What a reader with a browser, a keyboard or a screen reader would trip over; returns a list of faults.
() => {
  const faults = [];
  const visible = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+%?/g).map(Number);
    const scaled = colour.startsWith("color(") ? parts.slice(0, 3).map((part) => part * 255).concat(parts.slice(3)) : parts;
    return { rgb: scaled.slice(0, 3), alpha: scaled.length > 3 ? scaled[3] : 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
    let rgb = [255, 255, 255];
    for (const { rgb: over, alpha } of layers.reverse()) rgb = rgb.map((part, i) => over[i] * alpha + part * (1 - alpha));
    return rgb;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !visible(element) || element.closest("svg, .hidden, option, .skip")) continue;
    const [one, other] = [luminance(parse(getComputedStyle(element).color).rgb), luminance(ground(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(2)}: ${texts.currentNode.data.trim().slice(0, 40)}`);
  }
  if (!document.documentElement.lang) faults.push("the page has no language");
  if (!document.title) faults.push("the page has no title");
  if (document.querySelectorAll("main").length !== 1) faults.push("not one main part");
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) faults.push(`heading ${level} after ${last}: ${heading.textContent}`);
    if (!heading.textContent.trim()) faults.push(`empty heading ${level}`);
    last = level;
  }
  for (const field of document.querySelectorAll("input, select")) {
    if (!field.labels.length && !field.ariaLabel) faults.push(`no label: ${field.name}`);
  }
  for (const thing of document.querySelectorAll("a, button, summary")) {
    if (!thing.textContent.trim() && !thing.ariaLabel) faults.push(`no name: ${thing.outerHTML.slice(0, 60)}`);
  }
  for (const drawing of document.querySelectorAll("svg.poster")) {
    if (drawing.getAttribute("aria-hidden") !== "true" && !drawing.getAttribute("aria-label")) faults.push("a drawing without a name");
  }
  for (const list of document.querySelectorAll("ul, ol")) {
    for (const child of list.children) if (child.tagName !== "LI") faults.push(`${child.tagName} in a list`);
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push("an id twice");
  const named = [...document.querySelectorAll("[aria-labelledby]")].map((element) => element.getAttribute("aria-labelledby"));
  for (const id of named) if (!document.getElementById(id)) faults.push(`no element ${id}`);
  for (const target of document.querySelectorAll("a, button, summary, input, select")) {
    const box = target.getBoundingClientRect();
    const inline = getComputedStyle(target).display === "inline";
    if (visible(target) && !inline && !target.closest(".skip") && target.type !== "checkbox" && box.height && box.height < 24) {
      faults.push(`too small to touch (${box.height}): ${target.textContent.slice(0, 30)}`);
    }
  }
  return faults;
}
