import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { BeantwoordBevestiging, ReadBevestiging, type Bevestiging } from '#case-management';
import { clientTitel } from '#domain';
import type { FieldFault, Refusal } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { mailGevolgen } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import { Reply, invalid, notFound, page, readForm, redirect, refused, typedText } from '../shell/index.ts';
import type { CaseRefusal } from '../shell/index.ts';
import { BevestigForm, GEEN_KEUZE, leesGezien } from './bevestigen.forms.ts';
import { BevestigenPage, type Getypt } from './bevestigen.view.tsx';
import { EigenDeur, type EigenGast } from './eigen-deur.ts';
import { LeesVooraf } from './lees-vooraf.ts';
import { KlaarPage, NietsTeBevestigenPage } from './klaar.view.tsx';
import { VragenPage } from './vragen.view.tsx';
import { vraagwoorden, type Vraagwoorden } from './vraag-woorden.ts';

interface Bij {
  readonly token: string;
  readonly gast: EigenGast;
  /** Which question; the only one when left out. */
  readonly fase: string | undefined;
}

@Controller('g/:token/bevestigen')
export class GriffieBevestigenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readBevestiging: ReadBevestiging,
    private readonly beantwoord: BeantwoordBevestiging,
    private readonly readOntvangers: ReadOntvangers,
    private readonly leesVooraf: LeesVooraf,
  ) {}

  @Get()
  async look(@Param('token') token: string, @Query('fase') fase: unknown): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    return this.element({ token, gast, fase: typeof fase === 'string' ? fase : undefined });
  }

  @Get('klaar')
  async done(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const bevestiging = await this.readBevestiging.execute(gast.trajectId, gast.actor);
    if (!bevestiging) return notFound();
    return bevestiging.laatste
      ? createElement(KlaarPage, { token, ...bevestiging, laatste: bevestiging.laatste, actor: gast.actor })
      : redirect(linkPath('griffie', token));
  }

  @Post()
  async answer(@Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const typed = typedText(body);
    const bij = { token, gast, fase: typed['fase'] };
    const form = readForm(BevestigForm, body);
    if (!form.ok) return this.again(bij, typed, form.faults);
    const { fase, besluit, toelichting, gezien, requestId, tegenAdvies } = form.value;
    const result = await this.beantwoord.execute({
      trajectId: gast.trajectId,
      actor: gast.actor,
      fase,
      antwoord:
        besluit === 'bevestigen'
          ? { soort: 'bevestigt', toelichting }
          : { soort: 'stuurt-terug', reden: toelichting },
      gezien: leesGezien(gezien),
      tegenAdvies,
      requestId,
    });
    return result.ok
      ? redirect(`${linkPath('griffie', token)}/bevestigen/klaar`)
      : this.geweigerd(bij, typed, result.refusal);
  }

  private async geweigerd(
    bij: Bij,
    typed: Readonly<Record<string, string>>,
    refusal: Refusal | CaseRefusal,
  ): Promise<Reply> {
    if (refusal.code === 'invalid-payload') return this.again(bij, typed, refusal.faults);
    if (refusal.code === 'advice')
      return this.again(bij, typed, [{ field: 'tegenAdvies', text: 'Schrijf waarom u het toch doet.' }]);
    if (refusal.code === 'conflict')
      return page(
        409,
        await this.element(bij, { typed, faults: [{ field: 'besluit', text: refusal.text }] }),
      );
    // somebody else was first, or it was sent back meanwhile: the page says who and when
    if (refusal.code === 'not-here' || refusal.code === 'finished') return page(409, await this.element(bij));
    const bevestiging = await this.lees(bij.gast);
    const gemeente = clientTitel(bevestiging.dossier.traject.client);
    return refused(refusal, { terug: linkPath('griffie', bij.token), guest: { gemeente } });
  }

  private async again(
    bij: Bij,
    typed: Readonly<Record<string, string>>,
    faults: readonly FieldFault[],
  ): Promise<Reply> {
    return invalid(await this.element(bij, { typed, faults }));
  }

  private async lees({ trajectId, actor }: EigenGast): Promise<Bevestiging> {
    const bevestiging = await this.readBevestiging.execute(trajectId, actor);
    if (!bevestiging) throw new Error('A link leads to a traject that is not there');
    return bevestiging;
  }

  private async element({ token, gast, fase }: Bij, getypt?: Getypt): Promise<ReactElement> {
    const { dossier, vragen, laatste } = await this.lees(gast);
    const vraag = vragen.find((een) => een.fase === fase) ?? (vragen.length === 1 ? vragen[0] : undefined);
    if (!vraag && vragen.length > 0) return createElement(VragenPage, { token, dossier, vragen });
    if (!vraag) return createElement(NietsTeBevestigenPage, { token, dossier, laatste });
    const [mails, vooraf] = await Promise.all([
      mailGevolgen(this.readOntvangers, gast.trajectId, vraag.gevolgen?.mails ?? []),
      this.leesVooraf.execute(gast, dossier, vraag.fase),
    ]);
    return createElement(BevestigenPage, {
      token,
      dossier,
      vraag,
      mails: mails.filter(({ ontvangers }) => ontvangers.length > 0),
      ...vooraf,
      getypt: getypt && {
        ...getypt,
        faults: getypt.faults.map((fault) => opFormulier(fault, vraagwoorden(vraag))),
      },
    });
  }
}

/** Whatever the event calls its text, the form has one field for it. */
function opFormulier(fault: FieldFault, { kies, zonderReden }: Vraagwoorden): FieldFault {
  if (fault.text === GEEN_KEUZE) return { field: 'besluit', text: kies };
  const eigen = ['besluit', 'tegenAdvies', 'toelichting'].includes(fault.field);
  return eigen ? fault : { field: 'toelichting', text: zonderReden };
}
