/** Whether a number without money or per cent is a figure, or only names, orders or votes. */
import type { Amount } from '../number/amount';
import { GAP, hasSense, isPartitive, isPartitivePlural, meaningsOf } from '../../language';
import type { Token } from '../../language';
import { isApproximator } from '../vocabulary/approximators';
import { NOT_COUNTED } from '../vocabulary/labels';
import { hasDivisor } from './identifiers';

/** A longer run of digits without spaces is a code when no unit follows. */
const LONGEST_BARE_RUN = 6;
/** So many digits without a thousands mark may be a code, so something must say that they count. */
const SHORTEST_CODE = 4;

function startsUpperCase(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'word') return false;
  const first = text[token.start] ?? '';
  return first !== first.toLowerCase();
}

/** A word that can name what is counted: lower case, close, no particle. */
function namesCounted(tokens: Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap >= GAP.blank) return false;
  return !startsUpperCase(token, text) && !NOT_COUNTED.has(token.lower);
}

/** Numbers after one label. */
const MOST_LISTED = 6;

function isListed(tokens: Token[], at: number): boolean {
  const joint = tokens[at]?.lower ?? '';
  return (joint === ',' || hasSense(joint, 'join:also')) && tokens[at - 1]?.kind === 'digits';
}

/** `liite 3`, `hanke nro 12`, `Lautakunta 213` */
function isLabelled(tokens: Token[], amount: Amount, counted: boolean): boolean {
  let at = amount.first - 1;
  // "kohdat 2, 3 ja 4": the label is before the first number.
  for (let skipped = 0; skipped < MOST_LISTED && isListed(tokens, at); skipped++) at -= 2;
  if (tokens[at]?.lower === '.' || tokens[at]?.lower === ':') at--;
  const before = tokens[at];
  if (hasSense(before?.lower ?? '', 'verb:be')) at--;
  const label = tokens[at];
  if (label?.kind !== 'word') return false;
  if (hasSense(label.lower, 'names:numbered')) return !isSeveral(label.lower);
  if (!isNamingForm(label.lower)) return false;
  const isBeside = at === amount.first - 1;
  return (
    hasSense(label.lower, 'names:numbered thing') ||
    (isBeside && (!counted || isDoor(tokens[amount.next])) && hasSense(label.lower, 'names:place'))
  );
}

/** "Asematie 4 b", "Asematie 4 as. 12" */
function isDoor(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.lower.length === 1 || token.lower === 'as');
}

/** "Kortteleita 12" counts, "korttelia 12" names. */
function isSeveral(word: string): boolean {
  const [first] = meaningsOf(word);
  return first?.reading?.case === 'partitive' && first.reading.number === 'plural';
}

/** "Hanke 12", "hankkeen 12"; not "hankkeessa 12" or "hankkeita 12". */
function isNamingForm(word: string): boolean {
  return meaningsOf(word).some(({ reading }) => {
    if (reading === null) return true;
    const { case: grammaticalCase, number } = reading;
    return (
      number === 'singular' && (grammaticalCase === 'nominative' || grammaticalCase === 'genitive')
    );
  });
}

function isVoteOrSpan(tokens: Token[], amount: Amount, text: string): boolean {
  return Array.isArray(amount.value) && !isPartitive(tokens[amount.next]?.lower ?? '')
    ? true
    : Array.isArray(amount.value) && !namesCounted(tokens, amount.next, text);
}

function isInBracketsAlone(tokens: Token[], amount: Amount): boolean {
  return tokens[amount.first - 1]?.lower === '(' && tokens[amount.next]?.lower === ')';
}

/** A falling or equal pair `11-2` is no range; it is a vote, a result or a page. */
function isPair(tokens: Token[], amount: Amount): boolean {
  const after = tokens[amount.next];
  const before = tokens[amount.first - 1];
  const dash = (token: Token | undefined) => token !== undefined && /^[-–—−]$/.test(token.lower);
  const joinedAfter =
    dash(after) && after?.gap === GAP.none && tokens[amount.next + 1]?.kind === 'digits';
  const joinedBefore =
    dash(before) &&
    tokens[amount.first]?.gap === GAP.none &&
    tokens[amount.first - 2]?.kind === 'digits';
  return joinedAfter || joinedBefore;
}

function isOne(tokens: Token[], amount: Amount): boolean {
  return (
    amount.inWords && amount.value === 1 && tokens[amount.next - 1]?.lower.startsWith('y') === true
  );
}

