import { click, there } from '../act.ts';
import { at, device, insecure, REFUSED, TIMED_OUT, UNAVAILABLE } from '../device.ts';
import type { ElementMeta, Play, Story } from '../element.ts';
import { cutOff } from '../network.ts';
import { finder } from './finder.ts';

const locate: Play = async ({ canvasElement }) => {
  await there(canvasElement, '[part=list]');
  await click(canvasElement, '[part=locate]');
};

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Standort',
  play: locate,
  parameters: { shows: '[role=alert] [part=error]' },
};
export default meta;

export const Waiting: Story = {
  name: 'Wird gesucht',
  beforeEach: () => device('never'),
  parameters: { shows: '[part=locate]', reads: 'Ihr Standort wird gesucht …' },
};

export const Refused: Story = {
  name: 'Abgelehnt',
  beforeEach: () => device(REFUSED),
  parameters: { reads: 'gibt Ihren Standort nicht frei' },
};

export const Unavailable: Story = {
  name: 'Gerät weiß es nicht',
  beforeEach: () => device(UNAVAILABLE),
  parameters: { reads: 'kann seinen Standort gerade nicht bestimmen' },
};

export const TimedOut: Story = {
  name: 'Dauert zu lange',
  beforeEach: () => device(TIMED_OUT),
  parameters: { reads: 'zu lange gedauert' },
};

export const Outside: Story = {
  name: 'Nicht in Deutschland',
  beforeEach: () => device(at(48.8566, 2.3522)),
  parameters: { reads: 'liegt nicht in Deutschland' },
};

export const Vague: Story = {
  name: 'Zu ungenau',
  beforeEach: () => device(at(51.5, 10, 90_000)),
  parameters: { reads: 'nur ungefähr' },
};

export const Insecure: Story = {
  name: 'Seite ohne Verschlüsselung',
  beforeEach: insecure,
  parameters: { reads: 'Diese Seite ist nicht verschlüsselt' },
};

export const Offline: Story = {
  name: 'Grenzen der Kreise nicht erreichbar',
  // A Kreis whose outline no other story loads: what was loaded once stays.
  beforeEach: () => {
    const reset = device(at(54.6, 8.95));
    const reconnect = cutOff(/\/kreise-\w+\/\d+\.json$/);
    return () => {
      reset();
      reconnect();
    };
  },
  parameters: { reads: 'Die Suche ist gerade nicht erreichbar' },
};

export const Found: Story = {
  name: 'Gefunden',
  beforeEach: () => device(at(52.3217, 10.2345)),
  parameters: { shows: '.answer .card', reads: 'Peine' },
};

export const NearBorder: Story = {
  name: 'Nah an einer Grenze',
  beforeEach: () => device(at(50.1533, 8.9261, 500)),
  parameters: { shows: '.answer .choices li + li', reads: 'nah an einer Grenze' },
};
