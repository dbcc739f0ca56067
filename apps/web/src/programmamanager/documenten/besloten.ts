import type { DocumentBeeld } from '#case-management';
import { refused, type Reply } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';

/** What is for others is not written over by who cannot read it. */
export const besloten = (id: string, { soort, besloten: text }: DocumentBeeld): Reply | undefined =>
  text === null
    ? undefined
    : refused({ code: 'confidential', text }, { terug: trajectPad(id, `documenten/${soort}`) });
