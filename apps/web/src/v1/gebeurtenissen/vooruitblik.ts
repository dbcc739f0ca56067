import { Injectable } from '@nestjs/common';
import { ReadOntvangers, type Ontvanger } from '#berichten';
import { BekijkGebeurtenis, type BekijkGebeurtenisInput, type Gevolgen } from '#case-management';
import type { Refused } from '../api/index.ts';

type Uitkomst =
  | { readonly ok: true; readonly gevolgen: Gevolgen; readonly ontvangers: readonly (readonly Ontvanger[])[] }
  | Refused;

/** What an event would set off, with the people that its mails would go to. */
@Injectable()
export class Vooruitblik {
  constructor(
    private readonly bekijk: BekijkGebeurtenis,
    private readonly readOntvangers: ReadOntvangers,
  ) {}

  async execute(input: BekijkGebeurtenisInput): Promise<Uitkomst> {
    const result = await this.bekijk.execute(input);
    if (!result.ok) return result;
    const { gevolgen } = result;
    return { ok: true, gevolgen, ontvangers: await this.ontvangersVan(input.trajectId, gevolgen) };
  }

  ontvangersVan(
    trajectId: string,
    { mails }: Pick<Gevolgen, 'mails'>,
  ): Promise<readonly (readonly Ontvanger[])[]> {
    return this.readOntvangers.voorElk(trajectId, mails);
  }
}
