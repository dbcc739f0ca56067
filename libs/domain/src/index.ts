export * from './rol.ts';
export * from './instellingen.ts';
export * from './feiten.ts';
export * from './effect.ts';
