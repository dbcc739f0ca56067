import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import {
  BewaarDeelnemer,
  GeefOntheffing,
  MeldDeelnemerAf,
  ReadDeelnemers,
  ReadTraject,
} from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  notFound,
  redirect,
  refused,
  typedText,
  UuidOr404,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { DeelnemerPage } from './deelnemer.view.tsx';
import { DeelnemersPage } from './deelnemers.view.tsx';

@Controller('trajecten/:id/deelnemers')
@Bureau()
export class DeelnemersController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readDeelnemers: ReadDeelnemers,
    private readonly bewaarDeelnemer: BewaarDeelnemer,
    private readonly meldDeelnemerAf: MeldDeelnemerAf,
    private readonly geefOntheffing: GeefOntheffing,
  ) {}

  @Get()
  async list(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const [traject, mensen] = await Promise.all([
      this.readTraject.execute(id),
      this.readDeelnemers.execute(id),
    ]);
    return traject ? createElement(DeelnemersPage, { traject, ...mensen }) : notFound();
  }

  @Get('nieuw')
  async new(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    return traject ? createElement(DeelnemerPage, { traject }) : notFound();
  }

  @Post('nieuw')
  add(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.bewaar(id, undefined, body, actor);
  }

  @Get(':deelnemerId')
  async one(
    @Param('id', UuidOr404) id: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
  ): Promise<ReactElement | Reply> {
    const [traject, deelnemer] = await this.vind(id, deelnemerId);
    return traject && deelnemer ? createElement(DeelnemerPage, { traject, deelnemer }) : notFound();
  }

  @Post(':deelnemerId')
  save(
    @Param('id', UuidOr404) id: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.bewaar(id, deelnemerId, body, actor);
  }

  @Post(':deelnemerId/ontheffing')
  @Bureau('programmamanager')
  async waive(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const { reden = '', intrekken } = typedText(body);
    const result = await this.geefOntheffing.execute({
      trajectId,
      deelnemerId,
      reden: intrekken === 'ja' ? null : reden,
      actor,
    });
    const terug = trajectPad(trajectId, `deelnemers/${deelnemerId}`);
    if (result.ok) return redirect(terug, 'opgeslagen');
    const [traject, deelnemer] = await this.vind(trajectId, deelnemerId);
    if (!traject || !deelnemer || result.refusal.code !== 'invalid')
      return refused(result.refusal, { terug });
    return invalid(
      createElement(DeelnemerPage, { traject, deelnemer, typed: { reden }, faults: result.refusal.faults }),
    );
  }

  @Post(':deelnemerId/afmelden')
  async withdraw(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = trajectPad(trajectId, 'deelnemers');
    const result = await this.meldDeelnemerAf.execute({ trajectId, deelnemerId, actor });
    return result.ok ? redirect(terug, 'deelnemer-afgemeld') : refused(result.refusal, { terug });
  }

  private async bewaar(
    trajectId: string,
    deelnemerId: string | undefined,
    body: unknown,
    actor: Actor,
  ): Promise<Reply> {
    const typed = typedText(body);
    const { naam = '', email = '', rol = '', functie = '' } = typed;
    const result = await this.bewaarDeelnemer.execute({
      trajectId,
      deelnemerId,
      naam,
      email,
      rol,
      functie,
      actor,
    });
    const terug = trajectPad(trajectId, 'deelnemers');
    if (result.ok) return redirect(terug, deelnemerId === undefined ? 'deelnemer-toegevoegd' : 'opgeslagen');
    const [traject, deelnemer] = await this.vind(trajectId, deelnemerId);
    if (!traject || result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    return invalid(
      createElement(DeelnemerPage, { traject, deelnemer, typed, faults: result.refusal.faults }),
    );
  }

  private vind(trajectId: string, deelnemerId: string | undefined) {
    const deelnemer =
      deelnemerId === undefined ? undefined : this.readDeelnemers.find(trajectId, deelnemerId);
    return Promise.all([this.readTraject.execute(trajectId), deelnemer]);
  }
}
