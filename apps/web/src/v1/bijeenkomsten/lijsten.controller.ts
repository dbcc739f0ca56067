import { Body, Param, Patch, Post } from '@nestjs/common';
import {
  HerverdeelGroepen,
  LegAanwezigheidVast,
  MaakGroepen,
  ReadBijeenkomst,
  WijzigGroepen,
} from '#case-management';
import type { Verdeelwijze } from '#domain';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, OneOf, RequestId, V1, Whole, placed, type Answer } from '../api/index.ts';
import { Bijeenkomst, bijeenkomstVan } from './bijeenkomst.ts';
import { AanwezigheidInvoer, GroepenWijziging } from './mensen.ts';

const WIJZEN: readonly Verdeelwijze['soort'][] = ['gemengd', 'gescheiden', 'hooguit'];

class NieuweGroepen {
  @RequestId() requestId!: string;
  @OneOf(
    'Hoe de groepen worden gemaakt; weggelaten: zoals het programma het bij deze bijeenkomst doet.',
    WIJZEN,
    {
      optional: true,
    },
  )
  hoe?: Verdeelwijze['soort'];
  @Whole('Bij gemengd: hoeveel groepen.', { optional: true }) aantal?: number;
  @Whole('Bij hooguit: hoeveel mensen er hooguit in een groep mogen.', { optional: true }) grootte?: number;
}

const wijzeVan = ({ hoe, aantal = 0, grootte = 0 }: NieuweGroepen): Verdeelwijze | undefined => {
  if (hoe === 'gemengd') return { soort: hoe, aantal };
  if (hoe === 'hooguit') return { soort: hoe, grootte };
  return hoe && { soort: hoe };
};

/** Who was there, and who sits with whom. */
@V1('bijeenkomsten', 'trajecten/:id/bijeenkomsten/:onderdeel')
export class LijstenApi {
  constructor(
    private readonly readEen: ReadBijeenkomst,
    private readonly legVast: LegAanwezigheidVast,
    private readonly maak: MaakGroepen,
    private readonly wijzig: WijzigGroepen,
    private readonly herverdeel: HerverdeelGroepen,
  ) {}

  @Patch('aanwezigheid')
  @Doet(Bijeenkomst, 'Legt vast wie er was, voor één of voor veel mensen tegelijk.')
  async aanwezigheid(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() { aanwezigheid }: AanwezigheidInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Bijeenkomst>> {
    const aanwezig = Object.fromEntries(aanwezigheid.map((regel) => [regel.deelnemerId, regel.aanwezig]));
    const result = await this.legVast.execute({ trajectId, onderdeel, aanwezig, actor });
    return result.ok ? this.toon(trajectId, onderdeel) : result;
  }

  @Post('groepen')
  @Doet(
    Bijeenkomst,
    'Maakt de groepen volgens de regel van deze bijeenkomst; een ander requestId geeft andere.',
  )
  async maakGroepen(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: NieuweGroepen,
    @Beller() actor: Actor,
  ): Promise<Answer<Bijeenkomst>> {
    const { requestId } = invoer;
    const wijze = wijzeVan(invoer);
    const result = await this.maak.execute({ trajectId, onderdeel, wijze, actor, requestId });
    return result.ok ? this.toon(trajectId, onderdeel) : result;
  }

  @Post('groepen/herverdelingen')
  @Doet(
    Bijeenkomst,
    'Brengt de groepen weer in balans voor wie er is; wie er is, blijft zoveel mogelijk zitten.',
  )
  async herverdeelGroepen(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Bijeenkomst>> {
    const result = await this.herverdeel.execute({ trajectId, onderdeel, actor });
    return result.ok ? this.toon(trajectId, onderdeel) : result;
  }

  @Patch('groepen')
  @Doet(Bijeenkomst, 'Verplaatst mensen en wijst procesbegeleiders aan.')
  async wijzigGroepen(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() { leden = [], begeleiders = [] }: GroepenWijziging,
    @Beller() actor: Actor,
  ): Promise<Answer<Bijeenkomst>> {
    const result = await this.wijzig.execute({
      trajectId,
      onderdeel,
      leden: Object.fromEntries(leden.map(({ deelnemerId, groep }) => [deelnemerId, groep])),
      begeleiders: Object.fromEntries(begeleiders.map(({ groep, medewerkerId }) => [groep, medewerkerId])),
      actor,
    });
    if (result.ok) return this.toon(trajectId, onderdeel);
    return placed(result, (veld) => plekVan(veld, begeleiders));
  }

  private async toon(trajectId: string, onderdeel: string): Promise<Bijeenkomst | undefined> {
    const beeld = await this.readEen.execute(trajectId, onderdeel);
    return beeld && bijeenkomstVan(beeld);
  }
}

const plekVan = (veld: string, begeleiders: NonNullable<GroepenWijziging['begeleiders']>): string => {
  const plaats = begeleiders.findIndex(({ groep }) => veld === `begeleider-${groep}`);
  return plaats === -1 ? 'begeleiders' : `begeleiders.${plaats}.medewerkerId`;
};
