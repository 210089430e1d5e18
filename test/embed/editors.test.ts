import { expect } from '@open-wc/testing';
import { pageWithScript, shown, widgetsHost } from './page.ts';

interface Ck {
  getData(): string;
  editing: { view: { document: { fire(name: string, data: unknown): void } } };
  data: { htmlProcessor: { toView(html: string): unknown } };
  destroy(): Promise<void>;
}
interface Tiny {
  init(
    options: object,
  ): Promise<
    { getContent(): string; execCommand(name: string, ui: boolean, html: string): void; destroy(): void }[]
  >;
}

const CKEDITOR = new URL('../../node_modules/ckeditor5/dist/browser/ckeditor5.js', import.meta.url).href;
const TINYMCE = new URL('../../node_modules/tinymce/', import.meta.url).href;

/** What the editor's own start page proposes for text, without anything that lets more HTML pass. */
const CKEDITOR_PLUGINS = [
  ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'Table', 'BlockQuote'],
  ...['Autoformat', 'PasteFromOffice', 'Clipboard'],
];

/** What a visual editor makes of this, when it is pasted into an empty text. */
type Paste = (html: string) => Promise<string>;

const ckeditor: Paste = async html => {
  const all = await import(CKEDITOR);
  const place = document.body.appendChild(document.createElement('div'));
  const plugins = CKEDITOR_PLUGINS.map(name => all[name]);
  const editor: Ck = await all.ClassicEditor.create(place, { licenseKey: 'GPL', plugins });
  const content = editor.data.htmlProcessor.toView(html);
  const dataTransfer = {
    getData: (type: string) => (type === 'text/html' ? html : ''),
    types: ['text/html'],
    files: [],
  };
  editor.editing.view.document.fire('clipboardInput', {
    content,
    dataTransfer,
    method: 'paste',
    preventDefault() {},
    stop() {},
  });
  const data = editor.getData();
  await editor.destroy();
  place.remove();
  return data;
};

const tinymce: Paste = async html => {
  const page = window as Window & { tinymce?: Tiny };
  if (!page.tinymce) {
    const script = document.createElement('script');
    script.src = `${TINYMCE}tinymce.min.js`;
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const place = document.body.appendChild(document.createElement('div'));
  const [editor] = await page.tinymce!.init({ target: place, license_key: 'gpl', promotion: false });
  editor!.execCommand('mceInsertClipboardContent', false, { html } as unknown as string);
  const data = editor!.getContent();
  editor!.destroy();
  place.remove();
  return data;
};

for (const [name, paste, keepsBlocks] of [
  ['CKEditor 5', ckeditor, false],
  ['TinyMCE', tinymce, true],
] as const) {
  describe(`what is pasted into ${name} as it comes`, () => {
    afterEach(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    });

    it('brings the element by a link with its query', async () => {
      const { url } = await widgetsHost();
      const html = `<p>Vorher</p><p><a href="${url}/embed/jobcenter-finder.html?jobcenter=peine&amp;lang=en">Jobcenter finden</a></p><p>Nachher</p>`;
      const saved = await paste(html);
      expect(saved).to.contain('Nachher');
      const { document } = await pageWithScript(saved);
      const finder = await shown(document, 'p > jobcenter-finder');
      expect(finder.getAttribute('jobcenter')).to.equal('peine');
      expect(finder.getAttribute('lang')).to.equal('en');
      expect(finder.textContent).to.equal('Jobcenter finden');
    });

    it('brings the element by a link to the page of one jobcenter, even in bold type', async () => {
      const { url } = await widgetsHost();
      const saved = await paste(
        `<p><strong><a href="${url}/embed/aktionswoche-calendar/borken.html" class="x" target="_blank" title="y">Aktionen</a></strong></p>`,
      );
      const { document } = await pageWithScript(saved);
      const calendar = await shown(document, 'aktionswoche-calendar');
      expect(calendar.getAttribute('jobcenter')).to.equal('borken');
    });

    it('keeps a link in running text a link', async () => {
      const { url } = await widgetsHost();
      const saved = await paste(
        `<p>Mehr: <a href="${url}/embed/jobcenter-finder.html">Jobcenter finden</a>.</p><p><a href="${url}/embed/stark-sozial-banner.html">Banner</a></p>`,
      );
      const { document } = await pageWithScript(saved);
      await shown(document, 'stark-sozial-banner');
      expect(document.querySelector('jobcenter-finder')).to.equal(null);
      expect(document.querySelector('a')!.textContent).to.equal('Jobcenter finden');
    });

    it('leaves a working link of a block or a tag, or brings the element', async () => {
      const { url } = await widgetsHost();
      const inner = `<a href="${url}/embed/jobcenter-finder.html">Jobcenter finden</a>`;
      const saved = await paste(
        `<div data-stark-sozial="jobcenter-finder" data-jobcenter="peine">${inner}</div><p>Text</p><jobcenter-finder jobcenter="essen">${inner}</jobcenter-finder>`,
      );
      // Neither keeps the tag, so nothing here comes from an editor that let everything pass.
      expect(saved).not.to.contain('<jobcenter-finder');
      expect(saved.includes('data-stark-sozial')).to.equal(keepsBlocks);
      const { document } = await pageWithScript(saved);
      await shown(document, 'jobcenter-finder');
      expect(document.querySelectorAll('jobcenter-finder').length).to.be.greaterThan(0);
      const visible = [...document.querySelectorAll('a, jobcenter-finder')].filter(
        each => each.getClientRects().length > 0,
      );
      expect(visible).to.have.length(2);
    });
  });
}
