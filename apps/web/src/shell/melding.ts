/**
 * What a page may say above its content after a redirect. The query holds the code only, so nobody can make
 * this site say something of their own. One line a sentence; add yours.
 */
export const MELDINGEN = {
  opgeslagen: 'Uw wijzigingen zijn opgeslagen.',
  ingelogd: 'U bent ingelogd.',
  uitgelogd: 'U bent uitgelogd.',
  bevestigd: 'U hebt de fase bevestigd.',
  teruggestuurd: 'U hebt de fase teruggestuurd. Het bureau krijgt uw reden te lezen.',
  'afspraken-vastgelegd': 'De afspraken zijn vastgelegd.',
  'traject-begonnen': 'Het traject is begonnen. Voeg nu de mensen toe en leg de data vast.',
  'stap-gezet': 'De stap is gezet. De mails die erbij horen, gaan meteen uit.',
  'traject-gepauzeerd': 'Het traject ligt stil.',
  'traject-hervat': 'Het traject loopt weer.',
  'traject-gestopt': 'Het traject is gestopt.',
  'aanmelding-afgewezen': 'De aanmelding is afgewezen. Er is geen mail gestuurd.',
  'aanmelding-afgewezen-mail': 'De aanmelding is afgewezen. De mail gaat nu uit.',
  'taak-afgerond': 'Dank u wel. Het bureau ziet dat dit is gedaan.',
  'taak-gedaan': 'De taak is afgevinkt.',
  'deelnemer-toegevoegd': 'De deelnemer is toegevoegd.',
  'deelnemer-afgemeld': 'De deelnemer is afgemeld.',
  'deelnemers-toegevoegd': 'De deelnemers zijn toegevoegd.',
  'medewerker-toegevoegd': 'De medewerker is toegevoegd en kan inloggen.',
  'bijeenkomst-gepland': 'Datum en plaats zijn vastgelegd.',
  'bijeenkomst-verzet': 'Datum en plaats zijn gewijzigd. Wie het al wist, krijgt nu een mail.',
  'bijeenkomst-gehouden': 'De bijeenkomst staat als gehouden. U kunt de resultaten verwerken.',
  'aanwezigheid-vastgelegd': 'De aanwezigheid is opgeslagen.',
  'groepen-gemaakt': 'De groepen zijn gemaakt.',
  'certificaten-uitgereikt': 'De certificaten zijn uitgereikt. U kunt ze nu downloaden en printen.',
  'groepen-gewijzigd': 'De groepen zijn opgeslagen.',
  'groepen-herverdeeld': 'De groepen zijn weer in balans voor wie er is.',
  'groepen-in-balans': 'De groepen waren al in balans. Er is niets veranderd.',
  'ontheffing-gegeven': 'De ontheffing is gegeven.',
  'ontheffing-ingetrokken': 'De ontheffing is ingetrokken.',
  'casus-bewaard': 'De casus is opgeslagen.',
  'gegevens-bewaard': 'De gegevens zijn bewaard.',
  'niets-veranderd': 'Er was niets te veranderen: alles stond al zo.',
  'klok-verzet': 'De oefenklok is verzet.',
  'klok-gelijk': 'De oefenklok loopt weer gelijk met de echte tijd.',
  'versie-bewaard': 'De nieuwe versie is bewaard als concept.',
  'versie-ingelezen': 'Het Word-bestand is ingelezen. De nieuwe versie is bewaard als concept.',
  'versie-vastgesteld': 'Het document is vastgesteld.',
  'consultatie-verzonden': 'De consultatie is verstuurd. De mails gaan nu uit.',
  'consultatie-verlengd': 'Mensen hebben nu langer de tijd om te reageren.',
  'consultatie-gesloten': 'De consultatie is gesloten. U kunt de reacties verwerken.',
  'extra-ronde': 'U kunt een extra ronde klaarzetten.',
  'oordelen-bewaard': 'De oordelen zijn bewaard.',
  'reactie-ontvangen': 'Dank u wel. Wij hebben uw reactie ontvangen.',
  'reactie-gewijzigd': 'Uw reactie is gewijzigd.',
  'geen-opmerkingen': 'Dank u wel. Wij weten nu dat u geen opmerkingen hebt.',
  'proefmail-verstuurd': 'De proefmail is onderweg naar uw eigen adres.',
  'bericht-opnieuw': 'Het bericht wordt opnieuw verstuurd. Ververs deze pagina om te zien of het aankomt.',
} as const;

export type MeldingCode = keyof typeof MELDINGEN;

export const meldingIn = (code: unknown): string | undefined =>
  typeof code === 'string' && Object.hasOwn(MELDINGEN, code) ? MELDINGEN[code as MeldingCode] : undefined;
