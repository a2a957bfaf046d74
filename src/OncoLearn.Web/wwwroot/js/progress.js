// Draws each table of answers as a plot beside it. The table is the truth: it stands alone where this does not run, and for whoever does not see the plot.

const TOP = 36, BOTTOM = 28, EDGE = 5, GAP = 14, BAR = 14;
const SMALL = 13, TEXT = 15, LINE = 19, PERCENT = 46, COUNT = 26;

// A token may hold one colour for each theme: an element that wears it knows which one counts now.
const wearer = document.body.appendChild(document.createElement("span"));
wearer.hidden = true;
const colour = token => {
  wearer.style.color = `var(${token})`;
  return getComputedStyle(wearer).color;
};

const charts = await import("../lib/echarts/echarts.esm.min.js").catch(() => null);
if (charts) await drawAll();
else document.querySelectorAll(".plot").forEach(plot => plot.remove());

async function drawAll() {
  await document.fonts.ready;
  for (const box of document.querySelectorAll("[data-plot-of]")) drawOrRemove(box, () => begin(box));
}

/** Where a plot cannot be drawn its table stands alone, and the other plots are drawn all the same. */
function drawOrRemove(box, act) {
  try {
    act();
  } catch (failure) {
    box.remove();
    reportError(failure);
  }
}

function begin(box) {
  const table = document.getElementById(box.dataset.plotOf);
  const rows = [...table.tBodies[0].rows].map(read);
  const canvas = box.querySelector(".plot-canvas");
  // The page keeps a place for each row.
  const place = canvas.firstElementChild.clientHeight || 70;
  box.classList.add("is-drawn");
  canvas.style.height = `${TOP + rows.length * place + BOTTOM}px`;
  const heads = ["accuracy", "answers"].map(name => table.querySelector(`[data-column=${name}]`).textContent);
  const plot = { canvas, rows, heads, chart: charts.init(canvas), width: canvas.clientWidth };
  draw(plot);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => box.isConnected && drawOrRemove(box, () => draw(plot)));
  new ResizeObserver(() => {
    if (!box.isConnected || canvas.clientWidth === plot.width) return;
    plot.width = canvas.clientWidth;
    drawOrRemove(box, () => {
      plot.chart.resize();
      draw(plot);
    });
  }).observe(canvas);
}

function read(row) {
  const { answers, right, accuracy, low, high } = row.dataset;
  return {
    name: row.querySelector("th").textContent.trim().replace(/\s+/g, " "),
    token: tokenOf(row.querySelector(".category")),
    percent: row.querySelector("[data-cell=accuracy] span").textContent,
    answers: Number(answers),
    right: Number(right),
    accuracy: accuracy ? Math.max(0, Number(accuracy)) : null,
    interval: low ? [Number(low), Number(high)] : null,
  };
}

function tokenOf(category) {
  if (!category) return "--brand";
  const known = ["mechanism", "marker", "therapy"].find(key => category.classList.contains(`category-${key}`));
  return known ? `--${known}` : "--muted";
}

function draw({ chart, rows, heads, width }) {
  const [ink, muted, line, surface, sunken] = ["--ink", "--muted", "--line", "--surface", "--sunken"].map(colour);
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const first = Math.round((width - 2 * EDGE - GAP - PERCENT - COUNT) * .64);
  const second = EDGE + first + PERCENT + GAP;
  const most = Math.max(1, ...rows.map(row => row.answers));
  const colours = rows.map(row => colour(row.token));

  // A name stands above its bars and may run over both plots, with a rim where it crosses their lines; a number stands behind its bar.
  const words = (grid, position, texts, style) => ({
    gridIndex: grid,
    type: "category",
    position,
    inverse: true,
    data: rows.map((_, at) => at),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { interval: 0, fontFamily, fontSize: TEXT, lineHeight: LINE, color: ink, formatter: at => texts[at], ...style },
    z: 3,
  });
  const numbers = (grid, max, interval, formatter) => ({
    gridIndex: grid, type: "value", min: 0, max, interval,
    axisLabel: { fontFamily, fontSize: SMALL, color: muted, formatter, alignMinLabel: "left", alignMaxLabel: "right" },
    splitLine: { lineStyle: { color: line } },
  });
  const bars = (grid, values, paint, more) => ({
    type: "bar", xAxisIndex: grid, yAxisIndex: grid === 0 ? 0 : 2, barWidth: BAR, silent: true,
    // A bar of no length would show its border.
    data: values.map((value, at) => ({ value: value || null, itemStyle: { borderRadius: 3, ...paint(colours[at]) } })),
    ...more,
  });

  chart.setOption({
    animation: false,
    title: heads.map((text, at) => ({ text, left: at === 0 ? EDGE : second, top: 1, padding: 0, textStyle: { fontFamily, fontSize: SMALL, lineHeight: 18, fontWeight: 600, color: muted } })),
    grid: [{ left: EDGE, width: first }, { left: second, right: EDGE + COUNT }].map(grid => ({ ...grid, top: TOP, bottom: BOTTOM, outerBoundsMode: "none" })),
    xAxis: [
      numbers(0, 1, .5, share => `${share * 100}%`),
      numbers(1, most, most, String),
    ],
    yAxis: [
      words(0, "left", rows.map(row => row.name), {
        inside: true, margin: 0, verticalAlign: "bottom", padding: [0, 0, BAR / 2 + 4, 0], width: width - 2 * EDGE, overflow: "break",
        textBorderColor: surface, textBorderWidth: 4,
        ...(width < 480 && { fontSize: SMALL + 1, lineHeight: LINE - 1 }),
      }),
      words(0, "right", rows.map(row => row.percent), { margin: 7, fontWeight: 600 }),
      words(1, "right", rows.map(row => String(row.answers)), { margin: 7, fontWeight: 600 }),
    ],
    series: [
      bars(0, rows.map(row => row.accuracy), color => ({ color, opacity: .45 }), { showBackground: true, backgroundStyle: { color: sunken, borderRadius: 3 } }),
      bars(1, rows.map(row => row.right), color => ({ color }), { stack: "answers" }),
      bars(1, rows.map(row => row.answers - row.right), color => ({ color: surface, borderColor: color, borderWidth: 1.5 }), { stack: "answers" }),
      {
        type: "custom", xAxisIndex: 0, yAxisIndex: 0, silent: true, z: 4,
        encode: { x: [1, 2], y: 0 },
        data: rows.flatMap((row, at) => row.interval ? [[at, ...row.interval]] : []),
        renderItem: (_, api) => whisker(api, ink, surface),
      },
    ],
  }, { notMerge: true });
}

/** The interval of the accuracy as a line with ends; rimmed, so that it stands out on any bar. */
function whisker(api, ink, rim) {
  const [low, high] = [1, 2].map(dimension => api.coord([api.value(dimension), api.value(0)])[0]);
  const y = api.coord([0, api.value(0)])[1];
  const lines = [[low, y, high, y], [low, y - 5, low, y + 5], [high, y - 5, high, y + 5]];
  const strokes = (stroke, lineWidth) => lines.map(([x1, y1, x2, y2]) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } }));
  return { type: "group", children: [...strokes(rim, 4.5), ...strokes(ink, 1.75)] };
}
