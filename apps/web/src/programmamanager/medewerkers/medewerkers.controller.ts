import { Body, Controller, Get, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Medewerkers, VoegMedewerkerToe } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  redirect,
  refused,
  typedList,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { MedewerkersPage, type MedewerkersPageProps } from './medewerkers.view.tsx';

@Controller('medewerkers')
@Bureau()
export class MedewerkersController {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly voegToe: VoegMedewerkerToe,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor): Promise<ReactElement> {
    return this.page({ magToevoegen: actor.roles.includes('programmamanager') });
  }

  @Post()
  @Bureau('programmamanager')
  async add(@Body() body: unknown): Promise<Reply> {
    const typed = typedText(body);
    const rollen = typedList(body, 'rollen');
    const result = await this.voegToe.execute({
      naam: typed['naam'] ?? '',
      email: typed['email'] ?? '',
      rollen,
    });
    if (result.ok) return redirect('/medewerkers', 'medewerker-toegevoegd');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug: '/medewerkers' });
    return invalid(await this.page({ magToevoegen: true, typed, rollen, faults: result.refusal.faults }));
  }

  private async page(props: Omit<MedewerkersPageProps, 'medewerkers'>): Promise<ReactElement> {
    return createElement(MedewerkersPage, { medewerkers: await this.medewerkers.alle(), ...props });
  }
}
