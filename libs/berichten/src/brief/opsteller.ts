import { Programmabladen, type Effect, type Ontvangers, type Programmablad } from '#domain';
import { confirmedPhases, effectsIn } from '#statechart';
import { DefinitionRegistry, Ids, namesSince, type AnyDefinition } from '#workflow-engine';
import type { BerichtAgenda, BerichtGegevens, Linkdoel, NieuwBericht } from '../bericht.ts';
import type { Ontvanger } from '../personen/persoon.ts';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { isOpVerzoek, vindSjabloon } from '../sjablonen/register.ts';
import type { Brief, Sjabloon } from './brief.ts';
import { bronVoorBrief } from './bron-voor-brief.ts';
import type { Mailbron } from './mailbron.ts';
import { schrijfBrief, schrijfKern, type GeschrevenBrief } from './schrijf-brief.tsx';
import { uiterlijkVan } from '../sjablonen/dringendheid.ts';

/** One mail to be written. */
export interface Opdracht {
  readonly sjabloon: string;
  readonly bron: Mailbron;
  readonly aan: Ontvanger;
  readonly onderdelen: readonly string[];
  /** Payload of the event that caused it. */
  readonly gebeurtenis: Readonly<Record<string, unknown>>;
  /** To be read by somebody else than `aan`: no link in it opens anything. */
  readonly proef?: boolean;
}

export interface Bestelling extends Opdracht {
  /** What may not be mailed twice; null for a mail on request, which may. */
  readonly sleutel: string | null;
  readonly ronde: number | null;
  readonly agenda: BerichtAgenda | null;
}

/** Who gets a test mail, and as what kind it is kept. */
export interface Proeflezer {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly sjabloon: string;
  /** The same request is mailed once. */
  readonly verzoek?: string | undefined;
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '');

/** Which time of a session that repeats a mail is about: what was mailed about the time before does not count. */
const nummersVan = ({ bron, onderdelen }: Opdracht): Pick<BerichtGegevens, 'nummers'> => {
  const later = onderdelen.flatMap((onderdeel): [string, number][] => {
    const nummer = bron.bijeenkomsten[onderdeel]?.nummer ?? 1;
    return nummer > 1 ? [[onderdeel, nummer]] : [];
  });
  return later.length > 0 ? { nummers: Object.fromEntries(later) } : {};
};

const veldenVan = (gebeurtenis: Opdracht['gebeurtenis']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(gebeurtenis).flatMap(([naam, waarde]) =>
      naam === 'type' || typeof waarde !== 'string' ? [] : [[naam, waarde.trim()]],
    ),
  );

/** Of a phase, or of a track of one. */
const faseTitel = ({ phases }: Pick<AnyDefinition, 'phases'>, id: string | undefined): string | undefined =>
  [...phases, ...confirmedPhases({ phases })].find((fase) => fase.id === id)?.title;

/** Who keeps a diary for somebody else is told when and where, and nothing of what anybody wrote about it. */
const voorLezer = ({
  aan,
  bron,
  gebeurtenis,
}: Pick<Opdracht, 'aan' | 'bron' | 'gebeurtenis'>): Pick<Opdracht, 'bron' | 'gebeurtenis'> => {
  if (aan.rol !== 'secretariaat') return { bron, gebeurtenis };
  const zonderWoorden = Object.entries(bron.bijeenkomsten).map(
    ([onderdeel, bijeenkomst]) => [onderdeel, { ...bijeenkomst, opmerking: '' }] as const,
  );
  return { bron: { ...bron, bijeenkomsten: Object.fromEntries(zonderWoorden) }, gebeurtenis: {} };
};

/** Stands in a mail for the personal link until it leaves. */
export const plaatsvervanger = ({ basisUrl }: Pick<MailInstellingen, 'basisUrl'>): string =>
  `${basisUrl}/persoonlijke-link`;

