import type { Text } from '../fi/fi';

export const problems: Pick<Text, 'notInExcel' | 'problem'> = {
  notInExcel: {
    title: 'Öppna Täsmä i Excel',
    explanation:
      'Den här sidan är ett åtgärdsfönster i Excel. Den behöver en arbetsbok omkring sig.',
    whatNext: 'Öppna en arbetsbok i Excel och välj Öppna Täsmä på fliken Täsmä.',
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
};
