import { ReadTraining } from '../bijeenkomsten/training/read-training.ts';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { Certificatenboek } from '../ports/certificaten.ts';
import type { Deelnemer } from '../ports/deelnemers.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { certificaatstand, type Certificaatstand, type Trainingszitting } from './certificaatstand.ts';

export interface Certificaatregel {
  readonly deelnemer: Deelnemer;
  readonly stand: Certificaatstand;
}

export interface CertificatenBeeld {
  /** Everybody who may join the training, and who has a certificate all the same. */
  readonly regels: readonly Certificaatregel[];
  readonly zittingen: readonly Trainingszitting[];
  /** Who signs: the programmamanager. */
  readonly ondertekenaar: string;
}

/** Who gets a certificate of the training, who has one, and why somebody does not. */
export class ReadCertificaten {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly training: ReadTraining,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly boek: Certificatenboek,
  ) {}

  /** Undefined when there is no such traject, or its programme has no training. */
  async execute(trajectId: string): Promise<CertificatenBeeld | undefined> {
    const [kop, training, gehouden, uitgereikt] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.training.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.boek.alle(trajectId),
    ]);
    if (!kop || !training) return undefined;
    const zittingen = training.dagdelen.map(({ onderdeel, naam }) => ({
      naam,
      zitting: gehouden.find((zitting) => zitting.onderdeel === onderdeel),
    }));
    const heeft = new Map(uitgereikt.map((certificaat) => [certificaat.deelnemerId, certificaat]));
    return {
      regels: training.mensen
        .filter(({ mag, deelnemer }) => mag || heeft.has(deelnemer.id))
        .map(({ deelnemer }) => ({
          deelnemer,
          stand: certificaatstand(deelnemer.id, zittingen, training.nu, heeft.get(deelnemer.id)),
        })),
      zittingen,
      ondertekenaar: kop.programmamanager.naam,
    };
  }
}
