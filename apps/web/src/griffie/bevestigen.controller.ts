import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { BeantwoordBevestiging, ReadBevestiging, ReadVersie } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { LinkDoor, type Gast } from '../links/link-door.ts';
import { linkPath } from '../links/link-paths.ts';
import { mailGevolgen } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import { Reply, invalid, notFound, page, readForm, redirect, refused, typedText } from '../shell/index.ts';
import { BevestigForm, leesGezien } from './bevestigen.forms.ts';
import { BevestigenPage, type Getypt } from './bevestigen.view.tsx';
import { KlaarPage, NietsTeBevestigenPage } from './klaar.view.tsx';
import { documentenVan } from './wat-is-gedaan.ts';

@Controller('g/:token/bevestigen')
export class GriffieBevestigenController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readBevestiging: ReadBevestiging,
    private readonly beantwoord: BeantwoordBevestiging,
    private readonly readOntvangers: ReadOntvangers,
    private readonly readVersie: ReadVersie,
  ) {}

  @Get()
  async look(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    return gast instanceof Reply ? gast : this.show(token, gast);
  }

  @Get('klaar')
  async done(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const bevestiging = await this.readBevestiging.execute(gast.trajectId, gast.actor);
    if (!bevestiging) return notFound();
    const { dossier, laatste } = bevestiging;
    return laatste
      ? createElement(KlaarPage, { token, dossier, laatste })
      : redirect(linkPath('griffie', token));
  }

  @Post()
  async answer(@Param('token') token: string, @Body() body: unknown): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const form = readForm(BevestigForm, body);
    if (!form.ok) return this.again(token, gast, body, form.faults);
    const { fase, besluit, toelichting, gezien, requestId } = form.value;
    const antwoord =
      besluit === 'bevestigen'
        ? ({ soort: 'bevestigt', toelichting } as const)
        : ({ soort: 'stuurt-terug', reden: toelichting } as const);
    const result = await this.beantwoord.execute({
      trajectId: gast.trajectId,
      actor: gast.actor,
      fase,
      antwoord,
      gezien: leesGezien(gezien),
      requestId,
    });
    const path = linkPath('griffie', token);
    if (result.ok) return redirect(`${path}/bevestigen/klaar`);
    const { refusal } = result;
    if (refusal.code === 'invalid-payload') return this.again(token, gast, body, refusal.faults);
    if (refusal.code === 'conflict') {
      const faults = [{ field: 'besluit', text: refusal.text }];
      return page(409, await this.element(token, gast, { besluit, toelichting, faults }));
    }
    // somebody else was first, or it was sent back meanwhile: the page says who and when
    if (refusal.code === 'not-here' || refusal.code === 'finished')
      return page(409, await this.element(token, gast));
    return refused(refusal, { terug: path, guest: { gemeente: 'Uw gemeente' } });
  }

  private async show(token: string, gast: Gast, getypt?: Getypt): Promise<ReactElement | Reply> {
    const element = await this.element(token, gast, getypt);
    return getypt ? invalid(element) : element;
  }

  private again(
    token: string,
    gast: Gast,
    body: unknown,
    faults: readonly FieldFault[],
  ): Promise<ReactElement | Reply> {
    const { besluit, toelichting } = typedText(body);
    return this.show(token, gast, { besluit, toelichting, faults });
  }

  private async element(token: string, gast: Gast, getypt?: Getypt): Promise<ReactElement> {
    const bevestiging = await this.readBevestiging.execute(gast.trajectId, gast.actor);
    if (!bevestiging) throw new Error('A link leads to a traject that is not there');
    const { dossier, vraag, laatste } = bevestiging;
    if (!vraag) return createElement(NietsTeBevestigenPage, { token, dossier, laatste });
    const [mails, documenten] = await Promise.all([
      mailGevolgen(this.readOntvangers, gast.trajectId, vraag.gevolgen?.mails ?? []),
      Promise.all(
        documentenVan(vraag.fase, dossier).map((soort) => this.readVersie.execute(gast.trajectId, soort)),
      ),
    ]);
    const versies = documenten.flatMap((document) =>
      document?.versie ? [{ titel: document.titel, versie: document.versie }] : [],
    );
    const gaanUit = mails.filter(({ ontvangers }) => ontvangers.length > 0);
    return createElement(BevestigenPage, {
      token,
      dossier,
      vraag,
      mails: gaanUit,
      documenten: versies,
      getypt,
    });
  }
}
