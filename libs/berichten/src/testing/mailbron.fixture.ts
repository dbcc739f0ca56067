import { uitPlatteTekst } from '#documents';
import type { Programmablad } from '#domain';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';
import type { Maildocument, Mailbron, Mailreactie } from '../brief/mailbron.ts';
import { Opsteller } from '../brief/opsteller.ts';
import type { Ontvanger, Persoon } from '../personen/persoon.ts';

const document = (nummer: string, tekst: string): Maildocument => {
  let id = 0;
  return { nummer, status: 'concept', inhoud: uitPlatteTekst(tekst, () => `b${++id}`), bestand: null };
};

const avond = (datum: string, id: string, aanwezig: number) => ({
  id,
  nummer: 1,
  beginLokaal: `${datum}T17:00`,
  eindLokaal: `${datum}T22:00`,
  plaats: 'De Raadzaal, Markt 1',
  opmerking: 'Ingang aan de achterkant',
  voorbij: false,
  aanwezig,
  vastgelegd: 24,
  groepen: [{ nummer: 2, naam: 'Groep 2', begeleider: 'K. Post', leden: ['d1'] }],
});

const DOOR_EEN = { deelnemerId: 'd1', ronde: 1, nummer: '0.1', kanaal: 'pagina', gemeld: false } as const;
const REACTIES: readonly Mailreactie[] = [
  {
    ...DOOR_EEN,
    blokId: null,
    tekst: 'Noem ook de wijkraden.',
    oordeel: 'deels',
    reden: 'Dat regelt de verordening.',
  },
  {
    ...DOOR_EEN,
    deelnemerId: 'd2',
    blokId: 'b1',
    tekst: 'Iets van een ander.',
    oordeel: 'niet',
    reden: 'Past niet.',
  },
];

/** A traject of which everything is known. */
export const eenMailbron = (over: Partial<Mailbron> = {}): Mailbron => ({
  trajectId: 't1',
  nu: '2027-01-04T09:00:00.000Z',
  client: { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' },
  groep: null,
  definitie: { naam: 'ovkk', versie: 1 },
  programmamanager: { naam: 'A. de Vries', email: 'a.devries@bureau.example' },
  deelnemers: 24,
  bijeenkomsten: {
    bijeenkomst1: avond('2027-01-14', 'b1', 18),
    bijeenkomst2: avond('2027-03-04', 'b2', 20),
    dagdeel1: avond('2027-04-08', 'b3', 6),
    dagdeel2: avond('2027-04-15', 'b4', 6),
  },
  documenten: {
    visie: document('0.1', '# Wij staan open\n\nInwoners krijgen **ruimte**.'),
    ambities: document('1.0', 'De raad wil vaker loslaten.'),
  },
  consultaties: {
    consultatie: {
      ronde: 1,
      termijn: '2027-02-05T22:59:00.000Z',
      soort: 'visie',
      zichtbaarheid: 'bureau',
      alleenGewijzigd: null,
      document: document('0.1', 'Inwoners krijgen ruimte.'),
      gevraagd: 12,
      teksten: { '0.1': document('0.1', 'Inwoners krijgen ruimte.').inhoud },
      reacties: REACTIES,
    },
  },
  afspraken: { soort: 'elders', plaats: 'het besluit van de raad', datum: '2027-03-20' },
  gegevens: {},
  teksten: {},
  gevraagdIn: 1,
  door: 'M. de Boer',
  ...over,
});

export const eenDeelnemer: Ontvanger = {
  id: 'd1',
  soort: 'deelnemer',
  naam: 'M. de Boer',
  email: 'm.deboer@waterveen.example',
  rol: 'griffier',
};
export const eenMedewerker: Ontvanger = {
  id: 'm1',
  soort: 'medewerker',
  naam: 'A. de Vries',
  email: 'a.devries@bureau.example',
  rol: 'programmamanager',
};

export const eenPersoon = (over: Partial<Persoon> = {}): Persoon => ({
  id: 'd1',
  soort: 'deelnemer',
  naam: 'J. Bakker',
  email: 'j.bakker@waterveen.example',
  rollen: ['raadslid'],
  kindId: null,
  ontheffing: null,
  aanwezig: {},
  consultatie: {},
  reactierondes: {},
  berichten: [],
  agenda: {},
  ...over,
});

/** As the one of the Verdiepingsslag Overheidsparticipatie, as far as mails look at it. */
const EEN_BLAD = {
  naam: 'ovkk',
  versie: 1,
  titel: 'Verdiepingsslag Overheidsparticipatie',
  inZin: 'de Verdiepingsslag Overheidsparticipatie',
  zittingen: [
    { onderdeel: 'bijeenkomst1', rooster: 'bijeenkomst1' },
    { onderdeel: 'bijeenkomst2', rooster: 'bijeenkomst2' },
  ],
  documenten: [
    { soort: 'visie', titel: 'OverheidsParticipatie-visie', alleenVoor: null },
    { soort: 'ambities', titel: 'Ambities houding en gedrag', alleenVoor: null },
    { soort: 'afspraken', titel: 'Afspraken van de gemeente', alleenVoor: null },
  ],
  consultaties: [{ onderdeel: 'consultatie', soort: 'visie', na: 'bijeenkomst1', voor: 'bijeenkomst2' }],
  gegevens: [],
  teksten: [],
} as unknown as Programmablad;

export class EenProgramma extends DefinitionRegistry {
  find(): AnyDefinition {
    const phases = [{ id: 'bijeenkomst1', title: 'Bijeenkomst 1' }];
    return { title: 'Verdiepingsslag Overheidsparticipatie', phases } as unknown as AnyDefinition;
  }
  latest = (): AnyDefinition => this.find();
  all = (): readonly AnyDefinition[] => [this.find()];
  deferred = (): boolean => true;
}

/** Writes as the real one does, for a programme of one phase. */
export const eenOpsteller = (registry: DefinitionRegistry = new EenProgramma()): Opsteller => {
  let id = 0;
  return new Opsteller(
    registry,
    {
      basisUrl: 'https://leergang.example',
      afzender: { name: 'Bureau', address: 'bureau@bureau.example' },
      antwoordDomein: undefined,
      messageId: (key) => `<${key}@bureau.example>`,
    },
    { next: () => `id-${++id}` },
    { van: () => EEN_BLAD, laatste: () => EEN_BLAD, alle: () => [EEN_BLAD] },
  );
};
