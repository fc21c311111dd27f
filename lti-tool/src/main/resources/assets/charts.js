// Draws the table of each figure.chart as a picture above it, with Observable Plot. Without this file the table is simply
// there. It reads nothing but the table: what stands in a cell is written, data-value is drawn, and a cell that is not
// shown is a hatched gap, never zero. Colours are those of app.css, so that a picture follows light, dark and paper.
(() => {
  const SIZE = 13;
  const LINE = 20;
  // Of more lanes than so many, those that are not shown are left to the words below.
  const MANY = 8;
  const DASHES = ["", "6 4", "2 3", "8 3 2 3", "12 4"];
  const SYMBOLS = ["circle", "square", "triangle", "diamond", "star"];
  const INKS = ["var(--c1)", "var(--c2)", "var(--c3)", "var(--c4)", "var(--ink)"];
  const language = document.documentElement.lang || "en-CA";
  const pen = document.createElement("canvas").getContext("2d");
  const wide = (text, bold) => {
    pen.font = `${bold ? "700 " : ""}${SIZE}px "BC Sans", "Noto Sans", Verdana, sans-serif`;
    return pen.measureText(text).width;
  };
  const words = (cell) => cell.textContent.trim().replace(/\s+/g, " ");
  const number = (cell, name) => (cell.hasAttribute(`data-${name}`) ? Number(cell.getAttribute(`data-${name}`)) : null);

  // The table as it is drawn: columns that only stand in it are left out.
  const read = (figure) => {
    const table = figure.querySelector("table");
    const heads = [...table.tHead.rows[0].cells].slice(1);
    const drawn = heads.map((head) => head.dataset.tone !== "aside");
    const columns = heads.filter((_, at) => drawn[at]).map((head, at) => ({
      name: words(head), at: head.dataset.at, index: at, ink: ink(head.dataset.tone, at, drawn.filter(Boolean).length),
    }));
    const rows = [...table.tBodies[0].rows].map((row) => ({
      name: words(row.cells[0]),
      at: row.cells[0].dataset.at,
      whole: row.hasAttribute("data-whole"),
      cells: [...row.cells].slice(1).filter((_, at) => drawn[at]).map((cell) => ({
        text: words(cell.firstElementChild || cell),
        value: number(cell, "value"),
        low: number(cell, "low"),
        high: number(cell, "high"),
        hidden: cell.hasAttribute("data-hidden"),
        earlier: cell.hasAttribute("data-earlier"),
      })),
    }));
    const all = rows.flatMap((row) => row.cells);
    const most = Math.max(0, ...all.map((cell) => cell.high ?? cell.value ?? 0));
    const { unit } = figure.dataset;
    const share = unit === "SHARE" || unit === "SCORE";
    const steps = unit === "STEPS";
    const least = steps ? 1 : Math.min(0, ...all.map((cell) => cell.low ?? cell.value ?? 0));
    // A part of people lies between none and all of them; a difference of two parts goes below zero, and is drawn as wide as it is.
    return { figure, table, columns, rows, share, whole: unit === "PEOPLE" || unit === "THINGS", least, most: steps ? 5 : share && least === 0 ? 1 : most || 1,
      hidden: figure.dataset.hidden, id: figure.id };
  };
  // Nobody is half a person: counts have whole numbers on their axis, steps of a scale the steps.
  const ticksOf = (data, scale) => (data.least > 0 ? d3.range(data.least, data.most + 1) : scale.ticks(4).filter((tick) => !data.whole || Number.isInteger(tick)));
  const ink = (tone, at, many) => ({ mentor: "var(--sea)", mentee: "var(--cedar)", unknown: "var(--c5)" })[tone]
    || (many === 1 ? "var(--c1)" : INKS[at % INKS.length]);

  // Hatching for what is not shown; dots and lines as a second sign beside the colours of parts.
  const patterns = (id) => () => {
    const defs = d3.create("svg:defs");
    const pattern = (name, size, turn) => defs.append("pattern").attr("id", `${id}-${name}`).attr("width", size)
      .attr("height", size).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", `rotate(${turn})`);
    pattern("hatch", 6, 45).append("path").attr("d", "M0 0V6").attr("stroke", "var(--border)").attr("stroke-width", 1.5);
    pattern("grain-1", 7, 0).append("circle").attr("cx", 3).attr("cy", 3).attr("r", 1.2).attr("fill", "var(--paper)");
    pattern("grain-2", 6, 0).append("path").attr("d", "M1 0V6").attr("stroke", "var(--paper)").attr("stroke-width", 1.2);
    pattern("grain-3", 6, 90).append("path").attr("d", "M1 0V6").attr("stroke", "var(--paper)").attr("stroke-width", 1.2);
    return defs.node();
  };
  const plot = (data, options) => Plot.plot({
    className: "chart-plot",
    ...options,
    marks: [patterns(data.id), ...options.marks],
  });
  const written = (items, options) => Plot.text(items, { x: "x", y: "y", text: "text", fontSize: SIZE, fill: "var(--ink)",
    stroke: "var(--paper)", strokeWidth: 4, lineAnchor: "middle", ...options });
  const hatched = (items, id) => Plot.rect(items, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: `url(#${id}-hatch)`, fillOpacity: .55 });
  const pixels = (from, to) => ({ type: "identity", domain: [from, to], axis: null });
  const axis = (data, value) => new Intl.NumberFormat(language, data.share ? { style: "percent" } : { maximumFractionDigits: 1 }).format(value);
  const month = (day) => new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }).format(day);

  // One lane below the other, with the name before it where there is room, and above it where there is none.
  const lanes = (data, width) => {
    const some = data.rows.filter((row) => row.cells.some((cell) => cell.value !== null || cell.hidden));
    const rows = some.length > MANY ? some.filter((row) => row.cells.some((cell) => cell.value !== null)) : some;
    const longest = Math.max(0, ...rows.map((row) => wide(row.name, row.whole)));
    const last = Math.max(wide(data.hidden), ...rows.flatMap((row) => row.cells).map((cell) => wide(cell.text)));
    const above = width < 480 || longest > width * .42;
    const left = above ? 0 : longest + 12;
    const right = above ? width - 1 : width - last - 12;
    const x = d3.scaleLinear([data.least, data.most], [left, right]);
    const thick = data.columns.length > 1 ? 14 : 18;
    let y = 4;
    const placed = rows.map((row) => {
      const head = y + LINE / 2;
      y += above ? LINE + 4 : 0;
      const bars = row.cells.map((cell, at) => ({ cell, column: data.columns[at], row, y1: y + at * (thick + 2), y2: y + at * (thick + 2) + thick }));
      y += row.cells.length * (thick + 2) + (above ? 10 : 8);
      return { row, bars, head: above ? head : (bars[0].y1 + bars.at(-1).y2) / 2 };
    });
    return { placed, above, left, right, x, height: y, width };
  };
  const names = (at) => [
    written(at.placed.map(({ row, head }) => ({ x: at.above ? 0 : at.left - 12, y: head, text: row.name, whole: row.whole })).filter((each) => !each.whole),
      { textAnchor: at.above ? "start" : "end" }),
    written(at.placed.filter(({ row }) => row.whole).map(({ row, head }) => ({ x: at.above ? 0 : at.left - 12, y: head, text: row.name })),
      { textAnchor: at.above ? "start" : "end", fontWeight: 700 }),
  ];
  // What everybody's value is, as a thin line through all lanes.
  const compared = (at, top) => {
    const whole = at.placed.find(({ row }) => row.whole);
    const value = whole?.bars.length === 1 && at.placed.length > 1 ? whole.bars[0].cell.value : null;
    return value === null || value === undefined ? [] : [Plot.link([0], { x1: at.x(value), x2: at.x(value), y1: whole.bars[0].y2 + (top || 0), y2: at.height, stroke: "var(--ink)", strokeDasharray: "2 3", strokeOpacity: .6 })];
  };
  const gaps = (at, bars, data) => {
    const hidden = bars.filter(({ cell }) => cell.hidden);
    return [
      hatched(hidden.map((bar) => ({ x1: at.left, x2: at.right, y1: bar.y1, y2: bar.y2 })), data.id),
      written(hidden.map((bar) => ({ x: at.left + 8, y: (bar.y1 + bar.y2) / 2, text: data.hidden })), { textAnchor: "start", fill: "var(--quiet)" }),
    ];
  };
  const values = (at, bars, after) => {
    const shown = bars.filter(({ cell }) => cell.value !== null);
    const place = (bar) => (at.above && bar.row.cells.length === 1
      ? { x: at.right, y: bar.y1 - LINE / 2 - 4, text: bar.cell.text, end: true }
      : { x: Math.min(after(bar) + 6, at.above ? at.right - wide(bar.cell.text) : Infinity), y: (bar.y1 + bar.y2) / 2, text: bar.cell.text });
    const texts = shown.map(place);
    return [written(texts.filter((each) => each.end), { textAnchor: "end", fontWeight: 700 }),
      written(texts.filter((each) => !each.end), { textAnchor: "start" })];
  };
  const laned = (data, at, marks, more) => plot(data, { width: at.width, height: at.height + (more || 0), margin: 0,
    x: pixels(0, at.width), y: pixels(0, at.height + (more || 0)), marks });

  const bars = (data, width) => {
    const at = lanes(data, width);
    const all = at.placed.flatMap((lane) => lane.bars);
    const filled = all.filter(({ cell }) => cell.value !== null).map((bar) => ({ x1: Math.min(at.x(0), at.x(bar.cell.value)), x2: Math.max(at.x(0) + 1, at.x(bar.cell.value)), y1: bar.y1, y2: bar.y2,
      ink: bar.row.whole && data.columns.length === 1 && bar.column.ink === "var(--c1)" ? "var(--ink)" : bar.column.ink }));
    return laned(data, at, [
      ...gaps(at, all, data),
      Plot.rect(filled, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "ink", rx: 2 }),
      Plot.link(at.above ? all : [{ y1: 4, y2: at.height - 6 }], { x1: at.left, x2: at.left, y1: (each) => each.y1 - 3, y2: (each) => each.y2 + 3, stroke: "var(--border)" }),
      ...compared(at), ...names(at), ...values(at, all, (bar) => at.x(bar.cell.value)),
    ]);
  };

  const dots = (data, width) => {
    const at = lanes(data, width);
    const all = at.placed.flatMap((lane) => lane.bars);
    const shown = all.filter(({ cell }) => cell.value !== null).map((bar) => ({ x: at.x(bar.cell.value), y: (bar.y1 + bar.y2) / 2, ink: bar.row.whole ? "var(--ink)" : bar.column.ink,
      x1: at.x(bar.cell.low ?? bar.cell.value), x2: at.x(bar.cell.high ?? bar.cell.value) }));
    const ticks = ticksOf(data, at.x);
    return laned(data, at, [
      Plot.link(ticks, { x1: at.x, x2: at.x, y1: 0, y2: at.height, stroke: (tick) => (tick === 0 && data.least < 0 ? "var(--border)" : "var(--line)") }),
      ...gaps(at, all, data), ...compared(at),
      Plot.link(shown, { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: "ink", strokeWidth: 3, strokeOpacity: .45, strokeLinecap: "round" }),
      Plot.dot(shown, { x: "x", y: "y", r: 6, fill: "ink", stroke: "var(--paper)", strokeWidth: 1.5 }),
      ...names(at), ...values(at, all, (bar) => at.x(bar.cell.high ?? bar.cell.value) + 4),
      written(ticks.map((tick, n) => ({ x: at.x(tick), y: at.height + 10, text: axis(data, tick) })).slice(0, 1), { textAnchor: "start", fill: "var(--quiet)" }),
      written(ticks.map((tick) => ({ x: at.x(tick), y: at.height + 10, text: axis(data, tick) })).slice(1, -1), { textAnchor: "middle", fill: "var(--quiet)" }),
      written(ticks.map((tick) => ({ x: at.x(tick), y: at.height + 10, text: axis(data, tick) })).slice(-1), { textAnchor: at.x(ticks.at(-1)) > at.right - 20 ? "end" : "middle", fill: "var(--quiet)" }),
    ], LINE + 4);
  };

  // Lines end in their names, moved apart so that none lies on another.
  const ends = (series, y, top, bottom) => {
    const placed = series.filter((each) => each.end).map((each) => ({ each, y: y(each.end.value) })).sort((one, other) => one.y - other.y);
    let free = top;
    placed.forEach((label) => { label.y = Math.max(label.y, free); free = label.y + LINE; });
    let below = bottom;
    placed.slice().reverse().forEach((label) => { label.y = Math.min(label.y, below); below = label.y - LINE; });
    return placed;
  };
  const along = (data, width, position, stepped) => {
    const series = data.columns.map((column) => {
      const points = data.rows.map((row) => ({ at: position(row), row, ...row.cells[column.index] }));
      return { column, points, end: points.findLast((point) => point.value !== null) };
    });
    const many = series.length > 1;
    const label = (each) => (many ? `${each.column.name} ${each.end.text}` : each.end.text);
    const room = Math.max(0, ...series.filter((each) => each.end).map((each) => wide(label(each), true)));
    const below = many && room > width * .34;
    const height = Math.max(200, Math.min(300, width * .5));
    const top = 14;
    const bottom = height - 28;
    const scale = d3.scaleLinear([data.least, data.most], [bottom, top]);
    const y = data.least < 0 || (data.least === 0 && !data.share) ? scale.nice(4) : scale;
    const ticks = ticksOf(data, y);
    const left = Math.max(...ticks.map((tick) => wide(axis(data, tick)))) + 10;
    const right = width - (below ? 40 : room + 14);
    const places = data.rows.map(position);
    const x = d3.scaleLinear(d3.extent(places), [left + 8, right]);
    const step = places.length > 1 ? (right - left) / (places.length - 1) : right - left;
    const gone = data.rows.filter((row) => row.cells.some((cell) => cell.hidden)).map((row) => {
      const full = row.cells.every((cell) => cell.value === null);
      return { at: position(row), full, x1: Math.max(left, x(position(row)) - step / 2), x2: Math.min(right + 8, x(position(row)) + step / 2), y1: full ? top : bottom - 10, y2: bottom };
    });
    const runs = gone.reduce((found, each) => {
      const last = found.at(-1);
      const joined = last && last.full === each.full && Math.abs(last.x2 - each.x1) < 2;
      return joined ? [...found.slice(0, -1), { ...last, x2: each.x2 }] : [...found, each];
    }, []);
    const spoken = runs.filter((each) => each.full || each === runs.find((one) => !one.full));
    const lines = series.flatMap((each) => each.points.map((point, at) => ({ ...point, x: x(point.at), alone: [at - 1, at + 1].every((beside) => (each.points[beside]?.value ?? null) === null), name: each.column.name, index: each.column.index, ink: each.column.ink, y: point.value === null ? NaN : y(point.value), y1: point.low === null ? NaN : y(point.low), y2: point.high === null ? NaN : y(point.high) })));
    const curve = stepped ? "step-after" : "linear";
    const apart = stepped ? Math.max(84, ...data.rows.map((row) => wide(row.name) + 12)) : 84;
    const labels = ends(series, y, top + 4, bottom - 4);
    // In a curve, what has nothing shown beside it would be no line.
    const dotted = lines.filter((point) => point.value !== null && (!stepped || point.alone));
    const between = lines.filter((point) => point.value !== null && point.alone && point.low !== null);
    // The last one is named, and before it whatever has room.
    const marked = data.rows.reduceRight((kept, row) => (kept.length && x(position(kept[0])) - x(position(row)) < apart ? kept : [row, ...kept]), []);
    const drawn = plot(data, { width, height, margin: 0, x: pixels(0, width), y: pixels(0, height), symbol: { type: "identity" }, marks: [
      Plot.link(ticks, { x1: left, x2: right + 8, y1: y, y2: y, stroke: "var(--line)" }),
      written(ticks.map((tick) => ({ x: left - 6, y: y(tick), text: axis(data, tick) })), { textAnchor: "end", fill: "var(--quiet)" }),
      hatched(gone, data.id),
      written(spoken.map((each) => ({ x: Math.max(left + wide(data.hidden) / 2, Math.min(right - wide(data.hidden) / 2, (each.x1 + each.x2) / 2)), y: each.full ? (top + bottom) / 2 : bottom - 20, text: data.hidden })), { fill: "var(--quiet)" }),
      ...series.map(({ column }) => Plot.area(lines.filter((point) => point.index === column.index), { x1: "x", y1: "y1", y2: "y2", fill: column.ink, fillOpacity: .16, curve })),
      ...series.map(({ column }) => Plot.line(lines.filter((point) => point.index === column.index), { x: "x", y: "y", stroke: column.ink, strokeWidth: 2.5, strokeDasharray: DASHES[column.index % DASHES.length], curve })),
      Plot.link(between, { x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "ink", strokeWidth: 3, strokeOpacity: .4 }),
      ...series.map(({ column }) => Plot.dot(dotted.filter((point) => point.index === column.index), { x: "x", y: "y", r: dotted.length > 60 ? 3 : 4.5, symbol: SYMBOLS[column.index % SYMBOLS.length], fill: (point) => (point.earlier ? "var(--paper)" : column.ink), stroke: column.ink, strokeWidth: 1.5 })),
      Plot.link([0], { x1: left, x2: right + 8, y1: y(0), y2: y(0), stroke: "var(--border)" }),
      written(marked.map((row) => ({ x: Math.max(left + 20, Math.min(x(position(row)), width - 26)), y: bottom + 16, text: stepped ? row.name : month(new Date(row.at)) })), { fill: "var(--quiet)" }),
      ...labels.map(({ each, y: where }) => written([{ x: x(each.end.at) + 10, y: where, text: below ? each.end.text : label(each) }], { textAnchor: "start", fontWeight: 700, fill: each.column.ink })),
    ] });
    return below || series.some((each) => !each.end) ? [key(data, series.map((each) => each.column), "line"), drawn] : [drawn];
  };

  // Which colour is which, where names do not fit beside what is drawn.
  const key = (data, columns, kind) => {
    const list = d3.create("ul").attr("class", "key").attr("aria-hidden", "true");
    for (const column of columns) {
      const item = list.append("li");
      const svg = item.append("svg").attr("width", 28).attr("height", 14);
      if (kind === "line") {
        svg.append("path").attr("d", "M1 7H27").attr("stroke", column.ink).attr("stroke-width", 2.5).attr("stroke-dasharray", DASHES[column.index % DASHES.length]);
        svg.append("path").attr("transform", "translate(14 7)").attr("fill", column.ink).attr("d", d3.symbol(d3[`symbol${SYMBOLS[column.index % SYMBOLS.length].replace(/^./, (first) => first.toUpperCase())}`], 64)());
      } else {
        svg.append("rect").attr("width", 28).attr("height", 14).attr("rx", 2).attr("fill", column.ink);
        grain(column) && svg.append("rect").attr("width", 28).attr("height", 14).attr("fill", `url(#${data.id}-${grain(column)})`);
      }
      item.append("span").text(column.name);
    }
    return list.node();
  };
  const grain = (column) => (column.ink === "var(--c5)" || column.index % 4 === 0 ? "" : `grain-${column.index % 4}`);

  const shares = (data, width) => {
    const at = lanes({ ...data, most: 1, rows: data.rows.filter((row) => row.cells.some((cell) => cell.value !== null || cell.hidden)).map((row) => ({ ...row, cells: [{ ...row.cells[0], hidden: true }] })), columns: data.columns.slice(0, 1) }, width);
    const right = width - 1;
    const x = d3.scaleLinear([0, 1], [at.left, right]);
    const parts = at.placed.flatMap(({ bars: [bar] }, which) => {
      const row = data.rows.find((each) => each.name === bar.row.name && each.at === bar.row.at) || data.rows[which];
      const sum = d3.sum(row.cells, (cell) => cell.value ?? 0);
      let from = 0;
      return row.cells.some((cell) => cell.hidden) || !sum ? [{ hidden: true, x1: at.left, x2: right, y1: bar.y1, y2: bar.y2 }]
        : row.cells.map((cell, index) => {
          const begin = from;
          from += cell.value / sum;
          return { column: data.columns[index], x1: x(begin), x2: x(from), y1: bar.y1, y2: bar.y2, text: cell.text };
        });
    });
    const known = parts.filter((part) => !part.hidden && part.x2 > part.x1);
    const drawn = laned(data, { ...at, width }, [
      hatched(parts.filter((part) => part.hidden), data.id),
      written(parts.filter((part) => part.hidden).map((part) => ({ x: part.x1 + 8, y: (part.y1 + part.y2) / 2, text: data.hidden })), { textAnchor: "start", fill: "var(--quiet)" }),
      Plot.rect(known, { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: (part) => part.column.ink, insetRight: 1 }),
      ...[1, 2, 3].map((which) => Plot.rect(known.filter((part) => grain(part.column) === `grain-${which}`), { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: `url(#${data.id}-grain-${which})`, insetRight: 1 })),
      written(known.filter((part) => wide(part.text, true) + 10 < part.x2 - part.x1).map((part) => ({ x: (part.x1 + part.x2) / 2, y: (part.y1 + part.y2) / 2, text: part.text, ink: part.column.ink })), { fontWeight: 700, fill: "var(--paper)", stroke: (part) => part.ink, strokeWidth: 5 }),
      ...names(at),
    ]);
    return [key(data, data.columns, "part"), drawn];
  };

  const multiples = (data, width) => {
    const rows = data.rows.filter((row) => row.cells.some((cell) => cell.value !== null));
    const across = Math.max(1, Math.floor((width + 20) / 180));
    const panel = (width - 20 * (across - 1)) / across;
    const tall = 104;
    const days = data.columns.map((column) => Date.parse(column.at));
    const panels = rows.map((row, at) => {
      const left = (at % across) * (panel + 20);
      const top = Math.floor(at / across) * tall;
      const x = d3.scaleLinear(days.length > 1 ? d3.extent(days) : [days[0] - 1, days[0] + 1], [left + 4, left + panel - 6]);
      const y = d3.scaleLinear([data.least, data.most], [top + tall - 22, top + 30]);
      const points = row.cells.map((cell, index) => ({ ...cell, row: at, left, x: x(days[index]), y: cell.value === null ? NaN : y(cell.value), base: y(data.least) }));
      return { row, left, top, points, base: y(data.least), end: points.findLast((point) => point.value !== null) };
    });
    const points = panels.flatMap((each) => each.points);
    const half = days.length > 1 ? (panel - 10) / (days.length - 1) / 2 : 6;
    const fit = (text, room) => {
      let cut = text;
      while (wide(cut) > room && cut.length > 3) cut = `${cut.slice(0, -2).trimEnd()}…`;
      return cut;
    };
    const height = Math.ceil(rows.length / across) * tall;
    return plot(data, { width, height, margin: 0, x: pixels(0, width), y: pixels(0, height), marks: [
      hatched(points.filter((point) => point.hidden).map((point) => ({ x1: Math.max(point.left, point.x - half), x2: Math.min(point.left + panel, point.x + half), y1: point.base - 10, y2: point.base })), data.id),
      Plot.link(panels, { x1: "left", x2: (each) => each.left + panel, y1: "base", y2: "base", stroke: "var(--border)" }),
      Plot.line(points, { x: "x", y: "y", z: "row", stroke: data.columns[0]?.ink, strokeWidth: 2 }),
      Plot.dot(panels.map((each) => each.end), { x: "x", y: "y", r: 3.5, fill: (point) => (point.earlier ? "var(--paper)" : data.columns[0]?.ink), stroke: data.columns[0]?.ink, strokeWidth: 1.5 }),
      written(panels.map((each) => ({ x: each.left, y: each.top + 14, text: fit(each.row.name, panel - wide(each.end.text, true) - 8) })), { textAnchor: "start" }),
      written(panels.map((each) => ({ x: each.left + panel, y: each.top + 14, text: each.end.text })), { textAnchor: "end", fontWeight: 700 }),
    ] });
  };

  const kinds = {
    bars, dots, shares, multiples,
    line: (data, width) => along(data, width, (row) => Date.parse(row.at), false),
    curve: (data, width) => along(data, width, (row) => Number(row.at), true),
  };
  const draw = (figure, width) => {
    const picture = figure.querySelector(".picture");
    picture.dataset.width = width;
    picture.replaceChildren(...[kinds[figure.dataset.chart](read(figure), width)].flat());
    const svg = picture.querySelector("svg.chart-plot");
    // It is one picture: names of its groups would be heard by nobody, and may not stand there.
    svg.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", words(figure.querySelector(".says")));
    svg.setAttribute("aria-details", `${figure.id}-table`);
  };
  const figures = [...document.querySelectorAll("figure.chart")].filter((figure) => kinds[figure.dataset.chart] && figure.querySelector("td[data-value]"));
  // A report has hundreds: they are drawn a few at a time, so that one can read meanwhile, and no width is asked for between.
  const PATIENCE = 40;
  const waiting = new Map();
  let working = false;
  const work = (patience) => {
    const begun = performance.now();
    for (const [figure, width] of waiting) {
      waiting.delete(figure);
      draw(figure, width);
      if (performance.now() - begun > patience) {
        break;
      }
    }
    working = waiting.size > 0;
    if (working) {
      setTimeout(work, 0, PATIENCE);
    }
  };
  // What lies in something closed has no width, and is drawn when it is opened.
  const watch = new ResizeObserver((entries) => {
    entries.forEach(({ target, contentRect }) => {
      const width = Math.floor(contentRect.width);
      if (width > 0 && Number(target.querySelector(".picture").dataset.width) !== width) {
        waiting.set(target, width);
      }
    });
    if (!working && waiting.size > 0) {
      working = true;
      setTimeout(work, 0, PATIENCE);
    }
  });
  figures.forEach((figure) => {
    const picture = document.createElement("div");
    picture.className = "picture";
    figure.insertBefore(picture, figure.querySelector("details"));
    figure.querySelector("details").open = false;
  });
  // On paper both are there.
  addEventListener("beforeprint", () => {
    work(Infinity);
    figures.forEach((figure) => {
      const table = figure.querySelector("details");
      figure.dataset.open = table.open;
      table.open = true;
    });
  });
  addEventListener("afterprint", () => figures.forEach((figure) => { figure.querySelector("details").open = figure.dataset.open === "true"; }));
  // Widths are measured with our own letters, once they are there.
  document.fonts.ready.then(() => figures.forEach((figure) => watch.observe(figure)));
})();
