import { baseKeymap } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, smartQuotes, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import {
  alinea,
  cursief,
  genummerd,
  inspringen,
  kop,
  nieuweRegel,
  opsomming,
  terugspringen,
  vet,
} from './opdrachten.ts';
import { node } from './schema.ts';

/** Not Tab: a keyboard must be able to leave the text. */
export const toetsen = (link: Command): Plugin[] => [
  keymap({
    'Mod-b': vet,
    'Mod-i': cursief,
    'Mod-k': link,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-Alt-0': alinea,
    'Mod-Alt-1': kop(1),
    'Mod-Alt-2': kop(2),
    'Mod-Alt-3': kop(3),
    'Shift-Mod-7': genummerd,
    'Shift-Mod-8': opsomming,
    'Mod-]': inspringen,
    'Mod-[': terugspringen,
    'Shift-Enter': nieuweRegel,
    Enter: splitListItem(node('listItem')),
  }),
  keymap(baseKeymap),
];

/** The signs of the plain notation work here too: '# ', '- ', '1. '. */
export const regels = (): Plugin =>
  inputRules({
    rules: [
      ...smartQuotes,
      textblockTypeInputRule(/^(#{1,3})\s$/, node('heading'), ([, hekjes = '']) => ({
        level: hekjes.length,
      })),
      wrappingInputRule(/^[-*]\s$/, node('bulletList')),
      wrappingInputRule(
        /^(\d{1,3})[.)]\s$/,
        node('orderedList'),
        ([, nummer]) => ({ start: Number(nummer) }),
        ([, nummer], lijst) => lijst.childCount + Number(lijst.attrs['start']) === Number(nummer),
      ),
    ],
  });
