import type { DeelnemerRol, Feiten } from '#domain';
import { gegeven } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

/** Sit in the room but not at the table, unless it was agreed that the opdrachtgever builds too. */
export const aanTafel = ({ deelnemers, gegevens }: Feiten) =>
  deelnemers.filter(
    ({ rol }) =>
      rol !== 'secretariaat' && (rol !== 'opdrachtgever' || gegevens['opdrachtgeverBouwtMee'] === 'ja'),
  );

/** The seats that the programme's text names, and the roles that fill each. */
const STOELEN: Readonly<Record<string, readonly DeelnemerRol[]>> = {
  griffier: ['griffier'],
  gemeentesecretaris: ['gemeentesecretaris'],
  raadslid: ['raadslid'],
  burger: ['burger'],
  bestuurder: ['burgemeester', 'wethouder'],
  informatiemanager: ['informatiemanager'],
  'beleidsambtenaar of teamleider': ['ambtenaar', 'teamleider'],
  'afdelingshoofd of directeur': ['manager', 'directielid'],
};

const heeft = (feiten: Feiten, ...rollen: readonly DeelnemerRol[]): boolean =>
  aanTafel(feiten).some(({ rol }) => rollen.includes(rol));

/** A seat that stays empty on purpose is none that is missing: it may not be safe with a burger in the room. */
const legeStoelen = (feiten: Feiten): string[] =>
  Object.entries(STOELEN).flatMap(([stoel, rollen]) =>
    heeft(feiten, ...rollen) || (stoel === 'burger' && gegeven(feiten, 'burgerMagMee') === 'nee')
      ? []
      : [stoel],
  );

const over = { owner: 'opdrachtgever', where: 'deelnemers' } as const;

const tafelBekend: Vereiste = {
  ...over,
  hard: true,
  sentence: 'Er zijn deelnemers die aan tafel zitten.',
  holds: (feiten) => aanTafel(feiten).length > 0,
};

const opdrachtgeverBekend: Vereiste = {
  ...over,
  owner: 'programmamanager',
  hard: true,
  sentence: 'Er is een opdrachtgever.',
  holds: ({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'opdrachtgever'),
  detail: () => 'Voeg bij de mensen de opdrachtgever toe.',
};

/** [T] nobody should mince words: a burger takes part only when that was agreed and a bestuurder would still speak. */
const veiligMetBurger: Vereiste = {
  ...over,
  hard: true,
  sentence: 'Niemand hoeft met meel in de mond te praten: een burger doet alleen mee als dat veilig is.',
  holds: (feiten) =>
    !heeft(feiten, 'burger') ||
    (gegeven(feiten, 'burgerMagMee') === 'ja' &&
      (gegeven(feiten, 'bestuurderVrijuit') === 'ja' || !heeft(feiten, 'burgemeester', 'wethouder'))),
  detail: (feiten) =>
    gegeven(feiten, 'burgerMagMee') === 'ja'
      ? 'Er is afgesproken dat een bestuurder niet vrijuit spreekt met een burger erbij. Nu zitten zij samen aan tafel.'
      : 'Er zit een burger aan tafel, en er is niet afgesproken dat dat kan.',
};

/** [T] advice, not a ban. */
const nietTeVeel: Vereiste = {
  ...over,
  hard: false,
  sentence: 'Er zitten niet te veel mensen aan tafel: zo komt iedereen aan bod.',
  holds: (feiten) => aanTafel(feiten).length <= feiten.instellingen.maxDeelnemersAdvies,
  detail: (feiten) =>
    `Aan tafel: ${aanTafel(feiten).length}. Ons advies is hooguit ${feiten.instellingen.maxDeelnemersAdvies}.`,
};

/** [T] as broad as possible. */
const bredeMix: Vereiste = {
  ...over,
  hard: false,
  sentence: 'Aan tafel zit een zo breed mogelijke mix van rollen.',
  holds: (feiten) => legeStoelen(feiten).length === 0,
  detail: (feiten) => `Nog niemand als: ${legeStoelen(feiten).join(', ')}.`,
};

export const tafelVereisten = { opdrachtgeverBekend, tafelBekend, veiligMetBurger, nietTeVeel, bredeMix };
