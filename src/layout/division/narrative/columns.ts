/** Teksti: a row a paragraph. */
import type { Paragraph } from '../../../report/model';
import { textContent } from '../../table/cells';
import { idColumn, type Column } from '../../table/columns';

export const NARRATIVE_COLUMNS: Column<Paragraph>[] = [
  idColumn((paragraph) => paragraph.id),
  {
    key: 'text',
    heading: 'Teksti',
    style: 'inputText',
    content: (paragraph) => textContent(paragraph.text),
  },
];

/** The printed heading over the narrative of every division. */
export const NARRATIVE_LEGEND =
  'Talousarvion toteutuminen ja yksilöidyt keinot siitä, miten mahdollinen talousarvion ylitys estetään. Kappale riviä kohti.';
