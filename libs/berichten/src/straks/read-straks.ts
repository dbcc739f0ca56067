import type { Effect } from '#domain';
import { effectsIn } from '#statechart';
import { DefinitionRegistry, InstanceStore } from '#workflow-engine';
import { kiesOntvangers, type MailEffect } from '../personen/kies-ontvangers.ts';
import type { Personenlijst } from '../personen/persoon.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { sjabloonTitel } from '../sjablonen/register.ts';
import { voorspelTermijnen } from './voorspel-termijnen.ts';

export interface Straksmail {
  readonly sjabloon: string;
  readonly titel: string;
  readonly onderdelen: readonly string[];
  /** How many people would get it, as things stand now. */
  readonly mensen: number;
}

export interface Straks {
  /** Terms stand still, so nothing leaves by itself. */
  readonly gepauzeerd: boolean;
  /** It is over. */
  readonly afgelopen: boolean;
  /** What leaves by itself when nobody does anything. */
  readonly vanzelf: readonly {
    readonly op: string;
    readonly titel: string;
    readonly mails: readonly Straksmail[];
  }[];
  /** Every mail that a step of this programme can send. */
  readonly alle: readonly Straksmail[];
}

/** What a traject will mail: by itself, and at all. */
export class ReadStraks {
  constructor(
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
    private readonly bronnen: Mailbronnen,
  ) {}

  async execute(trajectId: string): Promise<Straks | undefined> {
    const loaded = await this.instances.read(trajectId);
    if (!loaded) return undefined;
    const { instance } = loaded;
    const definition = this.registry.find(instance.definition, instance.version);
    if (!definition) throw new Error(`No definition ${instance.definition} version ${instance.version}`);
    const lijst = await this.bronnen.personen(trajectId);
    const verwacht = instance.status === 'active' ? voorspelTermijnen({ ...loaded, definition }) : [];
    const gewoon = (effectsIn(definition.machine) as readonly Effect[]).flatMap((effect) =>
      effect.type === 'mail' ? [effect.params] : [],
    );
    return {
      gepauzeerd: instance.status === 'paused',
      afgelopen: instance.status === 'done',
      vanzelf: verwacht.map(({ mails, ...termijn }) => ({
        ...termijn,
        mails: mails.map((mail) => straksmail(mail, lijst)),
      })),
      alle: elkEens(gewoon).map((mail) => straksmail(mail, lijst)),
    };
  }
}

const straksmail = (mail: MailEffect, lijst: Personenlijst): Straksmail => ({
  sjabloon: mail.sjabloon,
  titel: sjabloonTitel(mail.sjabloon),
  onderdelen: mail.onderdelen,
  mensen: kiesOntvangers(mail, lijst).length,
});

const elkEens = (mails: readonly MailEffect[]): readonly MailEffect[] => {
  const gezien = new Map(mails.map((mail) => [`${mail.sjabloon} ${mail.onderdelen.join()}`, mail]));
  return [...gezien.values()];
};
