import { valueAxis } from './axis';
import type { ChartDrawing } from './drawing';

const MARGIN = { top: 40, right: 16, bottom: 44, left: 64 };
const COLORS = ['#0f5c68', '#d98324', '#6b7f8a'];
const NUMBER = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 1 });

/** Clustered columns with the values on them; a value that is not there has no column. */
export function ColumnChart(drawing: ChartDrawing) {
  const { title, description, categories, width, height } = drawing;
  const scale = scaleOf(drawing);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={`${title}. ${description}`}
      {...{ width, height }}
    >
      <rect className="chart-ground" width={width} height={height} rx="3" />
      <text className="chart-title" x={width / 2} y={24}>
        {title}
      </text>
      <ValueLines scale={scale} right={width - MARGIN.right} />
      <Columns scale={scale} drawing={drawing} />
      {categories.map((category, i) => (
        <text
          key={category}
          className="chart-category"
          x={MARGIN.left + scale.slot * (i + 0.5)}
          y={height - MARGIN.bottom + 18}
        >
          {shortened(category, scale.slot)}
        </text>
      ))}
    </svg>
  );
}

/** Where values and categories stand, in pixels. */
interface Scale {
  lines: number[];
  y: (value: number) => number;
  /** The room of a category, and the width of a column. */
  slot: number;
  bar: number;
}

function scaleOf({ categories, series, width, height }: ChartDrawing): Scale {
  const axis = valueAxis(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const plotHeight = height - MARGIN.top - MARGIN.bottom;
  const slot = (width - MARGIN.left - MARGIN.right) / Math.max(categories.length, 1);
  return {
    lines: axis.lines,
    y: (value) => MARGIN.top + plotHeight * (1 - (value - axis.from) / (axis.to - axis.from)),
    slot,
    bar: (slot * 0.6) / Math.max(series.length, 1),
  };
}

function ValueLines({ scale: { lines, y }, right }: { scale: Scale; right: number }) {
  return lines.map((value) => (
    <g key={value}>
      <line
        className={value === 0 ? 'chart-zero' : 'chart-line'}
        x1={MARGIN.left}
        x2={right}
        y1={y(value)}
        y2={y(value)}
      />
      <text className="chart-value" x={MARGIN.left - 6} y={y(value) + 4} textAnchor="end">
        {NUMBER.format(value)}
      </text>
    </g>
  ));
}

function Columns({
  scale: { y, slot, bar },
  drawing: { series, categories },
}: {
  scale: Scale;
  drawing: ChartDrawing;
}) {
  return series.map(({ name, values }, s) =>
    values.map((value, i) => {
      if (value === null) return null;
      const x = MARGIN.left + slot * i + slot * 0.2 + bar * s;
      const top = Math.min(y(value), y(0));
      return (
        <g key={`${name}-${categories[i] ?? i}`}>
          <rect
            x={x}
            y={top}
            width={bar}
            height={Math.abs(y(value) - y(0))}
            fill={COLORS[s % COLORS.length]}
          />
          <text className="chart-label" x={x + bar / 2} y={value < 0 ? y(value) + 13 : top - 4}>
            {NUMBER.format(value)}
          </text>
        </g>
      );
    }),
  );
}

/** A name that fits its slot; a letter is about 6.2 px wide. */
function shortened(name: string, width: number): string {
  const letters = Math.floor(width / 6.2);
  return name.length <= letters ? name : `${name.slice(0, Math.max(letters - 1, 1))}…`;
}
