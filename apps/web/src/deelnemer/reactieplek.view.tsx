import type { ReactNode } from 'react';
import { reactieveld, type Plaats } from '#consultatie';
import { plaatsnamen } from '#documents';
import { Button, Details, Stack, StatusBadge, VisuallyHidden } from '#ui';
import { Anderen } from './anderen.view.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { REAGEER, plekAnker } from './plek.ts';
import { Reactieveld, eigenReactie } from './reactieveld.view.tsx';

/** `reageren`: also room to write; else only what others wrote. */
export interface LezerProps extends ReactiePageProps {
  readonly reageren: boolean;
}

interface ReactieplekProps extends LezerProps {
  readonly plaats: Plaats;
  /** Such as 'Alinea 2 onder ‘Wat wij willen’'. */
  readonly naam: string;
}

/** Under one place of the text: what others wrote, what the reader wrote, and room to write. */
function Reactieplek(props: ReactieplekProps): ReactNode {
  const { plaats, naam, pagina, typed, reageren, faults = [] } = props;
  const { id, soort, isOpen } = plaats;
  const reactie = eigenReactie(props, id);
  const veld = reactieveld(id);
  const getypt = typed?.[veld] !== undefined && typed[veld] !== (reactie?.tekst ?? '');
  const fout = faults.some(({ field }) => field === veld);
  const kan = isOpen && reageren;
  if (!kan && !pagina.anderen.some(({ blokId }) => blokId === id)) return null;
  return (
    <div id={plekAnker(id)}>
      <Anderen pagina={pagina} blokId={id} />
      {kan && (
        <Details
          quiet
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

/** What stands under each place of the text, by the id of its block. */
export const plekken = (props: LezerProps): ((blokId: string) => ReactNode) => {
  const { plaatsen } = props.pagina;
  const namen = plaatsnamen(plaatsen);
  const opId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]));
  return (id) => {
    const plaats = opId.get(id);
    return plaats && <Reactieplek {...props} plaats={plaats} naam={namen.get(id) ?? ''} />;
  };
};

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
