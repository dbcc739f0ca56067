import type { Type } from '@nestjs/common';
import { AanmeldingenController } from './aanmeldingen/aanmeldingen.controller.ts';
import { AfsprakenController } from './afspraken/afspraken.controller.ts';
import { BordController } from './bord/bord.controller.ts';
import { ConsultatieController } from './consultatie/consultatie.controller.ts';
import { NotaController } from './consultatie/nota.controller.ts';
import { OverslaanController } from './consultatie/overslaan.controller.ts';
import { TekstController } from './consultatie/tekst.controller.ts';
import { VerloopController } from './consultatie/verloop.controller.ts';
import { VersturenController } from './consultatie/versturen.controller.ts';
import { DeelnemersController } from './deelnemers/deelnemers.controller.ts';
import { ImportController } from './deelnemers/import.controller.ts';
import { DocumentenController } from './documenten/documenten.controller.ts';
import { LijstenController } from './documenten/lijsten.controller.ts';
import { UitvoerController } from './documenten/uitvoer.controller.ts';
import { VaststellenController } from './documenten/vaststellen.controller.ts';
import { VergelijkenController } from './documenten/vergelijken.controller.ts';
import { DossierController } from './dossier/dossier.controller.ts';
import { GegevensController } from './gegevens/gegevens.controller.ts';
import { GebeurtenisController } from './gebeurtenissen/gebeurtenis.controller.ts';
import { InschrijvenController } from './inschrijven/inschrijven.controller.ts';
import { ProgrammaInstellingenController } from './instellingen/programma-instellingen.controller.ts';
import { TrajectInstellingenController } from './instellingen/traject-instellingen.controller.ts';
import { LogboekController } from './logboek/logboek.controller.ts';
import { MedewerkersController } from './medewerkers/medewerkers.controller.ts';
import { OverzettenController } from './overzetten/overzetten.controller.ts';
import { ProgrammasController } from './programma/programmas.controller.ts';
import { RecesController } from './reces/reces.controller.ts';
import { SjablonenController } from './sjablonen/sjablonen.controller.ts';
import { TakenController } from './taken/taken.controller.ts';
import { TeamController } from './team/team.controller.ts';
import { TrajectVerloopController } from './verloop/verloop.controller.ts';

/** Pages of trajecten for the bureau. The order matters where one address fits two: the fixed one comes first. */
export const TRAJECT_CONTROLLERS: Type[] = [
  BordController,
  InschrijvenController,
  ImportController,
  DeelnemersController,
  TeamController,
  TrajectInstellingenController,
  ProgrammaInstellingenController,
  OverzettenController,
  SjablonenController,
  ProgrammasController,
  TrajectVerloopController,
  LogboekController,
  GebeurtenisController,
  GegevensController,
  RecesController,
  LijstenController,
  VaststellenController,
  VergelijkenController,
  UitvoerController,
  DocumentenController,
  ConsultatieController,
  NotaController,
  TekstController,
  VersturenController,
  OverslaanController,
  VerloopController,
  AfsprakenController,
  DossierController,
  TakenController,
  AanmeldingenController,
  MedewerkersController,
];
