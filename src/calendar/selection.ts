import { editionFor } from '../dataset/editions.ts';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Dataset, Edition } from '../dataset/schema.ts';
import { distance } from '../places/distance.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import { agenda, daysOfEdition, type Group, inOrder } from './agenda.ts';
import { type Candidate, candidateOf, type Filters, filtered, type Near } from './filters.ts';
import { keepsPreset, type Preset } from './preset.ts';

export interface Wanted {
  dataset: Dataset;
  /** The page's own dates. */
  own: readonly CampaignEvent[];
  onlyOwn: boolean;
  today: string;
  /** Id, where the page or the visitor wants a certain one. */
  edition: string | null | undefined;
  preset: Preset;
  filters: Filters;
  texts: CalendarTable;
}

/** What is to be shown. */
export interface Selection {
  edition: Edition | undefined;
  /** All actions of the edition that the page wants to show. */
  candidates: readonly Candidate[];
  /** Those that pass the visitor's filters. */
  shown: readonly Candidate[];
  groups: readonly Group[];
  /** How many days the week has. */
  days: number;
  /** Other editions of which the page would show actions; reckoned when one asks. */
  others: readonly { edition: Edition; count: number }[];
  /** How many actions the page's presets hide, where they hide all. */
  hidden: number;
}

/** Chooses what is to be shown; keeps what did not change since the last time. */
export class Selector {
  #key: readonly unknown[] = [];
  #candidates: readonly Candidate[] = [];
  #near: Near | undefined;
  #others: Selection['others'] | undefined;

  select(wanted: Wanted): Selection {
    const { dataset, today, filters } = wanted;
    const others = () => this.#othersThan(edition, wanted);
    const edition = editionFor(dataset.editions, today, wanted.edition);
    const candidates = edition ? this.#candidatesOf(edition, wanted) : [];
    const shown = filtered(candidates, filters);
    const events = shown.map(({ event }) => event);
    return {
      ...{ edition, candidates, shown },
      groups: edition ? agenda(events, edition, today) : [],
      days: edition ? daysOfEdition(edition).length : 0,
      hidden: candidates.length > 0 || wanted.onlyOwn ? 0 : eventsOf(dataset, edition).length,
      get others() {
        return others();
      },
    };
  }

  #othersThan(edition: Edition | undefined, wanted: Wanted) {
    const { editions } = wanted.dataset;
    // The way back from another edition is there even if nothing is known of the page's own.
    const own = editionFor(editions, wanted.today);
    this.#others ??= editions
      .filter(({ id }) => id !== edition?.id)
      .map(other => ({ edition: other, count: this.#find(other, wanted).length }))
      .filter(({ edition: other, count }) => count > 0 || other === own);
    return this.#others;
  }

  #candidatesOf(edition: Edition, wanted: Wanted): readonly Candidate[] {
    const { dataset, own, onlyOwn, preset, filters, texts } = wanted;
    const { jobcenter, land, category, audience } = preset;
    const key = [edition, dataset, own, onlyOwn, texts, jobcenter, land, category, audience];
    if (key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      this.#near = undefined;
      this.#others = undefined;
      this.#candidates = this.#find(edition, wanted);
    }
    if (filters.near !== this.#near) {
      this.#near = filters.near;
      for (const candidate of this.#candidates) candidate.distance = distanceOf(candidate, filters.near);
    }
    return this.#candidates;
  }

  #find(edition: Edition, { dataset, own, onlyOwn, preset, texts }: Wanted): readonly Candidate[] {
    const { land, category, audience } = preset;
    const jobcenters = new Map(dataset.jobcenters.map(known => [known.id, known]));
    const { categories, audiences } = texts.calendar;
    const labels = (event: CampaignEvent) => [
      categories[event.category],
      ...event.audience.map(who => audiences[who]),
    ];
    // A page's own dates are its own, whatever hosts they name or do not name.
    const shared = (onlyOwn ? [] : eventsOf(dataset, edition))
      .map(event => candidateOf(event, jobcenters, labels))
      .filter(candidate => keepsPreset(candidate, preset));
    const owned = own
      .filter(event => event.edition === edition.id)
      .map(event => candidateOf(event, jobcenters, labels))
      .filter(candidate => keepsPreset(candidate, { land, category, audience }));
    // In order once, so that each step of a filter finds them so.
    return inOrder([...shared, ...owned], edition);
  }
}

const eventsOf = ({ events }: Dataset, edition: Edition | undefined) =>
  events.filter(event => event.edition === edition?.id);

function distanceOf({ event }: Candidate, near: Near | undefined): number | undefined {
  const position = event.place?.position;
  return near && position ? distance(near.position, position) : undefined;
}
