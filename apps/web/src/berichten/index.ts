import type { Type } from '@nestjs/common';
import { BerichtenController } from './berichten.controller.ts';
import { PersoonlijkeLinkController } from './persoonlijke-link.controller.ts';
import { StraksController } from './straks.controller.ts';
import { TerGoedkeuringController } from './ter-goedkeuring.controller.ts';
import { TrajectBerichtenController } from './traject-berichten.controller.ts';

import { WeekoverzichtController } from './weekoverzicht.controller.ts';

export const BERICHTEN_CONTROLLERS: Type[] = [
  BerichtenController,
  TerGoedkeuringController,
  StraksController,
  WeekoverzichtController,
  TrajectBerichtenController,
  PersoonlijkeLinkController,
];
