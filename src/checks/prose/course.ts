import type { SumColumn } from '../../report/model';
import { standingOf } from '../economy/standing';
import type { Severity } from '../finding';
import { numbering } from '../identity';
import { claimsOf, type Course } from '../link/claims';
import type { DivisionRule, Draft } from '../rule';
import { isMaterial } from '../stated/materiality';
import { change, SUM_WORDS } from '../words';
import { placeIn } from './places';

export const proseCourse: DivisionRule = {
  scope: 'division',
  code: 'prose.course',
  severity: 'warning',
  title: 'Sanat ja poikkeama kertovat eri suunnan',
  explanation:
    'Virke sanoo ilman lukuja, että talousarvio pitää, ylittyy tai alittuu, mutta Talous-taulukossa saman tulosalueen tai toimialan poikkeama on olennainen ja toisensuuntainen. Jos asia onkin paremmin kuin teksti sanoo tai virkkeessä on ehto (”edellyttäen, että”), havainto on huomautus. Virkettä, joka puhuu vain osasta tulosaluetta tai vertaa edelliseen vuoteen, ei tulkita.',
  example:
    'Tekstissä ”Kirjasto pysyy talousarviossa”, Talous-taulukossa menojen poikkeama +48 210.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'unallocated', 'resultAreas'],
  *run(division, settings): Generator<Draft> {
    const numbered = numbering();
    for (const { area, item, course, isHedged, paragraph, sentence } of claimsOf(division)) {
      const standing = standingOf(division, area);
      const variance = standing.variance[item];
      if (variance === null || !isMaterial(variance, standing.budget, settings)) continue;
      if (agrees(course, variance, item)) continue;
      const subject = `${area ?? division.id}:${paragraph.id}`;
      const place = placeIn(division, paragraph, sentence);
      const name = division.resultAreas.find((one) => one.id === area)?.name ?? 'Koko toimiala';
      yield {
        subject: numbered(subject),
        severity: severityOf(variance, item, course, isHedged),
        at: [place, ...standing.places[item]],
        message: `Tarkista ${name}, ${SUM_WORDS[item]}: tekstin mukaan ${WORDS[course]}, poikkeama on ${change(variance, settings)}.`,
      };
    }
  },
};

const WORDS: Record<Course, string> = {
  holds: 'talousarvio pitää',
  over: 'talousarvio ylittyy',
  under: 'talousarvio alittuu',
  better: 'tulos on talousarviota parempi',
  worse: 'tulos on talousarviota heikompi',
};

/** Whether a variance of this sign is what the words say. */
function agrees(course: Course, variance: number, item: SumColumn): boolean {
  const grows = item === 'net' ? variance < 0 : variance > 0;
  switch (course) {
    case 'holds':
      return false;
    case 'over':
      return grows;
    case 'under':
      return !grows;
    case 'better':
      return !costs(variance, item);
    case 'worse':
      return costs(variance, item);
  }
}

function costs(variance: number, item: SumColumn): boolean {
  return item === 'expense' ? variance > 0 : variance < 0;
}

/** What goes better than a text says that it holds costs nobody anything. */
function severityOf(
  variance: number,
  item: SumColumn,
  course: Course,
  isHedged: boolean,
): Severity {
  const isPleasant = course === 'holds' && !costs(variance, item);
  return isHedged || isPleasant ? 'info' : 'warning';
}
