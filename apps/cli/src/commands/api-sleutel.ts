import { BUREAU_ROLLEN, isBureauRol } from '#domain';
import { MaakApiSleutel, TrekApiSleutelIn } from '#identity';
import { Stop, type Command, type CommandContext } from '../command.ts';
import { withApplication } from '../runtime/application.ts';
import { readOptions, required } from '../runtime/options.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const apiSleutelCommand: Command = {
  name: 'api-sleutel',
  usage: '--rol … [--naam …]',
  summary: `Maakt een sleutel voor de API (rol: ${BUREAU_ROLLEN.join(', ')}); --intrekken <id> trekt hem in.`,
  async run(context) {
    const { values } = readOptions(context.args, ['rol', 'naam', 'intrekken']);
    const id = values.intrekken?.at(-1);
    if (id !== undefined) return trekIn(context, id);
    const rol = required(values.rol?.at(-1), 'rol', '--rol programmamanager');
    if (!isBureauRol(rol))
      throw new Stop(`Voor de rol '${rol}' bestaat geen sleutel. Kies uit: ${BUREAU_ROLLEN.join(', ')}.`);
    return maak(context, rol, values.naam?.at(-1)?.trim() || `API (${rol})`);
  },
};

/** The key alone on the last line, so that a script can take it from there. It is shown this once. */
const maak = (context: CommandContext, rol: string, naam: string): Promise<number> =>
  withApplication(context, async (app) => {
    const { id, sleutel } = await app.get(MaakApiSleutel).execute({ naam, rol });
    context.print(`Sleutel ${id} voor ${naam}. Bewaar hem goed: hij wordt niet nog eens getoond.`);
    context.print(`Intrekken: npm run gangmaker -- api-sleutel --intrekken ${id}`);
    context.print(sleutel);
    return 0;
  });

const trekIn = (context: CommandContext, id: string): Promise<number> =>
  withApplication(context, async (app) => {
    const gelukt = UUID.test(id) && (await app.get(TrekApiSleutelIn).execute(id));
    if (!gelukt) throw new Stop(`Er is geen geldige sleutel met het nummer '${id}'.`);
    context.print('De sleutel is ingetrokken.');
    return 0;
  });
