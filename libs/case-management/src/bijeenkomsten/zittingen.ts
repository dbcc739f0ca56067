import { Programmabladen } from '#domain';
import {
  Clock,
  DefinitionRegistry,
  Ids,
  InstanceStore,
  ReadStanding,
  SendEvents,
  UnitOfWork,
} from '#workflow-engine';
import { Verslag } from '../dossier/verslag.ts';
import { BeantwoordPeiling } from '../peilingen/beantwoord-peiling.ts';
import { BeginPeiling } from '../peilingen/begin-peiling.ts';
import { HerinnerPeiling } from '../peilingen/herinner-peiling.ts';
import { ReadEigenPeilingen } from '../peilingen/read-eigen-peilingen.ts';
import { ReadPeiling } from '../peilingen/read-peiling.ts';
import { ReadPeilingpagina } from '../peilingen/read-peilingpagina.ts';
import { ReadPeilingruimte } from '../peilingen/read-peilingruimte.ts';
import { TrekPeilingIn } from '../peilingen/trek-peiling-in.ts';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { Datumpeilingen } from '../ports/datumpeilingen.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Medewerkers } from '../ports/medewerkers.ts';
import { Peilingpost } from '../ports/peilingpost.ts';
import { Recessen } from '../ports/recessen.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { VrijeDagen } from '../ports/vrije-dagen.ts';
import { Zittingagenda } from '../ports/zittingagenda.ts';
import { Zittingopzet } from '../ports/zittingopzet.ts';
import { provide } from '../provide.ts';
import { BewaarRecessen } from '../recessen/bewaar-recessen.ts';
import { ReadRecessen } from '../recessen/read-recessen.ts';
import { ReadTraject } from '../trajecten/read-traject.ts';
import { VindBlad } from '../trajecten/vind-blad.ts';
import { BewaakPlaatsen } from './opzet/bewaak-plaatsen.ts';
import { BewaakUitnodiging } from './opzet/bewaak-uitnodiging.ts';
import { BewaarOpzet } from './opzet/bewaar-opzet.ts';
import { LeesOpzet } from './opzet/lees-opzet.ts';
import { ReadOpzet } from './opzet/read-opzet.ts';
import { BereidPlanningVoor } from './plannen/bereid-planning-voor.ts';
import { LeesDrukte } from './plannen/lees-drukte.ts';
import { LeesPlanningsblik } from './plannen/lees-planningsblik.ts';
import { PlanBijeenkomst } from './plannen/plan-bijeenkomst.ts';
import { ProefStap } from './plannen/proef-stap.ts';
import { ReadDatumkeuze } from './plannen/read-datumkeuze.ts';
import { SchrijfPlanning } from './plannen/schrijf-planning.ts';
import { VoorbeeldPlanning } from './plannen/voorbeeld-planning.ts';
import { ReadBijeenkomst } from './read-bijeenkomst.ts';
import { VindZitting } from './vind-zitting.ts';

/** Choosing dates: planning, polls, who leads, how many fit, and when the raad does not meet. */
export const zittingen = [
  provide(LeesDrukte, Trajecten, VrijeDagen, Recessen, Zittingagenda, Programmabladen),
  provide(LeesOpzet, Zittingopzet, Deelnemers, Bijeenkomsten),
  provide(LeesPlanningsblik, ReadStanding, Bijeenkomsten, LeesDrukte, LeesOpzet, Programmabladen),
  provide(BewaakPlaatsen, UnitOfWork, Zittingopzet, Programmabladen),
  provide(BewaakUitnodiging, ReadStanding, LeesOpzet, Programmabladen),
  provide(ReadOpzet, ReadStanding, Bijeenkomsten, LeesOpzet, Programmabladen),
  provide(BewaarOpzet, BewaakPlaatsen, ReadOpzet, Medewerkers, Zittingopzet, Dossierlog),
  provide(ReadDatumkeuze, ReadTraject, ReadBijeenkomst, LeesPlanningsblik),
  provide(BereidPlanningVoor, LeesPlanningsblik),
  provide(ProefStap, UnitOfWork, InstanceStore, DefinitionRegistry),
  provide(VoorbeeldPlanning, BereidPlanningVoor, ProefStap, Bijeenkomsten),
  provide(SchrijfPlanning, Bijeenkomsten, Zittingopzet, Datumpeilingen, Verslag),
  provide(PlanBijeenkomst, BereidPlanningVoor, SendEvents, UnitOfWork, SchrijfPlanning),
  provide(ReadRecessen, Trajecten, Recessen),
  provide(BewaarRecessen, UnitOfWork, Trajecten, Recessen, Dossierlog, Ids),
  provide(ReadPeilingruimte, LeesPlanningsblik, Deelnemers, Clock),
  provide(BeginPeiling, ReadPeilingruimte, UnitOfWork, Datumpeilingen, Peilingpost, Verslag),
  provide(ReadPeiling, Datumpeilingen, ReadPeilingruimte),
  provide(ReadPeilingpagina, ReadDatumkeuze, ReadPeilingruimte, ReadPeiling),
  provide(HerinnerPeiling, UnitOfWork, Datumpeilingen, Peilingpost, Verslag, ReadPeilingruimte),
  provide(TrekPeilingIn, UnitOfWork, Datumpeilingen, Peilingpost, Verslag, VindZitting),
  provide(BeantwoordPeiling, UnitOfWork, Datumpeilingen),
  provide(ReadEigenPeilingen, Trajecten, VindBlad, Datumpeilingen),
];
