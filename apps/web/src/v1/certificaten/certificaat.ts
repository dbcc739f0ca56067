import type { Certificaatregel } from '#case-management';
import { Instant, ListOf, OneOf, Text, Uuid } from '../api/index.ts';

const STANDEN = ['uitgereikt', 'kan', 'nog-niet', 'niet'] as const;

export class Certificaat {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @OneOf('Of er een certificaat is, of er een kan komen, of niet.', STANDEN) stand!: (typeof STANDEN)[number];
  @Text('Waarom niet, of nog niet.', { nullable: true }) reden!: string | null;
  @Text('Nummer van het certificaat.', { nullable: true }) nummer!: string | null;
  @Text('Naam op het certificaat.', { nullable: true }) naam!: string | null;
  @Instant('Wanneer het is uitgereikt.', { nullable: true }) uitgereiktOp!: string | null;
}

export class CertificaatKeuze {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam zoals die op het certificaat komt.', { max: 100 }) naam!: string;
}

export class CertificatenInvoer {
  @ListOf('Voor wie; wie er al een heeft, krijgt deze naam erop.', () => CertificaatKeuze)
  certificaten!: readonly CertificaatKeuze[];
}

export const certificaatVan = ({ deelnemer, stand }: Certificaatregel): Certificaat => {
  const certificaat = stand.soort === 'uitgereikt' ? stand.certificaat : null;
  return {
    deelnemerId: deelnemer.id,
    stand: stand.soort,
    reden: 'reden' in stand ? stand.reden : null,
    nummer: certificaat?.nummer ?? null,
    naam: certificaat?.naam ?? null,
    uitgereiktOp: certificaat?.uitgereiktOp ?? null,
  };
};
