import { clientTitel } from '#domain';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { DownloadBestand } from '#case-management';
import type { CaseRefusal } from '#case-management';
import { BewaarReacties, ReadReactiePagina, ZietAf } from '#consultatie';
import type { FieldFault, Refusal } from '#workflow-engine';
import { LinkDoor, type Gast } from '../links/link-door.ts';
import { linkPath } from '../links/link-paths.ts';
import {
  Reply,
  RequestForm,
  download,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  typedText,
} from '../shell/index.ts';
import { NietGevraagd, ReactiePage } from './reactie.view.tsx';
import { plekAnker } from './plek.ts';
import { plekIn, reactiesIn } from './reactie.forms.ts';

/** What the personal link in the mail opens: read the draft and react to it. Opening it changes nothing. */
@Controller('r/:token')
export class ReactieController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readPagina: ReadReactiePagina,
    private readonly bewaar: BewaarReacties,
    private readonly zietAf: ZietAf,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  async read(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const pagina = await this.pagina(gast);
    return pagina
      ? createElement(ReactiePage, { token, pagina })
      : page(404, createElement(NietGevraagd, { token }));
  }

  @Post('reactie')
  async react(@Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const typed = typedText(body);
    const form = readForm(RequestForm, { requestId: typed['requestId'] });
    if (!form.ok) return this.again(token, gast, { code: 'invalid', faults: form.faults }, typed);
    const pagina = await this.pagina(gast);
    if (!pagina) return page(404, createElement(NietGevraagd));
    const result = await this.bewaar.execute({
      ...gast,
      vorm: pagina.vorm,
      reacties: reactiesIn(body),
      rondeId: typed['ronde'],
      requestId: form.value.requestId,
    });
    if (!result.ok) return this.again(token, gast, result.refusal, typed);
    const plek = plekIn(body);
    const terug = linkPath('reactie', token) + (plek === undefined ? '' : `#${plekAnker(plek)}`);
    return redirect(terug, result.gewijzigd ? 'reactie-gewijzigd' : 'reactie-ontvangen');
  }

  @Post('geen-reactie')
  async decline(@Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const form = readForm(RequestForm, body);
    if (!form.ok) return this.again(token, gast, { code: 'invalid', faults: form.faults });
    const pagina = await this.pagina(gast);
    if (!pagina) return page(404, createElement(NietGevraagd));
    const { vorm } = pagina;
    const result = await this.zietAf.execute({ ...gast, vorm, requestId: form.value.requestId });
    if (!result.ok) return this.again(token, gast, result.refusal);
    return redirect(linkPath('reactie', token), 'geen-opmerkingen');
  }

  /** The file of the version that this person was asked about, and of no other. */
  @Get('bestand')
  async file(@Param('token') token: string): Promise<Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const pagina = await this.pagina(gast);
    const { soort, nummer } = pagina?.eigen ?? {};
    if (!pagina || !soort || !nummer) return notFound();
    const result = await this.downloadBestand.execute(gast.trajectId, soort, nummer, gast.actor);
    if (!result.ok)
      return refused(result.refusal, {
        terug: linkPath('reactie', token),
        guest: { gemeente: clientTitel(pagina.client) },
      });
    const { naam, type, inhoud } = result.bestand;
    return download({ filename: naam, contentType: type, content: inhoud });
  }

  private pagina({ trajectId, deelnemerId }: Gast) {
    return this.readPagina.execute(trajectId, deelnemerId);
  }

  /** The same page with what was typed: nobody has to write it twice. */
  private async again(
    token: string,
    gast: Gast,
    refusal: CaseRefusal | Refusal,
    typed?: Readonly<Record<string, string>>,
  ): Promise<Reply> {
    const pagina = await this.pagina(gast);
    if (!pagina) return page(404, createElement(NietGevraagd));
    if (refusal.code === 'conflict')
      return page(409, createElement(ReactiePage, { token, pagina, typed, geweigerd: refusal.text }));
    const faults: readonly FieldFault[] | undefined = 'faults' in refusal ? refusal.faults : undefined;
    if (faults) return invalid(createElement(ReactiePage, { token, pagina, typed, faults }));
    const { client } = pagina;
    return refused(refusal, {
      terug: linkPath('reactie', token),
      guest: { gemeente: clientTitel(client) },
    });
  }
}
