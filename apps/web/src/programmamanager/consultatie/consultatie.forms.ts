import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import { DOELGROEPEN, type Doelgroep } from '#domain';
import { AsList, RequestForm, typedText } from '../../shell/index.ts';

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
  @IsIn(DOELGROEPEN, { each: true })
  doelgroepen: Doelgroep[] = [];
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

/** The verdicts come by the id of the reaction: there are as many fields as there are reactions. */
export const oordelenIn = (body: unknown, reactieIds: readonly string[]) => {
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
