/** The embedded database cannot run here. The message is one Dutch sentence for whoever typed `npm start`. */
export class EmbeddedServerError extends Error {
  override name = 'EmbeddedServerError';
}
