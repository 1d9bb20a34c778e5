import type { Indicator, ResultArea } from '../../report/model';
import { INDICATOR_COLUMNS } from '../../report/model';
import type { DivisionRule } from '../rule';
import { areaName, cellPlace, rowName } from '../indicators/rows';
import { cellUnits } from '../indicators/units';

export const unitMissing: DivisionRule = {
  scope: 'division',
  code: 'indicators.unitMissing',
  severity: 'info',
  title: 'Yksikkö puuttuu',
  explanation:
    'Useimmilla tulosalueen riveillä lukee, mitä lasketaan (käynnit, hoitopäivät, euroa), mutta näiltä riveiltä se puuttuu. Osa perii yksikön summariviltään ja päinvastoin; arvosanoilta yksikköä ei vaadita. Rahamäärältä yksikkö vaaditaan aina.',
  example: 'Kuljetuskustannukset 31 640: euroa vai 1 000 euroa?',
  reads: ['resultAreas'],
  *run(division) {
    for (const area of division.resultAreas) {
      const rows = area.indicators.filter(hasFigures);
      const named = rows.filter((row) => hasUnit(row, area));
      const mostAreNamed = rows.length >= FEWEST_ROWS && named.length * 2 >= rows.length;
      const missing = rows.filter(
        (row) =>
          !named.includes(row) &&
          row.measure !== 'rate' &&
          (mostAreNamed || row.measure === 'money'),
      );
      if (missing.length === 0) continue;
      const items = missing.map((row) => ({ division, area, row }));
      yield {
        subject: area.id,
        at: items.map((item) => cellPlace(item, 'unit')),
        message: `${areaName(division, area)}: yksikkö puuttuu: ${items.map(rowName).join('; ')}.`,
      };
    }
  },
};

/** A short table says in its heading what it counts. */
const FEWEST_ROWS = 6;

function hasFigures(row: Indicator): boolean {
  return INDICATOR_COLUMNS.some((column) => row[column].value !== null);
}

/** What is counted is said in the row, in its group's heading, or by its whole or parts. */
const COUNTED =
  /lukumäär|lkm|määrä|asiakkaat|kpl|henkilö|oppilaat|opiskelijat|käyn|vastaanot|tarkastu|(?:kset|perheet|otot|tyt|jat)(?=$|[\s,/(])/i;

function hasUnit(row: Indicator, area: ResultArea): boolean {
  const own = (one: Indicator): boolean => Boolean(one.unit?.trim()) || cellUnits(one).length > 0;
  if (row.measure === 'money') return own(row);
  const relatives = area.indicators.filter((one) => one.parent === row.id || one.id === row.parent);
  return (
    own(row) || relatives.some(own) || COUNTED.test(row.label) || COUNTED.test(row.group ?? '')
  );
}
