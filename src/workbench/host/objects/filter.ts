import { readOnly, type ApiClass } from '../executor/api';
import { clearFilters, setFilter } from '../workbook/filters';
import { invalidArgument } from '../errors';
import { locate, type ColumnTarget } from './tableColumns';

export const filterClass: ApiClass<ColumnTarget> = {
  name: 'Filter',
  properties: {
    Criteria: readOnly((target, host) => {
      const { table, index } = locate(target, host);
      const values = table.columns[index]?.filter;
      return values ? { filterOn: 'Values', values: [...values] } : null;
    }),
  },
  methods: {
    ApplyValuesFilter: (target, [values], host) => {
      if (!Array.isArray(values)) throw invalidArgument('Values are expected.');
      const { table, index } = locate(target, host);
      setFilter(host.workbook, table, index, values.map(String));
    },
    Clear: (target, _, host) => {
      const { table, index } = locate(target, host);
      setFilter(host.workbook, table, index, null);
    },
  },
};

/** The target is the table's id. */
export const tableAutoFilterClass: ApiClass<string> = {
  name: 'AutoFilter',
  properties: {
    Enabled: readOnly((id, host) => host.workbook.table(id).showFilterButton),
    IsDataFiltered: readOnly((id, host) =>
      host.workbook.table(id).columns.some((column) => column.filter),
    ),
  },
  methods: {
    ClearCriteria: (id, _, host) => clearFilters(host.workbook, host.workbook.table(id)),
  },
};
