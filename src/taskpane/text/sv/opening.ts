import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('sv');

export const opening: Pick<Text, 'start' | 'opening' | 'question' | 'faults'> = {
  start: {
    lead: 'Täsmä för in delårsrapporten i arbetsboken som tabeller.',
    promise:
      'När en prognos ändras följer sektorernas nettoavvikelse med genast, här och i sammandraget.',
    skip: 'Hoppa över introduktionen',
    title: 'Öppna en delårsrapport',
    nothing: 'Den här arbetsboken har ännu inga Täsmä-tabeller.',
    seedBadge: 'Exempel',
    seedName: 'Kemi, delårsrapport 1–6/2022',
    seedHint: 'Fem sektorer: ekonomi, texter, nyckeltal och strategiska mål.',
    openSeed: 'Öppna rapporten',
    ownName: 'Egen rapport',
    ownHint:
      'Word, Excel, PDF, text eller CSV, eller en rapportfil av Täsmä (.json): välj eller släpp här. Flera filer blir en rapport.',
    dropHere: 'Släpp rapporten här',
    openFile: 'Öppna fil…',
    replaces: (title) =>
      `Arbetsboken har redan rapporten ${title}. Den nya rapporten ersätter dess siffror och texter. Dina egna blad och kolumner blir kvar.`,
    back: 'Tillbaka till siffrorna',
    retryRead: 'Läs arbetsboken på nytt',
  },

  opening: {
    title: 'Öppnar rapporten',
    titleReading: 'Läser arbetsboken',
    titleRestoring: 'Återställer den föregående rapporten',
    readingFile: 'Läser filen',
    checking: 'Kontrollerar rapportens form',
    planning: 'Lägger upp tabellerna',
    readingWorkbook: 'Läser arbetsboken',
    cancel: 'Avbryt',
    cancelling: 'Avbryter…',
    percent: (percent) => `${percent} %`,
    cancelled:
      'Öppnandet avbröts. Tabeller som hann skrivas finns kvar i arbetsboken. De kompletteras när rapporten öppnas på nytt.',
    cancelledBeforeWriting: 'Öppnandet avbröts. Ingenting skrevs i arbetsboken.',
  },

  question: {
    typed: {
      title: 'Vad ska hända med det du har skrivit?',
      otherTitle: 'Ska en annan rapport öppnas i stället för denna?',
      explanation:
        'Den nya rapporten säger annat på dessa ställen än det som skrivits i arbetsboken. Välj vad som blir kvar. Inget har ännu skrivits.',
      otherExplanation: (before) =>
        `Arbetsboken har ${before}. Dess siffror och texter ersätts. Dina egna blad och kolumner blir kvar, och den föregående rapporten kan återställas.`,
      kept: counted({
        one: 'Ett värde som du skrivit blir kvar: den nya rapporten ändrar det inte.',
        other: '# värden som du skrivit blir kvar: den nya rapporten ändrar dem inte.',
      }),
      added: counted({
        one: 'Ett värde som du lagt till blir kvar.',
        other: '# värden som du lagt till blir kvar.',
      }),
      lost: counted({
        one: 'Ett värde som du skrivit ersätts.',
        other: '# värden som du skrivit ersätts.',
      }),
      replaced: 'Rapporten säger annat',
      gone: 'Raden finns inte i den nya rapporten',
      mine: 'Skrivet',
      theirs: 'I rapporten',
      blank: 'tomt',
      remove: 'raden tas bort',
      removed: 'raden borttagen',
      returns: 'raden kommer tillbaka',
      allMine: 'Allt skrivet',
      allTheirs: 'Allt ur rapporten',
      restoreHint: 'Den föregående rapporten och det du skrivit kan återställas efter öppnandet.',
      goOn: 'Öppna rapporten',
    },
    foreign: {
      title: 'Arbetsboken har redan blad eller tabeller med samma namn',
      explanation:
        'De är inte gjorda av Täsmä. Täsmä kan ge dem ett nytt namn som slutar på ”oma”. Formler som hänvisar till dem följer med.',
      list: 'Med samma namn',
      goOn: 'Byt namn på dem och öppna',
    },
    cancel: 'Avbryt',
  },

  faults: {
    title: counted({ one: 'Filen har ett fel', other: 'Filen har # fel' }),
    explanation: 'Ingenting skrevs i arbetsboken. Rätta ställena och öppna filen på nytt.',
    wholeFile: 'Filen',
    expected: 'väntat',
    found: 'hittat',
    list: 'Fel',
    copy: 'Kopiera listan',
    copied: 'Kopierad',
    notCopied: 'Kopieringen misslyckades. Markera listan och kopiera den själv.',
    openAnother: 'Öppna fil…',
    back: 'Tillbaka',
  },
};
