import grossstadt from '../../demo/themes/grossstadt.css?raw';
import kueste from '../../demo/themes/kueste.css?raw';
import mittelgebirge from '../../demo/themes/mittelgebirge.css?raw';
import { addRules } from './look.ts';

export interface Design {
  label: string;
  /** As a page takes it over. */
  css: string;
}

/** The sample themes; their keys are classes, so that several can stand on one page here. */
export const DESIGNS = {
  vorgabe: { label: 'Vorgabe', css: '' },
  kueste: { label: 'Küste', css: kueste },
  mittelgebirge: { label: 'Mittelgebirge', css: mittelgebirge },
  grossstadt: { label: 'Großstadt', css: grossstadt },
} as const satisfies Record<string, Design>;

export type DesignName = keyof typeof DESIGNS;

addRules(
  Object.entries(DESIGNS)
    .map(([name, { css }]) => css.replace(':root', `.${name}`))
    .join('\n'),
);
