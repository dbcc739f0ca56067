import { bevestigersVan, Programmabladen, type Feiten } from '#domain';
import { confirmedIn } from '#statechart';
import { DefinitionRegistry, ReadStanding, type StandingView } from '#workflow-engine';
import { statusVan } from '../bord/bord-rij.ts';
import { isAfgelast } from '../bijeenkomsten/bijeenkomst-kort.ts';
import { Dossierlezer, type DossierGegevens } from '../ports/dossierlezer.ts';
import { ReadTraject, type Traject } from '../trajecten/read-traject.ts';
import { fasenVan } from '../woorden/fasen.ts';
import { momentVan } from '../woorden/moment.ts';
import { titelVanFase } from '../woorden/titels.ts';
import type { Dossier } from './dossier.ts';
import { kindBeeld, vorigeCyclus, type Kindwoorden } from './kinderen.ts';
import { stappenVan } from './stappen.ts';
import { watLoopt } from './wat-loopt.ts';

/** Where one traject stands and all that belongs to it, or undefined when there is none with this id. */
export class ReadDossier {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readStanding: ReadStanding,
    private readonly dossierlezer: Dossierlezer,
    private readonly registry: DefinitionRegistry,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<Dossier | undefined> {
    const [traject, view, gegevens] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readStanding.execute(trajectId),
      this.dossierlezer.lees(trajectId),
    ]);
    return (
      traject && view && samen(traject, view, gegevens, { registry: this.registry, bladen: this.bladen })
    );
  }
}

function samen(
  traject: Traject,
  view: StandingView,
  gegevens: DossierGegevens,
  woorden: Kindwoorden,
): Dossier {
  const { definition, instance, now, standing } = view;
  const { extraVrij, werkdagenToch } = view.facts as Feiten;
  const kalender = { extraVrij, werkdagenToch };
  const id = standing.phase;
  const phases = confirmedIn(definition.phases.find((één) => één.id === id)).map((phase) => ({
    ...phase,
    confirmers: bevestigersVan(phase, view.facts as Feiten),
  }));
  const moment = momentVan(definition, instance.state.value);
  const bijeenkomsten = Object.fromEntries(
    gegevens.bijeenkomsten
      .filter(({ onderdeel }) => !isAfgelast(onderdeel, standing))
      .map(({ onderdeel, begin }) => [onderdeel, begin]),
  );
  const voortgang = { status: instance.status, fase: id, fasetijden: gegevens.fasetijden, bijeenkomsten };
  const open = (type: string | undefined) => standing.accepted.find((event) => event.type === type);
  return {
    traject,
    nu: now,
    kalender,
    stand: statusVan({ status: instance.status, fase: id }),
    fase: { id, titel: titelVanFase(definition, id) },
    fasen: fasenVan(definition, voortgang).map((fase) => ({
      ...fase,
      stappen: fase.stand === 'bezig' ? stappenVan(definition, fase.id, moment) : [],
    })),
    moment,
    bevestigers: gegevens.mensen
      .filter(({ rol }) => phases.some(({ confirmers }) => confirmers.includes(rol)))
      .flatMap(({ namen }) => namen),
    standing,
    vraag:
      phases.map(({ requestEvent }) => open(requestEvent)).find(Boolean) ??
      phases.map(({ confirmEvent }) => open(confirmEvent)).find(Boolean) ??
      null,
    ...watLoopt(view, moment, phases, gegevens.taken, kalender),
    reacties: gegevens.consultaties[id] ?? null,
    gepauzeerdOp: instance.pausedAt,
    gegevens,
    kinderen: gegevens.kinderen.map((kind) => kindBeeld(woorden, kind)),
    vorige: gegevens.vorige && vorigeCyclus(woorden, gegevens.vorige),
  };
}
