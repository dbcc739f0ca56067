import type { ReactNode } from 'react';
import { reactieveld, type Plaats } from '#consultatie';
import { Button, Details, Stack, StatusBadge, VisuallyHidden } from '#ui';
import { Anderen } from './anderen.view.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { REAGEER, plekAnker } from './plek.ts';
import { Reactieveld, eigenReactie } from './reactieveld.view.tsx';

interface ReactieplekProps extends ReactiePageProps {
  readonly plaats: Plaats;
  /** Such as 'Alinea 2 onder ‘Wat wij willen’'. */
  readonly naam: string;
}

/** Under one place of the text: what others wrote, what the reader wrote, and room to write. */
export function Reactieplek(props: ReactieplekProps): ReactNode {
  const { plaats, naam, pagina, typed, faults = [] } = props;
  const { id, soort, isOpen } = plaats;
  const reactie = eigenReactie(props, id);
  const veld = reactieveld(id);
  const getypt = typed?.[veld] !== undefined && typed[veld] !== (reactie?.tekst ?? '');
  const fout = faults.some(({ field }) => field === veld);
  return (
    <div id={plekAnker(id)}>
      <Anderen pagina={pagina} blokId={id} />
      {isOpen && (
        <Details
          open={reactie !== undefined || getypt || fout}
          summary={<Kop {...{ soort, naam, reactie }} />}
        >
          <Stack>
            <Reactieveld {...props} blokId={id} label="Uw reactie" />
            {reactie?.oordeel == null && (
              <Button variant="secondary" name="plek" value={id}>
                Bewaar
              </Button>
            )}
          </Stack>
        </Details>
      )}
    </div>
  );
}

function Kop(props: {
  readonly soort: Plaats['soort'];
  readonly naam: string;
  readonly reactie: unknown;
}): ReactNode {
  const { soort, naam, reactie } = props;
  if (reactie === undefined)
    return (
      <>
        {REAGEER[soort]}
        <VisuallyHidden>: {naam}</VisuallyHidden>
      </>
    );
  return (
    <>
      Uw reactie <StatusBadge tone="done">Bewaard</StatusBadge>
      <VisuallyHidden> op {naam}</VisuallyHidden>
    </>
  );
}
