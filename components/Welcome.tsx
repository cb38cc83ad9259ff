/** What Sidelight does, when it reads, and what it never does. */
import { WELCOME } from '../utils/view/welcome-words.ts';
import { Mark } from './Mark.tsx';

export function Welcome({ shortcut }: { readonly shortcut: string | null }) {
  return (
    <main class="page">
      <Mark size={48} />
      <h1>{WELCOME.title}</h1>
      <p>{WELCOME.intro}</p>
      <section>
        <h2>{WELCOME.howTitle}</h2>
        <ol>
          {WELCOME.how(shortcut).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {WELCOME.sections.map(({ title, words }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{words}</p>
        </section>
      ))}
    </main>
  );
}
