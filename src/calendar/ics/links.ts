/** Addresses of a calendar that the build wrote. */
export interface FeedUrls {
  /** The file: to copy, and for calendars that want an address typed in. */
  https: string;
  /** Opens the calendar application, where there is one that knows the scheme (Apple, Outlook; not Android). */
  webcal: string;
}

/**
 * The calendar of a jobcenter, or of all, to subscribe to.
 * @param feeds Absolute address of the folder: `new URL(dataset.feeds, urlOfTheDataset)`.
 */
export function feedUrls(feeds: string | URL, jobcenter = 'all'): FeedUrls {
  const https = new URL(`${encodeURIComponent(jobcenter)}.ics`, folder(feeds)).href;
  return { https, webcal: https.replace(/^https?:/, 'webcal:') };
}

/** The file with one event of the shared dataset. Own events have none. */
export function eventUrl(feeds: string | URL, id: string): string {
  return new URL(`event/${encodeURIComponent(id)}.ics`, folder(feeds)).href;
}

/** Without the slash at its end, the last part would be taken for a file. */
const folder = (url: string | URL): string => String(url).replace(/\/?$/, '/');

/** How a visitor can get a calendar file here. */
export const SaveWay = {
  /** The page can make the file (`saveCalendar`), and links to files work as well. */
  File: 'file',
  /** Only links to files on a server work: `eventUrl`, `feedUrls`. */
  Link: 'link',
  /** An app shows the page and drops calendar files: say that the page must be opened in the browser. */
  Browser: 'browser',
} as const;
export type SaveWay = (typeof SaveWay)[keyof typeof SaveWay];

/**
 * What is known of browsers, mostly from https://github.com/add2cal/add-to-calendar-button (issues 72, 144, 501)
 * and https://bugs.webkit.org/show_bug.cgi?id=211234; nobody can ask the browser itself.
 *
 * - In a frame, Firefox and Safari hold files made by the page against the `frame-src` of the page around it.
 * - The view that apps on Android show pages in (`; wv`) cannot load what the page itself has made.
 * - Firefox on iOS and such views on iOS hand only addresses of servers to the calendar.
 * - Instagram, Facebook and the like drop calendar files altogether.
 */
export function saveWay(userAgent: string, framed: boolean): SaveWay {
  const ios = /iPhone|iPad|iPod/.test(userAgent);
  if (
    /Instagram|FBA[NV]|FB_IAB|Messenger|TikTok|musical_ly|BytedanceWebview|Snapchat|Line\//.test(userAgent)
  ) {
    return SaveWay.Browser;
  }
  // Safari and all that open like it call themselves Safari; a view inside of an app does not.
  if (ios && !/Safari/.test(userAgent)) return SaveWay.Browser;
  if (framed || /; ?wv\)/.test(userAgent) || (ios && /FxiOS|DuckDuckGo|Ddg\//.test(userAgent)))
    return SaveWay.Link;
  return SaveWay.File;
}
