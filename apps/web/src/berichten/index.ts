import type { Type } from '@nestjs/common';
import { BerichtenController } from './berichten.controller.ts';
import { PersoonlijkeLinkController } from './persoonlijke-link.controller.ts';
import { TrajectBerichtenController } from './traject-berichten.controller.ts';

export const BERICHTEN_CONTROLLERS: Type[] = [
  BerichtenController,
  TrajectBerichtenController,
  PersoonlijkeLinkController,
];
