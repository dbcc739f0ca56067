import {
  aanwezigenVan,
  afwezigenVan,
  formatDatum,
  formatTijd,
  opsomming,
  rolNaam,
  type ClientSoort,
  type Rol,
  type Sjabloonveld,
  type Zittingdeel,
} from '#domain';
import type { Actor } from '#workflow-engine';
import { ReadGegevens } from '../../gegevens/read-gegevens.ts';
import { Bijeenkomsten, type Zitting } from '../../ports/bijeenkomsten.ts';
import { Deelnemers, type Deelnemer } from '../../ports/deelnemers.ts';
import { Teams, type Team } from '../../ports/teams.ts';
import { Trajecten, type TrajectKop } from '../../ports/trajecten.ts';

interface Bron {
  readonly kop: TrajectKop;
  readonly deelnemers: readonly Deelnemer[];
  readonly team: Team | undefined;
  readonly zittingen: readonly Zitting[];
  readonly gegevens: ReadonlyMap<string, string>;
  readonly nu: string;
}

/** Values of merge fields, by name; '' when nobody knows one yet. */
export class LeesWaarden {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly deelnemers: Deelnemers,
    private readonly teams: Teams,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly readGegevens: ReadGegevens,
  ) {}

  async execute(
    trajectId: string,
    velden: readonly Sjabloonveld[],
    { actor, nu, programma }: { readonly actor: Actor; readonly nu: string; readonly programma: string },
  ): Promise<Readonly<Record<string, string>>> {
    const [kop, deelnemers, team, zittingen, gegevens] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.deelnemers.alle(trajectId),
      this.teams.read(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.readGegevens.execute(trajectId, actor),
    ]);
    if (!kop) return {};
    // What this reader may not see arrives here empty.
    const ingevuld = new Map((gegevens ?? []).map(({ naam, zichtbaar }) => [naam, zichtbaar]));
    const bron: Bron = { kop, deelnemers, team, zittingen, gegevens: ingevuld, nu };
    return Object.fromEntries(velden.map((veld) => [veld.naam, waardeVan(veld, bron, programma)]));
  }
}

function waardeVan({ bron }: Sjabloonveld, uit: Bron, programma: string): string {
  const { kop, deelnemers } = uit;
  const { soort } = kop.client;
  switch (bron.van) {
    case 'traject':
      return {
        client: kop.client.naam,
        programma,
        groep: kop.groep ?? '',
        vandaag: formatDatum(uit.nu),
      }[bron.wat];
    case 'mensen':
      if (deelnemers.length === 0) return '';
      return {
        deelnemers: opsomming(deelnemers.map(({ naam, rol }) => `${naam} (${rolNaam(rol, soort)})`)),
        'deelnemers per groep': perRol(deelnemers, soort),
        'aantal deelnemers': String(deelnemers.length),
      }[bron.wat];
    case 'rol':
      return opsomming(namenMetRol(bron.rol, uit));
    case 'zitting':
      return zittingwaarde(
        bron.wat,
        uit.zittingen.find(({ onderdeel }) => onderdeel === bron.onderdeel),
        deelnemers,
      );
    case 'gegeven':
      return uit.gegevens.get(bron.naam) ?? '';
  }
}

const hoofdletter = (tekst: string): string => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

const perRol = (deelnemers: readonly Deelnemer[], soort: ClientSoort): string =>
  [...new Set(deelnemers.map(({ rol }) => rol))]
    .map((rol) => {
      const namen = deelnemers.filter((mens) => mens.rol === rol).map(({ naam }) => naam);
      return `${hoofdletter(rolNaam(rol, soort))}: ${opsomming(namen)}.`;
    })
    .join('\n');

const namenMetRol = (rol: Rol, { team, deelnemers }: Bron): string[] => {
  if (rol === 'programmamanager') return team ? [team.programmamanager.naam] : [];
  if (rol === 'procesbegeleider' || rol === 'presentator' || rol === 'trainer')
    return (team?.[rol] ?? []).map(({ naam }) => naam);
  return deelnemers.filter((mens) => mens.rol === rol).map(({ naam }) => naam);
};

function zittingwaarde(
  wat: Zittingdeel,
  zitting: Zitting | undefined,
  deelnemers: readonly Deelnemer[],
): string {
  if (!zitting) return '';
  const { beginLokaal, eindLokaal, plaats, presenties, groepen } = zitting;
  const was = Object.fromEntries(presenties.map(({ deelnemerId, aanwezig }) => [deelnemerId, aanwezig]));
  const namen = (mensen: readonly Deelnemer[]): string =>
    presenties.length === 0 ? '' : opsomming(mensen.map(({ naam }) => naam));
  switch (wat) {
    case 'datum':
      return formatDatum(beginLokaal);
    case 'tijd':
      return `${formatTijd(beginLokaal)} tot ${formatTijd(eindLokaal)} uur`;
    case 'plaats':
      return plaats;
    case 'aanwezigen':
      return namen(aanwezigenVan(deelnemers, was));
    case 'afwezigen':
      return namen(afwezigenVan(deelnemers, was));
    case 'groepen':
      return groepen
        .map(({ naam, leden }) => {
          const erin = deelnemers.filter(({ id }) => leden.includes(id)).map((mens) => mens.naam);
          return `${naam}: ${opsomming(erin)}.`;
        })
        .join('\n');
  }
}
