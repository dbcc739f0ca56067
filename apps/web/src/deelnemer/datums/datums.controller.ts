import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BeantwoordPeiling, ReadEigenPeilingen, type EigenPeilingen } from '#case-management';
import { clientTitel } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { LinkDoor, type Gast } from '../../links/link-door.ts';
import { linkPath } from '../../links/link-paths.ts';
import { Reply, UuidOr404, notFound, page, redirect, refused, typedText } from '../../shell/index.ts';
import { DatumsPage, GeenVraag } from './datums.view.tsx';

/** Behind the personal link in the mail: for each proposed date yes, rather not or no. Opening it changes nothing. */
@Controller('r/:token/datums')
export class DatumsController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readEigen: ReadEigenPeilingen,
    private readonly beantwoord: BeantwoordPeiling,
  ) {}

  @Get()
  async read(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const eigen = await this.eigen(gast);
    if (!eigen) return notFound();
    return eigen.peilingen.length > 0
      ? createElement(DatumsPage, { token, eigen })
      : createElement(GeenVraag, { eigen });
  }

  @Post(':peilingId')
  async antwoord(
    @Param('token') token: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const typed = typedText(body);
    const { trajectId, deelnemerId } = gast;
    const antwoorden = Object.fromEntries(
      Object.entries(typed).flatMap(([veld, waarde]): [number, string][] =>
        veld.startsWith('optie-') ? [[Number(veld.slice('optie-'.length)), waarde]] : [],
      ),
    );
    const opmerking = typed['opmerking'];
    const result = await this.beantwoord.execute({
      trajectId,
      peilingId,
      deelnemerId,
      antwoorden,
      opmerking,
    });
    const terug = `${linkPath('reactie', token)}/datums`;
    if (result.ok) return redirect(terug, 'data-gekozen');
    const eigen = await this.eigen(gast);
    if (!eigen) return notFound();
    const { refusal } = result;
    if (refusal.code === 'invalid')
      return opnieuw({ token, eigen, peilingId, typed, faults: refusal.faults });
    return refused(refusal, { terug, guest: { gemeente: clientTitel(eigen.client) } });
  }

  private eigen({ trajectId, deelnemerId }: Gast): Promise<EigenPeilingen | undefined> {
    return this.readEigen.execute(trajectId, deelnemerId);
  }
}

const opnieuw = (props: {
  readonly token: string;
  readonly eigen: EigenPeilingen;
  readonly peilingId: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}): Reply => page(422, createElement(DatumsPage, props));