/** "yhdessä", "yhtä", "yksi suurimmista": together, as, one of. */
function isOneWithoutCount(tokens: Token[], amount: Amount): boolean {
  const after = tokens[amount.next]?.lower ?? '';
  const word = tokens[amount.first]?.lower ?? '';
  if (['yhdessä', 'yhtä', 'yhtenä', 'yhdeksi', 'yhteen'].includes(word)) return true;
  return word === 'yksi' && /(?:ista|istä)$/.test(after);
}

function isWordFigure(tokens: Token[], amount: Amount): boolean {
  const after = tokens[amount.next]?.lower ?? '';
  if (hasSense(after, 'says:phrase')) return false;
  return !isOne(tokens, amount) || !isOneWithoutCount(tokens, amount);
}

/** An approximator or a verb of being before, or the counted noun in the partitive after. */
function isCounted(tokens: Token[], amount: Amount, text: string): boolean {
  const before = tokens[amount.first - 1];
  const approximated = isApproximator(
    (before?.lower === '.' ? tokens[amount.first - 2] : before)?.lower ?? '',
  );
  const sum = hasSense(before?.lower ?? '', 'verb:be') || before?.lower === 'yhteensä';
  const noun =
    namesCounted(tokens, amount.next, text) && isPartitive(tokens[amount.next]?.lower ?? '');
  return (
    approximated || noun || (sum && amount.decimals === 0 && !isPostalCode(tokens, amount, text))
  );
}

/** Five digits before a name. */
function isPostalCode(tokens: Token[], amount: Amount, text: string): boolean {
  return startsUpperCase(tokens[amount.next], text);
}

/** Digits with neither unit nor decimals nor thousands. */
function isPlainFigure(tokens: Token[], amount: Amount, text: string): boolean {
  const digits = tokens[amount.signed ? amount.first + 1 : amount.first];
  const before = tokens[amount.first - 1];
  const length = digits?.lower.length ?? 0;
  if (length > LONGEST_BARE_RUN) return false;
  if (length >= SHORTEST_CODE && !isCounted(tokens, amount, text)) return false;
  // "12 000 (–90 vuodesta 2023)"
  if (amount.signed && before?.lower === '(') return true;
  if (isPair(tokens, amount) || isVoteOrSpan(tokens, amount, text)) return false;
  if (isInBracketsAlone(tokens, amount)) return false;
  if (namesCounted(tokens, amount.next, text) || hasDivisor(tokens, amount.next)) return true;
  if (!before || (before.gap >= GAP.blank && amount.first === 0)) return false;
  if (before.kind === 'word')
    return !startsUpperCase(before, text) || isPartitivePlural(before.lower);
  if (before.lower === '.') return isApproximator(tokens[amount.first - 2]?.lower ?? '');
  return (
    before.lower === ':' || before.lower === ',' || before.kind === 'digits' || before.lower === '%'
  );
}

/** `(1 000 €)`, `Menot, 1 000 €:` says in what the numbers of a table are told. */
export function isUnitHeading(tokens: Token[], amount: Amount): boolean {
  if (amount.value !== 1e3 || amount.unit !== 'EUR' || amount.scaled || amount.inWords)
    return false;
  const [before, after] = [tokens[amount.first - 1], tokens[amount.next]];
  if (after?.kind === 'digits' || after?.lower === ')' || after?.lower === ':') return true;
  return (
    before === undefined || before.lower === ',' || before.lower === '(' || after === undefined
  );
}

/** Whether an amount that no rule for dates and codes has refused is a figure. */
export function isFigure(tokens: Token[], amount: Amount, text: string): boolean {
  const { unit } = amount;
  if (isUnitHeading(tokens, amount)) return false;
  if (unit === 'EUR' || unit === '%' || amount.scaled) return true;
  const isCountedUnit = unit === 'hlö' || unit === 'kpl' || unit === 'htv';
  if (
    !isCountedUnit &&
    amount.decimals === 0 &&
    !amount.signed &&
    isLabelled(tokens, amount, namesCounted(tokens, amount.next, text))
  )
    return false;
  if (unit !== null && unit !== 'hlö' && unit !== 'kpl') return true;
  if (amount.inWords) return unit !== null || isWordFigure(tokens, amount);
  if (unit !== null || amount.grouped) return true;
  // Decimals after a dot and no unit: a chapter or a version.
  if (amount.decimals > 0) return amount.decimalMark === ',';
  return isPlainFigure(tokens, amount, text);
}
