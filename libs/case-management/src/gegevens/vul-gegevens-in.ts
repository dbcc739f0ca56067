import { magLezen, opsomming, vultZelfIn, type Gegevenblad, type Programmablad } from '#domain';
import { InstanceStore, UnitOfWork, type Actor, type FieldFault, type Transaction } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import { Verslag } from '../dossier/verslag.ts';
import { Inzage } from '../inzage/inzage.ts';
import type { Inzicht } from '../inzage/inzicht.ts';
import { Gegevensboek, type Ingevuld, type Invulling } from '../ports/gegevensboek.ts';
import { leesWaarde } from './lees-waarde.ts';

export interface VulGegevensInInput {
  readonly trajectId: string;
  /** By name of the field, as typed; '' empties it. Fields that are left out stay as they are. */
  readonly waarden: Readonly<Record<string, string>>;
  /** What the form showed: a field that somebody else changed meanwhile is not written over. */
  readonly gezien?: Readonly<Record<string, string>> | undefined;
  readonly actor: Actor;
}

type Uitkomst = CaseResult<{ readonly gewijzigd: number }>;
type Stand = Readonly<Record<string, Ingevuld>>;

/** No event: it is never a repetition of one. */
const GEEN_VERZOEK = '';
const VOORBIJ = conflict('Dit traject is afgerond of gestopt. De gegevens kunnen niet meer veranderen.');

/** Fills in fields of the programme. A field for some roles is theirs alone, also to write. */
export class VulGegevensIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly inzage: Inzage,
    private readonly boek: Gegevensboek,
    private readonly verslag: Verslag,
  ) {}

  async execute(input: VulGegevensInInput): Promise<Uitkomst> {
    const { trajectId, waarden, actor } = input;
    const inzicht = await this.inzage.execute(trajectId, actor);
    if (!inzicht) return notFound();
    const velden = Object.keys(waarden).map((naam) =>
      inzicht.blad.gegevens.find((veld) => veld.naam === naam),
    );
    if (velden.includes(undefined)) return notFound();
    const gekozen = velden.filter((veld) => veld !== undefined);
    const weigering = weigeringVan(gekozen, inzicht, actor);
    if (weigering) return weigering;
    const { faults, invullingen } = lees(gekozen, waarden);
    if (faults.length > 0) return invalid(...faults);
    return this.unitOfWork.run(
      (tx) => this.within(tx, input, inzicht.blad, invullingen),
      (uitkomst) => uitkomst.ok && uitkomst.gewijzigd > 0,
    );
  }

  private async within(
    tx: Transaction,
    { trajectId, gezien = {}, actor }: VulGegevensInInput,
    { gegevens }: Programmablad,
    invullingen: readonly Invulling[],
  ): Promise<Uitkomst> {
    // The facts that an event is decided on must not change under it.
    const loaded = await this.instances.lockAndLoad(tx, trajectId, GEEN_VERZOEK);
    if (loaded?.instance.status === 'done') return VOORBIJ;
    const stand = await this.boek.leesIn(tx, trajectId);
    const was = (naam: string): string => stand[naam]?.waarde ?? '';
    const nieuw = invullingen.filter(({ naam, waarde }) => waarde !== (gezien[naam] ?? was(naam)));
    const titelVan = ({ naam }: Invulling): string =>
      gegevens.find((veld) => veld.naam === naam)?.titel ?? naam;
    const botst = nieuw.filter(
      ({ naam, waarde }) => was(naam) !== (gezien[naam] ?? was(naam)) && was(naam) !== waarde,
    );
    if (botst.length > 0)
      return conflict(
        `Iemand anders heeft dit ondertussen gewijzigd: ${opsomming(botst.map(titelVan))}. Bekijk wat er nu staat en vul het zo nodig opnieuw in.`,
      );
    const anders = nieuw.filter(({ naam, waarde }) => waarde !== was(naam));
    if (anders.length === 0) return { ok: true, gewijzigd: 0 };
    this.boek.schrijf(tx, trajectId, anders, actor);
    this.verslag.schrijf(tx, {
      trajectId,
      actor,
      wat: `Gegevens gewijzigd: ${opsomming(anders.map(titelVan))}`,
      taken: takenDieKlaarZijn(gegevens, anders, stand),
    });
    return { ok: true, gewijzigd: anders.length };
  }
}

/** Somebody of the client fills in only what the programme keeps for that role. */
function weigeringVan(velden: readonly Gegevenblad[], inzicht: Inzicht, { kind, roles }: Actor) {
  const dicht = velden.find((veld) => !magLezen(veld, inzicht.rollen));
  if (dicht) return inzicht.weigering(dicht);
  const vanBureau = kind === 'deelnemer' && velden.some((veld) => !vultZelfIn(veld, roles));
  return vanBureau ? notFound() : null;
}

function lees(velden: readonly Gegevenblad[], waarden: Readonly<Record<string, string>>) {
  const faults: FieldFault[] = [];
  const invullingen = velden.flatMap((veld): Invulling[] => {
    const gelezen = leesWaarde(veld, waarden[veld.naam] ?? '');
    if ('waarde' in gelezen)
      return [{ naam: veld.naam, waarde: gelezen.waarde, besloten: veld.alleenVoor !== null }];
    faults.push({ field: veld.naam, text: gelezen.fout });
    return [];
  });
  return { faults, invullingen };
}

/** A task that asks for several fields is done when none of them is empty. */
function takenDieKlaarZijn(
  gegevens: readonly Gegevenblad[],
  nieuw: readonly Invulling[],
  stand: Stand,
): readonly string[] {
  const isVol = (naam: string): boolean =>
    (nieuw.find((invulling) => invulling.naam === naam)?.waarde ?? stand[naam]?.waarde ?? '') !== '';
  const taken = gegevens
    .filter(({ naam }) => nieuw.some((invulling) => invulling.naam === naam))
    .flatMap(({ taak }) => taak ?? []);
  return [...new Set(taken)].filter((code) =>
    gegevens.filter(({ taak }) => taak === code).every(({ naam }) => isVol(naam)),
  );
}
