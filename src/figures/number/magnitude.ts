/** A number without sign, scale word and unit, read from digits or words. */
import type { Role, Unit } from '../figure';
import type { Case } from '../../language';

export interface Magnitude {
  /** The token after the number. */
  next: number;
  value: number;
  /** One unit of the last printed digit: 0.1 for `4,8`, 1 for `9 370`. */
  unitOfLastDigit: number;
  decimals: number;
  /** What parts the decimals, null when there are none. */
  decimalMark: string | null;
  /** Thousands are parted by spaces or dots. */
  grouped: boolean;
  /** A dot parts the last three digits: thousands, or decimals when a scale word follows. */
  dotted: boolean;
  inWords: boolean;
  /** The number word says "about" itself: `kymmenisen`. */
  about: boolean;
  /** Only a scale word or unit makes it a number: `puoli`, `,2`. */
  needsUnit: boolean;
  /** A scale word is part of it: `kaksituhatta`. */
  scaled: boolean;
  /** The unit and role that the word says itself: `neljännes`, `nollatulos`. */
  unit: Unit | null;
  role: Role | null;
  grammaticalCase: Case | null;
}

export interface Digits {
  next: number;
  value: number;
  decimals: number;
  decimalMark: string | null;
  grouped: boolean;
  dotted: boolean;
  needsUnit: boolean;
}

/** A number in digits as a magnitude. */
export function ofDigits(digits: Digits): Magnitude {
  return {
    next: digits.next,
    value: digits.value,
    unitOfLastDigit: 10 ** -digits.decimals,
    decimals: digits.decimals,
    decimalMark: digits.decimalMark,
    grouped: digits.grouped,
    dotted: digits.dotted,
    inWords: false,
    about: false,
    needsUnit: digits.needsUnit,
    scaled: false,
    unit: null,
    role: null,
    grammaticalCase: null,
  };
}

/** The finest of billion, million, thousand, one and half that a number in words is told to. */
function stepOfWords(value: number): number {
  return [1e9, 1e6, 1e3, 1, 0.5].find((unit) => value >= unit && value % unit === 0) ?? 1;
}

/** A number in words; what is not given is not said. */
export function ofWords(
  next: number,
  value: number,
  grammaticalCase: Case,
  said: Partial<Pick<Magnitude, 'about' | 'needsUnit' | 'scaled' | 'unit' | 'role'>> = {},
): Magnitude {
  return {
    next,
    value,
    unitOfLastDigit: stepOfWords(value),
    decimals: 0,
    decimalMark: null,
    grouped: false,
    dotted: false,
    inWords: true,
    about: said.about ?? false,
    needsUnit: said.needsUnit ?? false,
    scaled: said.scaled ?? false,
    unit: said.unit ?? null,
    role: said.role ?? null,
    grammaticalCase,
  };
}
