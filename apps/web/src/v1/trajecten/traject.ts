import { BORD_STATUSSEN, type BordRij, type Dossier } from '#case-management';
import { Instant, ListOf, One, OneOf, Text, Texts, Uuid, Whole } from '../api/index.ts';
import { AcceptedEvent, Vereiste, acceptedEventVan, vereisteVan } from '../api/index.ts';
import { FaseStap, Moment, Timer } from './voortgang.ts';

export class TrajectGemeente {
  @Text('CBS-code.', { example: 'GM0344' }) code!: string;
  @Text('Naam.') naam!: string;
}

export class FaseKort {
  @Text('Id van de fase, of van het einde.') id!: string;
  @Text('Titel.') titel!: string;
}

export class TrajectKort {
  @Uuid('Id van het traject.') id!: string;
  @One('De gemeente die meedoet.', () => TrajectGemeente) gemeente!: TrajectGemeente;
  @Text('Naam van het programma.', { example: 'ovkk' }) programma!: string;
  @Text('Naam van de programmamanager.') programmamanager!: string;
  @OneOf('Hoe het traject ervoor staat.', BORD_STATUSSEN) status!: string;
  @One('Waar het traject is.', () => FaseKort) fase!: FaseKort;
  @One('Wat er nu moet gebeuren.', () => Moment) moment!: Moment;
  @ListOf('Alle fasen, op volgorde.', () => FaseStap) fasen!: readonly FaseStap[];
  @Texts('Namen van wie de fase kan bevestigen.') bevestigers!: readonly string[];
  @Instant('Sinds wanneer het stilligt.', { nullable: true }) gepauzeerdOp!: string | null;
}

export class Traject extends TrajectKort {
  @Text('De toestand in het programma.', { example: 'voorbereiding.bevestiging' }) state!: string;
  @Whole('Nummer van de laatste stap.') seq!: number;
  @ListOf('Gebeurtenissen waar het traject nu op wacht.', () => AcceptedEvent)
  acceptedEvents!: readonly AcceptedEvent[];
  @ListOf('Wat er ontbreekt om deze fase te laten bevestigen.', () => Vereiste) missing!: readonly Vereiste[];
  @ListOf('Termijnen die lopen; de eerste eerst.', () => Timer) timers!: readonly Timer[];
  @Instant('Sinds wanneer de gemeente meedoet.') aangemaaktOp!: string;
  @Instant('De klok van Gangmaker.') nu!: string;
}

export const trajectKort = (rij: BordRij, programma: string): TrajectKort => ({
  id: rij.trajectId,
  gemeente: { code: rij.gemeente.code, naam: rij.gemeente.naam },
  programma,
  programmamanager: rij.programmamanager,
  status: rij.status,
  fase: rij.fase,
  moment: momentVan(rij.moment),
  fasen: rij.fasen.map(faseStapVan),
  bevestigers: rij.bevestigers,
  gepauzeerdOp: rij.gepauzeerdOp,
});

export const trajectVan = ({ traject, standing, vraag, ...dossier }: Dossier): Traject => ({
  id: traject.id,
  gemeente: { code: traject.gemeente.code, naam: traject.gemeente.naam },
  programma: traject.programma,
  programmamanager: traject.programmamanager.naam,
  status: dossier.stand,
  fase: dossier.fase,
  moment: momentVan(dossier.moment),
  fasen: dossier.fasen.map(faseStapVan),
  bevestigers: dossier.bevestigers,
  gepauzeerdOp: dossier.gepauzeerdOp,
  state: standing.path.join('.'),
  seq: standing.seq,
  acceptedEvents: standing.accepted.map(acceptedEventVan),
  missing: (vraag?.missing ?? []).map(vereisteVan),
  timers: dossier.termijnen,
  aangemaaktOp: traject.aangemaaktOp,
  nu: dossier.nu,
});

const momentVan = ({ titel, wachtOp, eigenaar }: Dossier['moment']): Moment => ({
  titel,
  wachtOp: wachtOp ?? null,
  eigenaar: eigenaar ?? null,
});

const faseStapVan = ({
  id,
  titel,
  nummer,
  stand,
  van,
  tot,
  gepland,
}: BordRij['fasen'][number]): FaseStap => ({
  id,
  titel,
  nummer,
  stand,
  van,
  tot,
  gepland,
});
