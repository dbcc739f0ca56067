import { gekozenBevestigers, type Feiten } from '#domain';
import { confirmedPhases } from '#statechart';
import type { Programma } from './blad.ts';

/** Lets whom a bureau chose confirm a phase and send it back, instead of those whom the definition names. */
export const metGekozenBevestigers = (programma: Programma): Programma => {
  const fasen = confirmedPhases(programma);
  const faseVan = (type: string) =>
    fasen.find(({ confirmEvent, returnEvent }) => type === confirmEvent || type === returnEvent);
  return {
    ...programma,
    actorsOf: (type: string, feiten: Feiten) => {
      const fase = faseVan(type);
      return fase && gekozenBevestigers(fase.id, feiten);
    },
  };
};
