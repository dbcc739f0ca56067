import {
  BUREAU_ROLLEN,
  STANDAARD_INSTELLINGEN,
  Programmabladen,
  bevestigersVan,
  type Programmablad,
  type Rol,
  type Tekstblad,
} from '#domain';
import { confirmedPhases, type ConfirmedPhase } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';
import { GEEN_EIGENHEDEN, Instellingenboek, type Eigenheden } from '../ports/instellingenboek.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { groepenVoor } from './instelling-velden.ts';
import { postVan } from './postinstellingen.ts';
import type { InstellingenView } from './instellingen-view.ts';

/** The settings of a programme, or those of one traject on top of them. */
export class ReadInstellingen {
  constructor(
    private readonly boek: Instellingenboek,
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
    private readonly registry: DefinitionRegistry,
  ) {}

  async vanProgramma(programma: string): Promise<InstellingenView | undefined> {
    const [definition, blad] = [this.registry.latest(programma), this.bladen.laatste(programma)];
    if (!definition || !blad) return undefined;
    return viewVan(definition, blad, GEEN_EIGENHEDEN, await this.boek.vanProgramma(programma));
  }

  async vanTraject(trajectId: string): Promise<InstellingenView | undefined> {
    const traject = await this.trajecten.kop(trajectId);
    if (!traject) return undefined;
    const [programma, eigen] = await Promise.all([
      this.boek.vanProgramma(traject.programma),
      this.boek.vanTraject(trajectId),
    ]);
    const definition = this.registry.find(traject.programma, traject.versie);
    if (!definition) throw new Error(`No definition ${traject.programma} version ${traject.versie}`);
    return viewVan(definition, this.bladen.van(traject.programma, traject.versie), programma, eigen);
  }
}

/** A phase that ends with a decision belongs to whoever decides; the others a bureau can have confirmed by somebody else. */
const isTeKiezen = ({ returnEvent }: ConfirmedPhase): boolean =>
  returnEvent === undefined || returnEvent.endsWith('_STUURT_TERUG');

/**
 * Whoever is of the client, save who keeps a diary and sees nothing else. The bureau confirms only what the programme has
 * it confirm: what a client is asked, it cannot answer in its place.
 */
const teKiezenRollen = (
  { confirmers }: ConfirmedPhase,
  { rollen }: Pick<Programmablad, 'rollen'>,
): readonly Rol[] => [
  ...rollen.filter((rol) => rol !== 'secretariaat'),
  ...BUREAU_ROLLEN.filter((rol) => confirmers.includes(rol)),
];

const viewVan = (
  definition: AnyDefinition,
  blad: Programmablad,
  hoger: Eigenheden,
  eigen: Eigenheden,
): InstellingenView => ({
  daarboven: { ...STANDAARD_INSTELLINGEN, ...hoger.getallen },
  afwijkingen: eigen.getallen,
  groepen: groepenVoor(blad),
  teksten: blad.teksten.map(({ naam, titel, uitleg, standaard }: Tekstblad) => ({
    naam,
    titel,
    uitleg,
    daarboven: hoger.teksten[naam] ?? standaard,
    eigen: eigen.teksten[naam] ?? null,
  })),
  post: postVan(hoger, eigen),
  bevestigers: confirmedPhases(definition)
    .filter(isTeKiezen)
    .map((fase) => ({
      fase: fase.id,
      titel: fase.title,
      daarboven: bevestigersVan(fase, hoger) as readonly Rol[],
      eigen: eigen.bevestigers[fase.id] ?? null,
      rollen: teKiezenRollen(fase, blad),
    })),
});
