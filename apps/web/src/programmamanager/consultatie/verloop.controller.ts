import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import type { EventCaseResult } from '#case-management';
import {
  ReadConsultatie,
  SluitConsultatie,
  StartExtraRonde,
  VerlengConsultatie,
  type Consultatievorm,
} from '#consultatie';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  readForm,
  redirect,
  typedText,
  type MeldingCode,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { RedenForm, VerlengenForm } from './consultatie.forms.ts';
import { again, answer, findConsultatie } from './find-consultatie.ts';

/** The decisions about a round that was sent: more time, closing early, once more. */
@Controller('trajecten/:id/consultatie')
@Bureau('programmamanager')
export class VerloopController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
    private readonly verleng: VerlengConsultatie,
    private readonly sluit: SluitConsultatie,
    private readonly extraRonde: StartExtraRonde,
  ) {}

  @Post('verlengen')
  extend(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.decide(id, body, VerlengenForm, 'consultatie-verlengd', (form, vorm) =>
      this.verleng.execute({ trajectId: id, vorm, actor, ...form }),
    );
  }

  @Post('sluiten')
  close(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.decide(id, body, RedenForm, 'consultatie-gesloten', (form, vorm) =>
      this.sluit.execute({ trajectId: id, vorm, actor, ...form }),
    );
  }

  @Post('extra-ronde')
  again(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.decide(id, body, RedenForm, 'extra-ronde', (form, vorm) =>
      this.extraRonde.execute({ trajectId: id, vorm, actor, ...form }),
    );
  }

  private async decide<F extends object>(
    id: string,
    body: unknown,
    Form: Type<F>,
    melding: MeldingCode,
    act: (form: F, vorm: Consultatievorm) => Promise<EventCaseResult>,
  ): Promise<Reply> {
    const typed = typedText(body);
    const form = readForm(Form, body);
    const found = await findConsultatie(this.readTraject, this.readConsultatie, id);
    if (!found) return notFound();
    if (!form.ok) return again(found, { typed, faults: form.faults });
    const result = await act(form.value, found.vorm);
    if (result.ok) return redirect(trajectPad(id, 'consultatie'), melding);
    return answer(found, result.refusal, { typed });
  }
}
