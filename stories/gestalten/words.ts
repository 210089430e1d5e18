import { html, type TemplateResult } from 'lit';

/** Words with `code` in them, as the documentation writes them. */
export function prose(text: string): TemplateResult {
  return html`${text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}`;
}

/** CSS to take along. */
export function copyable(css: string, about: string): TemplateResult {
  const copy = ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    const say = (word: string) => (button.textContent = word);
    navigator.clipboard.writeText(css).then(
      () => say('Kopiert'),
      () => say('Bitte markieren und kopieren'),
    );
  };
  return html`<div class="code">
    <pre tabindex="0" role="region" aria-label="CSS zum Kopieren: ${about}"><code>${css}</code></pre>
    <button type="button" @click=${copy}>Kopieren</button>
  </div>`;
}
