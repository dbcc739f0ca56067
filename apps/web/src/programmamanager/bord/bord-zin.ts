import type { BordTellingen } from '#case-management';
import { opsomming } from '#domain';
import { aantal } from '../woorden.ts';

/** '12 gemeenten doen mee. 2 wachten op de griffie en 1 is te laat.' */
export function bordZin({
  meedoen,
  wachtOpGriffie,
  wachtOpDeelnemers,
  teLaat,
  gepauzeerd,
  klaar,
}: BordTellingen): string {
  if (meedoen === 0)
    return klaar === 0
      ? 'Er doet nog geen gemeente mee.'
      : `${aantal(klaar, 'gemeente is', 'gemeenten zijn')} klaar. Er loopt nu geen traject.`;
  const stand = [
    wachtOpGriffie > 0 && `${wachtOpGriffie} ${wachtOpGriffie === 1 ? 'wacht' : 'wachten'} op de griffie`,
    wachtOpDeelnemers > 0 &&
      `${wachtOpDeelnemers} ${wachtOpDeelnemers === 1 ? 'wacht' : 'wachten'} op deelnemers`,
    gepauzeerd > 0 && `${gepauzeerd} ${gepauzeerd === 1 ? 'ligt' : 'liggen'} stil`,
    teLaat > 0 && `${teLaat} ${teLaat === 1 ? 'is' : 'zijn'} te laat`,
  ].filter((deel) => deel !== false);
  const meedoet = `${aantal(meedoen, 'gemeente doet', 'gemeenten doen')} mee.`;
  return stand.length === 0 ? `${meedoet} Er is niets te laat.` : `${meedoet} ${opsomming(stand)}.`;
}
