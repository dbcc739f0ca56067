import type { ReactElement, ReactNode } from 'react';
import { DEELNAME_ZIN, type Verwachting } from '#berichten';
import type { BijeenkomstBeeld, Verwachte } from '#case-management';
import { rolNaam, type ClientSoort } from '#domain';
import {
  Alert,
  Button,
  ButtonLink,
  Details,
  FilterBar,
  Form,
  KeyFigures,
  Panel,
  Paragraph,
  PersonList,
  Stack,
  TextInput,
} from '#ui';
import { newRequestId } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { AanwezigheidKanNogNiet } from '../aanwezigheid/kan-nog-niet.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';
import { zoekMensen } from './zoek-mensen.ts';

export type DeurPageProps = ZittingOverzichtProps & {
  /** What calendars answered to this date. */
  readonly verwachting: readonly Verwachting[];
  readonly zoek: string;
  /** Id of who was ticked off last, or ''. */
  readonly laatst: string;
};

/** For one hand and a queue: who is still to come on top, one tap each, and a way back for a wrong tap. */
export function DeurPage({ traject, zitting, verwachting, zoek, laatst }: DeurPageProps): ReactElement {
  const { mensen, telling, kanAanwezigheid, bijeenkomst, onderdeel } = zitting;
  const pad = zittingPad(traject.id, onderdeel, 'deur');
  const rol = rolVan(traject.client.soort);
  const gevonden = zoekMensen(mensen, zoek, rol);
  const open = gevonden.filter(({ aanwezig }) => aanwezig === null);
  const bekend = gevonden.filter(({ aanwezig }) => aanwezig !== null);
  const zei = ({ id }: Verwachte): string => {
    const antwoord = verwachting.find(({ persoonId }) => persoonId === id)?.antwoord;
    return antwoord ? `zei: ${DEELNAME_ZIN[antwoord]}` : '';
  };
  const vorige = mensen.find(({ id, aanwezig }) => id === laatst && aanwezig !== null);
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Aan de deur" pagina="deur">
      {bijeenkomst === null || !kanAanwezigheid ? (
        <AanwezigheidKanNogNiet trajectId={traject.id} zitting={zitting} />
      ) : (
        <section id="deur" aria-label="Aan de deur">
          <Stack>
            {vorige && <Laatste mens={vorige} zitting={zitting} pad={pad} />}
            <KeyFigures
              figures={[
                { value: telling.aanwezig, label: 'binnen' },
                { value: telling.open, label: 'nog niet gezien' },
              ]}
            />
            <FilterBar
              action={`${pad}#deur`}
              label="Zoek iemand op de lijst"
              resetHref={zoek === '' ? undefined : pad}
              submit="Zoek"
            >
              <TextInput name="zoek" label="Naam of rol" type="search" value={zoek} autoComplete="off" />
            </FilterBar>
            <Panel title={zoek === '' ? `Nog niet gezien (${open.length})` : `Gevonden (${open.length})`}>
              <PersonList
                items={open.map((mens) => ({
                  id: mens.id,
                  name: mens.naam,
                  note: bijNaam(mens, zitting, rol(mens), zei(mens)),
                  end: <Tik pad={pad} mens={mens} stand="ja" tekst="Is er" />,
                }))}
              />
              {open.length === 0 && <Paragraph>{niemandOpen(zoek, bekend.length)}</Paragraph>}
              <ButtonLink href={trajectPad(traject.id, 'deelnemers/nieuw')} variant="subtle">
                Staat iemand niet op de lijst? Voeg de deelnemer toe
              </ButtonLink>
            </Panel>
            {bekend.length > 0 && (
              <Details summary={`Al vastgelegd (${bekend.length})`} open={zoek !== ''}>
                <PersonList
                  items={bekend.map((mens) => ({
                    id: mens.id,
                    name: mens.naam,
                    note: `${mens.aanwezig === true ? 'Is er' : 'Is er niet'} · ${bijNaam(mens, zitting, rol(mens))}`,
                    end: <Tik pad={pad} mens={mens} stand="onbekend" tekst="Maak ongedaan" rustig />,
                  }))}
                />
              </Details>
            )}
            {telling.open > 0 && <Rest zitting={zitting} pad={pad} />}
          </Stack>
        </section>
      )}
    </ZittingPage>
  );
}

const rolVan =
  (soort: ClientSoort) =>
  ({ functie, rol }: Verwachte): string =>
    functie === '' ? rolNaam(rol, soort) : functie;

const groepVan = ({ groep }: Verwachte, { indeling }: BijeenkomstBeeld): string =>
  indeling.find(({ nummer }) => nummer === groep)?.naam ?? '';

const bijNaam = (mens: Verwachte, zitting: BijeenkomstBeeld, rol: string, zei = ''): string =>
  [rol, groepVan(mens, zitting), zei].filter((deel) => deel !== '').join(' · ');

const niemandOpen = (zoek: string, bekend: number): string => {
  if (zoek === '') return 'Iedereen is vastgelegd.';
  return bekend > 0
    ? 'Deze persoon is al vastgelegd. Kijk hieronder.'
    : 'Niemand op de lijst heet zo. Zoek op een deel van de naam.';
};

interface TikProps {
  readonly pad: string;
  readonly mens: Verwachte;
  readonly stand: 'ja' | 'nee' | 'onbekend';
  readonly tekst: string;
  readonly rustig?: boolean;
}

function Tik({ pad, mens, stand, tekst, rustig = false }: TikProps): ReactNode {
  return (
    <Form
      action={pad}
      hidden={{ requestId: newRequestId(), deelnemer: mens.id, stand }}
      label={`${tekst}: ${mens.naam}`}
    >
      <Button variant={rustig ? 'subtle' : 'secondary'} aria-label={`${tekst}: ${mens.naam}`}>
        {tekst}
      </Button>
    </Form>
  );
}

function Laatste({
  mens,
  zitting,
  pad,
}: {
  readonly mens: Verwachte;
  readonly zitting: BijeenkomstBeeld;
  readonly pad: string;
}): ReactNode {
  const groep = groepVan(mens, zitting);
  return (
    <Alert kind="ok" title={`${mens.naam} ${mens.aanwezig === true ? 'is er' : 'is er niet'}`}>
      {groep !== '' && <Paragraph>Zit in: {groep}.</Paragraph>}
      <Tik pad={pad} mens={mens} stand="onbekend" tekst="Maak ongedaan" rustig />
    </Alert>
  );
}

/** At the end of the evening: who was not seen was not there. */
function Rest({ zitting, pad }: { readonly zitting: BijeenkomstBeeld; readonly pad: string }): ReactNode {
  const open = zitting.mensen.filter(({ aanwezig }) => aanwezig === null);
  const wie = open.length === 1 ? 'de laatste persoon' : `de andere ${open.length} mensen`;
  return (
    <Details summary="De deur gaat dicht">
      <Paragraph>
        Komt er niemand meer? Dan legt u met één knop vast dat {wie} er niet{' '}
        {open.length === 1 ? 'was' : 'waren'}. U kunt dat later per persoon verbeteren.
      </Paragraph>
      <Form action={`${pad}/rest`} hidden={{ requestId: newRequestId() }} label="De deur gaat dicht">
        {open.map(({ id }) => (
          <input key={id} type="hidden" name="deelnemer" value={id} />
        ))}
        <div>
          <Button>
            Leg vast dat {wie} er niet {open.length === 1 ? 'was' : 'waren'}
          </Button>
        </div>
      </Form>
    </Details>
  );
}
