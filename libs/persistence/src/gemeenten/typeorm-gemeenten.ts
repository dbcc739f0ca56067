import type { Repository } from 'typeorm';
import { Gemeenten, type Gemeente } from '#case-management';
import { opNaam } from '../sql/op-naam.ts';
import type { GemeenteEntity } from './gemeente.entity.ts';

const toGemeente = ({ code, naam, provincie, schoolregio }: GemeenteEntity): Gemeente => ({
  code,
  naam,
  provincie,
  schoolregio,
});

export class TypeormGemeenten extends Gemeenten {
  constructor(private readonly repository: Repository<GemeenteEntity>) {
    super();
  }

  async alle(): Promise<Gemeente[]> {
    return (await this.repository.find()).map(toGemeente).sort(opNaam);
  }

  async find(code: string): Promise<Gemeente | undefined> {
    const gemeente = await this.repository.findOneBy({ code });
    return gemeente ? toGemeente(gemeente) : undefined;
  }
}
