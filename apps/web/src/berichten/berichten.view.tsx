import type { ReactElement } from 'react';
import type { Berichtenlijst } from '#berichten';
import type { Traject } from '#case-management';
import { PageHeader } from '#ui';
import { TrajectPage, trajectPad } from '../programmamanager/traject-page.tsx';
import { BureauFrame } from '../shell/index.ts';
import { BerichtenLijst } from './berichten-lijst.tsx';
import type { BerichtenQuery } from './berichten-query.ts';

interface Props {
  readonly lijst: Berichtenlijst;
  readonly query: BerichtenQuery;
}

const zin = ({ aantallen }: Berichtenlijst): string => {
  const mis = aantallen.mislukt + aantallen.onbestelbaar;
  if (mis + aantallen.verzonden + aantallen.wachtrij === 0)
    return 'Hier staat straks elk bericht dat Gangmaker verstuurt.';
  if (mis === 0 && aantallen.verzonden === 0) return 'De berichten worden verstuurd.';
  if (mis === 0) return 'Alles wat is verstuurd, is aangenomen door de mailserver van de ontvanger.';
  return mis === 1 ? '1 bericht is niet aangekomen.' : `${mis} berichten zijn niet aangekomen.`;
};

/** The outbox over all trajecten. */
export function BerichtenPage({ lijst, query }: Props): ReactElement {
  return (
    <BureauFrame title="Berichten" section="berichten">
      <PageHeader title="Berichten" lead={zin(lijst)} />
      <BerichtenLijst pad="/berichten" lijst={lijst} query={query} metTraject />
    </BureauFrame>
  );
}

export function TrajectBerichtenPage({
  traject,
  lijst,
  query,
}: Props & { readonly traject: Traject }): ReactElement {
  return (
    <TrajectPage traject={traject} sectie="berichten" title="Berichten" lead={zin(lijst)}>
      <BerichtenLijst pad={trajectPad(traject.id, 'berichten')} lijst={lijst} query={query} />
    </TrajectPage>
  );
}
