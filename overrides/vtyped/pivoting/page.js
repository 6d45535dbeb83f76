
"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const FAR = 60;
  const KNOWN = ["file", "url", "domain", "ip_address"];
  const graph = JSON.parse(document.getElementById("pivot").textContent);
  const nodes = graph.nodes.map((node, index) => ({ ...node, index, x: 0, y: 0, related: [] }));
  const edges = graph.edges.map(([source, target, name]) => ({ source: nodes[source], target: nodes[target], name }));
  const place = (name) => document.getElementById(name);
  const drawing = place("drawing");

  function made(name, text) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function drawn(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  // Rings around the start, by steps away from it; then nodes push each other off, and edges draw them together.
  function lay() {
    const rings = new Map();
    for (const node of nodes) rings.set(node.depth, [...(rings.get(node.depth) || []), node]);
    for (const [depth, ring] of rings) {
      const radius = depth === 0 && ring.length === 1 ? 0 : Math.max((depth + 0.5) * 120, ring.length * 6);
      ring.forEach((node, index) => {
        const angle = (2 * Math.PI * index) / ring.length + depth;
        node.x = radius * Math.cos(angle);
        node.y = radius * Math.sin(angle);
      });
    }
    const rounds = Math.min(300, Math.ceil(3e7 / (nodes.length * nodes.length + 1)));
    for (let round = 0; round < rounds; round += 1) relax(60 * (1 - round / rounds));
  }

  // After Fruchterman and Reingold; the pull to the middle keeps parts that hang together loosely in sight.
  function relax(most) {
    for (const node of nodes) { node.dx = -node.x * 0.05; node.dy = -node.y * 0.05; }
    for (let a = 0; a < nodes.length; a += 1) {
      for (let b = a + 1; b < nodes.length; b += 1) {
        const dx = nodes[a].x - nodes[b].x || 0.01;
        const dy = nodes[a].y - nodes[b].y || 0.01;
        const push = (FAR * FAR) / (dx * dx + dy * dy);
        nodes[a].dx += dx * push; nodes[a].dy += dy * push;
        nodes[b].dx -= dx * push; nodes[b].dy -= dy * push;
      }
    }
    for (const { source, target } of edges) {
      const dx = target.x - source.x;
      const dy = target.y - source.y;
      const pull = Math.hypot(dx, dy) / FAR;
      source.dx += dx * pull; source.dy += dy * pull;
      target.dx -= dx * pull; target.dy -= dy * pull;
    }
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1;
      const step = Math.min(length, most) / length;
      node.x += node.dx * step;
      node.y += node.dy * step;
    }
  }

  function shape(type) {
    if (type === "domain") return drawn("circle", { r: 8 });
    if (type === "ip_address") return drawn("path", { d: "M-9 0L-4.5 -8L4.5 -8L9 0L4.5 8L-4.5 8z" });
    if (type === "url") return drawn("path", { d: "M0 -10L10 0L0 10L-10 0z" });
    if (type === "file") return drawn("rect", { x: -8, y: -8, width: 16, height: 16, rx: 2 });
    return drawn("path", { d: "M0 -10L9 7L-9 7z" });
  }

  function draw() {
    for (const edge of edges) {
      edge.line = drawn("line", { "marker-end": "url(#arrow)" });
      const title = drawn("title", {});
      title.textContent = edge.name;
      edge.line.append(title);
      place("lines").append(edge.line);
      edge.source.related.push([edge.name, edge.target]);
      edge.target.related.push([`${edge.name} of`, edge.source]);
    }
    for (const node of nodes) {
      const kind = KNOWN.includes(node.type) ? node.type : "other";
      node.point = drawn("g", { class: `point ${kind}`, tabindex: 0, role: "button" });
      node.point.setAttribute("aria-label", `${node.type} ${node.label}`);
      if (node.detections) node.point.classList.add("detected");
      const mark = shape(node.type);
      mark.classList.add("shape");
      const text = drawn("text", { x: 13, y: 4 });
      text.textContent = node.caption;
      node.point.append(mark, text);
      place("points").prepend(node.point); // the start lies on top
      node.point.addEventListener("click", () => tell(node));
      node.point.addEventListener("keydown", (event) => { if (event.key === "Enter") tell(node); });
      node.point.addEventListener("pointerdown", (event) => { event.stopPropagation(); drag(event, node); });
      const row = made("tr");
      for (const value of [node.type, node.label, node.id, node.depth, node.detections ?? ""]) row.append(made("td", value));
      place("rows").append(row);
    }
    move();
  }

  function move() {
    for (const { line, source, target } of edges) {
      line.setAttribute("x1", source.x); line.setAttribute("y1", source.y);
      line.setAttribute("x2", target.x); line.setAttribute("y2", target.y);
    }
    for (const node of nodes) node.point.setAttribute("transform", `translate(${node.x} ${node.y})`);
  }

  function tell(node) {
    for (const other of nodes) other.point.classList.toggle("chosen", other === node);
    const about = place("about");
    about.replaceChildren(made("h2", node.label));
    about.append(made("p", `${node.type} ${node.id}`));
    about.append(made("p", node.detections === null ? "No analysis known." : `Engines that say malicious: ${node.detections}`));
    const list = made("ul");
    for (const [name, other] of node.related) list.append(made("li", `${name}: ${other.label}`));
    about.append(list);
  }

  const view = { x: 0, y: 0, scale: 1 };

  function look() {
    place("scene").setAttribute("transform", `translate(${view.x} ${view.y}) scale(${view.scale})`);
  }

  function whole() {
    const box = drawing.getBoundingClientRect();
    const xs = nodes.map((node) => node.x);
    const ys = nodes.map((node) => node.y);
    const [left, right] = [Math.min(0, ...xs) - 40, Math.max(0, ...xs) + 220];
    const [top, bottom] = [Math.min(0, ...ys) - 40, Math.max(0, ...ys) + 40];
    view.scale = Math.min(box.width / (right - left), box.height / (bottom - top), 2);
    view.x = box.width / 2 - (view.scale * (left + right)) / 2;
    view.y = box.height / 2 - (view.scale * (top + bottom)) / 2;
    look();
  }

  function zoom(factor, x, y) {
    view.x = x - (x - view.x) * factor;
    view.y = y - (y - view.y) * factor;
    view.scale *= factor;
    look();
  }

  function zoomed(factor) {
    const box = drawing.getBoundingClientRect();
    zoom(factor, box.width / 2, box.height / 2);
  }

  function drag(event, node) {
    const moved = (next) => {
      if (node) {
        node.x += next.movementX / view.scale; node.y += next.movementY / view.scale;
        move();
      } else {
        view.x += next.movementX; view.y += next.movementY;
        look();
      }
    };
    const ended = () => {
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("pointerup", ended);
    };
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerup", ended);
  }

  function find() {
    const wanted = place("find").value.trim().toLowerCase();
    for (const node of nodes) {
      const found = `${node.type} ${node.id} ${node.label}`.toLowerCase().includes(wanted);
      node.point.classList.toggle("faint", !found);
    }
  }

  function tellGaps() {
    const gaps = place("gaps");
    if (!graph.failures.length && !graph.cuts.length) return;
    gaps.hidden = false;
    gaps.querySelector("summary").textContent = `Failed: ${graph.failures.length}, not asked for: ${graph.cuts.length}`;
    for (const [type, id, name, reason] of [...graph.failures, ...graph.cuts]) {
      gaps.querySelector("ul").append(made("li", `${type} ${id} ${name}: ${reason}`));
    }
  }

  place("summary").textContent = `${nodes.length} nodes, ${edges.length} edges, ${graph.requests} requests`;
  lay();
  draw();
  whole();
  tellGaps();
  drawing.addEventListener("pointerdown", (event) => drag(event, null));
  drawing.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = drawing.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  place("closer").addEventListener("click", () => zoomed(1.3));
  place("farther").addEventListener("click", () => zoomed(1 / 1.3));
  place("whole").addEventListener("click", whole);
  place("find").addEventListener("input", find);
  document.body.dataset.ready = "yes";
})();
