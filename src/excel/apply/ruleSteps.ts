/** Validations and flags of a table as steps. */
import { rangeAddress } from '../../layout/addresses';
import type { FlagPlan, TablePlan, ValidationPlan } from '../../layout/plan';
import { addFlag, addValidation } from './rules';
import { rectanglesOf } from './runs';
import { CALL_BYTES, bytesOf, type RequestProxies, type Step } from './steps';
import { bodyAddress, columnBody, columnGroups, type TablePlace } from './tablePlace';

/** Validation and flags of whole columns; columns side by side share a validation. */
export function ruleSteps(table: TablePlan, place: TablePlace): Step[] {
  return [...validationSteps(table, place), ...flagSteps(table, place)];
}

function validationSteps(table: TablePlan, place: TablePlace): Step[] {
  const rules = table.columns.map(({ validation }) => validation && JSON.stringify(validation));
  return columnGroups(place, () => true).flatMap(({ from, count, column }) =>
    rectanglesOf([rules.slice(from, from + count).map((rule) => rule ?? null)]).map(
      ({ key, column: offset, columns }): Step => {
        const address = rangeAddress(place.row + 1, column + offset, place.order.length, columns);
        const validation = JSON.parse(key) as ValidationPlan;
        return {
          sheet: place.sheet,
          bytes: bytesOf(validation) + CALL_BYTES * 4,
          queue: (proxies) => addValidation(proxies.range(place.sheet, address), validation),
        };
      },
    ),
  );
}

function flagSteps(table: TablePlan, place: TablePlace): Step[] {
  const flagStep = (flag: FlagPlan, address: string): Step => ({
    sheet: place.sheet,
    bytes: bytesOf(flag) + CALL_BYTES * 5,
    queue: (proxies: RequestProxies) => addFlag(proxies.range(place.sheet, address), flag),
  });
  const body = bodyAddress(place);
  return [
    ...table.columns.flatMap(({ flags = [] }, index) =>
      flags.map((flag) => flagStep(flag, columnBody(place, index))),
    ),
    ...(table.flags ?? []).map((flag) => flagStep(flag, body)),
  ];
}
