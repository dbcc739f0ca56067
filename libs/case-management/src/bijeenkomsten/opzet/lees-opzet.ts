import type { Instellingen, Zittingblad } from '#domain';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { Deelnemers } from '../../ports/deelnemers.ts';
import { Zittingopzet } from '../../ports/zittingopzet.ts';
import { opzetbeeld, type Opzetbeeld, type Opzetbron } from './opzetbeeld.ts';

/** By session of a traject: its trainers and seats. */
export class Opzetten {
  constructor(private readonly bron: Opzetbron) {}

  van(blad: Zittingblad, nummer: number): Opzetbeeld {
    return opzetbeeld(blad, nummer, this.bron);
  }
}

export class LeesOpzet {
  constructor(
    private readonly opzet: Zittingopzet,
    private readonly deelnemers: Deelnemers,
    private readonly bijeenkomsten: Bijeenkomsten,
  ) {}

  async execute(trajectId: string, instellingen: Instellingen): Promise<Opzetten> {
    const [opzet, deelnemers, zittingen] = await Promise.all([
      this.opzet.alle(trajectId),
      this.deelnemers.alle(trajectId),
      this.bijeenkomsten.alle(trajectId),
    ]);
    return new Opzetten({ opzet, deelnemers, zittingen, instellingen });
  }
}
