export type GelezenEmail = { email: string } | { fout: string };

const LOKAAL_DEEL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

function foutInDomein(domein: string): string | undefined {
  const labels = domein.split('.');
  if (labels.length < 2) return 'na de @ ontbreekt een punt, zoals in gemeente.nl';
  if (!labels.every((label) => LABEL.test(label))) return 'het deel na de @ kan zo niet';
  return /\.\p{L}[^.]*$/u.test(domein) ? undefined : 'het deel na de laatste punt kan zo niet';
}

function foutIn(adres: string): string | undefined {
  if (/[\s\p{C}]/u.test(adres)) return 'er staat een spatie of onzichtbaar teken in';
  const apenstaart = adres.indexOf('@');
  if (apenstaart === -1) return 'er staat geen @ in';
  if (adres.includes('@', apenstaart + 1)) return 'er staat meer dan één @ in';
  const lokaal = adres.slice(0, apenstaart);
  if (lokaal.length > 64 || adres.length > 254) return 'het is te lang';
  if (!LOKAAL_DEEL.test(lokaal)) return 'het deel voor de @ kan zo niet';
  return foutInDomein(adres.slice(apenstaart + 1));
}

/**
 * Checks the form of an address and writes its domain in lower case; letters of other alphabets are
 * fine in the domain (the mail server turns them into punycode), the local part is kept as typed.
 */
export function leesEmail(tekst: string): GelezenEmail {
  if (tekst === '') return { fout: 'Er staat geen e-mailadres. Vul het in.' };
  const apenstaart = tekst.lastIndexOf('@') + 1;
  const adres = tekst.slice(0, apenstaart) + tekst.slice(apenstaart).normalize('NFKC').toLowerCase();
  const fout = foutIn(adres);
  return fout === undefined ? { email: adres } : { fout: `Het e-mailadres ‘${tekst}’ klopt niet: ${fout}.` };
}

/** Two spellings of one mailbox compare equal: in practice no server tells upper from lower case. */
export const zelfdePostbus = (email: string): string => email.toLowerCase();

const zonderHaken = (woord: string): string =>
  woord
    .replace(/^[<([{"']+/, '')
    .replace(/^mailto:/i, '')
    .replace(/[>)\]}"',;.]+$/, '');

/** Takes 'Jan de Vries <jan@gemeente.example>' and its variants apart; a bare address gives no name. */
export function splitsNaamEnEmail(cel: string): { naam: string; email: string } {
  const woorden = cel.replace(/[<(]/g, ' $&').split(' ').filter(Boolean);
  const adressen = new Set(woorden.filter((woord) => woord.includes('@')).map(zonderHaken));
  const naam = woorden.filter((woord) => !woord.includes('@')).join(' ');
  // Nothing or too much that looks like an address: leave it whole, so that the check can quote it.
  if (adressen.size !== 1) return { naam: '', email: cel };
  return { naam: naam.replace(/^["']+|["',]+$/g, ''), email: [...adressen].join('') };
}
