import type { ReactNode } from 'react';
import type { Wijziging } from '#consultatie';
import { plaatsnamen, type Blokverschil, type Vergelijking } from '#documents';
import { Alert, Details, DiffView, Panel, Paragraph, Stack, StatusBadge } from '#ui';
import { beeldadres } from './beeldadres.ts';
import type { ReactiePageProps } from './page-props.ts';
import { Reactieplek } from './reactieplek.view.tsx';
import { Tekst } from './tekst.view.tsx';

const aantal = (wijzigingen: readonly Wijziging[]): string =>
  wijzigingen.length === 1 ? '1 stuk tekst is' : `${wijzigingen.length} stukken tekst zijn`;

/** A round that only asks about what changed: each change with room to react, and the whole text to read below. */
export function Wijzigingen(
  props: ReactiePageProps & { readonly wijzigingen: readonly Wijziging[]; readonly reageren: boolean },
): ReactNode {
  const { pagina, wijzigingen, reageren } = props;
  const { document, eigen, plaatsen } = pagina;
  const namen = plaatsnamen(plaatsen);
  return (
    <Stack>
      {wijzigingen.length === 0 ? (
        <Alert kind="info" title="Er is niets gewijzigd">
          De tekst is dezelfde als in versie {eigen.alleenGewijzigd}. U kunt wel op het geheel reageren.
        </Alert>
      ) : (
        <Paragraph>
          Sinds versie {eigen.alleenGewijzigd} {aantal(wijzigingen)} anders. Daar vragen wij nu uw reactie op.
        </Paragraph>
      )}
      {wijzigingen.map(({ verschil, plaats }) => (
        <Panel
          key={`${verschil.soort}-${verschil.id}`}
          level={3}
          title={plaats ? (namen.get(plaats.id) ?? '') : 'Een stuk dat is vervallen'}
        >
          <Stack>
            <div>
              <StatusBadge tone={plaats ? 'active' : 'stopped'}>{SOORT[verschil.soort]}</StatusBadge>
            </div>
            <DiffView
              vergelijking={alleen(verschil)}
              level={4}
              anchor={`wijziging-${verschil.id}`}
              imageSrc={beeldadres(props)}
            />
            {plaats && reageren && (
              <Reactieplek {...props} plaats={plaats} naam={namen.get(plaats.id) ?? ''} />
            )}
          </Stack>
        </Panel>
      ))}
      <Details summary={`Lees de hele tekst, versie ${document.nummer}`}>
        <Tekst {...props} reageren={false} />
      </Details>
    </Stack>
  );
}

/** One change by itself, with nothing around it. */
const alleen = (verschil: Blokverschil): Vergelijking => ({
  blokken: [verschil],
  samenvatting: { nieuw: 0, vervallen: 0, gewijzigd: 0, verplaatst: 0, woordenErbij: 0, woordenEraf: 0 },
});

const SOORT: Readonly<Record<Wijziging['verschil']['soort'], string>> = {
  gelijk: 'Ongewijzigd',
  gewijzigd: 'Gewijzigd',
  nieuw: 'Nieuw',
  verplaatst: 'Verplaatst en gewijzigd',
  vervallen: 'Vervallen',
  vertrokken: 'Vervallen',
};
