import type { Overzetuitkomst, Overzetweg, Proef, Proefoverzetting, Proefregel } from '#case-management';
import { Instant, ListOf, One, OneOf, RequestId, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class Overzetting {
  @Whole('Versie waar het traject nu op loopt.') van!: number;
  @Whole('Versie waar het naartoe kan.') naar!: number;
  @Text('Wat er anders is.') samenvatting!: string;
  @Whole('Trajecten onderweg op de oude versie.') aantal!: number;
}

export class Proeftermijn {
  @Text('Naam van de termijn.') titel!: string;
  @OneOf('Wat ermee gebeurt.', ['blijft', 'verschuift', 'vervalt', 'nieuw']) wat!: string;
  @Instant('Wanneer die nu afloopt.', { nullable: true }) was!: string | null;
  @Instant('Wanneer die dan afloopt.', { nullable: true }) wordt!: string | null;
}

export class Proefgevolg {
  @Whole('De stap waarop dit is berekend; stuur die mee bij het overzetten.') stap!: number;
  @Texts('Momenten waar het traject nu staat.') van!: readonly string[];
  @Texts('Momenten waar het komt te staan.') naar!: readonly string[];
  @Texts('Titels van nieuwe taken.') taken!: readonly string[];
  @Texts('Titels van open taken die vervallen.') vervallenTaken!: readonly string[];
  @Texts('Sjablonen van mails die uitgaan.') mails!: readonly string[];
  @ListOf('Termijnen.', () => Proeftermijn) termijnen!: readonly Proeftermijn[];
  @Texts('Eisen die dan ontbreken en nu niet.') vereisten!: readonly string[];
  @Texts('Wat u vooraf zou moeten bekijken; leeg: geen bijzonderheden.') letOp!: readonly string[];
}

export class Proeftraject {
  @Uuid('Id van het traject.') traject!: string;
  @Text('Naam van de deelnemende organisatie.') naam!: string;
  @YesNo('Of het over kan.') kan!: boolean;
  @Text('Waarom niet.', { nullable: true }) reden!: string | null;
  @One('Wat er zou gebeuren.', () => Proefgevolg, { nullable: true }) proef!: Proefgevolg | null;
}

export class Proefresultaat {
  @Text('Wat er anders is.') samenvatting!: string;
  @ListOf('Per traject.', () => Proeftraject) trajecten!: readonly Proeftraject[];
}

export class OverTeZetten {
  @Uuid('Id van het traject.') traject!: string;
  @Whole('De stap uit de proef: gebeurde er daarna iets, dan blijft het traject staan.', { min: 1 })
  stap!: number;
}

export class OverzetInvoer {
  @ListOf('Wie er over gaat.', () => OverTeZetten) trajecten!: readonly OverTeZetten[];
  @Text('Waarom; komt in het logboek van elk traject.', { max: 1_000 }) reden!: string;
  @RequestId() requestId!: string;
}

export class Overzetuitslag {
  @Uuid('Id van het traject.') traject!: string;
  @YesNo('Of het nu op de nieuwe versie loopt.') gelukt!: boolean;
  @Text('Waarom niet.', { nullable: true }) reden!: string | null;
}

export class Overgezet {
  @ListOf('Per traject.', () => Overzetuitslag) uitkomsten!: readonly Overzetuitslag[];
}

export const overzettingVan = ({ van, naar, samenvatting, aantal }: Overzetweg): Overzetting => ({
  van,
  naar,
  samenvatting,
  aantal,
});

const gevolgVan = ({ seq, taken, mails, termijnen, vereisten, ...proef }: Proef): Proefgevolg => ({
  stap: seq,
  van: proef.van,
  naar: proef.naar,
  taken: taken.map(({ titel }) => titel),
  vervallenTaken: proef.vervallenTaken,
  mails: mails.map(({ sjabloon }) => sjabloon),
  termijnen: termijnen.map(({ titel, wat, was, wordt }) => ({ titel, wat, was, wordt })),
  vereisten: vereisten.map(({ zin }) => zin),
  letOp: proef.letOp,
});

const trajectVan = ({ trajectId, client, groep, uitkomst }: Proefregel): Proeftraject => ({
  traject: trajectId,
  naam: groep === null ? client.naam : `${client.naam}, ${groep}`,
  kan: uitkomst.kan,
  reden: uitkomst.kan ? null : uitkomst.reden,
  proef: uitkomst.kan ? gevolgVan(uitkomst.proef) : null,
});

export const proefVan = ({ samenvatting, regels }: Proefoverzetting): Proefresultaat => ({
  samenvatting,
  trajecten: regels.map(trajectVan),
});

export const uitslagVan = ({ trajectId, gelukt, reden }: Overzetuitkomst): Overzetuitslag => ({
  traject: trajectId,
  gelukt,
  reden,
});
