import type { Bevestigingsvraag } from '#case-management';
import { formatDatum } from '#domain';

export interface Vraagwoorden {
  readonly titel: string;
  readonly lead: string;
  readonly ja: string;
  readonly nee: string;
  readonly uitleg: string;
  /** When neither answer was chosen. */
  readonly kies: string;
  /** When the text that belongs to 'no' is left empty. */
  readonly zonderReden: string;
  readonly gevolgen: string;
}

/** A phase is confirmed or sent back; a decision has the answers that the definition gives it. */
export function vraagwoorden({
  titel,
  besluit,
  gevraagd,
  ja,
  nee,
  gevraagdOp,
}: Bevestigingsvraag): Vraagwoorden {
  const sinds = gevraagdOp === null ? '' : ` sinds ${formatDatum(gevraagdOp)}`;
  if (!gevraagd)
    return {
      titel: `Rond ‘${titel}’ af`,
      lead: 'Is dit deel klaar? Kijk na of het klopt en rond het af.',
      ja: ja.label,
      nee: nee?.label ?? 'Nee',
      uitleg: 'Dit hoeft niet.',
      kies: 'Kies een van de antwoorden.',
      zonderReden: 'Schrijf in een paar woorden waarom.',
      gevolgen: 'Dit gebeurt er dan',
    };
  if (!besluit)
    return {
      titel: `Bevestig ‘${titel}’`,
      lead: `Het bureau vraagt u${sinds} om deze fase te bevestigen. Klopt wat hier staat?`,
      ja: 'Ik bevestig deze fase',
      nee: 'Ik stuur deze fase terug naar het bureau',
      uitleg: nee?.verplicht
        ? 'Stuurt u terug? Schrijf dan waarom. Bevestigt u, dan hoeft dit niet.'
        : 'Dit hoeft niet.',
      kies: 'Kies of u bevestigt of terugstuurt.',
      zonderReden: 'Schrijf waarom u deze fase terugstuurt. Dan weet het bureau wat er anders moet.',
      gevolgen: 'Dit gebeurt er als u bevestigt',
    };
  return {
    titel,
    lead: `Wij vragen u${sinds} om een besluit. U beslist zelf, en u hoeft daarvoor niets uit te leggen. Uw besluit is definitief.`,
    ja: ja.label,
    nee: nee?.label ?? 'Nee',
    uitleg: nee?.verplicht ? 'Bij een nee vragen wij om een korte reden.' : 'Dit hoeft niet.',
    kies: 'Kies een van de antwoorden.',
    zonderReden: 'Schrijf in een paar woorden waarom.',
    gevolgen: `Dit gebeurt er bij ‘${ja.label}’`,
  };
}
