/** Plots as SVG, drawn to be read on light and on dark pages: they bring their own background. */

export interface Axis {
  readonly label: string;
  readonly scale: 'linear' | 'log';
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Ends of the spread around y. */
  readonly low?: number;
  readonly high?: number;
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 72;
const RIGHT = 24;
const TOP = 64;
const BOTTOM = 56;
/** Colors that color-blind readers can distinguish (Okabe and Ito). */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'];

/** Lines over a number, with whiskers for the spreads. */
export function linePlot(title: string, x: Axis, y: Axis, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const xTicks =
    x.scale === 'log' ? [...new Set(points.map((point) => point.x))] : ticks(points.map((p) => p.x));
  const yTicks = (y.scale === 'log' ? decades : ticks)(
    points.flatMap(({ y, low = y, high = y }) => [low, high]),
  );
  const toX = scale(x.scale, xTicks, LEFT + 16, WIDTH - RIGHT - 16);
  const toY = scale(y.scale, yTicks, HEIGHT - BOTTOM, TOP);
  return svg(title, HEIGHT, [
    ...yTicks.flatMap((tick) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${toY(tick)}" y2="${toY(tick)}" stroke="#ddd"/>`,
      text(LEFT - 8, toY(tick) + 4, number(tick), 'end'),
    ]),
    ...xTicks.map((tick) => text(toX(tick), HEIGHT - BOTTOM + 20, number(tick), 'middle')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x.label, 'middle'),
    text(LEFT - 60, TOP - 12, y.label, 'start'),
    ...lines.flatMap((line, index) => drawn(line, COLORS[index % COLORS.length] ?? '', toX, toY)),
    ...legend(lines.map(({ name }) => name)),
  ]);
}

/** Bars from 0, with whiskers for the spreads, one below the other. */
export function barPlot(title: string, unit: string, bars: readonly Bar[]): string {
  const left = 24 + 7 * Math.max(...bars.map(({ name }) => name.length));
  const height = TOP + 36 * bars.length + BOTTOM;
  const values = ticks([0, ...bars.map(({ value, high = value }) => high)]);
  const toX = scale('linear', values, left, WIDTH - RIGHT - 64);
  return svg(title, height, [
    ...values.flatMap((tick) => [
      `<line x1="${toX(tick)}" x2="${toX(tick)}" y1="${TOP}" y2="${height - BOTTOM}" stroke="#ddd"/>`,
      text(toX(tick), height - BOTTOM + 20, number(tick), 'middle'),
    ]),
    text((left + WIDTH - RIGHT - 64) / 2, height - 12, unit, 'middle'),
    ...bars.flatMap(({ name, value, low = value, high = value }, index) => {
      const y = TOP + 36 * index + 6;
      return [
        `<rect x="${toX(0)}" y="${y}" width="${round(toX(value) - toX(0))}" height="24" fill="${COLORS[0] ?? ''}"/>`,
        `<path d="M${toX(low)} ${y + 12}H${toX(high)}" stroke="#222" stroke-width="2"/>`,
        text(left - 8, y + 17, name, 'end'),
        text(toX(Math.max(value, high)) + 8, y + 17, number(value), 'start'),
      ];
    }),
  ]);
}

type Scale = (value: number) => number;

function drawn({ points }: Line, color: string, toX: Scale, toY: Scale): string[] {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${toX(x)} ${toY(y)}`).join('');
  return [
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...points.flatMap(({ x, y, low = y, high = y }) => [
      `<path d="M${toX(x)} ${toY(low)}V${toY(high)}" stroke="${color}" stroke-width="2"/>`,
      `<circle cx="${toX(x)}" cy="${toY(y)}" r="4" fill="${color}"/>`,
    ]),
  ];
}

function legend(names: readonly string[]): string[] {
  return names.flatMap((name, index) => {
    const y = TOP + 12 + 20 * index;
    return [
      `<circle cx="${LEFT + 24}" cy="${y}" r="4" fill="${COLORS[index % COLORS.length] ?? ''}"/>`,
      text(LEFT + 36, y + 4, name, 'start'),
    ];
  });
}

/** Round numbers, 1, 2 or 5 times a power of ten apart, that enclose all values. */
export function ticks(values: readonly number[]): number[] {
  const [from, to] = [Math.min(0, ...values), Math.max(...values)];
  const rough = (to - from) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const first = Math.floor(from / step);
  const count = Math.max(1, Math.ceil(to / step) - first);
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Powers of ten that enclose all values, which are above 0. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function scale(kind: Axis['scale'], values: readonly number[], from: number, to: number): Scale {
  const place = kind === 'log' ? Math.log10 : (value: number): number => value;
  const [low, high] = [place(Math.min(...values)), place(Math.max(...values))];
  return (value) => round(from + ((place(value) - low) / (high - low || 1)) * (to - from));
}

const round = (value: number): number => Math.round(value * 10) / 10;
const number = (value: number): string => Number(value.toPrecision(4)).toLocaleString('en');

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

const escaped = (content: string): string =>
  content.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;' })[char] ?? '&gt;');

function svg(title: string, height: number, elements: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="16" y="24" font-size="16" font-weight="600">${escaped(title)}</text>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
}
