import { Schema } from 'prosemirror-model';
import { schema as whitelist } from '#documents';

/** The whitelist of every document; an empty one has a line to type on. */
export const schema = new Schema({
  nodes: whitelist.spec.nodes.update('doc', { content: 'title? block+' }),
  marks: whitelist.spec.marks,
});

export const node = (name: string) => {
  const type = schema.nodes[name];
  if (!type) throw new Error(`No such block: ${name}`);
  return type;
};

export const mark = (name: string) => {
  const type = schema.marks[name];
  if (!type) throw new Error(`No such mark: ${name}`);
  return type;
};
