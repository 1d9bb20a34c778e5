import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Workbench } from './harness/workbench';

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe holds for good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fluent's keyboard library keeps empty elements at the ends of a list that arrow keys go through. Focus
 * that comes to one is handed on at once, so nobody meets it.
 */
const HANDS_FOCUS_ON = '[data-tabster-dummy]';

/** What is not accessible in a frame, or in parts of it: a line a fault, with its place. */
export async function accessibilityFaults(
  frame: Frame,
  within: string[] = ['html'],
): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    ({ include, values, exclude }) =>
      window.axe.run({ include, exclude }, { runOnly: { type: 'tag', values } }),
    { include: within.map((part) => [part]), values: RULES, exclude: [[HANDS_FOCUS_ON]] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The frame that the pane runs in. */
export async function paneFrame({ page }: Workbench): Promise<Frame> {
  const frame = await (await page.locator('.pane iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}
