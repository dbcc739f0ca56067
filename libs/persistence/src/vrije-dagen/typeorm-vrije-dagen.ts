import type { Repository } from 'typeorm';
import { VrijeDagen } from '#case-management';
import { isSchoolregio, type Kalender, type Schoolvakantie } from '#domain';
import { readCsv } from '../gemeenten/reference-data.ts';
import type { VrijeDagEntity } from './vrije-dag.entity.ts';

export class TypeormVrijeDagen extends VrijeDagen {
  private vakanties: readonly Schoolvakantie[] | undefined;

  constructor(private readonly repository: Repository<VrijeDagEntity>) {
    super();
  }

  async kalender(): Promise<Kalender> {
    const dagen = await this.repository.find({ order: { datum: 'ASC' } });
    return {
      extraVrij: dagen.filter(({ werkdag }) => !werkdag).map(({ datum }) => datum),
      werkdagenToch: dagen.filter(({ werkdag }) => werkdag).map(({ datum }) => datum),
    };
  }

  schoolvakanties(): readonly Schoolvakantie[] {
    this.vakanties ??= readCsv<'vakantie' | 'regio' | 'van' | 'tot_en_met'>(
      'schoolvakanties-2026-2028.csv',
    ).map(({ vakantie, regio, van, tot_en_met }) => {
      if (!isSchoolregio(regio)) throw new Error(`Unknown region '${regio}' among the school holidays`);
      return { naam: vakantie, regio, van, totEnMet: tot_en_met };
    });
    return this.vakanties;
  }
}
