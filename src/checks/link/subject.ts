/** What an indicator's row counts, as the words that prose must use to speak of it. */
import type { Indicator, ResultArea } from '../../report/model';
import type { Row } from '../indicators/rows';
import type { ProseFigure } from '../../figures';
import { isSameUnit } from '../indicators/units';
import { once } from '../once';
import { isColumnWord } from './column-words';
import { hasSense, isSameWord, saidInParts, termsOf, type Term } from '../../language';

export interface Subject {
  item: Pick<Row, 'area' | 'row'>;
  /** All of these must be said, each in one of its wordings. */
  words: Term[][];
  /** What is counted ("käynnit"), where the row says it outside its label. */
  counted: Term[];
  /** The rows that it is the sum of, where it is a whole group. */
  parts?: Indicator[];
}

/** Words of labels that only say how it is counted, or nothing. */
const MEASURE =
  /^(?:kpl|lkm|hlö|htv|htpv|eur|euroa|lukumäär.*|määr.*|yhteensä|kaikki|vuode[tn]|ja|sekä|tai|\p{L}{1,2})$/u;
/** Things that many rows count. */
const COUNTED =
  /^(?:käyn|hoitopäiv|hoitovuorokau|asiak|kävij|suorit|tunti|tunte|tunnit|päätö|laps|oppila|opiskelij)/;
/** An age tells a part of a whole. */
const AGE = /^(?:alle|yli|täyttän.*|vuotia.*|\d+)$/;
/** Endings of compounds that prose leaves out: "museotoimi" is the museum. */
const COMPOUND = /(?<=\p{L}{4})(?:toimi|toiminta|palvelut?|koulutus)$/u;
/** Words with so many first letters alike speak of one thing: "lainaus" and "laina". */
const SHORT_STEM = 5;

/** The subjects of an area's rows. */
export const subjectsOf = once((area: ResultArea): Subject[] =>
  area.indicators.map((row) => subjectOf({ area, row })),
);

export function subjectOf(item: Subject['item']): Subject {
  const { row, area } = item;
  const own = labelTerms(row);
  const whole = area.indicators.find((one) => one.id === row.parent);
  const telling = own.filter(({ text }) => !COUNTED.test(text) && !AGE.test(text));
  const around =
    telling.length > 0
      ? []
      : whole
        ? labelTerms(whole)
        : termsOf(row.group ?? area.name ?? '').filter(({ text }) => !MEASURE.test(text));
  const label = row.label.toLowerCase();
  const counted = termsOf(`${row.unit ?? ''} ${row.group ?? ''}`).filter(
    ({ text }) => COUNTED.test(text) && !label.includes(text.slice(0, SHORT_STEM)),
  );
  return { item, words: [...own, ...around].map(wordings), counted };
}

function labelTerms({ label }: Indicator): Term[] {
  const [name = ''] = label.split(/ ?\(| - /);
  return termsOf(name).filter(({ text }) => !MEASURE.test(text));
}

function wordings(term: Term): Term[] {
  const short = term.text.replace(COMPOUND, '');
  return short === term.text ? [term] : [term, { ...term, text: short }];
}

/** The words of the stretch that speak of the row; null when not all is said. */
export function spokenOf({ item, words, counted }: Subject, terms: readonly Term[]): Term[] | null {
  if (words.length === 0) return null;
  const compounds = terms.filter((term) =>
    words.flat().some((form) => isCompound(term, form, item)),
  );
  const hits = words.map((forms) => {
    const whole = terms.filter(
      (term) => compounds.includes(term) || forms.some((form) => isSameWord(term, form)),
    );
    return whole.length > 0 ? whole : forms.flatMap((form) => saidInParts(form, terms));
  });
  if (hits.some((own) => own.length === 0)) return null;
  const nouns = terms.filter((term) =>
    counted.some((noun) => isSameWord(term, noun) || (isVisit(term) && isVisit(noun))),
  );
  const isCounted = counted.length === 0 || nouns.length > 0 || compounds.length > 0;
  return isCounted ? [...hits.flat(), ...nouns] : null;
}

/** A place counts its visits as "käynnit" or as "kävijät". */
function isVisit({ text }: Term): boolean {
  return /^(?:käyn(?:ti|tej|nit|nin)|kävij|asioin|asioit)/.test(text);
}

/** "Käyttötunteja" for a row "käyttö" that is counted in hours. */
function isCompound(term: Term, form: Term, { row }: Subject['item']): boolean {
  if (!term.text.startsWith(form.text)) return false;
  const rest = { ...term, text: term.text.slice(form.text.length) };
  return termsOf(unitOf(row)).some((unit) => isSameWord(rest, unit));
}

/** Words that narrow what is counted and are none of the row's own. */
export function narrows({ words }: Subject, terms: readonly Term[]): boolean {
  const hasAge = words.some(([first]) => /^\d+$/.test(first?.text ?? ''));
  return terms.some(
    (term, i) =>
      !isOfBudget(terms, i) &&
      ((!hasAge && /^vuotia/.test(term.text)) ||
        (/^(?:alle|täyttän|joista|joiden|josta|niistä|näistä|siitä|esimerkiksi|uusi|uusia|osa|lisäksi|muita|muut)/.test(
          term.text,
        ) &&
          !words.some((forms) => forms.some((form) => isSameWord(term, form))))),
  );
}

/** "Alle talousarvion", "talousarvion alle". */
function isOfBudget(terms: readonly Term[], i: number): boolean {
  return [terms[i - 1], terms[i + 1]].some(
    (beside) => beside !== undefined && hasSense(beside.text, 'column:budget', 'base:estimate'),
  );
}

/** Units in which something is measured; what is counted goes by its noun. */
const MEASURED = /^(?:htv|k-?m2|sm2|m2|m²|km|h|ha|%|€)$/i;
/** In thousands of a unit: no figure of the text is. */
const MULTIPLIED = /^(?:1 ?000|milj)/i;
/** "Hoitajaa": what a number counts stands in the partitive. */
const PARTITIVE = /(?<!ss|st|ll|lt|n)[aä]$/;

/**
 * Whether the figure counts another thing than the row: "48 hoitajaa", "12 kpl" of square metres.
 * `after`: the text that follows the figure.
 */
export function countsOther(
  { item, words, counted }: Subject,
  { raw, unit, unitText, unitPrinted }: ProseFigure,
  after: string,
): boolean {
  const own = unitOf(item.row);
  if (MULTIPLIED.test(own)) return true;
  if (MEASURED.test(own) && unitPrinted && !isSameUnit(unitText ?? unit, own)) return true;
  const next = /^\s+(\p{L}{4,})/u.exec(after)?.[1] ?? '';
  return termsOf(`${raw} ${next}`).some(
    (noun) =>
      PARTITIVE.test(noun.text) &&
      !isSameUnit(noun.text, own) &&
      !isColumnWord(noun.text) &&
      !/^(?:kappaletta|kertaa|henkilöä|tuhatta|miljoonaa)$/.test(noun.text) &&
      ![...words.flat(), ...counted].some(
        (word) =>
          isSameWord(word, noun) ||
          word.text.slice(0, SHORT_STEM) === noun.text.slice(0, SHORT_STEM),
      ),
  );
}

/** The unit as printed, in a column of its own or in brackets after the label; "" where there is none. */
export function unitOf({ unit, label }: Indicator): string {
  return unit ?? /\((.+)\)/.exec(label)?.[1] ?? '';
}
