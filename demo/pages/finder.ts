// The demo page shows the element as its own address says: `?jobcenter=peine&theme=dark` are its attributes.
import '../../src/jobcenter-finder.ts';

const finder = document.querySelector('jobcenter-finder')!;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === 'lang') document.documentElement.lang = value;
  else finder.setAttribute(name, value);
}
document.body.classList.toggle('dark', finder.getAttribute('theme') === 'dark');
