/** Teksti: a row a paragraph. */
import type { Paragraph } from '../../../report/model';
import { textContent } from '../../table/cells';
import { textOf } from '../../reading/values';
import { idColumn } from '../../table/columns';
import type { Column } from '../../table/schema';

export const NARRATIVE_COLUMNS: Column<Paragraph, Paragraph>[] = [
  idColumn((paragraph) => paragraph.id),
  {
    key: 'text',
    heading: 'Teksti',
    style: 'inputText',
    // A readable width; the labels of the other tables stand in the same column of the sheet.
    width: 68,
    content: (paragraph) => textContent(paragraph.text),
    read: (now, value) => {
      now.text = textOf(value);
    },
  },
];

/** The printed heading over the narrative of every division. */
export const NARRATIVE_LEGEND =
  'Talousarvion toteutuminen ja yksilöidyt keinot siitä, miten mahdollinen talousarvion ylitys estetään. Kappale riviä kohti.';
