import { Raw, type Repository } from 'typeorm';
import { Medewerkers, type Medewerker } from '#case-management';
import { opNaam } from '../sql/op-naam.ts';
import type { MedewerkerEntity } from './medewerker.entity.ts';

const toMedewerker = ({ id, naam, email, rollen, actief }: MedewerkerEntity): Medewerker => ({
  id,
  naam,
  email,
  rollen,
  actief,
});

export class TypeormMedewerkers extends Medewerkers {
  constructor(private readonly repository: Repository<MedewerkerEntity>) {
    super();
  }

  async alle(): Promise<Medewerker[]> {
    return (await this.repository.find()).map(toMedewerker).sort(opNaam);
  }

  async find(id: string): Promise<Medewerker | undefined> {
    const medewerker = await this.repository.findOneBy({ id });
    return medewerker ? toMedewerker(medewerker) : undefined;
  }

  async findByEmail(email: string): Promise<Medewerker | undefined> {
    const medewerker = await this.repository.findOneBy({
      email: Raw((column) => `lower(${column}) = lower(:email)`, { email }),
    });
    return medewerker ? toMedewerker(medewerker) : undefined;
  }

  async save({ rollen, ...medewerker }: Medewerker): Promise<void> {
    await this.repository.save({ ...medewerker, rollen: [...rollen] });
  }
}
