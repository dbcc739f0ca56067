import { Clock, Ids, UnitOfWork } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import { Weekboek } from '../ports/weekboek.ts';
import { WEEKOVERZICHT } from '../sjablonen/register.ts';
import { Uitgaand } from '../versturen/uitgaand.ts';
import { zetKlaar } from '../versturen/zet-klaar.ts';
import type { Weekbron } from './weekbron.ts';
import { Weekschrijver } from './week-schrijver.ts';
import { isAanDeBeurt, weekvenster, type Weekvenster } from './weekvenster.ts';

/** Every Monday at eight: one mail to each programme manager who has something to read. Once a week, however many workers. */
export class StuurWeekoverzichten {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boek: Weekboek,
    private readonly schrijver: Weekschrijver,
    private readonly uitgaand: Uitgaand,
    private readonly tijd: Tijdmeter,
  ) {}

  async execute(): Promise<number> {
    const venster = weekvenster(await this.tijd.clock.now());
    if (!isAanDeBeurt(venster)) return 0;
    let gemaakt = 0;
    for (const medewerkerId of await this.boek.aanDeBeurt(venster))
      if (await this.een(venster, medewerkerId)) gemaakt += 1;
    return gemaakt;
  }

  private een(venster: Weekvenster, medewerkerId: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.boek.neem(tx, venster, medewerkerId))) return false;
      const bron = await this.boek.bron(tx, venster, medewerkerId);
      const brief = bron && this.schrijver.schrijf(bron, venster);
      if (!bron || !brief) return false;
      await zetKlaar(tx, this.uitgaand.store, this.uitgaand.queue, [this.bericht(bron, brief, venster)]);
      return true;
    });
  }

  private bericht({ medewerker }: Weekbron, brief: GeschrevenBrief, { week }: Weekvenster): NieuwBericht {
    const sleutel = `${WEEKOVERZICHT}:${week}:${medewerker.id}`;
    return {
      id: this.tijd.ids.next(),
      sleutel,
      trajectId: null,
      sjabloon: WEEKOVERZICHT,
      onderdelen: [],
      deelnemerId: null,
      medewerkerId: medewerker.id,
      aanNaam: medewerker.naam,
      aanAdres: medewerker.email,
      ...brief,
      agenda: null,
      gegevens: { link: null, ronde: null },
      messageId: this.schrijver.instellingen.messageId(sleutel),
    };
  }
}

/** What makes each mail another one: when it is, and how it is called. */
export class Tijdmeter {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}
}
