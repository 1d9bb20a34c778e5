import type { Text } from './fi';
import { sv as importing } from './importing/sv';

/** The pane's words in Swedish, as municipalities in Finland write it. */
export const sv: Text = {
  locale: 'sv-FI',
  lang: 'sv',

  starting: 'Öppnar Täsmä…',
  notInExcel: {
    title: 'Öppna Täsmä i Excel',
    explanation:
      'Den här sidan är ett åtgärdsfönster i Excel. Den behöver en arbetsbok omkring sig.',
    whatNext: 'Öppna en arbetsbok i Excel och välj Öppna Täsmä på fliken Täsmä.',
  },

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

  importing,

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
      kept: (count) =>
        count === 1
          ? 'Ett värde som du skrivit blir kvar: den nya rapporten ändrar det inte.'
          : `${count} värden som du skrivit blir kvar: den nya rapporten ändrar dem inte.`,
      added: (count) =>
        count === 1
          ? 'Ett värde som du lagt till blir kvar.'
          : `${count} värden som du lagt till blir kvar.`,
      lost: (count) =>
        count === 1
          ? 'Ett värde som du skrivit ersätts.'
          : `${count} värden som du skrivit ersätts.`,
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
    title: (count) => (count === 1 ? 'Filen har ett fel' : `Filen har ${count} fel`),
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

  problem: {
    retry: 'Försök igen',
    back: 'Tillbaka',
    code: (code) => `Felkod: ${code}`,
    fileUnreadable: {
      title: 'Filen kunde inte läsas',
      explanation: 'Filen har kanske flyttats, raderats eller är öppen i ett annat program.',
      whatNext: 'Välj filen på nytt.',
    },
    partMissing: {
      title: 'En del av Täsmä kunde inte laddas',
      explanation: 'Förbindelsen till servern som Täsmä laddas från bröts.',
      whatNext: 'Kontrollera nätförbindelsen och försök igen.',
    },
    notReadable: {
      title: 'Arbetsbokens tabeller kunde inte läsas som en rapport',
      explanation: 'Täsmäs tabeller har ställen som inte kan tolkas.',
      whatNext: 'Rätta ställena i tabellerna och välj Uppdatera.',
    },
    findingGone: {
      title: 'Observationen finns inte längre',
      explanation: 'Arbetsboken har ändrats efter att observationen gjordes.',
      whatNext: 'Välj Uppdatera och se observationerna på nytt.',
    },
    cellChanged: {
      title: 'Cellen har just ändrats',
      explanation:
        'Någon annan hann ändra en cell som Täsmä höll på att skriva i. Den ändringen gäller, och Täsmä ändrade ingenting.',
      whatNext: 'Se vad som nu står i cellen och gör om rättelsen om den ännu behövs.',
    },
    rowsMoved: {
      title: 'Raderna flyttades under skrivningen',
      explanation:
        'Någon lägger till, tar bort eller sorterar rader i samma tabell, och Täsmä kunde inte vara säker på vilken rad värdet hamnar på. Ingenting ändrades.',
      whatNext: 'Vänta tills tabellen är klar och försök igen.',
    },
    partlyUndone: {
      title: 'Allt kunde inte ångras',
      explanation:
        'En del celler har ändrats eller flyttats efter att Täsmä skrev i dem. De lämnades som de är, de andra ångrades.',
      whatNext: 'Se vad som nu står i cellerna och rätta dem vid behov för hand.',
    },
    nothingKept: {
      title: 'Ingen föregående rapport har sparats',
      explanation: 'Arbetsboken har ingen ersatt rapport som kan återställas.',
      whatNext: 'Fortsätt med den nuvarande rapporten.',
    },
    unexpected: {
      title: 'Ett fel inträffade i Täsmä',
      explanation: 'Programmet mötte ett läge som det inte är gjort för.',
      whatNext: 'Försök igen. Om felet upprepas, berätta det för den som sköter Täsmä.',
    },
  },

  tabs: {
    label: 'Vyer',
    figures: 'Siffror',
    findings: 'Observationer',
    proposal: 'Ändringsförslag',
  },

  findings: {
    title: 'Observationer',
    none: 'Inga observationer: text och tabeller stämmer överens.',
    noneShown: 'Inga observationer att visa. Välj ovan vad som visas.',
    show: 'Visa',
    severity: { error: 'Fel', warning: 'Varning', info: 'Anmärkning' },
    counts: {
      error: (count) => `${count} fel`,
      warning: (count) => (count === 1 ? '1 varning' : `${count} varningar`),
      info: (count) => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
    },
    waivedCount: (count) => `${count} förbigångna`,
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

  work: {
    opened: (sheets) => `Rapporten finns i arbetsboken, på ${sheets} blad.`,
    left: (names) =>
      `Oförändrat: ${names}. Bladets uppbyggnad har ändrats så att rapporten inte ryms där. Återställ tabellerna och öppna rapporten på nytt.`,
    dismiss: 'Stäng meddelandet',
    refresh: 'Uppdatera',
    state: {
      current: (time) => `Läst kl. ${time}`,
      reading: 'Läser arbetsboken…',
      waiting: 'En cell redigeras',
      lost: (time) => `Ingen kontakt med arbetsboken. Siffror kl. ${time}`,
    },
    netVariance: 'Verksamhetsbidragets avvikelse från budgeten',
    legend: 'Euro, + = verksamhetsbidraget förbättras',
    covers: (reporting, all) => `täcker ${reporting}/${all} sektorer`,
    coversShort: (reporting, all) => `${reporting}/${all} sektorer`,
    division: 'Sektor',
    variance: 'Avvikelse',
    proposed: 'Föreslaget',
    notProposed: 'Ej föreslaget',
    total: 'SAMMANLAGT',
    notReported: 'ej uppgivet',
    budgetMissing: 'budget saknas',
    improves: 'förbättras',
    weakens: 'försämras',
    unchanged: 'oförändrat',
    goTo: (division) => `Gå till bladet ${division}`,
    unread: (count) =>
      count === 1
        ? 'Ett ställe i arbetsboken kunde inte läsas'
        : `${count} ställen i arbetsboken kunde inte läsas`,
    unreadHint: 'Rätta ställena i tabellerna och välj Uppdatera.',
    net: {
      check: 'kontrollera',
      half: 'ofullständigt',
      missing: 'Saknas',
      notReported: (division: string) => `${division} har inte rapporterat`,
      /** Before the names of several divisions. */
      notReportedBy: 'Ej rapporterat:',
      unread: (count: number) => (count === 1 ? '1 oläst siffra' : `${count} olästa siffror`),
      gone: (count: number) => (count === 1 ? '1 borttagen rad' : `${count} borttagna rader`),
      sheetGone: 'fliken borttagen',
      empty: (count: number) => (count === 1 ? '1 rad utan siffra' : `${count} rader utan siffra`),
      proposalsUnread: (count: number) =>
        count === 1 ? '1 oläst förslag' : `${count} olästa förslag`,
      overwritten: (count: number) =>
        count === 1 ? '1 överskriven formel' : `${count} överskrivna formler`,
      openSum: (of: string) => `${of}, summan ofullständig`,
    },
    openAnother: 'Öppna en annan rapport…',
    restore: 'Återställ föregående rapport',
    changed: (division, direction, amount, total) =>
      `${division}: verksamhetsbidraget ${direction} ${amount}. Sammanlagt ${total}.`,
    changedMany: (count, total) =>
      `Avvikelsen ändrades för ${count} sektorer. Sammanlagt ${total}.`,
  },
};
