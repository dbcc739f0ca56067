/** 'concept' is the next draft; 'vaststellen' makes it final. */
export type Versiestap = 'concept' | 'vaststellen';

const VERSIE = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

function lees(versie: string): { vast: number; concept: number } {
  const [, vast, concept] = VERSIE.exec(versie) ?? [];
  if (vast === undefined || concept === undefined) {
    throw new RangeError(`Expected a version such as 0.1 or 1.0, got '${versie}'`);
  }
  return { vast: Number(vast), concept: Number(concept) };
}

/** 0.1, 0.2, (vaststellen) 1.0, 1.1, (vaststellen) 2.0: a whole number is a final version. */
export function volgendeVersie(huidig: string | null, hoe: Versiestap): string {
  const { vast, concept } = huidig === null ? { vast: 0, concept: 0 } : lees(huidig);
  return hoe === 'vaststellen' ? `${vast + 1}.0` : `${vast}.${concept + 1}`;
}

/** Whether this version is final (1.0, 2.0) and not a draft (0.1, 1.1). */
export const isVastgesteld = (versie: string): boolean => {
  const { vast, concept } = lees(versie);
  return vast > 0 && concept === 0;
};

/** For sorting: 0.9 comes before 0.10. */
export function vergelijkVersies(een: string, ander: string): number {
  const links = lees(een);
  const rechts = lees(ander);
  return links.vast - rechts.vast || links.concept - rechts.concept;
}
