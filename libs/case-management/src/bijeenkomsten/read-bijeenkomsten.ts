import { ReadStanding } from '#workflow-engine';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { kortVan, type BijeenkomstKort } from './bijeenkomst-kort.ts';
import { ONDERDELEN } from './onderdeel.ts';

/** All sessions of a traject in order, also those without a date. */
export class ReadBijeenkomsten {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
  ) {}

  async execute(trajectId: string): Promise<BijeenkomstKort[] | undefined> {
    const [view, zittingen, deelnemers] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    if (!view) return undefined;
    const bron = { zittingen, deelnemers, standing: view.standing, nu: view.now };
    return ONDERDELEN.map((onderdeel) => kortVan(onderdeel, bron));
  }
}
