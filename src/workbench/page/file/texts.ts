/** What the user is told of a file. */
import type { FileFault, LeftOut } from '../../host/file/file';

/** A message stays until the user closes it, or goes by itself when nothing needs to be done. */
export interface FileMessage {
  tone: 'error' | 'notice' | 'done' | 'working' | 'question';
  text: string;
}

export const unsavedMessage = (name: string): FileMessage => ({
  tone: 'question',
  text: `Avataanko ${name}? Auki olevassa työkirjassa on muutoksia, joita ei ole tallennettu. Ne häviävät.`,
});

const OTHERS: Record<Extract<FileFault, { code: 'otherDocument' }>['found'], string> = {
  word: 'Word-asiakirja',
  powerpoint: 'PowerPoint-esitys',
  openDocument: 'OpenDocument-tiedosto',
  binary: 'binaarimuotoinen työkirja (.xlsb)',
};

const SAVE_AS = 'Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx).';
const CHOOSE = 'Valitse tiedosto, jonka pääte on .xlsx.';

const FAULTS: Record<
  Exclude<FileFault['code'], 'otherDocument' | 'damagedPart'>,
  [string, string]
> = {
  empty: ['tyhjä tiedosto', 'Tallenna työkirja uudelleen tai valitse toinen tiedosto.'],
  notZip: ['muunlainen tiedosto', CHOOSE],
  damagedZip: ['vioittunut tai kesken jäänyt tiedosto', 'Lataa tai kopioi tiedosto uudelleen.'],
  oldExcel: ['vanhan Excelin tiedosto (.xls)', SAVE_AS],
  encrypted: [
    'salasanalla salattu tiedosto',
    'Avaa se Excelissä, poista salasana ja tallenna uudelleen.',
  ],
  noWorkbook: ['pakattu tiedosto, jossa ei ole työkirjaa', CHOOSE],
  noSheets: [
    'työkirja, jossa ei ole yhtään laskentataulukkoa',
    'Avaa se Excelissä, lisää taulukko ja tallenna uudelleen.',
  ],
};

/** Excel opens these, too. */
const IS_SHEETS: ReadonlySet<string> = new Set(['openDocument', 'binary']);

function foundAndNext(fault: FileFault): [found: string, next: string] {
  switch (fault.code) {
    case 'otherDocument':
      return [OTHERS[fault.found], IS_SHEETS.has(fault.found) ? SAVE_AS : CHOOSE];
    case 'damagedPart':
      return [
        `työkirja, jonka osa ${fault.part} on vioittunut (${fault.detail})`,
        'Avaa tiedosto Excelissä, anna Excelin korjata se ja tallenna uudelleen.',
      ];
    default:
      return FAULTS[fault.code];
  }
}

export function faultMessage(name: string, fault: FileFault): FileMessage {
  const [found, next] = foundAndNext(fault);
  return {
    tone: 'error',
    text: `Tiedostoa ${name} ei avattu. Odotettiin Excel-työkirjaa (.xlsx), löytyi ${found}. ${next} Auki oleva työkirja säilyi ennallaan.`,
  };
}

/** Something that nobody foresaw. */
export const troubleMessage = (deed: string, error: unknown): FileMessage => ({
  tone: 'error',
  text: `${deed} ei onnistunut: ${error instanceof Error ? error.message : String(error)}. Työkirja säilyi ennallaan. Yritä uudelleen.`,
});

const KINDS: Record<LeftOut['what'], string> = {
  pictures: 'kuvat ja piirrokset',
  comments: 'kommentit ja muistiinpanot',
  merges: 'solujen yhdistämiset',
  pivotTables: 'pivot-taulukot',
  charts: 'muut kuin pylväs-, palkki-, viiva-, alue- ja ympyräkaaviot',
  formats: 'muut kuin kaavaan perustuvat ehdolliset muotoilut',
  filters: 'muut kuin arvojen mukaan rajaavat suodatukset',
  richTexts: 'osaan solun tekstistä tehdyt muotoilut',
  looks: 'kierretyt tekstit, kuviotäytöt ja vinot reunaviivat',
  arrayFormulas: 'usean solun matriisikaavat',
  formulas: 'kaavat, joita ei voi lukea (ne jäivät tekstiksi)',
  values: 'joidenkin kaavojen arvot (Excel laskee ne, kun tiedosto avataan muokattavaksi)',
  groups: 'rivien ja sarakkeiden ryhmittelyt',
  pages: 'sivunvaihdot ja sivukohtaiset ylä- ja alatunnisteet',
  passwords: 'taulukon suojauksen salasanat (suojaus säilyi)',
  controls: 'painikkeet, osittajat ja muut ohjausobjektit',
  sheets: 'kaavio- ja valintaikkunataulukot',
  links: 'linkit toisiin työkirjoihin',
  macros: 'makrot',
  settings: 'apuohjelmien työkirjaan tallettamat asetukset',
};

const listed = (leftOut: LeftOut[]): string =>
  leftOut.map(({ what, count }) => `${KINDS[what]} (${count})`).join(', ');

export const openedMessage = (name: string, leftOut: LeftOut[]): FileMessage =>
  leftOut.length === 0
    ? { tone: 'done', text: `Avattiin ${name}.` }
    : {
        tone: 'notice',
        text: `Avattiin ${name}. Kokeilupohja ei tunne näitä: ${listed(leftOut)}. Ne jäävät pois, kun työkirja tallennetaan täältä; säilytä alkuperäinen tiedosto.`,
      };

export const savedMessage = (name: string, leftOut: LeftOut[]): FileMessage =>
  leftOut.length === 0
    ? { tone: 'done', text: `Tallennettiin ${name} selaimen latauksiin.` }
    : {
        tone: 'notice',
        text: `Tallennettiin ${name} selaimen latauksiin. Pois jäivät: ${listed(leftOut)}.`,
      };
