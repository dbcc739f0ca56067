import { BORD_STATUSSEN, type BordRij, type Dossier } from '#case-management';
import { Instant, ListOf, One, OneOf, Text, Texts, Uuid, Whole } from '../api/index.ts';
import { AcceptedEvent, Vereiste, acceptedEventVan, vereisteVan } from '../api/index.ts';
import { TrajectClient } from './client.ts';
import { FaseStap, Moment, type MomentKort, Timer } from './voortgang.ts';

export class FaseKort {
  @Text('Id van de fase, of van het einde.') id!: string;
  @Text('Titel.') titel!: string;
}

export class TrajectKort {
  @Uuid('Id van het traject.') id!: string;
  @One('Voor wie het traject is.', () => TrajectClient) client!: TrajectClient;
  @Text('Hoe de groep heet, van een traject binnen een ander.', { nullable: true }) groep!: string | null;
  @Uuid('Het traject waar dit een groep van is.', { nullable: true }) ouder!: string | null;
  @Text('Naam van het programma.', { example: 'ovkk' }) programma!: string;
  @Text('Naam van de programmamanager.') programmamanager!: string;
  @OneOf('Hoe het traject ervoor staat.', BORD_STATUSSEN) status!: string;
  @One('Waar het traject is.', () => FaseKort) fase!: FaseKort;
  @One('Wat er nu moet gebeuren.', () => Moment) moment!: Moment;
  @ListOf('Alle fasen, op volgorde.', () => FaseStap) fasen!: readonly FaseStap[];
  @Texts('Namen van wie de fase kan bevestigen.') bevestigers!: readonly string[];
  @Instant('Sinds wanneer het stilligt.', { nullable: true }) gepauzeerdOp!: string | null;
}

export class TrajectGroep {
  @Uuid('Id van het traject van de groep.') id!: string;
  @Text('Hoe de groep heet.') groep!: string;
  @Text('Naam van het programma van de groep.') programma!: string;
  @OneOf('Hoe het ervoor staat.', BORD_STATUSSEN) status!: string;
  @One('Waar de groep is.', () => FaseKort) fase!: FaseKort;
  @One('Wat er nu moet gebeuren.', () => Moment) moment!: Moment;
  @Whole('Hoeveel taken er openstaan.') openTaken!: number;
}

export class Traject extends TrajectKort {
  @Text('De toestand in het programma.', { example: 'voorbereiding.bevestiging' }) state!: string;
  @Whole('Nummer van de laatste stap.') seq!: number;
  @ListOf('Gebeurtenissen waar het traject nu op wacht.', () => AcceptedEvent)
  acceptedEvents!: readonly AcceptedEvent[];
  @ListOf('Wat er ontbreekt om deze fase te laten bevestigen.', () => Vereiste) missing!: readonly Vereiste[];
  @ListOf('Termijnen die lopen; de eerste eerst.', () => Timer) timers!: readonly Timer[];
  @Instant('Sinds wanneer het traject er is.') aangemaaktOp!: string;
  @ListOf('Groepen binnen dit traject, in de volgorde waarin ze begonnen.', () => TrajectGroep)
  kinderen!: readonly TrajectGroep[];
  @Uuid('Het traject van de vorige cyclus.', { nullable: true }) vorige!: string | null;
  @Uuid('Het traject van de volgende cyclus.', { nullable: true }) volgende!: string | null;
  @Instant('De klok van Gangmaker.') nu!: string;
}

export const trajectKort = (rij: BordRij, programma: string): TrajectKort => ({
  id: rij.trajectId,
  client: rij.client,
  groep: rij.groep,
  ouder: rij.ouderId,
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
  client: traject.client,
  groep: traject.groep,
  ouder: traject.ouderId,
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
  kinderen: dossier.kinderen.map(({ id, groep, programma, stand, fase, moment, taken }) => ({
    id,
    groep,
    programma,
    status: stand,
    fase,
    moment: momentVan(moment),
    openTaken: taken.length,
  })),
  vorige: traject.vorigeId,
  volgende: traject.volgendeId,
  nu: dossier.nu,
});

const momentVan = ({ sporen, ...moment }: Dossier['moment']): Moment => ({
  ...kort(moment),
  sporen: sporen.map(({ id, titel, klaar, moment: hier }) => ({ id, titel, klaar, moment: kort(hier) })),
});

const kort = ({ titel, wachtOp, eigenaar }: Omit<Dossier['moment'], 'sporen'>): MomentKort => ({
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
