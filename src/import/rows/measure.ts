/** What a row counts: money, or something else in a unit of its own. */
import { isUnitWord } from '../table/read';
import { scaleOf, type Scale } from '../words/scale';

/** "Kirjanpitoviennit, kpl", "Käyttöaste (%)", "Lainat, kpl/as.": the unit after the last comma or in brackets. */
export function unitIn(label: string): string | null {
  const match = /(?:,\s*|\()([^,()]{1,20})\)?$/u.exec(label.trim());
  const word = (match?.[1] ?? '').trim().replace(/\.$/, '');
  return word !== '' && isUnitWord(word) ? word : label.trim().endsWith('%') ? '%' : null;
}

/** Whether a label names money; amounts for one of something are counted in euros whatever the table is. */
export const isMoney = (label: string): boolean =>
  !isCount(label) &&
  /(?:tuotot|tulot|kulut|menot|kate$|kustannu|euro|€|investoin|tuki$|tuet$|avustu|maksut$|ostot|lainakanta|pitkäaikaiset lainat|intäkter|kostnader)/iu.test(
    label,
  );

/** How much a row's own unit stands for: 1000 of "1 000 €", 1 of "€/asukas" and "%"; null without a unit. */
export function scaleOfUnit(unit: string | null): Scale | null {
  const scale = unit === null ? null : scaleOf(`1 ${unit}`);
  if (unit === null || scale === 'both') return null;
  return scale ?? 1;
}

/** A label that names no money whatever its table's unit is. */
export const isCount = (label: string): boolean =>
  /(?:asukas|väki|laps[ei]|lasten|oppila(?:s|iden)|henkilö(?:stö|iden)?|asiakas|potilas|kävijä|käyn(?:ti|tien)|työntekijä)(?:luku|määrä|n määrä)|lukumäärä|aste$|prosentti$|suhde$|indeksi|(?<!\p{L})kohti(?!\p{L})|\/ ?(?:asukas|as\.|oppilas|asiakas|hlö|lapsi)|lainat(?!\p{L})(?!.*€)/iu.test(
    label.replace(/[\s,(]+(?:kpl|hlö|%|htv)\)?$/u, ''),
  );
