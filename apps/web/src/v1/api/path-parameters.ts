import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];

const UUID = { type: 'string', format: 'uuid' } as const;

/** What the variable parts of an address mean: the same name means the same everywhere. */
const PARAMETERS: Readonly<Record<string, { description: string; schema: object }>> = {
  id: { description: 'Id van het traject.', schema: UUID },
  deelnemerId: { description: 'Id van de deelnemer.', schema: UUID },
  peilingId: { description: 'Id van de datumpeiling.', schema: UUID },
  recesId: { description: 'Id van het reces.', schema: UUID },
  taakId: { description: 'Id van de taak.', schema: UUID },
  casusId: { description: 'Id van de casus.', schema: UUID },
  aanmeldingId: { description: 'Id van de aanmelding.', schema: UUID },
  berichtId: { description: 'Id van het bericht.', schema: UUID },
  mailId: { description: 'Id van de ingekomen mail.', schema: UUID },
  medewerkerId: { description: 'Id van de medewerker.', schema: UUID },
  code: { description: 'CBS-code van de gemeente, zoals GM0344.', schema: { type: 'string' } },
  naam: { description: 'Naam van het programma, zoals ovkk.', schema: { type: 'string' } },
  onderdeel: {
    description: 'Onderdeel van het programma, zoals bijeenkomst1 of consultatie.',
    schema: { type: 'string' },
  },
  soort: { description: 'Soort document, zoals visie.', schema: { type: 'string' } },
  van: { description: 'Versie waarvan trajecten overgaan, zoals 1.', schema: { type: 'integer' } },
  naar: { description: 'Versie waarnaar zij overgaan, zoals 2.', schema: { type: 'integer' } },
  formaat: {
    description: 'docx, pdf, archief of html.',
    schema: { type: 'string', enum: ['docx', 'pdf', 'archief', 'html'] },
  },
  nummer: { description: 'Nummer van de versie, zoals 0.1.', schema: { type: 'string' } },
  blokId: {
    description: 'Id van een stuk tekst; het blijft hetzelfde in alle versies.',
    schema: { type: 'string' },
  },
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function describeParameters(item: PathItem): PathItem {
  for (const method of METHODS)
    for (const parameter of item[method]?.parameters ?? []) {
      if (!('in' in parameter) || parameter.in !== 'path') continue;
      const known = PARAMETERS[parameter.name];
      if (!known) throw new Error(`Say in path-parameters.ts what '${parameter.name}' means`);
      Object.assign(parameter, known);
    }
  return item;
}
