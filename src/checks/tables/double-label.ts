import type { DivisionRule } from '../rule';
import { areaName, cellPlace, rowsOf, type Row } from '../indicators/rows';

export const doubleLabel: DivisionRule = {
  scope: 'division',
  code: 'indicators.doubleLabel',
  severity: 'warning',
  title: 'Sama selite kahdesti',
  explanation:
    'Sama selite on kahdella rivillä saman ryhmän ja saman summarivin alla, joten lukija ei voi tietää kumpi on kumpi. Sama selite eri summarivien alla on tavallista eikä sitä huomauteta.',
  example: '"hoitopäivät, alle 75 v." kahdesti Keskustan palvelutalon alla.',
  reads: ['resultAreas'],
  *run(division) {
    const byLabel = new Map<string, Row[]>();
    for (const item of rowsOf(division)) {
      const { area, row } = item;
      const name = row.label.toLowerCase().replace(/\s+/g, ' ').trim();
      const key = [area.id, row.group ?? '', row.parent ?? '', name, row.unit ?? ''].join('\n');
      byLabel.set(key, [...(byLabel.get(key) ?? []), item]);
    }
    for (const rows of byLabel.values()) {
      const [first] = rows;
      if (!first || rows.length < 2 || first.row.label.trim() === '') continue;
      const { area, row } = first;
      const whole = area.indicators.find((one) => one.id === row.parent)?.label;
      const under = whole ?? row.group ?? areaName(division, area);
      yield {
        subject: row.id,
        at: rows.map((item) => cellPlace(item, 'label')),
        message: `Tarkista ${under}: selite "${row.label}" on ${rows.length} rivillä.`,
      };
    }
  },
};
