import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { boolean, oneOf } from '../executor/arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const numberFormatInfo: ApiClass<null> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: readOnly((_, host) => host.workbook.culture.decimal),
    NumberGroupSeparator: readOnly((_, host) => host.workbook.culture.group),
  },
};

const cultureInfo: ApiClass<null> = {
  name: 'CultureInfo',
  properties: { Name: readOnly((_, host) => host.workbook.culture.name) },
  navigations: { NumberFormat: (_, host) => ApiObject.of(numberFormatInfo, null, host) },
};

export const applicationClass: ApiClass<null> = {
  name: 'Application',
  properties: {
    CalculationMode: settable(
      (_, host) => host.workbook.calculationMode,
      (_, value, host) => {
        host.workbook.calculationMode = oneOf(value, MODES);
      },
    ),
    CalculationState: readOnly(() => 'Done'),
    DecimalSeparator: readOnly((_, host) => host.workbook.culture.decimal),
    ThousandsSeparator: readOnly((_, host) => host.workbook.culture.group),
  },
  navigations: { CultureInfo: (_, host) => ApiObject.of(cultureInfo, null, host) },
  methods: {
    Calculate: (_, [type], host) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      host.workbook.engine.invalidate();
      host.workbook.compute();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `context.runtime` */
export const runtimeClass: ApiClass<null> = {
  name: 'Runtime',
  properties: {
    EnableEvents: settable(
      (_, host) => host.events.enabled,
      (_, value, host) => {
        host.events.enabled = boolean(value);
      },
    ),
  },
};
