import { ValidateBy } from 'class-validator';
import { isDatum } from '#domain';

const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO instant with any offset that is a real one: 31 februari is not. */
export const isTijdstip = (value: unknown): boolean =>
  typeof value === 'string' &&
  TIJDSTIP.test(value) &&
  isDatum(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

export const IsTijdstip = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isTijdstip', validator: { validate: isTijdstip } },
    { message: 'Vul een tijdstip in met tijdzone, zoals 2027-01-14T16:00:00Z.' },
  );

export const IsDag = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isDatum', validator: { validate: (value) => typeof value === 'string' && isDatum(value) } },
    { message: 'Vul een datum in, zoals 2027-01-14.' },
  );
