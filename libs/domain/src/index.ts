export * from './rol.ts';
export * from './effect.ts';
export * from './hernoem-mail.ts';
export * from './feiten.ts';
export * from './instellingen.ts';
export * from './programma/client.ts';
export { doelgroepNaam } from './programma/doelgroep-naam.ts';
export * from './programma/programmablad.ts';
export * from './programma/sjabloonveld.ts';
export { voorbeeldwaarde } from './programma/voorbeeldwaarde.ts';
export * from './programma/bevestigers.ts';
export * from './programma/rolkeuze.ts';
export { opsomming } from './opsomming.ts';

export {
  ZONE,
  dagVanDeWeek,
  dagenTussen,
  datumVan,
  eindVanDag,
  isDatum,
  isLokaalTijdstip,
  isUtcTijdstip,
  lokaleDatum,
  naarLokaal,
  naarUtc,
  plusDagen,
  plusMaanden,
  type Datum,
  type LokaalTijdstip,
  type UtcTijdstip,
} from './calendar/tijd.ts';
export { feestdagen, feestdagOp, type Feestdag } from './calendar/feestdagen.ts';
export {
  eindVanTermijn,
  isWerkdag,
  plusWerkdagen,
  werkdagenTussen,
  type Kalender,
} from './calendar/werkdagen.ts';
export {
  SCHOOLREGIOS,
  isSchoolregio,
  periodeOp,
  schoolvakantieOp,
  type Periode,
  type Schoolregio,
  type Schoolvakantie,
} from './calendar/perioden.ts';
export { bezwarenTegen, type Planningskalender } from './calendar/planning.ts';
export { botsingen, type Bezetting, type Nodig, type Tijdvak } from './calendar/botsingen.ts';
export { geschikteData, type Zoekvraag } from './calendar/geschikte-data.ts';
export { formatDatum, formatDatumTijd, formatKort, formatTijd, formatWeekdag } from './calendar/datum-nl.ts';
export { formatRelatief } from './calendar/relatief.ts';

export { eindVan, rooster, type Roosteronderdeel, type RoosterSoort } from './rooster/rooster.ts';
export {
  WERKINGEN,
  standaardCapaciteit,
  teVol,
  type Capaciteit,
  type Standaardcapaciteit,
  type Werking,
} from './rooster/capaciteit.ts';

export {
  BLOKKEN,
  blokVan,
  verplaats,
  type Blok,
  type Gespreksgroep,
  type Indeling,
  type Persoon,
} from './groepen/gespreksgroep.ts';
export { gemengdeGroepen } from './groepen/gemengde-groepen.ts';
export { gescheidenGroepen } from './groepen/gescheiden-groepen.ts';
export { BREDE_GROEP, hooguitGroepen } from './groepen/hooguit-groepen.ts';
export { herverdeelGemengd, herverdeelGescheiden } from './groepen/herverdeel.ts';
export { verdeelGroepen, type Verdeelwijze } from './groepen/verdeel.ts';
export { verdeling, type Groepsverdeling } from './groepen/verdeling.ts';
export { isGelijkGemengd, type Menging } from './groepen/gelijk-gemengd.ts';

export {
  MAX_DEELNEMERS_PER_KEER,
  leesDeelnemers,
  type Inlezing,
  type Leesfout,
} from './import/lees-deelnemers.ts';
export type { Fout, GelezenDeelnemer, Veld } from './import/beoordeel-rij.ts';
export { leesEmail, zelfdePostbus, type GelezenEmail } from './import/lees-email.ts';
export { leesRol, type GelezenRol } from './import/lees-rol.ts';

export {
  aantalBegeleiders,
  magNaarTraining,
  type AanwezigBijBeide,
  type Ontheffing,
  type Trainingsoordeel,
} from './leergang/training.ts';
export {
  isVastgesteld,
  vergelijkVersies,
  volgendeVersie,
  type Versiestap,
} from './leergang/document-versie.ts';
export {
  aanwezigenVan,
  afwezigenVan,
  nogVastTeLeggen,
  ontvangersVan,
  type Aanwezigheid,
} from './leergang/aanwezigheid.ts';
export {
  ZICHTBAARHEDEN,
  isZichtbaarheid,
  zichtbaarheidszin,
  type Zichtbaarheid,
} from './leergang/zichtbaarheid.ts';
