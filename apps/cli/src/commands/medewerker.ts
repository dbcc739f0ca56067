import { VoegMedewerkerToe } from '#case-management';
import { BUREAU_ROLLEN } from '#domain';
import { Stop, type Command } from '../command.ts';
import { withApplication } from '../runtime/application.ts';
import { readOptions, required } from '../runtime/options.ts';

export const medewerkerCommand: Command = {
  name: 'medewerker',
  usage: '--naam … --email … --rol …',
  summary: `Voegt iemand van het bureau toe (rol: ${BUREAU_ROLLEN.join(', ')}; mag vaker).`,
  async run(context) {
    const { values } = readOptions(context.args, ['naam', 'email', 'rol']);
    const naam = required(values.naam?.[0], 'naam', "--naam 'A. de Vries'");
    const email = required(values.email?.[0], 'email', '--email a.devries@bureau.example');
    const rollen = values.rol ?? ['programmamanager'];
    const wrong = rollen.filter((rol) => !(BUREAU_ROLLEN as readonly string[]).includes(rol));
    if (wrong.length > 0)
      throw new Stop(`De rol '${wrong.join("', '")}' bestaat niet. Kies uit: ${BUREAU_ROLLEN.join(', ')}.`);
    return withApplication(context, async (app) => {
      const result = await app.get(VoegMedewerkerToe).execute({ naam, email, rollen });
      if (result.ok) {
        context.print(`${naam} kan nu inloggen met ${email}.`);
        return 0;
      }
      const { refusal } = result;
      throw new Stop('faults' in refusal ? refusal.faults.map(({ text }) => text).join('\n') : refusal.code);
    });
  },
};
