import { Programmabladen } from '#domain';
import { ReadStanding, type AcceptedEvent } from '#workflow-engine';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { Deelnemers } from '../../ports/deelnemers.ts';
import { kortVan, type BijeenkomstKort } from '../bijeenkomst-kort.ts';
import { trainingsoordelen, type Trainingspersoon } from './trainingsoordelen.ts';

export const TRAINING_UITNODIGEN = 'training.BUREAU_NODIGT_UIT';

export interface TrainingBeeld {
  readonly mensen: readonly Trainingspersoon[];
  /** The sessions of the training, also without a date. */
  readonly dagdelen: readonly BijeenkomstKort[];
  /** Undefined while the traject is not at its training. */
  readonly uitnodigen: AcceptedEvent | undefined;
  /** True when the invitation went out: then it goes to newcomers only. */
  readonly isUitgenodigd: boolean;
  readonly nu: string;
}

/** Who may join the training and why, when it is, and what is still missing before people can be invited. */
export class ReadTraining {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<TrainingBeeld | undefined> {
    const [view, zittingen, deelnemers] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    const blad = view && this.bladen.van(view.instance.definition, view.instance.version);
    if (!view || !blad?.paginas.includes('training')) return undefined;
    const { standing, now } = view;
    const mensen = trainingsoordelen(deelnemers, zittingen);
    return {
      mensen,
      dagdelen: blad.zittingen
        .filter(({ voor }) => voor === 'training')
        .map((zitting) => kortVan(zitting, { zittingen, deelnemers, standing, nu: now })),
      uitnodigen: standing.accepted.find(({ type }) => type === TRAINING_UITNODIGEN),
      isUitgenodigd: standing.path.includes('uitgenodigd') && standing.phase === 'training',
      nu: now,
    };
  }
}
