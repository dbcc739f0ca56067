import { Body, Controller, Param, Post } from '@nestjs/common';
import { ReadTraject, RondEigenTaakAf } from '#case-management';
import { clientTitel } from '#domain';
import { linkPath } from '../links/link-paths.ts';
import { Reply, RequestForm, UuidOr404, notFound, readForm, redirect, refused } from '../shell/index.ts';
import { EigenDeur } from './eigen-deur.ts';

@Controller('g/:token/taken/:taakId/afgerond')
export class EigenTakenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly rondAf: RondEigenTaakAf,
  ) {}

  @Post()
  async done(
    @Param('token') token: string,
    @Param('taakId', UuidOr404) taakId: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const gast = await this.deur.open(token, 'eigen');
    if (gast instanceof Reply) return gast;
    const { trajectId, actor } = gast;
    const traject = await this.readTraject.execute(trajectId);
    if (!traject) return notFound();
    const terug = linkPath('griffie', token);
    const guest = { gemeente: clientTitel(traject.client), programma: traject.programmaTitel };
    const form = readForm(RequestForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug, guest });
    const result = await this.rondAf.execute({ trajectId, taakId, actor });
    return result.ok ? redirect(terug, 'taak-afgerond') : refused(result.refusal, { terug, guest });
  }
}
