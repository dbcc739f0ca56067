import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param } from '@nestjs/common';
import { feed } from '#agenda';
import { ReadAgendafeed } from '#berichten';
import { AgendaAbonnement } from '#identity';
import { Reply, notFound } from '../shell/index.ts';

/** A calendar that a program follows. Its address is the key: nobody logs in here. */
@Controller('agenda')
export class FeedController {
  constructor(
    private readonly abonnement: AgendaAbonnement,
    private readonly readFeed: ReadAgendafeed,
  ) {}

  @Get(':token.ics')
  async calendar(
    @Param('token') token: string,
    @Headers('if-none-match') known: string | undefined,
  ): Promise<Reply> {
    const abonnee = await this.abonnement.wie(token);
    if (!abonnee) return notFound();
    const content = feed(await this.readFeed.execute(abonnee));
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
      return new Reply(304, '', headers);
    return new Reply(200, content, {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="gangmaker.ics"',
    });
  }
}
