/** Excel's own codes, and those of its library. */
import { TRY_AGAIN, TRY_AGAIN_OR_REOPEN, type ErrorText } from './text';

export const EXCEL_TEXTS: Record<string, ErrorText> = {
  AccessDenied: {
    title: 'Työkirjaan ei voi kirjoittaa',
    explanation:
      'Excel esti muutoksen: työkirja tai taulukko on suojattu tai avattu vain luettavaksi.',
    whatNext:
      'Avaa työkirja muokattavaksi tai poista suojaus (Tarkista > Poista suojaus). Yritä sitten uudelleen.',
    retry: true,
  },
  ActivityLimitReached: {
    title: 'Excelillä on liikaa töitä',
    explanation: 'Excel ei ota juuri nyt vastaan uusia pyyntöjä.',
    whatNext: 'Odota hetki ja yritä uudelleen.',
    retry: true,
  },
  ApiNotFound: {
    title: 'Tämä Excel on liian vanha',
    explanation: 'Täsmä tarvitsee toiminnon, jota tässä Excelin versiossa ei ole.',
    whatNext: 'Käytä Excel 2021:tä tai uudempaa, Microsoft 365:tä tai selaimen Exceliä.',
    retry: false,
  },
  Conflict: {
    title: 'Joku muokkasi samaa kohtaa',
    explanation:
      'Toinen käyttäjä muutti työkirjaa samaan aikaan, eikä Excel voinut yhdistää muutoksia.',
    whatNext: TRY_AGAIN,
    retry: true,
  },
  EmptyChartSeries: {
    title: 'Kaaviolla ei ole lukuja',
    explanation: 'Kaavion lähteenä olevat solut ovat tyhjiä tai poissa.',
    whatNext: 'Tarkista, että Yhteenveto-taulukko on tallella, ja yritä uudelleen.',
    retry: true,
  },
  FilteredRangeConflict: {
    title: 'Suodatus estää muutoksen',
    explanation: 'Taulukko on suodatettu niin, ettei Excel voi lisätä tai poistaa sen rivejä.',
    whatNext: 'Poista suodatus (Tiedot > Tyhjennä) ja yritä uudelleen.',
    retry: true,
  },
  FormulaLengthExceedsLimit: {
    title: 'Kaava on liian pitkä',
    explanation: 'Excel ei ota vastaan yhtä Täsmän kaavoista.',
    whatNext: 'Ilmoita virheestä Täsmän ylläpitäjälle.',
    retry: false,
  },
  GeneralException: {
    title: 'Excelissä tapahtui virhe',
    explanation: 'Excel ei kertonut syytä.',
    whatNext: TRY_AGAIN_OR_REOPEN,
    retry: true,
  },
  InactiveWorkbook: {
    title: 'Työkirja ei ole esillä',
    explanation: 'Toinen työkirja on aktiivisena, eikä Excel suorita pyyntöä taustalla.',
    whatNext: 'Napsauta tätä työkirjaa ja yritä uudelleen.',
    retry: true,
  },
  InsertDeleteConflict: {
    title: 'Rivejä ei voi lisätä tai poistaa',
    explanation:
      'Rivien siirtyminen rikkoisi jonkin taulukon, yhdistetyn solun tai matriisikaavan.',
    whatNext:
      'Tarkista, onko Täsmän taulukoiden vieressä omia taulukoita tai yhdistettyjä soluja, siirrä ne sivuun ja yritä uudelleen.',
    retry: true,
  },
  InvalidArgument: {
    title: 'Excel ei hyväksynyt pyyntöä',
    explanation: 'Jokin arvo tai osoite ei kelvannut. Taulukkoa on ehkä muutettu pyynnön aikana.',
    whatNext: TRY_AGAIN_OR_REOPEN,
    retry: true,
  },
  InvalidBinding: {
    title: 'Yhteys soluihin katkesi',
    explanation: 'Solualue, jota Täsmä seurasi, on poistettu tai siirretty.',
    whatNext: 'Lue työkirja uudelleen painamalla Päivitä.',
    retry: true,
  },
  InvalidOperation: {
    title: 'Toiminto ei onnistu nyt',
    explanation: 'Työkirja on tilassa, jossa Excel ei tee tätä muutosta.',
    whatNext: 'Sulje Excelin avoimet ikkunat ja yritä uudelleen.',
    retry: true,
  },
  InvalidOperationInCellEditMode: {
    title: 'Solua muokataan',
    explanation: 'Excel ei ota vastaan muutoksia, kun solun muokkaus on kesken.',
    whatNext: 'Lopeta muokkaus painamalla Enter tai Esc ja yritä uudelleen.',
    retry: true,
  },
  InvalidOrTimedOutSession: {
    title: 'Istunto on vanhentunut',
    explanation: 'Yhteys työkirjaan on katkennut.',
    whatNext: 'Lataa sivu uudelleen ja avaa Täsmä.',
    retry: false,
  },
  InvalidReference: {
    title: 'Kohtaa ei ole enää',
    explanation: 'Solualue, johon Täsmä viittasi, on poistettu tai siirretty.',
    whatNext: 'Lue työkirja uudelleen painamalla Päivitä.',
    retry: true,
  },
  InvalidSelection: {
    title: 'Valinta ei käy tähän',
    explanation: 'Excelissä valittu kohde ei ole solualue.',
    whatNext: 'Valitse solu ja yritä uudelleen.',
    retry: true,
  },
  ItemAlreadyExists: {
    title: 'Nimi on jo käytössä',
    explanation: 'Työkirjaan lisättiin samalla hetkellä samanniminen taulukko tai nimi.',
    whatNext: TRY_AGAIN,
    retry: true,
  },
  ItemNotFound: {
    title: 'Taulukkoa ei löydy',
    explanation: 'Taulukko, jota Täsmä tarvitsee, on poistettu tai nimetty uudelleen.',
    whatNext: 'Kumoa poisto (Ctrl+Z) tai avaa raportti uudelleen.',
    retry: true,
  },
  MergedRangeConflict: {
    title: 'Yhdistetyt solut estävät muutoksen',
    explanation: 'Täsmän taulukon alueella on yhdistettyjä soluja.',
    whatNext: 'Pura yhdistetyt solut (Aloitus > Yhdistä ja keskitä) ja yritä uudelleen.',
    retry: true,
  },
  NonBlankCellOffSheet: {
    title: 'Rivit eivät mahdu taulukkoon',
    explanation: 'Lisättävät rivit työntäisivät täytettyjä soluja taulukon reunan yli.',
    whatNext: 'Tyhjennä taulukon viimeiset rivit ja yritä uudelleen.',
    retry: true,
  },
  NotImplemented: {
    title: 'Tämä Excel ei osaa toimintoa',
    explanation: 'Toiminto puuttuu tästä Excelin versiosta.',
    whatNext: 'Käytä työpöydän Exceliä (2021 tai uudempi) tai selaimen Exceliä.',
    retry: false,
  },
  OperationCellsExceedLimit: {
    title: 'Liian monta solua kerralla',
    explanation: 'Muutos koskee useampaa solua kuin Excel käsittelee kerralla.',
    whatNext: 'Poista taulukoista tyhjät täytetyt rivit ja yritä uudelleen.',
    retry: true,
  },
  PivotTableRangeConflict: {
    title: 'Pivot-taulukko estää muutoksen',
    explanation: 'Täsmän taulukon alueella on pivot-taulukko.',
    whatNext: 'Siirrä pivot-taulukko toiselle taulukolle ja yritä uudelleen.',
    retry: true,
  },
  RangeExceedsLimit: {
    title: 'Alue on liian suuri',
    explanation: 'Solualue on suurempi kuin Excel käsittelee kerralla.',
    whatNext: 'Poista taulukoista tyhjät täytetyt rivit ja yritä uudelleen.',
    retry: true,
  },
  RequestAborted: {
    title: 'Pyyntö keskeytyi',
    explanation: 'Excel keskeytti pyynnön ennen kuin se oli valmis.',
    whatNext: TRY_AGAIN,
    retry: true,
  },
  RequestPayloadSizeLimitExceeded: {
    title: 'Pyyntö oli liian suuri',
    explanation: 'Raportin osa ei mahtunut yhteen pyyntöön.',
    whatNext: 'Ilmoita virheestä Täsmän ylläpitäjälle. Työkirjan aiempi sisältö on tallella.',
    retry: false,
  },
  ResponsePayloadSizeLimitExceeded: {
    title: 'Työkirjassa on liikaa luettavaa',
    explanation: 'Täsmän taulukoilla on enemmän sisältöä kuin Excel antaa kerralla.',
    whatNext: 'Poista taulukoista tyhjät täytetyt rivit ja sarakkeet ja yritä uudelleen.',
    retry: true,
  },
  UnsupportedFeature: {
    title: 'Työkirjassa on jotain, mitä Täsmä ei voi käsitellä',
    explanation: 'Kohde on tyyppiä, jota lisäosat eivät voi muuttaa.',
    whatNext:
      'Siirrä Täsmän taulukoiden alueelta pois muut kuin tavalliset solut ja yritä uudelleen.',
    retry: true,
  },
  UnsupportedOperation: {
    title: 'Toimintoa ei voi tehdä tässä työkirjassa',
    explanation: 'Työkirjan muoto tai tila estää toiminnon.',
    whatNext: 'Tallenna työkirja .xlsx-muodossa ja yritä uudelleen.',
    retry: true,
  },
  UnsupportedSheet: {
    title: 'Taulukon tyyppi ei käy',
    explanation: 'Täsmän taulukon paikalla on kaavio- tai makrotaulukko.',
    whatNext: 'Nimeä se taulukko toisin ja yritä uudelleen.',
    retry: true,
  },
  WriteNotSupportedWhenModalDialogOpen: {
    title: 'Excelissä on ikkuna auki',
    explanation: 'Excel ei ota vastaan muutoksia, kun sen valintaikkuna on auki.',
    whatNext: 'Sulje ikkuna ja yritä uudelleen.',
    retry: true,
  },
};
