import { useState } from 'react';
import 'stark-sozial-widgets/define';
import type { Answer } from 'stark-sozial-widgets';
import type {} from 'stark-sozial-widgets/react';

export function Page() {
  const [shown, setShown] = useState(true);
  const [answer, setAnswer] = useState<Answer>();
  return (
    <main>
      <button type="button" onClick={() => setShown(!shown)}>
        An und aus
      </button>
      <output>{answer?.jobcenter}</output>
      {shown && (
        <>
          <stark-sozial-banner variant="strip" jobcenter="peine" dismissible={false} />
          <jobcenter-finder heading-level={3} onjobcenter-answer={event => setAnswer(event.detail)}>
            <a href="/jobcenter">Jobcenter finden</a>
          </jobcenter-finder>
          <aktionswoche-calendar edition="2019" jobcenter="peine" sync-url={false} />
          <stark-sozial-stories limit={3} />
        </>
      )}
    </main>
  );
}
