import type { Effect, Ontvangers } from '#domain';
import type { EffectRecord, Mention } from '#statechart';

const inRecipients = (aan: Ontvangers): Mention[] => {
  if (aan.soort === 'rol') return aan.rollen.map((name) => ({ kind: 'role', name }));
  if (aan.soort === 'aanwezigen') return [{ kind: 'session', name: aan.onderdeel }];
  if (aan.soort === 'consultatie') return [{ kind: 'consultation', name: aan.onderdeel }];
  if (aan.soort === 'eerderBericht' && aan.onderdeel !== '*') return [{ kind: 'part', name: aan.onderdeel }];
  return [];
};

const namesIn = (effect: Effect): Mention[] => {
  switch (effect.type) {
    case 'mail': {
      const { sjabloon, aan, onderdelen } = effect.params;
      const parts = onderdelen.map((name): Mention => ({ kind: 'part', name }));
      return [{ kind: 'template', name: sjabloon }, ...inRecipients(aan), ...parts];
    }
    case 'taak': {
      const { eigenaar, onderdeel, werkdagen } = effect.params;
      const setting: Mention[] = typeof werkdagen === 'string' ? [{ kind: 'setting', name: werkdagen }] : [];
      return [{ kind: 'role', name: eigenaar }, { kind: 'part', name: onderdeel }, ...setting];
    }
    case 'document':
      return [{ kind: 'document', name: effect.params.soort }];
    case 'kind':
      return [{ kind: 'child programme', name: effect.params.programma }];
    case 'ouder':
      return [{ kind: 'event of the parent', name: effect.params.gebeurtenis }];
    case 'taakSluiten':
    case 'kinderenStoppen':
    case 'vervolg':
      return [];
  }
};

/** Every name in an effect that has to exist somewhere else. */
export const namesInEffect = (record: EffectRecord): Mention[] => namesIn(record as unknown as Effect);
