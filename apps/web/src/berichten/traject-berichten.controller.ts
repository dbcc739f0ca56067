import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBerichten, VoorbeeldBericht, type VoorbeeldInput } from '#berichten';
import { ReadTraject } from '#case-management';
import { trajectPad } from '../programmamanager/traject-page.tsx';
import { Bureau, UuidOr404, mailHtml, notFound, type Reply } from '../shell/index.ts';
import { leesQuery } from './berichten-query.ts';
import { TrajectBerichtenPage } from './berichten.view.tsx';
import { VoorbeeldPage } from './voorbeeld.view.tsx';

type Given = Readonly<Record<string, unknown>>;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const teksten = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).filter(
    (een): een is string => typeof een === 'string' && een !== '',
  );

const leesVoorbeeld = (trajectId: string, query: Given): VoorbeeldInput => {
  const [deelnemerId] = teksten(query['deelnemer']);
  const [reden] = teksten(query['reden']);
  return {
    trajectId,
    mail: { sjabloon: teksten(query['sjabloon'])[0] ?? '', onderdelen: teksten(query['onderdeel']) },
    ...(deelnemerId !== undefined && UUID.test(deelnemerId) ? { deelnemerId } : {}),
    ...(reden === undefined ? {} : { gebeurtenis: { reden } }),
  };
};

const alsQuery = ({ mail, deelnemerId, gebeurtenis }: VoorbeeldInput): string => {
  const query = new URLSearchParams({ sjabloon: mail.sjabloon });
  for (const onderdeel of mail.onderdelen) query.append('onderdeel', onderdeel);
  if (deelnemerId !== undefined) query.set('deelnemer', deelnemerId);
  if (gebeurtenis) query.set('reden', String(gebeurtenis['reden']));
  return query.toString();
};

/** The mails of one traject, and each mail before it leaves. */
@Controller('trajecten/:id/berichten')
@Bureau()
export class TrajectBerichtenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBerichten: ReadBerichten,
    private readonly voorbeeldBericht: VoorbeeldBericht,
  ) {}

  @Get()
  async list(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    if (!traject) return notFound();
    const query = leesQuery(given);
    const lijst = await this.readBerichten.execute({ ...query, trajectId: id });
    return createElement(TrajectBerichtenPage, { traject, lijst, query });
  }

  @Get('voorbeeld')
  async preview(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    const input = leesVoorbeeld(id, given);
    const voorbeeld = await this.voorbeeldBericht.execute(input);
    if (!traject || !voorbeeld.ok) return notFound();
    const pad = trajectPad(id, 'berichten/voorbeeld');
    const query = alsQuery(input);
    return createElement(VoorbeeldPage, {
      traject,
      voorbeeld,
      adres: `${pad}?${query}`,
      htmlAdres: `${pad}/html?${query}`,
    });
  }

  @Get('voorbeeld/html')
  async previewHtml(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<Reply> {
    const voorbeeld = await this.voorbeeldBericht.execute(leesVoorbeeld(id, given));
    return voorbeeld.ok ? mailHtml(voorbeeld.html) : notFound();
  }
}
