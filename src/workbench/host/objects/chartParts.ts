/** The parts of a chart that keep what is set on them. */
import type { HostServices } from '../executor/services';
import { amount, flag, paint, words, type Bag, type BagDeclaration } from './bag';

const fill: BagDeclaration = { name: 'ChartFill', solidColor: true };

const line: BagDeclaration = {
  name: 'ChartLineFormat',
  properties: { Color: paint(), LineStyle: words('Continuous'), Weight: amount(0.75) },
};

const border: BagDeclaration = { ...line, name: 'ChartBorder' };

const font: BagDeclaration = {
  name: 'ChartFont',
  properties: {
    Bold: flag(false),
    Italic: flag(false),
    Color: paint('#595959'),
    Name: words('Calibri'),
    Size: amount(10),
  },
};

/** `format` of an element with the parts that it has. */
const format = (name: string, parts: NonNullable<BagDeclaration['parts']>): BagDeclaration => ({
  name,
  parts,
});

const dataLabelFormat = format('ChartDataLabelFormat', { Fill: () => fill, Font: () => font });

export const dataLabels: BagDeclaration = {
  name: 'ChartDataLabels',
  properties: {
    ShowValue: flag(true),
    ShowSeriesName: flag(false),
    ShowCategoryName: flag(false),
    ShowLegendKey: flag(false),
    NumberFormat: words('General'),
    LinkNumberFormat: flag(true),
    Position: words('OutsideEnd'),
  },
  parts: { Format: () => dataLabelFormat },
};

const titleFormat = format('ChartTitleFormat', { Fill: () => fill, Font: () => font });

export const title: BagDeclaration = {
  name: 'ChartTitle',
  properties: {
    Text: words(),
    Visible: flag(true),
    Overlay: flag(false),
    HorizontalAlignment: words('Center'),
    Position: words('Automatic'),
  },
  parts: { Format: () => titleFormat },
};

const legendFormat = format('ChartLegendFormat', { Fill: () => fill, Font: () => font });

export const legend: BagDeclaration = {
  name: 'ChartLegend',
  properties: { Visible: flag(true), Position: words('Bottom'), Overlay: flag(false) },
  parts: { Format: () => legendFormat },
};

const gridlinesFormat = format('ChartGridlinesFormat', { Line: () => line });

const gridlines: BagDeclaration = {
  name: 'ChartGridlines',
  properties: { Visible: flag(true) },
  parts: { Format: () => gridlinesFormat },
};

const axisTitle: BagDeclaration = {
  name: 'ChartAxisTitle',
  properties: { Text: words(), Visible: flag(false) },
  parts: { Format: () => format('ChartAxisTitleFormat', { Font: () => font }) },
};

const axisFormat = format('ChartAxisFormat', { Font: () => font, Line: () => line });

const axis: BagDeclaration = {
  name: 'ChartAxis',
  properties: {
    Visible: flag(true),
    NumberFormat: words('General'),
    LinkNumberFormat: flag(true),
    Minimum: amount(''),
    Maximum: amount(''),
    MajorUnit: amount(''),
    ReversePlotOrder: flag(false),
    TickLabelPosition: words('NextToAxis'),
    MajorTickMark: words('None'),
    MinorTickMark: words('None'),
  },
  parts: {
    Format: () => axisFormat,
    MajorGridlines: () => gridlines,
    MinorGridlines: () => gridlines,
    Title: () => axisTitle,
  },
};

export const axes: BagDeclaration = {
  name: 'ChartAxes',
  parts: { CategoryAxis: () => axis, ValueAxis: () => axis },
};

export const chartFormat: BagDeclaration = {
  name: 'ChartAreaFormat',
  properties: { RoundedCorners: flag(false) },
  parts: { Border: () => border, Fill: () => fill, Font: () => font },
};

export const seriesFormat = format('ChartSeriesFormat', { Fill: () => fill, Line: () => line });

const pointFormat = format('ChartPointFormat', { Fill: () => fill, Border: () => border });

const point: BagDeclaration = {
  name: 'ChartPoint',
  properties: { HasDataLabel: flag(false) },
  parts: { Format: () => pointFormat },
};

export const points = (count: (bag: Bag, host: HostServices) => number): BagDeclaration => ({
  name: 'ChartPointsCollection',
  children: { part: () => point, count },
});
