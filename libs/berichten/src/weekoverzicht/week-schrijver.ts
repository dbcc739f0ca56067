import { titelVanFase } from '#case-management';
import { Programmabladen } from '#domain';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';
import { woordenVan } from '../brief/woorden.ts';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import { MailInstellingen } from '../ports/mail-instellingen.ts';
import { bouwWeekoverzicht, type Weekwoorden } from './bouw-weekoverzicht.ts';
import { schrijfWeekoverzicht } from './schrijf-weekoverzicht.tsx';
import type { Weekbron, Weektraject } from './weekbron.ts';
import type { Weekvenster } from './weekvenster.ts';

/** The week in the words of each traject's own version of its programme. */
export class Weekschrijver {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly bladen: Programmabladen,
    readonly instellingen: MailInstellingen,
  ) {}

  /** Null when there is nothing to tell. */
  schrijf(bron: Weekbron, venster: Weekvenster): GeschrevenBrief | null {
    const overzicht = bouwWeekoverzicht(bron, venster, this.woorden());
    const { basisUrl } = this.instellingen;
    return overzicht && schrijfWeekoverzicht(overzicht, { naam: bron.medewerker.naam, basisUrl });
  }

  private woorden(): Weekwoorden {
    return {
      fase: (traject, fase) => titelVanFase(this.definitie(traject), fase),
      termijn: (traject, delay) => this.definitie(traject).delays[delay]?.title ?? delay,
      bijeenkomst: ({ definitie, versie }, onderdeel) =>
        woordenVan(onderdeel, this.bladen.van(definitie, versie)).titel,
    };
  }

  private definitie({ definitie, versie }: Weektraject): AnyDefinition {
    const definition = this.registry.find(definitie, versie);
    if (!definition) throw new Error(`No definition ${definitie} version ${versie}`);
    return definition;
  }
}
