/** `+49 5171 401234` → `tel:+495171401234` */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

export function mailHref(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
}

/**
 * An address as a link that the device's own map application opens: `geo:` where the system asks which one
 * (Android), Apple's address for its devices, OpenStreetMap elsewhere. Nothing is loaded before the click.
 */
export function mapHref(address: string, userAgent: string): string {
  const query = encodeURIComponent(address);
  if (/Android/i.test(userAgent)) return `geo:0,0?q=${query}`;
  if (/iPhone|iPad|iPod|Macintosh/i.test(userAgent)) return `https://maps.apple.com/?q=${query}`;
  return `https://www.openstreetmap.org/search?query=${query}`;
}
