import type { ReactNode } from 'react';
import type { Vergelijking } from '#documents';
import { Alert, DiffSummary, DiffView, Paragraph } from '#ui';
import { beeldadres } from './beeldadres.ts';
import { plekken, type LezerProps } from './reactieplek.view.tsx';

const ANKER = 'wijziging';

/** A round that only asks about what changed: there is room to react there, and the rest is folded away to be read. */
export function Wijzigingen(props: LezerProps & { readonly vergelijking: Vergelijking }): ReactNode {
  const { pagina, vergelijking, reageren } = props;
  const { alleenGewijzigd } = pagina.eigen;
  if (!pagina.plaatsen.some(({ isOpen }) => isOpen) && vergelijking.samenvatting.vervallen === 0)
    return (
      <Alert kind="info" title="Er zijn geen woorden gewijzigd">
        De tekst zegt hetzelfde als versie {alleenGewijzigd}. U kunt wel op het geheel reageren.
      </Alert>
    );
  return (
    <>
      <Paragraph>
        {reageren
          ? `Wij vragen u nu alleen naar wat er sinds versie ${alleenGewijzigd} is gewijzigd. De rest staat erbij om te lezen.`
          : `Hieronder ziet u wat er sinds versie ${alleenGewijzigd} is gewijzigd.`}
      </Paragraph>
      <DiffSummary vergelijking={vergelijking} anchor={ANKER} />
      <DiffView
        vergelijking={vergelijking}
        level={3}
        anchor={ANKER}
        imageSrc={beeldadres(props)}
        after={plekken(props)}
      />
    </>
  );
}
