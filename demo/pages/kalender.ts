// The demo page shows the element as its own address says; `?tag=2019-08-28` sets the clock to that day.
import '../../src/aktionswoche-calendar.ts';

const calendar = document.querySelector('aktionswoche-calendar')!;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === 'lang') document.documentElement.lang = value;
  else if (name === 'tag') calendar.now = () => new Date(`${value}T09:00:00+02:00`);
  else calendar.setAttribute(name, value);
}
document.body.classList.toggle('dark', calendar.getAttribute('theme') === 'dark');
