import { trajectTitel } from '../trajecten/traject-titel.ts';
import { wachtendOp } from '../woorden/moment.ts';
import type { BordFilter, BordRij, BordStand, BordTellingen } from './bord.ts';

/** Without accents and capitals: 'súdwest' finds Súdwest-Fryslân, and so does 'sudwest'. */
const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wachtOp = (rij: BordRij, wie: string): boolean =>
  rij.status === 'loopt' && wachtendOp(rij.moment).some(({ wachtOp: op }) => op === wie);

const heeftStand = (rij: BordRij, stand: BordStand): boolean => {
  if (stand === 'telaat') return rij.teLaat.length > 0;
  if (stand === 'griffie' || stand === 'bevestiger' || stand === 'deelnemers' || stand === 'bureau')
    return wachtOp(rij, stand);
  return rij.status === stand;
};

export const filterBord = (
  rijen: readonly BordRij[],
  { zoek, fase, stand, ouder }: BordFilter,
): BordRij[] => {
  const gezocht = zoek === undefined ? '' : plat(zoek.trim());
  return rijen.filter(
    (rij) =>
      plat(trajectTitel(rij)).includes(gezocht) &&
      (ouder === undefined || rij.ouderId === ouder) &&
      (fase === undefined || rij.fase.id === fase) &&
      (stand === undefined || heeftStand(rij, stand)),
  );
};

export const telBord = (rijen: readonly BordRij[]): BordTellingen => {
  const tel = (past: (rij: BordRij) => boolean): number => rijen.filter(past).length;
  return {
    meedoen: tel(({ status }) => status === 'loopt' || status === 'gepauzeerd'),
    wachtOpGriffie: tel((rij) => wachtOp(rij, 'griffie')),
    wachtOpBevestiger: tel((rij) => wachtOp(rij, 'bevestiger')),
    wachtOpDeelnemers: tel((rij) => wachtOp(rij, 'deelnemers')),
    wachtOpBureau: tel((rij) => wachtOp(rij, 'bureau')),
    teLaat: tel(({ teLaat }) => teLaat.length > 0),
    gepauzeerd: tel(({ status }) => status === 'gepauzeerd'),
    klaar: tel(({ status }) => status === 'afgerond' || status === 'gestopt'),
  };
};
