import type { Plaats } from '../plaatsen/plaats.ts';

const puntnaam = ({ pad }: Plaats): string =>
  `een ${pad.at(-1)?.type === 'orderedList' ? 'genummerd punt' : 'punt'} op niveau ${pad.length}`;

const naam = (plaats: Plaats): string => {
  const { blok, pad } = plaats;
  if (blok.type === 'title') return 'de titel';
  if (blok.type === 'heading') return `een kop van niveau ${blok.attrs.level}`;
  return pad.length > 0 ? puntnaam(plaats) : 'een alinea';
};

const nummering = (oud: Plaats, nieuw: Plaats): string[] => {
  const [was, is] = [oud.pad.at(-1), nieuw.pad.at(-1)];
  const beide = was?.type === 'orderedList' && is?.type === 'orderedList';
  return beide && is.punt === 0 && was.punt === 0 && was.start !== is.start
    ? [`De nummering begint bij ${is.start}, en begon bij ${was.start}.`]
    : [];
};

/** What changed of a block beside its words, each in a Dutch sentence. */
export const vormverschil = (oud: Plaats, nieuw: Plaats): string[] => {
  const [een, ander] = [oud.blok, nieuw.blok];
  if (een.type === 'image' && ander.type === 'image') {
    const [was, is] = [een.attrs, ander.attrs];
    return [
      ...(was.sha256 === is.sha256 ? [] : ['Dit is een andere afbeelding.']),
      ...(was.alt === is.alt ? [] : [`De beschrijving was: ‘${was.alt}’.`]),
      ...(was.width === is.width && was.height === is.height
        ? []
        : ['De afbeelding heeft een ander formaat.']),
    ];
  }
  if (een.type === 'table') return [];
  const [was, is] = [naam(oud), naam(nieuw)];
  return [...(was === is ? [] : [`Dit was ${was}, en is nu ${is}.`]), ...nummering(oud, nieuw)];
};
