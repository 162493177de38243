import type { ResumeDetail } from '@/api/resumes';
import { Facts } from '@/components/Facts';
import { Card } from '@/components/Page';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { dollars } from '../money';
import { confidenceWords, vetterWords } from '../words';
import classes from './Review.module.css';

/** Who read it, and what that took. */
export function VettingCard({ resume: { vetting } }: { resume: ResumeDetail }) {
  if (!vetting) return null;
  const { input_tokens, output_tokens, attempts } = vetting;
  const number = (count: number) => count.toLocaleString('en-GB');
  return (
    <Card title="How it was read">
      <div data-vetting={vetting.by}>
        <Facts
          items={[
            ['By', vetterWords(vetting.by)],
            ['Model', vetting.model],
            ['Instructions', vetting.prompt_version && `Version ${vetting.prompt_version}`],
            [
              'Confidence',
              `${confidenceWords(vetting.confidence)}, ${vetting.confidence} of 100 on average`,
            ],
            [
              'Tokens',
              input_tokens + output_tokens > 0 &&
                `${number(input_tokens)} read, ${number(output_tokens)} written`,
            ],
            ['Cost', vetting.model && dollars(vetting.cost_micros)],
            ['Time', seconds(vetting.duration_ms)],
            [
              'Attempts',
              <ol key="attempts" className={classes.attempts}>
                {attempts.map(({ by, outcome }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: attempts never change places
                  <li key={at}>
                    {vetterWords(by)}: {humanise(outcome).toLowerCase()}
                  </li>
                ))}
              </ol>,
            ],
            ['When', <When key="when" at={vetting.at} />],
          ]}
        />
      </div>
    </Card>
  );
}

/** 6480 → "6.5 s", 12 → "12 ms". */
const seconds = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);
