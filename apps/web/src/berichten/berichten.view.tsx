import type { ReactElement, ReactNode } from 'react';
import type { Berichtenlijst } from '#berichten';
import type { Traject } from '#case-management';
import { ButtonGroup, ButtonLink, PageHeader } from '#ui';
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
  const weg = aantallen.verzonden + aantallen.gebundeld;
  const wacht = aantallen['ter-goedkeuring'];
  const wachtZin =
    wacht === 0 ? '' : ` ${wacht === 1 ? '1 bericht wacht' : `${wacht} berichten wachten`} op goedkeuring.`;
  if (mis > 0) return `${mis === 1 ? '1 bericht is' : `${mis} berichten zijn`} niet aangekomen.${wachtZin}`;
  if (weg > 0) return `Alles wat is verstuurd, is aangenomen door de mailserver van de ontvanger.${wachtZin}`;
  if (aantallen.wachtrij > 0) return `De berichten worden verstuurd.${wachtZin}`;
  return wachtZin.trim() || 'Hier staat straks elk bericht dat Gangmaker verstuurt.';
};

/** The outbox over all trajecten. */
export function BerichtenPage({ lijst, query }: Props): ReactElement {
  return (
    <BureauFrame title="Berichten" section="berichten">
      <PageHeader
        title="Berichten"
        lead={zin(lijst)}
        actions={
          <ButtonGroup>
            {lijst.aantallen['ter-goedkeuring'] > 0 && (
              <ButtonLink href="/ter-goedkeuring">Bekijk wat wacht op goedkeuring</ButtonLink>
            )}
            <ButtonLink href="/weekoverzicht" variant="secondary">
              Uw weekoverzicht
            </ButtonLink>
          </ButtonGroup>
        }
      />
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
    <TrajectPage
      traject={traject}
      sectie="berichten"
      title="Berichten"
      lead={zin(lijst)}
      actions={<Wegen id={traject.id} lijst={lijst} />}
    >
      <BerichtenLijst pad={trajectPad(traject.id, 'berichten')} lijst={lijst} query={query} />
    </TrajectPage>
  );
}

function Wegen({ id, lijst }: { readonly id: string; readonly lijst: Berichtenlijst }): ReactNode {
  return (
    <ButtonGroup>
      {lijst.aantallen['ter-goedkeuring'] > 0 && (
        <ButtonLink href={`/ter-goedkeuring?traject=${id}`}>Bekijk wat wacht op goedkeuring</ButtonLink>
      )}
      <ButtonLink href={trajectPad(id, 'berichten/straks')} variant="secondary">
        Wat gaat er nog uit?
      </ButtonLink>
    </ButtonGroup>
  );
}
