import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { ThrownReply, problem } from '../../shell/index.ts';
import { readInput } from './read-input.ts';

/** Bodies and queries that are typed by a class of the API arrive checked, or the answer is 400 with all faults. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(source: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || BARE.has(metatype)) return source;
    const input = readInput(metatype as Type<object>, source, type);
    if (input.ok) return input.value;
    const facts = { title: 'Er klopt nog iets niet', detail: DETAIL, code: 'invalid', errors: input.errors };
    throw new ThrownReply((id) => problem(400, id, { type: 'urn:gangmaker:weigering:invalid', ...facts }));
  }
}

const DETAIL = 'Niet alles is goed ingevuld. Er is niets veranderd.';
const BARE = new Set<unknown>([Object, String, Number, Boolean, Array]);
