import type { TeBeslissen } from '#berichten';
import { idsIn, wachtgroepen } from './wachtgroepen.ts';

const mail = (id: string, over: Partial<TeBeslissen> = {}): TeBeslissen => ({
  id,
  trajectId: 't1',
  client: 'Gemeente Waterveen',
  sjabloon: 'uitnodiging',
  titel: 'Uitnodiging',
  aanNaam: id,
  aanAdres: `${id}@waterveen.example`,
  onderwerp: 'Uitnodiging',
  aangemaaktOp: '2028-01-10T09:00:00.000Z',
  uiterlijk: '2028-01-20T16:00:00.000Z',
  telaat: false,
  ...over,
});

describe('mails die wachten', () => {
  it('staan bij elkaar als ze voor verschillende mensen hetzelfde zijn', () => {
    const anders = [mail('c', { trajectId: 't2' }), mail('d', { uiterlijk: null })];
    const groepen = wachtgroepen([mail('a'), ...anders, mail('b')]);
    expect(groepen.map(({ waarde }) => waarde)).toEqual(['a,b', 'c', 'd']);
    expect(groepen[0]?.eerste.id).toBe('a');
  });
  it('komen als losse ids terug van een formulier', () => {
    expect(idsIn(['a,b', 'd'])).toEqual(['a', 'b', 'd']);
    expect(idsIn([])).toEqual([]);
  });
});
