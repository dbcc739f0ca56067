import { Injectable } from '@nestjs/common';
import { DiagramLayouts } from '#diagram';
import type { AnyDefinition } from '#workflow-engine';
import type { Beelden } from './beeld.tsx';

/** Draws definitions for pages; what was drawn once is kept for the life of the process. */
@Injectable()
export class Tekenaar {
  private readonly layouts = new DiagramLayouts();

  async teken(definition: AnyDefinition): Promise<Beelden> {
    const [wide, narrow] = await Promise.all([
      this.layouts.of(definition, 'wide'),
      this.layouts.of(definition, 'narrow'),
    ]);
    return { wide, narrow };
  }
}
