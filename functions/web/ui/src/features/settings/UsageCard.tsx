import { Progress } from '@mantine/core';
import type { ExtractionUsage } from '@/api/resumes';
import type { Tone } from '@/app/theme';
import { Card } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { counted } from '@/components/words';
import { dollars } from '@/features/resumes/money';
import classes from './Settings.module.css';

const standings: Record<ExtractionUsage['standing'], [string, Tone]> = {
  ok: ['Within the budget', 'green'],
  warning: ['Nearly used up', 'amber'],
  used_up: ['Used up', 'red'],
};

/** What the models cost this month. */
export function UsageCard({ usage }: { usage: ExtractionUsage }) {
  const { month, cost_micros, budget_micros, vettings, input_tokens, output_tokens } = usage;
  const [words, tone] = standings[usage.standing];
  const share = budget_micros > 0 ? Math.min(100, (cost_micros / budget_micros) * 100) : 0;
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <Card title={`Used in ${name}`} aside={<Tag tone={tone}>{words}</Tag>}>
      <div className={classes.usage} data-usage={usage.standing}>
        <div>
          <b>{dollars(cost_micros)}</b> of {dollars(budget_micros)}, {Math.round(share)} %
        </div>
        <Progress
          value={Math.max(share, 1)}
          size="lg"
          color={`var(--hl-${tone}-fg)`}
          aria-label={`Used of the budget of ${name}`}
        />
        <div className="muted">
          {counted(vettings, 'resume')} read by a model, {input_tokens.toLocaleString('en-GB')}{' '}
          tokens read and {output_tokens.toLocaleString('en-GB')} written
        </div>
      </div>
    </Card>
  );
}
