import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Programmabladen } from '#domain';
import { DefinitionRegistry } from '#workflow-engine';
import { Bureau, notFound, type Reply } from '../../shell/index.ts';
import { Tekenaar } from '../verloop/tekenaar.ts';
import { ProgrammaPage } from './programma.view.tsx';
import { ProgrammasPage } from './programmas.view.tsx';

/** What programmes there are, and how each goes. */
@Controller('programmas')
@Bureau()
export class ProgrammasController {
  constructor(
    private readonly registry: DefinitionRegistry,
    private readonly bladen: Programmabladen,
    private readonly tekenaar: Tekenaar,
  ) {}

  @Get()
  alle(): ReactElement {
    const bladen = this.bladen.alle();
    const programmas = bladen.flatMap((blad) => {
      const definition = this.registry.latest(blad.naam);
      return definition ? [{ blad, definition }] : [];
    });
    return createElement(ProgrammasPage, { programmas });
  }

  @Get(':naam')
  async een(@Param('naam') naam: string, @Query('versie') versie: unknown): Promise<ReactElement | Reply> {
    const versies = this.registry.all().filter(({ name }) => name === naam);
    const definition =
      versie === undefined
        ? this.registry.latest(naam)
        : versies.find(({ version }) => String(version) === versie);
    if (!definition) return notFound();
    const blad = this.bladen.van(naam, definition.version);
    const kinderen = this.bladen.alle().filter(({ onderdeelVan }) => onderdeelVan === naam);
    const ouder = blad.onderdeelVan === null ? undefined : this.bladen.laatste(blad.onderdeelVan);
    const beelden = await this.tekenaar.teken(definition);
    const nummers = versies.map(({ version }) => version).sort((een, ander) => een - ander);
    return createElement(ProgrammaPage, { definition, blad, kinderen, ouder, versies: nummers, beelden });
  }
}
