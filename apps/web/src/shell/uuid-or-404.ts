import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';

/** For `@Param('id', UuidOr404)`: an address with something else in it is an address that does not exist. */
@Injectable()
export class UuidOr404 implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new NotFoundException();
    return value;
  }
}
