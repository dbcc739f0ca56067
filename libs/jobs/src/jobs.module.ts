import { Global, Module, type DynamicModule } from '@nestjs/common';
import { BerichtenQueue } from '#berichten';
import { JobQueue } from '#workflow-engine';
import type { Jobs } from './open-jobs.ts';

/** The queue behind the ports of the application libs. Whoever opened the jobs also stops them. */
@Global()
@Module({})
export class JobsModule {
  static register({ effects, berichten }: Pick<Jobs, 'effects' | 'berichten'>): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: JobQueue, useValue: effects },
        { provide: BerichtenQueue, useValue: berichten },
      ],
      exports: [JobQueue, BerichtenQueue],
    };
  }
}
