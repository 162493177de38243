import type { Consent } from '@/api/types';

/** The text as the API gives it, headings and paragraphs. */
export function ConsentText({ consent, level = 3 }: { consent: Consent; level?: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <div data-consent-version={consent.version}>
      {consent.text.map((part) => (
        <section key={part.heading}>
          <Heading style={{ margin: '0.75rem 0 0.25rem', fontSize: 'inherit', fontWeight: 620 }}>
            {part.heading}
          </Heading>
          <p style={{ margin: 0, maxWidth: '42rem', whiteSpace: 'pre-line' }}>{part.body}</p>
        </section>
      ))}
    </div>
  );
}
