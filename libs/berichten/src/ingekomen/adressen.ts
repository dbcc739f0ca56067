const CODE = '[0-9a-f]{32}';
const ADRES = new RegExp(`^(antwoord|retour)\\+(${CODE})@(.+)$`);

export interface InkomendAdres {
  /** 'retour': where mail servers report what they could not deliver. */
  readonly doel: 'antwoord' | 'retour';
  readonly code: string;
}

export const antwoordAdres = (code: string, domein: string): string => `antwoord+${code}@${domein}`;

export const retourAdres = (code: string, domein: string): string => `retour+${code}@${domein}`;

/** Undefined for an address that we never give out. Capitals do not matter: servers on the way may change them. */
export const leesAdres = (adres: string, domein: string): InkomendAdres | undefined => {
  const [, doel, code, van] = ADRES.exec(adres.toLowerCase()) ?? [];
  if ((doel !== 'antwoord' && doel !== 'retour') || code === undefined || van !== domein.toLowerCase())
    return undefined;
  return { doel, code };
};
