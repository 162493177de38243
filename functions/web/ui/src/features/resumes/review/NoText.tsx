import type { ResumeDetail } from '@/api/resumes';
import { Card } from '@/components/Page';
import { OpenFile } from './OpenFile';
import classes from './Review.module.css';

/** Nothing could be read, so a person reads it. */
export function NoText({ resume }: { resume: ResumeDetail }) {
  return (
    <Card title="No text could be read">
      <div className={classes.stack} data-no-text>
        <p className={classes.tally}>
          Open the file beside this page, and type in what it says with “Add a fact”. A name and a
          mail address are enough for a new candidate.
        </p>
        <div className={classes.buttons}>
          <OpenFile resume={resume} />
        </div>
      </div>
    </Card>
  );
}
