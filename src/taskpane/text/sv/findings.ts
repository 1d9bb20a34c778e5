import type { Text } from '../fi/fi';
import { countedIn } from '../counted';

const counted = countedIn('sv');

export const findings: Pick<Text, 'findings'> = {
  findings: {
    none: 'Inga observationer: text och tabeller stämmer överens.',
    noneShown: 'Inga observationer att visa. Välj ovan vad som visas.',
    show: 'Visa',
    severity: { error: 'Fel', warning: 'Varning', info: 'Anmärkning' },
    counts: {
      error: counted({ other: '# fel' }),
      warning: counted({ one: '1 varning', other: '# varningar' }),
      info: counted({ one: '1 anmärkning', other: '# anmärkningar' }),
    },
    wholeReport: 'Hela rapporten',
    places: 'Ställen',
    why: 'Varför detta är en observation',
    consequences: 'Av detta följer',
    noCell: 'finns inte längre i arbetsboken',
    fix: (text) => `Rätta: ${text}`,
    putBack: { formula: 'Återställ formeln', lines: 'Återställ raden', sheet: 'Återställ fliken' },
    restored: 'Återställt, även det som senast skrevs in.',
    waive: 'Förbigå…',
    reason: 'Motivering',
    reasonHint: 'Varför kan siffrorna stå så här?',
    confirmWaive: 'Förbigå',
    keepOpen: 'Avbryt',
    reopen: 'Öppna på nytt',
    waived: (reason, by) =>
      `Förbigången${by === '' ? '' : ` (${by})`}${reason === '' ? '' : `: ${reason}`}`,
    fixed: 'Rättat i arbetsboken.',
    changed: 'Ändringen är i arbetsboken.',
    undone: 'Ångrat.',
    undo: 'Ångra',
    yourName: 'Ditt namn för kvitteringar och logg',
    limits: {
      title: 'Gränser för anmärkningar',
      own: 'egna',
      defaults: 'förval',
      hint: 'Mindre än så anmärks inte eller anmärks lindrigare. Ett tomt fält är förvalet. Gränserna sparas i arbetsboken.',
      names: {
        materialEuros: 'Väsentlig skillnad, €',
        materialPercent: 'Väsentlig skillnad, %',
        explainPercent: 'Ändring att förklara, %',
        smallestCount: 'Minsta antal som bedöms',
        paceFactor: 'Avvikelse från takten, gånger',
      },
      notNumber: 'Skriv ett tal som är minst 0, till exempel 10 000',
      apply: 'Ta i bruk',
      restore: 'Återställ förvalen',
    },
  },
};
