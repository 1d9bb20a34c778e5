import { valueAxis } from './axis';
import type { ChartDrawing } from './drawing';

const MARGIN = { top: 40, right: 16, bottom: 44, left: 64 };
const COLORS = ['#0f5c68', '#d98324', '#6b7f8a'];
const NUMBER = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 1 });

/** Clustered columns with the values on them; a value that is not there has no column. */
export function ColumnChart({
  title,
  description,
  categories,
  series,
  width,
  height,
}: ChartDrawing) {
  const axis = valueAxis(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const plot = {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const y = (value: number): number =>
    MARGIN.top + plot.height * (1 - (value - axis.from) / (axis.to - axis.from));
  const slot = plot.width / Math.max(categories.length, 1);
  const bar = (slot * 0.6) / Math.max(series.length, 1);
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
      {axis.lines.map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? 'chart-zero' : 'chart-line'}
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className="chart-value" x={MARGIN.left - 6} y={y(value) + 4} textAnchor="end">
            {NUMBER.format(value)}
          </text>
        </g>
      ))}
      {series.map(({ name, values }, s) =>
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
      )}
      {categories.map((category, i) => (
        <text
          key={category}
          className="chart-category"
          x={MARGIN.left + slot * (i + 0.5)}
          y={height - MARGIN.bottom + 18}
        >
          {shortened(category, slot)}
        </text>
      ))}
    </svg>
  );
}

/** A name that fits its slot; a letter is about 6.2 px wide. */
function shortened(name: string, width: number): string {
  const letters = Math.floor(width / 6.2);
  return name.length <= letters ? name : `${name.slice(0, Math.max(letters - 1, 1))}…`;
}
