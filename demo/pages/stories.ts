// `?jobcenter=peine&limit=3&theme=dark` are attributes of the element.
import '../../src/stark-sozial-stories.ts';

const query = new URLSearchParams(location.search);
for (const element of document.querySelectorAll('stark-sozial-stories')) {
  for (const [name, value] of query) {
    if (name === 'lang') document.documentElement.lang = value;
    else element.setAttribute(name, value);
  }
}
document.body.classList.toggle('dark', query.get('theme') === 'dark');
