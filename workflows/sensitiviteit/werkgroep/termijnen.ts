import { naWerkdagen } from '../../shared/index.ts';

/** Everything that happens because time passes. */
export const termijnen = {
  'werk.hulp': naWerkdagen('Advies aan de werkgroep', ({ instellingen }) => instellingen.hulpWerkdagen),
};
