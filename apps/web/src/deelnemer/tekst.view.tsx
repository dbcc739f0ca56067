import type { ReactNode } from 'react';
import { plaatsnamen } from '#documents';
import { DocumentView, Paragraph } from '#ui';
import { beeldadres } from './beeldadres.ts';
import type { ReactiePageProps } from './page-props.ts';
import { Reactieplek } from './reactieplek.view.tsx';

/** The draft as it was sent, with room to react under each place of it. */
export function Tekst(props: ReactiePageProps & { readonly reageren: boolean }): ReactNode {
  const { pagina, reageren } = props;
  const { document, plaatsen } = pagina;
  if (document.inhoud.content.length === 0) return <Paragraph>De tekst staat in het bestand.</Paragraph>;
  const namen = plaatsnamen(plaatsen);
  const opId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]));
  const plek = (id: string): ReactNode => {
    const plaats = opId.get(id);
    return plaats && <Reactieplek {...props} plaats={plaats} naam={namen.get(id) ?? ''} />;
  };
  return (
    <DocumentView
      doc={document.inhoud}
      level={3}
      imageSrc={beeldadres(props)}
      after={reageren ? plek : undefined}
    />
  );
}
