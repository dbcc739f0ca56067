/** A tenth of a pixel is enough, and keeps files the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
