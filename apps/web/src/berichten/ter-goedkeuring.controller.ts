import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BeslisOverMails, ReadGoedkeuring, type BeslisResult } from '#berichten';
import { ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  notFound,
  redirect,
  refused,
  typedList,
  typedText,
  type MeldingCode,
  type Reply,
} from '../shell/index.ts';
import { idsIn } from './wachtgroepen.ts';
import { TerGoedkeuringPage, type TerGoedkeuringProps } from './ter-goedkeuring.view.tsx';

const PAD = '/ter-goedkeuring';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who types a reason and presses Enter would send what was to be taken back: a browser takes the first button then. */
const MET_REDEN: BeslisResult = {
  ok: false,
  refusal: {
    code: 'invalid',
    faults: [
      {
        field: 'reden',
        text: 'Er is niets verstuurd. U schreef een reden om in te trekken: kies ‘Trek de gekozen mails in’, of maak de reden leeg en keur goed.',
      },
    ],
  },
};

/** Mails that leave only when somebody of the bureau says so. */
@Controller('ter-goedkeuring')
@Bureau()
export class TerGoedkeuringController {
  constructor(
    private readonly read: ReadGoedkeuring,
    private readonly readTraject: ReadTraject,
    private readonly beslis: BeslisOverMails,
  ) {}

  @Get()
  async list(@Query('traject') trajectId: unknown): Promise<ReactElement | Reply> {
    const props = await this.props(trajectId);
    return props ? createElement(TerGoedkeuringPage, props) : notFound();
  }

  @Post('goedkeuren')
  @Bureau('programmamanager')
  async approve(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<Reply> {
    const { traject, alles, reden = '' } = typedText(body);
    const props = await this.props(traject);
    if (!props) return notFound();
    if (reden.trim() !== '') return this.antwoord(body, props, MET_REDEN, 'mails-goedgekeurd');
    // All that was shown: a mail that was made since then is not approved unseen.
    const berichten = idsIn(alles === undefined ? typedList(body, 'berichten') : [alles]);
    return this.antwoord(body, props, await this.beslis.keurGoed({ berichten, actor }), 'mails-goedgekeurd');
  }

  @Post('intrekken')
  @Bureau('programmamanager')
  async withdraw(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<Reply> {
    const { traject, reden = '' } = typedText(body);
    const props = await this.props(traject);
    if (!props) return notFound();
    const result = await this.beslis.trekIn({ berichten: idsIn(typedList(body, 'berichten')), reden, actor });
    return this.antwoord(body, props, result, 'mails-ingetrokken');
  }

  private antwoord(
    body: unknown,
    props: TerGoedkeuringProps,
    result: BeslisResult,
    melding: MeldingCode,
  ): Reply {
    const terug = props.traject ? `${PAD}?traject=${props.traject.id}` : PAD;
    if (result.ok) return redirect(terug, result.niet > 0 ? 'mails-deels' : melding);
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    const { faults } = result.refusal;
    const { reden } = typedText(body);
    return invalid(
      createElement(TerGoedkeuringPage, {
        ...props,
        faults,
        gekozen: idsIn(typedList(body, 'berichten')),
        reden,
      }),
    );
  }

  private async props(trajectId: unknown): Promise<TerGoedkeuringProps | undefined> {
    if (typeof trajectId !== 'string' || trajectId === '') return { berichten: await this.read.execute() };
    const traject = UUID.test(trajectId) ? await this.readTraject.execute(trajectId) : undefined;
    return traject && { traject, berichten: await this.read.execute(traject.id) };
  }
}
