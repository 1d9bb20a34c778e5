/** Faults that the gateway finds itself. */
import type { ErrorText } from './text';

export const OWN_TEXTS: Record<string, ErrorText> = {
  Timeout: {
    title: 'Excel ei vastannut',
    explanation: 'Vastausta ei tullut määräajassa. Muutos on voinut silti ehtiä työkirjaan.',
    whatNext:
      'Yritä uudelleen: Täsmä katsoo ensin, mitä työkirjassa jo on, eikä tee mitään kahteen kertaan.',
    retry: true,
  },
  RowsMoved: {
    title: 'Rivit siirtyivät kirjoituksen aikana',
    explanation:
      'Joku lisäsi, poisti tai lajitteli rivejä juuri kun Täsmä kirjoitti, joten osa sisällöstä voi olla väärillä riveillä.',
    whatNext:
      'Tarkista taulukot. Palauta tarvittaessa aiempi versio (Tiedosto > Tiedot > Versiohistoria) ja valitse Päivitä.',
    retry: false,
    listed: 'Taulukot',
  },
  StrayWrite: {
    title: 'Väärään soluun saattoi jäädä arvo',
    explanation:
      'Rivit siirtyivät kesken kirjoituksen, eikä Täsmä saanut varmasti palautettua kaikkea, minkä päälle se kirjoitti.',
    whatNext: 'Tarkista nämä solut ja korjaa ne käsin. Valitse sitten Päivitä.',
    retry: false,
  },
  Cancelled: {
    title: 'Keskeytetty',
    explanation: 'Keskeytit raportin avaamisen. Työkirja on niin kuin ennen sitä.',
    whatNext: 'Avaa raportti uudelleen, kun haluat.',
    retry: true,
  },
  CancelledHalfway: {
    title: 'Keskeytetty',
    explanation: 'Keskeytit päivityksen. Osa taulukoista ehti päivittyä.',
    whatNext: 'Avaa raportti uudelleen, niin loputkin päivittyvät.',
    retry: true,
  },
  ForeignSheets: {
    title: 'Työkirjassa on jo samannimisiä taulukoita',
    explanation: 'Nämä eivät ole Täsmän tekemiä, eikä Täsmä koske niihin. Mitään ei kirjoitettu.',
    whatNext: 'Nimeä ne toisin tai avaa raportti tyhjään työkirjaan.',
    retry: true,
  },
  ChangedStructure: {
    title: 'Täsmän taulukon rakennetta on muutettu',
    explanation:
      'Näitä taulukoita tai sarakkeita ei löydy, joten raporttia ei voi päivittää työkirjaan. Mitään ei kirjoitettu.',
    whatNext: 'Palauta ne kumoamalla (Ctrl+Z) tai avaa raportti tyhjään työkirjaan.',
    retry: true,
  },
  NothingToRead: {
    title: 'Työkirjassa ei ole Täsmän taulukoita',
    explanation: 'Luettavaa ei löytynyt.',
    whatNext: 'Avaa raportti.',
    retry: false,
  },
  NoExcel: {
    title: 'Exceliä ei löydy',
    explanation: 'Täsmä on avattu Excelin ulkopuolella.',
    whatNext: 'Avaa Täsmä Excelin valintanauhasta.',
    retry: false,
  },
};
