import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadSjablonen } from '#case-management';
import { Programmabladen } from '#domain';
import { Bureau, notFound, type Reply } from '../../shell/index.ts';
import { SjablonenPage } from './sjablonen.view.tsx';
import { SjabloonvoorbeeldPage } from './sjabloonvoorbeeld.view.tsx';

/** The document templates of a programme, each with invented data. */
@Controller('programmas/:naam/sjablonen')
@Bureau()
export class SjablonenController {
  constructor(
    private readonly bladen: Programmabladen,
    private readonly readSjablonen: ReadSjablonen,
  ) {}

  @Get()
  alle(@Param('naam') naam: string): ReactElement | Reply {
    const blad = this.bladen.laatste(naam);
    const sjablonen = this.readSjablonen.execute(naam);
    return blad && sjablonen ? createElement(SjablonenPage, { blad, sjablonen }) : notFound();
  }

  @Get(':soort')
  een(@Param('naam') naam: string, @Param('soort') soort: string): ReactElement | Reply {
    const blad = this.bladen.laatste(naam);
    const sjabloon = this.readSjablonen.execute(naam)?.find((een) => een.soort === soort);
    return blad && sjabloon ? createElement(SjabloonvoorbeeldPage, { blad, sjabloon }) : notFound();
  }
}
