import { isVastgesteld } from '#domain';
import type { Feiten } from '#domain';
import type { Vereiste } from '../../shared/index.ts';

/** The latest version of this kind is final: 1.0, 2.0. */
export const isDefinitief = ({ documenten }: Feiten, soort: string): boolean => {
  const document = documenten[soort];
  return document?.status === 'vastgesteld' && isVastgesteld(document.versie);
};

const over = (soort: string) =>
  ({ owner: 'programmamanager', where: `documenten/${soort}`, hard: true }) as const;

const PER_GROEP = {
  'ambities-raad': 'de raad',
  'ambities-college-directie': 'college en directie',
  'ambities-ambtenaren': 'de ambtenaren',
} as const satisfies Readonly<Record<string, string>>;

const zonderAmbities = ({ documenten }: Feiten): string[] =>
  Object.entries(PER_GROEP).flatMap(([soort, wie]) => (documenten[soort] === undefined ? [wie] : []));

const visie01Opgeslagen: Vereiste = {
  ...over('visie'),
  sentence: 'De globale visie (versie 0.1) is opgeslagen.',
  holds: ({ documenten }) => documenten['visie'] !== undefined,
};

const visie10Vastgesteld: Vereiste = {
  ...over('visie'),
  sentence: 'De visie is vastgesteld (versie 1.0).',
  holds: (feiten) => isDefinitief(feiten, 'visie'),
};

const visieVooraf: Vereiste = {
  ...over('visie'),
  sentence: 'De deelnemers hebben de visie vooraf gekregen.',
  holds: ({ documenten }) => (documenten['visie']?.verzondenOp ?? null) !== null,
};

const ambitiesPerGroep: Vereiste = {
  ...over('ambities-raad'),
  where: 'documenten',
  sentence: 'Van elke groep zijn de ambities opgeslagen.',
  holds: (feiten) => zonderAmbities(feiten).length === 0,
  detail: (feiten) => `Nog niet van: ${zonderAmbities(feiten).join(', ')}.`,
};

const ambities10: Vereiste = {
  ...over('ambities'),
  sentence: 'De ambities zijn vastgesteld (versie 1.0).',
  holds: (feiten) => isDefinitief(feiten, 'ambities'),
};

export const documentVereisten = {
  visie01Opgeslagen,
  visie10Vastgesteld,
  visieVooraf,
  ambitiesPerGroep,
  ambities10,
};
