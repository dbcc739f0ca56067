type Token<T> = abstract new (...args: never[]) => T;

/** A use case with what its constructor takes, in that order; a port that is forgotten does not compile. */
export const provide = <T, Ports extends unknown[]>(
  useCase: new (...ports: Ports) => T,
  ...inject: { [K in keyof Ports]: Token<Ports[K]> }
) => ({ provide: useCase, inject: [...inject], useFactory: (...ports: Ports) => new useCase(...ports) });
