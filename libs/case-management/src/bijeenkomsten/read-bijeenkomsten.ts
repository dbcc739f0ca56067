import { Programmabladen } from '#domain';
import { ReadStanding } from '#workflow-engine';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { kortVan, type BijeenkomstKort } from './bijeenkomst-kort.ts';

/** All sessions of a traject in order, also those without a date. */
export class ReadBijeenkomsten {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<BijeenkomstKort[] | undefined> {
    const [view, zittingen, deelnemers] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    if (!view) return undefined;
    const bron = { zittingen, deelnemers, standing: view.standing, nu: view.now };
    const { zittingen: bladen } = this.bladen.van(view.instance.definition, view.instance.version);
    return bladen.map((blad) => kortVan(blad, bron));
  }
}
