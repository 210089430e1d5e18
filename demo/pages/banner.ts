// `?jobcenter=peine&theme=dark` are attributes of each banner; `now=2027-06-14T10:00:00Z` sets its clock.
import '../../src/stark-sozial-banner.ts';

for (const banner of document.querySelectorAll('stark-sozial-banner')) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === 'lang') document.documentElement.lang = value;
    else if (name === 'now') banner.now = () => new Date(value);
    else banner.setAttribute(name, value);
  }
}
document.body.classList.toggle('dark', new URLSearchParams(location.search).get('theme') === 'dark');
