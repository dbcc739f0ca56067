import type { BeslisResult, Straks as Stand, TeBeslissen } from '#berichten';
import { Instant, ListOf, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class TerGoedkeuring {
  @Uuid('Id van het bericht.') id!: string;
  @Uuid('Id van het traject.') trajectId!: string;
  @Text('Van wie het traject is, zoals ‘Gemeente Utrecht’.') client!: string;
  @Text('Naam van het sjabloon.') sjabloon!: string;
  @Text('Titel van het sjabloon.') titel!: string;
  @Text('Naam van de ontvanger.') aanNaam!: string;
  @Text('Adres van de ontvanger.') aanAdres!: string;
  @Text('Onderwerp.') onderwerp!: string;
  @Instant('Wanneer gemaakt.') aangemaaktOp!: string;
  @Instant('Voor wanneer de ontvanger iets moet doen.', { nullable: true }) uiterlijk!: string | null;
  @YesNo('Dat moment is voorbij: goedkeuren kan niet meer.') telaat!: boolean;
}

export class TerGoedkeuringVraag {
  @Uuid('Alleen van dit traject.', { optional: true }) trajectId?: string;
}

export class GoedkeuringInvoer {
  @Texts('Ids van berichten.') berichten!: readonly string[];
}

export class IntrekkingInvoer extends GoedkeuringInvoer {
  @Text('Waarom ze niet weg hoeven; komt in het logboek.', { max: 500 }) reden!: string;
}

export class Besloten {
  @Whole('Over hoeveel berichten is besloten.') aantal!: number;
  @Whole('Over hoeveel niet: er was al over beslist, of hun termijn is voorbij.') niet!: number;
}

export class StraksMail {
  @Text('Naam van het sjabloon.') sjabloon!: string;
  @Text('Titel van het sjabloon.') titel!: string;
  @Texts('Onderdelen van het programma waarover hij gaat.') onderdelen!: readonly string[];
  @Whole('Aan hoeveel mensen, zoals het nu staat.') mensen!: number;
}

export class StraksTermijn {
  @Instant('Wanneer.') op!: string;
  @Text('Welke termijn dan eindigt.') titel!: string;
  @ListOf('Wat dan weggaat.', () => StraksMail) mails!: readonly StraksMail[];
}

export class Straks {
  @YesNo('Het traject ligt stil: er gaat niets vanzelf weg.') gepauzeerd!: boolean;
  @YesNo('Het traject is afgelopen.') afgelopen!: boolean;
  @ListOf('Wat vanzelf weggaat als niemand iets doet.', () => StraksTermijn)
  vanzelf!: readonly StraksTermijn[];
  @ListOf('Alle mails die dit programma kan versturen.', () => StraksMail) alle!: readonly StraksMail[];
}

export const terGoedkeuringVan = (bericht: TeBeslissen): TerGoedkeuring => ({
  id: bericht.id,
  trajectId: bericht.trajectId,
  client: bericht.client,
  sjabloon: bericht.sjabloon,
  titel: bericht.titel,
  aanNaam: bericht.aanNaam,
  aanAdres: bericht.aanAdres,
  onderwerp: bericht.onderwerp,
  aangemaaktOp: bericht.aangemaaktOp,
  uiterlijk: bericht.uiterlijk,
  telaat: bericht.telaat,
});

export const beslotenVan = ({ aantal, niet }: Extract<BeslisResult, { ok: true }>): Besloten => ({
  aantal,
  niet,
});

export const straksVan = ({ gepauzeerd, afgelopen, vanzelf, alle }: Stand): Straks => ({
  gepauzeerd,
  afgelopen,
  vanzelf,
  alle,
});
