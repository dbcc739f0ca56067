import { TypeOrmModule, getRepositoryToken } from '@nestjs/typeorm';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import type { ObjectLiteral, Repository } from 'typeorm';
import { Gemeenten, Medewerkers, VrijeDagen } from '#case-management';
import { createDataSource } from './connection/create-data-source.ts';
import { GemeenteEntity } from './gemeenten/gemeente.entity.ts';
import { TypeormGemeenten } from './gemeenten/typeorm-gemeenten.ts';
import { MedewerkerEntity } from './medewerkers/medewerker.entity.ts';
import { TypeormMedewerkers } from './medewerkers/typeorm-medewerkers.ts';
import { VrijeDagEntity } from './vrije-dagen/vrije-dag.entity.ts';
import { TypeormVrijeDagen } from './vrije-dagen/typeorm-vrije-dagen.ts';

const ENTITIES = [GemeenteEntity, MedewerkerEntity, VrijeDagEntity];

const bind = <Port, Row extends ObjectLiteral>(
  port: abstract new (...args: never[]) => Port,
  entity: Type<Row>,
  store: new (repository: Repository<Row>) => Port,
): Provider & { provide: typeof port } => ({
  provide: port,
  inject: [getRepositoryToken(entity)],
  useFactory: (repository: Repository<Row>) => new store(repository),
});

/** Simple reference data goes through TypeORM repositories; what an event touches is written in SQL. */
export const REFERENCE_STORES = [
  bind(Gemeenten, GemeenteEntity, TypeormGemeenten),
  bind(Medewerkers, MedewerkerEntity, TypeormMedewerkers),
  bind(VrijeDagen, VrijeDagEntity, TypeormVrijeDagen),
];

/** Nest closes the data source, and with it its connections, when the application closes. */
export const referenceModules = (url: string): DynamicModule[] => [
  TypeOrmModule.forRootAsync({
    useFactory: () => ({}),
    dataSourceFactory: () =>
      createDataSource(url, {
        entities: ENTITIES,
        migrations: [],
        applicationName: 'gangmaker reference data',
        max: 2,
      }).initialize(),
  }),
  TypeOrmModule.forFeature(ENTITIES),
];
