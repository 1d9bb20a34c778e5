import { HostError } from '../host/errors';
import { NotInWorkbench, type Notice } from './grid-model/notice';

/** Why the workbook refused the user, by the code that an add-in would get. */
const TEXTS: Record<string, string> = {
  AccessDenied: 'Taulukko on suojattu. Muokkaa jotakin muuta taulukkoa.',
  InvalidArgument: 'Tätä ei voi kirjoittaa soluun. Tarkista kaava tai nimi.',
  InvalidOperation: 'Toiminto ei käy tähän kohtaan.',
  ItemAlreadyExists: 'Samanniminen on jo olemassa. Valitse toinen nimi.',
};

/** What the user is told after an action. */
export function noticeText({ fault, alert }: Notice): string {
  if (alert !== undefined) return [alert.title, alert.message].filter(Boolean).join(': ');
  if (fault instanceof NotInWorkbench) return 'Kokeilupohjassa ei ole tätä Excelin toimintoa.';
  const known = fault instanceof HostError ? TEXTS[fault.code] : undefined;
  return known ?? `Toimintoa ei tehty: ${fault instanceof Error ? fault.message : String(fault)}`;
}
