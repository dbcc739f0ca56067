import { Programmabladen, type Feiten, type Zittingblad } from '#domain';
import { ReadStanding } from '#workflow-engine';
import { conflict, type Refused } from '../../case-result.ts';
import { LeesOpzet } from './lees-opzet.ts';

const UITNODIGEN = /^(.+)\.BUREAU_NODIGT_UIT$/;
const WAT_TE_DOEN =
  'Er is niemand uitgenodigd. Maak meer plaatsen of maak er een advies van, bij de bijeenkomst onder ‘Trainers en plaatsen’.';

/** Nobody is invited to a session that is too full for all who would come, where the bureau made that a ban. */
export class BewaakUitnodiging {
  constructor(
    private readonly standing: ReadStanding,
    private readonly leesOpzet: LeesOpzet,
    private readonly bladen: Programmabladen,
  ) {}

  /** Undefined: this event invites nobody, or everybody fits. */
  async execute(trajectId: string, type: string): Promise<Refused | undefined> {
    const onderdeel = UITNODIGEN.exec(type)?.[1];
    if (onderdeel === undefined) return undefined;
    const view = await this.standing.execute(trajectId);
    if (!view) return undefined;
    const { instance, facts } = view;
    const feiten = facts as Feiten;
    const opzetten = await this.leesOpzet.execute(trajectId, feiten.instellingen);
    const gaatOver = (blad: Zittingblad): boolean =>
      blad.onderdeel === onderdeel || (onderdeel === 'training' && blad.voor === 'training');
    const teVol = this.bladen
      .van(instance.definition, instance.version)
      .zittingen.filter(gaatOver)
      .flatMap((blad): string[] => {
        const opzet = opzetten.van(blad, feiten.bijeenkomsten[blad.onderdeel]?.nummer ?? 1);
        return opzet.capaciteit?.werking === 'verbod' && opzet.teVol ? [`${blad.titel}: ${opzet.teVol}`] : [];
      });
    return teVol.length > 0 ? conflict(`${teVol.join(' ')} ${WAT_TE_DOEN}`) : undefined;
  }
}
