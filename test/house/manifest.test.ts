import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../scripts/manifest/base-url';
import { schemaFaults } from '../../scripts/manifest/schema';
import { structureFaults } from '../../scripts/manifest/structure';

const xml = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

/** The manifest with one thing changed; fails when the thing is not there. */
function changed(from: string | RegExp, to: string): string {
  const result = xml.replace(from, to);
  expect(result).not.toBe(xml);
  return result;
}

test('the manifest has no faults', async () => {
  expect(structureFaults(xml)).toEqual([]);
  expect(await schemaFaults(xml)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    'elements in another order',
    /(<IconUrl .*?\/>)\s*(<HighResolutionIconUrl .*?\/>)/s,
    '$2$1',
    'OfficeApp: expected the order Id, AlternateId',
  ],
  ['an element that is missing', /<SupportUrl .*?\/>/, '', 'OfficeApp: SupportUrl is missing.'],
  [
    'an element in the wrong place',
    '<Description resid="Open.Tip" />',
    '<Label resid="Open.Label" />',
    'Supertip: expected Title, Description; found Label.',
  ],
  [
    'an icon without a size',
    '<bt:Image size="80" resid="RefreshIcon.80" />',
    '',
    'expected an image of 80 px; found 16, 32.',
  ],
  [
    'a resource that is not there',
    'resid="Taskpane.Url" lifetime',
    'resid="Pane.Url" lifetime',
    'resid "Pane.Url": no resource has this id.',
  ],
  [
    'an address without TLS',
    'DefaultValue="https://localhost:3000/taskpane.html" />\n  </DefaultSettings>',
    'DefaultValue="http://localhost:3000/taskpane.html" />\n  </DefaultSettings>',
    'SourceLocation: expected an https address; found http://localhost:3000/taskpane.html.',
  ],
  [
    'a text without Swedish',
    '<bt:Override Locale="sv-SE" Value="Uppdatera" />',
    '',
    'bt:String#Refresh.Label: no override for sv-SE.',
  ],
  ['XML that is not well formed', '</Permissions>', '', '[line:'],
])('%s is found', (_, from, to, expected) => {
  expect(structureFaults(changed(from, to)).join('\n')).toContain(expected);
});

test('a value that the schema does not know is found', async () => {
  expect(await schemaFaults(changed(/<Id>.*<\/Id>/, '<Id>tasma</Id>'))).not.toEqual([]);
});

test('a manifest for another address points there and nowhere else', () => {
  const deployed = manifestFor(xml, 'https://taulukot.kunta.fi/tasma/');
  expect(deployed).toContain('"https://taulukot.kunta.fi/tasma/taskpane.html"');
  expect(deployed).not.toContain('localhost');
  expect(structureFaults(deployed)).toEqual([]);
});

test.each(['http://kunta.fi', 'kunta.fi', '', 'https://kunta.fi/?a=1'])(
  'the address "%s" is refused',
  (address) => {
    expect(() => manifestFor(xml, address)).toThrow(`found "${address}"`);
  },
);
