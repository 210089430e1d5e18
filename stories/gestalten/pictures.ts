import { html, type TemplateResult } from 'lit';
import '../../src/aktionswoche-calendar.ts';
import '../../src/jobcenter-finder.ts';
import '../../src/stark-sozial-banner.ts';
import '../../src/stark-sozial-stories.ts';

export type Theme = 'light' | 'dark' | 'auto';

/** A day before the first Aktionswoche, so that nothing depends on today. */
const now = () => new Date('2019-08-14T10:00:00+02:00');

/** Each element in a state that shows most of it. */
export const PICTURES: Readonly<Record<string, (theme: Theme) => TemplateResult>> = {
  'jobcenter-finder': theme =>
    html`<jobcenter-finder query="Meppen" map="open" tiles="basemap-de" theme=${theme}><a href="https://example.org/">Jobcenter suchen</a></jobcenter-finder>`,
  'aktionswoche-calendar': theme =>
    html`<aktionswoche-calendar edition="2019" jobcenter="friesland" theme=${theme} .now=${now}
      ><a href="https://example.org/">Aktionswoche</a></aktionswoche-calendar
    >`,
  'stark-sozial-banner': theme =>
    html`<stark-sozial-banner edition="2019" jobcenter="peine" dismissible theme=${theme} .now=${now}>
      <strong slot="logo">Landkreis Beispiel</strong>
      <a href="https://example.org/">Jobcenter suchen</a>
    </stark-sozial-banner>`,
  'stark-sozial-stories': theme =>
    html`<stark-sozial-stories theme=${theme}><a href="https://example.org/">Geschichten</a></stark-sozial-stories>`,
};
