import type { Type } from '@nestjs/common';
import { AanwezigheidController } from './aanwezigheid/aanwezigheid.controller.ts';
import { CasussenController } from './casussen/casussen.controller.ts';
import { CertificatenController } from './certificaten/certificaten.controller.ts';
import { DatumController } from './datum/datum.controller.ts';
import { DeurController } from './deur/deur.controller.ts';
import { GroepenController } from './groepen/groepen.controller.ts';
import { OpzetController } from './opzet/opzet.controller.ts';
import { BijeenkomstenController } from './overzicht/bijeenkomsten.controller.ts';
import { PeilingController } from './peiling/peiling.controller.ts';
import { TrainingController } from './training/training.controller.ts';
import { GehoudenController } from './zitting/gehouden.controller.ts';
import { ZittingController } from './zitting/zitting.controller.ts';

/** Sessions, their lists, the training and the cases. */
export const BIJEENKOMST_CONTROLLERS: Type[] = [
  BijeenkomstenController,
  ZittingController,
  DatumController,
  OpzetController,
  PeilingController,
  GehoudenController,
  AanwezigheidController,
  DeurController,
  GroepenController,
  TrainingController,
  CertificatenController,
  CasussenController,
];
