import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';
import { isOnderdeel, type Onderdeel } from '#case-management';

/** For `@Param('onderdeel', OnderdeelOr404)`. */
@Injectable()
export class OnderdeelOr404 implements PipeTransform<string, Onderdeel> {
  transform(value: string): Onderdeel {
    if (!isOnderdeel(value)) throw new NotFoundException();
    return value;
  }
}
