import { isDeelnemerRol, Programmabladen } from '#domain';
import { confirmedPhases } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';
import { Bordlezer } from '../ports/bordlezer.ts';
import { programmas } from '../trajecten/read-programmas.ts';
import type { Bord, BordFilter } from './bord.ts';
import { bordRij } from './bord-rij.ts';
import { filterBord, telBord } from './filter-bord.ts';
import { kolommenVan } from './kolommen.ts';

/** The griffie is asked by its own name; anybody else outside the bureau is somebody who confirms. */
const wachtOp = (definition: AnyDefinition): Bord['programma']['wachtOp'] => {
  const gevraagd = confirmedPhases(definition).map(({ confirmers }) => confirmers[0] ?? '');
  return {
    griffie: gevraagd.includes('griffier'),
    bevestiger: gevraagd.some((rol) => rol !== 'griffier' && isDeelnemerRol(rol)),
  };
};

/** What the programme manager opens every morning: all trajecten of a programme against its phases. */
export class ReadBord {
  constructor(
    private readonly bordlezer: Bordlezer,
    private readonly registry: DefinitionRegistry,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(filter: BordFilter = {}): Promise<Bord> {
    const alle = programmas(this.registry);
    const zelfstandig = alle.filter(({ name }) => this.bladen.laatste(name)?.onderdeelVan === null);
    const gekozen = alle.find(({ name }) => name === filter.programma) ?? zelfstandig[0];
    if (!gekozen) throw new Error('No definition is registered');
    const rollen = [...new Set(confirmedPhases(gekozen).flatMap(({ confirmers }) => confirmers))];
    const lezing = await this.bordlezer.lees(gekozen.name, rollen);
    const opBord = new Set([gekozen.version, ...lezing.trajecten.map(({ version }) => version)]);
    const versies = [...opBord].flatMap((version) => this.registry.find(gekozen.name, version) ?? []);
    const rijen = lezing.trajecten.map((gegevens) =>
      bordRij(gegevens, this.registry.find(gekozen.name, gegevens.version) ?? gekozen, lezing),
    );
    return {
      programma: {
        naam: gekozen.name,
        titel: gekozen.title,
        clienten: this.bladen.laatste(gekozen.name)?.clienten ?? [],
        wachtOp: wachtOp(gekozen),
      },
      programmas: zelfstandig.map(({ name, title }) => ({ naam: name, titel: title })),
      fasen: kolommenVan(versies),
      nu: lezing.nu,
      rijen: filterBord(rijen, filter),
      tellingen: telBord(rijen),
    };
  }
}
