import { BUREAU_ROLLEN } from '#domain';
import type { Feiten } from '#domain';
import type { Vereiste } from './vereiste.ts';
import type { Fase } from './fase.ts';

const BUREAU: readonly string[] = BUREAU_ROLLEN;

/** Somebody is there to confirm each of these phases, with whom the bureau chose instead. */
export const bevestigersVereiste = (fasen: readonly Fase[]) => {
  const rollenVan = ({ id, bevestigers }: Fase, feiten: Feiten): readonly string[] =>
    feiten.bevestigers[id] ?? bevestigers;
  const zonder = (feiten: Feiten): Fase[] =>
    fasen.filter(
      (fase) =>
        !rollenVan(fase, feiten).some(
          (rol) => BUREAU.includes(rol) || feiten.deelnemers.some((een) => een.rol === rol),
        ),
    );
  const bevestigersBekend: Vereiste = {
    owner: 'programmamanager',
    where: 'deelnemers',
    hard: true,
    sentence: 'Voor elke fase doet iemand mee die haar kan bevestigen.',
    holds: (feiten) => zonder(feiten).length === 0,
    detail: (feiten) =>
      `Nog niemand voor: ${zonder(feiten)
        .map((fase) => `${fase.naam} (${rollenVan(fase, feiten).join(' of ')})`)
        .join(', ')}.`,
  };
  return { bevestigersBekend };
};
