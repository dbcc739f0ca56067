import type { BordTellingen } from '#case-management';
import type { ClientSoort } from '#domain';
import { opsomming } from '#domain';
import { aantal } from '../woorden.ts';

/** Who takes part in a programme, when that is one kind; otherwise it is the trajecten that are counted. */
function woordVoor(clienten: readonly ClientSoort[]): { readonly enkel: string; readonly meer: string } {
  if (clienten.length !== 1) return { enkel: 'organisatie', meer: 'organisaties' };
  return clienten[0] === 'persoon'
    ? { enkel: 'burgemeester', meer: 'burgemeesters' }
    : { enkel: 'gemeente', meer: 'gemeenten' };
}

export const nogNiemandZin = (clienten: readonly ClientSoort[]): string =>
  `Er doet nog geen ${woordVoor(clienten).enkel} mee`;

/** '12 gemeenten doen mee. 2 wachten op de griffie en 1 is te laat.' */
export function bordZin(tellingen: BordTellingen, clienten: readonly ClientSoort[] = ['gemeente']): string {
  const { meedoen, wachtOpGriffie, wachtOpBevestiger, wachtOpDeelnemers, teLaat, gepauzeerd, klaar } =
    tellingen;
  const { enkel, meer } = woordVoor(clienten);
  if (meedoen === 0)
    return klaar === 0
      ? `${nogNiemandZin(clienten)}.`
      : `${aantal(klaar, `${enkel} is`, `${meer} zijn`)} klaar. Er loopt nu geen traject.`;
  const stand = [
    wachtOpGriffie > 0 && `${wachtOpGriffie} ${wachtOpGriffie === 1 ? 'wacht' : 'wachten'} op de griffie`,
    wachtOpBevestiger > 0 &&
      `${wachtOpBevestiger} ${wachtOpBevestiger === 1 ? 'wacht' : 'wachten'} op bevestiging`,
    wachtOpDeelnemers > 0 &&
      `${wachtOpDeelnemers} ${wachtOpDeelnemers === 1 ? 'wacht' : 'wachten'} op deelnemers`,
    gepauzeerd > 0 && `${gepauzeerd} ${gepauzeerd === 1 ? 'ligt' : 'liggen'} stil`,
    teLaat > 0 && `${teLaat} ${teLaat === 1 ? 'is' : 'zijn'} te laat`,
  ].filter((deel) => deel !== false);
  const meedoet = `${aantal(meedoen, `${enkel} doet`, `${meer} doen`)} mee.`;
  return stand.length === 0 ? `${meedoet} Er is niets te laat.` : `${meedoet} ${opsomming(stand)}.`;
}
