import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

/** For a small whole number in an address; with something else in it the address does not exist. */
@Injectable()
export class WholeOr404 implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d{1,6}$/.test(value)) throw new NotFoundException();
    return Number(value);
  }
}
