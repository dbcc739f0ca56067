import { jobIdOf } from './job-id.ts';

describe('the id of a job', () => {
  it('is the same for the same key and a valid UUID', () => {
    const id = jobIdOf('a5b0:12:0');
    expect(jobIdOf('a5b0:12:0')).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs for another effect of the same step', () => {
    expect(jobIdOf('a5b0:12:1')).not.toBe(jobIdOf('a5b0:12:0'));
  });
});
