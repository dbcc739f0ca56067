import type { Type } from '@nestjs/common';
import { AntwoordController } from './antwoord.controller.ts';
import { KlokController } from './klok.controller.ts';
import { PostbusController } from './postbus.controller.ts';

/** Only there when the program practises: never with a real database or mail server. */
export const PRACTICE_CONTROLLERS: Type[] = [PostbusController, AntwoordController, KlokController];
