/** Where a run of every programme ends that is called off; every other end is one of its own. */
export const GEANNULEERD = 'geannuleerd';
