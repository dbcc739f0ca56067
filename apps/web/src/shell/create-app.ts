import { Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import express from 'express';
import { accessLog } from './access-log.ts';
import { apiDoor } from './api-door.ts';
import { ErrorFilter } from './error.filter.ts';
import { HealthController } from './health.controller.ts';
import { nestLogger, type Log } from './log.ts';
import { PageAdapter } from './page-adapter.ts';
import { PageInterceptor } from './page.interceptor.ts';
import type { ReadinessCheck } from './readiness.ts';
import { giveCorrelationId } from './request-id.ts';
import { secure } from './security.ts';
import { serveAssets } from './serve-assets.ts';
import { LOG, PRACTICE, READINESS } from './tokens.ts';

export interface WebAppOptions {
  readonly imports: NonNullable<DynamicModule['imports']>;
  readonly controllers: Type[];
  readonly providers?: NonNullable<DynamicModule['providers']>;
  readonly publicUrl: string;
  readonly practice: boolean;
  readonly readiness: readonly ReadinessCheck[];
  readonly log: Log;
}

@Module({})
class WebAppModule {}

/** The Nest application with everything around the pages; not listening yet. */
export async function createWebApp(options: WebAppOptions): Promise<INestApplication> {
  const { log, publicUrl, practice } = options;
  const module = { ...shellOf(options), module: WebAppModule };
  const app = await NestFactory.create(module, new PageAdapter(express()), {
    bodyParser: false,
    logger: nestLogger(log),
    abortOnError: false,
  });
  app.getHttpAdapter().getInstance().set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(giveCorrelationId);
  secure(app, publicUrl);
  app.use(accessLog(log, practice ? 'debug' : 'info'), serveAssets);
  app.use('/v1', apiDoor);
  app.use(express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 5_000 }));
  app.use('/v1', express.json({ limit: '1mb', type: ['application/json', 'application/*+json'] }));
  await app.init();
  return app;
}

const shellOf = ({ imports, controllers, providers = [], practice, readiness, log }: WebAppOptions) => ({
  imports,
  controllers: [HealthController, ...controllers],
  providers: [
    ...providers,
    { provide: LOG, useValue: log },
    { provide: PRACTICE, useValue: practice },
    { provide: READINESS, useValue: readiness },
    { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
});
