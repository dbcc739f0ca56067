import type { Effect, Ontvangers } from './effect.ts';

type Mail = Extract<Effect, { type: 'mail' }>['params'];

const hernoemOntvangers = (aan: Ontvangers, hernoem: (naam: string) => string): Ontvangers => {
  if (!('onderdeel' in aan)) return aan;
  const onderdeel = hernoem(aan.onderdeel);
  if (aan.soort !== 'eerderBericht' || aan.ook === undefined) return { ...aan, onderdeel };
  return { ...aan, onderdeel, ook: aan.ook.map(hernoem) };
};

/** The same mail in a version of the programme that calls its parts otherwise. */
export const hernoemMail = (mail: Mail, hernoem: (naam: string) => string): Mail => ({
  ...mail,
  aan: hernoemOntvangers(mail.aan, hernoem),
  onderdelen: mail.onderdelen.map(hernoem),
});
