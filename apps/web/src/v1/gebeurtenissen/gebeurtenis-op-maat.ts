import { Injectable } from '@nestjs/common';
import {
  MeldGehouden,
  StuurGebeurtenis,
  invalid,
  conflict,
  type StuurGebeurtenisInput,
} from '#case-management';
import { AGAINST_ADVICE, ReadStanding } from '#workflow-engine';
import { ownAddressOf, type Refused } from '../api/index.ts';
import { Consultatiestap, type StapOpMaat, type Uitkomst } from './consultatiestap.ts';

/** Sends an event through the use case that knows what else it takes, as its page does. */
@Injectable()
export class GebeurtenisOpMaat {
  constructor(
    private readonly stuur: StuurGebeurtenis,
    private readonly meldGehouden: MeldGehouden,
    private readonly consultatiestap: Consultatiestap,
    private readonly standing: ReadStanding,
  ) {}

  async execute(input: StuurGebeurtenisInput): Promise<Uitkomst> {
    const { type, velden = {} } = input;
    const adres = ownAddressOf(type);
    if (adres !== undefined)
      return conflict(
        `Bij deze stap horen meer gegevens. Gebruik ${adres}, onder het adres van het traject.`,
      );
    const opMaat = (await this.consultatiestap.voor(input)) ?? this.zittingstap(input);
    if (!opMaat) return this.stuur.execute(input);
    const vreemd = Object.keys(velden).filter(
      (veld) => veld !== AGAINST_ADVICE.name && !opMaat.velden.includes(veld),
    );
    if (vreemd.length > 0) return invalid(...vreemd.map((field) => ({ field, text: VREEMD })));
    return (await this.verouderd(input)) ?? opMaat.doe();
  }

  private zittingstap({ type, velden = {}, ...wie }: StuurGebeurtenisInput): StapOpMaat | undefined {
    const [onderdeel = '', daad] = type.split('.', 2);
    if (daad !== 'BUREAU_MELDT_GEHOUDEN') return undefined;
    return {
      velden: [],
      doe: () => this.meldGehouden.execute({ ...wie, onderdeel, tegenAdvies: velden[AGAINST_ADVICE.name] }),
    };
  }

  /** These use cases do not ask for a step: it is compared just before. */
  private async verouderd({
    trajectId,
    type,
    expectedSeq,
  }: StuurGebeurtenisInput): Promise<Refused | undefined> {
    if (expectedSeq === undefined) return undefined;
    const view = await this.standing.execute(trajectId);
    if (!view || view.standing.seq === expectedSeq) return undefined;
    return { ok: false, refusal: { code: 'stale', asked: type, expectedSeq, standing: view.standing } };
  }
}

const VREEMD = 'Dit gegeven hoort niet bij deze gebeurtenis. Laat het weg.';
