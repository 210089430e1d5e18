import { answerTiles } from './consent.ts';

/** Who has the tiles, and how to answer. */
export interface TilesConsent {
  provider: 'basemap-de';
  /** The visitor's answer; it may be given at any time and changed. */
  answer: (granted: boolean) => void;
}

/** Told by `<jobcenter-finder>` when its map opens and tiles wait for a yes. `preventDefault()` hides the button in the map. */
export class TilesConsentNeededEvent extends CustomEvent<TilesConsent> {
  static readonly type = 'tiles-consent-needed';

  constructor() {
    const detail: TilesConsent = { provider: 'basemap-de', answer: granted => answerTiles(granted === true) };
    super(TilesConsentNeededEvent.type, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiles-consent-needed': TilesConsentNeededEvent;
  }
}
