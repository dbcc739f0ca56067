import type { EffectJob } from '#workflow-engine';
import type { MailParams } from '../../gebeurtenissen/gevolgen.ts';
import { bundelMails, bundelVerzet } from './bundel-verzet.ts';

const verzet = (onderdeel: string): MailParams => ({
  sjabloon: 'verzet',
  aan: { soort: 'eerderBericht', onderdeel },
  onderdelen: [onderdeel],
  agenda: 'verzetten',
});
const uitnodiging: MailParams = {
  sjabloon: 'uitnodiging',
  aan: { soort: 'deelnemers' },
  onderdelen: ['a'],
  agenda: 'uitnodigen',
};
const job = (key: string, type: string, params: object): EffectJob => ({
  key,
  instanceId: 't',
  type,
  params: { ...params },
  at: '2027-01-04T09:00:00.000Z',
  event: { type: 'a.BUREAU_VERZET' },
});

describe('wat in één keer verschuift', () => {
  it('is één mail over alle bijeenkomsten die verschuiven', () => {
    expect(bundelMails([verzet('a'), uitnodiging, verzet('b'), verzet('c')])).toEqual([
      {
        ...verzet('a'),
        aan: { soort: 'eerderBericht', onderdeel: 'a', ook: ['b', 'c'] },
        onderdelen: ['a', 'b', 'c'],
      },
      uitnodiging,
    ]);
  });

  it('houdt elke andere mail zoals hij was', () => {
    const afgelast: MailParams = { ...verzet('b'), sjabloon: 'afgelast', agenda: 'afzeggen' };
    expect(bundelMails([verzet('a'), afgelast, uitnodiging, uitnodiging])).toEqual([
      verzet('a'),
      afgelast,
      uitnodiging,
      uitnodiging,
    ]);
  });

  it('is één taak voor de verzender, onder de sleutel van de eerste', () => {
    const jobs = [
      job('t:2:0', 'mail', verzet('a')),
      job('t:2:1', 'ouder', {}),
      job('t:3:0', 'mail', verzet('b')),
    ];
    const gebundeld = bundelVerzet(jobs);
    expect(gebundeld.map(({ key }) => key)).toEqual(['t:2:0', 't:2:1']);
    expect(gebundeld[0]?.params['onderdelen']).toEqual(['a', 'b']);
  });
});
