import type { Provider, Type } from '@nestjs/common';
import { Bearers } from './api/bearers.ts';
import { OpenApi } from './api/open-api.ts';
import { OpenApiController } from './api/open-api.controller.ts';
import { UnknownController } from './api/unknown.controller.ts';
import { DeelnemersApi } from './deelnemers/deelnemers.controller.ts';
import { ImportApi } from './deelnemers/import.controller.ts';
import { OntheffingApi } from './deelnemers/ontheffing.controller.ts';
import { GebeurtenissenApi } from './gebeurtenissen/gebeurtenissen.controller.ts';
import { Vooruitblik } from './gebeurtenissen/vooruitblik.ts';
import { GemeentenApi } from './gemeenten/gemeenten.controller.ts';
import { TrajectInstellingenApi } from './instellingen/traject-instellingen.controller.ts';
import { ProgrammasApi } from './programmas/programmas.controller.ts';
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
  GemeentenApi,
  TrajectenApi,
  GebeurtenissenApi,
  TakenApi,
  TrajectTakenApi,
  ImportApi, // before the deelnemers: 'import' is no id
  DeelnemersApi,
  OntheffingApi,
  TeamApi,
  MedewerkersApi,
  TrajectInstellingenApi,
  UnknownController, // the last one: it answers what nobody else does
];

export const V1_PROVIDERS: Provider[] = [Bearers, OpenApi, Vooruitblik];
