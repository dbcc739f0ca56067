import type { Environment } from './environment.ts';

/** What is wrong with one variable: no value is repeated, because a value may hold a password. */
export interface ConfigFault {
  readonly variable: string;
  readonly expected: string;
  readonly example: string;
}

type Variable = keyof Environment;

const EXPECTED: Record<Variable, Omit<ConfigFault, 'variable'>> = {
  NODE_ENV: { expected: 'production, development of test', example: 'NODE_ENV=production' },
  LOG_LEVEL: { expected: 'fatal, error, warn, info, debug, trace of silent', example: 'LOG_LEVEL=info' },
  PORT: { expected: 'een poortnummer van 1 tot en met 65535', example: 'PORT=3000' },
  GANGMAKER_DATA: { expected: 'de map voor de gegevens', example: 'GANGMAKER_DATA=/var/lib/gangmaker' },
  GANGMAKER_URL: {
    expected: 'het adres waarop lezers de pagina’s openen, met http:// of https://',
    example: 'GANGMAKER_URL=https://gangmaker.bureau.example',
  },
  DATABASE_URL: {
    expected: 'het adres van een PostgreSQL-database, versie 15 of nieuwer',
    example: 'DATABASE_URL=postgres://gebruiker:wachtwoord@server:5432/gangmaker',
  },
  SMTP_URL: {
    expected: 'het adres van een mailserver',
    example: 'SMTP_URL=smtps://gebruiker:wachtwoord@mail.bureau.example:465',
  },
  MAIL_FROM: {
    expected: 'een afzender: een e-mailadres, met of zonder naam ervoor',
    example: 'MAIL_FROM="Gangmaker <leergangen@bureau.example>"',
  },
  CLAMD_URL: {
    expected: 'het adres van een virusscanner (clamd), met tcp:// en de poort',
    example: 'CLAMD_URL=tcp://clamd.bureau.example:3310',
  },
  MAIL_IN_PORT: {
    expected: 'de poort waarop antwoorden op onze mails binnenkomen, van 1 tot en met 65535',
    example: 'MAIL_IN_PORT=2525',
  },
  MAIL_IN_HOST: {
    expected: 'het adres van deze computer waarop antwoorden binnenkomen',
    example: 'MAIL_IN_HOST=0.0.0.0',
  },
  MAIL_IN_DOMAIN: {
    expected: 'het domein van de adressen voor antwoorden, waarvan de mail hier binnenkomt',
    example: 'MAIL_IN_DOMAIN=antwoord.bureau.example',
  },
};

export function faultIn(variable: string): ConfigFault {
  return { variable, ...EXPECTED[variable as Variable] };
}

/** Real mails from a throw-away database, or mails of a real database that nobody gets: both are accidents. */
export function faultsBetween({ DATABASE_URL, SMTP_URL }: Environment): ConfigFault[] {
  if ((DATABASE_URL === undefined) === (SMTP_URL === undefined)) return [];
  const [given, missing] =
    DATABASE_URL === undefined
      ? (['SMTP_URL', 'DATABASE_URL'] as const)
      : (['DATABASE_URL', 'SMTP_URL'] as const);
  const { expected, example } = EXPECTED[missing];
  return [
    {
      variable: missing,
      expected: `${expected}, want ${given} is ook gegeven: geef beide of geen van beide`,
      example,
    },
  ];
}

/** One line for each fault, under one heading: what the command line prints before it stops. */
export function describeFaults(faults: readonly ConfigFault[]): string {
  const lines = faults.map(
    ({ variable, expected, example }) => `- ${variable}: verwacht is ${expected}. Voorbeeld: ${example}`,
  );
  return ['De instellingen kloppen nog niet:', ...lines].join('\n');
}
