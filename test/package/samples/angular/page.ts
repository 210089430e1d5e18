import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'stark-sozial-widgets/define';
import type { Answer, JobcenterAnswerEvent } from 'stark-sozial-widgets';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button type="button" (click)="shown.set(!shown())">An und aus</button>
      <output>{{ answer()?.jobcenter }}</output>
      @if (shown()) {
        <stark-sozial-banner variant="strip" jobcenter="peine" [dismissible]="false" />
        <jobcenter-finder heading-level="3" (jobcenter-answer)="onAnswer($event)">
          <a href="/jobcenter">Jobcenter finden</a>
        </jobcenter-finder>
        <aktionswoche-calendar edition="2019" jobcenter="peine" [syncUrl]="false" />
        <stark-sozial-stories [limit]="3" />
      }
    </main>
  `,
})
export class Page {
  readonly shown = signal(true);
  readonly answer = signal<Answer | undefined>(undefined);

  onAnswer(event: JobcenterAnswerEvent): void {
    this.answer.set(event.detail);
  }
}
