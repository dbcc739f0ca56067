import type { AfsprakenBeeld, Afsprakenwijze } from '#case-management';
import { chosenFile, type Upload } from '../../shell/index.ts';
import { Day, Instant, One, OneOf, RequestId, TegenAdvies, Text, YesNo } from '../api/index.ts';
import { Versie, versieVan } from '../documenten/document.ts';

const SOORTEN = ['document', 'elders'] as const;

export class Afspraken {
  @OneOf('Hoe zij zijn vastgelegd; null is nog niet.', SOORTEN, { nullable: true }) soort!: string | null;
  @Text('Waar zij staan, als dat elders is.', { nullable: true }) plaats!: string | null;
  @Day('Wanneer dat gebeurde, als dat elders is.', { nullable: true }) datum!: string | null;
  @Instant('Wanneer hier vastgelegd.', { nullable: true }) vastgelegdOp!: string | null;
  @Text('Door wie.', { nullable: true }) vastgelegdDoor!: string | null;
  @One('De afspraken zelf, als zij hier staan.', () => Versie, { nullable: true }) document!: Versie | null;
  @YesNo('Het traject is zo ver dat zij kunnen worden vastgelegd.') open!: boolean;
}

export class AfsprakenInvoer {
  @OneOf('Hoe zij zijn vastgelegd.', SOORTEN) soort!: (typeof SOORTEN)[number];
  @Text('Bij document: de tekst.', { optional: true, empty: true }) tekst?: string;
  @Text('Bij elders: waar zij staan.', { optional: true, empty: true }) plaats?: string;
  @Text('Bij elders: de datum.', { optional: true, empty: true, example: '2027-01-14' }) datum?: string;
  @RequestId() requestId!: string;
  @TegenAdvies() tegenAdvies?: string;
}

/** Only the fields of the choice that was made count. */
export function wijzeVan(invoer: AfsprakenInvoer, upload: Upload | undefined): Afsprakenwijze {
  const { soort, tekst = '', plaats = '', datum = '' } = invoer;
  if (soort === 'elders') return { soort, plaats, datum };
  const file = chosenFile(upload);
  return {
    soort,
    tekst,
    woorden: tekst.trim() === '' ? 'bestand' : 'tekst',
    ...(file && { bestand: { naam: file.originalname, inhoud: file.buffer } }),
  };
}

export function afsprakenVan({ vastlegging, document, open }: AfsprakenBeeld): Afspraken {
  const elders = vastlegging?.soort === 'elders' ? vastlegging : null;
  return {
    soort: vastlegging?.soort ?? null,
    plaats: elders?.plaats ?? null,
    datum: elders?.datum ?? null,
    vastgelegdOp: vastlegging?.vastgelegdOp ?? null,
    vastgelegdDoor: vastlegging?.vastgelegdDoor ?? null,
    document: document && versieVan(document),
    open,
  };
}
