/** How the pane and Yhteenveto show a net, and what is missing from it. */
import type { Locator } from 'playwright-core';
import type { Workbench } from './harness/workbench';
import { summaryNet, summaryState } from './places';

/** One space, one minus. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/−/g, '-').trim();

/** The pane's one figure, with what is missing from it. */
export const headline = ({ pane }: Workbench): Locator =>
  pane.getByRole('region', { name: 'Toimintakatteen poikkeama talousarviosta' });

/** A division's row of the pane's table. */
export const paneRow = ({ pane }: Workbench, division: string): Locator =>
  pane.getByRole('row', { name: new RegExp(`^${division}`) });

const DIRECTION = /paranee|heikkenee|ennallaan/;

/** Waits until the headline names what is missing, and looks that it shows no direction in word or colour. */
export async function expectMissing(workbench: Workbench, words: string): Promise<void> {
  const section = headline(workbench);
  await section.getByRole('button', { name: words, exact: true }).waitFor();
  expect(await section.innerText()).not.toMatch(DIRECTION);
  const colorOf = (text: Locator): Promise<string> =>
    text.evaluate((element) => getComputedStyle(element).color);
  const title = workbench.pane.getByRole('heading').first();
  expect(await colorOf(section.getByText('€').first())).toBe(await colorOf(title));
}

/** Looks what Yhteenveto says of a division and in all. */
export async function expectInSummary(
  workbench: Workbench,
  division: string,
  expected: { division: [net: string, state: string]; total: [net: string, state: string] },
): Promise<void> {
  await workbench.openSheet('Yhteenveto');
  const shown = async (of: string | null): Promise<[string, string]> => [
    plain(await workbench.shown(summaryNet(of))),
    plain(await workbench.shown(summaryState(of))),
  ];
  expect([await shown(division), await shown(null)]).toEqual([expected.division, expected.total]);
}
