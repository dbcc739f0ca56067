import { Programmabladen, datumVan, rooster, zittingVan, type Feiten } from '#domain';
import { ReadStanding, type AcceptedEvent, type Standing } from '#workflow-engine';
import { Bijeenkomsten, type Zitting } from '../ports/bijeenkomsten.ts';
import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';
import { Teams } from '../ports/teams.ts';
import type { BijeenkomstBeeld, Verwachte } from './bijeenkomst-beeld.ts';
import { kortVan, tel, verwachtBij, type Telling, type Zittingsbron } from './bijeenkomst-kort.ts';
import { groepsbeelden, groepswaarschuwingen } from './groepen/groepsbeeld.ts';
import { gewoneWijze } from './groepen/maak-groepen.ts';
import { wieMeedoet } from './groepen/wie-doet-mee.ts';
import { isVolgende } from './plannen/is-volgende.ts';
import { planningsvoorstel } from './plannen/planningsvoorstel.ts';

/** Everything about one session: time table, people with attendance, groups, and what can be done now. */
export class ReadBijeenkomst {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly deelnemers: Deelnemers,
    private readonly teams: Teams,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<BijeenkomstBeeld | undefined> {
    const [view, zittingen, eerdere, deelnemers, team] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.bijeenkomsten.eerdere(trajectId, onderdeel),
      this.deelnemers.alle(trajectId),
      this.teams.read(trajectId),
    ]);
    const blad =
      view && zittingVan(this.bladen.van(view.instance.definition, view.instance.version), onderdeel);
    if (!view || !team || !blad) return undefined;
    const { standing, now: nu } = view;
    const feiten = view.facts as Feiten;
    const bron: Zittingsbron = { zittingen, deelnemers, standing, nu };
    const zitting = zittingen.find((een) => een.onderdeel === onderdeel);
    const { groepswijze, rooster: soort } = blad;
    const verwacht = verwachtBij(blad, bron);
    const doenMee = wieMeedoet(verwacht, zitting?.presenties ?? []);
    const ingedeeld = new Set(zitting?.groepen.flatMap(({ leden }) => leden));
    return {
      ...kortVan(blad, bron),
      mensen: verwacht.map((deelnemer) => alsVerwachte(deelnemer, zitting)),
      rooster: zitting ? rooster(soort, zitting.beginLokaal) : [],
      gewoneWijze: gewoneWijze(groepswijze, feiten.instellingen.aantalGroepen),
      indeling: groepsbeelden(zitting?.groepen ?? [], deelnemers),
      nietIngedeeld: ingedeeld.size === 0 ? [] : zonder(doenMee, ingedeeld),
      begeleiders: team.procesbegeleider.map(({ id, naam }) => ({ id, naam })),
      waarschuwingen:
        groepswijze === null ? [] : groepswaarschuwingen(groepswijze, zitting?.groepen ?? [], doenMee),
      gebeurtenissen: gebeurtenissenVan(onderdeel, standing),
      voorstel: planningsvoorstel(blad, zittingen, feiten),
      kanVolgende: zitting !== undefined && isVolgende(blad, zitting, { standing, nu }),
      eerdere: eerdere.map((keer) => ({ ...keer, telling: telVerleden(deelnemers, keer) })),
      kanAanwezigheid: zitting !== undefined && datumVan(zitting.begin) <= datumVan(nu),
      nu,
    };
  }
}

const zonder = (mensen: readonly Deelnemer[], ingedeeld: ReadonlySet<string>): string[] =>
  mensen.map(({ id }) => id).filter((id) => !ingedeeld.has(id));

/** Of those who were recorded: who was expected then is not known any more. */
const telVerleden = (deelnemers: readonly Deelnemer[], zitting: Zitting): Telling =>
  tel(
    deelnemers.filter(({ id }) => zitting.presenties.some(({ deelnemerId }) => deelnemerId === id)),
    zitting,
  );

const gebeurtenissenVan = (onderdeel: string, { accepted }: Standing): Record<string, AcceptedEvent> => {
  const begin = `${onderdeel}.`;
  const eigen = accepted.filter(({ type }) => type.startsWith(begin));
  return Object.fromEntries(eigen.map((event) => [event.type.slice(begin.length), event]));
};

function alsVerwachte({ id, naam, rol, functie }: Deelnemer, zitting: Zitting | undefined): Verwachte {
  const presentie = zitting?.presenties.find(({ deelnemerId }) => deelnemerId === id);
  return {
    id,
    naam,
    rol,
    functie,
    groep: zitting?.groepen.find(({ leden }) => leden.includes(id))?.nummer ?? null,
    aanwezig: presentie?.aanwezig ?? null,
    vastgelegd: presentie ? { op: presentie.op, door: presentie.door } : null,
  };
}
