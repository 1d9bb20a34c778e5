import { countedIn } from '../counted';
import type { Text } from '../fi/fi';

const counted = countedIn('sv');

export const figures: Pick<Text, 'tabs' | 'work'> = {
  tabs: {
    label: 'Vyer',
    figures: 'Siffror',
    findings: 'Observationer',
    proposal: 'Ändringsförslag',
  },

  work: {
    opened: counted({ other: 'Rapporten finns i arbetsboken, på # blad.' }),
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
    unread: counted({
      one: 'Ett ställe i arbetsboken kunde inte läsas',
      other: '# ställen i arbetsboken kunde inte läsas',
    }),
    unreadHint: 'Rätta ställena i tabellerna och välj Uppdatera.',
    net: {
      check: 'kontrollera',
      half: 'ofullständigt',
      missing: 'Saknas',
      notReported: (division: string) => `${division} har inte rapporterat`,
      /** Before the names of several divisions. */
      notReportedBy: 'Ej rapporterat:',
      unread: counted({ one: '1 oläst siffra', other: '# olästa siffror' }),
      gone: counted({ one: '1 borttagen rad', other: '# borttagna rader' }),
      sheetGone: 'fliken borttagen',
      empty: counted({ one: '1 rad utan siffra', other: '# rader utan siffra' }),
      proposalsUnread: counted({ one: '1 oläst förslag', other: '# olästa förslag' }),
      overwritten: counted({ one: '1 överskriven formel', other: '# överskrivna formler' }),
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