/** Writes mails from a template and what is known about a traject. */
export class Opsteller {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly instellingen: MailInstellingen,
    private readonly ids: Ids,
    private readonly bladen: Programmabladen,
  ) {}

  schrijf(opdracht: Opdracht): GeschrevenBrief {
    return schrijfBrief(this.sjabloon(opdracht), this.brief(opdracht));
  }

  bericht(bestelling: Bestelling): NieuwBericht {
    const { aan, bron, ronde, agenda } = bestelling;
    const id = this.ids.next();
    const sleutel = bestelling.sleutel ?? `${bestelling.sjabloon}:${id}`;
    const [sjabloon, brief] = [this.sjabloon(bestelling), this.brief(bestelling)];
    return {
      id,
      sleutel,
      trajectId: bron.trajectId,
      sjabloon: bestelling.sjabloon,
      onderdelen: bestelling.onderdelen,
      deelnemerId: aan.soort === 'deelnemer' ? aan.id : null,
      medewerkerId: aan.soort === 'medewerker' ? aan.id : null,
      aanNaam: aan.naam,
      aanAdres: aan.email,
      ...schrijfBrief(sjabloon, brief),
      agenda,
      gegevens: { link: this.linkdoel(bestelling), ronde, ...nummersVan(bestelling) },
      messageId: this.instellingen.messageId(sleutel),
      kern: isOpVerzoek(bestelling.sjabloon) ? null : schrijfKern(sjabloon, brief),
      uiterlijk: uiterlijkVan(bestelling.sjabloon, bestelling.onderdelen, bron),
    };
  }

  /** The same words for somebody of the bureau, about no traject: nobody else hears of it. */
  proef(opdracht: Opdracht, naar: Proeflezer): NieuwBericht {
    const id = this.ids.next();
    const sleutel = `${naar.sjabloon}:${naar.verzoek ?? id}`;
    return {
      id,
      sleutel,
      trajectId: null,
      sjabloon: naar.sjabloon,
      onderdelen: [],
      deelnemerId: null,
      medewerkerId: naar.id,
      aanNaam: naar.naam,
      aanAdres: naar.email,
      ...this.schrijf({ ...opdracht, proef: true }),
      agenda: null,
      gegevens: { link: null, ronde: null },
      messageId: this.instellingen.messageId(sleutel),
    };
  }

  /** To whom the definition sends such a mail; undefined when no step of it does. */
  ontvangers(
    { definitie: { naam, versie } }: Mailbron,
    { sjabloon, onderdelen }: Pick<Opdracht, 'sjabloon' | 'onderdelen'>,
  ): Ontvangers | undefined {
    const machine = this.registry.find(naam, versie)?.machine;
    if (!machine) return undefined;
    const mails = (effectsIn(machine) as readonly Effect[]).flatMap((effect) =>
      effect.type === 'mail' && effect.params.sjabloon === sjabloon ? [effect.params] : [],
    );
    return (mails.find((mail) => mail.onderdelen[0] === onderdelen[0]) ?? mails[0])?.aan;
  }

  /** The title of the programme that a traject follows. */
  programma({ definitie: { naam, versie } }: Mailbron): string {
    return this.registry.find(naam, versie)?.title ?? naam;
  }

  blad({ definitie: { naam, versie } }: Mailbron): Programmablad {
    return this.bladen.van(naam, versie);
  }

  /** How the version that a traject is on calls a part, for a mail that was asked for before it went over. */
  naamNu({ definitie: { naam: name, versie: to }, gevraagdIn }: Mailbron): (naam: string) => string {
    return namesSince(this.registry, { name, from: gevraagdIn ?? to, to });
  }

  private brief(opdracht: Opdracht): Brief {
    const { aan, onderdelen } = opdracht;
    const { bron, gebeurtenis } = voorLezer(opdracht);
    const definitie = this.registry.find(bron.definitie.naam, bron.definitie.versie);
    const blad = this.blad(bron);
    return {
      bron: bronVoorBrief(bron, blad),
      programma: this.programma(bron),
      blad,
      persoon: aan,
      onderdelen,
      fase: (definitie && faseTitel(definitie, onderdelen[0])) ?? '',
      reden: tekst(gebeurtenis['reden']),
      toelichting: tekst(gebeurtenis['toelichting']),
      velden: veldenVan(gebeurtenis),
      ...(opdracht.proef === true ? { proef: true } : {}),
      link:
        opdracht.proef === true || this.linkdoel(opdracht)
          ? plaatsvervanger(this.instellingen)
          : `${this.instellingen.basisUrl}/trajecten/${bron.trajectId}`,
    };
  }

  private linkdoel(opdracht: Opdracht): Linkdoel | null {
    const { link } = this.sjabloon(opdracht);
    const { aan, bron } = opdracht;
    if (link === undefined || aan.soort === 'medewerker') return null;
    return { doel: link, trajectId: aan.trajectId ?? bron.trajectId, deelnemerId: aan.id };
  }

  private sjabloon({ sjabloon: naam }: Opdracht): Sjabloon {
    const sjabloon = vindSjabloon(naam);
    if (!sjabloon)
      throw new Error(`No mail template '${naam}': add it to libs/berichten/src/sjablonen/register.ts`);
    return sjabloon;
  }
}
