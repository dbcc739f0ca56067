import { ThrownReply, problem, type ProblemError } from '../../shell/index.ts';
import { readInput } from '../api/read-input.ts';
import { GebeurtenisInvoer } from './gebeurtenis.ts';

export interface GelezenGebeurtenis extends GebeurtenisInvoer {
  readonly velden: Readonly<Record<string, string>>;
}

/** The fields of an event stand beside its type, and only the definition knows which ones: the engine judges them. */
export function readGebeurtenis(body: unknown): GelezenGebeurtenis {
  const { type, requestId, expectedSeq, ...velden } = Object(body ?? {}) as Record<string, unknown>;
  const known = { type, requestId, ...(expectedSeq === undefined ? {} : { expectedSeq }) };
  const input = readInput(GebeurtenisInvoer, Array.isArray(body) ? body : known, 'body');
  const errors = [...(input.ok ? [] : input.errors), ...faultsIn(velden)];
  if (input.ok && errors.length === 0) return { ...input.value, velden: velden as Record<string, string> };
  const title = 'Er klopt nog iets niet';
  throw new ThrownReply((id) =>
    problem(400, id, { title, detail: NIETS_VERANDERD, code: 'invalid', errors }),
  );
}

const NIETS_VERANDERD = 'Niet alles is goed ingevuld. Er is niets veranderd.';

const faultsIn = (velden: Readonly<Record<string, unknown>>): ProblemError[] =>
  Object.entries(velden)
    .filter(([, waarde]) => typeof waarde !== 'string')
    .map(([name]) => ({
      in: 'body',
      location: { name, pointer: `#/${name}` },
      code: 'isString',
      detail: 'Vul hier tekst in.',
    }));
