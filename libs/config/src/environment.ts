import { Transform } from 'class-transformer';
import {
  isEmail,
  isFQDN,
  isIP,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Max,
  Min,
  registerDecorator,
} from 'class-validator';
import { ENVIRONMENTS, LOG_LEVELS } from './config.ts';
import type { Config } from './config.ts';
import { readSender } from './sender.ts';

const WEB_ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** The variables as they are written, before defaults: one property for each, named as the variable. */
export class Environment {
  @IsOptional()
  @IsIn(ENVIRONMENTS)
  NODE_ENV?: Config['environment'];

  @IsOptional()
  @IsIn(LOG_LEVELS)
  LOG_LEVEL?: Config['logLevel'];

  @IsPort()
  PORT?: number;

  @IsOptional()
  @IsNotEmpty()
  GANGMAKER_DATA?: string;

  @IsOptional()
  @IsUrl(WEB_ADDRESS)
  GANGMAKER_URL?: string;

  @IsOptional()
  @IsAddressOf('postgres:', 'postgresql:')
  DATABASE_URL?: string;

  @IsOptional()
  @IsAddressOf('smtp:', 'smtps:')
  SMTP_URL?: string;

  @IsOptional()
  @IsSender()
  MAIL_FROM?: string;

  @IsOptional()
  @IsAddressOf('tcp:')
  CLAMD_URL?: string;

  @IsPort()
  MAIL_IN_PORT?: number;

  @IsOptional()
  @IsHost()
  MAIL_IN_HOST?: string;

  @IsOptional()
  @IsDomain()
  MAIL_IN_DOMAIN?: string;
}

function IsPort(): PropertyDecorator {
  return applyAll(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (/^\d+$/.test(String(value)) ? Number(value) : value)),
    IsInt(),
    Min(1),
    Max(65_535),
  );
}

function applyAll(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, name) => decorators.forEach((decorate) => decorate(target, name));
}

/** An address of this machine, or its name. */
function IsHost(): PropertyDecorator {
  return rule('isHost', (value) => isIP(value) || isFQDN(value, { require_tld: false }));
}

function IsDomain(): PropertyDecorator {
  return rule('isDomain', (value) => isFQDN(value));
}

/** A server's address with one of these protocols; class-validator's IsUrl does not know them. */
function IsAddressOf(...protocols: string[]): PropertyDecorator {
  return rule('isAddressOf', (value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname } = new URL(value);
    return protocols.includes(protocol) && hostname !== '';
  });
}

function IsSender(): PropertyDecorator {
  return rule('isSender', (value) => !/[\r\n]/.test(value) && isEmail(readSender(value).address));
}

function rule(name: string, holds: (value: string) => boolean): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: (value: unknown) => typeof value === 'string' && holds(value) },
    });
}
