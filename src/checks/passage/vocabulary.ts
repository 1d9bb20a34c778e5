/** The senses that tie the figures of a passage together; their words are the tables of src/language. */
import type { Sense } from '../../language';

/** The figure beside it is the sum of the others. */
export const TOTAL: readonly Sense[] = ['part:total'];

/** What comes after follows from what came before. */
export const THEREFORE: readonly Sense[] = ['join:therefore'];

/** A level and its changes make a new level: none of them may be left out. */
export const NEW_LEVEL: readonly Sense[] = ['level:new'];

/** A clause after "therefore" that counts something out of the figures before. */
export const RESULT: readonly Sense[] = [
  ...NEW_LEVEL,
  'part:rest',
  'against:over',
  'against:under',
  'sign:surplus',
  'sign:deficit',
  'worth:better',
  'worth:worse',
  'item:net',
  'item:result',
  'base:compared',
  'bound:atLeast',
  'bound:atMost',
];

/** The whole before it is divided without a rest into what comes after. */
export const SPLIT: readonly Sense[] = ['part:split'];

/** What is left when the other side is taken away. */
export const NET: readonly Sense[] = ['item:net'];

/** Comparisons that name a difference. */
export const MORE_OR_LESS: readonly Sense[] = [
  'move:up',
  'move:down',
  'worth:better',
  'worth:worse',
];

/** A percentage that one amount makes of another. */
export const RATIO: readonly Sense[] = ['verb:cover', 'part:ratio'];

/** Money per head, month or hour needs no scale word. */
export const PER_UNIT =
  /^\s*(?:\/|per\b|(?:asukasta|asukkaalta|henkilöä|oppilasta|potilasta|lasta|hoitopäivää|tuntia|neliötä|kuukautta|m2|m²)\b|(?:kuussa|kuukaudessa|tunnilta|päivässä|neliöltä|vuorokaudessa|kerralta)\b)/i;

/** The end of a level that something changed from, and to: "4,8 prosentista 5,2 prosenttiin". */
export const FROM_ENDING = /(?:sta|stä)$/i;
export const TO_ENDING = /(?:iin|een|oon|öön|aan|ään|hin)$/i;

/** The unit of a difference of percentages. */
export const POINT_UNIT = /prosenttiyksik|%-yks|pros\.\s?yks/i;
