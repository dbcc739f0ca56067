import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';
import { TUSSENTIJDS, type Consultatievorm } from '#consultatie';

export const VORMEN: readonly Consultatievorm[] = [TUSSENTIJDS];

/** For `@Param('onderdeel', VormOr404)`. */
@Injectable()
export class VormOr404 implements PipeTransform<string, Consultatievorm> {
  transform(value: string): Consultatievorm {
    const vorm = VORMEN.find(({ onderdeel }) => onderdeel === value);
    if (!vorm) throw new NotFoundException();
    return vorm;
  }
}
