import type { Overzetuitkomst, Proef, Proefregel } from '#case-management';
import { clientTitel, formatDatumTijd } from '#domain';

const naamVan = ({ client, groep }: Pick<Overzetuitkomst, 'client' | 'groep'>): string =>
  [client === null ? 'Onbekend traject' : clientTitel(client), groep]
    .filter((deel) => deel !== null)
    .join(', ');

const termijn = ({ titel, wat, wordt }: Proef['termijnen'][number]): string =>
  wordt === null ? `${titel} ${wat}` : `${titel} ${wat} (${formatDatumTijd(wordt)})`;

const regel = (label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${label}: ${items.join('; ')}`];

/** What would happen to one traject, a line for each kind of thing. */
export const proefTekst = ({ trajectId, uitkomst, ...wie }: Proefregel): string[] => {
  const kop = `${naamVan(wie)} (${trajectId})`;
  if (!uitkomst.kan) return [`${kop}: blijft. ${uitkomst.reden}`];
  const { proef } = uitkomst;
  return [
    `${kop}: ${proef.van.join(' en ')} → ${proef.naar.join(' en ')}`,
    ...regel(
      'nieuwe taken',
      proef.taken.map(({ titel }) => titel),
    ),
    ...regel('vervallen taken', proef.vervallenTaken),
    ...regel(
      'mails',
      proef.mails.map(({ sjabloon }) => sjabloon),
    ),
    ...regel('termijnen', proef.termijnen.map(termijn)),
    ...regel(
      'ontbreekt dan',
      proef.vereisten.map(({ zin }) => zin),
    ),
    ...regel('let op', proef.letOp),
  ];
};

export const uitkomstTekst = (uitkomst: Overzetuitkomst, naar: number): string =>
  uitkomst.gelukt
    ? `${naamVan(uitkomst)}: overgezet naar versie ${naar}.`
    : `${naamVan(uitkomst)}: niet overgezet. ${uitkomst.reden ?? ''}`;
