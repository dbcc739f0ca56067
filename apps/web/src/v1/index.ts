import type { Provider, Type } from '@nestjs/common';
import { Bearers } from './api/bearers.ts';
import { OpenApi } from './api/open-api.ts';
import { OpenApiController } from './api/open-api.controller.ts';
import { UnknownController } from './api/unknown.controller.ts';
import { AanmeldingenApi } from './aanmeldingen/aanmeldingen.controller.ts';
import { AfsprakenApi } from './afspraken/afspraken.controller.ts';
import { BerichtenApi } from './berichten/berichten.controller.ts';
import { GoedkeuringApi } from './berichten/goedkeuring.controller.ts';
import { TrajectBerichtenApi } from './berichten/traject-berichten.controller.ts';
import { WeekoverzichtApi } from './berichten/weekoverzicht.controller.ts';
import { BijeenkomstenApi } from './bijeenkomsten/bijeenkomsten.controller.ts';
import { LijstenApi } from './bijeenkomsten/lijsten.controller.ts';
import { OpzetApi } from './bijeenkomsten/opzet.controller.ts';
import { TrainingApi } from './bijeenkomsten/training.controller.ts';
import { VerwachtingenApi } from './bijeenkomsten/verwachtingen.controller.ts';
import { CasussenApi } from './casussen/casussen.controller.ts';
import { CertificatenApi } from './certificaten/certificaten.controller.ts';
import { ConsultatiesApi } from './consultaties/consultaties.controller.ts';
import { ReactieApi } from './consultaties/reactie.controller.ts';
import { LotenApi } from './consultaties/loten.controller.ts';
import { VerwerkingApi } from './consultaties/verwerking.controller.ts';
import { VerzendingenApi } from './consultaties/verzendingen.controller.ts';
import { DeelnemersApi } from './deelnemers/deelnemers.controller.ts';
import { ImportApi } from './deelnemers/import.controller.ts';
import { OntheffingApi } from './deelnemers/ontheffing.controller.ts';
import { VerkeerdePersoonApi } from './deelnemers/verkeerde-persoon.controller.ts';
import { DocumentenApi } from './documenten/documenten.controller.ts';
import { DocumentuitvoerApi } from './documenten/uitvoer.controller.ts';
import { VersiesApi } from './documenten/versies.controller.ts';
import { Consultatiestap } from './gebeurtenissen/consultatiestap.ts';
import { GebeurtenisOpMaat } from './gebeurtenissen/gebeurtenis-op-maat.ts';
import { GebeurtenissenApi } from './gebeurtenissen/gebeurtenissen.controller.ts';
import { Vooruitblik } from './gebeurtenissen/vooruitblik.ts';
import { GegevensApi } from './gegevens/gegevens.controller.ts';
import { GemeentenApi } from './gemeenten/gemeenten.controller.ts';
import { IngekomenApi } from './ingekomen/ingekomen.controller.ts';
import { TrajectInstellingenApi } from './instellingen/traject-instellingen.controller.ts';
import { OverzettingenApi } from './overzettingen/overzettingen.controller.ts';
import { EigenPeilingenApi } from './peilingen/eigen-peilingen.controller.ts';
import { PeilingenApi } from './peilingen/peilingen.controller.ts';
import { ProgrammasApi } from './programmas/programmas.controller.ts';
import { RecessenApi } from './recessen/recessen.controller.ts';
import { TakenApi } from './taken/taken.controller.ts';
import { TrajectTakenApi } from './taken/traject-taken.controller.ts';
import { MedewerkersApi } from './team/medewerkers.controller.ts';
import { TeamApi } from './team/team.controller.ts';
import { TrajectenApi } from './trajecten/trajecten.controller.ts';

export { OpenApi };

/** Everything below /v1. The order of the tags in openapi.json. */
export const V1_CONTROLLERS: Type[] = [
  OpenApiController,
  ProgrammasApi,
  OverzettingenApi,
  GemeentenApi,
  TrajectenApi,
  AanmeldingenApi,
  GebeurtenissenApi,
  TakenApi,
  TrajectTakenApi,
  ImportApi, // before the deelnemers: 'import' is no id
  DeelnemersApi,
  OntheffingApi,
  VerkeerdePersoonApi,
  BijeenkomstenApi,
  OpzetApi,
  PeilingenApi,
  EigenPeilingenApi,
  RecessenApi,
  VerwachtingenApi,
  LijstenApi,
  TrainingApi,
  CasussenApi,
  CertificatenApi,
  DocumentenApi,
  VersiesApi,
  DocumentuitvoerApi,
  ConsultatiesApi,
  LotenApi,
  VerwerkingApi,
  VerzendingenApi,
  ReactieApi,
  AfsprakenApi,
  IngekomenApi,
  BerichtenApi,
  GoedkeuringApi,
  WeekoverzichtApi,
  TrajectBerichtenApi,
  TeamApi,
  MedewerkersApi,
  TrajectInstellingenApi,
  GegevensApi,
  UnknownController, // the last one: it answers what nobody else does
];

export const V1_PROVIDERS: Provider[] = [Bearers, OpenApi, Consultatiestap, GebeurtenisOpMaat, Vooruitblik];
