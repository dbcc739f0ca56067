import { Get, Param } from '@nestjs/common';
import { ReadTraining } from '#case-management';
import { UuidOr404 } from '../../shell/index.ts';
import { Toont, V1, type Answer } from '../api/index.ts';
import { Training, trainingVan } from './training.ts';

@V1('bijeenkomsten', 'trajecten/:id/training')
export class TrainingApi {
  constructor(private readonly readTraining: ReadTraining) {}

  @Get()
  @Toont(Training, 'Wie mee mag naar de training en waarom, en wat er ontbreekt om uit te nodigen.')
  async toon(@Param('id', UuidOr404) id: string): Promise<Answer<Training>> {
    const beeld = await this.readTraining.execute(id);
    return beeld && trainingVan(beeld);
  }
}
