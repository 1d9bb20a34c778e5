import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { check } from '../../src/checks/engine';
import { openErrors, waiveAll, type ReviewedFinding } from '../../src/proposal/review';
import { readSettings, withSettings } from '../../src/proposal/readSettings';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import type { Report } from '../../src/report/model';
import type { ProposalActions } from '../../src/taskpane/proposal/actions';
import { ProposalView } from '../../src/taskpane/proposal/ProposalView';
import { pickText } from '../../src/taskpane/text/pick';
import { TextProvider } from '../../src/taskpane/text/TextContext';
import { lightTheme } from '../../src/taskpane/theme/theme';
import { report as seed } from '../seeds/seed';

const { findings } = check(seed);
const actions: ProposalActions = {
  change: () => Promise.resolve(true),
  goToLine: () => undefined,
  today: () => '2022-09-12',
  saveFile: () => undefined,
  copy: () => Promise.resolve(),
  log: () => undefined,
};

interface Shown {
  html: string;
  /** Words as they are read, with ordinary spaces. */
  said: string;
}

function show(report: Report, found: ReviewedFinding[] = findings, language = 'fi'): Shown {
  const html = renderToStaticMarkup(
    <TextProvider value={pickText(language)}>
      <FluentProvider theme={lightTheme}>
        <ProposalView report={report} findings={found} busy={false} actions={actions} by="" />
      </FluentProvider>
    </TextProvider>,
  );
  const said = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/[\s\u00a0]+/g, ' ');
  return { html, said };
}

const finalRadio = (html: string): string => /<input[^>]*value="final"[^>]*>/.exec(html)?.[0] ?? '';

test('the headings stand in order, and every section says what it holds', () => {
  const { html, said } = show(seed);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(2);
  expect(levels.every((level, i) => level <= (levels[i - 1] ?? 2) + 1)).toBe(true);
  expect(levels.filter((level) => level === 3)).toHaveLength(7);
  for (const summary of ['2 poimittavissa', 'oletus 5 toimialalla', '3 avointa virhettä']) {
    expect(said).toContain(summary);
  }
});

test('the total and a row as they are printed', () => {
  const { said } = show(seed);
  expect(said).toContain('Valtuustolle esitettävä muutos 2022 −154 224 € heikkenee');
  expect(said).toContain('Ikäihmisten palvelut +950 000 +2 000 000 −1 050 000 +50 000');
  expect(said).toContain(
    'Perheiden sosiaalipalvelut ja oppilashuolto (ei esitetty) – ei tietoa – ei tietoa – ei tietoa −94 766',
  );
});

test('what cannot be read is listed with its place, has no figure, and stops a version', () => {
  const line = 'perusturva-ikaihmiset:expense';
  const unread: Report = {
    ...seed,
    divisions: seed.divisions.map((division) =>
      division.id !== 'perusturva'
        ? division
        : {
            ...division,
            economy: [
              {
                id: line,
                resultArea: 'perusturva-ikaihmiset',
                item: 'expense',
                proposal: { raw: 'noin 2 milj.', value: null },
              },
            ],
          },
    ),
  };
  const { html, said } = show(unread, []);
  const place = 'Perusturva, Ikäihmisten palvelut, Menot: Muutosesitys ”noin 2 milj.” ei ole luku';
  const check = 'tarkista '.repeat(4);
  expect(said).toContain('Valtuustolle esitettävä muutos 2022 tarkista Tulot tarkista');
  expect(said).toContain(`Ikäihmisten palvelut (tarkista) ${check}${place}`);
  expect(said).toContain(`Perusturva yhteensä ${check}`);
  expect(said).toContain(`Versiota ei voi tallentaa, ennen kuin jokainen esitys on luku: ${place}`);
  const button = (words: string): string =>
    new RegExp(`<button[^>]*>(?:(?!<button).)*?${words}`).exec(html)?.[0] ?? '';
  expect(button('Tallenna versio')).toContain('aria-disabled="true"');
  // No reason lets it past.
  expect(said).toContain('1 avoin virhe');
  expect(html).not.toContain('>Ohita<');
});

test('in thousands and as nettomenot the same figures turn', () => {
  const settings = { ...DEFAULT_PROPOSAL_SETTINGS, unit: 'teur', netAs: 'netExpenditure' } as const;
  const { said } = show(withSettings(seed, settings));
  expect(said).toContain('Ikäihmisten palvelut +950 +2 000 +1 050 −50');
  expect(said).toContain('Luvut tuhansina euroina. Nettomenot: + = kasvavat.');
});

test('the final version is chosen only when no error is open, and the view says why', () => {
  const open = show(seed);
  expect(finalRadio(open.html)).toContain('disabled');
  expect(open.said).toContain('Lopullista ei voi ladata, kun 3 virhettä on avoinna.');

  const mark = { reason: 'Painovirhe', by: 'Controller', at: '2022-09-12' };
  const waivers = waiveAll(openErrors(findings, []), [], mark);
  const passed = show(withSettings(seed, { ...DEFAULT_PROPOSAL_SETTINGS, waivers }));
  expect(finalRadio(passed.html)).not.toContain('disabled');
  expect(passed.said).toContain('Ohitettu: Painovirhe (Controller, 12.9.2022)');
});

test('faults of the settings are told with place, expected and found', () => {
  const { said } = show({ ...seed, proposal: { unit: 'keur' } } as Report);
  expect(said).toContain('proposal.unit odotettiin ("eur" tai "teur"), löytyi "keur"');
  expect(said).toContain('Korvaa virheelliset oletuksilla');
  expect(readSettings(seed).ok).toBe(true);
  expect(show(seed).said).not.toContain('Asetuksissa on virheitä');
});

test('every control has a name', () => {
  const { html } = show(seed);
  const controls = [...html.matchAll(/<(input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
  const labels = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
  const unnamed = controls.filter((tag) => {
    const id = / id="([^"]+)"/.exec(tag)?.[1];
    return !/ aria-label(ledby)?="[^"]+"/.test(tag) && !labels.has(id);
  });
  expect(controls.length).toBeGreaterThan(20);
  expect(unnamed).toEqual([]);
});

test('in Swedish the view speaks the language of a municipality of Finland', () => {
  const { said } = show(seed, findings, 'sv-FI');
  expect(said).toContain('Ändring som föreslås fullmäktige 2022');
  expect(said).toContain('Bindning och visning standard för 5 sektorer');
});
