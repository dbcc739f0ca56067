import type { Type } from '@nestjs/common';

/** Every controller of the web, by reader. One line each; its use cases come from the application modules. */
export const CONTROLLERS: Type[] = [];
