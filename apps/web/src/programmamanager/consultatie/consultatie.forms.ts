import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ZICHTBAARHEDEN, type Zichtbaarheid } from '#consultatie';
import type { Doelgroep } from '#domain';
import { AsBoolean, AsList, RequestForm, typedList, typedText } from '../../shell/index.ts';
import { GROEPEN } from './filter.ts';

export class KlaarzettenForm extends RequestForm {
  @IsString()
  termijn!: string;

  /** Nobody ticked: the field does not come at all. */
  @IsOptional()
  @AsList()
  @IsUUID(undefined, { each: true })
  ontvangers: string[] = [];

  @IsOptional()
  @AsList()
  @IsIn(GROEPEN, { each: true })
  doelgroepen: Doelgroep[] = [];

  @IsOptional()
  @IsIn(ZICHTBAARHEDEN, { message: 'Kies wie de reacties mag lezen.' })
  zichtbaarheid?: Zichtbaarheid;

  @IsOptional()
  @AsBoolean()
  iedereenVanEerder?: boolean;

  /** Which of the two questions; a first round has no such choice. */
  @IsOptional()
  @IsIn(['gewijzigd', 'alles'], { message: 'Kies waarover u een reactie vraagt.' })
  vraag?: 'gewijzigd' | 'alles';
}

export class VerlengenForm extends RequestForm {
  @IsString()
  termijn!: string;
}

export class RedenForm extends RequestForm {
  @IsNotEmpty({ message: 'Schrijf op waarom.' })
  @IsString()
  reden!: string;
}

export class TekstForm extends RequestForm {
  @IsString()
  @MaxLength(100_000, { message: 'Deze tekst is te lang.' })
  tekst!: string;

  @IsString()
  verwachtNummer!: string;
}

interface Ingevuld {
  readonly reactieId: string;
  readonly oordeel: string;
  readonly reden: string;
  readonly bezwaar: boolean;
  readonly gezienOp: string | undefined;
}

/** The verdicts come by the id of the reaction: there are as many fields as there are reactions. */
export const oordelenIn = (body: unknown, reactieIds: readonly string[]): Ingevuld[] => {
  const typed = typedText(body);
  return reactieIds
    .filter((id) => `reden-${id}` in typed)
    .map((id) => ({
      reactieId: id,
      oordeel: typed[`oordeel-${id}`] ?? '',
      reden: typed[`reden-${id}`] ?? '',
      bezwaar: typed[`bezwaar-${id}`] === 'ja',
      gezienOp: typed[`gezien-${id}`],
    }));
};

/** One verdict for the reactions that were ticked, when its button was pressed; the others stay as they were filled in. */
export const metSamen = (body: unknown, rijen: readonly Ingevuld[]): readonly Ingevuld[] => {
  const typed = typedText(body);
  if (typed['actie'] !== 'samen') return rijen;
  const aangevinkt = new Set(typedList(body, 'samen'));
  const [oordeel, reden] = [typed['samenOordeel'] ?? '', typed['samenReden'] ?? ''];
  return rijen.map((rij) => (aangevinkt.has(rij.reactieId) ? { ...rij, oordeel, reden } : rij));
};

/** What is wrong with one verdict for several, said once and at its own fields. */
export const samenFouten = (body: unknown): { readonly field: string; readonly text: string }[] => {
  const typed = typedText(body);
  if (typed['actie'] !== 'samen') return [];
  const [oordeel, reden] = [typed['samenOordeel'] ?? '', (typed['samenReden'] ?? '').trim()];
  const redenNodig = oordeel === 'deels' || oordeel === 'niet';
  return [
    ...(typedList(body, 'samen').length === 0
      ? [{ field: 'samenOordeel', text: 'Vink eerst de reacties aan waar dit oordeel voor geldt.' }]
      : []),
    ...(oordeel === ''
      ? [{ field: 'samenOordeel', text: 'Kies een oordeel voor de aangevinkte reacties.' }]
      : []),
    ...(redenNodig && reden === ''
      ? [
          {
            field: 'samenReden',
            text: 'Schrijf waarom de reacties niet of maar deels zijn overgenomen. Wie reageerde, krijgt dit te lezen.',
          },
        ]
      : []),
  ];
};
