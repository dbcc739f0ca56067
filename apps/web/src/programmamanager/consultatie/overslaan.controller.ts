import { Body, Controller, Param, Post } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { ReadConsultatie, SlaConsultatieOver } from '#consultatie';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  readForm,
  redirect,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { RedenForm } from './consultatie.forms.ts';
import { again, answer, findConsultatie } from './find-consultatie.ts';

/** Going on without asking anybody: what was prepared is dropped. */
@Controller('trajecten/:id/consultatie/overslaan')
@Bureau('programmamanager')
export class OverslaanController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
    private readonly slaOver: SlaConsultatieOver,
  ) {}

  @Post()
  async skip(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const typed = typedText(body);
    const form = readForm(RedenForm, body);
    const found = await findConsultatie(this.readTraject, this.readConsultatie, id);
    if (!found) return notFound();
    if (!form.ok) return again(found, { typed, faults: form.faults });
    const { vorm } = found;
    const result = await this.slaOver.execute({ trajectId: id, vorm, actor, ...form.value });
    if (result.ok) return redirect(trajectPad(id, 'consultatie'), 'stap-gezet');
    return answer(found, result.refusal, { typed });
  }
}
