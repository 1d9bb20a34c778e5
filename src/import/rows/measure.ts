/** What a row counts: money, or something else in a unit of its own. */
import { isUnitWord } from '../table/read';
import { scaleOf, type Scale } from '../words/scale';

/** "Kirjanpitoviennit, kpl", "Käyttöaste (%)": the unit after the last comma or in brackets. */
export function unitIn(label: string): string | null {
  const match = /(?:,\s*|\()([^,()]{1,20})\)?$/u.exec(label.trim());
  const word = match?.[1]?.trim() ?? '';
  return word !== '' && isUnitWord(word) ? word : label.trim().endsWith('%') ? '%' : null;
}

/** Whether a label names money. */
export const isMoney = (label: string): boolean =>
  /(?:tuotot|tulot|kulut|menot|kate$|kustannu|euro|€|investoin|tuki$|tuet$|avustu|maksut$|ostot|lainat|intäkter|kostnader)/iu.test(
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
  /(?:asukas|väki|laps[ei]|lasten|oppila(?:s|iden)|henkilö(?:stö|iden)?|asiakas|potilas|kävijä|käyn(?:ti|tien)|työntekijä)(?:luku|määrä|n määrä)|lukumäärä|aste$|prosentti$|suhde$|indeksi|asukasta kohti|\/ ?asukas/iu.test(
    label.replace(/[\s,(]+(?:kpl|hlö|%|htv)\)?$/u, ''),
  );
