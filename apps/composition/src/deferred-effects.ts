import type { EffectType } from '#domain';

/** Where each effect is carried out: a new one does not compile until this says so. */
const CARRIED_OUT: Readonly<Record<EffectType, 'in the transaction' | 'by a worker'>> = {
  mail: 'by a worker',
  taak: 'in the transaction',
  taakSluiten: 'in the transaction',
  document: 'in the transaction',
  kind: 'in the transaction',
  vervolg: 'in the transaction',
  kinderenStoppen: 'by a worker',
  ouder: 'by a worker',
};

export const isDeferredEffect = (effectType: string): boolean => {
  if (!Object.hasOwn(CARRIED_OUT, effectType))
    throw new Error(`Nobody carries out the effect '${effectType}'`);
  return CARRIED_OUT[effectType as EffectType] === 'by a worker';
};
