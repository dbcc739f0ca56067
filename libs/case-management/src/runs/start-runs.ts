import { clientInZin, Programmabladen, type Effect } from '#domain';
import { RunStarter, type FieldFault, type Transaction, type Transition } from '#workflow-engine';
import { Trajecten } from '../ports/trajecten.ts';
import { Verwanten } from '../ports/verwanten.ts';
import { BeginTraject } from '../trajecten/begin-traject.ts';

type Faults = readonly FieldFault[];

const MAX_NAAM = 80;
const GOED: Faults = [];
const fout = (field: string, text: string): Faults => [{ field, text }];
/** One name for people is one name, whatever the capitals. */
const plat = (naam: string): string => naam.trim().toLocaleLowerCase('nl');

/** Child runs and next cycles begin in the transaction of the step that asks for them. */
export class StartRuns extends RunStarter {
  constructor(
    private readonly verwanten: Verwanten,
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
    private readonly begin: BeginTraject,
  ) {
    super();
  }

  async start(tx: Transaction, step: Transition): Promise<Faults> {
    for (const [index, effect] of (step.effects as readonly Effect[]).entries()) {
      const requestId = `${step.instanceId}:${step.seq}:${index}`;
      const faults =
        effect.type === 'kind'
          ? await this.kind(tx, step, effect.params.programma, requestId)
          : effect.type === 'vervolg'
            ? await this.vervolg(tx, step, requestId)
            : GOED;
      if (faults.length > 0) return faults;
    }
    return GOED;
  }

  private async kind(
    tx: Transaction,
    step: Transition,
    programma: string,
    requestId: string,
  ): Promise<Faults> {
    const { naam } = step.event;
    if (typeof naam !== 'string' || naam.trim() === '')
      throw new Error(
        `${step.definition} starts '${programma}' by '${step.event.type}', which names no group`,
      );
    const groep = naam.trim().replace(/\s+/g, ' ');
    if (groep.length > MAX_NAAM)
      return fout('naam', `De naam is langer dan ${MAX_NAAM} tekens. Maak hem korter.`);
    const ouder = await this.verwanten.afkomst(tx, step.instanceId);
    const dezelfde = ouder.groepen.find((ander) => plat(ander) === plat(groep));
    if (dezelfde !== undefined) {
      const woord = this.bladen.laatste(programma)?.groepWoord ?? 'groep';
      return fout('naam', `Er is al een ${woord} met de naam ‘${dezelfde}’. Kies een andere naam.`);
    }
    const { client, programmamanagerId } = ouder;
    const kindVan = { trajectId: step.instanceId, groep };
    const { actor } = step;
    await this.begin.within(tx, { client, programma, programmamanagerId, kindVan, actor, requestId });
    return GOED;
  }

  private async vervolg(tx: Transaction, step: Transition, requestId: string): Promise<Faults> {
    const { client, programma, programmamanagerId, volgendeId } = await this.verwanten.afkomst(
      tx,
      step.instanceId,
    );
    if (volgendeId !== null)
      return fout('', 'De volgende cyclus is al begonnen. U vindt hem in het dossier.');
    const lopend = await this.trajecten.lopend(tx, client, programma);
    if (lopend && lopend.id !== step.instanceId)
      return fout('', `Er loopt al een ander traject van ${clientInZin(client)} in dit programma.`);
    const { actor, instanceId: vervolgOp } = step;
    await this.begin.within(tx, { client, programma, programmamanagerId, vervolgOp, actor, requestId });
    return GOED;
  }
}
