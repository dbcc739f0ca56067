import { DIAGRAM_FORMS, DiagramLayouts, renderDiagram, type DiagramForm } from '#diagram';
import type { Programma } from '#workflows';

export interface Picture {
  /** Below the folder of the definitions: 'ovkk/verloop.svg'. */
  readonly path: string;
  readonly svg: string;
}

const FILES: Readonly<Record<DiagramForm, string>> = { wide: 'verloop.svg', narrow: 'verloop-smal.svg' };

/** A child programme lives in the folder of its parent: 'samenwerken-cohort' in samenwerken/cohort. */
export const folderOf = ({ name, blad: { onderdeelVan } }: Pick<Programma, 'name' | 'blad'>): string =>
  onderdeelVan !== null && name.startsWith(`${onderdeelVan}-`)
    ? `${onderdeelVan}/${name.slice(onderdeelVan.length + 1)}`
    : name;

/** The pictures in the READMEs of the programmes, in both forms. */
export const workflowPictures = async (programmas: readonly Programma[]): Promise<Picture[]> => {
  const layouts = new DiagramLayouts();
  const pictures: Picture[] = [];
  for (const programma of programmas)
    for (const form of DIAGRAM_FORMS) {
      const svg = renderDiagram(await layouts.of(programma, form));
      pictures.push({ path: `${folderOf(programma)}/${FILES[form]}`, svg });
    }
  return pictures;
};
