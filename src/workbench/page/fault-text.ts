import { HostError } from '../host/errors';
import { NotInWorkbench } from './grid-model/session';

/** Why the workbook refused the user, by the code that an add-in would get. */
const TEXTS: Record<string, string> = {
  AccessDenied: 'Taulukko on suojattu. Muokkaa jotakin muuta taulukkoa.',
  InvalidArgument: 'Tätä ei voi kirjoittaa soluun. Tarkista kaava tai nimi.',
  InvalidOperation: 'Toiminto ei käy tähän kohtaan.',
  ItemAlreadyExists: 'Samanniminen on jo olemassa. Valitse toinen nimi.',
};

/** What the user is told when an action was not done. */
export function faultText(fault: unknown): string {
  if (fault instanceof NotInWorkbench) return 'Kokeilupohjassa ei ole tätä Excelin toimintoa.';
  const known = fault instanceof HostError ? TEXTS[fault.code] : undefined;
  return known ?? `Toimintoa ei tehty: ${fault instanceof Error ? fault.message : String(fault)}`;
}
