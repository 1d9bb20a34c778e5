/** Decisions of a municipality's bodies as tables cite them. */

const BODY =
  '(?:KV|KH|Kh|Kv|AV|AH|Valt\\.?|kaupunginvaltuusto|kunnanvaltuusto|aluevaltuusto|valtuusto|kaupunginhallitus|kunnanhallitus|aluehallitus|fullmäktige|stadsfullmäktige|FGE|STF)';
const DATE = '\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d{2}';
const SECTION = '(?:§\\s*\\d+|\\d+\\s*§)';
const CITED = new RegExp(
  `(?<!\\p{L})${BODY}\\s*,?\\s*${DATE}(?:\\s*[,/]?\\s*${SECTION})?|${DATE}\\s*[,/]?\\s*${SECTION}|(?<!\\p{L})${BODY}\\s*${SECTION}`,
  'iu',
);

/** Whether a text cites a decision: "KV 13.6.2022 § 45". */
export const citesDecision = (text: string): boolean => CITED.test(text);

/** The decision that a text cites; "" for none. */
export const decisionIn = (text: string): string => CITED.exec(text)?.[0] ?? '';
