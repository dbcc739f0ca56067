import { Controller, Get, Inject } from '@nestjs/common';
import { whatIsNotReady, type ReadinessCheck } from './readiness.ts';
import { Reply } from './reply.ts';
import { READINESS } from './tokens.ts';

const json = (status: number, body: unknown): Reply =>
  new Reply(status, JSON.stringify(body), {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });

@Controller('health')
export class HealthController {
  constructor(@Inject(READINESS) private readonly checks: readonly ReadinessCheck[]) {}

  /** The process runs: restart it when this does not answer. */
  @Get('live')
  live(): Reply {
    return json(200, { status: 'ok' });
  }

  /** It can do its work: send it requests only while this says so. */
  @Get('ready')
  async ready(): Promise<Reply> {
    const faults = await whatIsNotReady(this.checks);
    return faults.length === 0 ? json(200, { status: 'ok' }) : json(503, { status: 'unavailable', faults });
  }
}
