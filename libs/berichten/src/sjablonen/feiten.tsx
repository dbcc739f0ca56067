import type { ReactNode } from 'react';
import { MailFacts, type MailFact } from '#ui';
import type { Brief } from '../brief/brief.ts';
import { opsomming, wanneer, woordenVan } from '../brief/woorden.ts';

const NOG_NIET = 'De datum volgt nog.';

/** When and where each part is; the place once, when it is the same for all. */
export function Data({ bron, onderdelen, blad }: Brief): ReactNode {
  const plaatsen = onderdelen.map((onderdeel) => bron.bijeenkomsten[onderdeel]?.plaats ?? '');
  const [enige = ''] = plaatsen;
  const isOveral = plaatsen.length > 1 && plaatsen.every((plaats) => plaats === enige);
  const facts = onderdelen.flatMap((onderdeel): MailFact[] => {
    const bijeenkomst = bron.bijeenkomsten[onderdeel];
    const { titel } = woordenVan(onderdeel, blad);
    if (!bijeenkomst) return [{ label: titel, value: NOG_NIET }];
    const { plaats } = bijeenkomst;
    return [
      { label: titel, value: wanneer(bijeenkomst) },
      ...(plaats && !isOveral ? [{ label: `Plaats ${titel.toLowerCase()}`, value: plaats }] : []),
    ];
  });
  return <MailFacts facts={isOveral && enige ? [...facts, { label: 'Plaats', value: enige }] : facts} />;
}

/** One session: date, time, place. */
export function Wanneer({
  brief,
  extra = [],
}: {
  readonly brief: Brief;
  readonly extra?: readonly MailFact[];
}): ReactNode {
  const bijeenkomst = brief.bron.bijeenkomsten[brief.onderdelen[0] ?? ''];
  const facts: MailFact[] = bijeenkomst
    ? [
        { label: 'Wanneer', value: wanneer(bijeenkomst) },
        { label: 'Waar', value: bijeenkomst.plaats || 'Dat hoort u nog.' },
        ...(bijeenkomst.trainers?.length
          ? [{ label: 'Begeleiding', value: opsomming(bijeenkomst.trainers) }]
          : []),
        ...(bijeenkomst.opmerking ? [{ label: 'Goed om te weten', value: bijeenkomst.opmerking }] : []),
      ]
    : [{ label: 'Wanneer', value: NOG_NIET }];
  return <MailFacts facts={[...facts, ...extra]} />;
}
