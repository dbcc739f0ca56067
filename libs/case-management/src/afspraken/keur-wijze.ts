import { datumVan, isDatum } from '#domain';
import { Clock } from '#workflow-engine';
import type { FieldFault } from '#workflow-engine';
import { LeesInvoer } from '../documenten/lees-invoer.ts';
import type { Gelezeninvoer } from '../documenten/lees-invoer.ts';
import { afbeeldingenIn } from '../documenten/woorden.ts';
import type { Afsprakenwijze } from './afsprakenwijze.ts';

const MAX_PLAATS = 300;
const NIETS: Gelezeninvoer = { faults: [], woorden: null, bestand: null, toelichting: '' };

/** Checks how agreements are recorded: the document, or the place and the day. */
export class KeurWijze {
  constructor(
    private readonly leesInvoer: LeesInvoer,
    private readonly clock: Clock,
  ) {}

  async execute(wijze: Afsprakenwijze): Promise<Gelezeninvoer> {
    if (wijze.soort === 'elders') return { ...NIETS, faults: eldersFouten(wijze, await this.clock.now()) };
    const gelezen = await this.leesInvoer.execute(wijze);
    const { woorden, faults } = gelezen;
    if (woorden === null || woorden.hoe === 'bestand' || afbeeldingenIn(woorden.inhoud).length === 0)
      return gelezen;
    const text = 'Een afbeelding kan hier alleen mee in een Word-bestand. Haal haar uit de tekst.';
    return { ...gelezen, faults: [...faults, { field: 'tekst', text }] };
  }
}

const eldersFouten = ({ plaats, datum }: { plaats: string; datum: string }, nu: string): FieldFault[] => {
  const faults: FieldFault[] = [];
  if (plaats.trim() === '')
    faults.push({
      field: 'plaats',
      text: 'Vul in waar de afspraken staan, bijvoorbeeld: raadsbesluit in het zaaksysteem.',
    });
  if (plaats.length > MAX_PLAATS)
    faults.push({ field: 'plaats', text: `Maak de plaats korter dan ${MAX_PLAATS} tekens.` });
  if (!isDatum(datum))
    faults.push({ field: 'datum', text: 'Vul de datum in waarop de afspraken zijn vastgelegd.' });
  else if (datum > datumVan(nu))
    faults.push({ field: 'datum', text: 'Deze datum komt nog. Vul de dag in waarop het is gebeurd.' });
  return faults;
};
